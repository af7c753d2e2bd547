//! Statements that look at nothing.
//!
//! Input: `let _ = x;`
//!
//! Output: nothing. It neither reads nor moves the local, which may not even be there any more, while in the
//! machine every mention of a local asks for it.

use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Item, Macro, Pat, Stmt};

use crate::parse::std_macro::StdMacro;
use crate::resolve::local;

pub(super) fn remove(body: &mut Block) {
    Remove.visit_block_mut(body);
}

struct Remove;

impl VisitMut for Remove {
    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain(|stmt| !looks_at_nothing(stmt));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        StdMacro::each_expr_of(mac, |argument| self.visit_expr_mut(argument));
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}

fn looks_at_nothing(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Local(syn::Local { pat: Pat::Wild(_), init: Some(init), .. }) => {
            init.diverge.is_none() && local::of_expr(&init.expr).is_some()
        }
        Stmt::Expr(Expr::Assign(assign), Some(_)) => {
            matches!(&*assign.left, Expr::Infer(_)) && local::of_expr(&assign.right).is_some()
        }
        _ => false,
    }
}
