//! The example `scheduler`: whose turn it is, and when.

mod example;

use std::fs;

/// The output for a plan that is given to the example in a file of this name.
fn schedule(name: &str, cores: &str, plan: &str) -> std::process::Output {
    let path = format!("{}/{name}.plan", env!("CARGO_TARGET_TMPDIR"));
    fs::write(&path, plan).expect("the file is writable");
    example::run("scheduler", &[cores, &path])
}

#[track_caller]
fn assert_chart(name: &str, cores: &str, plan: &str, expected: &str) {
    let output = schedule(name, cores, plan);
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[track_caller]
fn assert_error(name: &str, plan: &str, message: &str) {
    let output = schedule(name, "2", plan);
    assert_eq!(String::from_utf8_lossy(&output.stderr), format!("scheduler: {message}\n"));
    assert_eq!(output.stdout, b"");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn everyone_has_a_turn_before_anyone_has_another() {
    let expected = "\
a #..#..#
b .#..#
c ..#..#.#
ticks: 8, turns taken: 8, left: 0
";
    assert_chart("turns", "1", "a 3\nb 2\nc 3\n", expected);
}

#[test]
fn nobody_works_before_what_is_needed_is_done() {
    let expected = "\
house      ##
walls    ##
ground ##
garden ####
ticks: 6, turns taken: 10, left: 2
";
    let plan = "house 2 walls ground # the roof last\n\nwalls 2 ground\nground 2\ngarden 4";
    assert_chart("needs", "2", plan, expected);
}

#[test]
fn a_job_without_work_is_done_when_its_needs_are() {
    assert_chart("nothing", "3", "all 0 one\none 1\n", "all\none #\nticks: 1, turns taken: 1, left: 2\n");
    assert_chart("empty", "3", "# no jobs\n", "ticks: 0, turns taken: 0, left: 0\n");
}

#[test]
fn a_compiler_is_built_by_two_cores() {
    let expected = "\
lexer     ###
parser       .##.##
types     ##
checker            #.##.#
optimizer   ##.##.#
backend     .##.##.##
linker               .##
compiler                 #
docs               .##.#
ticks: 16, turns taken: 30, left: 2
";
    assert_eq!(example::stdout("scheduler", &[]), expected);
}

#[test]
fn jobs_that_wait_for_each_other_are_named() {
    assert_error(
        "circle",
        "a 1 b\nb 1 c\nfree 2\nc 1 a\nd 1 c\n",
        "these wait for each other: `a`, `b`, `c`, `d`",
    );
    assert_error("self", "a 1 a\n", "these wait for each other: `a`");
}

#[test]
fn a_line_that_is_no_job_is_named() {
    assert_error("missing", "a 1\n\nb 1 c\n", "line 3: `b` needs `c`, which is not in the plan");
    assert_error("length", "a many\n", "line 1: `a` needs a length of 0 to 100 ticks");
    assert_error("twice", "a 1\na 2\n", "line 2: there are two jobs called `a`");
}

#[test]
fn another_argument_is_one_line_and_a_failure() {
    let output = example::run("scheduler", &["0"]);
    assert_eq!(output.stderr, b"scheduler: there can be 1 to 999 cores, and not `0`\n");
    assert_eq!(output.status.code(), Some(1));
    let output = example::run("scheduler", &["1", "no/such/file"]);
    assert!(output.stderr.starts_with(b"scheduler: no/such/file: "), "{output:?}");
    assert_eq!(output.status.code(), Some(1));
}
