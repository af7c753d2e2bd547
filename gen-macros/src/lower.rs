//! The resolved body to [`ir::Block`]: every suspension becomes a node, everything else stays as written.
//!
//! Input:
//!
//! ```text
//! let x = f(a(), yield b);
//! ```
//!
//! Output:
//!
//! ```text
//! let t·1 = a(); suspend(b) -> r·2; let x·3 = f(t·1, r·2);
//! ```

pub(crate) mod alike;
pub(crate) mod assign;
pub(crate) mod branch;
pub(crate) mod builder;
pub(crate) mod delegate;
pub(crate) mod exits;
pub(crate) mod guard;
pub(crate) mod levels;
pub(crate) mod looping;
pub(crate) mod made;
pub(crate) mod matching;
pub(crate) mod operands;
pub(crate) mod place;
pub(crate) mod spill;
pub(crate) mod std_macro;
pub(crate) mod stmt;
pub(crate) mod suspends;
pub(crate) mod temporaries;
#[cfg(test)]
mod tests;
pub(crate) mod unbound;
pub(crate) mod unread;

use std::collections::BTreeSet;

use crate::ir;
use crate::parse::ast;
use crate::report::Report;
use crate::resolve::Resolved;
use crate::resolve::local::LocalId;
use builder::{Builder, Cuts, Dest};

/// What is known when a body is lowered again.
#[derive(Clone, Copy)]
pub(crate) struct Again<'a> {
    /// Control flow that has to be taken apart, so that something can be put on its edges.
    pub(crate) cuts: Option<Cuts<'a>>,
    /// Locals that are not used any more when they have been an operand.
    pub(crate) spent: &'a BTreeSet<LocalId>,
}

/// Takes the body apart at its suspensions, and tells which locals are operands that were left in place.
pub(crate) fn lower(
    generator: &ast::Generator,
    resolved: &mut Resolved,
    again: Again<'_>,
) -> syn::Result<(ir::Block, BTreeSet<LocalId>)> {
    let report = Report::new();
    let mut body = resolved.body.clone();
    exits::rewrite(&mut body, generator);
    unread::remove(&mut body);
    levels::remove(&mut body);
    let dest = match generator.output.protocol.is_iterator() {
        true => Dest::Discard,
        false => Dest::Return,
    };
    let mut builder = Builder::new(generator, resolved, again, &report);
    let root = builder.block(body, dest);
    let left = builder.left_in_place;
    report.finish()?;
    Ok((root, left))
}
