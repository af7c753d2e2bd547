//! Statements that suspend.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Local, Pat, Stmt, Type, parse_quote_spanned};

use super::builder::{Builder, Dest, declares};
use super::made;
use crate::ir::{Kind, LetElse, Node};
use crate::parse::std_macro::StdMacro;
use crate::resolve::local;

impl Builder<'_> {
    pub(super) fn statement(&mut self, stmt: Stmt) {
        if !self.cuts_stmt(&stmt) {
            return self.plain(stmt);
        }
        match stmt {
            Stmt::Local(binding) => self.binding(binding),
            Stmt::Expr(expr, Some(_)) if is_choice(&expr) && has_value(&expr) => self.dropped(expr),
            Stmt::Expr(expr, _) => self.scoped(front(&expr), |this| this.expr_into(expr, Dest::Discard)),
            Stmt::Macro(mac) => {
                let expr = Expr::Macro(syn::ExprMacro { attrs: mac.attrs, mac: mac.mac });
                self.scoped(expr.span(), |this| this.expr_into(expr, Dest::Discard));
            }
            Stmt::Item(_) => self.stmt(stmt),
        }
    }

    /// A statement that does not suspend.
    fn plain(&mut self, mut stmt: Stmt) {
        if let Stmt::Local(Local { init: Some(init), .. }) = &mut stmt {
            if init.diverge.is_none() {
                self.extended(&mut init.expr);
            }
        }
        self.stmt(stmt);
    }

    /// A value that nobody wants drops behind what its branches have bound, and before the temporaries in front of
    /// them.
    ///
    /// Input: `match f() { Some(x) => { yield x; g() } None => h() };`
    ///
    /// Output: `let value; { match f() { Some(x) => { suspend(x); value = g() } None => value = h() } value; }`
    fn dropped(&mut self, mut choice: Expr) {
        let span = choice.span();
        let result = self.result_of(&choice, None);
        self.scoped(span, |this| {
            this.keep_scrutinee(&mut choice);
            this.expr_into(choice, Dest::Assign(result));
            let value = this.mention(result);
            this.stmt(Stmt::Expr(value, Some(parse_quote_spanned!(span=> ;))));
        });
    }

    /// Input: `let pattern: T = if c { yield 1; a } else { b };`
    ///
    /// Output: `let value: T; if c { suspend(1); value = a } else { value = b } let pattern: T = value;`
    fn binding(&mut self, mut binding: Local) {
        if let Some(value) = value_for_nothing(&binding) {
            return self.statement(Stmt::Expr(value, Some(binding.semi_token)));
        }
        if self.leaves_part_of_choice(&binding) {
            return self.unbound_of_choice(binding);
        }
        let Some(init) = &mut binding.init else { return self.stmt(Stmt::Local(binding)) };
        let unread = Expr::Tuple(parse_quote_spanned!(init.eq_token.span()=> ()));
        let value = std::mem::replace(&mut *init.expr, unread);
        if self.cuts(&value) {
            let ty = written_type(&binding.pat);
            let value = self.initialiser(value, ty.as_ref());
            *init.expr = match names_all(&binding.pat) {
                true => value,
                // What the pattern leaves unbound is gone behind the `let`, as part of a value is.
                false => parse_quote_spanned!(init.eq_token.span()=> ({ #value })),
            };
        } else {
            *init.expr = value;
        }
        let suspending_else = init.diverge.as_ref().is_some_and(|(_, diverge)| self.cuts(diverge));
        if !suspending_else {
            return self.stmt(Stmt::Local(binding));
        }
        let Some(init) = binding.init else { return };
        let Some((_, diverge)) = init.diverge else { return };
        let otherwise = self.branch(*diverge, Dest::Discard);
        self.push(Kind::LetElse(LetElse { pattern: binding.pat, init: *init.expr, otherwise }));
    }

    /// Whether the value of an expression is that of one of its blocks or arms, of which one suspends.
    pub(super) fn is_suspending_choice(&self, value: &Expr) -> bool {
        is_choice(value) && self.cuts(value) && !self.has_plain_branches(value)
    }

    /// The value of an initialiser, whose temporaries end with the `let`, unless they are extended.
    ///
    /// Input: `let x = a().get(yield b);`
    ///
    /// Output: `let value; { let operand = a(); suspend(b) -> r; value = operand.get(r); } let x = value;`
    pub(super) fn initialiser(&mut self, value: Expr, ty: Option<&Type>) -> Expr {
        let span = value.span();
        if self.is_suspending_choice(&value) {
            let result = self.result_of(&value, ty);
            self.scoped(span, |this| this.expr_into(value, Dest::Assign(result)));
            return self.mention(result);
        }
        if extends(&value) {
            return self.typed_value(value, ty);
        }
        let mut residual = None;
        let block = self.nested(span, |this| residual = Some(this.typed_value(value, ty)));
        let Some(residual) = residual else { unreachable!("the value was lowered") };
        // What is received and then moved as it is, leaves nothing behind.
        let leaves = |node: &Node| match local::of_expr(&residual) {
            Some(_) => matches!(node.kind, Kind::Stmt(Stmt::Local(_))),
            None => declares(node),
        };
        if !block.nodes.iter().any(leaves) {
            block.nodes.into_iter().for_each(|node| self.push(node.kind));
            return residual;
        }
        let result = self.result(ty, span);
        let mut block = block;
        let tail = self.nested(span, |this| this.put(residual, Dest::Assign(result)));
        block.nodes.extend(tail.nodes);
        self.push(Kind::Block(block));
        self.mention(result)
    }

    /// The value of an expression that suspends; it never mentions the suspension.
    pub(super) fn value(&mut self, expr: Expr) -> Expr {
        self.typed_value(expr, None)
    }

    /// As [`value`](Self::value), where the type is known that branches have to coerce to.
    fn typed_value(&mut self, expr: Expr, ty: Option<&Type>) -> Expr {
        match expr {
            expr if !self.comes_apart(&expr) => expr,
            expr if is_choice(&expr) => {
                if self.has_plain_branches(&expr) {
                    return self.choice_of_plain_branches(expr);
                }
                let result = self.result_of(&expr, ty);
                let before = self.built();
                self.expr_into(expr, Dest::Assign(result));
                match self.has_declared_since(before) {
                    // A value drops before the temporaries of what it comes from.
                    true => {
                        let value = self.mention(result);
                        self.bind_temporary("value", value)
                    }
                    false => self.mention(result),
                }
            }
            Expr::While(_) | Expr::ForLoop(_) => {
                let span = expr.span();
                self.expr_into(expr, Dest::Discard);
                made::unit(span)
            }
            Expr::Paren(paren) => self.typed_value(*paren.expr, ty),
            Expr::Group(group) => self.typed_value(*group.expr, ty),
            Expr::Yield(suspension) => self.suspend(suspension, true),
            expr => self.operands(expr),
        }
    }

    /// Evaluates an expression that suspends, and sends its value to `dest`.
    pub(super) fn expr_into(&mut self, expr: Expr, dest: Dest) {
        match expr {
            expr if !self.cuts(&expr) => self.put(expr, dest),
            Expr::If(branch) => self.if_into(branch, dest),
            Expr::Match(choice) => self.match_into(choice, dest),
            Expr::Block(block) => self.labelled_into(block, dest),
            Expr::Unsafe(block) => {
                let mut lowered = self.block(block.block, dest);
                lowered.unsafety = Some(block.unsafe_token);
                self.push(Kind::Block(lowered));
            }
            Expr::Loop(looping) => self.loop_into(looping, dest),
            Expr::While(looping) => self.while_into(looping, dest),
            Expr::ForLoop(looping) => self.for_into(looping, dest),
            Expr::Paren(paren) => self.expr_into(*paren.expr, dest),
            Expr::Group(group) => self.expr_into(*group.expr, dest),
            Expr::Yield(suspension) => {
                let wanted = !matches!(dest, Dest::Discard);
                let value = self.suspend(suspension, wanted);
                self.put(value, dest);
            }
            expr => {
                let value = self.operands(expr);
                self.put(value, dest);
            }
        }
    }

    /// Reads the arguments of a macro whose arguments suspend, hands them to `lower`, and writes them back.
    pub(super) fn std_macro(
        &mut self,
        mut mac: syn::ExprMacro,
        lower: impl FnOnce(&mut Self, &mut StdMacro),
    ) -> Expr {
        if let Some(mut known) = StdMacro::parse(&mac.mac) {
            lower(self, &mut known);
            known.write(&mut mac.mac);
        }
        Expr::Macro(mac)
    }
}

/// Where a statement stands. To ask a loop for its span would print all of it.
fn front(expr: &Expr) -> Span {
    match expr {
        Expr::ForLoop(looping) => looping.for_token.span,
        Expr::While(looping) => looping.while_token.span,
        Expr::Loop(looping) => looping.loop_token.span,
        Expr::If(branch) => branch.if_token.span,
        Expr::Match(choice) => choice.match_token.span,
        Expr::Block(block) => block.block.brace_token.span.join(),
        expr => expr.span(),
    }
}

/// `let _ = f(x);` drops the value where `f(x);` does. A place it would leave alone.
fn value_for_nothing(binding: &Local) -> Option<Expr> {
    let init = binding.init.as_ref().filter(|init| init.diverge.is_none())?;
    let is_value =
        matches!(*init.expr, Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_) | Expr::Yield(_))
            || is_choice(&init.expr);
    (matches!(binding.pat, Pat::Wild(_)) && is_value).then(|| (*init.expr).clone())
}

/// `x`, `mut x`, `x: T`
fn names_all(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(name) => name.subpat.is_none(),
        Pat::Type(typed) => names_all(&typed.pat),
        _ => false,
    }
}

/// Whether the value of an expression is that of one of its blocks or arms.
fn is_choice(value: &Expr) -> bool {
    matches!(value, Expr::If(_) | Expr::Match(_) | Expr::Block(_) | Expr::Unsafe(_) | Expr::Loop(_))
}

/// Whether some branch has a value: one that ends with a statement, or a jump, has none.
fn has_value(choice: &Expr) -> bool {
    let block = |block: &syn::Block| match block.stmts.last() {
        Some(Stmt::Expr(tail, None)) => has_value(tail),
        Some(Stmt::Macro(mac)) => mac.semi_token.is_none(),
        _ => false,
    };
    match choice {
        Expr::Block(inner) => inner.label.is_some() || block(&inner.block),
        Expr::Unsafe(inner) => block(&inner.block),
        Expr::If(branch) => branch
            .else_branch
            .as_ref()
            .is_some_and(|(_, otherwise)| block(&branch.then_branch) || has_value(otherwise)),
        Expr::Match(choice) => choice.arms.iter().any(|arm| has_value(&arm.body)),
        Expr::While(_) | Expr::ForLoop(_) | Expr::Assign(_) => false,
        Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) | Expr::Yield(_) => false,
        Expr::Tuple(tuple) => !tuple.elems.is_empty(),
        Expr::Paren(paren) => has_value(&paren.expr),
        Expr::Group(group) => has_value(&group.expr),
        _ => true,
    }
}

/// Whether an initialiser contains a reference to a temporary that lives as long as what is bound.
fn extends(value: &Expr) -> bool {
    let tail_extends =
        |block: &syn::Block| matches!(block.stmts.last(), Some(Stmt::Expr(tail, None)) if extends(tail));
    match value {
        Expr::Block(block) => tail_extends(&block.block),
        Expr::Unsafe(block) => tail_extends(&block.block),
        Expr::Match(choice) => choice.arms.iter().any(|arm| extends(&arm.body)),
        Expr::If(branch) => {
            let otherwise = branch.else_branch.as_ref();
            tail_extends(&branch.then_branch) || otherwise.is_some_and(|(_, otherwise)| extends(otherwise))
        }
        Expr::Reference(_) => true,
        Expr::Paren(paren) => extends(&paren.expr),
        Expr::Group(group) => extends(&group.expr),
        Expr::Cast(cast) => extends(&cast.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().any(extends),
        Expr::Array(array) => array.elems.iter().any(extends),
        Expr::Struct(literal) => literal.fields.iter().any(|field| extends(&field.expr)),
        _ => false,
    }
}

/// The type in `let pattern: T`.
fn written_type(pattern: &Pat) -> Option<Type> {
    match pattern {
        Pat::Type(typed) => Some((*typed.ty).clone()),
        _ => None,
    }
}
