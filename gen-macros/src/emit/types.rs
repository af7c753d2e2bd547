//! The types of what is held, found out before the machine is type-checked.
//!
//! While rustc checks the machine, it goes through all that it does not know yet again and again: for each
//! mention of the enum it has to learn of each parameter whether it is sized. With many parameters that takes
//! longer than all else. So where there are many, the body comes once more before the machine, in one piece
//! and never run, and says of each local what its type is.
//!
//! ```text
//! let (x_1, iter_3) = (Slot::new(), Slot::new());
//! typed(|()| { let x = f(); x_1.is(&x); let iter = g(x); loop { iter_3.is(&iter); .. } });
//! transitions_of(types(x_1, iter_3), State::Start {}, ..)
//! ```

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, Lifetime, Stmt};

use super::blocks::{braces, branches};
use super::print::{Printer, print};
use super::{Parts, apart, stored};
use crate::analyze::flow::Spot;
use crate::analyze::layout::{Held, Hold, Onward};
use crate::analyze::reach::{ArmId, Jump, RegionId};
use crate::analyze::unshared::unshared;
use crate::analyze::visible;
use crate::ir::{Block, Kind, Node};
use crate::lower::builder::stmt_diverges;
use crate::parse::ast::Form;
use crate::resolve::labels::LabelId;
use crate::resolve::local::{LocalId, mentions};

/// From how many parameters on it is worth it.
const MANY: usize = 24;

/// What stands before the machine, and the type of its states for the machine.
pub(super) struct Types {
    pub(super) before: TokenStream,
    pub(super) of_states: TokenStream,
}

/// The types of a generator with many of them.
pub(super) fn types(parts: &Parts<'_>) -> Option<Types> {
    let (names, layout) = (&parts.names, parts.layout);
    let fields = &layout.regions[0].fields;
    let params = names.type_params(fields);
    // What a block's closures capture, only the machine may take.
    if params.len() < MANY || parts.generator.form == Form::Expression {
        return None;
    }
    let slots: Vec<_> = fields.iter().filter(|held| names.is_inferred(**held)).collect();
    let slots: Vec<_> = slots.into_iter().map(|held| names.slot(*held)).collect();
    let (slot, marker) = (names.private("Slot"), names.private("PhantomData"));
    let (states, function) = (names.states(RegionId(0)), names.value("types"));
    let typed = typed(parts);
    let before = quote! {
        #(let #slots = #slot::new();)*
        #typed
        fn #function<#(#params),*>(#(#slots: #slot<#params>),*) -> #marker<#states<#(#params),*>> {
            #marker
        }
    };
    Some(Types { before, of_states: quote!(#function(#(#slots),*)) })
}

/// What tells the types of drop flags, each of which is set in more than one place.
pub(super) fn slots(parts: &Parts<'_>) -> TokenStream {
    let locals = &parts.resolved.locals;
    let names = locals.ids().filter_map(|id| locals[id].slot.as_ref());
    let slot = parts.names.private("Slot");
    names.map(|name| quote!(let #name = #slot::new();)).collect()
}

/// The body in one piece.
fn typed(parts: &Parts<'_>) -> TokenStream {
    let (names, resolved) = (&parts.names, parts.resolved);
    let straight = Straight { parts, unshared: unshared(parts.body), said: RefCell::default() };
    let protocol = &parts.generator.output.protocol;
    let (unreal, other, step) =
        (names.private("unreal"), names.private("other_state"), names.private("Step"));
    let arguments: TokenStream = parts
        .layout
        .start(RegionId(0))
        .iter()
        .zip(super::function::arguments(parts))
        .map(|(held, (_, value))| {
            let (name, local) = (resolved.locals.marked(held.id), &resolved.locals[held.id]);
            let mutability = local.mutable.then(|| quote!(mut));
            quote!(let #mutability #name = #unreal(&#value);)
        })
        .collect();
    let arg = names.value("arg");
    let resume = protocol.resume();
    let first = (!protocol.is_iterator()).then(|| {
        let (some, received) = (names.private("Some"), names.private("received"));
        let name = resolved.resume_argument.map(|id| resolved.locals.marked(id));
        let name = name.map_or(quote!(_), |name| quote!(#name));
        quote!(let mut #arg = #some(#arg); let #name = #received(&mut #arg);)
    });
    let code = straight.block(parts.body);
    let slots = slots(parts);
    // It is type-checked, but rustc does not look for borrows behind this, where nothing gets.
    let nowhere = names.private("nowhere");
    let code = quote!(#slots #nowhere(); #first #arguments #code #other());
    let code = print(code, &mut StraightPrinter(parts));
    let code = parts.tied_step(quote!({ #code }));
    let (typed, yields, returns) = (names.private("typed"), protocol.yields(), protocol.returns());
    quote!(#typed::<#yields, #resume, #returns, _>(|#arg| -> #step<_, _> { #code });)
}

struct Straight<'a> {
    parts: &'a Parts<'a>,
    /// The locals of which nothing is said, since here they have other types.
    unshared: BTreeSet<LocalId>,
    said: RefCell<BTreeSet<Held>>,
}

impl Straight<'_> {
    /// A block as far as it runs: what comes behind its end has no types that anything else has to fit.
    fn block(&self, block: &Block) -> TokenStream {
        let runs =
            block.nodes.iter().position(|node| self.ends(node)).map_or(block.nodes.len(), |end| end + 1);
        let nodes = &block.nodes[..runs];
        let codes: Vec<TokenStream> = nodes.iter().map(|node| self.node(node)).collect();
        let is_typed = |index: usize| match &nodes[index].kind {
            // Without a value, and without anything that gives it one, it has no type.
            Kind::Stmt(Stmt::Local(binding)) if is_open(binding) => visible::declared(&nodes[index])
                .iter()
                .any(|id| codes[index + 1..].iter().any(|behind| mentions(behind, *id))),
            _ => true,
        };
        codes.iter().enumerate().filter(|(index, _)| is_typed(*index)).map(|(_, code)| code.clone()).collect()
    }

    /// Whether nothing runs behind a node.
    fn ends(&self, node: &Node) -> bool {
        let reach = self.parts.layout.reach;
        match &node.kind {
            Kind::Stmt(stmt) => stmt_diverges(stmt),
            Kind::Suspend(suspend) => reach.resume(suspend.point).is_none(),
            Kind::Loop(looping) => {
                !reach.region_of(looping.label).is_some_and(|region| reach.regions[region.0].ends)
            }
            Kind::Block(_) | Kind::If(_) | Kind::Match(_) | Kind::LetElse(_) => !reach.is_passed(node.id),
        }
    }

    fn node(&self, node: &Node) -> TokenStream {
        let (layout, names) = (self.parts.layout, &self.parts.names);
        match &node.kind {
            Kind::Stmt(stmt) => stmt.to_token_stream(),
            Kind::Suspend(suspend) => {
                let ty = self.parts.generator.output.protocol.yields();
                let item = names.value("item");
                let tied = self.parts.tied(&suspend.value, suspend.span);
                let said = match layout.reach.resume(suspend.point).map(|arm| layout.target(arm)) {
                    Some(Onward::Arm(arm)) => self.said(arm),
                    _ => TokenStream::new(),
                };
                let (received, arg) = (names.private("received"), names.value("arg"));
                let slot = suspend.slot.map(|slot| {
                    let name = self.parts.resolved.locals.marked(slot);
                    quote!(let mut #name = #received(&mut #arg);)
                });
                quote!({ let #item: #ty = #tied; } #said #slot)
            }
            Kind::Loop(looping) => {
                let said = layout.reach.region_of(looping.label).map(|inner| {
                    let first = layout.reach.regions[inner.0].arms[0];
                    let frame = layout.regions[inner.0].frame.iter();
                    let frame: TokenStream = frame.map(|held| self.says(*held, layout.spot(first))).collect();
                    let start = self.said(first);
                    quote!(#frame #start)
                });
                let label = self.parts.resolved.labels.marked(looping.label, Span::mixed_site());
                let body = braces(self.parts, &looping.body, self.block(&looping.body));
                quote!(#said #label: loop #body)
            }
            Kind::Block(_) | Kind::If(_) | Kind::Match(_) | Kind::LetElse(_) => {
                branches(node, &|block, _| braces(self.parts, block, self.block(block)))
            }
        }
    }

    /// What an arm holds.
    fn said(&self, arm: ArmId) -> TokenStream {
        let layout = self.parts.layout;
        layout.held(arm).iter().map(|held| self.says(*held, layout.spot(arm))).collect()
    }

    /// Says what the type of a local is, unless that has been said.
    fn says(&self, held: Held, at: Spot) -> TokenStream {
        let names = &self.parts.names;
        if !names.is_inferred(held)
            || self.unshared.contains(&held.id)
            || !self.said.borrow_mut().insert(held)
        {
            return TokenStream::new();
        }
        let (slot, local) = (names.slot(held), self.parts.resolved.locals.marked(held.id));
        match held.how {
            Hold::Kept => {
                let unreal = names.private("unreal");
                let value = stored::kept(self.parts, held.id, at, &quote!(#unreal(&#local)), None);
                quote!(#slot.is(&#value);)
            }
            Hold::Apart(_) => {
                let value = apart::value(self.parts, held.id, at, None);
                quote!(#slot.is(&#value);)
            }
            Hold::Whole => quote!(#slot.is(&#local);),
        }
    }
}

/// `let value;`, `let mut kept = None;`
fn is_open(binding: &syn::Local) -> bool {
    match &binding.init {
        None => true,
        Some(init) => match &*init.expr {
            Expr::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "None"),
            _ => false,
        },
    }
}

/// Prints what is neither in a frame nor cut in parts.
struct StraightPrinter<'a>(&'a Parts<'a>);

impl Printer for StraightPrinter<'_> {
    fn local(&self, id: LocalId, span: Span) -> TokenTree {
        TokenTree::Ident(self.0.names.by_value(id, span))
    }

    fn label(&self, label: LabelId) -> Lifetime {
        self.0.names.label(label)
    }

    fn jump(&mut self, jump: Jump) -> (bool, Lifetime) {
        (jump.again, self.0.names.label(jump.label))
    }
}
