//! What stands in for a generator with errors: the same signature, so that its callers see none.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ImplItemFn, Path, parse_quote};

use crate::parse::ast::Output;

/// The function, returning something of the promised type without ever running.
pub(crate) fn stub(function: &ImplItemFn, output: Option<&Output>, words: &[Path]) -> TokenStream {
    let runtime: Path = parse_quote!(::gen_runtime);
    let (attrs, vis, defaultness) = (&function.attrs, &function.vis, &function.defaultness);
    let mut sig = function.sig.clone();
    sig.constness = None;
    sig.asyncness = None;
    sig.abi = None;
    let Some(output) = output else {
        return quote! { #(#attrs)* #[allow(warnings)] #vis #defaultness #sig { #(#words!(@used);)* ::core::unreachable!() } };
    };
    let item = output.protocol.yields();
    let (resume, returns) = match &output.protocol {
        crate::parse::ast::Protocol::Iterator { .. } => (quote!(()), quote!(())),
        crate::parse::ast::Protocol::Generator { resume, returns, .. } => (quote!(#resume), quote!(#returns)),
    };
    let stub = quote!(#runtime::__private::Stub::<#item, #resume, #returns>::new());
    let made = if output.boxed { quote!(#runtime::__private::Box::new(#stub)) } else { stub };
    quote! { #(#attrs)* #[allow(warnings)] #vis #defaultness #sig { #(#words!(@used);)* #made } }
}
