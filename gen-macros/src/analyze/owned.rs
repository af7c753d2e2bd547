//! Locals of types that own what is in them, as far as the body gives that away.
//!
//! What is borrowed from such a local is a part of it, and most of them are not `Copy`. Only what is certain
//! counts, as in [`super::trivial`].

use std::collections::BTreeSet;

use syn::{Expr, GenericArgument, GenericParam, Pat, PathArguments, Stmt, Type};

use crate::ir::{Block, Kind};
use crate::parse::ast;
use crate::resolve::local::{self, LocalId, Locals};

/// The standard library's types that own what is in them, and are never `Copy`.
const TYPES: &[&str] = &[
    "Arc",
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "Box",
    "HashMap",
    "HashSet",
    "Mutex",
    "Rc",
    "RefCell",
    "RwLock",
    "String",
    "Vec",
    "VecDeque",
];

/// What is known of the locals of a body.
pub(crate) struct Owned {
    owners: BTreeSet<LocalId>,
    not_copy: BTreeSet<LocalId>,
}

impl Owned {
    /// Whether what is borrowed from the local is a part of it.
    pub(crate) fn owns(&self, id: LocalId) -> bool {
        self.owners.contains(&id)
    }

    /// Whether the local is gone when it has been used by value.
    pub(crate) fn is_not_copy(&self, id: LocalId) -> bool {
        self.not_copy.contains(&id)
    }
}

/// Reads the types and initialisers of the body.
pub(crate) fn owned(generator: &ast::Generator, locals: &Locals, body: &Block) -> Owned {
    let mut owned = Owned { owners: BTreeSet::new(), not_copy: BTreeSet::new() };
    let params = params_without_bounds(generator);
    for id in locals.ids() {
        let Some(ty) = &locals[id].ty else { continue };
        if is_owner(ty) || is_optional_owner(ty) {
            owned.not_copy.insert(id);
        }
        if is_owner(ty) || matches!(ty, Type::Array(_)) || last_word(ty).as_deref() == Some("Option") {
            owned.owners.insert(id);
        }
        if matches!(ty, Type::Path(path) if path.path.get_ident().is_some_and(|name| params.contains(&name.to_string())))
        {
            owned.not_copy.insert(id);
        }
    }
    owned.block(body);
    owned
}

/// The type parameters of which nothing says that they are `Copy`.
fn params_without_bounds(generator: &ast::Generator) -> Vec<String> {
    let generics = &generator.function.sig.generics;
    if generics.where_clause.is_some() {
        return Vec::new();
    }
    let params = generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) if param.bounds.is_empty() => Some(param.ident.to_string()),
        _ => None,
    });
    params.collect()
}

impl Owned {
    fn block(&mut self, block: &Block) {
        for node in &block.nodes {
            if let Kind::Stmt(Stmt::Local(binding)) = &node.kind {
                if let (Pat::Ident(name), Some(init)) = (&binding.pat, &binding.init) {
                    self.binding(local::of(&name.ident), &init.expr);
                }
            }
            node.children().into_iter().for_each(|child| self.block(child));
        }
    }

    fn binding(&mut self, id: Option<LocalId>, init: &Expr) {
        let Some(id) = id else { return };
        if makes_owner(init) {
            self.not_copy.insert(id);
            self.owners.insert(id);
        } else if matches!(init, Expr::Array(_) | Expr::Repeat(_)) {
            self.owners.insert(id);
        }
    }
}

fn is_owner(ty: &Type) -> bool {
    last_word(ty).is_some_and(|word| TYPES.contains(&word.as_str()))
}

/// `Option<String>` and the like.
fn is_optional_owner(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(last) = path.path.segments.last().filter(|last| last.ident == "Option") else { return false };
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments
            .args
            .iter()
            .any(|argument| matches!(argument, GenericArgument::Type(ty) if is_owner(ty))),
        _ => false,
    }
}

fn last_word(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

/// Whether an initialiser makes a value of one of the types.
fn makes_owner(init: &Expr) -> bool {
    match init {
        Expr::Macro(mac) => {
            mac.mac.path.segments.last().is_some_and(|last| last.ident == "vec" || last.ident == "format")
        }
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => {
                let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
                let (function, ty) = (segments.next(), segments.next());
                let makes = ["new", "from", "with_capacity", "default"];
                function.is_some_and(|function| makes.contains(&function.as_str()))
                    && ty.is_some_and(|ty| TYPES.contains(&ty.as_str()))
            }
            _ => false,
        },
        Expr::MethodCall(call) => call.method == "to_string" || call.method == "to_vec",
        _ => false,
    }
}
