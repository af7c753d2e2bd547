//! What is held where: the lowered body to a [`layout::Layout`].

pub(crate) mod bits;
pub(crate) mod derived;
pub(crate) mod facts;
pub(crate) mod flow;
pub(crate) mod frames;
pub(crate) mod initialised;
pub(crate) mod layout;
pub(crate) mod liveness;
pub(crate) mod moves;
pub(crate) mod onward;
#[cfg(test)]
pub(crate) mod pretty;
pub(crate) mod reach;
pub(crate) mod scopes;
pub(crate) mod trivial;
pub(crate) mod unshared;
pub(crate) mod visible;

use crate::ir;
use crate::parse::ast;
use crate::report::Report;
use crate::resolve::Resolved;
use facts::Facts;
use layout::Layout;
use onward::Sharing;

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
    let layout = frames::layout(resolved, facts, body, sharing);
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
            .filter(|held| !held.kept)
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
