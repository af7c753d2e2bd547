//! What the return type promises of the machine besides its protocol, such as `Send`.
//!
//! The machine is `Send` if every local that it holds is. Rustc would find out that it is not by the whole machine,
//! and could not say which local is the reason; so each is asked for by itself, where it is held:
//!
//! ```text
//! fn f() -> impl Iterator<Item = u8> + Send { let n = Rc::new(1); yield_!(1); drop(n); }
//! //                                              ^ `Rc<i32>` cannot be sent between threads safely
//! ```
//!
//! and a machine that does not keep the promise is exchanged for a stub that does.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::Parts;
use crate::parse::ast::Promise;
use crate::resolve::local::LocalId;

/// Asks for everything that is promised of a local, by a name that it has here.
pub(super) fn asked(parts: &Parts<'_>, id: LocalId, name: &TokenStream) -> TokenStream {
    let promises = parts.generator.output.promises.iter();
    // Everything at one place, so that rustc does not point to a call.
    let span = parts.resolved.locals[id].ident.span();
    let runtime = parts.generator.options.runtime_at(span);
    promises
        .map(|promise| {
            let ask = proc_macro2::Ident::new(ask(*promise), span);
            quote_spanned!(span=> #runtime::__private::#ask(&#name);)
        })
        .collect()
}

/// The machine, or a stub if it does not keep a promise.
pub(super) fn kept(parts: &Parts<'_>, machine: TokenStream) -> TokenStream {
    let protocol = &parts.generator.output.protocol;
    let (yields, resume, returns) = (protocol.yields(), protocol.resume(), protocol.returns());
    let name = parts.names.value("promised");
    parts.generator.output.promises.iter().fold(machine, |machine, promise| {
        let (keeps, breaks) = traits(*promise);
        let (promised, keeps, breaks) =
            (parts.names.private("Promised"), parts.names.private(keeps), parts.names.private(breaks));
        quote! {
            match #promised::<_, #yields, #resume, #returns>::new(#machine) {
                #[allow(unused_mut, unused_imports)]
                mut #name => {
                    use #keeps as _;
                    use #breaks as _;
                    #name.kept()
                }
            }
        }
    })
}

fn ask(promise: Promise) -> &'static str {
    match promise {
        Promise::Send => "holds_send",
        Promise::Sync => "holds_sync",
        Promise::Clone => "holds_clone",
        Promise::Debug => "holds_debug",
    }
}

/// The traits whose methods tell whether a machine keeps a promise.
fn traits(promise: Promise) -> (&'static str, &'static str) {
    match promise {
        Promise::Send => ("KeepsSend", "BreaksSend"),
        Promise::Sync => ("KeepsSync", "BreaksSync"),
        Promise::Clone => ("KeepsClone", "BreaksClone"),
        Promise::Debug => ("KeepsDebug", "BreaksDebug"),
    }
}
