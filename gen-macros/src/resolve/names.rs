//! The walk that finds the local behind every mention.

use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Block, Expr, ExprClosure, FieldValue, Ident, Item, Member, Pat, Stmt, Token, Type};

use super::labels::{Enclosing, Labels};
use super::local::{self, Local, LocalId, Locals};
use super::patterns::BindPattern;
use super::scopes::Scopes;
use super::{items, macros, similar};
use crate::lower::assign::is_compound;
use crate::report::Report;

/// Renames in order of scoping: an initialiser before its pattern, a pattern before what it guards.
pub(crate) struct Renamer<'r> {
    pub(super) locals: Locals,
    pub(super) scopes: Scopes,
    pub(super) resume_argument: Option<LocalId>,
    /// `macro_rules!` of the body, with the locals that their definitions name.
    pub(super) local_macros: Vec<(String, Vec<LocalId>)>,
    labels: Labels,
    enclosing: Enclosing,
    report: &'r Report,
}

impl<'r> Renamer<'r> {
    pub(super) fn new(report: &'r Report) -> Self {
        Self::within(Scopes::new(), report)
    }

    pub(super) fn within(mut scopes: Scopes, report: &'r Report) -> Self {
        scopes.open();
        Renamer {
            locals: Locals::new(),
            scopes,
            resume_argument: None,
            local_macros: Vec::new(),
            labels: Labels::new(),
            enclosing: Enclosing::new(),
            report,
        }
    }

    pub(super) fn bind_argument(&mut self, local: Local) -> LocalId {
        let name = match local.receiver {
            true => Ident::new("self", local.ident.span()),
            false => local.ident.clone(),
        };
        let id = self.locals.add(local);
        self.scopes.bind(&name, Some(id));
        id
    }

    pub(super) fn bind_pattern(&mut self, pattern: &mut Pat) {
        BindPattern::new(self).visit_pat_mut(pattern);
        bind_mutably(pattern);
    }

    pub(super) fn rename(&mut self, body: &mut Block) {
        self.visit_block_mut(body);
    }

    pub(super) fn finish(self) -> (Locals, Labels) {
        (self.locals, self.labels)
    }

    /// The marked name of the local that `ident` means, if it means one.
    pub(super) fn mention(&self, ident: &Ident) -> Option<Ident> {
        self.scopes.find(ident).map(|id| self.locals.marked_at(id, ident.span()))
    }

    /// The left side of an assignment.
    fn assigned(&mut self, left: &mut Expr) {
        match left {
            Expr::Path(path) => {
                if let Some(name) = path.path.get_ident().and_then(|ident| self.mention(ident)) {
                    path.path = name.into();
                }
            }
            Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| self.assigned(elem)),
            Expr::Array(array) => array.elems.iter_mut().for_each(|elem| self.assigned(elem)),
            Expr::Paren(paren) => self.assigned(&mut paren.expr),
            left => self.visit_expr_mut(left),
        }
    }

    fn scope(&mut self, visit: impl FnOnce(&mut Self)) {
        self.scopes.open();
        visit(self);
        self.scopes.close();
    }

    /// A body that runs on its own: jumps do not reach out of it.
    fn separate(&mut self, visit: impl FnOnce(&mut Self)) {
        let enclosing = std::mem::replace(&mut self.enclosing, Enclosing::separate());
        visit(self);
        self.enclosing = enclosing;
    }

    fn closure(&mut self, closure: &mut ExprClosure) {
        self.separate(|this| {
            this.scope(|this| {
                closure.inputs.iter_mut().for_each(|input| this.bind_pattern(input));
                this.visit_expr_mut(&mut closure.body);
            });
        });
    }
}

impl VisitMut for Renamer<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.scope(|this| {
            let macros = this.local_macros.len();
            for name in block.stmts.iter().filter_map(items::value_name) {
                this.scopes.bind(&name, None);
            }
            block.stmts.iter_mut().for_each(|stmt| this.visit_stmt_mut(stmt));
            this.local_macros.truncate(macros);
        });
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        match stmt {
            Stmt::Local(local) => {
                if let Some(init) = &mut local.init {
                    self.visit_expr_mut(&mut init.expr);
                    if let Some((_, diverge)) = &mut init.diverge {
                        self.visit_expr_mut(diverge);
                    }
                }
                self.bind_pattern(&mut local.pat);
            }
            Stmt::Item(Item::Macro(definition)) => macros::definition(self, definition),
            Stmt::Item(_) => {}
            Stmt::Expr(expr, _) => self.visit_expr_mut(expr),
            Stmt::Macro(mac) => macros::invocation(self, &mut mac.mac, &mut mac.attrs),
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Path(path) if path.qself.is_none() => {
                let Some(ident) = path.path.get_ident() else { return };
                match self.mention(ident) {
                    Some(name) => path.path = name.into(),
                    None => {
                        if let Some(beside) = similar::beside(ident, &self.scopes) {
                            *expr = beside;
                        }
                    }
                }
            }
            // What is assigned to has to stay a place.
            Expr::Assign(assign) => {
                self.assigned(&mut assign.left);
                self.visit_expr_mut(&mut assign.right);
            }
            Expr::Binary(binary) if is_compound(&binary.op) => {
                self.assigned(&mut binary.left);
                self.visit_expr_mut(&mut binary.right);
            }
            Expr::Macro(mac) => macros::invocation(self, &mut mac.mac, &mut mac.attrs),
            Expr::Closure(closure) => self.closure(closure),
            Expr::Async(block) => self.separate(|this| this.visit_block_mut(&mut block.block)),
            Expr::Const(_) => {}
            Expr::Let(condition) => {
                self.visit_expr_mut(&mut condition.expr);
                self.bind_pattern(&mut condition.pat);
            }
            Expr::If(branch) => {
                self.scope(|this| {
                    this.visit_expr_mut(&mut branch.cond);
                    this.visit_block_mut(&mut branch.then_branch);
                });
                if let Some((_, otherwise)) = &mut branch.else_branch {
                    self.visit_expr_mut(otherwise);
                }
            }
            Expr::While(looping) => {
                self.enclosing.enter(&mut looping.label, true, looping.while_token.span, &mut self.labels);
                self.scope(|this| {
                    this.visit_expr_mut(&mut looping.cond);
                    this.visit_block_mut(&mut looping.body);
                });
                self.enclosing.leave();
            }
            Expr::ForLoop(looping) => {
                self.visit_expr_mut(&mut looping.expr);
                self.enclosing.enter(&mut looping.label, true, looping.for_token.span, &mut self.labels);
                self.scope(|this| {
                    this.bind_pattern(&mut looping.pat);
                    this.visit_block_mut(&mut looping.body);
                });
                self.enclosing.leave();
            }
            Expr::Loop(looping) => {
                self.enclosing.enter(&mut looping.label, true, looping.loop_token.span, &mut self.labels);
                self.visit_block_mut(&mut looping.body);
                self.enclosing.leave();
            }
            Expr::Block(block) if block.label.is_some() => {
                let span = block.block.span();
                self.enclosing.enter(&mut block.label, false, span, &mut self.labels);
                self.visit_block_mut(&mut block.block);
                self.enclosing.leave();
            }
            Expr::Break(jump) => {
                if let Some(value) = &mut jump.expr {
                    self.visit_expr_mut(value);
                }
                if self.enclosing.is_outermost() && jump.label.is_none() {
                    let message = "`break` outside of a loop: to end the generator, write `return`";
                    self.report.error(jump.break_token, message);
                }
                self.enclosing.aim(&mut jump.label, jump.break_token.span, &self.labels);
            }
            Expr::Continue(jump) => {
                if self.enclosing.is_outermost() && jump.label.is_none() {
                    let message = "`continue` outside of a loop: to end the generator, write `return`";
                    self.report.error(jump.continue_token, message);
                }
                self.enclosing.aim(&mut jump.label, jump.continue_token.span, &self.labels)
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        self.scope(|this| {
            this.bind_pattern(&mut arm.pat);
            if let Some((_, guard)) = &mut arm.guard {
                this.visit_expr_mut(guard);
            }
            this.visit_expr_mut(&mut arm.body);
        });
    }

    /// `S { x }` mentions a local, but keeps naming the field: `S { x: x·3 }`.
    fn visit_field_value_mut(&mut self, field: &mut FieldValue) {
        self.visit_expr_mut(&mut field.expr);
        if let (None, Member::Named(name)) = (field.colon_token, &field.member) {
            if local::of_expr(&field.expr).is_some() {
                field.colon_token = Some(Token![:](name.span()));
            }
        }
    }

    /// No local has a meaning in a type, nor in an item.
    fn visit_type_mut(&mut self, _: &mut Type) {}
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

/// Whether a local may be changed, is for the plain reading to say: the machine's may all.
fn bind_mutably(pattern: &mut Pat) {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && local::of(&name.ident).is_some() => {
            name.mutability.get_or_insert(Token![mut](name.ident.span()));
        }
        Pat::Type(typed) => bind_mutably(&mut typed.pat),
        _ => {}
    }
}
