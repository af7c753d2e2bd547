//! What the compiler says to a generator with a mistake: one clear error, at the user's own words.
//!
//! Each case is one idea, in a folder of its kind. What rustc says changes with its version, so the words are
//! compared with one version only, and with any other it has to be an error at all. To write the expectations
//! anew, with that version:
//!
//! ```sh
//! TRYBUILD=overwrite cargo test --test ui
//! ```

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the cases are, if they are a copy without expectations.
const COPY: &str = "UI_CASES_WITHOUT_EXPECTATIONS";

/// The folders of programs without a mistake. In the second they need the version of rustc that is named below.
const ACCEPTED: [&str; 2] = ["accepted", NEW_SYNTAX];
const NEW_SYNTAX: &str = "new_syntax";

/// The version of rustc that the expectations are from.
const EXPECTED: &str = "rustc 1.95.";

#[test]
fn mistakes_are_one_clear_error_each() {
    let folder = match std::env::var_os(COPY) {
        Some(copy) => PathBuf::from(copy),
        None if version().starts_with(EXPECTED) => PathBuf::from("tests/ui"),
        None => return any_error_will_do(&without_expectations(Path::new("tests/ui"))),
    };
    let cases = trybuild::TestCases::new();
    for kind in subfolders(&folder) {
        match is_accepted(&kind) {
            true => cases.pass(kind.join("*.rs")),
            false => cases.compile_fail(kind.join("*.rs")),
        }
    }
}

#[test]
fn every_case_has_its_expectation_and_every_expectation_its_case() {
    let mut cases = 0;
    for kind in subfolders(Path::new("tests/ui")).into_iter().filter(|kind| !is_accepted(kind)) {
        for file in files(&kind) {
            let other = match file.extension().is_some_and(|extension| extension == "rs") {
                true => file.with_extension("stderr"),
                false => file.with_extension("rs"),
            };
            assert!(other.exists(), "{} has no counterpart", file.display());
            cases += 1;
        }
    }
    assert!(cases > 2 * 150, "there are only {} cases", cases / 2);
}

/// What a user should not have to know does not show.
#[test]
fn no_expectation_tells_of_the_generated_code() {
    let words =
        ["__Generator", "__state", "__sink", "__iter", "__item", "Machine<", "Transitions<", "closure@src"];
    for file in subfolders(Path::new("tests/ui")).iter().flat_map(|kind| files(kind)) {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let told = words.iter().find(|word| text.contains(**word));
        assert!(told.is_none(), "{} tells of `{}`", file.display(), told.unwrap_or(&""));
    }
}

fn is_accepted(kind: &Path) -> bool {
    ACCEPTED.iter().any(|name| kind.ends_with(name))
}

fn version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("rustc tells its version");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs this test on a copy of the cases, where whatever rustc says is written down as the expectation.
fn any_error_will_do(copy: &Path) {
    let test = std::env::current_exe().expect("the test has a path");
    let run = Command::new(test)
        .args(["--exact", "mistakes_are_one_clear_error_each"])
        .env(COPY, copy)
        .env("TRYBUILD", "overwrite")
        .status();
    assert!(run.expect("the test runs").success(), "a mistake compiles, or a case without one does not");
}

/// A copy of the cases alone, of which `trybuild` then only asks that they do not compile.
fn without_expectations(folder: &Path) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui");
    // Cases that there are no more may still be there.
    let _ = fs::remove_dir_all(&copy);
    for kind in subfolders(folder).into_iter().filter(|kind| !kind.ends_with(NEW_SYNTAX)) {
        let target = copy.join(kind.file_name().expect("a folder has a name"));
        fs::create_dir_all(&target).expect("the folder can be made");
        for file in files(&kind).into_iter().filter(|file| file.extension().is_some_and(|name| name == "rs"))
        {
            let name = file.file_name().expect("a file has a name");
            fs::copy(&file, target.join(name)).expect("the case can be copied");
        }
    }
    copy
}

fn subfolders(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|entry| entry.is_dir()).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|entry| entry.is_file()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
