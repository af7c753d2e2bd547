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
    /// The bindings of the scope that ended last.
    closed: Vec<Binding>,
    /// Whether a name may also be one from around the body, so that only a binding from the same
    /// context hides that.
    open_world: bool,
}

impl Scopes {
    pub(crate) fn new() -> Self {
        Scopes { bindings: Vec::new(), starts: Vec::new(), closed: Vec::new(), open_world: false }
    }

    pub(crate) fn in_open_world() -> Self {
        Scopes { open_world: true, ..Scopes::new() }
    }

    pub(crate) fn open(&mut self) {
        self.starts.push(self.bindings.len());
    }

    pub(crate) fn close(&mut self) {
        let start = self.starts.pop().unwrap_or(0);
        self.closed = self.bindings.split_off(start);
    }

    pub(crate) fn bind(&mut self, ident: &Ident, local: Option<LocalId>) {
        self.bindings.push(Binding { name: ident.unraw().to_string(), span: ident.span(), local });
    }

    /// The locals in scope, by their names.
    pub(crate) fn visible(&self) -> impl Iterator<Item = (&str, Span)> {
        named(&self.bindings)
    }

    /// The locals of the scope that ended last.
    pub(crate) fn closed(&self) -> impl Iterator<Item = (&str, Span)> {
        named(&self.closed)
    }

    /// The local that the name means here.
    ///
    /// Two names that look alike may come from different macros and mean different locals. Among
    /// several candidates the innermost from the same context wins; without one, the innermost.
    pub(crate) fn find(&self, ident: &Ident) -> Option<LocalId> {
        let name = ident.unraw().to_string();
        let mut candidates = self.bindings.iter().rev().filter(|binding| binding.name == name);
        let (first, second) = (candidates.next()?, candidates.next());
        if second.is_none() && !self.open_world {
            return first.local;
        }
        let context = context(ident.span());
        let near = [Some(first), second].into_iter().flatten();
        let same = near.chain(candidates).find(|binding| self::context(binding.span) == context);
        same.or(Some(first).filter(|_| !self.open_world))?.local
    }
}

fn named(bindings: &[Binding]) -> impl Iterator<Item = (&str, Span)> {
    let locals = bindings.iter().filter(|binding| binding.local.is_some() && binding.name != "self");
    locals.map(|binding| (binding.name.as_str(), binding.span))
}

/// The part of a span that says which expansion a token is from.
///
/// No interface tells it, but the debug form does: `#0 bytes(31..32)`. Should that form ever change,
/// all contexts look alike, and the innermost name wins.
pub(super) fn context(span: Span) -> String {
    let debug = format!("{span:?}");
    debug.split_whitespace().next().filter(|word| word.starts_with('#')).unwrap_or_default().to_owned()
}
