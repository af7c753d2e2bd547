//! The arms of a region's `match`, each a state and what happens when the machine is in it.

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Stmt;

use super::jumps::ArmPrinter;
use super::nest::{Nest, local_macros, macros_for};
use super::print::{print, tuple};
use super::{Parts, promises};
use crate::analyze::layout::Held;
use crate::analyze::reach::{ArmId, Entry, Jump, RegionId};
use crate::ir::{Block, Kind};

/// All arms of a region, in source order: rustc infers a field's type where its state is made first.
pub(super) fn arms(parts: &Parts<'_>, region: RegionId, root: &Block) -> TokenStream {
    let arms = parts.layout.arms(region);
    arms.map(|arm| match parts.layout.reach.arms[arm.0].entry {
        Entry::Loop(inner) => loop_arm(parts, arm, inner, root),
        _ => plain_arm(parts, arm, root),
    })
    .collect()
}

/// An arm that takes its state apart and goes on with the body.
fn plain_arm(parts: &Parts<'_>, arm: ArmId, root: &Block) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let region = layout.reach.arms[arm.0].region;
    let held = layout.held(arm);
    let (states, variant) = (names.states(region), names.variant(layout.reach, arm));
    let taken = take(parts, arm, None);
    let code = code(parts, arm, root, held.to_vec(), None);
    let rest = if held.is_empty() { quote!() } else { quote!(..) };
    // What still lives at the end of an arm is dropped where the user's function ends.
    let mut block = Group::new(Delimiter::Brace, quote!(#taken #code));
    block.set_span(parts.generator.function.block.brace_token.span.join());
    quote!(#states::#variant { #rest } => #block)
}

/// The arm of a loop: the loop's own machine, and what follows when it is left.
///
/// ```text
/// State::Loop1 { at: at1, iter: iter_1 } => {
///     'out: {
///         let (exit,) = 'a: loop { match at1 { .. } };
///         let State::Loop1 { at: _, iter: iter_1 } = replace(state, State::Finished) else { .. };
///         .. what follows the loop ..
///     }
///     .. the same, for a jump past what follows the loop ..
/// }
/// ```
fn loop_arm(parts: &Parts<'_>, arm: ArmId, inner: RegionId, root: &Block) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let region = layout.reach.arms[arm.0].region;
    let shape = &layout.reach.regions[inner.0];
    let (states, variant) = (names.states(region), names.variant(layout.reach, arm));
    let (at, label) = (names.at(inner), names.dispatch(layout.reach, inner));
    let inner_arms = arms(parts, inner, loop_body(root, parts, arm));
    let never = never_taken(parts, inner);
    let machine = quote!(#label: loop { match #at { #inner_arms #never } });
    let frame = layout.regions[inner.0].frame.clone();

    let mut whole = if shape.ends {
        let exit = &layout.regions[inner.0].exit;
        let bound = receive(parts, exit, machine);
        let left = take(parts, arm, Some(inner));
        let locals = frame.iter().chain(exit).copied().collect();
        let behind = code(parts, arm, root, locals, None);
        quote!(#bound #left #behind)
    } else {
        machine
    };
    for (jump, carried) in &layout.regions[inner.0].outward {
        let around = names.outward(inner, *jump);
        let bound = receive(parts, carried, quote!(#around: { #whole }));
        let left = take(parts, arm, Some(inner));
        let locals = frame.iter().chain(carried).copied().collect();
        let onward = code(parts, arm, root, locals, Some(*jump));
        whole = quote!(#bound #left #onward);
    }
    let fields = frame.iter().rev().map(|held| {
        let (field, reference) = (names.field(held.id), names.in_place(held.id, Span::mixed_site()));
        quote!(#field: #reference)
    });
    quote!(#states::#variant { at: #at, #(#fields),* } => { #whole })
}

fn loop_body<'a>(root: &'a Block, parts: &Parts<'_>, arm: ArmId) -> &'a Block {
    let mut block = root;
    for step in &parts.layout.reach.arms[arm.0].path {
        let node = &block.nodes[step.node];
        block = match &node.kind {
            Kind::Loop(looping) => return &looping.body,
            _ => node.children()[step.child],
        };
    }
    block
}

/// Binds what comes out of a loop by value.
fn receive(parts: &Parts<'_>, carried: &[Held], from: TokenStream) -> TokenStream {
    if carried.is_empty() {
        return quote!(#from);
    }
    let held = tuple(carried.iter().map(|held| {
        let held = parts.names.held(held.id);
        quote!(#held)
    }));
    quote!(let #held = #from;)
}

/// The state's content under its held names; what stays behind is a state without fields.
fn take(parts: &Parts<'_>, arm: ArmId, frame_of: Option<RegionId>) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let region = layout.reach.arms[arm.0].region;
    let (at, states, empty) = (names.at(region), names.states(region), empty(parts, region));
    let held = layout.held(arm);
    // The outermost enum, which may have many parameters, is not named for what stays behind.
    let (clear, taken) = match region.0 {
        0 => {
            let (clear, take) = (names.private("clear"), names.private("take"));
            (quote!(#clear(#at);), quote!(#take(#at)))
        }
        _ => {
            let replace = names.private("replace");
            (quote!(*#at = #states::#empty {};), quote!(#replace(#at, #states::#empty {})))
        }
    };
    if held.is_empty() {
        let is_empty = layout.reach.arms[arm.0].entry == Entry::Start && region.0 > 0;
        return if is_empty { quote!() } else { clear };
    }
    let (variant, other) = (names.variant(layout.reach, arm), names.private("other_state"));
    let fields = held.iter().map(|held| {
        let (field, held) = (names.field(held.id), names.held(held.id));
        quote!(#field: #held)
    });
    let inner = frame_of.map(|_| quote!(at: _,));
    quote! {
        let #states::#variant { #inner #(#fields),* } = #taken else { #other() };
    }
}

/// The variant that is left in a state's place while it is taken apart.
pub(super) fn empty(parts: &Parts<'_>, region: RegionId) -> proc_macro2::Ident {
    let names = &parts.names;
    match region.0 {
        // See `State::panicked`.
        0 => super::state::panicked(parts),
        _ if parts.layout.start(region).is_empty() => {
            names.variant(parts.layout.reach, parts.layout.reach.regions[region.0].arms[0])
        }
        _ => quote::format_ident!("Taken"),
    }
}

/// The arm for a state that is only there while another one is taken apart.
fn never_taken(parts: &Parts<'_>, region: RegionId) -> TokenStream {
    let names = &parts.names;
    if parts.layout.start(region).is_empty() {
        return TokenStream::new();
    }
    let (states, other) = (names.states(region), names.private("other_state"));
    quote!(#states::Taken {} => #other(),)
}

/// An arm's code, printed: what it carries from outside of the region, then the nest.
fn code(parts: &Parts<'_>, arm: ArmId, root: &Block, bound: Vec<Held>, jump: Option<Jump>) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let region = layout.reach.arms[arm.0].region;
    let nest = Nest { parts, arm, bound, jump };
    let inner = nest.enter(root);
    let mut printer = ArmPrinter::new(parts, region);
    let is_start = region.0 == 0 && layout.reach.arms[arm.0].entry == Entry::Start;
    let macros = macros_for(outer_macros(parts, region), &inner.tokens);
    let bindings = match is_start {
        true => start(parts, &nest),
        false => nest.bindings(&layout.regions[region.0].scope, &inner.tokens),
    };
    let mut around = print(inner.tokens, &mut printer);
    if region.0 == 0 && inner.falls && parts.generator.output.protocol.is_iterator() {
        let step = names.private("Step");
        around = quote!(#around return #step::Complete(()););
    }
    let bindings = print(quote!(#bindings #macros), &mut printer);
    let around = printer.around(around, inner.falls, &nest);
    match unsafety(parts, region) {
        Some(unsafe_token) => quote!(#unsafe_token { #bindings #around }),
        None => quote!(#bindings #around),
    }
}

/// The `unsafe` of the user's around a loop, whose code has moved out of that block.
fn unsafety<'a>(parts: &'a Parts<'_>, region: RegionId) -> Option<&'a syn::Token![unsafe]> {
    let reach = parts.layout.reach;
    let (parent, arm) = (reach.regions[region.0].parent?, reach.arm_of(region)?);
    let mut block = region_body(parts, parent);
    let mut found = None;
    for step in &reach.arms[arm.0].path {
        let node = &block.nodes[step.node];
        if let Kind::Loop(_) = node.kind {
            break;
        }
        block = node.children()[step.child];
        found = found.or(block.unsafety.as_ref());
    }
    found.or_else(|| unsafety(parts, parent))
}

/// The `macro_rules!` of the body that are in scope where a region begins.
fn outer_macros<'a>(parts: &Parts<'a>, region: RegionId) -> Vec<&'a Stmt> {
    let reach = parts.layout.reach;
    let (Some(parent), Some(arm)) = (reach.regions[region.0].parent, reach.arm_of(region)) else {
        return Vec::new();
    };
    let mut macros = outer_macros(parts, parent);
    macros.extend(local_macros(region_body(parts, parent), &reach.arms[arm.0].path));
    macros
}

/// The block that a region runs.
fn region_body<'a>(parts: &Parts<'a>, region: RegionId) -> &'a Block {
    let reach = parts.layout.reach;
    match (reach.regions[region.0].parent, reach.arm_of(region)) {
        (Some(parent), Some(arm)) => loop_body(region_body(parts, parent), parts, arm),
        _ => parts.body,
    }
}

/// The arguments, bound as the parameters that they are, and what the first resume brings.
fn start(parts: &Parts<'_>, nest: &Nest<'_>) -> TokenStream {
    let (resolved, names) = (parts.resolved, &parts.names);
    let bind = |held: &Held| {
        let name = resolved.locals.marked(held.id);
        let local = &resolved.locals[held.id];
        let mutability = quote_spanned!(local.ident.span()=> mut);
        let ty = local.ty.as_ref().and_then(|ty| names.reference(ty));
        let (id, held) = (held.id, names.held(held.id));
        let asked = promises::asked(parts, id, &quote!(#name));
        quote!(let #mutability #name #ty = #held; #asked)
    };
    let arguments: TokenStream = nest.bound.iter().map(bind).collect();
    if parts.generator.output.protocol.is_iterator() {
        return arguments;
    }
    let (received, arg) = (names.private("received"), names.value("arg"));
    let name = match resolved.resume_argument {
        Some(id) => {
            let name = resolved.locals.marked(id);
            quote!(#name)
        }
        None => quote!(_),
    };
    quote!(#arguments let #name = #received(&mut #arg);)
}
