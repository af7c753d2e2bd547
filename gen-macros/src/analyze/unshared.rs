//! Locals whose type may be one that the same expression, written twice, does not have twice: a closure's, or
//! one made of it.
//!
//! Such a type comes into a local by an expression that has the closure in it, or that mentions another such
//! local. So all locals of a node are suspected together, again and again until nothing changes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Expr, ExprAsync, ExprClosure, Item, Macro};

use super::visible;
use crate::ir::{Block, Kind};
use crate::parse::std_macro::StdMacro;
use crate::resolve::local::{LocalId, mentioned};

/// The locals that are not known to have a type that can be shared.
pub(crate) fn unshared(body: &Block) -> BTreeSet<LocalId> {
    let mut groups = Vec::new();
    collect(body, &mut groups);
    let mut found = BTreeSet::new();
    let mut open = groups;
    loop {
        let (touched, rest): (Vec<Group>, Vec<Group>) =
            open.into_iter().partition(|group| group.closure || !group.locals.is_disjoint(&found));
        if touched.is_empty() {
            return found;
        }
        touched.into_iter().for_each(|group| found.extend(group.locals));
        open = rest;
    }
}

/// The locals that types may go to and from in one node.
struct Group {
    locals: BTreeSet<LocalId>,
    closure: bool,
}

fn collect(block: &Block, groups: &mut Vec<Group>) {
    for node in &block.nodes {
        let mut closures = Closures(false);
        let mut tokens = TokenStream::new();
        let mut locals: BTreeSet<LocalId> = visible::declared(node).into_iter().collect();
        let mut expr = |expr: &Expr| {
            closures.visit_expr(expr);
            expr.to_tokens(&mut tokens);
        };
        match &node.kind {
            Kind::Stmt(stmt) => {
                closures.visit_stmt(stmt);
                stmt.to_tokens(&mut tokens);
            }
            Kind::Suspend(suspend) => expr(&suspend.value),
            Kind::If(branch) => expr(&branch.cond),
            Kind::Match(choice) => {
                expr(&choice.scrutinee);
                choice.arms.iter().filter_map(|arm| arm.guard.as_ref()).for_each(&mut expr);
            }
            Kind::LetElse(binding) => expr(&binding.init),
            Kind::Block(_) | Kind::Loop(_) => {}
        }
        locals.extend(mentioned(&tokens));
        for (child, inner) in node.children().into_iter().enumerate() {
            locals.extend(visible::declared_for_child(node, child));
            collect(inner, groups);
        }
        groups.push(Group { locals, closure: closures.0 });
    }
}

fn makes_own_type(expr: &Expr) -> bool {
    let mut closures = Closures(false);
    closures.visit_expr(expr);
    closures.0
}

/// Finds what makes a type of its own, and macros that might.
struct Closures(bool);

impl<'ast> Visit<'ast> for Closures {
    fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {
        self.0 = true;
    }

    fn visit_expr_async(&mut self, _: &'ast ExprAsync) {
        self.0 = true;
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        match StdMacro::parse(mac) {
            Some(mut known) => {
                self.0 |= known.exprs_mut().iter().any(|argument| makes_own_type(argument));
            }
            None => self.0 = true,
        }
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
