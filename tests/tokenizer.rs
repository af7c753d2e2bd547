//! The example `tokenizer`: values, errors with their places, and that no token is read too early.

mod example;

#[test]
fn expressions_have_the_values_of_arithmetic() {
    let expected = [
        "1 + 2 * 3 = 7",
        "(1 + 2) * 3 = 9",
        "10 - 4 - 3 = 3",
        "16 / 4 / 2 = 2",
        "2^3^2 = 512",
        "-2^2 = -4",
        "2 * -3 = -6",
        "--2 = 2",
        "1.5 * .5 = 0.75",
        "sqrt 16 + 1 = 5",
        "sqrt(abs(-16)) * 2 = 8",
        "((((((7)))))) = 7",
        "pi = 3.141592653589793",
        "1 / 0 = inf",
    ];
    let expressions: Vec<_> = expected.iter().filter_map(|line| line.split(" = ").next()).collect();
    let output = example::stdout("tokenizer", &expressions);
    assert_eq!(output.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn expressions_come_from_the_standard_input_too() {
    let output = example::run_with_input("tokenizer", &[], "1+1\n2*\n3*3\n");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1+1 = 2\n3*3 = 9\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "2*\n  ^ a number is missing\n");
    assert_eq!(output.status.code(), Some(1));
}

#[track_caller]
fn assert_error(expression: &str, marked: &str) {
    let output = example::run("tokenizer", &[expression]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), format!("{expression}\n{marked}\n"));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn errors_stand_below_their_places() {
    assert_error("", "^ a number is missing");
    assert_error("1 2", "  ^ an operator is missing");
    assert_error("(1 + 2", "      ^ `)` is missing");
    assert_error("2 + foo(1)", "    ^ `foo` is unknown");
    assert_error("12 + 3.1.4", "     ^ `3.1.4` is not a number");
    assert_error("1 + $", "    ^ `$` does not belong here");
    assert_error("1 + * 2", "    ^ a number is missing before `*`");
}

#[test]
fn a_place_counts_characters() {
    assert_error("1 + é", "    ^ `é` does not belong here");
}

#[test]
fn the_parser_stops_before_the_lexer_sees_what_is_wrong_later() {
    assert_error("1 ) $ 3.1.4", "  ^ an operator is missing");
}
