//! Wall time, made as steady as one process can make it.

use std::hint::black_box;
use std::time::Instant;

use crate::measure::{Costs, Workload};

/// The best time of each run in nanoseconds.
///
/// A round runs each implementation once, so that what else the machine does at a time hits all of them.
pub fn time(workloads: &[Workload], rounds: u32) -> Costs {
    let mut costs = Costs::default();
    for workload in workloads {
        for _ in 0..rounds {
            for run in workload.measured() {
                let start = Instant::now();
                black_box((run.run)());
                costs.add(workload, run, start.elapsed().as_nanos() as f64);
            }
        }
    }
    costs
}
