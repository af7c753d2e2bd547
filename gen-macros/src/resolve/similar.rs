//! Names that mean nothing here, although something like them does, or did a moment ago.
//!
//! Rustc answers such a name with the one that was meant. It looks through the locals that are in scope, and
//! those of the machine's code are not those of the user's, so that it would give two answers, one of them
//! without help. The machine's code shows it the same locals:
//!
//! Input: `let count = 1; yield conut;`
//!
//! Output: `let count·0 = 1; yield ({ let count = (); conut });`
//!
//! If the name does have a meaning outside of the body, that is still it.

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::{Expr, Stmt, parse_quote};

use super::scopes::Scopes;

/// The name in sight of the locals that rustc would compare it with, if there are any.
pub(super) fn beside(name: &Ident, scopes: &Scopes) -> Option<Expr> {
    let written = name.to_string();
    if !written.starts_with(|first: char| first.is_lowercase()) || written == "self" {
        return None;
    }
    let statement = |name: &str, span: Span| -> Stmt {
        let local = Ident::new_raw(name, span);
        let local = if syn::parse_str::<Ident>(name).is_ok() { Ident::new(name, span) } else { local };
        parse_quote!(let #local = ();)
    };
    let near: Vec<Stmt> = scopes
        .visible()
        .filter(|(visible, _)| *visible != written)
        .filter(|(visible, _)| distance(visible, &written) <= written.chars().count().max(3) / 3)
        .map(|(name, span)| statement(name, span))
        .collect();
    let over: Vec<Stmt> = scopes
        .closed()
        .filter(|(closed, _)| *closed == written)
        .map(|(name, span)| statement(name, span))
        .collect();
    if near.is_empty() && over.is_empty() {
        return None;
    }
    let over = (!over.is_empty()).then(|| quote!({ #(#over)* }));
    Some(parse_quote!(({ #(#near)* #over #name })))
}

/// How many letters are to be inserted, left out or exchanged.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    let mut previous = None;
    let mut row_before: Vec<usize> = Vec::new();
    for (line, letter) in from.chars().enumerate() {
        let mut next = vec![line + 1];
        for (at, other) in to.iter().enumerate() {
            let exchanged = row[at] + usize::from(letter != *other);
            let mut least = exchanged.min(row[at + 1] + 1).min(next[at] + 1);
            // Two letters that have changed places count once.
            if at > 0 && previous == Some(*other) && to[at - 1] == letter {
                least = least.min(row_before[at - 1] + 1);
            }
            next.push(least);
        }
        row_before = std::mem::replace(&mut row, next);
        previous = Some(letter);
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn the_distance_counts_letters_that_were_mistyped() {
        assert_eq!(distance("count", "count"), 0);
        assert_eq!(distance("count", "conut"), 1);
        assert_eq!(distance("count", "counts"), 1);
        assert_eq!(distance("item", "total"), 4);
        assert_eq!(distance("", "ab"), 2);
    }
}
