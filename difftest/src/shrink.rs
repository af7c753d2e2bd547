//! The smallest body that still fails in the same way.

use std::io;

use crate::body::Body;
use crate::body::edit::simpler;
use crate::body::print::Flavour;
use crate::project::Project;
use crate::session::{Verdict, judge};

/// How many simpler bodies are tried in one compilation.
const AT_ONCE: usize = 60;

/// Takes the simplest body that fails in the same way, until none is simpler.
///
/// # Errors
///
/// The bodies cannot be compiled for a reason that is not in them.
pub fn shrink(project: &Project, body: &Body, verdict: &Verdict) -> io::Result<(Body, Verdict)> {
    let (mut body, mut verdict) = (body.clone(), verdict.clone());
    while let Some(found) = smaller(project, &body, &verdict)? {
        (body, verdict) = found;
    }
    Ok((body, verdict))
}

fn smaller(project: &Project, body: &Body, verdict: &Verdict) -> io::Result<Option<(Body, Verdict)>> {
    let size = size(body);
    let mut candidates: Vec<_> =
        simpler(body).into_iter().filter(|simpler| self::size(simpler) < size).collect();
    candidates.sort_by_key(self::size);
    candidates.dedup();
    for some in candidates.chunks(AT_ONCE) {
        let verdicts = judge(project, some)?;
        let mut judged = some.iter().zip(verdicts);
        if let Some((simplest, verdict)) = judged.find(|(_, other)| is_same(verdict, other)) {
            return Ok(Some((simplest.clone(), verdict)));
        }
    }
    Ok(None)
}

/// In which form it differs does not matter, but another error is another finding.
fn is_same(one: &Verdict, other: &Verdict) -> bool {
    match (one, other) {
        (Verdict::Differs(_), Verdict::Differs(_)) | (Verdict::Crashed(_), Verdict::Crashed(_)) => true,
        (Verdict::Refused(_), Verdict::Refused(_)) => one.kind() == other.kind(),
        _ => false,
    }
}

/// The length of what a person has to read.
pub fn size(body: &Body) -> usize {
    body.function(Flavour::Generator).split_whitespace().map(str::len).sum()
}
