//! Locals that borrow from others, as far as the body shows it.
//!
//! A dead local that borrows from one that is still needed cannot be kept next to it: the one is moved into
//! the state while the other refers to it. Nothing is kept of a reference, but an iterator of an unknown type
//! would be. Such a local is left out, which is right only if it has nothing to drop, so the output makes
//! rustc check that. A heuristic, as it goes by the names of methods:
//!
//! ```text
//! let mut rows = table.rows_mut(); let first = rows.next(); suspend; table.clear();
//! ```

mod advanced;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, Pat, Type, UnOp};

use self::advanced::lends_mutably;
use super::moves;
use super::visible::{bound, bound_by_condition};
use crate::ir::{Block, Kind};
use crate::resolve::local::{self, LocalId, Locals, Origin};

/// For each local the one that it borrows from.
pub(crate) struct Derived {
    lenders: BTreeMap<LocalId, LocalId>,
    /// The locals that each one's initialiser names, and that it may borrow from.
    pub(crate) named: BTreeMap<LocalId, BTreeSet<LocalId>>,
    /// Where it names them first.
    mentions: BTreeMap<(LocalId, LocalId), Span>,
    /// The locals that get a value that borrows mutably from what they refer to: `rest = &mut rest[1..]`. That
    /// takes the local itself, as what is lent through a reference to it would not live as long.
    pub(crate) advanced: BTreeSet<LocalId>,
}

impl Derived {
    /// Where a local's initialiser names another one, from which it may borrow there.
    pub(crate) fn mention(&self, borrower: LocalId, lender: LocalId) -> Option<Span> {
        self.mentions.get(&(borrower, lender)).copied()
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
}

pub(crate) fn derived(locals: &Locals, body: &Block) -> Derived {
    let mut find = Find {
        locals,
        lenders: BTreeMap::new(),
        named: BTreeMap::new(),
        mentions: BTreeMap::new(),
        advanced: BTreeSet::new(),
        mutable: BTreeSet::new(),
    };
    find.block(body);
    let Find { lenders, named, mentions, advanced, .. } = find;
    Derived { lenders, named, mentions, advanced }
}

struct Find<'a> {
    locals: &'a Locals,
    named: BTreeMap<LocalId, BTreeSet<LocalId>>,
    mentions: BTreeMap<(LocalId, LocalId), Span>,
    lenders: BTreeMap<LocalId, LocalId>,
    advanced: BTreeSet<LocalId>,
    /// The locals that are bound to a mutable borrow.
    mutable: BTreeSet<LocalId>,
}

impl Find<'_> {
    fn block(&mut self, block: &Block) {
        for node in &block.nodes {
            match &node.kind {
                Kind::Stmt(stmt) => self.visit_stmt(stmt),
                Kind::Match(choice) => {
                    for arm in &choice.arms {
                        self.bind(bound(&arm.pattern), &choice.scrutinee, by_reference(&arm.pattern));
                        arm.guard.iter().for_each(|guard| self.visit_expr(guard));
                    }
                }
                Kind::LetElse(binding) => {
                    self.bind(bound(&binding.pattern), &binding.init, by_reference(&binding.pattern));
                }
                Kind::If(branch) => self.visit_expr(&branch.cond),
                Kind::Suspend(_) | Kind::Block(_) | Kind::Loop(_) => {}
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
                // `v.iter().cloned().collect()`, `v.first().cloned()`
                None if is_of_its_own(call) => None,
                // What an iterator has given away, borrows nothing from the iterator.
                None if is_by_ref(&call.receiver) && !moves::adapts(&call.method.to_string()) => None,
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

    /// `by_reference` are those of the names that a pattern makes references.
    fn bind(&mut self, names: Vec<LocalId>, value: &Expr, by_reference: BTreeSet<LocalId>) {
        if names.is_empty() {
            return;
        }
        let lender = self.lender(value);
        let is_mutable =
            lends_mutably(value) || local::of_expr(value).is_some_and(|id| self.is_mutable_reference(id));
        let tokens = value.to_token_stream();
        let mentioned = local::mentioned(&tokens);
        for name in names {
            for other in &mentioned {
                let mention = local::first_mention(&tokens, *other);
                self.mentions.extend(mention.map(|span| ((name, *other), span)));
            }
            let is_reference = by_reference.contains(&name);
            let lender = if is_reference { root(value) } else { lender };
            if is_mutable || is_reference {
                self.mutable.insert(name);
            }
            self.named.insert(name, mentioned.clone());
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

    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        if let Some(id) = local::of_expr(&assign.left) {
            if self.advances(id, &assign.right) {
                self.advanced.insert(id);
            }
        }
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_match(&mut self, choice: &'ast syn::ExprMatch) {
        for arm in &choice.arms {
            self.bind(bound(&arm.pat), &choice.expr, by_reference(&arm.pat));
        }
        visit::visit_expr_match(self, choice);
    }

    fn visit_expr_let(&mut self, binding: &'ast syn::ExprLet) {
        let names = bound_by_condition(&Expr::Let(binding.clone()));
        self.bind(names, &binding.expr, by_reference(&binding.pat));
        visit::visit_expr_let(self, binding);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether a method at the end of a chain makes a value that is not taken for a borrow: a collection, or one element.
/// If that is a reference none the less, its type will say so, as it does of all that is kept.
fn is_of_its_own(call: &ExprMethodCall) -> bool {
    let name = call.method.to_string();
    moves::collects_by_convention(&name)
        || moves::gives_one_by_convention(&name)
        || moves::turns_one_by_convention(&name) && gives_one(&call.receiver)
}

fn gives_one(value: &Expr) -> bool {
    match value {
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            moves::gives_one_by_convention(&name)
                || moves::turns_one_by_convention(&name) && gives_one(&call.receiver)
        }
        _ => false,
    }
}

/// `iter.by_ref()`, `iter.by_ref().take(2)`
fn is_by_ref(value: &Expr) -> bool {
    let Expr::MethodCall(call) = value else { return false };
    call.method == "by_ref" || moves::adapts(&call.method.to_string()) && is_by_ref(&call.receiver)
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

/// The names that a pattern binds with `ref`.
fn by_reference(pattern: &Pat) -> BTreeSet<LocalId> {
    struct ByReference(BTreeSet<LocalId>);
    impl<'ast> Visit<'ast> for ByReference {
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.0.extend(local::of(&pattern.ident).filter(|_| pattern.by_ref.is_some()));
            visit::visit_pat_ident(self, pattern);
        }
    }
    let mut by_reference = ByReference(BTreeSet::new());
    by_reference.visit_pat(pattern);
    by_reference.0
}
