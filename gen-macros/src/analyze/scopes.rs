//! Which locals are in scope where an arm begins.

use super::reach::{ArmId, Reach, RegionId};
use super::visible;
use crate::ir::{Block, Kind};
use crate::resolve::Resolved;
use crate::resolve::labels::LabelId;
use crate::resolve::local::LocalId;

/// The scopes of a body, as far as regions and arms ask for them. Lists are in order of declaration.
pub(crate) struct Scopes<'a> {
    reach: &'a Reach,
    /// For each region, what is in scope where it begins, and the block that it runs.
    regions: Vec<(Vec<LocalId>, &'a Block)>,
}

impl<'a> Scopes<'a> {
    pub(crate) fn new(resolved: &Resolved, reach: &'a Reach, body: &'a Block) -> Self {
        let mut scopes = Scopes { reach, regions: Vec::new() };
        for (region, shape) in reach.regions.iter().enumerate() {
            let begin = match (shape.parent, reach.arm_of(RegionId(region))) {
                (Some(parent), Some(arm)) => {
                    let block = loop_body(scopes.regions[parent.0].1, &reach.arms[arm.0].path);
                    (scopes.arm(arm), block)
                }
                _ => {
                    let arguments = resolved.arguments.iter().chain(&resolved.resume_argument);
                    (arguments.copied().collect(), body)
                }
            };
            scopes.regions.push(begin);
        }
        scopes
    }

    /// What is in scope where a region begins.
    pub(crate) fn region(&self, region: RegionId) -> &[LocalId] {
        &self.regions[region.0].0
    }

    /// The block that a region runs.
    pub(crate) fn block(&self, region: RegionId) -> &'a Block {
        self.regions[region.0].1
    }

    /// What is in scope where an arm begins.
    pub(crate) fn arm(&self, arm: ArmId) -> Vec<LocalId> {
        let shape = &self.reach.arms[arm.0];
        self.at(shape.region, &shape.path)
    }

    /// What is in scope where a suspending loop or a labelled block stands.
    pub(crate) fn label(&self, label: LabelId) -> Vec<LocalId> {
        match (self.reach.region_of(label), self.reach.blocks.get(&label)) {
            (Some(region), _) => self.region(region).to_vec(),
            (None, Some((region, path))) => self.at(*region, path),
            (None, None) => Vec::new(),
        }
    }

    fn at(&self, region: RegionId, path: &[visible::Step]) -> Vec<LocalId> {
        let (scope, block) = &self.regions[region.0];
        let mut scope = scope.clone();
        scope.extend(visible::visible(block, path));
        scope
    }
}

fn loop_body<'a>(root: &'a Block, path: &[visible::Step]) -> &'a Block {
    let mut block = root;
    for (depth, step) in path.iter().enumerate() {
        let node = &block.nodes[step.node];
        match &node.kind {
            Kind::Loop(looping) if depth + 1 == path.len() => return &looping.body,
            _ => block = node.children()[step.child],
        }
    }
    block
}
