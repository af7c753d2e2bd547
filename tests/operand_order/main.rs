//! Operands are evaluated in Rust's order, and dropped at Rust's points, whichever of them yield.

mod cases;
mod operands;
#[path = "../readings/mod.rs"]
mod readings;

use cases::CASES;
use readings::Body;

#[track_caller]
fn assert_all(compare: impl Fn(&Body) -> Result<(), String>) {
    let differences: Vec<String> = CASES.iter().filter_map(|case| compare(case).err()).collect();
    let (wrong, all) = (differences.len(), CASES.len());
    assert!(differences.is_empty(), "{}\n{wrong} of {all} cases", differences.join("\n"));
}

#[test]
fn a_generator_does_what_a_plain_function_does_in_the_same_order() {
    assert_all(Body::compare);
}

#[test]
fn a_dropped_generator_drops_the_operands_that_a_plain_function_holds() {
    assert_all(Body::compare_drops);
}
