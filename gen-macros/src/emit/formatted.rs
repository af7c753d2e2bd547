//! Values that are shown by the standard library's macros.
//!
//! A value that cannot be shown is one mistake of the user's, and the plain reading says so. Inside of a macro rustc
//! takes the same mistake in the machine for another one, so the machine asks first, and shows something else:
//!
//! ```text
//! println!("{}", x)        becomes        println!("{}", *Shown(&x).display())
//! ```

use proc_macro2::Ident;
use quote::quote_spanned;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{Expr, ExprLit, Item, Lit, Macro, Path};

use crate::analyze::trivial::Trivial;
use crate::ir::Block;
use crate::lower::made;
use crate::parse::std_macro::{Argument, StdMacro, counts, placeholders};
use crate::resolve::local;

/// Lets the machine ask whether what it shows can be shown.
pub(crate) fn ask(body: &mut Block, trivial: &Trivial, runtime: &Path) {
    body.visit_code_mut(&mut Ask { trivial, runtime });
}

struct Ask<'a> {
    trivial: &'a Trivial,
    runtime: &'a Path,
}

impl Ask<'_> {
    /// Whether it can be shown for certain.
    fn is_shown(&self, value: &Expr) -> bool {
        match value {
            Expr::Lit(_) => true,
            value => local::of_expr(value).is_some_and(|id| self.trivial.is_primitive(id)),
        }
    }
}

impl VisitMut for Ask<'_> {
    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let Some(mut known) = StdMacro::parse(mac) else { return };
        known.exprs_mut().into_iter().for_each(|argument| self.visit_expr_mut(argument));
        // What `format_args!` is given may live on behind its statement, but not what a method gives back.
        let lends = mac.path.segments.last().is_some_and(|last| last.ident == "format_args");
        if let StdMacro::List { arguments, format: Some(at), .. } = &mut known {
            for (argument, method) in ways(arguments, *at).into_iter().filter(|_| !lends) {
                let value = &mut arguments[argument].value;
                if !self.is_shown(value) {
                    let span = value.span();
                    let shown = made::private(self.runtime, &["Shown"], span);
                    let method = Ident::new(method, span);
                    *value = Expr::Verbatim(quote_spanned!(span=> *#shown(&(#value)).#method()));
                }
            }
        }
        known.write(mac);
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}

/// The arguments that are shown in one of the two common ways and in no other, with the way. `at` is where the
/// format string stands.
fn ways(arguments: &[Argument], at: usize) -> Vec<(usize, &'static str)> {
    let Some(Expr::Lit(ExprLit { lit: Lit::Str(format), .. })) = arguments.get(at).map(|first| &first.value)
    else {
        return Vec::new();
    };
    let format = format.value();
    // A brace may be what the room is filled with; then the rest cannot be told from a new beginning.
    if ["{:}<", "{:}^", "{:}>"].iter().any(|filled| format.contains(filled)) {
        return Vec::new();
    }
    let find = |name: &str| match name.parse::<usize>() {
        Ok(number) => Some(at + 1 + number),
        Err(_) => arguments
            .iter()
            .position(|argument| argument.name.as_ref().is_some_and(|given| given.unraw() == name)),
    };
    let mut uses: Vec<(Option<usize>, Option<&'static str>)> = Vec::new();
    let mut next = at;
    let mut in_turn = || {
        next += 1;
        Some(next)
    };
    for (argument, spec) in placeholders(&format) {
        if spec.contains(".*") {
            uses.push((in_turn(), None));
        }
        uses.extend(counts(spec).into_iter().map(|count| (find(count), None)));
        uses.push((if argument.is_empty() { in_turn() } else { find(argument) }, way(spec)));
    }
    let in_one_way = |argument: usize| {
        let mut ways = uses.iter().filter(|(used, _)| *used == Some(argument)).map(|(_, way)| *way);
        let first = ways.next()??;
        ways.all(|way| way == Some(first)).then_some((argument, first))
    };
    (at + 1..arguments.len()).filter_map(in_one_way).collect()
}

/// The method that asks for what a specification shows.
fn way(spec: &str) -> Option<&'static str> {
    match spec.trim_end().chars().next_back() {
        Some('?') => Some("debug"),
        // `{:x}`, `{:p}`
        Some(other) if other.is_alphabetic() => None,
        _ => Some("display"),
    }
}

#[cfg(test)]
mod tests {
    use quote::{ToTokens, quote};
    use syn::parse_quote;

    use super::*;

    /// The arguments, with the ways in which they are shown.
    fn shown(mac: Macro) -> Vec<String> {
        let Some(StdMacro::List { arguments, format: Some(at), .. }) = StdMacro::parse(&mac) else {
            panic!("{} is not known", quote!(#mac))
        };
        let ways = ways(&arguments, at);
        ways.iter()
            .map(|(argument, way)| format!("{} {way}", arguments[*argument].value.to_token_stream()))
            .collect()
    }

    #[test]
    fn arguments_are_found_in_turn_by_number_and_by_name() {
        assert_eq!(shown(parse_quote!(println!("{} {:?}", a, b))), ["a display", "b debug"]);
        assert_eq!(shown(parse_quote!(write!(f, "{1:>5} {0:#?}", a, b))), ["a debug", "b display"]);
        assert_eq!(shown(parse_quote!(panic!("{x} {} {}", a, x = b))), ["a display", "b display"]);
        assert_eq!(shown(parse_quote!(assert!(c, "{:02x?}", a))), ["a debug"]);
    }

    #[test]
    fn what_is_shown_in_another_way_or_is_a_count_is_left_alone() {
        assert_eq!(shown(parse_quote!(format!("{:x} {0} {0:?}", a))), [] as [&str; 0]);
        assert_eq!(
            shown(parse_quote!(format!("{:>w$} {w} {:.*}", a, b, c, w = d))),
            ["a display", "c display"]
        );
        assert_eq!(shown(parse_quote!(format!("{:1$}", a, b))), ["a display"]);
        assert_eq!(shown(parse_quote!(format!("{:}>5}", a))), [] as [&str; 0]);
        assert_eq!(shown(parse_quote!(format!("{{}} {}", a))), ["a display"]);
    }
}
