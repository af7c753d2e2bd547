//! Places: what is read of them, assigned to them, and taken out of them by patterns.

use proc_macro2::Span;
use syn::{Expr, Pat, UnOp, parse_quote};

use super::build::FlowBuilder;
use super::patterns::{
    binds_by_value, fields, is_name, leaves_nothing, taken_out, takes_all, takes_from_option,
};
use super::{Access, Event, Moved, Part};
use crate::lower::made;
use crate::lower::place::is_place;
use crate::resolve::local::{self, LocalId};

impl FlowBuilder<'_> {
    /// What becomes a part of something else: `f(*boxed)` moves what is in the box.
    pub(super) fn handed_on(&mut self, argument: &Expr) {
        match argument {
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
                self.place(argument, Access::Value);
            }
            argument => self.value(argument),
        }
    }

    /// An expression that is used as a place: the local at its root is accessed in this way.
    pub(super) fn place(&mut self, expr: &Expr, access: Access) {
        self.place_within(expr, access);
        // What a pattern looks at, and what a field is of, need not be whole.
        if local::of_expr(expr).is_some() && access != Access::Nothing {
            self.whole();
        }
    }

    /// The same, of something that need not be whole.
    pub(super) fn place_within(&mut self, expr: &Expr, access: Access) {
        let taken = matches!(access, Access::Value | Access::Receiver { consumes: true });
        if let Some((id, span)) = root(expr).filter(|_| taken && local::of_expr(expr).is_none()) {
            self.part(id, Part::of_value(expr.clone()), span);
            if access == Access::Value {
                self.moving(Moved::Value(expr.clone()));
            }
            return;
        }
        // What is done to a field or an element, is done to a part of the local.
        let part = match access {
            Access::Value
            | Access::Fields
            | Access::CapturedFields
            | Access::Part
            | Access::Receiver { consumes: true } => Access::Part,
            other => other,
        };
        match expr {
            Expr::Path(path) => {
                if let Some((id, span)) = mention(path) {
                    self.used(id, access, span);
                    if access == Access::Value {
                        self.moving(Moved::Value(expr.clone()));
                    }
                }
            }
            Expr::Paren(paren) => self.place_within(&paren.expr, access),
            Expr::Group(group) => self.place_within(&group.expr, access),
            Expr::Field(field) => {
                self.place_within(&field.base, part);
                if local::of_expr(&field.base).is_some() {
                    self.for_member(&field.member);
                }
            }
            // Indexing goes through a reference, and what it copies out leaves the whole intact.
            Expr::Index(index) => {
                self.place_within(&index.expr, Access::Place);
                self.value(&index.index);
            }
            // A box can be emptied.
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.place_within(&unary.expr, part),
            value => self.value(value),
        }
    }

    /// The left side of an assignment.
    pub(super) fn assignee(&mut self, expr: &Expr) {
        match expr {
            Expr::Path(path) => match mention(path) {
                Some((id, span)) if self.closure_end.is_some() => self.used(id, Access::Place, span),
                Some((id, _)) => {
                    self.event(Event::Assign(id));
                }
                None => {}
            },
            Expr::Paren(paren) => self.assignee(&paren.expr),
            Expr::Group(group) => self.assignee(&group.expr),
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|elem| self.assignee(elem)),
            Expr::Array(array) => array.elems.iter().for_each(|elem| self.assignee(elem)),
            Expr::Call(call) => call.args.iter().for_each(|arg| self.assignee(arg)),
            Expr::Struct(literal) => literal.fields.iter().for_each(|field| self.assignee(&field.expr)),
            Expr::Infer(_) | Expr::Range(_) => {}
            place => {
                self.place(place, Access::Place);
                if field_of_local(place).is_some() {
                    self.restored(place);
                }
            }
        }
    }

    /// A value that a pattern is matched against.
    pub(super) fn scrutinee(&mut self, expr: &Expr, pattern: &Pat) {
        match pattern {
            // `let _ = y` does not even look.
            Pat::Wild(_) if local::of_expr(expr).is_some() => {}
            pattern if binds_by_value(pattern) => self.take(expr, pattern),
            _ => self.place_within(expr, Access::Place),
        }
    }

    /// The initialiser of a pattern that always matches: what it binds of a local, it takes field by field. Of a
    /// reference it takes nothing, which the local's own type tells.
    pub(super) fn destructured(&mut self, expr: &Expr, pattern: &Pat) {
        let local = whole(expr).filter(|_| self.items == 0);
        let (Some((id, span)), Some(fields)) = (local, fields(pattern)) else {
            return self.scrutinee(expr, pattern);
        };
        self.used(id, Access::Place, span);
        self.takes_apart(id);
        for (member, bound) in fields.into_iter().filter(|(_, bound)| binds_by_value(bound)) {
            let local = made::name(self.locals.marked(id));
            let field = parse_quote!(#local.#member);
            let value = if takes_all(bound) { field } else { taken_out(&field, bound) };
            self.part(id, Part::of_value(value), span);
        }
        if binds_by_value(pattern) {
            self.moving(Moved::Bound(expr.clone(), pattern.clone()));
        }
    }

    /// The scrutinee of a `match`, before an arm is chosen.
    pub(super) fn examined(&mut self, scrutinee: &Expr) {
        self.place_within(scrutinee, Access::Place);
    }

    /// What an arm's pattern binds by value is taken from the scrutinee, when the guard has said yes.
    pub(super) fn taken(&mut self, scrutinee: &Expr, pattern: &Pat) {
        if !is_place(scrutinee) {
            return;
        }
        if binds_by_value(pattern) {
            self.take(scrutinee, pattern);
        } else if local::of_expr(scrutinee).is_some() && leaves_nothing(pattern) {
            // Of a field that leaves nothing, the rest of the local would still be there.
            self.place(scrutinee, Access::Nothing);
        }
    }

    /// A pattern binds something by value.
    fn take(&mut self, scrutinee: &Expr, pattern: &Pat) {
        // `let x = y` takes all of it. What is behind a pointer may be a slice, which is no value by itself.
        if takes_all(pattern) && (local::of_expr(scrutinee).is_some() || field_of_local(scrutinee).is_some())
        {
            self.place(scrutinee, Access::Value);
            if !is_name(pattern) {
                self.moving(Moved::Bound(scrutinee.clone(), pattern.clone()));
            }
            return;
        }
        match root(scrutinee).filter(|_| self.items == 0) {
            Some((id, span)) => {
                let value = taken_out(scrutinee, pattern);
                self.part(id, Part::of_value(value), span);
                self.moving(Moved::Bound(scrutinee.clone(), pattern.clone()));
            }
            None => self.place(scrutinee, Access::Part),
        }
    }

    /// A scrutinee with a single pattern, which takes nothing of it on the path of `otherwise`.
    pub(super) fn tested(&mut self, scrutinee: &Expr, pattern: &Pat, otherwise: impl FnOnce(&mut Self)) {
        if !is_place(scrutinee) {
            self.scrutinee(scrutinee, pattern);
            let matched = self.here();
            otherwise(self);
            return self.go_on_from(matched);
        }
        self.examined(scrutinee);
        let examined = self.here();
        // What is not `Some(x)` has nothing to drop.
        if takes_from_option(pattern) {
            self.place(scrutinee, Access::Nothing);
        }
        otherwise(self);
        self.go_on_from(examined);
        self.taken(scrutinee, pattern);
    }
}

/// The local that a path is, and where.
fn mention(path: &syn::ExprPath) -> Option<(LocalId, Span)> {
    let ident = path.path.get_ident()?;
    local::of(ident).map(|id| (id, ident.span()))
}

/// The local in `x`, and in `*x`, which may be what is in a box.
pub(in crate::analyze) fn whole(expr: &Expr) -> Option<(LocalId, Span)> {
    match expr {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
            root(&unary.expr).filter(|_| local::of_expr(&unary.expr).is_some())
        }
        _ => root(expr).filter(|_| local::of_expr(expr).is_some()),
    }
}

/// The local in `x`, `x.a.b` and `*x`.
pub(in crate::analyze) fn root(expr: &Expr) -> Option<(LocalId, Span)> {
    match expr {
        Expr::Path(path) => mention(path),
        Expr::Field(field) => root(&field.base),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => root(&unary.expr),
        Expr::Paren(paren) => root(&paren.expr),
        Expr::Group(group) => root(&group.expr),
        _ => None,
    }
}

/// The local in `x.a.b`.
pub(super) fn field_of_local(expr: &Expr) -> Option<(LocalId, Span)> {
    let Expr::Field(field) = expr else { return None };
    match &*field.base {
        Expr::Path(path) => mention(path),
        base => field_of_local(base),
    }
}
