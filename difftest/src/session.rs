//! What becomes of bodies: compiled, run and compared.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::body::Body;
use crate::project::{Built, Program, Project};

/// How long a program may be silent: a body takes milliseconds, if it ends.
const PATIENCE: Duration = Duration::from_secs(5);

/// What became of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both flavours did the same in so many runs.
    Passed(usize),
    /// The plain function does not compile, so it says nothing about generators.
    Invalid(String),
    /// The plain function compiles and the generator does not.
    Refused(String),
    /// The two did not do the same.
    Differs(Difference),
    /// The process did not survive it.
    Crashed(String),
}

/// A body that failed, and the seed that it was grown from.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The seed.
    pub seed: u64,
    /// The body.
    pub body: Body,
    /// What is wrong with it.
    pub verdict: Verdict,
}

/// Two logs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// How the body was run.
    pub run: String,
    /// What the plain function did.
    pub plain: Vec<String>,
    /// What the generator did.
    pub generator: Vec<String>,
}

impl Verdict {
    /// Whether it is a finding.
    pub fn is_failure(&self) -> bool {
        matches!(self, Verdict::Refused(_) | Verdict::Differs(_) | Verdict::Crashed(_))
    }

    /// What two findings have in common that may be of one bug.
    pub fn kind(&self) -> String {
        match self {
            Verdict::Passed(_) => "passed".to_owned(),
            Verdict::Invalid(_) => "invalid".to_owned(),
            Verdict::Refused(message) => format!("refused, {}", without_names(message)),
            Verdict::Differs(difference) => {
                let how = difference.run.split([' ', '(']).next().unwrap_or_default();
                format!("differs, {how}")
            }
            Verdict::Crashed(_) => "crashed".to_owned(),
        }
    }
}

/// Input: `error[E0382]: use of moved value: `a``      Output: the same without `a`
fn without_names(message: &str) -> String {
    message.split('`').step_by(2).collect::<Vec<_>>().join("`_`")
}

/// Compiles and runs all of the bodies.
///
/// # Errors
///
/// The project cannot be written or compiled for a reason that is not in the bodies.
pub fn judge(project: &Project, bodies: &[Body]) -> io::Result<Vec<Verdict>> {
    let mut verdicts: BTreeMap<usize, Verdict> = BTreeMap::new();
    let programs = loop {
        let left: Vec<_> =
            bodies.iter().enumerate().filter(|(number, _)| !verdicts.contains_key(number)).collect();
        if left.is_empty() {
            break Vec::new();
        }
        match project.build(&left, true)? {
            Built::Programs(programs) => break programs,
            Built::Errors(errors) => {
                for (number, of_body) in errors {
                    verdicts.insert(number, verdict(of_body.plain, of_body.generator));
                }
            }
        }
    };
    confirm_refusals(project, bodies, &mut verdicts)?;
    let outputs: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = programs.iter().map(|program| scope.spawn(|| run(program))).collect();
        running.into_iter().map(|handle| handle.join().unwrap_or_default()).collect()
    });
    verdicts.extend(outputs.into_iter().flatten());
    Ok((0..bodies.len())
        .map(|number| verdicts.remove(&number).unwrap_or(Verdict::Crashed("no verdict".to_owned())))
        .collect())
}

fn verdict(plain: Option<String>, generator: Option<String>) -> Verdict {
    match (plain, generator) {
        (Some(error), _) => Verdict::Invalid(error),
        (None, error) => Verdict::Refused(error.unwrap_or_default()),
    }
}

/// Rustc may stop at the generators before it has looked at every plain function.
fn confirm_refusals(
    project: &Project,
    bodies: &[Body],
    verdicts: &mut BTreeMap<usize, Verdict>,
) -> io::Result<()> {
    loop {
        let refused = verdicts.iter().filter(|(_, verdict)| matches!(verdict, Verdict::Refused(_)));
        let left: Vec<_> = refused.map(|(number, _)| (*number, &bodies[*number])).collect();
        if left.is_empty() {
            return Ok(());
        }
        let separate = project.for_plain_functions()?;
        match separate.build(&left, false)? {
            Built::Programs(_) => return Ok(()),
            Built::Errors(errors) => {
                for (number, of_body) in errors {
                    verdicts.insert(number, verdict(of_body.plain, of_body.generator));
                }
            }
        }
    }
}

/// Runs a program, again for what comes after a body that did not survive.
fn run(program: &Program) -> Vec<(usize, Verdict)> {
    let mut verdicts = Vec::new();
    while verdicts.len() < program.numbers.len() {
        let before = verdicts.len();
        let problem = run_from(program, &mut verdicts);
        if verdicts.len() == program.numbers.len() {
            break;
        }
        let problem = problem.unwrap_or_else(|error| error.to_string());
        let crashed = program.numbers[verdicts.len()];
        verdicts.push((crashed, Verdict::Crashed(problem)));
        if verdicts.len() == before {
            break;
        }
    }
    verdicts
}

fn run_from(program: &Program, verdicts: &mut Vec<(usize, Verdict)>) -> io::Result<String> {
    let mut child = Command::new(&program.path)
        .arg(verdicts.len().to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let Some(stdout) = child.stdout.take() else { return Ok("no output".to_owned()) };
    let (send, lines) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                return;
            }
        }
    });
    let mut number = 0;
    loop {
        let line = match lines.recv_timeout(PATIENCE) {
            Ok(line) => line,
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                child.kill()?;
                child.wait()?;
                return Ok("it does not end".to_owned());
            }
        };
        let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
        let last = verdicts.last_mut().map(|(_, verdict)| verdict);
        match (word, last) {
            ("begin", _) => number = rest.parse().unwrap_or(0),
            ("passed", _) => verdicts.push((number, Verdict::Passed(rest.parse().unwrap_or(0)))),
            ("differs", _) => {
                let difference = Difference { run: rest.to_owned(), ..Difference::default() };
                verdicts.push((number, Verdict::Differs(difference)));
            }
            ("plain", Some(Verdict::Differs(difference))) => difference.plain.push(rest.to_owned()),
            ("generator", Some(Verdict::Differs(difference))) => difference.generator.push(rest.to_owned()),
            _ => {}
        }
    }
    // The channel is closed, so the reader is at its end.
    let _ = reader.join();
    Ok(format!("{}", child.wait()?))
}
