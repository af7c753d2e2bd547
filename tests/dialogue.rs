//! The example `dialogue`: whole conversations, from the first word to the last.

mod example;

#[track_caller]
fn assert_dialogue(secrets: &[&str], lines: &str, expected: &str) {
    let output = example::run_with_input("dialogue", secrets, lines);
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_secret_is_narrowed_down() {
    assert_dialogue(
        &["37"],
        "50\n25\n37\nno\n",
        "\
I think of a number from 1 to 100. What is it?
It is less than 50. What is it?
It is more than 25. What is it?
Right, at guess number 3. Once more?
Guesses by round: 3
",
    );
}

#[test]
fn an_answer_that_is_none_is_asked_for_again_and_is_no_guess() {
    assert_dialogue(
        &["5"],
        "five\n101\n 5 \nmaybe\nyes\n",
        "\
I think of a number from 1 to 100. What is it?
`five` is not a number.
A number from 1 to 100, please.
Right, at guess number 1. Once more?
Yes or no?
Guesses by round: 1
",
    );
}

#[test]
fn another_round_has_another_secret() {
    assert_dialogue(
        &["5", "7", "9"],
        "5\ny\n6\n7\nn\n",
        "\
I think of a number from 1 to 100. What is it?
Right, at guess number 1. Once more?
I think of a number from 1 to 100. What is it?
It is more than 6. What is it?
Right, at guess number 2. Once more?
Guesses by round: 1, 2
",
    );
}

#[test]
fn a_number_of_its_own_is_from_1_to_100() {
    let all = (1..=100).map(|number| format!("{number}\n")).collect::<String>();
    // What was not needed to find it is no answer to the question behind, until one is.
    let output = example::run_with_input("dialogue", &[], &(all + "no\n"));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.starts_with("I think of a number from 1 to 100. What is it?\n"), "{said}");
    let (_, guesses) = said.split_once("Right, at guess number ").expect("one of all numbers is right");
    let (guesses, _) = guesses.split_once('.').expect("the sentence ends");
    assert!(said.ends_with(&format!("\nGuesses by round: {guesses}\n")), "{said}");
}

#[test]
fn an_input_that_ends_too_early_is_one_line_and_a_failure() {
    let output = example::run_with_input("dialogue", &["37"], "50\n");
    assert_eq!(output.stderr, b"dialogue: the input ends before the game does\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn another_secret_is_one_line_and_a_failure() {
    let output = example::run("dialogue", &["3", "101"]);
    assert_eq!(output.stderr, b"dialogue: a secret is a number from 1 to 100, not `101`\n");
    assert_eq!(output.status.code(), Some(1));
}
