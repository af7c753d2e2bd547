//! Which arms of the machine there are, and how far each one's code goes.
//!
//! The body is walked in source order with the set of arms whose code is running. A suspension ends them
//! all and begins one of its own; a suspending loop does the same, since it has its own machine inside. A
//! place behind branches that more than one arm reaches is a join: it gets an arm too, and the others jump
//! to it. All other code belongs to exactly one arm.
//!
//! Input: `if c { suspend } f()`
//!
//! Output: `f()` is reached by the start (without the suspension) and by the suspension's arm, so it is an
//! arm itself: start, resume 0, join.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Expr, Macro};

use super::flow::{Flow, Spot};
use super::visible::{Path, Step};
use crate::ir::{Block, Kind, Node, NodeId, PointId};
use crate::lower::builder::stmt_diverges;
use crate::resolve::labels::{self, LabelId};

/// Which part of the machine: the function's own, or a suspending loop's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct RegionId(pub(crate) usize);

/// Which arm, of all regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ArmId(pub(crate) usize);

/// Where an arm begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// At the first node of the region.
    Start,
    /// Behind a suspension.
    Resume(PointId),
    /// Behind a node with branches.
    Join(NodeId),
    /// At a suspending loop, whose region runs inside of the arm.
    Loop(RegionId),
}

/// A jump out of a region: to a loop or block around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Jump {
    pub(crate) label: LabelId,
    /// `continue` instead of `break`.
    pub(crate) again: bool,
}

pub(crate) struct RegionShape {
    /// The loop that the region is, but for the function's.
    pub(crate) label: Option<LabelId>,
    pub(crate) parent: Option<RegionId>,
    pub(crate) arms: Vec<ArmId>,
    /// The jumps that lead out of it, further than behind the loop.
    pub(crate) outward: BTreeSet<Jump>,
    /// Whether anything leads behind the loop.
    pub(crate) ends: bool,
    /// Whether anything leads to another turn of the loop.
    pub(crate) turns: bool,
}

pub(crate) struct ArmShape {
    pub(crate) entry: Entry,
    pub(crate) region: RegionId,
    /// From the region's block to the node behind which the arm begins; empty at the start.
    pub(crate) path: Path,
}

/// The arms, and which of them reach the end of which node.
pub(crate) struct Reach {
    pub(crate) regions: Vec<RegionShape>,
    pub(crate) arms: Vec<ArmShape>,
    /// The arms whose code runs past the end of a node with blocks; loops are not among the nodes.
    passing: BTreeMap<NodeId, BTreeSet<ArmId>>,
    joins: BTreeMap<NodeId, ArmId>,
    resumes: BTreeMap<PointId, ArmId>,
    loop_arms: BTreeMap<RegionId, ArmId>,
    loops: BTreeMap<LabelId, RegionId>,
    /// The region of each labelled block, and its path there.
    pub(crate) blocks: BTreeMap<LabelId, (RegionId, Path)>,
}

impl Reach {
    /// Where in the graph an arm begins.
    pub(crate) fn spot(&self, flow: &Flow, region: RegionId, entry: Entry) -> Spot {
        let head = |region: RegionId| self.regions[region.0].label.and_then(|label| flow.heads.get(&label));
        let spot = match entry {
            Entry::Start => head(region),
            Entry::Resume(point) => flow.points.get(&point),
            Entry::Join(node) => flow.after.get(&node),
            Entry::Loop(inner) => head(inner),
        };
        spot.copied().unwrap_or(Spot(0))
    }

    pub(crate) fn join(&self, node: NodeId) -> Option<ArmId> {
        self.joins.get(&node).copied()
    }

    pub(crate) fn passes(&self, arm: ArmId, node: NodeId) -> bool {
        self.passing.get(&node).is_some_and(|arms| arms.contains(&arm))
    }

    /// Whether anything runs past the end of a node with blocks.
    pub(crate) fn is_passed(&self, node: NodeId) -> bool {
        self.passing.get(&node).is_some_and(|arms| !arms.is_empty())
    }

    /// The region of a loop, if the loop is ever reached.
    pub(crate) fn region_of(&self, label: LabelId) -> Option<RegionId> {
        self.loops.get(&label).copied()
    }

    pub(crate) fn arm_of(&self, region: RegionId) -> Option<ArmId> {
        self.loop_arms.get(&region).copied()
    }

    pub(crate) fn resume(&self, point: PointId) -> Option<ArmId> {
        self.resumes.get(&point).copied()
    }
}

pub(crate) fn reach(body: &Block) -> Reach {
    let mut walk = Walk {
        reach: Reach {
            regions: Vec::new(),
            arms: Vec::new(),
            passing: BTreeMap::new(),
            joins: BTreeMap::new(),
            resumes: BTreeMap::new(),
            loop_arms: BTreeMap::new(),
            loops: BTreeMap::new(),
            blocks: BTreeMap::new(),
        },
        region: RegionId(0),
        path: Vec::new(),
        breaks: BTreeMap::new(),
        enclosing: Vec::new(),
    };
    walk.region(body, None, None);
    walk.reach
}

type Arms = BTreeSet<ArmId>;

struct Walk {
    reach: Reach,
    region: RegionId,
    path: Path,
    /// The arms that break out of a label, as seen from the region that the label is in.
    breaks: BTreeMap<LabelId, Arms>,
    /// The labels around the current node, with the region that each belongs to.
    enclosing: Vec<(LabelId, RegionId)>,
}

impl Walk {
    fn region(&mut self, body: &Block, label: Option<LabelId>, parent: Option<RegionId>) -> RegionId {
        let id = RegionId(self.reach.regions.len());
        self.reach.regions.push(RegionShape {
            label,
            parent,
            arms: Vec::new(),
            outward: BTreeSet::new(),
            ends: false,
            turns: false,
        });
        let outer_region = std::mem::replace(&mut self.region, id);
        let outer_path = std::mem::take(&mut self.path);
        let start = self.arm(Entry::Start);
        let ends = self.block(body, start);
        self.reach.regions[id.0].turns |= label.is_some() && !ends.is_empty();
        self.path = outer_path;
        self.region = outer_region;
        id
    }

    fn arm(&mut self, entry: Entry) -> Arms {
        let id = ArmId(self.reach.arms.len());
        self.reach.arms.push(ArmShape { entry, region: self.region, path: self.path.clone() });
        self.reach.regions[self.region.0].arms.push(id);
        match entry {
            Entry::Start => {}
            Entry::Resume(point) => {
                self.reach.resumes.insert(point, id);
            }
            Entry::Join(node) => {
                self.reach.joins.insert(node, id);
            }
            Entry::Loop(region) => {
                self.reach.loop_arms.insert(region, id);
            }
        }
        Arms::from([id])
    }

    fn block(&mut self, block: &Block, mut arms: Arms) -> Arms {
        for (index, node) in block.nodes.iter().enumerate() {
            self.path.push(Step { node: index, child: 0 });
            arms = self.node(node, arms);
            self.path.pop();
        }
        arms
    }

    fn node(&mut self, node: &Node, arms: Arms) -> Arms {
        if arms.is_empty() {
            return arms;
        }
        match &node.kind {
            Kind::Stmt(stmt) => {
                self.jumps(|found| found.visit_stmt(stmt), &arms);
                if stmt_diverges(stmt) { Arms::new() } else { arms }
            }
            Kind::Suspend(suspend) => {
                // `yield_!(if done { break } else { n })`
                self.jumps(|found| found.visit_expr(&suspend.value), &arms);
                self.arm(Entry::Resume(suspend.point))
            }
            Kind::Loop(looping) => self.looping(looping),
            Kind::If(branch) => {
                self.jumps(|found| found.visit_expr(&branch.cond), &arms);
                let falls = if branch.otherwise.is_none() { arms.clone() } else { Arms::new() };
                self.children(node, arms, falls)
            }
            Kind::Match(choice) => {
                self.jumps(|found| found.visit_expr(&choice.scrutinee), &arms);
                for guard in choice.arms.iter().flat_map(|arm| &arm.guard) {
                    self.jumps(|found| found.visit_expr(guard), &arms);
                }
                self.children(node, arms, Arms::new())
            }
            Kind::LetElse(binding) => {
                self.jumps(|found| found.visit_expr(&binding.init), &arms);
                // The block leaves, or rustc refuses it.
                self.child(node, 0, arms.clone());
                self.meet(node, arms)
            }
            Kind::Block(block) => {
                let Some(label) = block.label else { return self.children(node, arms, Arms::new()) };
                self.enclosing.push((label, self.region));
                self.breaks.insert(label, Arms::new());
                self.reach.blocks.insert(label, (self.region, self.path.clone()));
                let mut ends = self.child(node, 0, arms);
                self.enclosing.pop();
                ends.extend(self.breaks.remove(&label).unwrap_or_default());
                self.meet(node, ends)
            }
        }
    }

    fn child(&mut self, node: &Node, child: usize, arms: Arms) -> Arms {
        if let Some(step) = self.path.last_mut() {
            step.child = child;
        }
        self.block(node.children()[child], arms)
    }

    /// Walks all blocks of a node; `ends` are the arms that pass it without entering any.
    fn children(&mut self, node: &Node, arms: Arms, mut ends: Arms) -> Arms {
        for child in 0..node.children().len() {
            ends.extend(self.child(node, child, arms.clone()));
        }
        self.meet(node, ends)
    }

    fn meet(&mut self, node: &Node, ends: Arms) -> Arms {
        self.reach.passing.insert(node.id, ends.clone());
        if ends.len() < 2 {
            return ends;
        }
        if let Some(step) = self.path.last_mut() {
            step.child = 0;
        }
        self.arm(Entry::Join(node.id))
    }

    fn looping(&mut self, looping: &crate::ir::Loop) -> Arms {
        let inner = RegionId(self.reach.regions.len());
        let arm = self.arm(Entry::Loop(inner));
        self.reach.loops.insert(looping.label, inner);
        self.enclosing.push((looping.label, inner));
        self.breaks.insert(looping.label, Arms::new());
        self.region(&looping.body, Some(looping.label), Some(self.region));
        self.enclosing.pop();
        let left = self.breaks.remove(&looping.label).unwrap_or_default();
        self.reach.regions[inner.0].ends = !left.is_empty();
        if left.is_empty() { Arms::new() } else { arm }
    }

    /// Notes the jumps in a piece of code that `arms` run.
    fn jumps(&mut self, visit: impl FnOnce(&mut Jumps), arms: &Arms) {
        let mut found = Jumps(Vec::new());
        visit(&mut found);
        for jump in found.0 {
            let target = self.enclosing.iter().find(|(label, _)| *label == jump.label);
            let Some((_, target)) = target.copied() else { continue };
            // Seen from an outer region, the arm that jumps is that of the loop around it.
            let (mut region, mut from) = (self.region, arms.clone());
            while region != target {
                self.reach.regions[region.0].outward.insert(jump);
                from = self.reach.arm_of(region).into_iter().collect();
                let Some(parent) = self.reach.regions[region.0].parent else { break };
                region = parent;
            }
            match jump.again {
                true => self.reach.regions[target.0].turns = true,
                false => self.breaks.entry(jump.label).or_default().extend(from),
            }
        }
    }
}

/// The jumps to resolved labels in a piece of code.
struct Jumps(Vec<Jump>);

impl<'ast> Visit<'ast> for Jumps {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let jump = match expr {
            Expr::Break(jump) => jump.label.as_ref().map(|label| (label, false)),
            Expr::Continue(jump) => jump.label.as_ref().map(|label| (label, true)),
            Expr::Verbatim(tokens) => {
                self.0.extend(jumps(tokens.clone()));
                None
            }
            _ => None,
        };
        let jump = jump.and_then(|(label, again)| Some(Jump { label: labels::of(label)?, again }));
        self.0.extend(jump);
        visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.0.extend(jumps(mac.tokens.clone()));
    }
}

/// The same in what has not been parsed.
fn jumps(tokens: TokenStream) -> Vec<Jump> {
    let mut found = Vec::new();
    let mut word = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                found.extend(jumps(group.stream()));
                word = None;
            }
            TokenTree::Ident(ident) => {
                if let Some(again) = word.take() {
                    found.extend(labels::of_ident(&ident).map(|label| Jump { label, again }));
                }
                word = match ident.to_string().as_str() {
                    "break" => Some(false),
                    "continue" => Some(true),
                    _ => None,
                };
            }
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {}
            TokenTree::Punct(_) | TokenTree::Literal(_) => word = None,
        }
    }
    found
}
