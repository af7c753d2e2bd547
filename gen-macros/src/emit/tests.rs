//! What stands in the output, whatever else does.

use proc_macro2::{TokenStream, TokenTree};

fn expansion(source: &str) -> String {
    let function: TokenStream = source.parse().expect("the source has tokens");
    crate::expand(TokenStream::new(), function).to_string()
}

/// Where a piece of the output stands.
fn at(output: &str, text: &str) -> usize {
    output.find(text).unwrap_or_else(|| panic!("no `{text}` in {output}"))
}

#[test]
fn a_suspended_state_lists_what_was_declared_last_first() {
    let output = expansion(
        "fn f() -> impl Iterator<Item = u8> { let first = a(); let second = b(); yield_!(1); end(first, second); }",
    );
    let state = &output[at(&output, "Yield1 {")..];
    assert!(at(state, "second :") < at(state, "first :"));
}

#[test]
fn the_start_lists_the_parameters_in_their_order() {
    let output = expansion("fn f(first: A, second: B) -> impl Iterator<Item = u8> { yield_!(1); }");
    let state = &output[at(&output, "Start {")..];
    assert!(at(state, "first :") < at(state, "second :"));
}

#[test]
fn locals_of_one_name_have_fields_of_their_own() {
    let output = expansion(
        "fn f() -> impl Iterator<Item = u8> { let a = x(); { let a = y(); yield_!(1); end(a); } end(a); }",
    );
    let state = &output[at(&output, "Yield1 {")..];
    let state = &state[..at(state, "}")];
    assert_eq!(state.matches("a_").count(), 2, "{state}");
}

#[test]
fn no_yield_is_left() {
    fn yields(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Group(group) => yields(group.stream()),
            TokenTree::Ident(ident) => ident == "yield",
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    let output = expansion(
        "fn f(list: Vec<u8>) -> impl Iterator<Item = u8> { \
         for x in list { if x > { yield_!(1); 2 } { yield_from!([x, { yield_!(3); x }]); } } }",
    );
    assert!(!yields(output.parse().expect("the output has tokens")), "{output}");
}

#[test]
fn the_plain_reading_runs_the_loop_as_it_is_written() {
    let output =
        expansion("fn f(list: Vec<u8>) -> impl Iterator<Item = u8> { for x in list { yield_!(x); } }");
    let plain = &output[at(&output, "with_plain")..];
    assert!(at(plain, "for x in list") < at(plain, "__sink ("));
}

#[test]
fn the_signature_stays_as_it_is() {
    let signature = "pub (crate) fn f < 'a , T : Clone > (& 'a self , x : T) -> impl Iterator < Item = T > + 'a where T : Copy";
    let output = expansion(&format!("{signature} {{ yield_!(x); }}"));
    let written: TokenStream = signature.parse().expect("the signature has tokens");
    assert!(output.starts_with(&written.to_string()), "{output}");
}
