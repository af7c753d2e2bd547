//! What the compiler says to a generator that is refused: one clear error, at the user's own words.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the expectations anew.

#[test]
fn refusals_are_one_clear_error_each() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/yield_position/*.rs");
    cases.pass("tests/ui/accepted/*.rs");
}
