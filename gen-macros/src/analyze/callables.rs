//! Locals that a call does not consume.
//!
//! The last call of a local may be that of an `FnOnce`, which is gone afterwards. It is not for a closure of the
//! body that takes nothing out of what it captured, nor for a parameter whose bounds say so:
//!
//! ```text
//! let show = move |n| guard.show(n); show(1); suspend;      `guard` is still held
//! ```

use std::collections::BTreeSet;

use syn::visit::Visit;
use syn::{Expr, ExprClosure, GenericParam, Pat, Stmt, Type, TypeParamBound, WherePredicate};

use super::trivial::Trivial;
use super::visible::bound;
use super::{flow, moves};
use crate::ir::Block;
use crate::parse::ast::{self, Form};
use crate::parse::std_macro::StdMacro;
use crate::resolve::local::{self, LocalId, Locals, Origin};

/// What is known of the locals that are called.
#[derive(Default)]
pub(crate) struct Callables {
    /// Those that can be called again.
    pub(crate) reusable: BTreeSet<LocalId>,
    /// Those of which it is not asked whether they can: of what is bound by `FnOnce`, it is known, and of what has a
    /// closure of the body in it, or of the function around a block, rustc finds it out last.
    pub(crate) unasked: BTreeSet<LocalId>,
    /// Nor is any other asked, where a closure of the body may be in anything: `list.push(|| ..)`.
    pub(crate) stores_closures: bool,
}

pub(crate) fn callables(
    generator: &ast::Generator,
    locals: &Locals,
    body: &Block,
    trivial: &Trivial,
) -> Callables {
    let of_type = |traits: &[&str]| {
        let bound = Bound { traits, params: bound_params(generator, traits) };
        locals.ids().filter(|id| locals[*id].ty.as_ref().is_some_and(|ty| bound.is_met_by(ty))).collect()
    };
    let mut callables = Callables {
        reusable: of_type(&["Fn", "FnMut"]),
        unasked: of_type(&["FnOnce"]),
        stores_closures: false,
    };
    if generator.form == Form::Expression {
        callables.unasked.extend(locals.ids().filter(|id| locals[*id].origin == Origin::Argument));
    }
    let mut find = Find { locals, trivial, callables };
    body.visit_code(&mut find);
    find.callables
}

/// The type parameters that are bound by one of the traits.
fn bound_params(generator: &ast::Generator, traits: &[&str]) -> BTreeSet<String> {
    let generics = &generator.function.sig.generics;
    let mut names = BTreeSet::new();
    for param in &generics.params {
        if let GenericParam::Type(param) = param {
            if param.bounds.iter().any(|bound| is_one_of(traits, bound)) {
                names.insert(param.ident.to_string());
            }
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let WherePredicate::Type(predicate) = predicate {
            let is_bound = predicate.bounds.iter().any(|bound| is_one_of(traits, bound));
            if let (Type::Path(path), true) = (&predicate.bounded_ty, is_bound) {
                names.extend(path.path.get_ident().map(ToString::to_string));
            }
        }
    }
    names
}

fn is_one_of(traits: &[&str], bound: &TypeParamBound) -> bool {
    match bound {
        TypeParamBound::Trait(bound) => {
            bound.path.segments.last().is_some_and(|last| traits.iter().any(|name| last.ident == name))
        }
        _ => false,
    }
}

/// What a type that is written has to have: one of the traits, by itself or behind a pointer.
struct Bound<'a> {
    traits: &'a [&'a str],
    params: BTreeSet<String>,
}

impl Bound<'_> {
    fn is_met_by(&self, ty: &Type) -> bool {
        let is_bound = |bound: &TypeParamBound| is_one_of(self.traits, bound);
        match ty {
            Type::ImplTrait(ty) => ty.bounds.iter().any(is_bound),
            Type::TraitObject(ty) => ty.bounds.iter().any(is_bound),
            Type::Paren(ty) => self.is_met_by(&ty.elem),
            Type::Path(path) => match path.path.segments.last() {
                Some(last) if is_pointer(&last.ident) => match &last.arguments {
                    syn::PathArguments::AngleBracketed(arguments) => {
                        arguments.args.iter().any(|argument| match argument {
                            syn::GenericArgument::Type(ty) => self.is_met_by(ty),
                            _ => false,
                        })
                    }
                    _ => false,
                },
                _ => path.path.get_ident().is_some_and(|ident| self.params.contains(&ident.to_string())),
            },
            _ => false,
        }
    }
}

fn is_pointer(name: &syn::Ident) -> bool {
    name == "Box" || name == "Rc" || name == "Arc"
}

/// The closure in `|| ..`, `Box::new(|| ..)` and `{ ..; || .. }`.
fn closure_of(value: &Expr) -> Option<&ExprClosure> {
    match value {
        Expr::Closure(closure) => Some(closure),
        Expr::Paren(paren) => closure_of(&paren.expr),
        Expr::Block(block) => match block.block.stmts.last() {
            Some(Stmt::Expr(value, None)) => closure_of(value),
            _ => None,
        },
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => {
                let segments: Vec<_> = path.path.segments.iter().map(|segment| &segment.ident).collect();
                let is_boxed =
                    matches!(segments[..], [.., pointer, new] if is_pointer(pointer) && new == "new");
                call.args.first().filter(|_| is_boxed).and_then(closure_of)
            }
            _ => None,
        },
        _ => None,
    }
}

struct Find<'a> {
    locals: &'a Locals,
    trivial: &'a Trivial,
    callables: Callables,
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_local(&mut self, binding: &'ast syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&binding.pat, &binding.init) {
            if let (Some(id), Some(closure)) = (local::of(&name.ident), closure_of(&init.expr)) {
                let taken = flow::taken_by(self.locals, closure, &self.callables);
                if taken.iter().all(|id| self.trivial.is_copy(*id)) {
                    self.callables.reusable.insert(id);
                }
            }
        }
        let Some(init) = &binding.init else { return };
        if has_closure(&init.expr) {
            self.callables.unasked.extend(bound(&binding.pat));
        }
        match closure_of(&init.expr) {
            Some(closure) => self.visit_expr(&closure.body),
            None => self.visit_expr(&init.expr),
        }
        init.diverge.iter().for_each(|(_, diverge)| self.visit_expr(diverge));
    }

    /// What a method is given, it calls, unless it is one that keeps what it is given.
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let keeps = moves::stores_by_convention(&call.method.to_string());
        self.visit_expr(&call.receiver);
        for argument in &call.args {
            match argument {
                Expr::Closure(closure) if !keeps => self.visit_expr(&closure.body),
                argument => self.visit_expr(argument),
            }
        }
    }

    fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {
        self.callables.stores_closures = true;
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        if let Some(known) = StdMacro::parse(mac) {
            known.each_expr(|argument| self.callables.stores_closures |= has_closure(argument));
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

fn has_closure(value: &Expr) -> bool {
    struct Closures(bool);
    impl<'ast> Visit<'ast> for Closures {
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {
            self.0 = true;
        }
        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            self.0 |= mac.tokens.to_string().contains('|');
        }
    }
    let mut closures = Closures(false);
    closures.visit_expr(value);
    closures.0
}
