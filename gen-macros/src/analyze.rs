//! What is held where: the lowered body to a [`layout::Layout`].

pub(crate) mod bits;
pub(crate) mod derived;
pub(crate) mod flow;
pub(crate) mod frames;
pub(crate) mod initialised;
pub(crate) mod layout;
pub(crate) mod liveness;
pub(crate) mod moves;
pub(crate) mod reach;
pub(crate) mod trivial;
pub(crate) mod visible;

use crate::ir;
use crate::parse::ast;
use crate::report::Report;
use crate::resolve::Resolved;
use crate::resolve::local::LocalId;
use layout::Layout;

/// Decides the states of the machine and their fields.
pub(crate) fn analyze(
    generator: &ast::Generator,
    resolved: &Resolved,
    body: &ir::Block,
) -> syn::Result<Layout> {
    let trivial = trivial::trivial(generator, &resolved.locals, body);
    let flow = flow::flow(resolved.arguments.iter().chain(&resolved.resume_argument), body);
    let live = liveness::liveness(&flow, resolved.locals.len());
    let assigned = liveness::assigned_later(&flow, resolved.locals.len());
    let derived = derived::derived(body);
    let reach = reach::reach(body);
    let states = frames::states(&flow, &reach);
    let initialised = initialised::initialised(&flow, &live, &trivial, resolved.locals.len(), |spot| {
        let released = |id: &LocalId| frames::released(&flow, &live, &trivial, &derived, spot, *id).is_some();
        if states.contains(&spot) { resolved.locals.ids().filter(released).collect() } else { Vec::new() }
    });
    let facts = frames::Facts {
        resolved,
        flow: &flow,
        live: &live,
        assigned: &assigned,
        initialised: &initialised,
        trivial: &trivial,
        derived: &derived,
    };
    let layout = frames::layout(&facts, body, reach);
    opaque_namesakes(resolved, &layout)?;
    Ok(layout)
}

/// A local whose name has to stay as it is for an unreadable macro cannot be held next to another such
/// one: behind the inner one's `let`, nothing could name the outer one.
fn opaque_namesakes(resolved: &Resolved, layout: &Layout) -> syn::Result<()> {
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
