//! Instructions, which do not depend on what else the machine does.

use std::env::current_exe;
use std::process::{Command, Stdio};

use crate::measure::{Costs, Run, Workload};

/// How many instructions each run takes.
pub fn count(workloads: &[Workload]) -> Result<Costs, String> {
    let mut costs = Costs::default();
    for workload in workloads {
        for run in workload.measured() {
            // The difference leaves out the start of the process, and what is made at its first use.
            let instructions = collected(workload, run, "2")?.saturating_sub(collected(workload, run, "1")?);
            costs.add(workload, run, instructions as f64);
        }
    }
    Ok(costs)
}

/// The instructions of a process that does nothing but this run.
fn collected(workload: &Workload, run: &Run, times: &str) -> Result<u64, String> {
    let program = current_exe().map_err(|error| error.to_string())?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(["run", workload.name, run.consumer, run.implementation.name(), times])
        .stdout(Stdio::null())
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let report = String::from_utf8_lossy(&output.stderr);
    report
        .lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
        .ok_or_else(|| format!("valgrind counted nothing: {report}"))
}
