//! Writes `tests/operand_order/cases.rs`: each form with every choice of plain, effectful and yielding
//! operands of which at least one yields.
//!
//! `UPDATE_CASES=1 cargo test --test operand_cases` writes it anew.

#[path = "operand_order/forms.rs"]
mod forms;

use std::fmt::Write;
use std::path::Path;

use forms::{COMPOUND_FORMS, FORMS};

/// What stands in an operand's place.
#[derive(Clone, Copy, PartialEq)]
enum Choice {
    Plain,
    Effect,
    /// A yield, and something made of its value.
    Yield,
    /// A block that yields first.
    Block,
}

use Choice::{Block, Effect, Plain, Yield};

impl Choice {
    fn yields(self) -> bool {
        matches!(self, Yield | Block)
    }

    fn letter(self) -> char {
        match self {
            Plain => 'p',
            Effect => 'e',
            Yield => 'y',
            Block => 'b',
        }
    }
}

/// All choices for `count` operands. A single operand yields both alone and in a block, of more the two
/// take turns.
fn placements(count: u32) -> Vec<Vec<Choice>> {
    let kinds: &[Choice] = if count == 1 { &[Yield, Block] } else { &[Plain, Effect, Yield] };
    let mut all = Vec::new();
    for number in 0..kinds.len().pow(count) {
        let digits = (0..count).map(|digit| number / kinds.len().pow(digit) % kinds.len());
        let mut choices: Vec<Choice> = digits.map(|digit| kinds[digit]).collect();
        if !choices.iter().any(|choice| choice.yields()) {
            continue;
        }
        if count > 1 {
            let yielding = choices.iter_mut().filter(|choice| choice.yields());
            for (turn, choice) in yielding.enumerate() {
                *choice = if (turn + number) % 2 == 0 { Yield } else { Block };
            }
        }
        all.push(choices);
    }
    all
}

/// The form with its operands, and the locals that these are or need.
fn filled(text: &str, choices: &[Choice]) -> (String, String) {
    let mut pieces = text.split('@');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    let mut locals = String::from("let mut x = 1usize;");
    for ((n, piece), choice) in pieces.enumerate().zip(choices) {
        let end = piece.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(piece.len());
        let (kind, rest) = piece.split_at(end);
        let is_int = matches!(kind, "int" | "lent");
        let operand = match choice {
            Plain if kind == "int" => "x".to_owned(),
            Plain => {
                let init = if is_int { n.to_string() } else { format!("{kind}_of({n})") };
                write!(locals, " let mut {kind}{n} = {init};").unwrap();
                format!("{kind}{n}")
            }
            Effect if is_int => format!("int({n}, &mut x)"),
            Effect => format!("{kind}({n}, &mut x)"),
            Yield if is_int => format!("yield_!(int({n}, &mut x))"),
            Yield => format!("{kind}_of(yield_!({n}))"),
            Block if is_int => format!("{{ yield_!({n}); int({n}, &mut x) }}"),
            Block => format!("{{ yield_!({n}); {kind}({n}, &mut x) }}"),
        };
        filled += &operand;
        filled += rest;
    }
    (locals, filled)
}

fn is_refused(compound: bool, choices: &[Choice]) -> bool {
    let Some((right, left)) = choices.split_last() else { return false };
    compound && right.yields() && left.iter().any(|&choice| choice != Plain)
}

const HEAD: &str = "\
// Written by `tests/operand_cases.rs` from `forms.rs`.
#![allow(warnings, clippy::all)]

use std::fmt::Write;

use crate::operands::*;
use crate::readings::{generators, show};

generators! { CASES:
";

fn cases() -> String {
    let mut cases = HEAD.to_owned();
    let forms = FORMS.iter().map(|form| (form, false));
    for (&(name, text), compound) in forms.chain(COMPOUND_FORMS.iter().map(|form| (form, true))) {
        let count = text.matches('@').count() as u32;
        for choices in placements(count).into_iter().filter(|choices| !is_refused(compound, choices)) {
            let letters: String = choices.iter().map(|choice| choice.letter()).collect();
            let (locals, text) = filled(text, &choices);
            let shown = match text.ends_with(';') {
                true => text,
                false => format!("let value = {text}; show(&value);"),
            };
            writeln!(cases, "    {name}_{letters} {{\n        {locals}\n        {shown}\n        9\n    }}")
                .unwrap();
        }
    }
    cases + "}\n"
}

#[test]
fn the_committed_cases_are_those_of_the_forms() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operand_order/cases.rs");
    let cases = cases();
    if std::env::var_os("UPDATE_CASES").is_some() {
        std::fs::write(&path, &cases).expect("the file is writable");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == cases, "run `UPDATE_CASES=1 cargo test --test operand_cases`");
}
