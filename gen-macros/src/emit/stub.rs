//! What stands in for a generator with errors: the same signature, so that its callers see none.

use proc_macro2::{Group, TokenStream};
use quote::quote;
use syn::{Attribute, ImplItemFn, Path, ReturnType, Token};

use crate::parse::ast::{Output, Protocol};
use crate::parse::signature;
use crate::report::Report;

/// The function, returning something of the promised type without ever running. `words` are the macros that
/// the body named, so that their imports are used; `unread` is a body whose syntax rustc is to look at.
pub(crate) fn stub(
    function: &ImplItemFn,
    runtime: &Path,
    words: &[Path],
    unread: Option<&Group>,
) -> TokenStream {
    let (vis, defaultness) = (&function.vis, &function.defaultness);
    // A second attribute would make a generator of the stub.
    let again = |attr: &Attribute| attr.path().segments.last().is_some_and(|last| last.ident == "generator");
    let attrs = function.attrs.iter().filter(|attr| !again(attr));
    let mut sig = function.sig.clone();
    (sig.constness, sig.asyncness, sig.abi, sig.variadic) = (None, None, None, None);
    // What no function can return would be an error of its own.
    if let ReturnType::Type(arrow, ty) = &sig.output {
        if let Some(meant) = signature::meant(ty) {
            sig.output = ReturnType::Type(Token![->](arrow.spans[0]), Box::new(meant));
        }
    }
    let report = Report::new();
    let output = signature::output(&sig, &report);
    // Its errors have been shown already.
    let _ = report.finish();
    let value = output
        .map_or_else(|| quote!(::core::unreachable!()), |output| value(&output, runtime, unread.is_some()));
    let unread = unread.map(|body| quote!(#[cfg(any())] fn unread() #body));
    quote! {
        #(#attrs)* #[allow(warnings, unused, clippy::all, clippy::pedantic)]
        #vis #defaultness #sig { #(#words!(@used);)* #unread #value }
    }
}

/// Something of the promised type.
fn value(output: &Output, runtime: &Path, is_unread: bool) -> TokenStream {
    let item = output.protocol.yields();
    let (resume, returns) = match &output.protocol {
        Protocol::Iterator { .. } => (quote!(()), quote!(())),
        Protocol::Generator { resume, returns, .. } => (quote!(#resume), quote!(#returns)),
    };
    let new = if is_unread { quote!(unread) } else { quote!(new) };
    let stub = quote!(#runtime::__private::Stub::<#item, #resume, #returns>::#new());
    if output.boxed { quote!(#runtime::__private::Box::new(#stub)) } else { stub }
}
