//! The arms of a region's `match`, each a state and what happens when the machine is in it.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Stmt;

use super::jumps::ArmPrinter;
use super::macros::{local_macros, macros_for};
use super::nest::Nest;
use super::print::{print, tuple};
use super::{Parts, promises};
use crate::analyze::layout::Held;
use crate::analyze::reach::{ArmId, Entry, Jump, RegionId};
use crate::ir::{Block, Kind};

/// What a turn of a region's machine does: all arms in source order, as rustc infers a field's type where its
/// state is made first.
///
/// A jump from arm to arm leads forward. To a loop it stores the loop's state and leaves the `match` for the
/// next one; to a join it takes along what the join holds. Only a loop's next turn is behind it.
///
/// ```text
/// 'part0: { match state { State::Start {} => { .. *state = Loop1 { .. }; break 'part0; } _ => {} } }
/// 'part1: { match state { State::Loop1 { .. } => { .. handed7 = (x,); break 'join7; } State::Yield2 {} => { .. } _ => {} } }
/// ```
///
/// With a join, all that is before the `let`:
///
/// ```text
/// 'part2: { let handed7; 'join7: { .. break 'part2; } let (x_3,) = handed7; .. }
/// ```
pub(super) fn turn(parts: &Parts<'_>, region: RegionId, root: &Block) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let at = names.at(region);
    let mut turn = TokenStream::new();
    let mut arms: Vec<ArmId> = layout.arms(region).collect();
    if layout.begins_unstored(region) {
        let first = arms.remove(0);
        let (stored, code) = (names.stored(region), code(parts, first, root, Vec::new(), None));
        let part = part(parts, first, quote!(if !#stored { #code }));
        turn.extend(quote!(#part #stored = false;));
    }
    for arms in arms.chunk_by(|_, next| !layout.begins_part(*next)) {
        let mut arms = arms;
        if layout.is_handed(arms[0]) {
            turn = joined(parts, arms[0], root, turn);
            arms = &arms[1..];
        }
        if let Some(first) = arms.first() {
            let arms: TokenStream = arms.iter().map(|arm| state_arm(parts, *arm, root)).collect();
            turn.extend(part(parts, *first, quote!(match #at { #arms _ => {} })));
        }
    }
    let ended = ended(parts, region);
    quote!(#turn #ended)
}

/// The part of a region's machine that has an arm in it, with its label if there are parts behind it.
fn part(parts: &Parts<'_>, arm: ArmId, code: TokenStream) -> TokenStream {
    let (layout, region) = (parts.layout, parts.layout.reach.arms[arm.0].region);
    let number = layout.part(arm);
    match layout.arms(region).last().is_some_and(|last| number < layout.part(last)) {
        true => {
            let label = parts.names.part(region, number);
            quote!(#label: { #code })
        }
        false => code,
    }
}

/// A join behind all that may lead to it.
fn joined(parts: &Parts<'_>, arm: ArmId, root: &Block, before: TokenStream) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let region = layout.reach.arms[arm.0].region;
    let (part, label) = (names.part(region, layout.part(arm)), names.join(arm));
    let (held, handed) = (layout.held(arm), names.handed(arm));
    let values = tuple(held.iter().rev().map(|held| names.held(held.id)));
    let (declared, hand, receive) = match held.is_empty() {
        true => (quote!(), quote!(), quote!()),
        false => (quote!(let #handed;), quote!(#handed = #values;), quote!(let #values = #handed;)),
    };
    let resumed = layout.is_stored(arm).then(|| {
        let (at, pattern, taken) = (names.at(region), pattern(parts, arm), take(parts, arm, None));
        quote!(if let #pattern = #at { #taken #hand break #label; })
    });
    let code = code(parts, arm, root, held.to_vec(), None);
    quote!(#part: { #declared #label: { #before #resumed break #part; } #receive #code })
}

/// The variables of the machine's that [`turn`]s ask.
pub(super) fn flags(parts: &Parts<'_>) -> TokenStream {
    let regions = (0..parts.layout.regions.len()).map(RegionId);
    let flags = regions.filter(|region| parts.layout.begins_unstored(*region));
    flags
        .map(|region| {
            let stored = parts.names.stored(region);
            quote!(let mut #stored = true;)
        })
        .collect()
}

fn state_arm(parts: &Parts<'_>, arm: ArmId, root: &Block) -> TokenStream {
    match parts.layout.reach.arms[arm.0].entry {
        Entry::Loop(inner) => loop_arm(parts, arm, inner, root),
        _ => plain_arm(parts, arm, root),
    }
}

/// An arm that takes its state apart and goes on with the body.
fn plain_arm(parts: &Parts<'_>, arm: ArmId, root: &Block) -> TokenStream {
    let layout = parts.layout;
    let (pattern, taken) = (pattern(parts, arm), take(parts, arm, None));
    let code = code(parts, arm, root, layout.held(arm).to_vec(), None);
    // What still lives at the end of an arm is dropped where the user's function ends.
    let mut block = Group::new(Delimiter::Brace, quote!(#taken #code));
    block.set_span(parts.generator.function.block.brace_token.span.join());
    quote!(#pattern => #block)
}

/// An arm's state, whatever it holds.
fn pattern(parts: &Parts<'_>, arm: ArmId) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let region = layout.reach.arms[arm.0].region;
    let (states, variant) = (names.states(region), names.variant(layout.reach, arm));
    quote!(#states::#variant { .. })
}

/// The arm of a loop: the loop's own machine, and what follows when it is left. A loop without a second turn is a
/// block, which rustc does not have to go through again for what it borrows.
///
/// ```text
/// State::Loop1 { at: at1, iter: iter_1 } => {
///     'out: {
///         let left; 'a: loop { match at1 { .. } } let (exit,) = left;
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
    let at = names.at(inner);
    let label = shape.label.map(|label| names.label(label));
    let turn = turn(parts, inner, loop_body(root, parts, arm));
    let label = label.map(|label| quote!(#label:));
    let machine = match shape.turns {
        true => quote!(#label loop { #turn }),
        false => quote!(#label { #turn }),
    };
    let frame = layout.regions[inner.0].frame.clone();

    let mut whole = if shape.ends {
        let exit = &layout.regions[inner.0].exit;
        let left = shape.label.map(|label| names.left(inner, Jump { label, again: false }));
        let bound = receive(parts, exit, left, machine);
        let left = take(parts, arm, Some(inner));
        let locals = frame.iter().chain(exit).copied().collect();
        let behind = code(parts, arm, root, locals, None);
        quote!(#bound #left #behind)
    } else {
        machine
    };
    for (jump, carried) in &layout.regions[inner.0].outward {
        let around = names.outward(inner, *jump);
        let left = Some(names.left(inner, *jump));
        let bound = receive(parts, carried, left, quote!(#around: { #whole }));
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
///
/// Not as the value of the `break`: that would be forgotten if one of the drops on the way panicked.
fn receive(parts: &Parts<'_>, carried: &[Held], left: Option<Ident>, from: TokenStream) -> TokenStream {
    if carried.is_empty() {
        return quote!(#from);
    }
    let held = tuple(carried.iter().rev().map(|held| parts.names.held(held.id)));
    quote!(let #left; #from let #held = #left;)
}

/// The state's content under its held names; what stays behind is a state without fields. One that holds
/// nothing stays itself, until another is stored.
fn take(parts: &Parts<'_>, arm: ArmId, frame_of: Option<RegionId>) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let region = layout.reach.arms[arm.0].region;
    let (at, states) = (names.at(region), names.states(region));
    let held = layout.held(arm);
    if held.is_empty() {
        return TokenStream::new();
    }
    // The outermost enum, which may have many parameters, is not named for what stays behind.
    let taken = match region.0 {
        0 => {
            let take = names.private("take");
            quote!(#take(#at))
        }
        _ => {
            let (replace, empty) = (names.private("replace"), empty(parts, region));
            quote!(#replace(#at, #states::#empty {}))
        }
    };
    let (variant, other) = (names.variant(layout.reach, arm), names.private("other_state"));
    let fields = held.iter().map(|held| names.field(held.id));
    let held = held.iter().map(|held| names.held(held.id));
    let inner = frame_of.map(|_| quote!(at: _,));
    quote! {
        let #states::#variant { #inner #(#fields: #held),* } = #taken else { #other() };
    }
}

/// The variant that is left in a loop's state's place while it is taken apart.
fn empty(parts: &Parts<'_>, region: RegionId) -> proc_macro2::Ident {
    match parts.layout.start(region).is_empty() {
        true => parts.names.variant(parts.layout.reach, parts.layout.reach.regions[region.0].arms[0]),
        false => quote::format_ident!("Taken"),
    }
}

/// What remains when no arm has taken the turn.
fn ended(parts: &Parts<'_>, region: RegionId) -> TokenStream {
    let (names, at) = (&parts.names, parts.names.at(region));
    let (states, is_iterator) = (names.states(region), parts.generator.output.protocol.is_iterator());
    match region.0 {
        0 if is_iterator => {
            let step = names.private("Step");
            quote!(return #step::Complete(());)
        }
        0 => {
            let (completed, panicked) =
                (names.private("resumed_after_completion"), names.private("resumed_after_panicking"));
            quote!(match #at { #states::Finished {} => #completed(), _ => #panicked() })
        }
        // A state without an arm of its own is the beginning of the next turn.
        _ if parts.layout.begins_unstored(region) => TokenStream::new(),
        _ => {
            let other = names.private("other_state");
            quote!(#other();)
        }
    }
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
