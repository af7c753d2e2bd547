//! Measures generators against hand-written iterators, plain loops and other crates, in one process.
//!
//! ```text
//! cargo run --release                              time, as tables of ratios in Markdown
//! cargo run --release -- count                     the same by instructions, which valgrind counts
//! cargo run --release -- run WORKLOAD CONSUMER IMPLEMENTATION [TIMES]
//! cargo run --release -- list                      what there is to run
//! cargo +nightly run --release --features nightly  with the compiler's `gen` blocks as well
//! ```
//!
//! `--only WORKLOAD` narrows it all to the workloads whose name has that in it, and `--of IMPLEMENTATION` to
//! the implementations so named; both may be said more than once. `--rounds N` says how often everything is
//! timed.

#![cfg_attr(feature = "nightly", feature(gen_blocks, yield_expr))]

mod count;
mod measure;
mod options;
mod peers;
mod table;
mod time;
mod workloads;

use std::hint::black_box;
use std::process::ExitCode;

use crate::measure::{Consumer, Run, Sequence, Workload};
use crate::options::{Command, Options};

fn main() -> ExitCode {
    match Options::parse(std::env::args().skip(1)).and_then(execute) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn execute(options: Options) -> Result<(), String> {
    let mut workloads = workloads::all();
    if !options.only.is_empty() {
        workloads.retain(|workload| options.only.iter().any(|part| workload.name.contains(part.as_str())));
    }
    if !options.of.is_empty() {
        let of = |run: &Run| options.of.iter().any(|name| name == run.implementation.name());
        // What is not measured says how many items there are, and that they are right.
        workloads.iter_mut().for_each(|workload| workload.runs.retain(|run| of(run) || !run.is_measured()));
    }
    match options.command {
        Command::Time => {
            check(&workloads)?;
            table::print("ns", &workloads, &time::time(&workloads, options.rounds));
        }
        Command::Count => {
            check(&workloads)?;
            table::print("instructions", &workloads, &count::count(&workloads)?);
        }
        Command::List => {
            for workload in &workloads {
                for run in &workload.runs {
                    println!("'{}' {} {}", workload.name, run.consumer, run.implementation.name());
                }
            }
        }
        Command::Run { workload, consumer, implementation, times } => {
            let run = workloads
                .iter()
                .filter(|candidate| candidate.name == workload)
                .flat_map(|workload| &workload.runs)
                .find(|run| run.consumer == consumer && run.implementation.name() == implementation)
                .ok_or("no such run: `list` shows all")?;
            for _ in 0..times {
                black_box((run.run)());
            }
        }
    }
    Ok(())
}

/// Numbers of implementations that do different things would mean nothing.
fn check(workloads: &[Workload]) -> Result<(), String> {
    for workload in workloads {
        let mut runs = workload.runs.iter().filter(|run| run.consumer == Sequence::NAME);
        let expected = runs.next().map(|run| (run.run)());
        if let Some(run) = runs.find(|run| Some((run.run)()) != expected) {
            return Err(format!("{}: other items from {}", workload.name, run.implementation.name()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::workloads;

    #[test]
    fn all_implementations_of_a_workload_give_the_same_items() {
        super::check(&workloads::all()).unwrap();
    }
}
