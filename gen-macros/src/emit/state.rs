//! The enums: one for the function and one for each suspending loop.
//!
//! Fields are listed in the order in which they drop when the generator is dropped while suspended:
//! the state inside of a loop first, then its frame, and always what was declared last first. A generator
//! that was never started drops its arguments in the order of the signature.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Parts, apart, debug, silence};
use crate::analyze::layout::Held;
use crate::analyze::reach::{Entry, RegionId};

/// The definitions of all enums, and the impl that the runtime needs of the outermost.
pub(super) fn definitions(parts: &Parts<'_>) -> TokenStream {
    let enums = (0..parts.layout.regions.len()).map(|region| definition(parts, RegionId(region)));
    let (state, apart) = (state_impl(parts), apart::definitions(parts));
    quote!(#(#enums)* #apart #state)
}

fn definition(parts: &Parts<'_>, region: RegionId) -> TokenStream {
    let (layout, names) = (parts.layout, &parts.names);
    let states = names.states(region);
    let params = names.type_params(&layout.regions[region.0].fields);
    let variants = layout.variants(region).map(|arm| {
        let variant = names.variant(layout.reach, arm);
        let entry = layout.reach.arms[arm.0].entry;
        let inner = match entry {
            Entry::Loop(inner) => {
                let inner = applied(parts, inner);
                Some(quote!(at: #inner,))
            }
            _ => None,
        };
        let field = |held: &Held| (names.field(held.id), names.field_type(*held));
        let held = layout.held(arm);
        let (fields, types): (Vec<_>, Vec<_>) = match region.0 == 0 && entry == Entry::Start {
            true => held.iter().map(field).unzip(),
            false => held.iter().rev().map(field).unzip(),
        };
        quote!(#variant { #inner #(#fields: #types),* })
    });
    let rest = match region.0 {
        0 if parts.generator.output.protocol.is_iterator() => quote!(Finished {},),
        0 => quote!(Finished {}, Panicked {},),
        _ if layout.start(region).is_empty() => quote!(),
        _ => quote!(Taken {},),
    };
    let derives = derives(parts, region);
    let debug = debug::implementation(parts, region);
    let silenced = silence::item();
    quote! {
        #derives
        #silenced
        enum #states<#(#params),*> { #(#variants,)* #rest }
        #debug
    }
}

fn derives(parts: &Parts<'_>, region: RegionId) -> TokenStream {
    let output = &parts.generator.output;
    let clone = output.clone.then(|| quote!(#[derive(::core::clone::Clone)]));
    let debug = debug::derive(parts, region);
    quote!(#clone #debug)
}

/// A region's enum with its parameters, as a field's type.
fn applied(parts: &Parts<'_>, region: RegionId) -> TokenStream {
    let states = parts.names.states(region);
    let params = parts.names.type_params(&parts.layout.regions[region.0].fields);
    quote!(#states<#(#params),*>)
}

fn state_impl(parts: &Parts<'_>) -> TokenStream {
    let (names, root) = (&parts.names, RegionId(0));
    let (states, applied) = (names.states(root), applied(parts, root));
    let params = names.type_params(&parts.layout.regions[0].fields);
    let state = names.private("State");
    // After a panic an iterator is at its end, which the runtime takes for granted.
    let after_panic = (!parts.generator.output.protocol.is_iterator()).then(|| {
        quote! {
            #[inline(always)]
            fn panicked() -> Self { #states::Panicked {} }
            #[inline(always)]
            fn stays(&self) -> bool {
                match self { #states::Finished { .. } => true, _ => false }
            }
        }
    });
    let silenced = silence::item();
    quote! {
        #silenced
        impl<#(#params),*> #state for #applied {
            #[inline(always)]
            fn finished() -> Self { #states::Finished {} }
            #after_panic
        }
    }
}
