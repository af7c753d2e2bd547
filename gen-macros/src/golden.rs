//! The chain of every stage for small bodies, as text that a person can read.
//!
//! Each `gen-macros/golden/*.rs` holds a generator, and the file of the same name with `.golden` what
//! becomes of it. `UPDATE_GOLDEN=1 cargo test -p gen-macros golden` writes them anew.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::forms::{block, comprehension};
use crate::parse::{self, Parsed, ast};
use crate::sample::Sample;

fn chain(source: &str) -> String {
    let (stages, expansion) = match syn::parse_str::<syn::ItemFn>(source) {
        Ok(function) => attribute(function),
        Err(_) => expression(syn::parse_str(source).expect("the source is a function or a macro call")),
    };
    let file =
        syn::parse2::<syn::File>(expansion.clone()).unwrap_or_else(|error| panic!("{error}: {expansion}"));
    format!("{stages}// The expansion.\n\n{}", prettyplease::unparse(&file))
}

/// What a function becomes, and the stages between.
fn attribute(mut function: syn::ItemFn) -> (String, TokenStream) {
    let attribute = function.attrs.remove(0);
    let args = attribute.meta.require_list().map_or(TokenStream::new(), |list| list.tokens.clone());
    let tokens = function.into_token_stream();
    let stages = match parse::parse(args.clone(), tokens.clone()).expect("the generator is right") {
        Parsed::Generator(generator) => stages(&generator),
        Parsed::Split(_) => String::new(),
    };
    (stages, crate::expand(args, tokens))
}

/// The same of an expression, in a function that can be printed.
fn expression(mac: syn::Macro) -> (String, TokenStream) {
    let (tokens, is_block) = (mac.tokens, mac.path.is_ident("gen_"));
    let (body, expansion) = match is_block {
        true => (parse::statements(tokens.clone()), block::expand(tokens)),
        false => {
            let parsed = parse::comprehension::parse(tokens.clone());
            (parsed.map(|parsed| parsed.body), comprehension::expand(tokens))
        }
    };
    let generator = body.and_then(block::generator).expect("the block is right");
    (stages(&generator), quote::quote!(fn expression() { #expansion }))
}

/// The tree and the layout, as comments.
fn stages(generator: &ast::Generator) -> String {
    let sample = Sample::new(generator);
    let comment = |text: &str| text.lines().map(|line| format!("// {line}\n")).collect::<String>();
    let (tree, states) = (comment(&sample.tree()), comment(&sample.states()));
    format!("// The tree.\n//\n{tree}\n// The states.\n//\n{states}\n")
}

#[test]
fn golden_chains_are_as_recorded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let mut files: Vec<_> = std::fs::read_dir(&folder).expect("the folder is there").flatten().collect();
    files.sort_by_key(|file| file.file_name());
    let mut seen = 0;
    for file in files {
        let path = file.path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        seen += 1;
        let source = std::fs::read_to_string(&path).expect("the source is readable");
        let chain = chain(&source);
        let recorded = path.with_extension("golden");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&recorded, &chain).expect("the golden file is writable");
        }
        let expected = std::fs::read_to_string(&recorded).unwrap_or_default();
        assert!(chain == expected, "{} differs; it is now:\n{chain}", recorded.display());
    }
    assert!(seen > 0, "no golden files");
}
