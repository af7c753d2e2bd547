//! The keyword `yield` directly under `#[generator]`: refused on stable with a way out, understood on nightly.
//!
//! Each side is a crate of its own, built by the toolchain in question.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A generator with the keyword in several places, which checks its own items.
const PROGRAM: &str = r#"
use gen_runtime::{gen_, generator, generators, yield_};

#[generator]
fn bare(limit: u32) -> impl Iterator<Item = u32> {
    for n in 0..limit {
        yield n;
    }
    println!("{:?}", yield 10);
    if { yield 11; true } {
        yield_!(12);
    }
}

generators! {
    #[generator]
    fn scoped() -> impl Iterator<Item = u32> {
        yield 1;
    }
}

fn main() {
    assert!(bare(2).eq([0, 1, 10, 11, 12]));
    assert!(scoped().chain(gen_! { yield 2; }).eq([1, 2]));
}
"#;

/// Builds and runs a program in a crate of its own.
fn run(name: &str, mut cargo: Command, source: &str) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let manifest = format!(
        "[package]\nname = \"bare-yield\"\nedition = \"2024\"\n[dependencies]\ngen-runtime = {{ path = {:?} }}\n[workspace]\n",
        root.join("gen-runtime")
    );
    std::fs::create_dir_all(folder.join("src")).expect("the folder can be made");
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    std::fs::write(folder.join("src/main.rs"), source).expect("the program can be written");
    // The versions that have been downloaded for this workspace.
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the versions are known");
    cargo.args(["run", "--quiet", "--offline"]).current_dir(&folder);
    cargo.env("CARGO_TARGET_DIR", folder.join("target")).env_remove("RUSTC_BOOTSTRAP");
    cargo.output().expect("cargo can be started")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn stable_refuses_the_keyword_and_the_macro_names_the_ways_out() {
    let version = Command::new("rustc").arg("--version").output().expect("rustc can be started");
    if is_nightly(&version.stdout) {
        return eprintln!("skipped: this toolchain is a nightly one");
    }
    let output = run("bare-yield-stable", Command::new(env!("CARGO")), PROGRAM);
    let errors = errors(&output);
    assert!(!output.status.success());
    assert!(errors.contains("error[E0658]: yield syntax is experimental"), "{errors}");
    let hint = "`yield` is a reserved word on stable Rust: write `yield_!(..)`, or put the function into \
                `generators! { .. }`";
    assert_eq!(errors.matches(hint).count(), 1, "{errors}");
    // Nothing is said of the other forms, nor of anything else.
    let others = errors.lines().filter(|line| line.starts_with("error") && !line.contains("E0658")).count();
    assert_eq!(others, 2, "the hint and the count of errors: {errors}");
}

#[test]
fn nightly_understands_the_keyword() {
    let mut nightly = Command::new("rustup");
    nightly.args(["run", "nightly", "rustc", "--version"]);
    match nightly.output() {
        Ok(answer) if answer.status.success() && is_nightly(&answer.stdout) => {}
        _ => return eprintln!("skipped: there is no nightly toolchain"),
    }
    let mut cargo = Command::new("rustup");
    cargo.args(["run", "nightly", "cargo"]);
    // What the running cargo has set names the other toolchain.
    cargo.env_remove("RUSTC").env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
    let output = run("bare-yield-nightly", cargo, &format!("#![feature(yield_expr)]\n{PROGRAM}"));
    assert!(output.status.success(), "{}", errors(&output));
}

fn is_nightly(version: &[u8]) -> bool {
    String::from_utf8_lossy(version).contains("nightly")
}
