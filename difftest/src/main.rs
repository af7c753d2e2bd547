//! The command line of the differential tester.

use std::collections::BTreeMap;
use std::io;
use std::process::ExitCode;

use difftest::grow::grow;
use difftest::options::{Options, help};
use difftest::project::Project;
use difftest::report::report;
use difftest::session::{Finding, judge};
use difftest::shrink::{shrink, size};

/// How many bodies are compiled before the first of them run.
const ROUND: usize = 240;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    if words.iter().any(|word| word == "--help" || word == "-h") {
        print!("{}", help());
        return ExitCode::SUCCESS;
    }
    let options = match Options::parse(words) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}; `--help` lists what there is");
            return ExitCode::from(2);
        }
    };
    match search(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Whether nothing was found.
fn search(options: &Options) -> io::Result<bool> {
    let project = Project::new(&options.name, &options.edition)?;
    let mut findings: Vec<Finding> = Vec::new();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut grown = 0;
    while grown < options.bodies {
        let count = ROUND.min(options.bodies - grown);
        let first = options.seed + grown as u64;
        let bodies: Vec<_> = (first..).take(count).map(|seed| grow(seed, &options.features)).collect();
        let verdicts = judge(&project, &bodies)?;
        for ((seed, body), verdict) in (first..).zip(bodies).zip(verdicts) {
            *kinds.entry(verdict.kind()).or_default() += 1;
            if verdict.is_failure() {
                findings.push(Finding { seed, body, verdict });
            }
        }
        grown += count;
        eprintln!("{grown} bodies, {} findings", findings.len());
    }
    for (kind, count) in &kinds {
        println!("{count:6} {kind}");
    }
    findings.sort_by_key(|finding| size(&finding.body));
    let mut shrunk: BTreeMap<String, usize> = BTreeMap::new();
    for finding in &findings {
        println!("\n// seed {}, {}", finding.seed, finding.verdict.kind());
        let of_kind = shrunk.entry(finding.verdict.kind()).or_default();
        if *of_kind < options.shrink {
            *of_kind += 1;
            let (body, verdict) = shrink(&project, &finding.body, &finding.verdict)?;
            println!("{}", report(&body, &verdict));
        }
    }
    Ok(findings.is_empty())
}
