//! Every message of the macros and of the runtime's traits is on the page that explains them.

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::LitStr;

/// What literals are not for users behind: of tests, of documentation, and of what cannot happen.
const SKIPPED: &[&str] =
    &["doc", "reason", "must_use", "expect", "unreachable", "panic", "assert", "assert_eq", "debug_assert"];

#[test]
fn every_message_is_documented() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = std::fs::read_to_string(root.join("docs/messages.md")).expect("the page is there");
    // Paragraphs are wrapped, and bars are escaped in tables.
    let page = page.replace("\\|", "|").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut messages = Vec::new();
    for folder in ["gen-macros/src", "gen-runtime/src"] {
        collect_files(&root.join(folder), &mut messages);
    }
    assert!(messages.len() > 40, "only {} messages were found", messages.len());
    let missing: Vec<_> = messages.iter().filter(|message| !is_on(&page, message)).collect();
    assert!(missing.is_empty(), "docs/messages.md lacks {missing:#?}");
}

/// Whether the parts of a message that are the same each time are on the page, one behind the other.
fn is_on(page: &str, message: &str) -> bool {
    let parts = fixed_parts(message);
    let first = parts.first().cloned().unwrap_or_default();
    page.match_indices(first.as_str()).any(|(start, _)| {
        let mut rest = &page[start..];
        parts.iter().all(|part| match rest.find(part.as_str()) {
            // What stands for the rest is short.
            Some(at) if at < 120 => {
                rest = &rest[at + part.len()..];
                true
            }
            _ => false,
        })
    })
}

/// What is around the placeholders of a format string.
fn fixed_parts(message: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters =
        message.replace("{{", "\u{1}").replace("}}", "\u{2}").chars().collect::<Vec<_>>().into_iter();
    while let Some(letter) = letters.next() {
        match letter {
            '{' => {
                letters.by_ref().take_while(|letter| *letter != '}').for_each(drop);
                parts.push(String::new());
            }
            letter => parts.last_mut().expect("there is a part").push(letter),
        }
    }
    let parts = parts.into_iter().map(|part| part.replace('\u{1}', "{").replace('\u{2}', "}"));
    parts
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|part| !part.is_empty())
        .collect()
}

fn collect_files(folder: &Path, into: &mut Vec<String>) {
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect_files(&path, into);
            continue;
        }
        let is_test = ["contract", "fuzz", "golden", "messages", "pretty", "sample", "tests", "verify"]
            .iter()
            .any(|name| path.file_stem() == Some(name.as_ref()));
        if !is_test {
            let source = std::fs::read_to_string(&path).expect("the source can be read");
            collect(source.parse().expect("the source has tokens"), into);
        }
    }
}

/// The literals that are sentences.
fn collect(tokens: TokenStream, into: &mut Vec<String>) {
    let mut skips = false;
    for token in tokens {
        match token {
            // The unit tests stand at the end of a file.
            TokenTree::Ident(ident) if ident == "tests" => return,
            TokenTree::Ident(ident) => skips = SKIPPED.iter().any(|skipped| ident == skipped),
            TokenTree::Punct(_) => {}
            TokenTree::Group(group) if !skips => collect(group.stream(), into),
            TokenTree::Group(_) => skips = false,
            TokenTree::Literal(literal) => {
                let text = syn::parse2::<LitStr>(TokenTree::Literal(literal).into()).map(|text| text.value());
                let text = text.ok().filter(|text| !skips && words(text) > 3);
                into.extend(text);
                skips = false;
            }
        }
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()
}
