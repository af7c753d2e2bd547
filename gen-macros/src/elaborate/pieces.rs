//! Long blocks in pieces, each with a machine of its own.
//!
//! Rustc takes time for each mention of a machine's states, and the more of it the more there are and the more they
//! hold: for a function with a thousand loops, a thousand times a thousand. So a block with many suspensions is cut
//! in pieces. A piece is a loop that is left at its end, so that what it holds is known inside of it only.
//!
//! Input, if two suspensions were many:
//!
//! ```text
//! suspend 0; suspend 1; suspend 2; suspend 3;
//! ```
//!
//! Output:
//!
//! ```text
//! 'piece: loop { suspend 0; suspend 1; break 'piece; } 'piece: loop { suspend 2; suspend 3; break 'piece; }
//! ```
//!
//! What is declared in a piece would not be in scope behind it. So where too many nodes declare something, the last
//! piece is all the rest of the block, and its locals drop where they always did: at its end, before those that were
//! declared before.

mod seams;

use proc_macro2::Span;
use syn::Stmt;

use self::seams::Seams;
use super::Elaborated;
use crate::analyze::bits::Bits;
use crate::analyze::facts::Facts;
use crate::analyze::flow::Spot;
use crate::analyze::visible;
use crate::ir::{Block, Kind, Loop, Node, NodeId};
use crate::lower::builder::stmt_diverges;
use crate::lower::made;
use crate::parse::ast;
use crate::resolve::labels::Labels;

/// From how many suspensions and loops of one machine on it is worth it: a resume goes through two machines then.
const MANY: usize = 128;

/// How many a machine has at most when it is cut, as far as it can be.
const MOST: usize = 32;

/// How many of them are put into a piece.
const FULL: usize = 16;

/// Cuts the long blocks of a body.
pub(super) fn cut(generator: &ast::Generator, lowered: &mut Elaborated) {
    if heaviest(&lowered.body) < MANY {
        return;
    }
    let scope = seams::arguments(&lowered.resolved);
    let seams = Seams::new(&lowered.resolved, &lowered.facts);
    let created = last(&lowered.body) + 1;
    let end = seams.end();
    Pieces { seams, labels: &mut lowered.resolved.labels, created }.block(&mut lowered.body, scope, end);
    lowered.facts = Facts::new(generator, &lowered.resolved, &lowered.body);
}

/// A node that is to stay in its block, or to go into a piece of it.
struct Item {
    node: Node,
    /// How many suspensions and loops it adds to the machine.
    weight: usize,
    /// Whether a piece may begin in front of it, or end there.
    seam: bool,
}

struct Pieces<'a> {
    seams: Seams<'a>,
    labels: &'a mut Labels,
    created: usize,
}

impl Pieces<'_> {
    /// Cuts a block in which these locals are in scope, and behind which the body goes on at `end`.
    fn block(&mut self, block: &mut Block, mut scope: Bits, end: Spot) {
        let mut items = Vec::new();
        for mut node in std::mem::take(&mut block.nodes) {
            let end = self.seams.behind_blocks(&node);
            let bound: Vec<_> =
                (0..node.children().len()).map(|child| visible::declared_for_child(&node, child)).collect();
            for (child, bound) in node.children_mut().into_iter().zip(bound) {
                let mut scope = scope.clone();
                bound.into_iter().for_each(|id| scope.insert(id));
                self.block(child, scope, end);
            }
            let seam = self.seams.before(&node, &scope);
            visible::declared(&node).into_iter().for_each(|id| scope.insert(id));
            items.push(Item { weight: weight(&node), seam, node });
        }
        let seam = self.seams.is_seam(end, &scope);
        if sum(&items) >= MANY {
            items = self.cut(items, seam, block.span);
        }
        block.nodes = items.into_iter().map(|item| item.node).collect();
    }

    /// Cuts the nodes of a block; `seam` tells whether a piece may end where they do.
    fn cut(&mut self, mut items: Vec<Item>, seam: bool, span: Span) -> Vec<Item> {
        let mut before = usize::MAX;
        while sum(&items) > MOST && items.len() < before {
            before = items.len();
            items = self.runs(items, seam, span);
        }
        if sum(&items) > MOST && seam {
            let mut sum = 0;
            let begin = items.iter().position(|item| {
                let is_full = sum >= FULL;
                sum += item.weight;
                is_full && item.seam
            });
            let rest = items.split_off(begin.unwrap_or(items.len()));
            if rest.len() > 1 {
                let rest = self.cut(rest, seam, span);
                let rest = self.piece(rest, span);
                items.push(rest);
            } else {
                items.extend(rest);
            }
        }
        items
    }

    /// Puts what declares nothing into pieces.
    fn runs(&mut self, items: Vec<Item>, seam: bool, span: Span) -> Vec<Item> {
        let mut cut = Vec::new();
        let mut run = Vec::new();
        for item in items {
            if sum(&run) + item.weight > FULL {
                // What does not fit is the first of the next piece.
                let ends = run.iter().rposition(|item: &Item| item.seam).filter(|_| !item.seam);
                let rest = run.split_off(ends.unwrap_or(run.len()));
                self.close(run, ends.is_some() || item.seam, &mut cut, span);
                run = rest;
            }
            if stays(&item.node) {
                self.close(std::mem::take(&mut run), item.seam, &mut cut, span);
                cut.push(item);
            } else if run.is_empty() && !item.seam {
                cut.push(item);
            } else {
                run.push(item);
            }
        }
        self.close(run, seam, &mut cut, span);
        cut
    }

    /// Puts a run into a piece as far as one may end in it, if that is worth it; `seam` tells whether that is where
    /// the run ends.
    fn close(&mut self, mut run: Vec<Item>, seam: bool, cut: &mut Vec<Item>, span: Span) {
        let end = if seam { run.len() } else { run.iter().rposition(|item| item.seam).unwrap_or(0) };
        let rest = run.split_off(end);
        if sum(&run) > 1 && run.len() > 1 {
            cut.push(self.piece(run, span));
        } else {
            cut.extend(run);
        }
        cut.extend(rest);
    }

    fn piece(&mut self, items: Vec<Item>, span: Span) -> Item {
        let seam = items.first().is_some_and(|item| item.seam);
        let label = self.labels.add("piece", Span::mixed_site());
        let jump = made::jump(self.labels.marked(label, Span::mixed_site()), None, span);
        let end = self.create(Kind::Stmt(made::statement(jump, span)));
        let nodes = items.into_iter().map(|item| item.node).chain([end]).collect();
        let body = Block { label: None, unsafety: None, span, nodes };
        Item { node: self.create(Kind::Loop(Loop { label, body })), weight: 1, seam }
    }

    fn create(&mut self, kind: Kind) -> Node {
        self.created += 1;
        Node { id: NodeId(self.created - 1), kind }
    }
}

fn sum(items: &[Item]) -> usize {
    items.iter().map(|item| item.weight).sum()
}

/// How many suspensions and loops a block adds to the machine that it is in.
fn weight_of(block: &Block) -> usize {
    block.nodes.iter().map(weight).sum()
}

fn weight(node: &Node) -> usize {
    match node.kind {
        Kind::Stmt(_) => 0,
        Kind::Suspend(_) | Kind::Loop(_) => 1,
        Kind::Block(_) | Kind::If(_) | Kind::Match(_) | Kind::LetElse(_) => {
            node.children().into_iter().map(weight_of).sum()
        }
    }
}

/// The most suspensions and loops that a machine of a block's has.
fn heaviest(block: &Block) -> usize {
    let inside = block.nodes.iter().flat_map(Node::children).map(heaviest).max();
    inside.unwrap_or(0).max(weight_of(block))
}

/// Whether what follows a node in its block may need what it brings into scope, or is not reached.
fn stays(node: &Node) -> bool {
    match &node.kind {
        Kind::Stmt(stmt @ Stmt::Expr(..)) => stmt_diverges(stmt),
        Kind::Stmt(_) | Kind::LetElse(_) => true,
        Kind::Suspend(suspend) => suspend.slot.is_some(),
        Kind::Block(_) | Kind::If(_) | Kind::Match(_) | Kind::Loop(_) => false,
    }
}

/// The highest number of a node.
fn last(block: &Block) -> usize {
    let numbers = block.nodes.iter().map(|node| {
        let inside = node.children().into_iter().map(last).max();
        inside.unwrap_or(0).max(node.id.0)
    });
    numbers.max().unwrap_or(0)
}
