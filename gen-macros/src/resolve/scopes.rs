//! The names that are visible at a place of the body.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use super::local::LocalId;

/// What a name means where it is visible.
struct Binding {
    name: String,
    span: Span,
    /// `None` for an item, which hides locals of the same name.
    local: Option<LocalId>,
}

/// A stack of scopes, innermost last.
pub(crate) struct Scopes {
    bindings: Vec<Binding>,
    starts: Vec<usize>,
}

impl Scopes {
    pub(crate) fn new() -> Self {
        Scopes { bindings: Vec::new(), starts: Vec::new() }
    }

    pub(crate) fn open(&mut self) {
        self.starts.push(self.bindings.len());
    }

    pub(crate) fn close(&mut self) {
        let start = self.starts.pop().unwrap_or(0);
        self.bindings.truncate(start);
    }

    pub(crate) fn bind(&mut self, ident: &Ident, local: Option<LocalId>) {
        self.bindings.push(Binding { name: ident.unraw().to_string(), span: ident.span(), local });
    }

    /// The local that the name means here.
    ///
    /// Two names that look alike may come from different macros and mean different locals. Among
    /// several candidates the innermost from the same context wins; without one, the innermost.
    pub(crate) fn find(&self, ident: &Ident) -> Option<LocalId> {
        let name = ident.unraw().to_string();
        let mut candidates = self.bindings.iter().rev().filter(|binding| binding.name == name);
        let first = candidates.next()?;
        let Some(second) = candidates.next() else { return first.local };
        let context = context(ident.span());
        [first, second]
            .into_iter()
            .chain(candidates)
            .find(|binding| self::context(binding.span) == context)
            .unwrap_or(first)
            .local
    }
}

/// The part of a span that says which expansion a token is from.
///
/// No interface tells it, but the debug form does: `#0 bytes(31..32)`. Should that form ever change,
/// all contexts look alike, and the innermost name wins.
fn context(span: Span) -> String {
    let debug = format!("{span:?}");
    debug.split_whitespace().next().filter(|word| word.starts_with('#')).unwrap_or_default().to_owned()
}
