//! The code of an arm: the user's nest of blocks, entered again where the arm begins.
//!
//! Input, for the arm behind the suspension:
//!
//! ```text
//! { let a·0 = f(); { let b·1 = g(); suspend; h(b·1) } i(a·0) }
//! ```
//!
//! Output: what is held is bound in its own scope again, so that rustc drops it where it always did.
//!
//! ```text
//! let a·0 = a_0; { let b·1 = b_1; h(b·1) } i(a·0)
//! ```

use std::cell::OnceCell;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Stmt, Token};

use super::Parts;
use super::blocks::{braces, branches};
use super::macros::{local_macro, macros_for};
use crate::analyze::layout::{Held, Onward};
use crate::analyze::reach::{ArmId, Entry, Jump};
use crate::analyze::visible::{self, Step};
use crate::ir::{Block, Kind, Loop, Suspend};
use crate::lower::builder::stmt_diverges;
use crate::lower::made;
use crate::resolve::local::{LocalId, Origin, mentioned, mentions};

/// A piece of an arm, with marked names, and whether its end can be reached.
pub(super) struct Code {
    pub(super) tokens: TokenStream,
    pub(super) falls: bool,
}

/// What an arm begins with.
pub(super) struct Nest<'a> {
    pub(super) parts: &'a Parts<'a>,
    /// Whose code it is, for the question how far it goes.
    pub(super) arm: ArmId,
    /// What the state held, and is bound again; the values are under their held names.
    pub(super) bound: Vec<Held>,
    /// Run where the arm begins, instead of what follows there: a jump that comes from an inner region.
    pub(super) jump: Option<Jump>,
}

impl Nest<'_> {
    /// From the region's block down to where the arm begins, and on to the end.
    pub(super) fn enter(&self, root: &Block) -> Code {
        let path = &self.parts.layout.reach.arms[self.arm.0].path;
        match path.is_empty() {
            true => self.rest(root, 0),
            false => self.reenter(root, path),
        }
    }

    fn reenter(&self, block: &Block, path: &[Step]) -> Code {
        let step = path[0];
        let node = &block.nodes[step.node];
        let mut code = TokenStream::new();
        let declared: Vec<LocalId> = block.nodes[..step.node].iter().flat_map(visible::declared).collect();
        let rest = match &path[1..] {
            [] => match self.jump {
                Some(jump) => Code { tokens: self.jump(jump), falls: false },
                None => {
                    if let Kind::Suspend(suspend) = &node.kind {
                        code.extend(self.received(suspend));
                    }
                    self.rest(block, step.node + 1)
                }
            },
            deeper => {
                let child = node.children()[step.child];
                let inner = self.reenter(child, deeper);
                let names = visible::declared_for_child(node, step.child);
                let bindings = self.bindings(&names, &inner.tokens);
                let inner_tokens = inner.tokens;
                code.extend(braces(self.parts, child, quote!(#bindings #inner_tokens)));
                match self.jump {
                    // A jump ends at the block that it names, or leads out of the nest.
                    Some(jump) if child.label != Some(jump.label) && !inner.falls => {
                        Code { tokens: TokenStream::new(), falls: false }
                    }
                    _ => self.behind(block, step.node),
                }
            }
        };
        code.extend(rest.tokens);
        let bindings = self.bindings(&declared, &code);
        let macros = block.nodes[..step.node].iter().filter_map(local_macro).collect();
        let macros = macros_for(macros, &code);
        Code { tokens: quote!(#bindings #macros #code), falls: rest.falls }
    }

    fn jump(&self, jump: Jump) -> TokenStream {
        let label = self.parts.resolved.labels.marked(jump.label, Span::mixed_site());
        if jump.again { quote!(continue #label;) } else { quote!(break #label;) }
    }

    /// What follows a node with blocks, in the arms that reach it.
    fn behind(&self, block: &Block, index: usize) -> Code {
        let node = &block.nodes[index];
        let reach = self.parts.layout.reach;
        match reach.join(node.id) {
            _ if !reach.passes(self.arm, node.id) => Code { tokens: TokenStream::new(), falls: false },
            Some(join) => Code { tokens: self.join(join), falls: false },
            None => self.rest(block, index + 1),
        }
    }

    /// The nodes of a block from `from` on, as far as this arm's code goes.
    fn rest(&self, block: &Block, from: usize) -> Code {
        let mut tokens = TokenStream::new();
        for (index, node) in block.nodes.iter().enumerate().skip(from) {
            tokens.extend(self.used_within(node));
            match &node.kind {
                Kind::Stmt(Stmt::Local(binding)) if binding.init.is_none() => {
                    // Declared here only for what assigns it here: rustc could not infer the type of a
                    // local that other arms assign.
                    let behind = self.rest(block, index + 1);
                    if visible::bound(&binding.pat).iter().any(|id| mentions(&behind.tokens, *id)) {
                        binding.to_tokens(&mut tokens);
                    }
                    tokens.extend(behind.tokens);
                    return Code { tokens, falls: behind.falls };
                }
                Kind::Stmt(stmt) => {
                    stmt.to_tokens(&mut tokens);
                    tokens.extend(self.released(&visible::declared(node)));
                    if stmt_diverges(stmt) {
                        return Code { tokens, falls: false };
                    }
                }
                Kind::Suspend(suspend) => {
                    tokens.extend(self.suspend(suspend));
                    return Code { tokens, falls: false };
                }
                Kind::Loop(looping) => {
                    tokens.extend(self.begin_loop(looping));
                    return Code { tokens, falls: false };
                }
                Kind::Block(_) | Kind::If(_) | Kind::Match(_) | Kind::LetElse(_) => {
                    tokens.extend(branches(node, &|block, bound| self.whole(block, bound)));
                    tokens.extend(self.released(&visible::declared(node)));
                    let behind = self.behind(block, index);
                    tokens.extend(behind.tokens);
                    return Code { tokens, falls: behind.falls };
                }
            }
        }
        Code { tokens, falls: true }
    }

    /// A block from its first node on; `bound` are the locals that come into scope with it.
    fn whole(&self, block: &Block, bound: &[LocalId]) -> TokenStream {
        let checks = self.released(bound);
        let code = self.rest(block, 0).tokens;
        braces(self.parts, block, quote!(#checks #code))
    }

    /// Makes rustc check that locals have nothing to drop.
    fn released(&self, locals: &[LocalId]) -> TokenStream {
        let assumed = locals.iter().filter(|id| self.parts.layout.released.contains(id));
        let runtime = &self.parts.generator.options.runtime;
        assumed
            .map(|id| {
                let name = self.parts.resolved.locals.marked(*id);
                // The type of a scrutinee may be open still, so that no method of it can be looked up.
                match self.parts.resolved.locals[*id].origin {
                    Origin::Flag => quote!(#runtime::__private::has_no_drop(&#name);),
                    _ => quote!(#runtime::__released!(#name);),
                }
            })
            .collect()
    }

    /// Binds what was held, and declares again what gets a value later.
    pub(super) fn bindings(&self, locals: &[LocalId], code: &TokenStream) -> TokenStream {
        let (names, resolved) = (&self.parts.names, self.parts.resolved);
        let in_place = self.parts.layout.in_place(self.parts.layout.reach.arms[self.arm.0].region);
        let mentioned_there = OnceCell::new();
        let is_mentioned = |id: &LocalId| mentioned_there.get_or_init(|| mentioned(code)).contains(id);
        let mut bindings = TokenStream::new();
        let bind = |name: Ident, held: Ident, mutability: Option<Token![mut]>| {
            made::bind(made::bound(name, mutability), made::name(held), Span::call_site())
        };
        for id in locals {
            let local = &resolved.locals[*id];
            let name = resolved.locals.marked(*id);
            let mutability = Token![mut](local.ident.span());
            let held = names.held(*id);
            if self.is_bound(*id) {
                bind(name, held, Some(mutability)).to_tokens(&mut bindings);
            } else if self.is_kept(*id) {
                bind(held.clone(), held, None).to_tokens(&mut bindings);
            } else if !in_place.contains(id) && is_mentioned(id) {
                let ty = local.ty.as_ref().map(|ty| quote!(: #ty));
                let is_there = |other: &LocalId| in_place.contains(other) || self.is_bound(*other);
                let shown = local.shown.as_ref().filter(|shown| shown.needs.iter().all(is_there));
                let shown = shown.map(|shown| &shown.code);
                bindings.extend(quote!(let #mutability #name #ty; #shown));
            }
        }
        bindings
    }

    /// Takes the argument of the resume, for the suspension's value or to drop it.
    fn received(&self, suspend: &Suspend) -> TokenStream {
        let (names, arg) = (&self.parts.names, self.parts.names.value("arg"));
        if self.parts.generator.output.protocol.is_iterator() {
            return TokenStream::new();
        }
        let received = names.private("received");
        match suspend.slot {
            Some(slot) => {
                let name = self.parts.resolved.locals.marked(slot);
                quote!(let mut #name = #received(&mut #arg);)
            }
            None => quote!(let _ = #received(&mut #arg);),
        }
    }

    /// Stores the state and hands the value out.
    fn suspend(&self, suspend: &Suspend) -> TokenStream {
        let names = &self.parts.names;
        let Some(arm) = self.parts.layout.reach.resume(suspend.point) else { return TokenStream::new() };
        let (span, value) = (suspend.span, &suspend.value);
        let ty = self.parts.generator.output.protocol.yields();
        let (item, step) = (names.value("item"), names.private("Step"));
        let store = self.store(arm);
        let tied = self.parts.tied(value, span);
        let item_binding = quote_spanned!(span.resolved_at(Span::mixed_site())=> let #item: #ty = #tied;);
        let kept = self.put_away(arm, &value.to_token_stream());
        quote!(#kept #item_binding #store return #step::Yielded(#item);)
    }

    /// Goes on with another arm of the region.
    fn join(&self, join: ArmId) -> TokenStream {
        let (layout, names) = (self.parts.layout, &self.parts.names);
        let region = layout.reach.arms[join.0].region;
        match layout.target(join) {
            Onward::End => {
                let step = names.private("Step");
                quote!(return #step::Complete(());)
            }
            Onward::Arm(arm) if layout.reach.arms[arm.0].entry == Entry::Start => self.next_turn(),
            Onward::Arm(arm) if layout.is_handed(arm) => {
                let label = names.join(arm);
                let handed = self.hand(arm);
                quote!(#handed break #label;)
            }
            Onward::Arm(_) => {
                let (store, part) = (self.store(join), names.part(region, layout.part(self.arm)));
                quote!(#store break #part;)
            }
        }
    }

    /// Goes on with the next turn of the region's loop.
    pub(super) fn next_turn(&self) -> TokenStream {
        let (reach, names) = (self.parts.layout.reach, &self.parts.names);
        let region = reach.arms[self.arm.0].region;
        let Some(label) = reach.regions[region.0].label else { unreachable!("only a loop has turns") };
        let store = match self.parts.layout.start(region).is_empty() {
            true => TokenStream::new(),
            false => self.store(reach.regions[region.0].arms[0]),
        };
        let label = names.label(label);
        quote!(#store continue #label;)
    }

    fn begin_loop(&self, looping: &Loop) -> TokenStream {
        let reach = self.parts.layout.reach;
        let arm = reach.region_of(looping.label).and_then(|region| reach.arm_of(region));
        arm.map_or(TokenStream::new(), |arm| self.join(arm))
    }
}
