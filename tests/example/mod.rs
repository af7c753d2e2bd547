//! Runs the examples as their users do.

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Builds an example and runs it, with nothing on its standard input.
pub(crate) fn run(name: &str, arguments: &[&str]) -> Output {
    run_with_input(name, arguments, "")
}

/// Builds an example and runs it.
///
/// Cargo says where it has put the executable, whatever profile and folder the tests were built in, and
/// what it has to say of the build itself stays out of the output.
pub(crate) fn run_with_input(name: &str, arguments: &[&str], input: &str) -> Output {
    let build = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--example", name, "--message-format=json-render-diagnostics"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(build.status.success(), "the example {name} does not build");
    let messages = String::from_utf8(build.stdout).expect("cargo writes UTF-8");
    let executable = messages
        .lines()
        .filter_map(|message| message.split_once(r#""executable":""#))
        .map(|(_, rest)| rest.split('"').next().unwrap_or_default().replace(r"\\", r"\"))
        .next_back()
        .expect("cargo names the executable");
    let mut child = Command::new(executable)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example runs");
    // An example need not read what it is given.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input.as_bytes()));
    child.wait_with_output().expect("the example ends")
}

/// The standard output of an example that has to succeed without a word on the standard error.
#[allow(dead_code, reason = "an example that has to be talked to has no use for it")]
pub(crate) fn stdout(name: &str, arguments: &[&str]) -> String {
    let output = run(name, arguments);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{name} complains");
    assert_eq!(output.status.code(), Some(0), "{name} fails");
    String::from_utf8(output.stdout).expect("the examples write UTF-8")
}
