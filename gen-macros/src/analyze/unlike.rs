//! Branches whose values are of two types: `if c { 1 } else { "a" }`.
//!
//! The plain reading says so. Where a branch yields, the machine assigns the values one by one, and rustc would say
//! of that that they differ, in other words; then the machine is left out.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, Lit};

use crate::lower::{alike, suspends};
use crate::resolve::Resolved;

/// Whether the body has such branches for certain.
pub(crate) fn has_branches(resolved: &Resolved) -> bool {
    let mut branches = Branches { found: false };
    branches.visit_block(&resolved.body);
    branches.found
}

struct Branches {
    found: bool,
}

impl<'ast> Visit<'ast> for Branches {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if matches!(expr, Expr::If(_) | Expr::Match(_)) && suspends::expr(expr) {
            let kinds: Vec<Kind> = alike::ends(expr).into_iter().filter_map(kind).collect();
            self.found |= kinds.iter().any(|kind| kinds.iter().any(|other| kind.differs(other)));
        }
        visit::visit_expr(self, expr);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// What a value is, as far as it is written.
struct Kind {
    name: &'static str,
    /// `u8` of `1u8`.
    suffix: String,
}

impl Kind {
    fn differs(&self, other: &Kind) -> bool {
        let is_open = self.suffix.is_empty() || other.suffix.is_empty();
        self.name != other.name || !is_open && self.suffix != other.suffix
    }
}

fn kind(value: &Expr) -> Option<Kind> {
    let (name, suffix) = match value {
        Expr::Lit(literal) => match &literal.lit {
            // `1f32` is a float.
            Lit::Int(int) if int.suffix().starts_with('f') => ("float", int.suffix().to_owned()),
            Lit::Int(int) => ("int", int.suffix().to_owned()),
            Lit::Float(float) => ("float", float.suffix().to_owned()),
            Lit::Str(_) => ("str", String::new()),
            Lit::Bool(_) => ("bool", String::new()),
            Lit::Char(_) => ("char", String::new()),
            _ => return None,
        },
        Expr::Macro(mac) if mac.mac.path.is_ident("format") => ("String", String::new()),
        Expr::Call(call) if is_of_string(&call.func) => ("String", String::new()),
        Expr::MethodCall(call) if call.method == "to_string" => {
            kind(&call.receiver).map(|_| ("String", String::new()))?
        }
        _ => return None,
    };
    Some(Kind { name, suffix })
}

/// `String::new`, `String::from`
fn is_of_string(function: &Expr) -> bool {
    let written = function.to_token_stream().to_string();
    ["String :: new", "String :: from"].contains(&written.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{Sample, numbers};

    fn differ(body: &str) -> bool {
        let generator = numbers(body);
        has_branches(&Sample::new(&generator).elaborated.resolved)
    }

    #[test]
    fn values_that_can_be_told_apart_are_a_mistake() {
        assert!(differ("let x = if c { yield_!(1); 1 } else { \"a\" };"));
        assert!(differ("let x = match c { 0 => { yield_!(1); 1u8 } 1 => 2, _ => 3u16 };"));
        assert!(differ("let x = if c { yield_!(1); String::from(\"a\") } else if d { f() } else { \"b\" };"));
    }

    #[test]
    fn values_that_may_be_alike_are_none() {
        assert!(!differ("let x = if c { yield_!(1); 1 } else { 2u8 };"));
        assert!(!differ("let x = if c { yield_!(1); 1.0 } else { 2f32 };"));
        assert!(!differ("let x = if c { yield_!(1); \"a\" } else { f() };"));
        assert!(!differ("let x = if c { yield_!(1); \"a\" } else { return };"));
        assert!(!differ("let x = if c { if d { yield_!(1); 1 } else { 2 }; \"a\" } else { \"b\" };"));
    }
}
