//! The example `big_file`: what it counts, and that its memory does not depend on the size of the file.

mod example;

use std::fs;

/// The number that stands first behind `label`.
fn number(output: &str, label: &str) -> usize {
    let (_, rest) = output.split_once(label).unwrap_or_else(|| panic!("no {label:?} in\n{output}"));
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number is there")
}

#[test]
fn a_generator_needs_the_same_memory_for_any_file_and_a_vec_more_than_the_file() {
    let [small, big] = ["1", "8"].map(|megabytes| example::stdout("big_file", &[megabytes]));
    let generator = |output: &str| number(output, "peak of a generator: ");
    let vec = |output: &str| number(output, "peak of a Vec: ");
    assert!(generator(&big) <= generator(&small) + 1_000, "{small}{big}");
    assert!(generator(&big) < 20_000, "{big}");
    assert!(vec(&small) > 1_000_000 && vec(&big) > 8_000_000, "{small}{big}");
}

#[test]
fn lines_and_words_are_counted() {
    let path = format!("{}/big_file.txt", env!("CARGO_TARGET_TMPDIR"));
    fs::write(&path, "one two\r\n\n  three\nfour five six").expect("the file is writable");
    let output = example::stdout("big_file", &[&path]);
    let counted = "31 bytes in 4 lines\n6 words, 1 blank lines, the longest line has 13 bytes\n";
    assert!(output.starts_with(counted), "{output}");
}

#[test]
fn a_missing_file_is_one_line_and_a_failure() {
    let output = example::run("big_file", &["no/such/file"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.starts_with("big_file: no/such/file: "), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert_eq!(output.status.code(), Some(1));
}
