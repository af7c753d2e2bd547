//! What is held where: the lowered body to a [`layout::Layout`].

pub(crate) mod again;
pub(crate) mod apart;
pub(crate) mod bits;
pub(crate) mod callables;
pub(crate) mod crossing;
pub(crate) mod derived;
pub(crate) mod doubtful;
mod exchanged;
pub(crate) mod facts;
pub(crate) mod flow;
pub(crate) mod frames;
pub(crate) mod initialised;
pub(crate) mod known;
pub(crate) mod late;
pub(crate) mod layout;
pub(crate) mod liveness;
pub(crate) mod members;
pub(crate) mod moves;
pub(crate) mod onward;
pub(crate) mod owned;
#[cfg(test)]
pub(crate) mod pretty;
pub(crate) mod reach;
pub(crate) mod released;
pub(crate) mod results;
pub(crate) mod scopes;
pub(crate) mod taken;
#[cfg(test)]
mod tests;
pub(crate) mod trivial;
pub(crate) mod unchangeable;
pub(crate) mod uniterable;
pub(crate) mod unlike;
pub(crate) mod unshared;
pub(crate) mod unwritable;
pub(crate) mod visible;

use crate::ir;
use crate::parse::ast;
use crate::report::Report;
use crate::resolve::Resolved;
use facts::Facts;
use layout::Layout;
use onward::Sharing;

/// The mistakes with locals that are known to be such, so that rustc is not to find them in the machine.
pub(crate) struct Mistakes {
    pub(crate) crossings: Vec<crossing::Crossing>,
    /// The plain reading has one: some local is written although it cannot be, a number is iterated,
    /// a collection is changed while it is, or branches are of two types.
    pub(crate) are_plain: bool,
}

impl Mistakes {
    pub(crate) fn is_none(&self) -> bool {
        self.crossings.is_empty() && !self.are_plain
    }
}

/// Looks for mistakes.
pub(crate) fn mistakes(resolved: &Resolved, facts: &Facts, body: &ir::Block) -> Mistakes {
    let owned = owned::owned(&resolved.locals, body);
    let are_plain = unwritable::is_written(resolved)
        || uniterable::is_iterated(resolved, &owned, facts)
        || unchangeable::is_changed(resolved, &owned)
        || unlike::has_branches(resolved);
    Mistakes { crossings: crossing::crossings(&resolved.locals, &owned, facts, body), are_plain }
}

/// Decides the states of the machine and their fields.
pub(crate) fn analyze<'a>(
    generator: &ast::Generator,
    resolved: &Resolved,
    facts: &'a Facts,
    body: &ir::Block,
) -> syn::Result<Layout<'a>> {
    let output = &generator.output;
    let sharing = Sharing {
        suspensions: output.protocol.is_iterator() && !output.debug,
        returns: !output.protocol.is_iterator(),
    };
    let owned = owned::owned(&resolved.locals, body);
    let again = again::again(&resolved.locals, &owned, facts, body);
    let doubts = doubtful::doubts(&resolved.locals, &owned, facts, body);
    let layout = frames::layout(resolved, facts, body, sharing, again, doubts);
    opaque_namesakes(resolved, &layout)?;
    Ok(layout)
}

/// A local whose name has to stay as it is for an unreadable macro cannot be held next to another such
/// one: behind the inner one's `let`, nothing could name the outer one.
fn opaque_namesakes(resolved: &Resolved, layout: &Layout<'_>) -> syn::Result<()> {
    let report = Report::new();
    let mut reported = Vec::new();
    for held in &layout.held {
        let opaque: Vec<_> = held
            .iter()
            .filter(|held| !held.is_kept())
            .map(|held| held.id)
            .filter(|id| resolved.locals[*id].opaque)
            .collect();
        for (at, inner) in opaque.iter().enumerate() {
            let name = &resolved.locals[*inner].ident;
            let shadows = opaque[..at].iter().any(|outer| resolved.locals[*outer].ident == *name);
            if shadows && !reported.contains(inner) {
                reported.push(*inner);
                let message = format!(
                    "two locals called `{name}` are alive at a yield and mentioned in macros that a generator \
                     cannot read: rename one of them"
                );
                report.error(name, message);
            }
        }
    }
    report.finish()
}
