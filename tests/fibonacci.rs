//! The example `fibonacci`: its numbers, and that no more of them are computed than it shows.

mod example;

#[test]
fn the_first_with_a_thousand_digits_is_found() {
    let output = example::stdout("fibonacci", &[]);
    let lines: Vec<_> = output.lines().collect();
    assert_eq!(lines[0], "1 1 2 3 5 8 13 21 34 55 89 144 ..");
    assert_eq!(lines[2], "the first with 1000 digits is number 4782:");
    assert_eq!(lines[3].len(), 1000);
    assert!(
        lines[3].starts_with("10700662663827589367") && lines[3].ends_with("87029218636250627816"),
        "{output}"
    );
}

#[test]
fn only_the_numbers_that_are_shown_are_computed() {
    let output = example::stdout("fibonacci", &["3"]);
    assert_eq!(
        output.lines().skip(1).collect::<Vec<_>>(),
        ["additions so far: 11", "the first with 3 digits is number 12:", "144", "additions for it: 11",]
    );
}

#[test]
fn another_argument_is_one_line_and_a_failure() {
    let output = example::run("fibonacci", &["many"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(error, "fibonacci: the number of digits: invalid digit found in string\n");
    assert_eq!(output.status.code(), Some(1));
}
