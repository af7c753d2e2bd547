//! `if`, blocks, and conditions that suspend.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprBlock, ExprIf, Stmt, Token, parse_quote_spanned};

use super::builder::{Builder, Dest};
use super::made;
use super::matching::{is_call, leaves_unbound};
use super::spill::take;
use crate::ir::{Block, If, Kind};

impl Builder<'_> {
    /// One branch as a block: a block of the user's, or an expression that gets braces.
    pub(super) fn branch(&mut self, branch: Expr, dest: Dest) -> Block {
        match branch {
            Expr::Block(ExprBlock { block, label: None, .. }) => self.block(block, dest),
            branch => {
                let span = branch.span();
                self.nested(span, |this| this.expr_into(branch, dest))
            }
        }
    }

    pub(super) fn if_into(&mut self, mut branch: ExprIf, dest: Dest) {
        if !self.has_lasting(&branch) {
            return self.branches_into(branch, dest);
        }
        self.scoped(branch.if_token.span, |this| {
            this.last(&mut branch);
            this.branches_into(branch, dest);
        });
    }

    /// The branches of an `if`, of which the `let` at the front has nothing left that has to last.
    fn branches_into(&mut self, mut branch: ExprIf, dest: Dest) {
        let span = branch.if_token.span;
        if self.cuts(&branch.cond) || self.outlives(&branch) {
            return self.taken_apart(branch, dest);
        }
        if let Expr::Let(condition) = &mut *branch.cond {
            if is_call(&condition.expr) {
                self.bind_unbound_of_block(&mut condition.pat, &mut branch.then_branch);
            }
        }
        if self.waits(&branch) {
            return self.scoped(span, |this| {
                let Expr::Let(condition) = &mut *branch.cond else {
                    unreachable!("the condition is a `let`")
                };
                let scrutinee = std::mem::replace(&mut *condition.expr, made::unit(span));
                let scrutinee = this.bind_scrutinee(scrutinee);
                // What did not match is gone before the `else` block runs.
                if let Some((_, otherwise)) = &mut branch.else_branch {
                    **otherwise = parse_quote_spanned!(span=> { { #scrutinee; } #otherwise });
                }
                *condition.expr = scrutinee;
                this.branches_into(branch, dest);
            });
        }
        let then = self.block(branch.then_branch, dest);
        let otherwise = match branch.else_branch {
            Some((_, otherwise)) => Some(self.branch(*otherwise, dest)),
            None => self.missing_else(dest, branch.if_token.span),
        };
        self.push(Kind::If(If { if_token: branch.if_token, cond: *branch.cond, then, otherwise }));
    }

    /// Whether the condition is one `let`, with temporaries that may have to outlive a yield behind it.
    fn has_lasting(&self, branch: &ExprIf) -> bool {
        let Expr::Let(binding) = &*branch.cond else { return false };
        let otherwise = branch.else_branch.as_ref();
        let suspends = self.cuts_block(&branch.then_branch)
            || otherwise.is_some_and(|(_, otherwise)| self.cuts(otherwise));
        self.cuts(&binding.expr) || suspends && self.temporaries().inside(&binding.expr)
    }

    /// Makes what the `let` of a condition looks into last as long as it has to.
    fn last(&mut self, branch: &mut ExprIf) {
        let span = branch.if_token.span;
        let Expr::Let(binding) = &mut *branch.cond else { return };
        let scrutinee = take(&mut binding.expr);
        match &mut branch.else_branch {
            Some((_, otherwise)) if !is_jump(otherwise) => {
                let (scrutinee, before) = self.before_else(scrutinee, span);
                *binding.expr = scrutinee;
                if !before.is_empty() {
                    let inner = take(otherwise);
                    **otherwise = parse_quote_spanned!(inner.span()=> { #(#before)* #inner });
                }
            }
            _ => *binding.expr = self.lasting(scrutinee),
        }
    }

    /// Whether a temporary of a `let` in the condition has to outlive a yield in the block.
    fn outlives(&self, branch: &ExprIf) -> bool {
        lets(&branch.cond).iter().any(|scrutinee| self.temporaries().inside(scrutinee))
            && self.cuts_block(&branch.then_branch)
    }

    /// Whether what an `if let` matches has to outlive a yield in its block.
    fn waits(&self, branch: &ExprIf) -> bool {
        match &*branch.cond {
            Expr::Let(condition) => {
                is_call(&condition.expr)
                    && leaves_unbound(&condition.pat)
                    && self.cuts_block(&branch.then_branch)
            }
            _ => false,
        }
    }

    /// An `if` without `else` has the value `()` when its condition fails.
    fn missing_else(&mut self, dest: Dest, span: Span) -> Option<Block> {
        match dest {
            Dest::Discard if self.has_edges() => Some(self.nested(span, |_| {})),
            Dest::Discard => None,
            dest => Some(self.nested(span, |this| this.put(made::unit(span), dest))),
        }
    }

    /// Input: `if a && yield b && let P = c { T } else { E }`
    ///
    /// Output: `'if: { if a { suspend(b) -> r; if r { if let P = c { T; break 'if } } } E }`
    ///
    /// Temporaries that last through the block are gone before the other one runs, as in edition 2024.
    fn taken_apart(&mut self, branch: ExprIf, dest: Dest) {
        let span = branch.if_token.span;
        let mut conditions = Vec::new();
        conjuncts(*branch.cond, &mut conditions);
        let done = self.labels.add("if", span);
        let mut outer = self.nested(span, |this| {
            let then = branch.then_branch;
            this.scoped(span, |this| {
                this.conditions(conditions.into_iter(), branch.if_token, &mut |this| {
                    let then = this.block(then.clone(), dest);
                    this.push(Kind::Block(then));
                    let label = this.labels.marked(done, span);
                    this.stmt(parse_quote_spanned!(span=> break #label;));
                });
            });
            match branch.else_branch {
                Some((_, otherwise)) => {
                    let otherwise = this.branch(*otherwise, dest);
                    this.push(Kind::Block(otherwise));
                }
                None if matches!(dest, Dest::Discard) => {}
                None => this.put(made::unit(span), dest),
            }
        });
        outer.label = Some(done);
        self.push(Kind::Block(outer));
    }

    /// One `if` for each condition, each inside the one before, so that bindings and temporaries live
    /// as long as they do in the chain.
    fn conditions(
        &mut self,
        mut rest: std::vec::IntoIter<Expr>,
        if_token: Token![if],
        then: &mut dyn FnMut(&mut Self),
    ) {
        let Some(condition) = rest.next() else { return then(self) };
        let cond = match condition {
            Expr::Let(mut binding) => {
                *binding.expr = self.lasting(*binding.expr);
                Expr::Let(binding)
            }
            condition => self.condition(condition),
        };
        let then = self.nested(if_token.span, |this| this.conditions(rest, if_token, then));
        let otherwise = self.missing_else(Dest::Discard, if_token.span);
        self.push(Kind::If(If { if_token, cond, then, otherwise }));
    }

    /// The value of a condition, whose temporaries end before what it decides.
    pub(super) fn condition(&mut self, condition: Expr) -> Expr {
        if !self.cuts(&condition) {
            return condition;
        }
        self.initialiser(condition, None)
    }

    /// Input: `a && yield b`, as a value.
    ///
    /// Output: `let value; if a { suspend(b) -> r; value = r } else { value = false }`
    pub(super) fn short_circuit(&mut self, left: Expr, op: BinOp, right: Expr) -> Expr {
        let whole = parse_quote_spanned!(op.span()=> (#left #op #right));
        if !self.cuts(&right) && !self.branches_matter(&whole) {
            let left = self.condition(left);
            return parse_quote_spanned!(op.span()=> (#left #op #right));
        }
        let span = op.span();
        let result = self.result(Some(&parse_quote_spanned!(span=> bool)), span);
        let cond = self.condition(left);
        let right = self.nested(span, |this| this.expr_into(right, Dest::Assign(result)));
        let known = matches!(op, BinOp::Or(_));
        let short =
            self.nested(span, |this| this.put(parse_quote_spanned!(span=> #known), Dest::Assign(result)));
        let (then, otherwise) = if known { (short, right) } else { (right, short) };
        self.push(Kind::If(If { if_token: Token![if](span), cond, then, otherwise: Some(otherwise) }));
        self.mention(result)
    }

    pub(super) fn labelled_into(&mut self, mut block: ExprBlock, dest: Dest) {
        let label = block.label.as_ref().and_then(|label| crate::resolve::labels::of(&label.name));
        if let Some(label) = label {
            self.targets.insert(label, dest);
            self.assign_breaks(&mut block.block, label, dest);
        }
        let mut lowered = self.block(block.block, dest);
        lowered.label = label;
        self.push(Kind::Block(lowered));
    }
}

/// A block that only jumps, and so drops nothing before.
fn is_jump(otherwise: &Expr) -> bool {
    let Expr::Block(block) = otherwise else { return false };
    matches!(block.block.stmts.as_slice(), [Stmt::Expr(Expr::Break(jump), _)] if jump.expr.is_none())
}

/// What the `let`s of a condition match.
pub(super) fn lets(cond: &Expr) -> Vec<&Expr> {
    match cond {
        Expr::Let(binding) => vec![&binding.expr],
        Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
            let mut scrutinees = lets(&binary.left);
            scrutinees.extend(lets(&binary.right));
            scrutinees
        }
        _ => Vec::new(),
    }
}

/// The operands of a chain of `&&`, from left to right.
fn conjuncts(cond: Expr, into: &mut Vec<Expr>) {
    match cond {
        Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
            conjuncts(*binary.left, into);
            conjuncts(*binary.right, into);
        }
        cond => into.push(cond),
    }
}
