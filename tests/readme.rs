//! What the README says of the code is so.
//!
//! `UPDATE_GOLDEN=1 cargo test --test readme` writes the expansion anew, after the golden files.

use std::fs;
use std::path::{Path, PathBuf};

const FENCE: &str = "```rust,ignore\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl Into<PathBuf>) -> String {
    let path = root().join(path.into());
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.replace("\r\n", "\n")
}

/// The README around the block of code below `marker`, and that block.
fn block<'a>(readme: &'a str, marker: &str) -> (&'a str, &'a str, &'a str) {
    let below = readme.find(marker).expect("the marker is there") + marker.len();
    let start = below + readme[below..].find(FENCE).expect("a block is below the marker") + FENCE.len();
    let end = start + readme[start..].find("```\n").expect("the block ends");
    (&readme[..start], &readme[start..end], &readme[end..])
}

#[test]
fn the_expansion_is_the_one_that_the_macro_makes() {
    let golden = read("gen-macros/golden/fibonacci.golden");
    let (_, expansion) =
        golden.split_once("// The expansion.\n\n").expect("the golden file has an expansion");
    let readme = read("README.md");
    let (before, shown, after) = block(&readme, "<!-- gen-macros/golden/fibonacci.golden -->\n");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(root().join("README.md"), [before, expansion, after].concat())
            .expect("the README is writable");
    } else {
        assert!(shown == expansion, "the README shows another expansion than the golden file");
    }
}

#[test]
fn the_expanded_generator_is_the_one_that_is_shown_first() {
    let source = read("gen-macros/golden/fibonacci.rs");
    let readme = read("README.md");
    let (_, first) = readme.split_once("```rust\n").expect("the README shows a generator");
    let (first, _) = first.split_once("```\n").expect("the block ends");
    assert!(first.contains(&source), "the first generator is not\n{source}");
}

#[test]
fn the_examples_that_it_names_exist() {
    let readme = read("README.md");
    let named: Vec<_> = readme
        .split("cargo run --example ")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| c != '_' && !c.is_alphanumeric()).next())
        .collect();
    assert!(!named.is_empty());
    for name in named {
        let examples = root().join("examples");
        let exists =
            examples.join(format!("{name}.rs")).exists() || examples.join(name).join("main.rs").exists();
        assert!(exists, "there is no example {name}");
    }
}
