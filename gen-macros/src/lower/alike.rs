//! The type that the branches of a value have in common, where assigning them one by one does not tell.
//!
//! In one expression rustc looks at all branches, in their order: different functions become pointers, and a
//! later branch is coerced to the type of the first. Of branches that are assigned in different places it sees
//! one after the other, and not in their order if one of them yields. So it is shown them together, in code that
//! never runs:
//!
//! ```text
//! let f = if c { yield 1; double } else { triple };
//! ```
//!
//! becomes
//!
//! ```text
//! let value; if false { value = match 0 { 0 => double, _ => triple }; loop {} }
//! if c { suspend(1); value = double } else { value = triple } let f = value;
//! ```

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::{Block, Expr, Lit, Pat, Stmt};

use super::builder::{Builder, diverges};
use super::suspends;
use crate::resolve::local::{self, LocalId, Shown};

impl Builder<'_> {
    /// A statement that shows rustc the type of `id`, if that may depend on the branches of `choice` together.
    pub(super) fn alike(&self, choice: &Expr, id: LocalId) -> Option<Shown> {
        let (name, runtime) = (self.locals.marked(id), &self.generator.options.runtime);
        let mut ends = Ends { found: Vec::new(), hidden: false, late: false };
        ends.expr(choice);
        let (value, needs) = match functions(&ends.found) {
            Some(together) => (together, BTreeSet::new()),
            None => {
                let first = coerced_to(choice, &ends.found)?;
                let needs = local::mentioned(&first.to_token_stream());
                (quote!(#runtime::__private::alike(&#first)), needs)
            }
        };
        Some(Shown { code: quote!(if false { #name = #value; loop {} }), needs })
    }
}

/// The values of all branches, as far as they stand at the ends of blocks.
pub(crate) fn ends(choice: &Expr) -> Vec<&Expr> {
    let mut ends = Ends { found: Vec::new(), hidden: false, late: false };
    ends.expr(choice);
    ends.found.into_iter().map(|end| end.value).collect()
}

/// Two different functions or closures at least, as branches of one expression.
fn functions(ends: &[End<'_>]) -> Option<TokenStream> {
    let mut seen = BTreeSet::new();
    let mut branches = Vec::new();
    for end in ends.iter().filter(|end| !end.hidden && may_be_function(end.value)) {
        let is_new = seen.insert(end.value.to_token_stream().to_string());
        if is_new || matches!(end.value, Expr::Closure(_)) {
            branches.push(end.value);
        }
    }
    let last = branches.pop()?;
    if branches.is_empty() {
        return None;
    }
    let numbers = 0..branches.len();
    Some(quote!(match 0usize { #(#numbers => #branches,)* _ => #last }))
}

/// A name that is no local's, or a closure that captures nothing.
fn may_be_function(value: &Expr) -> bool {
    match value {
        Expr::Path(_) => local::of_expr(value).is_none(),
        Expr::Closure(_) => local::mentioned(&value.to_token_stream()).is_subset(&bound_inside(value)),
        _ => false,
    }
}

/// The first branch's value, if it yields and so comes late, and others may have to be coerced to its type.
fn coerced_to<'a>(choice: &Expr, ends: &[End<'a>]) -> Option<&'a Expr> {
    let (first, others) = ends.split_first()?;
    let coerces = |end: &End<'_>| match end.value {
        Expr::Reference(_) => true,
        // `Box::new(..)`
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => path.path.segments.iter().nth_back(1).is_some(),
            _ => false,
        },
        _ => false,
    };
    let is_known = match first.value {
        Expr::Lit(literal) => matches!(literal.lit, Lit::Str(_) | Lit::ByteStr(_)),
        Expr::Path(_) | Expr::Field(_) => true,
        // `&*text`, `&list[..]`
        Expr::Reference(reference) => matches!(*reference.expr, Expr::Index(_) | Expr::Unary(_)),
        _ => false,
    };
    let outer = local::mentioned(&first.value.to_token_stream()).is_disjoint(&bound_inside(choice));
    (first.late && is_known && outer && !first.hidden && others.iter().any(coerces)).then_some(first.value)
}

/// The value of a branch.
struct End<'a> {
    value: &'a Expr,
    /// Under items or `unsafe`, so that it may mean nothing or something else further out.
    hidden: bool,
    /// In a branch that suspends.
    late: bool,
}

/// Collects the values of branches, in source order.
struct Ends<'a> {
    found: Vec<End<'a>>,
    hidden: bool,
    late: bool,
}

impl<'a> Ends<'a> {
    fn expr(&mut self, expr: &'a Expr) {
        match expr {
            // Where there are breaks with values, rustc takes the type of the first.
            Expr::Block(block) if block.label.is_none() => self.block(&block.block),
            Expr::Block(_) | Expr::Loop(_) => {}
            Expr::Unsafe(block) => {
                let outer = std::mem::replace(&mut self.hidden, true);
                self.block(&block.block);
                self.hidden = outer;
            }
            Expr::If(branch) => {
                self.branch(|this| this.block(&branch.then_branch), suspends::block(&branch.then_branch));
                if let Some((_, otherwise)) = &branch.else_branch {
                    self.branch(|this| this.expr(otherwise), suspends::expr(otherwise));
                }
            }
            Expr::Match(choice) => {
                for arm in &choice.arms {
                    self.branch(|this| this.expr(&arm.body), suspends::expr(&arm.body));
                }
            }
            Expr::Paren(paren) => self.expr(&paren.expr),
            Expr::Group(group) => self.expr(&group.expr),
            value if diverges(value) || suspends::expr(value) => {}
            value => self.found.push(End { value, hidden: self.hidden, late: self.late }),
        }
    }

    fn branch(&mut self, visit: impl FnOnce(&mut Self), suspends: bool) {
        let outer = self.late;
        self.late |= suspends;
        visit(self);
        self.late = outer;
    }

    fn block(&mut self, block: &'a Block) {
        let has_items = block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_)));
        let outer = self.hidden;
        self.hidden |= has_items;
        if let Some(Stmt::Expr(tail, None)) = block.stmts.last() {
            self.expr(tail);
        }
        self.hidden = outer;
    }
}

/// The locals that patterns inside of an expression bind.
fn bound_inside(expr: &Expr) -> BTreeSet<LocalId> {
    struct Bound(BTreeSet<LocalId>);
    impl<'ast> Visit<'ast> for Bound {
        fn visit_pat(&mut self, pattern: &'ast Pat) {
            self.0.extend(local::mentioned(&pattern.to_token_stream()));
        }
    }
    let mut bound = Bound(BTreeSet::new());
    bound.visit_expr(expr);
    bound.0
}
