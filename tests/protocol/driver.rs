//! Drives a generator in every way that there is.

use std::fmt::Debug;

use gen_runtime::{Generator, GeneratorState};

/// What a generator hands out and returns when it is resumed with `answers`, the first of which starts it.
///
/// It is resumed step by step, and then once more for each number of steps, after which `run` takes over:
/// from the start that is the body as a plain function, from anywhere else it is the machine. All of them
/// have to agree.
#[track_caller]
pub(crate) fn driven<R, G>(make: impl Fn() -> G, answers: &[R]) -> (Vec<G::Yield>, G::Return)
where
    R: Clone,
    G: Generator<R, Yield: Debug + PartialEq, Return: Debug + PartialEq>,
{
    let stepped = run_after(usize::MAX, make(), answers);
    for steps in 0..=stepped.0.len() {
        let run = run_after(steps, make(), answers);
        assert_eq!(run, stepped, "`run` after {steps} steps differs from `resume`");
    }
    stepped
}

fn run_after<R, G>(steps: usize, mut generator: G, answers: &[R]) -> (Vec<G::Yield>, G::Return)
where
    R: Clone,
    G: Generator<R>,
{
    let mut answers = answers.iter().cloned();
    let mut answer = || answers.next().expect("there are too few answers");
    let mut yields = Vec::new();
    for _ in 0..steps {
        match generator.resume(answer()) {
            GeneratorState::Yielded(value) => yields.push(value),
            GeneratorState::Complete(returned) => return (yields, returned),
        }
    }
    let returned = generator.run(answer(), |value| {
        yields.push(value);
        answer()
    });
    (yields, returned)
}
