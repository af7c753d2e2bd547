//! The command line of the differential tester.

use std::process::ExitCode;

use difftest::body::print::Flavour;
use difftest::features::Features;
use difftest::grow::grow;
use difftest::project::Project;
use difftest::session::{Verdict, judge};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let get = |name: &str, default: &str| {
        args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1)).map_or(default.to_owned(), Clone::clone)
    };
    let seed: u64 = get("--seed", "1").parse().unwrap();
    let count: u64 = get("--bodies", "100").parse().unwrap();
    let features = Features::parse(&get("--features", "all")).unwrap();
    let project = Project::new("explore", &get("--edition", "2024")).unwrap();
    let bodies: Vec<_> = (seed..seed + count).map(|seed| grow(seed, &features)).collect();
    let verdicts = judge(&project, &bodies).unwrap();
    let mut counts = std::collections::BTreeMap::new();
    for (index, verdict) in verdicts.iter().enumerate() {
        *counts.entry(verdict.kind()).or_insert(0) += 1;
        if verdict.is_failure() || matches!(verdict, Verdict::Invalid(_)) {
            let text = format!("// seed {}\n{}\n{verdict:#?}", seed + index as u64, bodies[index].function(Flavour::Generator));
            project.keep(index, &text).unwrap();
        }
    }
    for (kind, count) in counts {
        println!("{count:5} {kind}");
    }
    ExitCode::SUCCESS
}
