//! The command line.

/// What to do, on which workloads.
pub struct Options {
    pub command: Command,
    /// Parts of the names of the workloads that are meant.
    pub only: Vec<String>,
    /// The names of the implementations that are measured, if not all of them are.
    pub of: Vec<String>,
    /// How often everything is timed; the best counts.
    pub rounds: u32,
}

pub enum Command {
    Time,
    Count,
    List,
    Run { workload: String, consumer: String, implementation: String, times: u32 },
}

impl Options {
    pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut words, mut only, mut of, mut rounds) = (Vec::new(), Vec::new(), Vec::new(), 30);
        while let Some(arg) = args.next() {
            let mut value = || args.next().ok_or_else(|| format!("a value is missing after {arg}"));
            match arg.as_str() {
                "--only" => only.push(value()?),
                "--of" => of.push(value()?),
                "--rounds" => rounds = number(&value()?)?,
                _ => words.push(arg),
            }
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let command = match words[..] {
            [] => Command::Time,
            ["count"] => Command::Count,
            ["list"] => Command::List,
            ["run", workload, consumer, implementation] => {
                Command::run(workload, consumer, implementation, 1)
            }
            ["run", workload, consumer, implementation, times] => {
                Command::run(workload, consumer, implementation, number(times)?)
            }
            _ => return Err(format!("unknown command: {}", words.join(" "))),
        };
        Ok(Options { command, only, of, rounds })
    }
}

impl Command {
    fn run(workload: &str, consumer: &str, implementation: &str, times: u32) -> Self {
        Command::Run {
            workload: workload.to_owned(),
            consumer: consumer.to_owned(),
            implementation: implementation.to_owned(),
            times,
        }
    }
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|error| format!("{text}: {error}"))
}
