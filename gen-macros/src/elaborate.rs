//! Bodies that cannot be held as they are, rewritten so that they can.
//!
//! A state holds a local whole or not at all. A local that was moved on one path only, or of which one
//! field was moved and another is still needed, is neither. An operand that is used for the last time has been
//! moved before what follows it. Such bodies are rare, so they are looked for after a first lowering, and lowered
//! again when there is one.
//!
//! Then long blocks are cut in pieces, so that no state holds more than it has to.

pub(crate) mod cuts;
pub(crate) mod fields;
pub(crate) mod flagged;
pub(crate) mod flags;
pub(crate) mod pieces;
pub(crate) mod spent;
pub(crate) mod status;
#[cfg(test)]
mod tests;
pub(crate) mod tuples;
pub(crate) mod turns;

use std::collections::BTreeSet;

use crate::analyze::facts::Facts;
use crate::ir;
use crate::lower::{self, Again};
use crate::parse::ast;
use crate::resolve::Resolved;
use crate::resolve::local::LocalId;
use cuts::Cuts;

/// A lowered body whose locals all can be held whole or not at all, with what is known of it.
pub(crate) struct Elaborated {
    pub(crate) resolved: Resolved,
    pub(crate) body: ir::Block,
    pub(crate) facts: Facts,
    /// The operands that the lowering left in place, behind a suspension.
    left_in_place: BTreeSet<LocalId>,
}

/// Lowers a body, and elaborates it if it has to be.
pub(crate) fn elaborate(generator: &ast::Generator, mut source: Resolved) -> syn::Result<Elaborated> {
    let mut spent = BTreeSet::new();
    let mut lowered = without_spent(generator, &source, &mut spent)?;
    if fields::split(&mut source, &lowered) {
        lowered = without_spent(generator, &source, &mut spent)?;
    }
    let mut flagged = flagged::flagged(&lowered);
    if flagged.is_empty() {
        pieces::cut(generator, &mut lowered);
        return Ok(lowered);
    }
    let temporaries = flagged.split_off(&LocalId(source.locals.len()));
    turns::bind_in_turn(&mut source, &flagged, &lowered.facts.trivial);
    let mut cuts = Cuts::new(&lowered, &flagged);
    cuts.learn(&lowered, &temporaries);
    let mut cut = lower(generator, &source, Again { cuts: Some(&|expr| cuts.cuts(expr)), spent: &spent })?;
    let first_temporary = source.locals.len();
    loop {
        let before = spent.len();
        spent.extend(spent::operands(&cut).filter(|id| id.0 < first_temporary));
        if !cuts.learn(&cut, &flagged::flagged(&cut)) && spent.len() == before {
            break;
        }
        cut = lower(generator, &source, Again { cuts: Some(&|expr| cuts.cuts(expr)), spent: &spent })?;
    }
    flagged.extend(flagged::flagged(&cut));
    flags::insert(generator, &mut cut, &flagged);
    cut.facts = Facts::new(generator, &cut.resolved, &cut.body);
    pieces::cut(generator, &mut cut);
    Ok(cut)
}

/// Lowers a body, and once more if there are operands that it must not leave in place.
fn without_spent(
    generator: &ast::Generator,
    source: &Resolved,
    spent: &mut BTreeSet<LocalId>,
) -> syn::Result<Elaborated> {
    let lowered = lower(generator, source, Again { cuts: None, spent })?;
    // The temporaries of the next lowering have other numbers.
    let is_of_source = |id: &LocalId| id.0 < source.locals.len();
    let before = spent.len();
    spent.extend(spent::operands(&lowered).filter(is_of_source));
    if spent.len() == before { Ok(lowered) } else { lower(generator, source, Again { cuts: None, spent }) }
}

fn lower(generator: &ast::Generator, source: &Resolved, again: Again<'_>) -> syn::Result<Elaborated> {
    let mut resolved = source.clone();
    let (body, left_in_place) = lower::lower(generator, &mut resolved, again)?;
    let facts = Facts::new(generator, &resolved, &body);
    Ok(Elaborated { resolved, body, facts, left_in_place })
}
