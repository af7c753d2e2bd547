//! What the way in which a value is made tells of its type.

use std::collections::BTreeSet;

use syn::Expr;

use crate::analyze::moves;
use crate::resolve::local::{self, LocalId};

/// Whether only the name of a method tells what a value is.
pub(super) fn is_conventional(value: &Expr) -> bool {
    match value {
        Expr::MethodCall(_) => true,
        Expr::Paren(paren) => is_conventional(&paren.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().any(is_conventional),
        _ => false,
    }
}

/// `m.lock().unwrap()`, `Guard::new(..)`, `Guard(..)`, `Guard { .. }`
pub(super) fn makes_guard(value: &Expr) -> bool {
    let path_guards = |path: &syn::Path| {
        path.segments.iter().any(|segment| moves::guards_by_convention(&segment.ident.to_string()))
    };
    match value {
        Expr::MethodCall(call) if matches!(call.method.to_string().as_str(), "unwrap" | "expect") => {
            makes_guard(&call.receiver)
        }
        Expr::MethodCall(call) => moves::guards_by_convention(&call.method.to_string()),
        Expr::Call(call) => makes_guard(&call.func),
        Expr::Path(path) => path_guards(&path.path),
        Expr::Struct(literal) => path_guards(&literal.path),
        Expr::Paren(paren) => makes_guard(&paren.expr),
        _ => false,
    }
}

/// `m.lock().unwrap()`, `cell.borrow()`, and `locked.unwrap()` of what is a guard in a result.
pub(super) fn opens_guard(value: &Expr, guards: &BTreeSet<LocalId>) -> bool {
    match value {
        Expr::MethodCall(call) if matches!(call.method.to_string().as_str(), "unwrap" | "expect") => {
            let locks = |name: &str| matches!(name, "lock" | "try_lock" | "try_borrow" | "try_borrow_mut");
            match &*call.receiver {
                Expr::MethodCall(inner) => locks(&inner.method.to_string()),
                receiver => local::of_expr(receiver).is_some_and(|id| guards.contains(&id)),
            }
        }
        Expr::MethodCall(call) => {
            call.args.is_empty() && matches!(call.method.to_string().as_str(), "borrow" | "borrow_mut")
        }
        Expr::Paren(paren) => opens_guard(&paren.expr, guards),
        _ => false,
    }
}
