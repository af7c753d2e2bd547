//! Locals that are used again after they have been moved.
//!
//! The plain reading says so, in rustc's own words. The machine could only say the same of a state that holds
//! the local, so where there is no doubt it is left out.
//!
//! No doubt means: the type is known not to be `Copy`, the statement that moves the local has another one behind
//! it, and so comes to its end, and from there a way leads to a use of the local before it has a new value.

use quote::ToTokens;
use syn::{Expr, Pat, Stmt};

use super::facts::Facts;
use super::flow::{Event, Spot};
use super::owned::Owned;
use crate::ir::{Block, Kind, Node};
use crate::resolve::local::{self, LocalId, mentioned};

/// Whether some local is used after a move for certain.
pub(crate) fn is_used_after_move(owned: &Owned, facts: &Facts, body: &Block) -> bool {
    block(owned, facts, body, Behind { spot: None, is_branch: false })
}

/// Where a block goes on from its end.
#[derive(Clone, Copy)]
struct Behind {
    spot: Option<Spot>,
    /// A statement at the end of a branch may never come to its end, as a call of `exit`. A yield does.
    is_branch: bool,
}

fn block(owned: &Owned, facts: &Facts, block: &Block, behind: Behind) -> bool {
    block.nodes.iter().enumerate().any(|(at, node)| {
        let next = match block.nodes.get(at + 1) {
            Some(next) => Behind { spot: facts.flow.begins.get(&next.id).copied(), is_branch: false },
            None => behind,
        };
        let comes_to_end = !next.is_branch || matches!(node.kind, Kind::Suspend(_));
        let spot = next.spot.filter(|_| comes_to_end);
        let is_live = |id: LocalId| spot.is_some_and(|spot| facts.live.before(spot).contains(id));
        let certain =
            |id: &LocalId| owned.is_not_copy(*id) && is_live(*id) && !is_assigned(facts, node, spot, *id);
        moved(owned, node).iter().any(certain) || inside(owned, facts, node, next.spot)
    })
}

fn inside(owned: &Owned, facts: &Facts, node: &Node, next: Option<Spot>) -> bool {
    let behind = match &node.kind {
        Kind::Loop(looping) => {
            Behind { spot: facts.flow.heads.get(&looping.label).copied(), is_branch: false }
        }
        _ => Behind { spot: next, is_branch: true },
    };
    node.children().into_iter().any(|child| block(owned, facts, child, behind))
}

/// Whether the statement may give the local a new value, as in `s = f(s);`.
fn is_assigned(facts: &Facts, node: &Node, next: Option<Spot>, id: LocalId) -> bool {
    let Some(begin) = facts.flow.begins.get(&node.id) else { return true };
    let end = next.filter(|next| next > begin).map_or(facts.flow.len(), |next| next.0);
    (begin.0..end).any(|spot| facts.flow.event(Spot(spot)) == Event::Assign(id))
}

/// The locals that a node moves, whatever else it does.
fn moved(owned: &Owned, node: &Node) -> Vec<LocalId> {
    let mut found = Vec::new();
    match &node.kind {
        Kind::Suspend(suspend) => value(owned, &suspend.value, &mut found),
        Kind::Stmt(Stmt::Expr(expr, _)) => value(owned, expr, &mut found),
        Kind::Stmt(Stmt::Local(binding)) => match &binding.init {
            Some(init) if matches!(binding.pat, Pat::Ident(_) | Pat::Type(_)) => {
                value(owned, &init.expr, &mut found)
            }
            Some(init) => inner(owned, &init.expr, &mut found),
            None => {}
        },
        _ => {}
    }
    found
}

/// What an expression moves if its value is used.
fn value(owned: &Owned, expr: &Expr, found: &mut Vec<LocalId>) {
    match local::of_expr(expr) {
        Some(id) => found.push(id),
        None => inner(owned, expr, found),
    }
}

/// What an expression moves in its operands, of those that are always evaluated.
fn inner(owned: &Owned, expr: &Expr, found: &mut Vec<LocalId>) {
    match expr {
        Expr::Call(call) => call.args.iter().for_each(|arg| value(owned, arg, found)),
        Expr::MethodCall(call) => {
            // No collection, nor `Option`, has a method of such a name that borrows.
            let method = call.method.to_string();
            match local::of_expr(&call.receiver).filter(|id| owned.is_collection(*id)) {
                Some(id)
                    if method.starts_with("into_") || method.starts_with("unwrap") || method == "expect" =>
                {
                    found.push(id);
                }
                _ => inner(owned, &call.receiver, found),
            }
            call.args.iter().for_each(|arg| value(owned, arg, found));
        }
        // A closure that owns what it names is one of the operands itself.
        Expr::Closure(closure) if closure.capture.is_some() => {
            let names = mentioned(&closure.body.to_token_stream());
            found.extend(names.into_iter().filter(|id| owned.is_collection(*id)));
        }
        Expr::Array(array) => array.elems.iter().for_each(|elem| value(owned, elem, found)),
        Expr::Tuple(tuple) => tuple.elems.iter().for_each(|elem| value(owned, elem, found)),
        Expr::Struct(literal) => literal.fields.iter().for_each(|field| value(owned, &field.expr, found)),
        Expr::Assign(assign) => value(owned, &assign.right, found),
        Expr::Paren(paren) => inner(owned, &paren.expr, found),
        Expr::Reference(reference) => inner(owned, &reference.expr, found),
        Expr::Match(choice) => inner(owned, &choice.expr, found),
        _ => {}
    }
}
