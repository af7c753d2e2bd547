//! Arms that only jump.
//!
//! A state whose code goes straight on to another one, with all that it holds, is that other state: storing
//! the target at once saves a turn of the machine.
//!
//! Input: `loop { suspend }`
//!
//! Output: the suspension stores the beginning of the next turn, and has no state of its own.

use syn::{Expr, Stmt};

use super::layout::{Layout, Onward};
use super::reach::{ArmId, Entry, Reach, RegionId};
use super::scopes::Scopes;
use super::visible::Step;
use crate::ir::{Block, Kind, Node};
use crate::resolve::labels;

/// Whether suspensions may share a state with what follows them: not if their arguments have to be taken,
/// nor if `Debug` has to tell them apart.
#[derive(Clone, Copy)]
pub(crate) struct Sharing {
    pub(crate) suspensions: bool,
    /// Whether the end of the body has a value.
    pub(crate) returns: bool,
}

/// Finds the arms that only jump; `layout` knows what each holds.
pub(crate) fn onward(layout: &Layout<'_>, scopes: &Scopes<'_>, sharing: Sharing) -> Vec<Option<Onward>> {
    let reach = layout.reach;
    let arms = (0..reach.arms.len()).map(ArmId);
    let mut onward: Vec<Option<Onward>> = arms
        .map(|arm| {
            let shape = &reach.arms[arm.0];
            let may_share = match shape.entry {
                Entry::Resume(_) => sharing.suspensions,
                Entry::Join(_) => true,
                Entry::Start | Entry::Loop(_) => false,
            };
            if !may_share {
                return None;
            }
            let to = leads_to(reach, scopes, arm)?;
            // A join is reached while the machine runs: what is kept up to there only for its drop, drops.
            let drops = matches!(shape.entry, Entry::Join(_));
            let held = layout.held(arm).iter().filter(|held| !(drops && held.is_kept()));
            let same = match to {
                Onward::Arm(to) => held.eq(layout.held(to)),
                Onward::End => held.count() == 0 && !sharing.returns,
            };
            same.then_some(to)
        })
        .collect();
    // A suspension must not lead through a join that lets something go: it would be gone too early.
    for arm in (0..reach.arms.len()).map(ArmId) {
        let Some(Onward::Arm(join)) = onward[arm.0] else { continue };
        let lets_go = onward[join.0].is_some() && layout.held(join).iter().any(|held| held.is_kept());
        if lets_go && matches!(reach.arms[arm.0].entry, Entry::Resume(_)) {
            onward[arm.0] = None;
        }
    }
    onward
}

/// Where an arm leads that begins behind a node, and whose code does nothing but go there.
pub(crate) fn leads_to(reach: &Reach, scopes: &Scopes<'_>, arm: ArmId) -> Option<Onward> {
    let shape = &reach.arms[arm.0];
    jump(reach, arm, shape.region, scopes.block(shape.region), &shape.path)
}

/// Where the code behind a node leads, if it is no code.
fn jump(reach: &Reach, arm: ArmId, region: RegionId, root: &Block, path: &[Step]) -> Option<Onward> {
    let mut blocks = vec![root];
    for step in &path[..path.len() - 1] {
        blocks.push(blocks[blocks.len() - 1].nodes[step.node].children()[step.child]);
    }
    for (depth, step) in path.iter().enumerate().rev() {
        let block = blocks[depth];
        let node = &block.nodes[step.node];
        if depth + 1 < path.len() {
            if !reach.passes(arm, node.id) {
                return None;
            }
            if let Some(join) = reach.join(node.id) {
                return Some(Onward::Arm(join));
            }
        }
        let mut rest = block.nodes[step.node + 1..].iter().filter(|node| !is_nothing(node));
        if let Some(next) = rest.next() {
            return begins_next_turn(reach, region, next)
                .then(|| Onward::Arm(reach.regions[region.0].arms[0]));
        }
    }
    Some(match reach.regions[region.0].label {
        Some(_) => Onward::Arm(reach.regions[region.0].arms[0]),
        None => Onward::End,
    })
}

/// `();`
fn is_nothing(node: &Node) -> bool {
    matches!(&node.kind, Kind::Stmt(Stmt::Expr(Expr::Tuple(unit), _)) if unit.elems.is_empty())
}

/// `continue` of the region's own loop.
fn begins_next_turn(reach: &Reach, region: RegionId, node: &Node) -> bool {
    match &node.kind {
        Kind::Stmt(Stmt::Expr(Expr::Continue(jump), _)) => {
            let label = jump.label.as_ref().and_then(labels::of);
            label.is_some() && label == reach.regions[region.0].label
        }
        _ => false,
    }
}
