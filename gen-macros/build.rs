//! Finds out whether the compiler takes the keyword `yield`, which decides what to say about it.

use std::process::Command;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(yield_keyword)");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=RUSTC_BOOTSTRAP");
    if takes_keyword() {
        println!("cargo::rustc-cfg=yield_keyword");
    }
}

/// A nightly takes it behind a feature gate, and so does a stable compiler that is told to act as one.
///
/// Where that cannot be found out it is taken for granted, so that rustc's own error stands alone.
fn takes_keyword() -> bool {
    match std::env::var("RUSTC_BOOTSTRAP").as_deref() {
        Ok("-1") => return false,
        Ok(_) => return true,
        Err(_) => {}
    }
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    match Command::new(compiler).arg("--version").output() {
        Ok(answer) => {
            let version = String::from_utf8_lossy(&answer.stdout).into_owned();
            version.contains("nightly") || version.contains("dev") || !version.starts_with("rustc ")
        }
        Err(_) => true,
    }
}
