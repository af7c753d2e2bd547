//! Whatever stands under the attribute or in the macros, they answer with an error or with code, and never panic.
//!
//! The input is every generator of the tests and goldens with a few of its tokens mistaken: left out, written
//! twice, exchanged with each other or with those of another generator, or taken out of their brackets. The same
//! seed makes the same input. As many more as one likes are tried by
//!
//! ```sh
//! FUZZ_SEED=7 FUZZ_CASES=1000000 cargo test -p gen-macros --release fuzz
//! ```

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;

use crate::forms;

const SEED: u64 = 1;
const CASES: usize = 1500;

/// Steele, Lea and Flood: Fast splittable pseudorandom number generators (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// Tokens that are mistaken for others, and such as may not stand everywhere.
const WORDS: &[&str] = &[
    "yield_!(1)",
    "yield_!()",
    "yield_from!(x)",
    "yield 1",
    "break",
    "continue",
    "'a: loop { yield_!(2) }",
    "return",
    "?",
    "&",
    "=",
    "+=",
    "match",
    "if",
    "else",
    "let",
    "ref",
    "mut",
    "..",
    "_",
    "self",
    "move",
    "|x| x",
    "async {}",
    "const {}",
    "unsafe {}",
    "[0; 2]",
    "=>",
    "..=",
    "#[cfg(x)]",
    "#[allow(x)]",
    "\"{x}\"",
    "'b",
    "'a'",
    "1.0",
    "as u8",
    "println!(\"{}\", yield_!(3))",
    "macro_rules! m { () => {} }",
    "fn f() {}",
    "x@y",
    ",",
    ";",
    ":",
    "::",
    "<",
    ">",
    "{}",
    "()",
    "struct S;",
    "!",
    "dyn T",
    "impl T",
    "Box",
    "Iterator",
    "Generator",
    "await",
    "(yield_!(1), yield_!(2))",
    "let x = yield_!(x) else { return };",
    "while let Some(x) = yield_!(x) {}",
    "for x in y { yield_!(x) }",
    "x__generator_local_1",
    "'x__generator_label_1",
    "r#match",
    "é",
    "x.0.1",
    "gen_! { yield 1; }",
    "break 'a yield_!(1)",
    "if yield_!(1) && yield_!(2) {}",
    "match x { y if yield_!(y) => {} _ => {} }",
];

/// A generator of the tests: the arguments of its attribute, and itself.
struct Sample {
    args: TokenStream,
    function: TokenStream,
}

#[test]
fn mistaken_tokens_are_answered_with_an_error_or_with_code() {
    let number =
        |name: &str, default| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default);
    let (seed, cases) = (number("FUZZ_SEED", SEED), number("FUZZ_CASES", CASES as u64) as usize);
    let samples = samples();
    assert!(samples.len() > 200, "only {} generators to start from", samples.len());
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let (mut accepted, mut failures) = (0, Vec::new());
    for case in 0..cases {
        let mut random = Random(seed.wrapping_add(case as u64).wrapping_mul(0x2545_f491_4f6c_dd1d));
        match one(&mut random, &samples) {
            Ok(is_code) => accepted += usize::from(is_code),
            Err(what) => failures.push(format!("seed {seed}, case {case}: {what}")),
        }
    }
    std::panic::set_hook(hook);
    let shown: Vec<_> = failures.iter().take(10).cloned().collect();
    assert!(failures.is_empty(), "{} of {cases} failed:\n{}", failures.len(), shown.join("\n\n"));
    // Were hardly any accepted, only the parser would be tried.
    assert!(accepted * 20 > cases, "only {accepted} of {cases} are generators");
}

/// Mistakes a sample, and tells whether it is still a generator, or what went wrong.
fn one(random: &mut Random, samples: &[Sample]) -> Result<bool, String> {
    let sample = &samples[random.below(samples.len())];
    let other = &samples[random.below(samples.len())];
    let mut function = sample.function.clone();
    for _ in 0..=random.below(3) {
        function = mistaken(random, function, &other.function);
    }
    let args = match random.below(8) {
        0 => mistaken(random, sample.args.clone(), &other.args),
        _ => sample.args.clone(),
    };
    let text = format!("#[generator({args})] {function}");
    let answered = catch_unwind(AssertUnwindSafe(|| answer(&args, &function)));
    match answered {
        Ok(answer) => answer.map_err(|what| format!("{what}\n{text}")),
        Err(panic) => {
            let message = panic.downcast_ref::<String>().cloned();
            let message = message.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Err(format!("panicked: {}\n{text}", message.unwrap_or_default()))
        }
    }
}

fn answer(args: &TokenStream, function: &TokenStream) -> Result<bool, String> {
    crate::expand(args.clone(), function.clone());
    for form in [forms::block::expand, forms::comprehension::expand, forms::scope::expand] {
        form(function.clone());
        // As well with the body alone.
        if let Some(TokenTree::Group(body)) = function.clone().into_iter().last() {
            form(body.stream());
        }
    }
    match crate::compile(args.clone(), function.clone()) {
        Ok(code) => match syn::parse2::<syn::File>(code.clone()) {
            Ok(_) => Ok(true),
            Err(error) => Err(format!("the output cannot be read: {error}\n{code}")),
        },
        Err(_) => Ok(false),
    }
}

/// The tokens with one mistake at a random place.
fn mistaken(random: &mut Random, tokens: TokenStream, other: &TokenStream) -> TokenStream {
    let mut list: Vec<TokenTree> = tokens.into_iter().collect();
    let groups: Vec<usize> = (0..list.len()).filter(|at| matches!(list[*at], TokenTree::Group(_))).collect();
    // Mostly deep inside: at the top is the signature.
    if !groups.is_empty() && random.below(5) > 0 {
        let at = match random.below(2) {
            0 => groups[random.below(groups.len())],
            _ => groups[groups.len() - 1],
        };
        if let TokenTree::Group(group) = &list[at] {
            let inner = mistaken(random, group.stream(), other);
            let mut changed = Group::new(group.delimiter(), inner);
            changed.set_span(group.span());
            list[at] = TokenTree::Group(changed);
        }
        return list.into_iter().collect();
    }
    let at = random.below(list.len());
    match random.below(8) {
        0 | 1 if !list.is_empty() => {
            list.remove(at);
        }
        2 if !list.is_empty() => list.insert(at, list[at].clone()),
        3 if !list.is_empty() => {
            let with = random.below(list.len());
            list.swap(at, with);
        }
        4 if !list.is_empty() => {
            if let TokenTree::Group(group) = list.remove(at) {
                list.splice(at..at, group.stream());
            }
        }
        5 => list.extend(piece(random, other.clone())),
        _ => {
            let word = WORDS[random.below(WORDS.len())];
            let word: TokenStream = word.parse().expect("the words have tokens");
            list.splice(at.min(list.len())..at.min(list.len()), word);
        }
    }
    list.into_iter().collect()
}

/// A token or bracket of another generator.
fn piece(random: &mut Random, tokens: TokenStream) -> Option<TokenTree> {
    let list: Vec<TokenTree> = tokens.into_iter().collect();
    let token = list.get(random.below(list.len()))?.clone();
    match &token {
        TokenTree::Group(group) if random.below(3) > 0 => piece(random, group.stream()).or(Some(token)),
        _ => Some(token),
    }
}

/// Every generator function of the goldens and of the tests.
fn samples() -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["golden", "../tests", "../examples"] {
        sources(&root.join(folder), &mut files);
    }
    files.sort();
    let mut samples = Samples(Vec::new());
    for file in files {
        let source = std::fs::read_to_string(file).unwrap_or_default();
        if let Ok(file) = syn::parse_file(&source) {
            samples.visit_file(&file);
        }
    }
    samples.0
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        // The mistakes that are known would bring nothing new.
        if path.is_dir() && !path.ends_with("ui") {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

struct Samples(Vec<Sample>);

impl Samples {
    fn add(&mut self, attrs: &[syn::Attribute], mut without: impl ToTokens + Attrs) {
        let is_generator =
            |attr: &syn::Attribute| attr.path().segments.last().is_some_and(|last| last.ident == "generator");
        let Some(attr) = attrs.iter().find(|attr| is_generator(attr)) else { return };
        let args = match &attr.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        without.attrs().retain(|attr| !is_generator(attr));
        self.0.push(Sample { args, function: without.into_token_stream() });
    }
}

trait Attrs {
    fn attrs(&mut self) -> &mut Vec<syn::Attribute>;
}

impl Attrs for syn::ItemFn {
    fn attrs(&mut self) -> &mut Vec<syn::Attribute> {
        &mut self.attrs
    }
}

impl Attrs for syn::ImplItemFn {
    fn attrs(&mut self) -> &mut Vec<syn::Attribute> {
        &mut self.attrs
    }
}

impl<'ast> Visit<'ast> for Samples {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.add(&function.attrs, function.clone());
        syn::visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.add(&function.attrs, function.clone());
        syn::visit::visit_impl_item_fn(self, function);
    }
}
