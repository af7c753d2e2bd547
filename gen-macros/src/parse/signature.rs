//! The return type: which protocol, which types, boxed or not.

use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    AssocType, GenericArgument, PathArguments, PathSegment, ReturnType, Signature, Token, Type, TypeInfer,
    TypeParamBound, TypePath, parse_quote,
};

use super::ast::{Output, Promise, Protocol};
use crate::report::{Report, spelled};

const ACCEPTED: &str = "`impl Iterator<Item = T>`, `Box<dyn Iterator<Item = T>>`, \
     `impl Generator<R, Yield = Y, Return = T>` or `Box<dyn Generator<R, Yield = Y, Return = T>>`";

/// Reads the return type, or reports why it cannot be a generator's.
pub(crate) fn output(sig: &Signature, report: &Report) -> Option<Output> {
    let ty = match &sig.output {
        ReturnType::Type(_, ty) => ungrouped(ty),
        // Nothing is returned, so nothing could be iterated over.
        ReturnType::Default => {
            let message = format!("a generator returns what it makes: add a return type, one of {ACCEPTED}");
            report.error(&sig.ident, message);
            return None;
        }
    };
    match ty {
        Type::ImplTrait(impl_trait) => bounds(ty, &impl_trait.bounds, false, report),
        Type::Path(path) => match path.path.segments.last().and_then(boxed_bounds) {
            Some(dyn_bounds) => bounds(ty, dyn_bounds, true, report),
            None => refuse(ty, report),
        },
        _ => refuse(ty, report),
    }
}

fn refuse(ty: &Type, report: &Report) -> Option<Output> {
    let written = spelled(ty);
    let message = match (ty, meant(ty)) {
        (_, Some(meant)) => format!("a generator cannot return `{written}`: write `{}`", spelled(meant)),
        // `-> Vec<T>`, `-> Option<T>`: the author thinks of the items.
        (Type::Path(TypePath { path, .. }), None) => {
            let last = path.segments.last();
            let inner = last.filter(|last| last.ident != "Result").and_then(sole_type_argument);
            let item = inner.map_or(written.clone(), spelled);
            format!("a generator cannot return `{written}`: write `impl Iterator<Item = {item}>`")
        }
        (Type::Reference(_) | Type::Tuple(_) | Type::Array(_), None) => {
            format!("a generator cannot return `{written}`: write `impl Iterator<Item = {written}>`")
        }
        _ => format!("a generator cannot return `{written}`: it returns {ACCEPTED}"),
    };
    report.error(ty, message);
    None
}

/// The return type that was meant by one that no function can have, or that is nearly a generator's.
///
/// ```text
/// dyn Iterator<Item = u8>         Box<dyn Iterator<Item = u8>>
/// Iterator<Item = u8>             impl Iterator<Item = u8>
/// impl IntoIterator<Item = u8>    impl Iterator<Item = u8>
/// Rc<dyn Iterator<Item = u8>>     Box<dyn Iterator<Item = u8>>
/// Box<impl Iterator<Item = u8>>   Box<dyn Iterator<Item = u8>>
/// ```
pub(crate) fn meant(ty: &Type) -> Option<Type> {
    let is_protocol = |segment: &PathSegment| {
        ["Iterator", "FusedIterator", "Generator"].iter().any(|name| segment.ident == name)
    };
    match ungrouped(ty) {
        Type::TraitObject(_) => Some(parse_quote!(Box<#ty>)),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            if is_protocol(last) && path.qself.is_none() {
                return Some(parse_quote!(impl #path));
            }
            match ungrouped(sole_type_argument(last)?) {
                Type::TraitObject(object) => Some(parse_quote!(Box<#object>)),
                Type::ImplTrait(object) if last.ident == "Box" => {
                    let bounds = &object.bounds;
                    Some(parse_quote!(Box<dyn #bounds>))
                }
                inner if boxed_bounds(last).is_none() => match inner {
                    Type::Path(inner) if boxed_bounds(inner.path.segments.last()?).is_some() => {
                        Some(parse_quote!(#inner))
                    }
                    _ => None,
                },
                _ => None,
            }
        }
        Type::ImplTrait(object) => {
            let item = object.bounds.iter().find_map(|bound| associated_type(trait_name(bound)?, "Item"))?;
            Some(parse_quote!(impl Iterator<Item = #item>))
        }
        _ => None,
    }
}

/// `Box<dyn ..>`, by whatever path.
fn boxed_bounds(segment: &PathSegment) -> Option<&Punctuated<TypeParamBound, Token![+]>> {
    match ungrouped(sole_type_argument(segment).filter(|_| segment.ident == "Box")?) {
        Type::TraitObject(object) => Some(&object.bounds),
        _ => None,
    }
}

fn sole_type_argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
        _ => None,
    }
}

fn bounds(
    ty: &Type,
    bounds: &Punctuated<TypeParamBound, Token![+]>,
    boxed: bool,
    report: &Report,
) -> Option<Output> {
    let names = |name: &str| {
        bounds.iter().any(|bound| trait_name(bound).is_some_and(|segment| segment.ident == name))
    };
    // The machine only goes forwards and does not know its length.
    for bound in bounds {
        let Some(segment) = trait_name(bound) else { continue };
        if segment.ident == "DoubleEndedIterator" || segment.ident == "ExactSizeIterator" {
            let name = &segment.ident;
            report.error(
                bound,
                format!("a generator is no `{name}`: it only runs forwards, and to an end it does not know; remove the bound"),
            );
        }
    }
    let bound_named = |names: &[&str]| {
        bounds.iter().find_map(|bound| {
            let segment = trait_name(bound)?;
            names.iter().any(|name| segment.ident == name).then_some((bound, segment))
        })
    };
    // What is an iterator as well as a generator is one like any other: it ends with `None`, for ever.
    let iterator = bound_named(&["Iterator"])
        .or_else(|| bound_named(&["FusedIterator", "DoubleEndedIterator", "ExactSizeIterator"]));
    let is_iterator = iterator.is_some();
    let Some((bound, segment)) = iterator.or_else(|| bound_named(&["Generator"])) else {
        return refuse(ty, report);
    };
    let named = |name: &str| associated_type(segment, name);
    let protocol = if is_iterator {
        match named("Item") {
            Some(item) => Protocol::Iterator { item },
            None => {
                let name = &segment.ident;
                report.error(bound, format!("the item type is missing: write `{name}<Item = T>`"));
                Protocol::Iterator { item: parse_quote!(()) }
            }
        }
    } else {
        let (yields, returns) = (named("Yield"), named("Return"));
        if yields.is_none() || returns.is_none() {
            report.error(bound, "the types are missing: write `Generator<R, Yield = Y, Return = T>`");
        }
        let [yields, returns] = [yields, returns].map(|ty| ty.unwrap_or_else(|| parse_quote!(())));
        let resume = match any_lifetime(bound, report) {
            true => parse_quote!(()),
            false => resume_type(segment),
        };
        Protocol::Generator { resume, yields, returns }
    };
    let (clone, debug) = (names("Clone") || names("Copy"), names("Debug"));
    let promises = [
        (Promise::Send, names("Send")),
        (Promise::Sync, names("Sync")),
        (Promise::Clone, clone),
        (Promise::Debug, debug),
    ];
    let promises = promises.into_iter().filter(|(_, named)| *named).map(|(promise, _)| promise).collect();
    Some(Output { protocol, boxed, clone, debug, promises })
}

fn trait_name(bound: &TypeParamBound) -> Option<&PathSegment> {
    match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    }
}

fn associated_type(segment: &PathSegment, name: &str) -> Option<Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(AssocType { ident, ty, .. }) if ident == name => Some(as_in_a_body(ty)),
        _ => None,
    })
}

/// Reports a generator that were to be resumed with arguments of any lifetime: one cannot be held from one
/// resume to the next.
fn any_lifetime(bound: &TypeParamBound, report: &Report) -> bool {
    let TypeParamBound::Trait(syn::TraitBound { lifetimes: Some(lifetimes), .. }) = bound else {
        return false;
    };
    report.error(
        lifetimes,
        "`for<..>` in the return type: a generator is resumed with arguments of one type; declare the lifetime on \
         the function, `fn name<'a>(..)`",
    );
    true
}

/// The first argument of `Generator<R, ..>`, which defaults to `()`.
fn resume_type(segment: &PathSegment) -> Type {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return parse_quote!(()) };
    let written = arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(as_in_a_body(ty)),
        _ => None,
    });
    written.unwrap_or_else(|| parse_quote!(()))
}

/// A body cannot write `impl Trait`, but can leave it to be inferred.
///
/// Input: `(u8, impl Display)`. Output: `(u8, _)`.
fn as_in_a_body(ty: &Type) -> Type {
    struct Inferred;
    impl VisitMut for Inferred {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            if let Type::ImplTrait(impl_trait) = ty {
                *ty = Type::Infer(TypeInfer { underscore_token: Token![_](impl_trait.impl_token.span) });
            } else {
                visit_mut::visit_type_mut(self, ty);
            }
        }
    }
    let mut ty = ty.clone();
    Inferred.visit_type_mut(&mut ty);
    ty
}

/// Without the invisible groups and the parentheses that macros put around types.
fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}
