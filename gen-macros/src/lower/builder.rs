//! The block under construction, and where values go.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, Stmt, Type, parse_quote_spanned};

use super::{Again, exits, made, suspends};
use crate::ir::{Block, Kind, Node, NodeId, PointId, Suspend};
use crate::parse::{ast, yields};
use crate::report::Report;
use crate::resolve::Resolved;
use crate::resolve::labels::{LabelId, Labels};
use crate::resolve::local::{Local, LocalId, Locals, Origin, Shown};

/// What happens to the value of an expression.
#[derive(Clone, Copy)]
pub(crate) enum Dest {
    /// It is dropped, as by a semicolon.
    Discard,
    /// It is assigned to a temporary, which is declared before.
    Assign(LocalId),
    /// The generator completes with it.
    Return,
}

/// Whether something has to be put on an edge between the branches inside of an expression.
pub(crate) type Cuts<'a> = &'a dyn Fn(&Expr) -> bool;

pub(crate) struct Builder<'a> {
    pub(super) generator: &'a ast::Generator,
    pub(super) locals: &'a mut Locals,
    pub(super) labels: &'a mut Labels,
    again: Again<'a>,
    pub(super) report: &'a Report,
    /// Where the value of a `break` goes, for each loop and block that has become nodes.
    pub(super) targets: BTreeMap<LabelId, Dest>,
    /// The operands that are mentioned behind a suspension although they stand before it.
    pub(super) left_in_place: BTreeSet<LocalId>,
    /// The temporaries of the expression at hand have to outlive a suspension behind it.
    pub(super) lasting: bool,
    /// Those temporaries, where an `else` may come before which they are dropped.
    pub(super) lent: Option<Vec<LocalId>>,
    nodes: Vec<Node>,
    created: usize,
    points: usize,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        generator: &'a ast::Generator,
        resolved: &'a mut Resolved,
        again: Again<'a>,
        report: &'a Report,
    ) -> Self {
        let Resolved { locals, labels, .. } = resolved;
        let targets = BTreeMap::new();
        let nodes = Vec::new();
        Builder {
            generator,
            locals,
            labels,
            again,
            report,
            targets,
            left_in_place: BTreeSet::new(),
            lasting: false,
            lent: None,
            nodes,
            created: 0,
            points: 0,
        }
    }

    /// Whether an expression cannot stay an expression.
    pub(super) fn cuts(&self, expr: &Expr) -> bool {
        suspends::expr(expr) || self.branches_matter(expr)
    }

    /// Whether something has to be put on the edges between the branches of an expression.
    pub(super) fn branches_matter(&self, expr: &Expr) -> bool {
        self.again.cuts.is_some_and(|cuts| cuts(expr))
    }

    pub(super) fn cuts_block(&self, block: &syn::Block) -> bool {
        block.stmts.iter().any(|stmt| self.cuts_stmt(stmt))
    }

    pub(super) fn cuts_stmt(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Local(binding) => binding.init.as_ref().is_some_and(|init| {
                self.cuts(&init.expr) || init.diverge.as_ref().is_some_and(|(_, diverge)| self.cuts(diverge))
            }),
            Stmt::Expr(expr, _) => self.cuts(expr),
            Stmt::Macro(_) => suspends::stmt(stmt),
            Stmt::Item(_) => false,
        }
    }

    pub(super) fn push(&mut self, kind: Kind) {
        let id = NodeId(self.created);
        self.created += 1;
        self.nodes.push(Node { id, kind });
    }

    /// Whether a local is not used any more when it has been an operand.
    pub(super) fn is_spent(&self, id: LocalId) -> bool {
        self.again.spent.contains(&id)
    }

    /// How many nodes there are.
    pub(super) fn built(&self) -> usize {
        self.nodes.len()
    }

    /// Whether a node that was built since then declares a temporary that is still in scope.
    pub(super) fn has_declared_since(&self, built: usize) -> bool {
        self.nodes[built..].iter().any(declares)
    }

    /// Adds nodes that were built elsewhere.
    pub(super) fn append(&mut self, nodes: Vec<Node>) {
        self.nodes.extend(nodes);
    }

    pub(super) fn stmt(&mut self, stmt: Stmt) {
        self.push(Kind::Stmt(stmt));
    }

    /// The nodes that `build` pushes, as a block of their own.
    pub(super) fn nested(&mut self, span: Span, build: impl FnOnce(&mut Self)) -> Block {
        let outer = std::mem::take(&mut self.nodes);
        let (lasting, lent) = (std::mem::replace(&mut self.lasting, false), self.lent.take());
        self.edge(span);
        build(self);
        self.edge(span);
        (self.lasting, self.lent) = (lasting, lent);
        let nodes = std::mem::replace(&mut self.nodes, outer);
        Block { label: None, unsafety: None, span, nodes }
    }

    /// Whether every way through a branch has to have a place for something.
    pub(super) fn has_edges(&self) -> bool {
        self.again.cuts.is_some()
    }

    /// A place at the edge of a block, where something can be put in front of it.
    fn edge(&mut self, span: Span) {
        if self.has_edges() {
            self.stmt(made::statement(made::unit(span), span));
        }
    }

    /// The nodes that `build` pushes, in a scope of their own if they declare temporaries: those end with
    /// the statement.
    pub(super) fn scoped(&mut self, span: Span, build: impl FnOnce(&mut Self)) {
        let block = self.nested(span, build);
        match block.nodes.iter().any(declares) {
            true => self.push(Kind::Block(block)),
            false => self.nodes.extend(block.nodes),
        }
    }

    /// A block of the user's, whose value goes to `dest`.
    pub(super) fn block(&mut self, block: syn::Block, dest: Dest) -> Block {
        let span = block.brace_token.span.join();
        self.nested(span, |this| {
            let mut stmts = block.stmts;
            let tail = match stmts.pop() {
                Some(Stmt::Expr(tail, None)) => Some(tail),
                // A macro in braces at the end is the block's value as well.
                Some(Stmt::Macro(mac)) if mac.semi_token.is_none() => {
                    Some(Expr::Macro(syn::ExprMacro { attrs: mac.attrs, mac: mac.mac }))
                }
                last => {
                    stmts.extend(last);
                    None
                }
            };
            stmts.into_iter().for_each(|stmt| this.statement(stmt));
            match tail {
                Some(tail) if this.cuts(&tail) => this.expr_into(tail, dest),
                Some(tail) => this.put(tail, dest),
                None => this.put_unit(dest, span),
            }
        })
    }

    /// Sends a value that is ready to where it goes.
    pub(super) fn put(&mut self, value: Expr, dest: Dest) {
        let span = value.span();
        match dest {
            Dest::Discard if is_unit(&value) => {}
            Dest::Discard => self.stmt(Stmt::Expr(value, Some(syn::Token![;](span)))),
            // A jump has no value, and nothing after it runs.
            Dest::Assign(_) | Dest::Return if diverges(&value) => {
                self.stmt(Stmt::Expr(value, Some(syn::Token![;](span))));
            }
            Dest::Assign(id) => {
                let name = self.locals.marked(id);
                self.stmt(made::assignment(name, value, span));
            }
            Dest::Return => {
                let value = made::block_expr(vec![Stmt::Expr(value, None)], span);
                let step = exits::completed(self.generator, value, span);
                self.stmt(made::statement(made::exit(step, span), span));
            }
        }
    }

    /// A block without a tail has the value `()`, unless its last statement jumped away.
    fn put_unit(&mut self, dest: Dest, span: Span) {
        let ends =
            self.nodes.iter().any(|node| matches!(&node.kind, Kind::Stmt(stmt) if stmt_diverges(stmt)));
        if !ends && !matches!(dest, Dest::Discard) {
            let value = match dest {
                Dest::Return => exits::without_value(self.generator),
                Dest::Discard | Dest::Assign(_) => made::unit(span),
            };
            self.put(value, dest);
        }
    }

    /// A fresh local for a value that outlives its expression.
    pub(super) fn temporary(&mut self, name: &str, span: Span) -> LocalId {
        self.locals.add(Local::hidden_at(name, Origin::Temporary, span))
    }

    /// Evaluates `value` now, for a use after the next suspension.
    pub(super) fn bind_temporary(&mut self, name: &str, value: Expr) -> Expr {
        let span = value.span();
        self.bind_temporary_at(name, value, span)
    }

    /// As [`bind_temporary`](Self::bind_temporary), for a local that stands for the token at `span`.
    pub(super) fn bind_temporary_at(&mut self, name: &str, value: Expr, span: Span) -> Expr {
        let id = self.temporary(name, span);
        self.locals[id].mutable = true;
        let ident = self.locals.marked(id);
        self.stmt(made::binding(ident, value, span));
        self.mention(id)
    }

    /// As [`bind_temporary`](Self::bind_temporary), for a value whose type may be open for a while.
    pub(super) fn bind_scrutinee(&mut self, value: Expr) -> Expr {
        let mention = self.bind_temporary("scrutinee", value);
        if let Some(id) = crate::resolve::local::of_expr(&mention) {
            self.locals[id].origin = Origin::Flag;
        }
        mention
    }

    /// Declares a temporary that each branch of a control-flow expression assigns.
    pub(super) fn result(&mut self, ty: Option<&Type>, span: Span) -> LocalId {
        let id = self.temporary("value", span);
        self.locals[id].ty = ty.cloned();
        self.locals[id].mutable = true;
        let ident = self.locals.marked(id);
        let ty = ty.map(|ty| quote::quote!(: #ty));
        self.stmt(syn::parse_quote!(let mut #ident #ty;));
        id
    }

    /// As [`result`](Self::result), for the branches of `choice`.
    pub(super) fn result_of(&mut self, choice: &Expr, ty: Option<&Type>) -> LocalId {
        let id = self.result(ty, choice.span());
        if ty.is_none() {
            self.locals[id].shown = self.alike(choice, id);
            if let Some(Shown { code, .. }) = &self.locals[id].shown {
                self.stmt(syn::parse_quote!(#code));
            }
        }
        id
    }

    pub(super) fn mention(&self, id: LocalId) -> Expr {
        made::name(self.locals.marked(id))
    }

    /// As [`mention`](Self::mention), where the user's token at `span` stands for the local.
    pub(super) fn mention_at(&self, id: LocalId, span: Span) -> Expr {
        made::name(self.locals.marked_at(id, span))
    }

    /// Suspends with the operand; the value is what the expression evaluates to.
    ///
    /// The operand's own temporaries are gone before the generator suspends.
    pub(super) fn suspend(&mut self, suspension: syn::ExprYield, wanted: bool) -> Expr {
        let outer = (std::mem::replace(&mut self.lasting, false), self.lent.take());
        let value = self.suspension(suspension, wanted);
        (self.lasting, self.lent) = outer;
        value
    }

    fn suspension(&mut self, suspension: syn::ExprYield, wanted: bool) -> Expr {
        if yields::is_delegation(&suspension) {
            return self.delegate(suspension);
        }
        let span = suspension.yield_token.span;
        let value = match suspension.expr {
            Some(operand) => {
                // Its temporaries are gone while the generator is suspended.
                let ty = self.generator.output.protocol.yields().clone();
                let value = match self.cuts(&operand) {
                    true => self.initialiser(*operand, Some(&ty)),
                    false => *operand,
                };
                self.evaluated(value)
            }
            None => made::unit(span),
        };
        let wanted = wanted && !self.generator.output.protocol.is_iterator();
        let slot = wanted.then(|| self.temporary("received", span));
        if let Some(slot) = slot {
            self.locals[slot].mutable = true;
        }
        let point = PointId(self.points);
        self.points += 1;
        self.push(Kind::Suspend(Suspend { point, value, slot, span }));
        match slot {
            Some(slot) => self.mention_at(slot, span),
            None => made::unit(span),
        }
    }
}

impl Builder<'_> {
    /// The operand of a yield, in a node of its own if something may have to be put behind it.
    fn evaluated(&mut self, value: Expr) -> Expr {
        if !self.has_edges() || matches!(value, Expr::Lit(_)) {
            return value;
        }
        let item = self.temporary("item", value.span());
        let (name, ty) = (self.locals.marked(item), self.generator.output.protocol.yields());
        self.stmt(parse_quote_spanned!(value.span()=> let #name: #ty = #value;));
        self.mention(item)
    }
}

/// Whether a node declares a temporary, or what is received, in the scope that it stands in.
pub(super) fn declares(node: &Node) -> bool {
    matches!(&node.kind, Kind::Stmt(Stmt::Local(_)) | Kind::Suspend(Suspend { slot: Some(_), .. }))
}

/// `()`
pub(super) fn is_unit(expr: &Expr) -> bool {
    matches!(expr, Expr::Tuple(tuple) if tuple.elems.is_empty())
}

/// Whether an expression is written so that it never has a value.
pub(crate) fn diverges(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Call(call) => is_never(call),
        Expr::Paren(paren) => diverges(&paren.expr),
        Expr::Macro(mac) => diverging_macro(&mac.mac),
        Expr::Block(block) if block.label.is_none() => block_diverges(&block.block),
        Expr::Unsafe(block) => block_diverges(&block.block),
        Expr::If(branch) => {
            let otherwise = branch.else_branch.as_ref().is_some_and(|(_, otherwise)| diverges(otherwise));
            otherwise && block_diverges(&branch.then_branch)
        }
        Expr::Match(choice) => !choice.arms.is_empty() && choice.arms.iter().all(|arm| diverges(&arm.body)),
        _ => false,
    }
}

/// What this crate puts where nothing gets to.
pub(crate) fn is_never(call: &syn::ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let mut segments = path.path.segments.iter().rev();
    segments.next().is_some_and(|last| last.ident == "other_state")
        && segments.next().is_some_and(|module| module.ident == "__private")
}

fn block_diverges(block: &syn::Block) -> bool {
    block.stmts.iter().any(stmt_diverges)
}

/// Whether a statement is written so that nothing follows it.
pub(crate) fn stmt_diverges(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Expr(expr, _) => diverges(expr),
        Stmt::Macro(mac) => diverging_macro(&mac.mac),
        Stmt::Local(binding) => binding.init.as_ref().is_some_and(|init| diverges(&init.expr)),
        Stmt::Item(_) => false,
    }
}

/// `panic!` and its like.
pub(crate) fn diverging_macro(mac: &syn::Macro) -> bool {
    let name = mac.path.to_token_stream().to_string();
    matches!(name.as_str(), "panic" | "unreachable" | "todo" | "unimplemented")
}
