//! What keeps lints away from generated code.
//!
//! The plain reading carries the user's lints, exactly; what the machine does with the same tokens is nobody's
//! to judge. `warnings` alone would not do: it does not reach what a crate denies, such as `#![deny(unused)]`.

use proc_macro2::TokenStream;
use quote::quote;

/// The attribute of a generated item.
///
/// Nothing in it is the user's but the names of fields, and of what a macro has made most lints say nothing. So a
/// crate can only deny what those names could be guilty of; each group of lints would take rustc longer than the item.
pub(super) fn item() -> TokenStream {
    quote!(#[allow(warnings, dead_code, non_snake_case)])
}

/// The attribute of the machine, which has the user's own code in it.
///
/// How rustc words a call of an unsafe function depends on whether this lint is allowed, and the plain reading
/// has to be in the same words. Outside of an unsafe function the lint itself finds nothing.
pub(super) fn machine(is_unsafe: bool) -> TokenStream {
    let unsafety = (!is_unsafe).then(|| quote!(#[deny(unsafe_op_in_unsafe_fn)]));
    quote! {
        #[allow(
            warnings,
            unused,
            nonstandard_style,
            clippy::all,
            clippy::pedantic,
            rust_2018_idioms,
            let_underscore_drop,
            non_shorthand_field_patterns,
            trivial_casts,
            unit_bindings,
            unused_results
        )]
        #unsafety
    }
}
