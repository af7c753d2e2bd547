//! Loops over a collection that change it: `for x in &list { list.push(*x) }`.
//!
//! The plain reading says so. What it points to is the iterator of a `for`, which in the machine is another one, so
//! that rustc would say it once more; then the machine is left out.
//!
//! It is a mistake for certain only if the next turn is reached behind the change. Any call may be one that never
//! returns, so behind the change there may be none.

use syn::visit::{self, Visit};
use syn::{Expr, ExprForLoop, ExprIf, ExprMatch};

use super::crossing::lending;
use super::owned::{Lends, Owned};
use crate::lower::assign::is_compound;
use crate::lower::builder::diverging_macro;
use crate::parse::std_macro::StdMacro;
use crate::resolve::Resolved;
use crate::resolve::local::{self, LocalId};

/// The methods that change a collection, whichever has them.
const CHANGES: &[&str] = &[
    "append",
    "clear",
    "dedup",
    "drain",
    "extend",
    "insert",
    "pop",
    "pop_back",
    "pop_first",
    "pop_front",
    "pop_last",
    "push",
    "push_back",
    "push_front",
    "push_str",
    "remove",
    "resize",
    "retain",
    "reverse",
    "sort",
    "swap",
    "swap_remove",
    "truncate",
];

/// Whether the body has a loop that changes what it runs over.
pub(crate) fn is_changed(resolved: &Resolved, owned: &Owned) -> bool {
    let mut loops = Loops { owned, found: false };
    loops.visit_block(&resolved.body);
    loops.found
}

struct Loops<'a> {
    owned: &'a Owned,
    found: bool,
}

impl Loops<'_> {
    /// The collection that a loop borrows.
    fn borrowed(&self, iterable: &Expr) -> Option<LocalId> {
        match iterable {
            Expr::Paren(paren) => self.borrowed(&paren.expr),
            Expr::Reference(reference) => {
                local::of_expr(&reference.expr).filter(|id| self.owned.is_collection(*id))
            }
            iterable => {
                let (id, _, lends) = lending(self.owned, iterable)?;
                (lends == Lends::Iterator).then_some(id)
            }
        }
    }
}

impl<'ast> Visit<'ast> for Loops<'_> {
    fn visit_expr_for_loop(&mut self, looping: &'ast ExprForLoop) {
        if let Some(collection) = self.borrowed(&looping.expr) {
            let mut turn = Turn { collection, is_changed: false };
            turn.visit_block(&looping.body);
            self.found |= turn.is_changed;
        }
        visit::visit_expr_for_loop(self, looping);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// One turn of a loop, in the order of evaluation.
struct Turn {
    collection: LocalId,
    /// Whether the collection has been changed on a way that surely leads on.
    is_changed: bool,
}

impl Turn {
    fn is_collection(&self, place: &Expr) -> bool {
        match place {
            Expr::Index(index) => self.is_collection(&index.expr),
            place => local::of_expr(place) == Some(self.collection),
        }
    }

    fn branch(&mut self, visit: impl FnOnce(&mut Self)) -> bool {
        let before = self.is_changed;
        visit(self);
        std::mem::replace(&mut self.is_changed, before)
    }
}

impl<'ast> Visit<'ast> for Turn {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) | Expr::Verbatim(_) => self.is_changed = false,
            Expr::MethodCall(call) => {
                visit::visit_expr(self, expr);
                let changes = CHANGES.contains(&call.method.to_string().as_str());
                self.is_changed = changes && local::of_expr(&call.receiver) == Some(self.collection);
            }
            Expr::Assign(assign) => {
                visit::visit_expr(self, expr);
                self.is_changed |= self.is_collection(&assign.left);
            }
            Expr::Binary(binary) if is_compound(&binary.op) => {
                visit::visit_expr(self, expr);
                self.is_changed |= self.is_collection(&binary.left);
            }
            Expr::Macro(mac) => match StdMacro::parse(&mac.mac).filter(|_| !diverging_macro(&mac.mac)) {
                Some(known) => known.each_expr(|argument| self.visit_expr(argument)),
                None => self.is_changed = false,
            },
            Expr::Call(_)
            | Expr::Loop(_)
            | Expr::Break(_)
            | Expr::Continue(_)
            | Expr::Return(_)
            | Expr::Try(_) => {
                visit::visit_expr(self, expr);
                self.is_changed = false;
            }
            expr => visit::visit_expr(self, expr),
        }
    }

    fn visit_expr_if(&mut self, branch: &'ast ExprIf) {
        self.visit_expr(&branch.cond);
        let then = self.branch(|this| this.visit_block(&branch.then_branch));
        branch.else_branch.iter().for_each(|(_, otherwise)| self.visit_expr(otherwise));
        self.is_changed |= then;
    }

    fn visit_expr_match(&mut self, choice: &'ast ExprMatch) {
        self.visit_expr(&choice.expr);
        let arms = choice.arms.iter().map(|arm| self.branch(|this| this.visit_arm(arm)));
        self.is_changed = arms.fold(false, |any, arm| any | arm);
    }

    fn visit_stmt_macro(&mut self, mac: &'ast syn::StmtMacro) {
        match StdMacro::parse(&mac.mac).filter(|_| !diverging_macro(&mac.mac)) {
            Some(known) => known.each_expr(|argument| self.visit_expr(argument)),
            None => self.is_changed = false,
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyze::owned::owned;
    use crate::elaborate::Elaborated;
    use crate::sample::{Sample, numbers};

    fn changes(body: &str) -> bool {
        let generator = numbers(&format!("let mut list = Vec::new(); {body} yield_!(0);"));
        let sample = Sample::new(&generator);
        let Elaborated { resolved, body, .. } = &sample.elaborated;
        is_changed(resolved, &owned(&resolved.locals, body))
    }

    #[test]
    fn a_change_that_the_next_turn_follows_is_a_mistake() {
        assert!(changes("for x in &list { list.push(*x); }"));
        assert!(changes(
            "for x in list.iter().rev() { if c { list.push(f(x)); } else { g(); } println!(\"{x}\"); }"
        ));
        assert!(changes("for x in &mut list { match x { 1 => list[0] = 1, _ => stop() } }"));
    }

    #[test]
    fn a_change_that_may_be_the_last_is_none() {
        assert!(!changes("for x in &list { list.push(*x); break; }"));
        assert!(!changes("for x in &list { list.clear(); stop(); }"));
        assert!(!changes("for x in &list { list.clear(); loop { yield_!(1) } }"));
        assert!(!changes("for x in &list { if c { list.clear(); return } }"));
        assert!(!changes("for x in &list { list.clear(); panic!(\"{x}\"); }"));
        assert!(!changes("for x in &list { let list = &mut other; list.clear(); }"));
        assert!(!changes("for x in list.clone() { list.push(x); }"));
    }
}
