//! What is to be done: a line `NAME TICKS NEED..` for each job.

/// A job of a plan.
pub(crate) struct Job {
    pub(crate) name: String,
    pub(crate) ticks: u32,
    /// The places in the plan of the jobs that have to be done first.
    pub(crate) needs: Vec<usize>,
}

/// For how long a job may last.
const MOST_TICKS: u32 = 100;

/// Reads a plan; blank lines and what is behind a `#` do not matter.
///
/// The error says which line is wrong, and how.
pub(crate) fn parse(text: &str) -> Result<Vec<Job>, String> {
    let lines = (1..).zip(text.lines().map(|line| line.split('#').next().unwrap_or_default()));
    let rows: Vec<(u32, Vec<&str>)> = lines
        .map(|(number, line)| (number, line.split_whitespace().collect::<Vec<_>>()))
        .filter(|(_, words)| !words.is_empty())
        .collect();
    let place = |name: &str| rows.iter().position(|(_, words)| words[0] == name);
    let job = |(index, (number, words)): (usize, &(u32, Vec<&str>))| {
        let name = words[0];
        if place(name) != Some(index) {
            return Err(format!("line {number}: there are two jobs called `{name}`"));
        }
        let ticks = words.get(1).and_then(|word| word.parse().ok()).filter(|ticks| *ticks <= MOST_TICKS);
        let ticks =
            ticks.ok_or(format!("line {number}: `{name}` needs a length of 0 to {MOST_TICKS} ticks"))?;
        let needs = words.iter().skip(2).map(|need| {
            place(need).ok_or(format!("line {number}: `{name}` needs `{need}`, which is not in the plan"))
        });
        Ok(Job { name: name.to_owned(), ticks, needs: needs.collect::<Result<_, _>>()? })
    };
    rows.iter().enumerate().map(job).collect()
}
