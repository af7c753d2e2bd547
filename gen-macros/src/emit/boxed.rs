//! The type that a boxed iterator is made a trait object of.
//!
//! The table of a `dyn Iterator` has a function in it that the standard library does not inline, and which rustc
//! compiles with the crate of the type that it is for. For a type of the runtime that would be apart from the user's
//! code, so that LLVM would have all of the machine twice. So the type is one of the function's own:
//!
//! ```text
//! struct Boxed<M>(M);
//! impl<M: Iterator> Iterator for Boxed<M> { .. }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::Parts;

/// The type's definition, for an iterator in a box.
pub(super) fn definition(parts: &Parts<'_>) -> Option<TokenStream> {
    if !is_needed(parts) {
        return None;
    }
    let (boxed, iterator, nth) =
        (parts.names.boxed(), parts.names.private("Iterator"), parts.names.private("nth"));
    // What a trait object does not have need not be passed on, such as `fold`. Nothing is the user's, and of that no
    // lint says anything. The machine's `next` is called in one place, so that LLVM inlines it whatever its size.
    Some(quote! {
        struct #boxed<M>(M);
        impl<M: #iterator> #iterator for #boxed<M> {
            type Item = M::Item;
            #[inline]
            fn next(&mut self) -> ::core::option::Option<M::Item> { self.0.next() }
            #[inline]
            fn nth(&mut self, n: ::core::primitive::usize) -> ::core::option::Option<M::Item> { #nth(self, n) }
        }
        impl<M: ::core::iter::FusedIterator> ::core::iter::FusedIterator for #boxed<M> {}
    })
}

/// The machine as that type.
pub(super) fn wrapped(parts: &Parts<'_>, machine: TokenStream) -> TokenStream {
    let boxed = parts.names.boxed();
    if is_needed(parts) { quote!(#boxed(#machine)) } else { machine }
}

fn is_needed(parts: &Parts<'_>) -> bool {
    parts.generator.output.boxed && parts.generator.output.protocol.is_iterator()
}
