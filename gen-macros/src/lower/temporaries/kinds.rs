//! Which expressions make a temporary that may be held, and where.
//!
//! A macro sees no types, so only what is certain counts, and the names of methods are a heuristic: whether
//! `make().name()` takes the value with it, or returns a reference, nobody can tell here. A temporary that borrows
//! from a local of the generator's own is none of these, as no state could hold the two.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Type, UnOp};

use crate::parse::std_macro::StdMacro;
use crate::resolve::local::{self, LocalId, Locals};

/// The temporaries of a body with these locals.
#[derive(Clone, Copy)]
pub(in super::super) struct Temporaries<'a>(pub(super) &'a Locals);

impl Temporaries<'_> {
    /// Whether a temporary is borrowed from in an expression, and lives on when the expression has its value.
    pub(in super::super) fn inside(self, expr: &Expr) -> bool {
        match expr {
            Expr::Array(array) => array.elems.iter().any(|elem| self.inside(elem)),
            Expr::Binary(binary) if !matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.inside(&binary.left) || self.inside(&binary.right)
            }
            Expr::Call(call) => self.inside(&call.func) || call.args.iter().any(|arg| self.inside(arg)),
            Expr::Cast(cast) => self.inside(&cast.expr),
            Expr::Field(field) => self.is_base(&field.base) || self.inside(&field.base),
            Expr::Group(group) => self.inside(&group.expr),
            Expr::Index(index) => {
                self.is_base(&index.expr) || self.inside(&index.expr) || self.inside(&index.index)
            }
            // What `?` has become, too.
            Expr::Match(choice) => self.inside(&choice.expr),
            Expr::MethodCall(call) => {
                self.is_receiver(call)
                    || self.inside(&call.receiver)
                    || call.args.iter().any(|arg| self.inside(arg))
            }
            Expr::Paren(paren) => self.inside(&paren.expr),
            Expr::Range(range) => range.start.iter().chain(&range.end).any(|end| self.inside(end)),
            Expr::Reference(reference) => self.is_value(&reference.expr) || self.inside(&reference.expr),
            Expr::Struct(literal) => literal.fields.iter().any(|field| self.inside(&field.expr)),
            Expr::Tuple(tuple) => tuple.elems.iter().any(|elem| self.inside(elem)),
            Expr::Unary(unary) => {
                matches!(unary.op, UnOp::Deref(_)) && self.is_guard(&unary.expr) || self.inside(&unary.expr)
            }
            // Either has no operands, or its operands' temporaries end inside of it.
            _ => false,
        }
    }

    /// Whether a method certainly leaves the value that it is called on where it is.
    pub(in super::super) fn is_receiver(self, call: &syn::ExprMethodCall) -> bool {
        let name = call.method.to_string();
        let consumes = ["unwrap", "expect", "into_", "map"].iter().any(|prefix| name.starts_with(prefix));
        self.is_made(&call.receiver) && borrows_by_convention(&name)
            || self.is_guard(&call.receiver) && !consumes
    }

    /// A value that `&` borrows. Who writes `&f()`, hardly has a reference before.
    pub(in super::super) fn is_value(self, expr: &Expr) -> bool {
        makes_value(expr) && self.is_detached(expr, false)
    }

    /// A value that a `let` may extend the life of, if it is not for ever: rustc makes a static of a constant.
    pub(in super::super) fn is_extended(self, expr: &Expr) -> bool {
        (self.is_value(expr) || self.is_guard(expr)) && !is_constant(expr)
    }

    /// A value that is certainly no reference. Such a one may not be held on to where nothing uses it any more:
    /// what it borrows from may change.
    pub(in super::super) fn is_owned(self, expr: &Expr) -> bool {
        makes_owned(expr) && self.is_detached(expr, false)
    }

    /// A value that is owned, or what a function returns that was given nothing to borrow from. If that is a
    /// reference, then to something that outlives the generator.
    fn is_made(self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(paren) => self.is_made(&paren.expr),
            Expr::Group(group) => self.is_made(&group.expr),
            Expr::Call(call)
                if matches!(*call.func, Expr::Path(_)) && local::of_expr(&call.func).is_none() =>
            {
                let arguments = call.args.to_token_stream();
                local::mentioned(&arguments).into_iter().all(|id| self.owns_all(id))
                    && self.is_detached(expr, false)
            }
            _ => self.is_owned(expr),
        }
    }

    /// Whether the type of a local is written, and has no references in it.
    fn owns_all(self, id: LocalId) -> bool {
        struct Borrowing(bool);
        impl<'ast> Visit<'ast> for Borrowing {
            fn visit_lifetime(&mut self, _: &'ast syn::Lifetime) {
                self.0 = true;
            }
            fn visit_type(&mut self, ty: &'ast Type) {
                self.0 |= matches!(ty, Type::Reference(_) | Type::ImplTrait(_) | Type::Infer(_));
                visit::visit_type(self, ty);
            }
        }
        self.0[id].ty.as_ref().is_some_and(|ty| {
            let mut borrowing = Borrowing(false);
            borrowing.visit_type(ty);
            !borrowing.0
        })
    }

    /// A value of which a field or an element is used: `(a(), b()).1`, `x.lock().unwrap()[0]`.
    pub(in super::super) fn is_base(self, expr: &Expr) -> bool {
        self.is_made(expr) || self.is_guard(expr)
    }

    /// A guard, by the name of the method that makes it: `x.lock()`, `x.lock().unwrap()`.
    pub(in super::super) fn is_guard(self, expr: &Expr) -> bool {
        makes_guard(expr) && self.is_detached(expr, true)
    }

    /// Whether a guard lives on when an expression has its value.
    pub(in super::super) fn holds_guard(self, expr: &Expr) -> bool {
        struct Guards<'a>(Temporaries<'a>, bool);
        impl<'ast> Visit<'ast> for Guards<'_> {
            fn visit_expr(&mut self, expr: &'ast Expr) {
                self.1 |= self.0.is_guard(expr);
                visit::visit_expr(self, expr);
            }
            fn visit_block(&mut self, _: &'ast syn::Block) {}
        }
        let mut guards = Guards(self, false);
        guards.visit_expr(expr);
        guards.1 && self.inside(expr)
    }

    /// Whether a value borrows from nothing that the generator owns or uses again. For a guard it is enough that
    /// this is not certain, as rustc refuses the yield in any case if the generator owns what is guarded; and a guard
    /// has a drop, so while it is there, nothing else uses what it borrows `through` a reference.
    fn is_detached(self, expr: &Expr, through: bool) -> bool {
        let mut borrows = Borrows { locals: self.0, through, found: false };
        borrows.visit_expr(expr);
        !borrows.found
    }
}

struct Borrows<'a> {
    locals: &'a Locals,
    through: bool,
    found: bool,
}

impl Borrows<'_> {
    fn is_reference(&self, id: LocalId) -> bool {
        self.locals[id].by_ref || matches!(self.locals[id].ty, Some(Type::Reference(_)))
    }

    /// Whether a type is written, and is no reference.
    fn is_owned(&self, id: LocalId) -> bool {
        let is_written = self.locals[id].ty.as_ref().is_some_and(|ty| !matches!(ty, Type::Infer(_)));
        is_written && !self.is_reference(id)
    }

    /// Something is borrowed for longer than the expression, as far as one can tell.
    fn borrow(&mut self, place: &Expr) {
        self.found |= match place {
            Expr::Path(_) => local::of_expr(place).is_some_and(|id| !self.through || self.is_owned(id)),
            Expr::Field(field) => return self.borrow(&field.base),
            Expr::Index(index) => return self.borrow(&index.expr),
            Expr::Paren(paren) => return self.borrow(&paren.expr),
            Expr::Group(group) => return self.borrow(&group.expr),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => return self.borrow(&unary.expr),
            value => makes_owned(value) || makes_guard(value),
        };
    }
}

impl<'ast> Visit<'ast> for Borrows<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Reference(reference) => self.borrow(&reference.expr),
            Expr::MethodCall(call) if !unwraps(&call.method) => self.borrow(&call.receiver),
            // A reference that is handed on.
            Expr::Path(_) => {
                let is_reference = local::of_expr(expr).is_some_and(|id| self.is_reference(id));
                self.found |= is_reference && !self.through;
            }
            Expr::Closure(closure) => {
                self.found |= !local::mentioned(&closure.body.to_token_stream()).is_empty();
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }
}

fn makes_owned(expr: &Expr) -> bool {
    match expr {
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else { return false };
            let is_type = |name: &syn::Ident| name.to_string().starts_with(char::is_uppercase);
            // `Point(1, 2)`, `Box::new(..)`
            path.path.segments.iter().rev().take(2).any(|segment| is_type(&segment.ident))
        }
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            matches!(name.as_str(), "clone" | "collect" | "to_owned" | "to_string" | "to_vec")
        }
        Expr::Paren(paren) => makes_owned(&paren.expr),
        Expr::Group(group) => makes_owned(&group.expr),
        Expr::Array(_) | Expr::Macro(_) | Expr::Struct(_) | Expr::Tuple(_) => makes_value(expr),
        _ => false,
    }
}

/// `Some(1)`
fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => true,
        Expr::Path(_) => local::of_expr(expr).is_none(),
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else { return false };
            let last = path.path.segments.last();
            last.is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase))
                && call.args.iter().all(is_constant)
        }
        Expr::Struct(literal) => literal.fields.iter().all(|field| is_constant(&field.expr)),
        Expr::Tuple(tuple) => tuple.elems.iter().all(is_constant),
        Expr::Array(array) => array.elems.iter().all(is_constant),
        _ => false,
    }
}

fn makes_value(expr: &Expr) -> bool {
    match expr {
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Struct(_) | Expr::Match(_) => true,
        Expr::Macro(mac) => StdMacro::parse(&mac.mac).is_some(),
        // Of constants alone, rustc makes a static.
        Expr::Array(array) => array.elems.iter().any(makes_value),
        Expr::Tuple(tuple) => tuple.elems.iter().any(makes_value),
        Expr::Paren(paren) => makes_value(&paren.expr),
        Expr::Group(group) => makes_value(&group.expr),
        _ => false,
    }
}

fn makes_guard(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let locks = matches!(name.as_str(), "lock" | "read" | "write" | "borrow" | "borrow_mut");
            locks && call.args.is_empty() || unwraps(&call.method) && makes_guard(&call.receiver)
        }
        // `x.lock()?`
        Expr::Match(choice) => match &*choice.expr {
            Expr::Call(call) => call.args.iter().any(makes_guard),
            _ => false,
        },
        Expr::Call(call) => match (&*call.func, call.args.first()) {
            (Expr::Path(path), Some(operand)) => {
                path.path.segments.last().is_some_and(|last| last.ident == "identity") && makes_guard(operand)
            }
            _ => false,
        },
        Expr::Paren(paren) => makes_guard(&paren.expr),
        Expr::Group(group) => makes_guard(&group.expr),
        _ => false,
    }
}

fn unwraps(method: &syn::Ident) -> bool {
    method == "unwrap" || method == "expect" || method == "unwrap_or_else"
}

/// Methods of the standard library that borrow, and that have no namesakes there which do not.
fn borrows_by_convention(method: &str) -> bool {
    const WORDS: &[&str] = &[
        "as_bytes",
        "as_deref",
        "as_mut",
        "as_mut_slice",
        "as_path",
        "as_ref",
        "as_slice",
        "as_str",
        "borrow",
        "borrow_mut",
        "char_indices",
        "chars",
        "clone",
        "contains",
        "contains_key",
        "drain",
        "ends_with",
        "entry",
        "first",
        "get",
        "get_mut",
        "insert",
        "is_empty",
        "is_none",
        "is_some",
        "iter",
        "iter_mut",
        "keys",
        "len",
        "lock",
        "next",
        "peek",
        "pop",
        "pop_back",
        "pop_front",
        "push",
        "read",
        "remove",
        "starts_with",
        "to_owned",
        "to_string",
        "to_vec",
        "trim",
        "values",
        "values_mut",
        "write",
    ];
    WORDS.contains(&method)
}
