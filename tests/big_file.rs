//! The example `big_file`: what it counts, and that its memory does not depend on the size of the file.

mod example;

use std::fs;

/// The number that stands first behind `label`.
fn number(output: &str, label: &str) -> usize {
    let (_, rest) = output.split_once(label).unwrap_or_else(|| panic!("no {label:?} in\n{output}"));
    let digits: String = rest.trim_start().chars().take_while(char::is_ascii_digit).collect();
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
    fs::write(&path, "one two three four\r\n\n  five\nsix").expect("the file is writable");
    let output = example::stdout("big_file", &[&path]);
    let counted = "31 bytes in 4 lines\n6 words, 1 blank lines\nthe longest line has 18 bytes\n";
    assert!(output.starts_with(counted), "{output}");
}

#[test]
fn a_line_of_any_length_and_of_any_bytes_is_counted_in_the_same_memory() {
    let path = format!("{}/one_line.txt", env!("CARGO_TARGET_TMPDIR"));
    let mut line = b"\xff \xfe".repeat(1_000_000);
    line.extend(b"\nend");
    fs::write(&path, line).expect("the file is writable");
    let output = example::stdout("big_file", &[&path]);
    let counted =
        "3000004 bytes in 2 lines\n1000002 words, 0 blank lines\nthe longest line has 3000000 bytes\n";
    assert!(output.starts_with(counted), "{output}");
    assert!(number(&output, "peak of a generator: ") < 20_000, "{output}");
}

#[test]
fn a_bar_shows_how_far_the_work_is() {
    let output = example::run("big_file", &["--progress", "1"]);
    let bars = String::from_utf8(output.stderr).expect("the bar is UTF-8");
    let [writing, reading] = bars.lines().collect::<Vec<_>>()[..] else { panic!("two bars are in {bars:?}") };
    for (label, bar) in [("writing", writing), ("reading", reading)] {
        let drawn: Vec<_> = bar.split('\r').skip(1).collect();
        let percentages = drawn.iter().map(|bar| number(bar, "] ").to_string());
        assert_eq!(percentages.collect::<Vec<_>>(), (0..=100).map(|n| n.to_string()).collect::<Vec<_>>());
        let [empty, half, full] = [0, 50, 100].map(|percentage| drawn[percentage]);
        assert_eq!(empty, format!("{label} [{}]   0 %", "-".repeat(40)));
        assert_eq!(half, format!("{label} [{}{}]  50 %", "#".repeat(20), "-".repeat(20)));
        assert_eq!(full, format!("{label} [{}] 100 %", "#".repeat(40)));
    }
    let piped = example::run("big_file", &["1"]);
    assert_eq!(String::from_utf8_lossy(&piped.stderr), "", "nobody is looking");
}

#[test]
fn a_missing_file_is_one_line_and_a_failure() {
    let output = example::run("big_file", &["no/such/file"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.starts_with("big_file: no/such/file: "), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert_eq!(output.status.code(), Some(1));
}
