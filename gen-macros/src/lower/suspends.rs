//! Whether a piece of the body contains a suspension of this generator.
//!
//! Closures, async blocks, const blocks and items run on their own. Every other kind of expression may contain
//! one: the parse stage names the kinds that there are, and has refused a suspension in what `syn` leaves
//! verbatim or may learn of. Macros it has read as well, after which only the known ones can contain one.

use syn::visit::{self, Visit};
use syn::{Block, Expr, Item, Macro, Stmt};

use crate::parse::std_macro::StdMacro;
use crate::parse::words;

struct Suspends(bool);

impl<'ast> Visit<'ast> for Suspends {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.0 {
            return;
        }
        match expr {
            Expr::Yield(_) => self.0 = true,
            Expr::Async(_) | Expr::Closure(_) | Expr::Const(_) => {}
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if !words::any_word(&mac.tokens, &["yield"]) {
            return;
        }
        if let Some(mut known) = StdMacro::parse(mac) {
            known.exprs_mut().into_iter().for_each(|argument| self.visit_expr(argument));
        }
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}

pub(crate) fn expr(expr: &Expr) -> bool {
    let mut suspends = Suspends(false);
    suspends.visit_expr(expr);
    suspends.0
}

pub(crate) fn block(block: &Block) -> bool {
    let mut suspends = Suspends(false);
    suspends.visit_block(block);
    suspends.0
}

pub(crate) fn stmt(stmt: &Stmt) -> bool {
    let mut suspends = Suspends(false);
    suspends.visit_stmt(stmt);
    suspends.0
}
