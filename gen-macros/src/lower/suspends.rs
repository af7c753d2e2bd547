//! Whether a piece of the body contains a suspension of this generator.
//!
//! Every kind of expression is named here, so that none is taken for one without a suspension only because
//! nobody thought of it. Closures, async blocks, const blocks and items run on their own; macros were read by
//! the parse stage, after which only the known ones can contain a suspension.

use syn::visit::{self, Visit};
use syn::{Block, Expr, Item, Macro, Stmt};

use crate::parse::std_macro::StdMacro;

struct Suspends(bool);

impl<'ast> Visit<'ast> for Suspends {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.0 {
            return;
        }
        match expr {
            Expr::Yield(_) => self.0 = true,
            Expr::Async(_) | Expr::Closure(_) | Expr::Const(_) => {}
            Expr::Array(_)
            | Expr::Assign(_)
            | Expr::Await(_)
            | Expr::Binary(_)
            | Expr::Block(_)
            | Expr::Break(_)
            | Expr::Call(_)
            | Expr::Cast(_)
            | Expr::Continue(_)
            | Expr::Field(_)
            | Expr::ForLoop(_)
            | Expr::Group(_)
            | Expr::If(_)
            | Expr::Index(_)
            | Expr::Infer(_)
            | Expr::Let(_)
            | Expr::Lit(_)
            | Expr::Loop(_)
            | Expr::Macro(_)
            | Expr::Match(_)
            | Expr::MethodCall(_)
            | Expr::Paren(_)
            | Expr::Path(_)
            | Expr::Range(_)
            | Expr::RawAddr(_)
            | Expr::Reference(_)
            | Expr::Repeat(_)
            | Expr::Return(_)
            | Expr::Struct(_)
            | Expr::Try(_)
            | Expr::TryBlock(_)
            | Expr::Tuple(_)
            | Expr::Unary(_)
            | Expr::Unsafe(_)
            | Expr::While(_) => visit::visit_expr(self, expr),
            // What `syn` leaves verbatim was refused by the parse stage if it named a suspension. `syn` may
            // learn of new kinds, so rustc asks for the last of these; it is to stay the only one.
            _ => {}
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let names_it = mac.tokens.to_string().contains("yield");
        if let Some(mut known) = StdMacro::parse(mac).filter(|_| names_it) {
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
