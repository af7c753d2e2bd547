//! Bodies that are always the same, compiled and compared. `cargo run -p difftest --release` looks at others.

use difftest::body::Body;
use difftest::features::Features;
use difftest::grow::grow;
use difftest::project::Project;
use difftest::report::report;
use difftest::session::{Verdict, judge};

/// What is not grown here, because it is known not to be the same: see "Where it falls short of the rule" in
/// `docs/semantics.md`.
const FEATURES: &str = "all,-odd-methods,-partial-structs";

/// There the temporaries of what a block ends with outlive the block's locals.
const FEATURES_OF_2021: &str = "all,-odd-methods,-partial-structs,-tails";

fn compare(edition: &str, features: &str, seeds: std::ops::Range<u64>) {
    let grown = Features::parse(features).expect("the features are known");
    let project = Project::new("fixed", edition).expect("the target directory can be written");
    let bodies: Vec<Body> = seeds.clone().map(|seed| grow(seed, &grown)).collect();
    let verdicts = judge(&project, &bodies).expect("the bodies can be compiled");
    let invalid = verdicts.iter().filter(|verdict| matches!(verdict, Verdict::Invalid(_))).count();
    assert!(invalid * 20 < bodies.len(), "{invalid} of {} bodies are no programs", bodies.len());
    let failures: Vec<_> = seeds
        .zip(bodies.iter().zip(&verdicts))
        .filter(|(_, (_, verdict))| verdict.is_failure())
        .map(|(seed, (body, verdict))| {
            format!(
                "{}\nshrink it with `cargo run -p difftest --release -- --bodies 1 --seed {seed} \
                 --edition {edition} --features {features}`\n",
                report(body, verdict)
            )
        })
        .collect();
    assert!(failures.is_empty(), "{} bodies fail:\n\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn generators_do_what_their_plain_functions_do() {
    compare("2024", FEATURES, 1..221);
    // The other edition drops some temporaries elsewhere.
    compare("2021", FEATURES_OF_2021, 1001..1061);
}
