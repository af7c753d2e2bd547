//! Locals of types that own what is in them, as far as the body gives that away.
//!
//! What is borrowed from such a local is a part of it, and most of them are not `Copy`. Only what is certain
//! counts, as in [`super::trivial`]: the standard library's types, by their names or by what makes them, and
//! their own methods. Of what a pointer leads to, nothing is known.

use std::collections::BTreeMap;

use syn::{Expr, Type};

use crate::ir::Block;
use crate::resolve::local::{LocalId, Locals};

/// A type, and its methods that lend a part of it: iterators first, then views, then guards.
struct Owner {
    name: &'static str,
    iterators: &'static [&'static str],
    views: &'static [&'static str],
    guards: &'static [&'static str],
}

const fn owner(
    name: &'static str,
    iterators: &'static [&'static str],
    views: &'static [&'static str],
    guards: &'static [&'static str],
) -> Owner {
    Owner { name, iterators, views, guards }
}

const SEQUENCE: &[&str] = &["iter", "iter_mut", "drain", "windows", "chunks"];
const SEQUENCE_VIEWS: &[&str] = &["first", "last", "get", "get_mut", "as_slice"];
const MAP: &[&str] = &["iter", "iter_mut", "keys", "values", "values_mut", "drain"];
const MAP_VIEWS: &[&str] = &["get", "get_mut"];

/// The name of arrays, which have none.
const ARRAY: &str = "[T; N]";

const OWNERS: &[Owner] = &[
    owner(
        "String",
        &["chars", "char_indices", "bytes", "lines", "split", "split_whitespace", "drain"],
        &["as_str", "as_bytes", "trim"],
        &[],
    ),
    owner("Vec", SEQUENCE, SEQUENCE_VIEWS, &[]),
    owner(ARRAY, &["iter", "iter_mut", "windows", "chunks"], SEQUENCE_VIEWS, &[]),
    owner("VecDeque", &["iter", "iter_mut", "drain"], MAP_VIEWS, &[]),
    owner("BinaryHeap", &["iter", "drain"], &["peek"], &[]),
    owner("HashMap", MAP, MAP_VIEWS, &[]),
    owner("BTreeMap", MAP, MAP_VIEWS, &[]),
    owner("HashSet", &["iter", "drain"], &["get"], &[]),
    owner("BTreeSet", &["iter"], &["get", "first", "last"], &[]),
    owner("Option", &["iter", "iter_mut"], &["as_ref", "as_mut", "as_deref"], &[]),
    owner("RefCell", &[], &[], &["borrow", "borrow_mut"]),
    owner("Mutex", &[], &[], &["lock"]),
    owner("RwLock", &[], &[], &["read", "write"]),
    owner("Arc", &[], &[], &[]),
    owner("Box", &[], &[], &[]),
    owner("Rc", &[], &[], &[]),
];

/// How a method lends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lends {
    /// An iterator, as an adapter of it does.
    Iterator,
    /// A reference, or an option of one.
    View,
    /// A guard, or a result of one.
    Guard,
}

/// What is known of the locals of a body.
pub(crate) struct Owned {
    owners: BTreeMap<LocalId, &'static Owner>,
    /// Those that are `&mut` references to such a type.
    references: BTreeMap<LocalId, &'static Owner>,
}

impl Owned {
    /// Whether what is borrowed from the local is a part of it.
    pub(crate) fn owns(&self, id: LocalId) -> bool {
        self.owners.contains_key(&id)
    }

    /// Whether the local is a collection, and so its methods are the ones that everybody knows.
    pub(crate) fn is_collection(&self, id: LocalId) -> bool {
        self.owners.get(&id).is_some_and(|owner| !owner.iterators.is_empty())
    }

    /// Whether what is borrowed is behind the local, which has to stay as it is only if it is used again.
    pub(crate) fn is_reference(&self, id: LocalId) -> bool {
        self.references.contains_key(&id)
    }

    /// How a method of the local lends a part of it, or of what it refers to, if it does.
    pub(crate) fn lends(&self, id: LocalId, method: &str) -> Option<Lends> {
        let owner = self.owners.get(&id).or_else(|| self.references.get(&id))?;
        match () {
            () if owner.iterators.contains(&method) => Some(Lends::Iterator),
            () if owner.views.contains(&method) => Some(Lends::View),
            () if owner.guards.contains(&method) => Some(Lends::Guard),
            () => None,
        }
    }
}

/// Reads the types and initialisers of the body.
pub(crate) fn owned(locals: &Locals, body: &Block) -> Owned {
    let mut owned = Owned { owners: BTreeMap::new(), references: BTreeMap::new() };
    for id in locals.ids() {
        match &locals[id].ty {
            Some(Type::Reference(reference)) if reference.mutability.is_some() => {
                owned.references.extend(owner_of(&reference.elem).map(|owner| (id, owner)));
            }
            Some(ty) => owned.owners.extend(owner_of(ty).map(|owner| (id, owner))),
            None => {}
        }
    }
    body.each_initialiser(&mut |id, init| owned.owners.extend(made_by(init).map(|owner| (id, owner))));
    owned
}

fn named(name: &str) -> Option<&'static Owner> {
    OWNERS.iter().find(|owner| owner.name == name)
}

fn owner_of(ty: &Type) -> Option<&'static Owner> {
    match ty {
        Type::Array(_) => named(ARRAY),
        Type::Path(path) => named(&path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// The type of what an initialiser makes.
fn made_by(init: &Expr) -> Option<&'static Owner> {
    match init {
        Expr::Array(_) | Expr::Repeat(_) => named(ARRAY),
        Expr::Macro(mac) => match mac.mac.path.segments.last()?.ident.to_string().as_str() {
            "vec" => named("Vec"),
            "format" => named("String"),
            _ => None,
        },
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else { return None };
            let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let (function, ty) = (segments.next()?, segments.next()?);
            let makes = ["new", "from", "with_capacity", "default"].contains(&function.as_str());
            named(&ty).filter(|_| makes && ty != "Option")
        }
        Expr::MethodCall(call) if call.method == "to_string" => named("String"),
        Expr::MethodCall(call) if call.method == "to_vec" => named("Vec"),
        _ => None,
    }
}
