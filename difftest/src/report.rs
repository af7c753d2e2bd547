//! A finding, as a person reads it.

use std::fmt::Write;

use crate::body::Body;
use crate::body::print::Flavour;
use crate::session::{Difference, Verdict};

/// The body and what is wrong with it.
pub fn report(body: &Body, verdict: &Verdict) -> String {
    let mut text = body.function(Flavour::Generator).replace("\n    ", "\n");
    let arguments: Vec<_> = body.params.iter().map(|param| param.argument.as_str()).collect();
    let _ = write!(text, "\n// body({}), Item = {}\n\n", arguments.join(", "), body.item_type());
    match verdict {
        Verdict::Passed(runs) => text.push_str(&format!("the same in {runs} runs\n")),
        Verdict::Invalid(error) => text.push_str(&format!("not a program: {error}\n")),
        Verdict::Refused(error) => text.push_str(&format!("refused: {error}\n")),
        Verdict::Crashed(how) => text.push_str(&format!("crashed: {how}\n")),
        Verdict::Differs(difference) => text.push_str(&logs(difference)),
    }
    text
}

/// The logs side by side, from where they differ marked with an exclamation mark.
fn logs(difference: &Difference) -> String {
    let mut text = format!("differs: {}\n\n    {:30} generator\n", difference.run, "plain function");
    let lines = difference.plain.len().max(difference.generator.len());
    for line in 0..lines {
        let of = |log: &[String]| log.get(line).map_or("", String::as_str).to_owned();
        let (plain, generator) = (of(&difference.plain), of(&difference.generator));
        let mark = if plain == generator { ' ' } else { '!' };
        let _ = writeln!(text, "  {mark} {plain:30} {generator}");
    }
    text
}
