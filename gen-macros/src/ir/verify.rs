//! What holds of the tree between the stages, checked in debug builds.

use syn::Stmt;

use super::{Block, Kind, Node};
use crate::lower::suspends;

/// No suspension is left inside a statement or an expression, and points are numbered in source order.
pub(crate) fn verify(root: &Block) -> Result<(), String> {
    let mut next = 0;
    block(root, &mut next)
}

fn block(block: &Block, next: &mut usize) -> Result<(), String> {
    block.nodes.iter().try_for_each(|node| self::node(node, next))
}

fn node(node: &Node, next: &mut usize) -> Result<(), String> {
    let clean = match &node.kind {
        Kind::Stmt(Stmt::Item(_)) => true,
        Kind::Stmt(stmt) => !suspends::stmt(stmt),
        Kind::Suspend(suspend) => {
            if suspend.point.0 != *next {
                return Err(format!("point {} comes as number {next}", suspend.point.0));
            }
            *next += 1;
            !suspends::expr(&suspend.value)
        }
        Kind::If(branch) => !suspends::expr(&branch.cond),
        Kind::Match(choice) => {
            let guards = choice.arms.iter().flat_map(|arm| &arm.guard).all(|guard| !suspends::expr(guard));
            guards && !suspends::expr(&choice.scrutinee)
        }
        Kind::LetElse(binding) => !suspends::expr(&binding.init),
        Kind::Block(_) | Kind::Loop(_) => true,
    };
    if !clean {
        return Err(format!("node {} still contains a suspension", node.id.0));
    }
    node.children().into_iter().try_for_each(|child| block(child, next))
}
