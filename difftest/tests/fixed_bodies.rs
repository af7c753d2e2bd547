//! Bodies that are always the same, compiled and compared. `cargo run -p difftest --release` looks at others.

use difftest::body::Body;
use difftest::features::Features;
use difftest::grow::grow;
use difftest::project::Project;
use difftest::report::report;
use difftest::session::{Verdict, judge};

/// What is not grown here, because it is known not to be the same.
const FEATURES: &str = "all,-odd-methods,-partial,-closures,-views,-branches,-deferred";

fn compare(name: &str, edition: &str, seeds: std::ops::Range<u64>) {
    let features = Features::parse(FEATURES).expect("the features are known");
    let project = Project::new(name, edition).expect("the target directory can be written");
    let bodies: Vec<Body> = seeds.clone().map(|seed| grow(seed, &features)).collect();
    let verdicts = judge(&project, &bodies).expect("the bodies can be compiled");
    let invalid = verdicts.iter().filter(|verdict| matches!(verdict, Verdict::Invalid(_))).count();
    assert!(invalid * 20 < bodies.len(), "{invalid} of {} bodies are no programs", bodies.len());
    let failures: Vec<_> = seeds
        .zip(bodies.iter().zip(&verdicts))
        .filter(|(_, (_, verdict))| verdict.is_failure())
        .map(|(seed, (body, verdict))| {
            format!(
                "{}\nshrink it with `cargo run -p difftest --release -- --bodies 1 --seed {seed} \
                 --edition {edition} --features {FEATURES}`\n",
                report(body, verdict)
            )
        })
        .collect();
    assert!(failures.is_empty(), "{} bodies fail:\n\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn generators_do_what_their_plain_functions_do() {
    compare("fixed", "2024", 1..221);
    // The other edition drops some temporaries elsewhere.
    compare("fixed", "2021", 1001..1061);
}
