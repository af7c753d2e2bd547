//! Locals whose type rustc knows as soon as they have a value.
//!
//! Of any other one, no method can be looked up until something says what it is:
//!
//! ```text
//! let port = text.parse().unwrap(); start(port);      what `start` takes says it
//! ```

use std::collections::BTreeSet;

use syn::{Expr, Path, Type};

use crate::ir::Block;
use crate::resolve::local::{LocalId, Locals};

/// Reads the types and initialisers of the body.
pub(crate) fn known(locals: &Locals, body: &Block) -> BTreeSet<LocalId> {
    let is_written = |id: &LocalId| {
        let ty = locals[*id].ty.as_ref();
        locals[*id].receiver || ty.is_some_and(|ty| !matches!(ty, Type::Infer(_)))
    };
    let mut known: BTreeSet<LocalId> = locals.ids().filter(is_written).collect();
    body.each_initialiser(&mut |id, init| known.extend(says_its_type(init).then_some(id)));
    known
}

/// Whether an expression names the type that it has.
fn says_its_type(init: &Expr) -> bool {
    match init {
        Expr::Struct(_) => true,
        Expr::Macro(mac) => mac.mac.path.is_ident("vec") || mac.mac.path.is_ident("format"),
        Expr::Call(call) => {
            matches!(&*call.func, Expr::Path(path) if path.qself.is_none() && is_of_type(&path.path))
        }
        Expr::MethodCall(call) => call.method == "to_string" || call.method == "to_vec",
        _ => false,
    }
}

/// `Type(..)`, `Type::new(..)`, but not a function of a trait, which is one of many types.
fn is_of_type(function: &Path) -> bool {
    const GENERIC: &[&str] = &["Some", "Ok", "Err"];
    const TRAITS: &[&str] = &[
        "Clone",
        "Default",
        "From",
        "FromIterator",
        "FromStr",
        "Into",
        "IntoIterator",
        "Iterator",
        "ToOwned",
        "TryFrom",
        "TryInto",
    ];
    let mut names = function.segments.iter().rev().map(|segment| segment.ident.to_string());
    let is_type = |name: &str| name.starts_with(char::is_uppercase) && !TRAITS.contains(&name);
    match (names.next(), names.next()) {
        (Some(name), _) if name.starts_with(char::is_uppercase) => !GENERIC.contains(&name.as_str()),
        (_, Some(name)) => is_type(&name),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_a_type_has_it() {
        for init in ["Config { a }", "Job(1)", "Vec::new()", "io::Cursor::new(b)", "Self::open()", "vec![1]"]
        {
            assert!(says_its_type(&syn::parse_str(init).expect("it is an expression")), "{init}");
        }
        for init in ["open()", "Default::default()", "text.parse()", "Some(x)", "f::<u8>()", "|| 1"] {
            assert!(!says_its_type(&syn::parse_str(init).expect("it is an expression")), "{init}");
        }
    }
}
