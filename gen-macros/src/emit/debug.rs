//! `Debug` for the states of a block that calls what it captures.
//!
//! Neither functions nor closures have a `Debug` that a derive could ask for, so it is written out, and
//! shows them by the names of their types:
//!
//! ```text
//! Loop1 { at: Yield1, i: 3, double: fn my_crate::double }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::{Parts, silence};
use crate::analyze::layout::Held;
use crate::analyze::reach::{Entry, RegionId};

/// The derive, or nothing if [`implementation`] writes it out.
pub(super) fn derive(parts: &Parts<'_>, region: RegionId) -> Option<TokenStream> {
    let derives = parts.generator.output.debug && !is_written(parts, region);
    derives.then(|| quote!(#[derive(::core::fmt::Debug)]))
}

/// The impl for a region's states, if one of them holds something that the block calls.
pub(super) fn implementation(parts: &Parts<'_>, region: RegionId) -> Option<TokenStream> {
    if !parts.generator.output.debug || !is_written(parts, region) {
        return None;
    }
    let (names, layout) = (&parts.names, parts.layout);
    let states = names.states(region);
    let fields = &layout.regions[region.0].fields;
    let params: Vec<_> = fields.iter().map(|held| names.type_param(*held)).collect();
    let bounds = fields.iter().filter(|held| !is_called(parts, held)).map(|held| {
        let param = names.type_param(*held);
        quote!(#param: ::core::fmt::Debug)
    });
    let arms = layout.variants(region).map(|arm| {
        let variant = names.variant(layout.reach, arm);
        let (at, inner) = match layout.reach.arms[arm.0].entry {
            Entry::Loop(_) => (quote!(at,), quote!(.field("at", at))),
            _ => (TokenStream::new(), TokenStream::new()),
        };
        let held = layout.held(arm).iter();
        let (patterns, values): (Vec<_>, Vec<_>) = held.map(|held| field(parts, held)).unzip();
        let label = variant.to_string();
        quote! {
            #states::#variant { #at #(#patterns),* } => {
                formatter.debug_struct(#label) #inner #(#values)* .finish()
            }
        }
    });
    let arms: Vec<_> = arms.collect();
    let silenced = silence::item();
    Some(quote! {
        #silenced
        impl<#(#params),*> ::core::fmt::Debug for #states<#(#params),*> where #(#bounds),* {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(#arms)*
                    #[allow(unreachable_patterns)]
                    _ => formatter.write_str("Finished"),
                }
            }
        }
    })
}

/// A field's pattern, and how it is shown.
fn field(parts: &Parts<'_>, held: &Held) -> (TokenStream, TokenStream) {
    let (field, value) = (parts.names.field(held.id), parts.names.held(held.id));
    let label = field.to_string();
    if !is_called(parts, held) {
        return (quote!(#field: #value), quote!(.field(#label, #value)));
    }
    let param = parts.names.type_param(*held);
    let shown = quote!(.field(#label, &::core::format_args!("fn {}", ::core::any::type_name::<#param>())));
    (quote!(#field: _), shown)
}

fn is_called(parts: &Parts<'_>, held: &Held) -> bool {
    parts.resolved.locals[held.id].called
}

fn is_written(parts: &Parts<'_>, region: RegionId) -> bool {
    parts.layout.regions[region.0].fields.iter().any(|held| is_called(parts, held))
}
