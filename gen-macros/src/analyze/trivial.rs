//! Locals whose type the body gives away: `Copy` ones, and ones that have nothing to drop.
//!
//! A macro sees no types, but `let mut i = 0`, `n: u32` and `for i in 0..n` leave no doubt. Only what is
//! certain counts: a `Copy` local is used in place even where it could otherwise have been moved.

mod captures;
mod iterators;
mod kinds;
mod written;

use std::collections::BTreeSet;

use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, GenericParam, Lit, Pat, Token, Type, TypeParamBound, UnOp, WherePredicate};

use self::kinds::{is_conventional, makes_guard, opens_guard};
use super::moves;
use super::visible::bound;
use crate::ir::{Block, Kind};
use crate::parse::ast;
use crate::resolve::local::{self, LocalId, Locals};

/// What is known of a value, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Unknown,
    /// Nothing happens when it is dropped, but it may be moved: `&mut T`.
    NothingToDrop,
    Copy,
    /// A number, `bool` or `char`: arithmetic on it gives such a one again.
    Primitive,
}

/// What is known of every local.
pub(crate) struct Trivial {
    classes: Vec<Class>,
    guards: BTreeSet<LocalId>,
    closures: BTreeSet<LocalId>,
    adapters: BTreeSet<LocalId>,
    open_guards: BTreeSet<LocalId>,
    conventional: BTreeSet<LocalId>,
}

impl Trivial {
    /// Whether only a naming convention tells that there is nothing to drop.
    pub(crate) fn is_conventional(&self, id: LocalId) -> bool {
        self.conventional.contains(&id)
    }

    /// Whether the local is a closure that owns what it took along. Whether such a one is `Copy`, rustc
    /// does not know yet while it checks the function that it is in.
    pub(crate) fn is_closure(&self, id: LocalId) -> bool {
        self.closures.contains(&id)
    }

    /// Whether the local is an iterator or a tuple with a closure that owns something that may have a drop: its type
    /// does not tell, as that of the closure does not.
    pub(crate) fn is_owning_adapter(&self, id: LocalId) -> bool {
        self.adapters.contains(&id)
    }

    pub(crate) fn is_copy(&self, id: LocalId) -> bool {
        self.classes[id.0] >= Class::Copy
    }

    /// Whether the local is a number, `bool` or `char`.
    pub(crate) fn is_primitive(&self, id: LocalId) -> bool {
        self.classes[id.0] == Class::Primitive
    }

    /// Whether the local is there for its drop, by the name of what made it.
    pub(crate) fn is_guard(&self, id: LocalId) -> bool {
        self.guards.contains(&id)
    }

    /// Whether it is a guard, and not a result or an option of one, so that its methods are those of what it guards.
    pub(crate) fn is_open_guard(&self, id: LocalId) -> bool {
        self.open_guards.contains(&id)
    }

    pub(crate) fn has_nothing_to_drop(&self, id: LocalId) -> bool {
        self.classes[id.0] >= Class::NothingToDrop
    }
}

/// Reads the types and initialisers of the body, in order.
pub(crate) fn trivial(generator: &ast::Generator, locals: &Locals, body: &Block) -> Trivial {
    let mut classify = Classify {
        locals,
        classes: vec![Class::Unknown; locals.len()],
        copy_params: copy_params(generator),
        primitive_iterators: BTreeSet::new(),
        guards: BTreeSet::new(),
        closures: BTreeSet::new(),
        adapters: BTreeSet::new(),
        open_guards: BTreeSet::new(),
        reference_iterators: BTreeSet::new(),
        conventional: BTreeSet::new(),
    };
    for id in locals.ids() {
        let class = locals[id].ty.as_ref().map_or(Class::Unknown, |ty| classify.of_type(ty));
        classify.classes[id.0] = if locals[id].by_ref { Class::NothingToDrop } else { class };
    }
    classify.block(body);
    for id in written::written_through(locals, body) {
        classify.classes[id.0] = classify.classes[id.0].max(Class::NothingToDrop);
    }
    Trivial {
        classes: classify.classes,
        guards: classify.guards,
        closures: classify.closures,
        adapters: classify.adapters,
        open_guards: classify.open_guards,
        conventional: classify.conventional,
    }
}

/// The type parameters with a `Copy` bound.
fn copy_params(generator: &ast::Generator) -> Vec<String> {
    let generics = &generator.function.sig.generics;
    let copies = |bounds: &Punctuated<TypeParamBound, Token![+]>| {
        bounds.iter().any(|bound| match bound {
            TypeParamBound::Trait(bound) => {
                bound.path.segments.last().is_some_and(|last| last.ident == "Copy")
            }
            _ => false,
        })
    };
    let mut names = Vec::new();
    for param in &generics.params {
        if let GenericParam::Type(param) = param {
            if copies(&param.bounds) {
                names.push(param.ident.to_string());
            }
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let WherePredicate::Type(predicate) = predicate {
            if let Type::Path(path) = &predicate.bounded_ty {
                if copies(&predicate.bounds) {
                    names.extend(path.path.get_ident().map(ToString::to_string));
                }
            }
        }
    }
    names
}

struct Classify<'a> {
    locals: &'a Locals,
    classes: Vec<Class>,
    copy_params: Vec<String>,
    /// Iterators over ranges of numbers, such as a `for` makes.
    primitive_iterators: BTreeSet<LocalId>,
    guards: BTreeSet<LocalId>,
    adapters: BTreeSet<LocalId>,
    closures: BTreeSet<LocalId>,
    open_guards: BTreeSet<LocalId>,
    /// Iterators over references, such as a `for` makes of `&list` or `list.iter()`.
    reference_iterators: BTreeSet<LocalId>,
    conventional: BTreeSet<LocalId>,
}

impl Classify<'_> {
    fn block(&mut self, block: &Block) {
        for node in &block.nodes {
            match &node.kind {
                Kind::Stmt(stmt) => self.visit_stmt(stmt),
                Kind::Match(choice) => {
                    for arm in &choice.arms {
                        self.next_item(&choice.scrutinee, &arm.pattern);
                    }
                }
                Kind::LetElse(binding) => self.bind(&binding.pattern, &binding.init),
                Kind::Suspend(_) | Kind::Block(_) | Kind::If(_) | Kind::Loop(_) => {}
            }
            node.children().into_iter().for_each(|child| self.block(child));
        }
    }

    fn bind(&mut self, pattern: &Pat, value: &Expr) {
        match (pattern, value) {
            (Pat::Type(typed), _) => {
                // The annotation was read with the local; what it leaves open, the value may tell.
                if matches!(&*typed.ty, Type::Infer(_)) {
                    self.bind(&typed.pat, value);
                }
            }
            (Pat::Ident(name), _) if name.subpat.is_none() && name.by_ref.is_none() => {
                let Some(id) = local::of(&name.ident) else { return };
                let class = self.of_value(value);
                if class > self.classes[id.0] {
                    self.classes[id.0] = class;
                    if is_conventional(value) {
                        self.conventional.insert(id);
                    }
                }
                if self.owns_captures(value) {
                    self.closures.insert(id);
                }
                if makes_guard(value) {
                    self.guards.insert(id);
                }
                if opens_guard(value, &self.guards) {
                    self.guards.insert(id);
                    self.open_guards.insert(id);
                }
                if self.is_owning_adapter(value) || self.contains_captures(value) {
                    self.adapters.insert(id);
                }
                if self.is_primitive_range(value) {
                    self.primitive_iterators.insert(id);
                }
                if self.iterates_references(value) {
                    self.reference_iterators.insert(id);
                }
            }
            (Pat::Tuple(names), Expr::Tuple(values)) if names.elems.len() == values.elems.len() => {
                names.elems.iter().zip(&values.elems).for_each(|(name, value)| self.bind(name, value));
            }
            _ => {}
        }
    }

    /// `match Iterator::next(&mut iter) { Some(i) => .. }`, where `iter` runs over numbers or references.
    fn next_item(&mut self, scrutinee: &Expr, pattern: &Pat) {
        let (Expr::Call(call), Pat::TupleStruct(some)) = (scrutinee, pattern) else { return };
        let (Some(Expr::Reference(iterator)), Some(item)) = (call.args.first(), some.elems.first()) else {
            return;
        };
        let Some(iterator) = local::of_expr(&iterator.expr) else { return };
        match item {
            Pat::Ident(item) if self.primitive_iterators.contains(&iterator) => {
                if let Some(item) = local::of(&item.ident) {
                    self.classes[item.0] = Class::Primitive;
                }
            }
            item if self.reference_iterators.contains(&iterator) => {
                for item in bound(item) {
                    if self.classes[item.0] < Class::NothingToDrop {
                        self.classes[item.0] = Class::NothingToDrop;
                        self.conventional.insert(item);
                    }
                }
            }
            _ => {}
        }
    }

    fn of_type(&self, ty: &Type) -> Class {
        match ty {
            Type::Reference(reference) if reference.mutability.is_some() => Class::NothingToDrop,
            Type::Reference(_) | Type::Ptr(_) | Type::BareFn(_) | Type::Never(_) => Class::Copy,
            Type::Paren(paren) => self.of_type(&paren.elem),
            Type::Group(group) => self.of_type(&group.elem),
            Type::Array(array) => self.of_type(&array.elem).min(Class::Copy),
            Type::Tuple(tuple) => tuple
                .elems
                .iter()
                .map(|elem| self.of_type(elem))
                .min()
                .unwrap_or(Class::Copy)
                .min(Class::Copy),
            Type::Path(path) => match path.path.get_ident() {
                Some(ident) if is_primitive(&ident.to_string()) => Class::Primitive,
                Some(ident) if self.copy_params.contains(&ident.to_string()) => Class::Copy,
                _ => Class::Unknown,
            },
            _ => Class::Unknown,
        }
    }

    fn of_value(&self, value: &Expr) -> Class {
        match value {
            Expr::Lit(literal) => match literal.lit {
                Lit::Int(_) | Lit::Float(_) | Lit::Bool(_) | Lit::Char(_) | Lit::Byte(_) => Class::Primitive,
                _ => Class::Copy,
            },
            Expr::Path(path) => match path.path.get_ident().and_then(local::of) {
                Some(id) => self.classes[id.0],
                // `u32::MAX`
                None => match path.path.segments.first() {
                    Some(first)
                        if path.path.segments.len() == 2 && is_primitive(&first.ident.to_string()) =>
                    {
                        Class::Primitive
                    }
                    _ => Class::Unknown,
                },
            },
            Expr::Paren(paren) => self.of_value(&paren.expr),
            Expr::Group(group) => self.of_value(&group.expr),
            // A cast makes numbers and pointers.
            Expr::Cast(cast) => self.of_type(&cast.ty).max(Class::Copy),
            Expr::Reference(reference) if reference.mutability.is_some() => Class::NothingToDrop,
            Expr::Reference(_) => Class::Copy,
            Expr::Unary(unary) => match (unary.op, self.of_value(&unary.expr)) {
                (UnOp::Neg(_) | UnOp::Not(_), Class::Primitive) => Class::Primitive,
                _ => Class::Unknown,
            },
            Expr::Binary(binary) => match binary.op {
                BinOp::Eq(_)
                | BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Ne(_)
                | BinOp::Ge(_)
                | BinOp::Gt(_)
                | BinOp::And(_)
                | BinOp::Or(_) => Class::Primitive,
                _ => match (self.of_value(&binary.left), self.of_value(&binary.right)) {
                    (Class::Primitive, Class::Primitive) => Class::Primitive,
                    _ => Class::Unknown,
                },
            },
            Expr::Tuple(tuple) => {
                let class = tuple.elems.iter().map(|elem| self.of_value(elem)).min();
                class.unwrap_or(Class::Copy).min(Class::Copy)
            }
            Expr::Array(array) => {
                let class = array.elems.iter().map(|elem| self.of_value(elem)).min();
                class.unwrap_or(Class::Unknown).min(Class::Copy)
            }
            Expr::Repeat(repeat) => self.of_value(&repeat.expr).min(Class::Copy),
            // A closure that takes nothing along borrows what it names; dropping it does nothing.
            Expr::Closure(closure) if closure.capture.is_none() => Class::NothingToDrop,
            Expr::MethodCall(call) if moves::reborrows_by_convention(&call.method.to_string()) => {
                Class::NothingToDrop
            }
            _ => Class::Unknown,
        }
    }
}

impl<'ast> Visit<'ast> for Classify<'_> {
    fn visit_local(&mut self, binding: &'ast syn::Local) {
        if let Some(init) = &binding.init {
            self.bind(&binding.pat, &init.expr);
        }
        visit::visit_local(self, binding);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

pub(crate) fn is_primitive(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64",
        "bool", "char",
    ];
    NAMES.contains(&name)
}
