//! Locals that a call does not consume.
//!
//! The last call of a local may be that of an `FnOnce`, which is gone afterwards. It is not for a closure of the
//! body that takes nothing out of what it captured, nor for a parameter whose bounds say so:
//!
//! ```text
//! let show = move |n| guard.show(n); show(1); suspend;      `guard` is still held
//! ```

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Expr, GenericParam, Pat, Type, TypeParamBound, WherePredicate};

use super::flow;
use super::trivial::Trivial;
use crate::ir::{Block, Kind};
use crate::parse::ast;
use crate::resolve::local::{self, LocalId, Locals};

pub(crate) fn reusable(
    generator: &ast::Generator,
    locals: &Locals,
    body: &Block,
    trivial: &Trivial,
) -> BTreeSet<LocalId> {
    let params = callable_params(generator);
    let of_type =
        locals.ids().filter(|id| locals[*id].ty.as_ref().is_some_and(|ty| calls_again(ty, &params)));
    let mut find = Find { locals, trivial, found: of_type.collect() };
    find.block(body);
    find.found
}

/// The type parameters that are bound by `Fn` or `FnMut`.
fn callable_params(generator: &ast::Generator) -> BTreeSet<String> {
    let generics = &generator.function.sig.generics;
    let mut names = BTreeSet::new();
    for param in &generics.params {
        if let GenericParam::Type(param) = param {
            if param.bounds.iter().any(is_reusable) {
                names.insert(param.ident.to_string());
            }
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let WherePredicate::Type(predicate) = predicate {
            if let (Type::Path(path), true) =
                (&predicate.bounded_ty, predicate.bounds.iter().any(is_reusable))
            {
                names.extend(path.path.get_ident().map(ToString::to_string));
            }
        }
    }
    names
}

fn is_reusable(bound: &TypeParamBound) -> bool {
    match bound {
        TypeParamBound::Trait(bound) => {
            bound.path.segments.last().is_some_and(|last| last.ident == "Fn" || last.ident == "FnMut")
        }
        _ => false,
    }
}

fn calls_again(ty: &Type, params: &BTreeSet<String>) -> bool {
    match ty {
        Type::ImplTrait(ty) => ty.bounds.iter().any(is_reusable),
        Type::TraitObject(ty) => ty.bounds.iter().any(is_reusable),
        Type::Paren(ty) => calls_again(&ty.elem, params),
        Type::Path(path) => match path.path.segments.last() {
            Some(last) if last.ident == "Box" || last.ident == "Rc" || last.ident == "Arc" => {
                match &last.arguments {
                    syn::PathArguments::AngleBracketed(arguments) => {
                        arguments.args.iter().any(|argument| match argument {
                            syn::GenericArgument::Type(ty) => calls_again(ty, params),
                            _ => false,
                        })
                    }
                    _ => false,
                }
            }
            _ => path.path.get_ident().is_some_and(|ident| params.contains(&ident.to_string())),
        },
        _ => false,
    }
}

struct Find<'a> {
    locals: &'a Locals,
    trivial: &'a Trivial,
    found: BTreeSet<LocalId>,
}

impl Find<'_> {
    fn block(&mut self, block: &Block) {
        for node in &block.nodes {
            if let Kind::Stmt(stmt) = &node.kind {
                self.visit_stmt(stmt);
            }
            node.children().into_iter().for_each(|child| self.block(child));
        }
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_local(&mut self, binding: &'ast syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&binding.pat, &binding.init) {
            if let (Some(id), Expr::Closure(closure)) = (local::of(&name.ident), &*init.expr) {
                if flow::taken_by(self.locals, closure).iter().all(|id| self.trivial.is_copy(*id)) {
                    self.found.insert(id);
                }
            }
        }
        visit::visit_local(self, binding);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
