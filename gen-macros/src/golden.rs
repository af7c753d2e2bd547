//! The chain of every stage for small bodies, as text that a person can read.
//!
//! Each `gen-macros/golden/*.rs` holds a generator, and the file of the same name with `.golden` what
//! becomes of it. `UPDATE_GOLDEN=1 cargo test -p gen-macros golden` writes them anew.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;

fn chain(source: &str) -> String {
    let mut function: syn::ImplItemFn = syn::parse_str(source).expect("the source is a function");
    let attribute = function.attrs.remove(0);
    let args = attribute.meta.require_list().map_or(TokenStream::new(), |list| list.tokens.clone());
    let expansion = crate::expand(args, function.into_token_stream());
    let file =
        syn::parse2::<syn::File>(expansion.clone()).unwrap_or_else(|error| panic!("{error}: {expansion}"));
    format!("// The expansion.\n\n{}", prettyplease::unparse(&file))
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
