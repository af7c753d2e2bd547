//! Bodies that cannot be held as they are, rewritten so that they can.
//!
//! A state holds a local whole or not at all. A local that was moved on one path only, or of which one
//! field was moved and another is still needed, is neither. Such bodies are rare, so they are looked for
//! after a first lowering, and lowered again when there is one.

pub(crate) mod cuts;
pub(crate) mod fields;
pub(crate) mod flags;
pub(crate) mod status;
#[cfg(test)]
mod tests;
pub(crate) mod turns;

use crate::analyze::facts::Facts;
use crate::ir;
use crate::lower;
use crate::parse::ast;
use crate::resolve::Resolved;
use cuts::Cuts;
use syn::Expr;

/// A lowered body whose locals all can be held whole or not at all, with what is known of it.
pub(crate) struct Elaborated {
    pub(crate) resolved: Resolved,
    pub(crate) body: ir::Block,
    pub(crate) facts: Facts,
}

/// Lowers a body, and elaborates it if it has to be.
pub(crate) fn elaborate(generator: &ast::Generator, mut source: Resolved) -> syn::Result<Elaborated> {
    let mut lowered = lower(generator, &source, None)?;
    if fields::split(&mut source, &lowered) {
        lowered = lower(generator, &source, None)?;
    }
    let flagged = flags::flagged(&lowered);
    if flagged.is_empty() {
        return Ok(lowered);
    }
    turns::bind_in_turn(&mut source, &flagged, &lowered.facts.trivial);
    let mut cuts = Cuts::new(&lowered, &flagged);
    let mut cut = lower(generator, &source, Some(&|expr| cuts.cuts(expr)))?;
    while cuts.learn(&cut) {
        cut = lower(generator, &source, Some(&|expr| cuts.cuts(expr)))?;
    }
    flags::insert(generator, &mut cut, &flagged);
    cut.facts = Facts::new(generator, &cut.resolved, &cut.body);
    Ok(cut)
}

fn lower(
    generator: &ast::Generator,
    source: &Resolved,
    cuts: Option<&dyn Fn(&Expr) -> bool>,
) -> syn::Result<Elaborated> {
    let mut resolved = source.clone();
    let body = lower::lower(generator, &mut resolved, cuts)?;
    let facts = Facts::new(generator, &resolved, &body);
    Ok(Elaborated { resolved, body, facts })
}
