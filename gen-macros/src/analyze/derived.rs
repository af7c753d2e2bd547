//! Locals that borrow from others, as far as the body shows it.
//!
//! A local that is only kept for its drop has to give way to one that is still used and borrows from it:
//! either it is a reference itself, which has nothing to drop, or the program borrows across a yield and is
//! refused for that. A heuristic, as it goes by the names of methods:
//!
//! ```text
//! for row in grid.iter_mut() { for cell in row.iter_mut() { yield_!(cell) } }
//! ```
//!
//! The inner iterator borrows from `row`, so `row` is not kept next to it.
//!
//! The other way round, a dead local that borrows from one that is still needed cannot be kept either. That
//! is right only if it has nothing to drop, so the output makes rustc check that.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, Pat, Type, UnOp};

use super::bits::Bits;
use super::moves;
use super::visible::{bound, bound_by_condition};
use crate::ir::{Block, Kind, PointId};
use crate::resolve::local::{self, LocalId, Locals, Origin};

/// For each local the one that it borrows from.
pub(crate) struct Derived {
    lenders: BTreeMap<LocalId, LocalId>,
    /// The locals that each one's initialiser names, and that it may borrow from.
    pub(crate) named: BTreeMap<LocalId, BTreeSet<LocalId>>,
    /// What the value of a suspension borrows from.
    yielded: BTreeMap<PointId, LocalId>,
}

impl Derived {
    /// Whether what a suspension hands out borrows from a local, which then is a reference.
    pub(crate) fn is_handed_out(&self, point: PointId, lender: LocalId) -> bool {
        self.yielded.get(&point).is_some_and(|from| *from == lender || self.borrows(*from, lender))
    }

    /// Whether a live local borrows from this one.
    pub(crate) fn lends(&self, lender: LocalId, live: &Bits) -> bool {
        self.lenders.keys().any(|borrower| live.contains(*borrower) && self.borrows(*borrower, lender))
    }

    /// The locals that one borrows from, nearest first. Each was declared before the one it lends to, so
    /// there is an end to them.
    pub(crate) fn lenders(&self, mut borrower: LocalId) -> impl Iterator<Item = LocalId> {
        std::iter::from_fn(move || {
            let lender = *self.lenders.get(&borrower)?;
            borrower = lender;
            Some(lender)
        })
    }

    fn borrows(&self, borrower: LocalId, lender: LocalId) -> bool {
        self.lenders(borrower).any(|next| next == lender)
    }
}

pub(crate) fn derived(locals: &Locals, body: &Block) -> Derived {
    let mut find =
        Find { locals, lenders: BTreeMap::new(), named: BTreeMap::new(), yielded: BTreeMap::new() };
    find.block(body);
    Derived { lenders: find.lenders, named: find.named, yielded: find.yielded }
}

struct Find<'a> {
    locals: &'a Locals,
    named: BTreeMap<LocalId, BTreeSet<LocalId>>,
    yielded: BTreeMap<PointId, LocalId>,
    lenders: BTreeMap<LocalId, LocalId>,
}

impl Find<'_> {
    fn block(&mut self, block: &Block) {
        for node in &block.nodes {
            match &node.kind {
                Kind::Stmt(stmt) => self.visit_stmt(stmt),
                Kind::Match(choice) => {
                    for arm in &choice.arms {
                        self.bind(bound(&arm.pattern), &choice.scrutinee, by_reference(&arm.pattern));
                    }
                }
                Kind::LetElse(binding) => {
                    self.bind(bound(&binding.pattern), &binding.init, by_reference(&binding.pattern));
                }
                Kind::If(branch) => self.visit_expr(&branch.cond),
                Kind::Suspend(suspend) => {
                    let lender = self.handed_out(&suspend.value);
                    self.yielded.extend(lender.map(|lender| (suspend.point, lender)));
                }
                Kind::Block(_) | Kind::Loop(_) => {}
            }
            node.children().into_iter().for_each(|child| self.block(child));
        }
    }

    /// The local that a value borrows from.
    fn lender(&self, value: &Expr) -> Option<LocalId> {
        match value {
            Expr::Reference(reference) => root(&reference.expr),
            Expr::Paren(paren) => self.lender(&paren.expr),
            Expr::Group(group) => self.lender(&group.expr),
            Expr::Cast(cast) => self.lender(&cast.expr),
            // A reference that is passed on is reborrowed, or borrows on from where it did.
            Expr::Path(_) => local::of_expr(value).filter(|id| {
                let is_mutable =
                    matches!(&self.locals[*id].ty, Some(Type::Reference(ty)) if ty.mutability.is_some());
                is_mutable || self.lenders.contains_key(id)
            }),
            Expr::MethodCall(call) => match root(&call.receiver) {
                Some(root) if moves::reborrows_by_convention(&call.method.to_string()) => Some(root),
                Some(_) => None,
                None => self.lender(&call.receiver),
            },
            // `Iterator::next(&mut iter)`, `into_iter(row.iter())`, `Some(&x)`; of what `len(&x)` makes, nobody
            // can tell.
            Expr::Call(call) if passes_on(&call.func) => {
                call.args.iter().filter(|part| !self.lends_itself(part)).find_map(|part| self.lender(part))
            }
            Expr::Tuple(tuple) => tuple.elems.iter().find_map(|part| self.lender(part)),
            Expr::Struct(literal) => literal.fields.iter().find_map(|field| self.lender(&field.expr)),
            _ => None,
        }
    }

    /// `&x` as an argument, or `&mut` of a temporary: what borrows on from it is not there across a yield.
    fn lends_itself(&self, argument: &Expr) -> bool {
        let Expr::Reference(reference) = argument else { return false };
        let is_temporary = |id: LocalId| self.locals[id].origin == Origin::Temporary;
        local::of_expr(&reference.expr).is_some_and(|id| reference.mutability.is_none() || is_temporary(id))
    }

    /// The local that what a yield hands out borrows from: `&x`, `Some(&x)` and `x.iter()` do, while of what
    /// `len(&x)` makes, nobody can tell.
    fn handed_out(&self, value: &Expr) -> Option<LocalId> {
        match value {
            Expr::Call(call) => {
                let wraps = is_constructor(&call.func);
                call.args.iter().filter(|_| wraps).find_map(|part| self.handed_out(part))
            }
            Expr::Paren(paren) => self.handed_out(&paren.expr),
            Expr::Tuple(tuple) => tuple.elems.iter().find_map(|part| self.handed_out(part)),
            Expr::Struct(literal) => literal.fields.iter().find_map(|field| self.handed_out(&field.expr)),
            Expr::MethodCall(call) if !matches!(&*call.receiver, Expr::Call(_)) => self.lender(value),
            Expr::Reference(_) | Expr::Path(_) => self.lender(value),
            _ => None,
        }
    }

    fn bind(&mut self, names: Vec<LocalId>, value: &Expr, by_reference: bool) {
        let lender = if by_reference { root(value) } else { self.lender(value) };
        for name in names {
            self.named.insert(name, local::mentioned(&value.to_token_stream()));
            if let Some(lender) = lender.filter(|lender| lender.0 < name.0) {
                self.lenders.insert(name, lender);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_local(&mut self, binding: &'ast syn::Local) {
        if let Some(init) = &binding.init {
            self.bind(bound(&binding.pat), &init.expr, by_reference(&binding.pat));
        }
        visit::visit_local(self, binding);
    }

    fn visit_expr_let(&mut self, binding: &'ast syn::ExprLet) {
        let names = bound_by_condition(&Expr::Let(binding.clone()));
        self.bind(names, &binding.expr, by_reference(&binding.pat));
        visit::visit_expr_let(self, binding);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// `Some`, `Wrapper`
fn is_constructor(function: &Expr) -> bool {
    matches!(function, Expr::Path(path) if path.path.segments.last().is_some_and(|last| {
        last.ident.to_string().starts_with(char::is_uppercase)
    }))
}

/// Whether what a function makes borrows what its arguments borrow: a constructor, and what a `for` becomes.
fn passes_on(function: &Expr) -> bool {
    is_constructor(function)
        || matches!(function, Expr::Path(path) if path.path.segments.last().is_some_and(|last| {
            last.ident == "into_iter" || last.ident == "next"
        }))
}

/// The local that a place is in.
pub(crate) fn root(place: &Expr) -> Option<LocalId> {
    match place {
        Expr::Path(_) => local::of_expr(place),
        Expr::Paren(paren) => root(&paren.expr),
        Expr::Group(group) => root(&group.expr),
        Expr::Field(field) => root(&field.base),
        Expr::Index(index) => root(&index.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => root(&unary.expr),
        _ => None,
    }
}

fn by_reference(pattern: &Pat) -> bool {
    struct ByReference(bool);
    impl<'ast> Visit<'ast> for ByReference {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.0 |= pattern.by_ref.is_some();
            visit::visit_pat_ident(self, pattern);
        }
    }
    let mut by_reference = ByReference(false);
    by_reference.visit_pat(pattern);
    by_reference.0
}
