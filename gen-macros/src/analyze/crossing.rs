//! Borrows of locals that are still in use behind a yield.
//!
//! A suspended generator may be moved, and a borrow of one of its locals would stay behind. Rustc finds that in
//! the machine, but can only say it in the machine's terms. Where there is no doubt, so that whatever rustc finds
//! there it would find in every program like it, the machine is left out, and what is wrong is shown by a piece
//! of code with the same mistake: see [`crate::emit::crossing`].
//!
//! No doubt means: the local owns what is borrowed, because `&local` says so or because its type is one of the
//! standard library's; and what came of the borrow is what a later use needs.

mod captures;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{BinOp, Expr, Pat, Stmt};

use super::facts::Facts;
use super::flow::{Event, Spot};
use super::moves;
use super::owned::{Lends, Owned};
use super::visible::bound;
use crate::ir::{Block, Kind, Node, PointId};
use crate::resolve::local::{self, LocalId, Locals, Origin};

/// A borrow, the yield that it crosses, and the next use behind that.
pub(crate) struct Crossing {
    pub(crate) lender: LocalId,
    /// The borrow, or what a method borrows from, as the user wrote it.
    pub(crate) borrow: TokenStream,
    /// The bars of the closure in which it stands.
    pub(crate) closure: Option<[Span; 2]>,
    pub(crate) suspension: Span,
    pub(crate) later: Span,
}

/// The first crossing of every borrow.
pub(crate) fn crossings(locals: &Locals, owned: &Owned, facts: &Facts, body: &Block) -> Vec<Crossing> {
    let mut search = Search { locals, owned, borrows: Vec::new(), suspensions: Vec::new() };
    search.block(body);
    let (borrows, suspensions) = (search.borrows, search.suspensions);
    borrows.into_iter().filter_map(|borrow| crossing(owned, facts, borrow, &suspensions)).collect()
}

fn crossing(
    owned: &Owned,
    facts: &Facts,
    borrow: Borrow,
    suspensions: &[(PointId, Span)],
) -> Option<Crossing> {
    // Another value may come of another borrow.
    let reassigned = |spot: Spot| facts.flow.event(spot) == Event::Assign(borrow.borrower);
    if facts.flow.spots().any(reassigned) {
        return None;
    }
    let (spot, suspension) = suspensions.iter().find_map(|(point, span)| {
        let spot = *facts.flow.points.get(point)?;
        let crosses =
            facts.is_needed(spot, borrow.borrower) && facts.initialised.surely(spot, borrow.borrower);
        let crosses = crosses && (!owned.is_reference(borrow.lender) || facts.is_needed(spot, borrow.lender));
        crosses.then_some((spot, *span))
    })?;
    let later = match borrow.head {
        Some(head) => head,
        None => facts.flow.place_of(facts.flow.next_use(spot, borrow.borrower)?)?,
    };
    let Borrow { lender, tokens, closure, .. } = borrow;
    Some(Crossing { lender, borrow: tokens, closure, suspension, later })
}

/// What is known to borrow from a local.
struct Borrow {
    lender: LocalId,
    borrower: LocalId,
    tokens: TokenStream,
    closure: Option<[Span; 2]>,
    /// The `for` whose iterator it is: each turn uses that.
    head: Option<Span>,
}

struct Search<'a> {
    locals: &'a Locals,
    owned: &'a Owned,
    borrows: Vec<Borrow>,
    suspensions: Vec<(PointId, Span)>,
}

impl Search<'_> {
    fn block(&mut self, block: &Block) {
        for (at, node) in block.nodes.iter().enumerate() {
            match &node.kind {
                Kind::Stmt(Stmt::Local(binding)) => {
                    if let Some(init) = &binding.init {
                        self.binding(&binding.pat, &init.expr, block.nodes.get(at + 1).and_then(head));
                    }
                }
                Kind::Suspend(suspend) => self.suspensions.push((suspend.point, suspend.span)),
                Kind::LetElse(binding) => self.matched(&binding.pattern, &binding.init),
                Kind::Match(choice) => {
                    for arm in &choice.arms {
                        self.matched(&arm.pattern, &choice.scrutinee);
                        arm.guard.iter().for_each(|guard| self.condition(guard));
                    }
                }
                Kind::If(branch) => self.condition(&branch.cond),
                Kind::Stmt(_) | Kind::Block(_) | Kind::Loop(_) => {}
            }
            node.children().into_iter().for_each(|child| self.block(child));
        }
    }

    fn condition(&mut self, cond: &Expr) {
        match cond {
            Expr::Let(condition) => self.matched(&condition.pat, &condition.expr),
            Expr::Binary(chain) if matches!(chain.op, BinOp::And(_)) => {
                self.condition(&chain.left);
                self.condition(&chain.right);
            }
            _ => {}
        }
    }

    fn binding(&mut self, pattern: &Pat, init: &Expr, head: Option<Span>) {
        let (name, typed) = match pattern {
            Pat::Ident(name) => (name, false),
            Pat::Type(typed) => match &*typed.pat {
                Pat::Ident(name) => (name, true),
                _ => return,
            },
            pattern => return self.matched(pattern, init),
        };
        let Some(borrower) = local::of(&name.ident) else { return };
        if let Some(iterable) = iterable(init).filter(|_| self.locals[borrower].origin == Origin::Temporary) {
            self.found(borrower, iterable, false, head);
        } else if name.by_ref.is_none() {
            self.found(borrower, init, !typed, None);
        }
    }

    /// What a pattern takes out of a borrow are borrows as well.
    fn matched(&mut self, pattern: &Pat, scrutinee: &Expr) {
        let takes_apart =
            matches!(pattern, Pat::TupleStruct(_) | Pat::Struct(_) | Pat::Tuple(_) | Pat::Slice(_));
        if takes_apart && !pattern.to_token_stream().to_string().contains('&') {
            bound(pattern).into_iter().for_each(|borrower| self.found(borrower, scrutinee, false, None));
        }
    }

    /// `exact` says that the borrower is the borrow itself, and nothing that it was coerced to.
    fn found(&mut self, borrower: LocalId, expr: &Expr, exact: bool, head: Option<Span>) {
        if let Expr::Closure(closure) = expr {
            for (lender, tokens) in captures::borrowed(self.owned, closure) {
                let bars = Some([closure.or1_token.span, closure.or2_token.span]);
                self.borrows.push(Borrow { lender, borrower, tokens, closure: bars, head });
            }
        } else if let Some((lender, tokens)) = self.borrowed(expr, exact) {
            self.borrows.push(Borrow { lender, borrower, tokens, closure: None, head });
        }
    }

    /// The local that an expression certainly borrows from, and the borrow.
    fn borrowed(&self, expr: &Expr, exact: bool) -> Option<(LocalId, TokenStream)> {
        match expr {
            Expr::Paren(paren) => self.borrowed(&paren.expr, exact),
            Expr::Reference(reference) => {
                let (id, whole) = place(&reference.expr)?;
                (self.owned.owns(id) || exact && whole).then(|| (id, expr.to_token_stream()))
            }
            Expr::MethodCall(_) => {
                let (id, receiver, _) = lending(self.owned, expr)?;
                Some((id, receiver.to_token_stream()))
            }
            Expr::Struct(literal) => literal.fields.iter().find_map(|field| match &field.expr {
                Expr::Reference(_) => self.borrowed(&field.expr, false),
                _ => None,
            }),
            _ => None,
        }
    }
}

/// The keyword of the loop behind an iterator.
fn head(node: &Node) -> Option<Span> {
    match &node.kind {
        Kind::Loop(looping) => match &looping.body.nodes.first()?.kind {
            Kind::Match(choice) => Some(choice.match_token.span),
            _ => None,
        },
        _ => None,
    }
}

/// The local at the root of a place that lies in it, and whether it is all of it.
fn place(expr: &Expr) -> Option<(LocalId, bool)> {
    match expr {
        Expr::Path(_) => local::of_expr(expr).map(|id| (id, true)),
        Expr::Field(field) => place(&field.base).map(|(id, _)| (id, false)),
        Expr::Index(index) => place(&index.expr).map(|(id, _)| (id, false)),
        _ => None,
    }
}

/// The local that lends something by one of its type's methods, the receiver of that, and how it lends. Behind the
/// method others may follow that only pass the borrow on.
pub(super) fn lending<'e>(owned: &Owned, expr: &'e Expr) -> Option<(LocalId, &'e Expr, Lends)> {
    const UNWRAPPED: &[&str] = &["unwrap", "expect"];
    let Expr::MethodCall(call) = expr else { return None };
    let name = call.method.to_string();
    if let Some((id, true)) = place(&call.receiver) {
        return owned.lends(id, &name).map(|lends| (id, &*call.receiver, lends));
    }
    let lent = lending(owned, &call.receiver)?;
    let passes_on = match lent.2 {
        Lends::Iterator => moves::adapts(&name),
        Lends::Guard => UNWRAPPED.contains(&name.as_str()),
        Lends::View => false,
    };
    passes_on.then_some(lent)
}

/// `IntoIterator::into_iter(iterable)`, as a `for` begins, or what a delegate is made of.
fn iterable(init: &Expr) -> Option<&Expr> {
    match init {
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) if path.path.segments.last()?.ident == "into_iter" => call.args.first(),
            _ => None,
        },
        // What `yield_from!` was given is in a block that finds out what it is.
        Expr::Block(block) => match block.block.stmts.last()? {
            Stmt::Expr(Expr::MethodCall(delegated), None) => match &*delegated.receiver {
                Expr::Call(operand) if delegated.method == "delegate" => operand.args.first(),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}
