//! A plan of jobs that need each other, carried out by a few cores that take turns between them.
//!
//! `cargo run --example scheduler [CORES [FILE]]`
//!
//! A line of the file is `NAME TICKS NEED..`; without a file it is the building of a compiler. What comes out is
//! a chart of when each job was at work (`#`), and when it waited for its turn (`.`).

mod plan;
mod tasks;

use std::process::ExitCode;

use gen_runtime::GeneratorExt;

use crate::tasks::{Span, job, round_robin};

const BUILD: &str = "\
lexer 3
parser 4 lexer
types 2
checker 4 parser types
optimizer 5 types
backend 6 types
linker 2 backend
compiler 1 checker optimizer linker
docs 3 parser
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let cores = arguments.next().unwrap_or("2".to_owned());
    let carried_out = match cores.parse() {
        Ok(cores @ 1..1000) => plan(arguments.next()).and_then(|plan| carry_out(&plan, cores)),
        _ => Err(format!("there can be 1 to 999 cores, and not `{cores}`")),
    };
    match carried_out {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("scheduler: {message}");
            ExitCode::FAILURE
        }
    }
}

fn plan(file: Option<String>) -> Result<String, String> {
    match file {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}")),
        None => Ok(BUILD.to_owned()),
    }
}

fn carry_out(plan: &str, cores: usize) -> Result<(), String> {
    let jobs = plan::parse(plan)?;
    let tasks = jobs.iter().map(|plan| job(plan.needs.clone(), plan.ticks)).collect();

    let mut ticks = round_robin(tasks, cores).values();
    let at_work: Vec<Vec<usize>> = ticks.by_ref().collect();
    let spans = ticks.into_returned().expect("all ticks are over").map_err(|stuck| {
        let names: Vec<_> = stuck.iter().map(|task| format!("`{}`", jobs[*task].name)).collect();
        format!("these wait for each other: {}", names.join(", "))
    })?;

    let width = jobs.iter().map(|job| job.name.chars().count()).max().unwrap_or_default();
    for (task, (job, Span { from, to })) in jobs.iter().zip(spans).enumerate() {
        let chart = (0..).zip(&at_work).map(|(now, working)| match working.contains(&task) {
            true => '#',
            false if (from..to).contains(&now) => '.',
            false => ' ',
        });
        let line = format!("{:width$} {}", job.name, chart.collect::<String>());
        println!("{}", line.trim_end());
    }
    let taken: usize = at_work.iter().map(Vec::len).sum();
    println!("ticks: {}, turns taken: {taken}, left: {}", at_work.len(), cores * at_work.len() - taken);
    Ok(())
}
