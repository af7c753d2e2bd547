//! Drop flags: locals that are moved on one path and have to be dropped on another.
//!
//! Where such paths meet, [`status`](super::status) finds out, the value goes into an `Option` on those without
//! the move. The `Option` was declared just before the local, and so is dropped just after it would have been.
//!
//! Input:
//!
//! ```text
//! let s = f(); if c { drop(s) } suspend; g();
//! ```
//!
//! Output:
//!
//! ```text
//! let mut kept; let s = f(); if c { drop(s); kept = None } else { kept = Some(s) } suspend; g();
//! ```
//!
//! Where the type of the local is written, a call stands in place of `Some(s)` that leaves nothing of a value
//! without a drop. Another type may still be open there, and then no method of it can be looked up.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::visit::Visit;
use syn::{Member, Stmt, Type, parse_quote};

use super::Elaborated;
use super::cuts::assigns;
use super::status::{self, Setting, Settings};
use crate::analyze::facts::Facts;
use crate::analyze::flow::{self, Part, Spot};
use crate::analyze::layout::Onward;
use crate::analyze::reach::{ArmId, Entry};
use crate::analyze::scopes::Scopes;
use crate::analyze::taken::Taken;
use crate::analyze::{onward, visible};
use crate::ir::{Block, Kind, Node, NodeId};
use crate::parse::ast;
use crate::resolve::local::{Local, LocalId, Origin};

/// The locals that need a flag: those that a state would have to hold if they have not been moved.
pub(super) fn flagged(lowered: &Elaborated) -> BTreeSet<LocalId> {
    let facts = &lowered.facts;
    let mut flagged = BTreeSet::new();
    let scopes = Scopes::new(&lowered.resolved, &facts.reach, &lowered.body);
    for arm in (0..facts.reach.arms.len()).map(ArmId) {
        let shape = &facts.reach.arms[arm.0];
        if shape.entry == Entry::Start && shape.region.0 == 0 {
            continue;
        }
        let scope = scopes.arm(arm);
        let spot = facts.spot(shape.region, shape.entry);
        let needed = undecided(facts, spot, &scope);
        flagged.extend(needed.filter(|id| !ends_here(facts, &scopes, arm, *id)));
    }
    for (label, spot) in facts.exits() {
        flagged.extend(undecided(facts, spot, &scopes.label(label)));
    }
    let states = facts.states();
    let is_replaced = |id: &LocalId| states.iter().any(|spot| facts.is_replaced(*spot, *id));
    let parted = lowered.resolved.locals.ids().filter(|id| facts.flow.has_parts(*id));
    flagged.extend(parted.filter(|id| is_torn(facts, &states, *id) || is_replaced(id)));
    flagged
}

/// Whether other parts of a local are gone in one state than in another one, so that no one type could tell what
/// is left of it.
fn is_torn(facts: &Facts, states: &BTreeSet<Spot>, id: LocalId) -> bool {
    let kept = |spot: &&Spot| facts.held(**spot, id).is_some_and(|held| held.is_kept());
    let mut states = states.iter().filter(kept);
    states.next().is_some_and(|first| states.any(|other| facts.taken.differ(*first, *other, id)))
}

/// The locals that have been moved on some ways to a place, and would be held there if they had not.
fn undecided(facts: &Facts, spot: Spot, scope: &[LocalId]) -> impl Iterator<Item = LocalId> {
    scope.iter().copied().filter(move |id| {
        let is_torn = facts.initialised.surely(spot, *id) && facts.taken.differs(spot, *id);
        (is_torn || facts.initialised.maybe(spot, *id))
            && !facts.is_needed(spot, *id)
            && facts.released(spot, *id).is_none()
    })
}

/// Whether a local drops next, where an arm begins: the arm only leaves the local's scope, in which nothing
/// that was declared later has to drop before.
fn ends_here(facts: &Facts, scopes: &Scopes<'_>, arm: ArmId, id: LocalId) -> bool {
    let shape = &facts.reach.arms[arm.0];
    if !matches!(shape.entry, Entry::Join(_)) {
        return false;
    }
    let beyond = match onward::leads_to(&facts.reach, scopes, arm) {
        Some(Onward::Arm(next)) => scopes.arm(next),
        Some(Onward::End) => Vec::new(),
        None => return false,
    };
    let spot = facts.spot(shape.region, shape.entry);
    let scope = scopes.arm(arm);
    let mut later = scope.iter().skip_while(|other| **other != id).skip(1);
    let waits = |other: &LocalId| {
        !facts.initialised.surely_not(spot, *other) && !facts.trivial.has_nothing_to_drop(*other)
    };
    !beyond.contains(&id) && !later.any(waits)
}

/// Declares the flags of a body whose edges are nodes, and sets them.
pub(super) fn insert(generator: &ast::Generator, cut: &mut Elaborated, flagged: &BTreeSet<LocalId>) {
    let mut settings = status::settings(cut, flagged);
    retain_in_scope(&mut settings, &cut.body, cut.resolved.arguments.clone());
    let mut used = BTreeMap::new();
    for id in flagged.iter().filter(|id| settings.keep(**id)) {
        let local = &cut.resolved.locals[*id];
        let has_parts = cut.facts.flow.has_parts(*id);
        let is_open = !has_parts && !local.ty.as_ref().is_some_and(is_written);
        let may_be_moved = settings.may_be_moved(*id) || cut.facts.flow.is_assigned(*id);
        let mut kept = Local::hidden(&local.ident.unraw().to_string(), Origin::Flag);
        kept.mutable = true;
        let fields = fields(cut, &settings, *id);
        let parts = cut.facts.taken.all(*id).map(ToTokens::to_token_stream).collect();
        // Where it is set to nothing, no value tells of which type that is.
        kept.slot = (may_be_moved || !fields.is_empty())
            .then(|| Ident::new(&format!("type_{}", cut.resolved.locals.len()), Span::mixed_site()));
        let slot = kept.slot.clone();
        let flag = cut.resolved.locals.add(kept);
        let names = (cut.resolved.locals.marked(*id), cut.resolved.locals.marked(flag));
        used.insert(*id, Flag { names, slot, set: false, is_open, may_be_moved, fields, parts });
    }
    let runtime = &generator.options.runtime;
    let taken = &cut.facts.taken;
    let mut insert = Insert { settings, used, runtime, taken, next: usize::MAX / 2 };
    let arguments = cut.resolved.arguments.clone();
    insert.set(&mut cut.body);
    insert.declare(&mut cut.body, &arguments);
}

struct Flag {
    /// The local's name, and the flag's.
    names: (proc_macro2::Ident, proc_macro2::Ident),
    set: bool,
    /// The type may not be known where the flag is set.
    is_open: bool,
    /// The local has been moved as a whole on some path.
    may_be_moved: bool,
    /// The fields of which the flag is made, if those are flagged that the local has lost.
    fields: Vec<Member>,
    /// All that is used of the local anywhere.
    parts: Vec<TokenStream>,
    /// What the flag's type is, where that cannot be told everywhere.
    slot: Option<Ident>,
}

/// The fields that are known of a local, without those that are gone wherever something is.
fn fields(cut: &Elaborated, settings: &Settings, id: LocalId) -> Vec<Member> {
    let taken =
        || settings.left(id).map(|at| cut.facts.taken.before(at, id)).filter(|taken| !taken.is_empty());
    let is_gone =
        |field: &Member| taken().all(|taken| taken.into_iter().any(|part| part.member() == Some(field)));
    cut.facts.apart.owned_fields(id).iter().filter(|field| !is_gone(field)).cloned().collect()
}

impl Flag {
    fn set(&self, value: TokenStream) -> Stmt {
        let kept = &self.names.1;
        match &self.slot {
            Some(slot) => parse_quote!(#kept = #slot.same(#value);),
            None => parse_quote!(#kept = #value;),
        }
    }

    fn keep(&self, runtime: &syn::Path) -> Stmt {
        let local = &self.names.0;
        self.set(match self.is_open {
            true => quote!(#runtime::__private::Some(#local)),
            false => quote! {{
                #[allow(unused_imports)]
                use #runtime::__private::{FlagCopy as _, FlagRest as _, FlagTransient as _};
                #runtime::__private::Flag::new(#local).flag()
            }},
        })
    }

    /// `taken` are the parts that were used on the way here, `others` those that other paths use.
    fn left(&self, runtime: &syn::Path, taken: Vec<&Part>, others: Vec<&Part>) -> Stmt {
        let local = &self.names.0;
        let all = self.all();
        let each = self.fields.iter().map(|field| {
            let of_field = taken.iter().filter(|part| part.member() == Some(field));
            quote!(#field [#(#of_field)*])
        });
        if self.fields.is_empty() {
            let flag = Ident::new(flow::FLAG, Span::mixed_site());
            return self.set(quote!(#runtime::#flag!(#local #all [#(#taken)*] [#(#others)*])));
        }
        let flags = Ident::new(flow::FLAGS, Span::mixed_site());
        self.set(quote!(#runtime::#flags!(#local #all [#(#taken)*] [#(#others)*] #(#each)*)))
    }

    /// Says what the flag's type is, where the local is declared.
    fn is_of_type(&self, runtime: &syn::Path) -> Option<Stmt> {
        let slot = self.slot.as_ref().filter(|_| self.set && !self.fields.is_empty())?;
        let (local, all, fields, parts) = (&self.names.0, self.all(), &self.fields, &self.parts);
        let flag_type = Ident::new(flow::FLAG_TYPE, Span::mixed_site());
        Some(parse_quote!(#runtime::#flag_type!(#slot #local #all [#(#parts)*] #(#fields)*);))
    }

    /// What is left if all parts are used.
    fn all(&self) -> Ident {
        Ident::new(if self.may_be_moved { "Torn" } else { "Whole" }, Span::mixed_site())
    }

    fn nothing(&self, runtime: &syn::Path) -> Stmt {
        self.set(match self.is_open {
            true => quote!(#runtime::__private::None),
            false => quote!(#runtime::__private::Default::default()),
        })
    }
}

/// Forgets the settings of flags of locals that are not in scope there: they drop on the way.
fn retain_in_scope(settings: &mut Settings, block: &Block, mut scope: Vec<LocalId>) {
    for node in &block.nodes {
        if let Some(before) = settings.before.get_mut(&node.id) {
            before.retain(|(id, _)| scope.contains(id));
        }
        for (child, bound) in node.children().into_iter().zip(children(node)) {
            retain_in_scope(settings, child, scope.iter().copied().chain(bound).collect());
        }
        scope.extend(visible::declared(node));
    }
}

struct Insert<'a> {
    settings: Settings,
    used: BTreeMap<LocalId, Flag>,
    runtime: &'a syn::Path,
    taken: &'a Taken,
    next: usize,
}

impl Insert<'_> {
    fn node(&mut self, stmt: Stmt) -> Node {
        self.next += 1;
        Node { id: NodeId(self.next), kind: Kind::Stmt(stmt) }
    }

    /// Puts `kept = Some(local);` and `kept = None;` in front of the nodes where they belong.
    fn set(&mut self, block: &mut Block) {
        let mut nodes = Vec::new();
        for mut node in std::mem::take(&mut block.nodes) {
            let before = self.settings.before.remove(&node.id).unwrap_or_default();
            let before: Vec<Stmt> = before.into_iter().filter_map(|set| self.setting(set)).collect();
            nodes.extend(before.into_iter().map(|stmt| self.node(stmt)));
            node.children_mut().into_iter().for_each(|child| self.set(child));
            nodes.push(node);
        }
        block.nodes = nodes;
    }

    fn setting(&mut self, (id, setting): (LocalId, Setting)) -> Option<Stmt> {
        let flag = self.used.get_mut(&id)?;
        flag.set = true;
        Some(match setting {
            Setting::Keep => flag.keep(self.runtime),
            Setting::Nothing => flag.nothing(self.runtime),
            Setting::Left(at) => {
                flag.left(self.runtime, self.taken.before(at, id), self.taken.elsewhere(at, id))
            }
        })
    }

    /// Puts `let mut kept = None;` in front of what declares a local with a flag; `bound` are the locals
    /// that come into scope with the block.
    fn declare(&mut self, block: &mut Block, bound: &[LocalId]) {
        let mut nodes = self.declarations(bound);
        nodes.extend(self.types(bound));
        for mut node in std::mem::take(&mut block.nodes) {
            nodes.extend(self.declarations(&visible::declared(&node)));
            let bound = children(&node);
            for (child, bound) in node.children_mut().into_iter().zip(bound) {
                self.declare(child, &bound);
            }
            let (types, replaced) = (self.types(&visible::declared(&node)), self.resets(&node));
            nodes.push(node);
            nodes.extend(types.into_iter().chain(replaced));
        }
        block.nodes = nodes;
    }

    /// A new value drops the old one, which may be in the flag: `kept = None;`.
    fn resets(&mut self, node: &Node) -> Vec<Node> {
        let Kind::Stmt(Stmt::Expr(expr, _)) = &node.kind else { return Vec::new() };
        let assigned = self.used.iter().filter(|(id, flag)| {
            flag.set && assigns(expr, **id) && self.settings.decided.contains(&(node.id, **id))
        });
        let stmts: Vec<Stmt> = assigned.map(|(_, flag)| flag.nothing(self.runtime)).collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }

    fn types(&mut self, locals: &[LocalId]) -> Vec<Node> {
        let flags = locals.iter().filter_map(|id| self.used.get(id));
        let stmts: Vec<Stmt> = flags.filter_map(|flag| flag.is_of_type(self.runtime)).collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }

    fn declarations(&mut self, locals: &[LocalId]) -> Vec<Node> {
        let set = locals.iter().filter_map(|id| self.used.get(id)).filter(|flag| flag.set);
        let stmts: Vec<Stmt> = set
            .map(|flag| {
                let mut kept = flag.names.1.clone();
                kept.set_span(Span::mixed_site());
                parse_quote!(let mut #kept;)
            })
            .collect();
        stmts.into_iter().map(|stmt| self.node(stmt)).collect()
    }
}

/// The locals that come into scope with each block of a node.
fn children(node: &Node) -> Vec<Vec<LocalId>> {
    (0..node.children().len()).map(|child| visible::declared_for_child(node, child)).collect()
}

/// Whether a type has no part that rustc infers.
fn is_written(ty: &Type) -> bool {
    struct Inferred(bool);
    impl<'ast> Visit<'ast> for Inferred {
        fn visit_type_infer(&mut self, _: &'ast syn::TypeInfer) {
            self.0 = true;
        }
    }
    let mut inferred = Inferred(false);
    inferred.visit_type(ty);
    !inferred.0
}
