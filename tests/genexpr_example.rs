//! The example `genexpr`: its answers, and that the Python originals are what stands above and give the same.

mod example;

use std::fs;
use std::process::Command;

const ORIGINAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/genexpr/original.py");

#[test]
fn the_orders_are_summed_up() {
    let expected = "\
orders: 9
turnover: 284.65
of several copies: 3
something free: yes
dearest: A Field Guide to Lichens
long words: bread, catalogue, clouds, field, guide, knots, lichens, reading, round
by customer: ada 92.75, ben 60.20, cleo 131.70, dora 0.00
same taste: ada+ben, ben+cleo
sizes: usual usual usual usual bulk usual usual usual usual
first price not taken: 10.90
";
    assert_eq!(example::stdout("genexpr", &[]), expected);
}

#[test]
fn the_python_program_answers_the_same_where_there_is_a_python() {
    let other = format!("{}/orders.csv", env!("CARGO_TARGET_TMPDIR"));
    let lines = "a,b,c,d,e\n1,zoe,Some Title,990,2\n2,yan,Some Title,1090,1\nbroken\n3,zoe,x,y,z\n";
    fs::write(&other, lines).expect("the file is writable");
    for arguments in [&[][..], &[other.as_str()][..]] {
        let Ok(original) = Command::new("python3").arg(ORIGINAL).args(arguments).output() else { return };
        assert_eq!(String::from_utf8_lossy(&original.stderr), "");
        let answers = String::from_utf8_lossy(&original.stdout).replace("\r\n", "\n");
        assert_eq!(example::stdout("genexpr", arguments), answers);
    }
}

/// Without what only lays a program out.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_originals_in_the_comments_are_those_of_the_python_program() {
    let main = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/genexpr/main.rs");
    let main = fs::read_to_string(main).expect("the example is there");
    let original = squeezed(&fs::read_to_string(ORIGINAL).expect("the original is there"));
    let comments = main.lines().filter_map(|line| line.trim().strip_prefix("// "));
    let code: Vec<_> = comments.filter(|comment| !comment.ends_with('.')).collect();
    assert!(code.len() > 10, "{code:?}");
    for comment in code {
        assert!(original.contains(&squeezed(comment)), "{comment} is not in the original");
    }
}

#[test]
fn a_missing_file_is_one_line_and_a_failure() {
    let output = example::run("genexpr", &["no/such/file"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.starts_with("genexpr: no/such/file: "), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert_eq!(output.status.code(), Some(1));
}
