//! One drop flag: of what it is made, and what is put into it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::visit::Visit;
use syn::{Member, Stmt, Type, parse_quote};

use super::super::Elaborated;
use super::super::status::Settings;
use crate::analyze::flow::{self, Part};
use crate::resolve::local::{Local, LocalId, Origin};

/// A local's flag.
pub(super) struct Flag {
    /// The local's name, and the flag's.
    names: (Ident, Ident),
    /// It is set somewhere.
    pub(super) is_set: bool,
    /// The type may not be known where the flag is set.
    is_open: bool,
    /// The local has been moved as a whole on some path.
    may_be_moved: bool,
    /// The fields of which the flag is made, if those are flagged that the local has lost.
    fields: Vec<Member>,
    /// All that is used of the local anywhere.
    parts: Vec<TokenStream>,
    /// What the flag's type is, where that cannot be told everywhere.
    slot: Option<Ident>,
}

/// The fields that are known of a local, without those that are gone wherever something is.
fn fields(cut: &Elaborated, settings: &Settings, id: LocalId) -> Vec<Member> {
    let taken =
        || settings.left(id).map(|at| cut.facts.taken.before(at, id)).filter(|taken| !taken.is_empty());
    let is_gone =
        |field: &Member| taken().all(|taken| taken.into_iter().any(|part| part.member() == Some(field)));
    cut.facts.apart.owned_fields(id).iter().filter(|field| !is_gone(field)).cloned().collect()
}

impl Flag {
    /// Adds the flag of a local to the locals of a body.
    pub(super) fn of(cut: &mut Elaborated, settings: &Settings, id: LocalId) -> Self {
        let local = &cut.resolved.locals[id];
        let has_parts = cut.facts.flow.has_parts(id);
        let is_open = !has_parts && !local.ty.as_ref().is_some_and(is_written);
        let may_be_moved = settings.may_be_moved(id) || cut.facts.flow.is_assigned(id);
        let mut kept = Local::hidden(&local.ident.unraw().to_string(), Origin::Flag);
        kept.mutable = true;
        let fields = fields(cut, settings, id);
        let parts = cut.facts.taken.all(id).map(ToTokens::to_token_stream).collect();
        // Where it is set to nothing, no value tells of which type that is.
        kept.slot = (may_be_moved || !fields.is_empty())
            .then(|| Ident::new(&format!("type_{}", cut.resolved.locals.len()), Span::mixed_site()));
        let slot = kept.slot.clone();
        let flag = cut.resolved.locals.add(kept);
        let names = (cut.resolved.locals.marked(id), cut.resolved.locals.marked(flag));
        Flag { names, slot, is_set: false, is_open, may_be_moved, fields, parts }
    }

    /// `let mut kept;`
    pub(super) fn declaration(&self) -> Stmt {
        let mut kept = self.names.1.clone();
        kept.set_span(Span::mixed_site());
        parse_quote!(let mut #kept;)
    }

    /// `kept = value;`
    fn set(&self, value: TokenStream) -> Stmt {
        let kept = &self.names.1;
        match &self.slot {
            Some(slot) => parse_quote!(#kept = #slot.same(#value);),
            None => parse_quote!(#kept = #value;),
        }
    }

    pub(super) fn keep(&self, runtime: &syn::Path) -> Stmt {
        let local = &self.names.0;
        self.set(match self.is_open {
            true => quote!(#runtime::__private::Some(#local)),
            false => quote! {{
                #[allow(unused_imports)]
                use #runtime::__private::{FlagCopy as _, FlagRest as _, FlagTransient as _};
                #runtime::__private::Flag::new(#local).flag()
            }},
        })
    }

    /// `taken` are the parts that were used on the way here, `others` those that other paths use.
    pub(super) fn left(&self, runtime: &syn::Path, taken: Vec<&Part>, others: Vec<&Part>) -> Stmt {
        let local = &self.names.0;
        let all = self.all();
        let each = self.fields.iter().map(|field| {
            let of_field = taken.iter().filter(|part| part.member() == Some(field));
            quote!(#field [#(#of_field)*])
        });
        if self.fields.is_empty() {
            let flag = Ident::new(flow::FLAG, Span::mixed_site());
            return self.set(quote!(#runtime::#flag!(#local #all [#(#taken)*] [#(#others)*])));
        }
        let flags = Ident::new(flow::FLAGS, Span::mixed_site());
        self.set(quote!(#runtime::#flags!(#local #all [#(#taken)*] [#(#others)*] #(#each)*)))
    }

    /// Says what the flag's type is, where the local is declared.
    pub(super) fn is_of_type(&self, runtime: &syn::Path) -> Option<Stmt> {
        let slot = self.slot.as_ref().filter(|_| self.is_set && !self.fields.is_empty())?;
        let (local, all, fields, parts) = (&self.names.0, self.all(), &self.fields, &self.parts);
        let flag_type = Ident::new(flow::FLAG_TYPE, Span::mixed_site());
        Some(parse_quote!(#runtime::#flag_type!(#slot #local #all [#(#parts)*] #(#fields)*);))
    }

    /// What is left if all parts are used.
    fn all(&self) -> Ident {
        Ident::new(if self.may_be_moved { "Torn" } else { "Whole" }, Span::mixed_site())
    }

    pub(super) fn nothing(&self, runtime: &syn::Path) -> Stmt {
        self.set(match self.is_open {
            true => quote!(#runtime::__private::None),
            false => quote!(#runtime::__private::Default::default()),
        })
    }
}

/// Whether a type has no part that rustc infers.
fn is_written(ty: &Type) -> bool {
    struct Inferred(bool);
    impl<'ast> Visit<'ast> for Inferred {
        fn visit_type_infer(&mut self, _: &'ast syn::TypeInfer) {
            self.0 = true;
        }
    }
    let mut inferred = Inferred(false);
    inferred.visit_type(ty);
    !inferred.0
}
