//! What the README and the page on development say of the code is so.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const GOLDEN: &str = "gen-macros/golden/fibonacci.golden";
const UPDATE: &str = "UPDATE_GOLDEN=1 cargo test --test readme";
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
    let golden = read(GOLDEN);
    let (_, expansion) =
        golden.split_once("// The expansion.\n\n").expect("the golden file has an expansion");
    let readme = read("README.md");
    let (before, shown, after) = block(&readme, &format!("<!-- {GOLDEN} -->\n"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(root().join("README.md"), [before, expansion, after].concat())
            .expect("the README is writable");
    } else {
        assert!(
            shown == expansion,
            "the README shows another expansion than {GOLDEN}: `{UPDATE}` writes it anew"
        );
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
fn the_examples_that_it_names_are_those_that_there_are() {
    let readme = read("README.md");
    let (_, table) = readme.split_once("| example | ").expect("the README has a table of examples");
    let (table, _) = table.split_once("\n\n").expect("the table ends");
    let rows = table.split("\n| `").skip(1).filter_map(|row| row.split('`').next());
    let commands = readme.split("cargo run --example ").skip(1).filter_map(|rest| rest.lines().next());
    let named: BTreeSet<_> = rows.chain(commands).map(str::to_owned).collect();

    let examples = fs::read_dir(root().join("examples")).expect("there are examples").flatten();
    let programs = examples.map(|entry| entry.path()).filter(|path| {
        path.extension().is_some_and(|extension| extension == "rs") || path.join("main.rs").exists()
    });
    let names = programs.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    assert_eq!(named, names.collect());
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn the_sources_that_the_development_page_names_exist() {
    let page = read("DEVELOPMENT.md");
    let in_ticks = page.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    let named: Vec<_> = in_ticks.filter(|word| word.ends_with(".rs") && !word.contains('*')).collect();
    assert!(named.len() > 10, "{named:?}");
    let folders = ["difftest", "gen-macros", "gen-runtime", "tests"];
    let there: Vec<_> = folders.into_iter().flat_map(|folder| files(&root().join(folder))).collect();
    for name in named {
        assert!(there.iter().any(|path| path.ends_with(name)), "there is no {name}");
    }
}

/// Where the links of a page lead that leave it at most for another file here.
fn links(page: &str) -> impl Iterator<Item = &str> {
    let targets = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://"))
}

/// The anchors of a page: its headings as the hosts of Markdown spell them.
fn anchors(page: &str) -> BTreeSet<String> {
    let headings = page.lines().filter(|line| line.starts_with('#'));
    let letters = |heading: &str| {
        let kept = heading.trim_start_matches('#').trim().chars();
        let kept = kept.filter(|letter| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter));
        kept.map(|letter| if letter == ' ' { '-' } else { letter.to_ascii_lowercase() }).collect()
    };
    headings.map(letters).collect()
}

#[test]
fn the_links_between_the_pages_lead_somewhere() {
    let pages = ["README.md", "CHANGELOG.md", "DEVELOPMENT.md", "docs/forms.md", "docs/semantics.md"];
    let mut followed = 0;
    for page in pages {
        let text = read(page);
        for link in links(&text) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let folder = Path::new(page).parent().expect("a page is in a folder");
            let target = if file.is_empty() { PathBuf::from(page) } else { folder.join(file) };
            assert!(root().join(&target).exists(), "{page} links to {link}");
            if !anchor.is_empty() {
                assert!(anchors(&read(target)).contains(anchor), "{page} links to {link}");
            }
            followed += 1;
        }
    }
    assert!(followed > 8, "{followed} links");
}
