//! The command line of the differential tester.

use std::collections::BTreeMap;
use std::process::ExitCode;

use difftest::features::Features;
use difftest::grow::grow;
use difftest::project::Project;
use difftest::report::report;
use difftest::session::{Verdict, judge};
use difftest::shrink::shrink;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let get = |name: &str, default: &str| {
        args.iter()
            .position(|arg| arg == name)
            .and_then(|at| args.get(at + 1))
            .map_or(default.to_owned(), Clone::clone)
    };
    let seed: u64 = get("--seed", "1").parse().unwrap();
    let count: u64 = get("--bodies", "100").parse().unwrap();
    let to_shrink: usize = get("--shrink", "0").parse().unwrap();
    let features = Features::parse(&get("--features", "all")).unwrap();
    let project = Project::new(&get("--name", "explore"), &get("--edition", "2024")).unwrap();
    let bodies: Vec<_> = (seed..seed + count).map(|seed| grow(seed, &features)).collect();
    let verdicts = judge(&project, &bodies).unwrap();
    let mut kinds: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, verdict) in verdicts.iter().enumerate() {
        kinds.entry(verdict.kind()).or_default().push(index);
        if verdict.is_failure() || matches!(verdict, Verdict::Invalid(_)) {
            let text = format!("// seed {}\n{}", seed + index as u64, report(&bodies[index], verdict));
            project.keep(index, &text).unwrap();
        }
    }
    for (kind, indices) in &kinds {
        println!("{:5} {kind}: {:?}", indices.len(), indices.iter().take(5).collect::<Vec<_>>());
    }
    for (_, indices) in &kinds {
        for index in indices.iter().filter(|index| verdicts[**index].is_failure()).take(to_shrink) {
            let (body, verdict) = shrink(&project, &bodies[*index], &verdicts[*index]).unwrap();
            println!("// seed {}\n{}", seed + *index as u64, report(&body, &verdict));
        }
    }
    ExitCode::SUCCESS
}
