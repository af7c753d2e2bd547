//! The example `log_report`: what it says of its sample, of odd logs and of missing ones.

mod example;

use std::fmt::Write;
use std::fs;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/access.log");

/// The lines below a heading, up to the empty line that ends them.
fn section<'a>(report: &'a str, heading: &str) -> Vec<&'a str> {
    let lines = report.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
    lines.take_while(|line| !line.is_empty()).collect()
}

/// The report on a log of these bytes.
fn report(name: &str, log: &[u8]) -> String {
    let path = format!("{}/{name}.log", env!("CARGO_TARGET_TMPDIR"));
    fs::write(&path, log).expect("the log is writable");
    example::stdout("log_report", &[&path])
}

fn line(target: &str, status: u16, bytes: u64) -> String {
    format!(
        "192.0.2.1 - - [09/Mar/2026:10:00:00 +0100] \"GET {target} HTTP/1.1\" {status} {bytes} \"-\" \"-\"\n"
    )
}

#[test]
fn every_line_of_the_sample_is_accounted_for() {
    let report = example::stdout("log_report", &[]);
    let sample = fs::read(SAMPLE).expect("the sample is there");
    let lines = sample.split(|byte| *byte == b'\n').count();

    let hours = section(&report, "requests per hour");
    assert_eq!(hours.len(), 24);
    let requests =
        |line: &&str| line.split_whitespace().nth(2).and_then(|word| word.parse::<usize>().ok()).unwrap();
    let requests: usize = hours.iter().map(requests).sum();
    assert!(report.contains(&format!("status classes, of {requests} requests\n")), "{report}");
    assert!(report.contains("\nhealth checks left out: 288\nmalformed lines: 12\n"), "{report}");
    assert_eq!(requests + 288 + 12, lines);
}

#[test]
fn the_sample_has_these_hours_classes_and_tops() {
    let report = example::stdout("log_report", &[]);
    assert_eq!(
        section(&report, "requests per hour")[3],
        "  2026-03-09 03:00      86   199.7 kB    70 failed  ########"
    );
    assert_eq!(
        section(&report, "status classes"),
        [
            "  1xx       0   0.0 %",
            "  2xx    3030  81.6 %",
            "  3xx     444  12.0 %",
            "  4xx     211   5.7 %",
            "  5xx      26   0.7 %"
        ]
    );
    assert_eq!(
        section(&report, "top paths")[..3],
        ["      332  /search", "      274  /", "      192  /assets/site.css"]
    );
    assert_eq!(section(&report, "biggest responses")[0], "    48.2 MB  /downloads/kneading.mp4");
    assert_eq!(section(&report, "top errors")[0], "       26  404 POST /wp-login.php");
}

#[test]
fn malformed_lines_are_shown_with_their_numbers_and_why() {
    let report = example::stdout("log_report", &[]);
    let shown: Vec<_> = section(&report, "malformed lines: 12")
        .into_iter()
        .map(|line| {
            let mut parts = line.trim().splitn(3, ": ");
            (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("line   212", "the time is not in brackets"),
            ("line   389", "the line is empty"),
            ("line   713", "the line is not UTF-8"),
            ("line  1044", "the request is not like GET /path HTTP/1.1"),
            ("line  1390", "the status is not from 100 to 599"),
            ("line  1702", "the size is not a number"),
            ("line  2051", "the time is not like 31/Dec/2026:13:25:41 +0100"),
            ("line  2377", "the referer is not in quotes"),
            ("line  2790", "there is more after the agent"),
            ("line  3115", "the identity is missing"),
            ("line  3502", "the status is not from 100 to 599"),
            ("line  4011", "the request is not in quotes"),
        ]
    );
}

#[test]
fn a_missing_file_is_one_line_and_a_failure() {
    let output = example::run("log_report", &["no/such/access.log"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.starts_with("log_report: no/such/access.log: cannot be read: "), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert_eq!(output.stdout, b"");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_folder_is_one_line_and_a_failure() {
    let output = example::run("log_report", &[env!("CARGO_TARGET_TMPDIR")]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains(": cannot be read: "), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn an_empty_log_has_an_empty_report() {
    let report = report("empty", b"");
    assert!(section(&report, "requests per hour").is_empty());
    assert!(report.ends_with("\nhealth checks left out: 0\nmalformed lines: 0\n"), "{report}");
}

#[test]
fn lines_of_any_length_and_end_are_read() {
    let mut log = line("/unix", 200, 1);
    log += &line("/dos", 200, 1).replace('\n', "\r\n");
    log += &line(&"/long".repeat(20_000), 200, 1);
    log += line("/last", 200, 1).trim_end();
    let report = report("ends", log.as_bytes());
    assert_eq!(section(&report, "top paths"), ["        1  /dos", "        1  /last", "        1  /unix"]);
    let malformed = section(&report, "malformed lines: 1");
    assert!(malformed[0].starts_with("  line     3: the line is too long: "), "{report}");
    assert!(malformed[0].len() < 150, "{report}");
}

#[test]
fn more_paths_than_are_counted_leave_bounds_for_the_frequent_ones() {
    let mut log = String::new();
    for n in 0..3000 {
        let path = format!("/once/{n}");
        log += &line(&path, 200, n);
        log += &line("/often", 404, 7);
    }
    let report = report("paths", log.as_bytes());
    assert_eq!(section(&report, "top paths")[0], "     3000  /often");
    assert!(section(&report, "top paths")[1].starts_with("      1-4  /once/"), "{report}");
    assert_eq!(
        section(&report, "biggest responses")[..2],
        ["     3.0 kB  /once/2999", "     3.0 kB  /once/2998"]
    );
}

#[test]
fn hours_are_in_order_when_answers_are_not() {
    let at = |hour: u32| line("/", 200, 1).replace(":10:00:00", &format!(":{hour:02}:00:00"));
    let log: String = [10, 11, 10, 11, 12, 11, 13].into_iter().map(at).collect();
    let report = report("late", log.as_bytes());
    let hours: Vec<_> =
        section(&report, "requests per hour").iter().map(|line| line[13..26].trim()).collect();
    assert_eq!(hours, ["10:00       2", "11:00       3", "12:00       1", "13:00       1"]);
}

#[test]
fn only_the_first_malformed_lines_are_shown() {
    let mut log = String::new();
    for n in 0..25 {
        writeln!(log, "oops {n}").expect("a string takes all");
    }
    let report = report("oops", log.as_bytes());
    assert!(report.contains("\nmalformed lines: 25\n"), "{report}");
    assert_eq!(section(&report, "malformed lines: 25").len(), 21);
    assert!(report.ends_with("\n  and 5 more\n"), "{report}");
}
