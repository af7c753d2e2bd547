//! The standard library's expression macros, whose arguments are ordinary expressions.
//!
//! Any other macro is opaque: its tokens may mean anything.

use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Macro, Pat, Token};

/// The arguments of a macro that this module knows.
pub(crate) enum StdMacro {
    /// `println!("{}", x)`, `assert_eq!(a, b)`, `vec![a, b]`, `dbg!(x)`, ..
    List { arguments: Vec<Argument>, format: Option<usize>, by_value: bool },
    /// `vec![value; length]`
    Repeat { value: Expr, length: Expr },
    /// `matches!(value, pattern if guard)`
    Matches { value: Expr, pattern: Pat, guard: Option<Expr> },
}

/// `expr` or `name = expr`.
pub(crate) struct Argument {
    pub(crate) name: Option<Ident>,
    pub(crate) value: Expr,
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let named = input.peek(Ident)
            && input.peek2(Token![=])
            && !input.peek2(Token![==])
            && !input.peek2(Token![=>]);
        let name = if named {
            let name = input.parse()?;
            input.parse::<Token![=]>()?;
            Some(name)
        } else {
            None
        };
        Ok(Argument { name, value: input.parse()? })
    }
}

impl ToTokens for Argument {
    fn to_tokens(&self, tokens: &mut proc_macro2::TokenStream) {
        let value = &self.value;
        tokens.extend(match &self.name {
            Some(name) => quote!(#name = #value),
            None => quote!(#value),
        });
    }
}

impl StdMacro {
    /// Reads the arguments, if the macro is a known one and they have its form.
    pub(crate) fn parse(mac: &Macro) -> Option<StdMacro> {
        let name = known_name(mac)?;
        // How many expressions stand before the format string.
        let format = match name.as_str() {
            "print" | "println" | "eprint" | "eprintln" | "format" | "format_args" | "panic" | "todo"
            | "unreachable" | "unimplemented" => Some(0),
            "write" | "writeln" | "assert" | "debug_assert" => Some(1),
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Some(2),
            "vec" | "dbg" => None,
            "matches" => return matches.parse2(mac.tokens.clone()).ok(),
            _ => return None,
        };
        if name == "vec" {
            if let Ok(repeat) = repeat.parse2(mac.tokens.clone()) {
                return Some(repeat);
            }
        }
        let arguments =
            Punctuated::<Argument, Token![,]>::parse_terminated.parse2(mac.tokens.clone()).ok()?;
        Some(StdMacro::List {
            arguments: arguments.into_iter().collect(),
            format,
            by_value: format.is_none(),
        })
    }

    /// Every expression among the arguments, in the order of evaluation.
    pub(crate) fn exprs_mut(&mut self) -> Vec<&mut Expr> {
        match self {
            StdMacro::List { arguments, .. } => {
                arguments.iter_mut().map(|argument| &mut argument.value).collect()
            }
            StdMacro::Repeat { value, length } => vec![value, length],
            StdMacro::Matches { value, guard, .. } => [value].into_iter().chain(guard).collect(),
        }
    }

    /// Changes the expressions that a macro evaluates, if it is one of these.
    pub(crate) fn each_expr_of(mac: &mut Macro, visit: impl FnMut(&mut Expr)) {
        if let Some(mut known) = StdMacro::parse(mac) {
            known.exprs_mut().into_iter().for_each(visit);
            known.write(mac);
        }
    }

    /// Adds an argument to a list of them.
    pub(crate) fn push(&mut self, argument: Option<Argument>) {
        if let StdMacro::List { arguments, .. } = self {
            arguments.extend(argument);
        }
    }

    /// The macro's tokens again.
    pub(crate) fn write(&self, mac: &mut Macro) {
        mac.tokens = match self {
            StdMacro::List { arguments, .. } => quote!(#(#arguments),*),
            StdMacro::Repeat { value, length } => quote!(#value; #length),
            StdMacro::Matches { value, pattern, guard } => {
                let guard = guard.iter();
                quote!(#value, #pattern #(if #guard)*)
            }
        };
    }

    /// Calls `visit` for every expression among the arguments, in the order of evaluation.
    pub(crate) fn each_expr(&self, mut visit: impl FnMut(&Expr)) {
        match self {
            StdMacro::List { arguments, .. } => {
                arguments.iter().for_each(|argument| visit(&argument.value));
            }
            StdMacro::Repeat { value, length } => {
                visit(value);
                visit(length);
            }
            StdMacro::Matches { value, guard, .. } => {
                visit(value);
                guard.iter().for_each(visit);
            }
        }
    }

    /// The format string and the names that it captures from the scope, for a macro that has one.
    pub(crate) fn captures(&self) -> Vec<(Ident, LitStr)> {
        let StdMacro::List { arguments, format: Some(at), .. } = self else { return Vec::new() };
        let Some(Expr::Lit(ExprLit { lit: Lit::Str(literal), .. })) =
            arguments.get(*at).map(|first| &first.value)
        else {
            return Vec::new();
        };
        let is_named = |name: &Ident| arguments.iter().any(|argument| argument.name.as_ref() == Some(name));
        let mut captured = Vec::new();
        for name in captured_names(&literal.value()) {
            let ident = match syn::parse_str::<Ident>(&name) {
                Ok(ident) => Ident::new(&ident.to_string(), literal.span()),
                Err(_) if matches!(name.as_str(), "self" | "Self" | "super" | "crate" | "_") => {
                    Ident::new(&name, literal.span())
                }
                Err(_) => Ident::new_raw(&name, literal.span()),
            };
            if !is_named(&ident) && !captured.iter().any(|(seen, _)| *seen == ident) {
                captured.push((ident, literal.clone()));
            }
        }
        captured
    }
}

/// The name of a macro that means the standard library's, by its bare name or with the crate's.
fn known_name(mac: &Macro) -> Option<String> {
    let mut segments = mac.path.segments.iter();
    let last = segments.next_back()?;
    match segments.next_back() {
        Some(krate) if krate.ident != "std" && krate.ident != "core" && krate.ident != "alloc" => None,
        _ => Some(last.ident.to_string()),
    }
}

fn repeat(input: ParseStream<'_>) -> syn::Result<StdMacro> {
    let value = input.parse()?;
    input.parse::<Token![;]>()?;
    Ok(StdMacro::Repeat { value, length: input.parse()? })
}

fn matches(input: ParseStream<'_>) -> syn::Result<StdMacro> {
    let value = input.parse()?;
    input.parse::<Token![,]>()?;
    let pattern = input.call(Pat::parse_multi_with_leading_vert)?;
    let guard = match input.parse::<Option<Token![if]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(StdMacro::Matches { value, pattern, guard })
}

/// The identifiers that a format string names: `{x}`, `{x:?}`, and as in `{:width$.precision$}`.
pub(crate) fn captured_names(format: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (argument, spec) in placeholders(format) {
        names.extend(identifier(argument));
        names.extend(counts(spec).into_iter().filter_map(identifier));
    }
    names
}

/// What stands in the braces of a format string, in front of the colon and behind it.
pub(crate) fn placeholders(format: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = format;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(escaped) = rest.strip_prefix('{') {
            rest = escaped;
            continue;
        }
        let Some(close) = rest.find('}') else { break };
        let (argument, spec) = rest[..close].split_once(':').unwrap_or((&rest[..close], ""));
        found.push((argument.trim(), spec));
        rest = &rest[close + 1..];
    }
    found
}

/// The counts in a specification that are arguments, as a dollar follows them.
pub(crate) fn counts(spec: &str) -> Vec<&str> {
    let counts = spec.split('$').rev().skip(1);
    counts
        .map(|count| {
            let start = count
                .rfind(|c: char| !unicode_word(c))
                .map_or(0, |at| at + count[at..].chars().next().map_or(0, char::len_utf8));
            &count[start..]
        })
        .collect()
}

fn unicode_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn identifier(text: &str) -> Option<String> {
    let starts = text.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_');
    (starts && text.chars().all(unicode_word)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::captured_names;

    #[test]
    fn names_are_found_in_every_position_of_a_placeholder() {
        assert_eq!(
            captured_names("{a} {b:?} {{no}} {} {0} {:>w$} {c:.p$} {d:>w2$.p2$}"),
            ["a", "b", "w", "c", "p", "d", "p2", "w2"]
        );
    }
}
