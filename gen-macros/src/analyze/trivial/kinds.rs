//! What the way in which a value is made tells of its type.

use syn::Expr;

use crate::analyze::moves;

/// Whether only the name of a method tells what a value is.
pub(super) fn is_conventional(value: &Expr) -> bool {
    match value {
        Expr::MethodCall(_) => true,
        Expr::Paren(paren) => is_conventional(&paren.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().any(is_conventional),
        _ => false,
    }
}

/// `Rc::new(..)`, `Guard(..)`, `Guard { .. }`
pub(super) fn names_other_type(value: &Expr) -> bool {
    let path = match value {
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => &path.path,
            _ => return false,
        },
        Expr::Struct(literal) => &literal.path,
        _ => return false,
    };
    let mut types = path.segments.iter().map(|segment| segment.ident.to_string());
    types.find(|name| name.starts_with(char::is_uppercase)).is_some_and(|name| name != "Box")
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
