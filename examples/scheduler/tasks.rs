//! Tasks, each a generator, and the scheduler that gives them turns, which is one itself.

use std::collections::VecDeque;

use gen_runtime::{Generator, GeneratorState, generator, yield_};

/// What a task asks for when it is suspended.
pub(crate) enum Call {
    /// To work for one tick, as soon as a core is free.
    Work,
    /// To go on when the task of this number has ended.
    Await(usize),
}

/// The ticks between which a task was at work, the last one not included.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// A task is resumed with the time, and answers with its next call.
pub(crate) type Task = Box<dyn Generator<u32, Yield = Call, Return = Span>>;

/// Waits for other tasks, and then works for some ticks.
#[generator(resume = mut now)]
pub(crate) fn job(needs: Vec<usize>, ticks: u32) -> Box<dyn Generator<u32, Yield = Call, Return = Span>> {
    for need in needs {
        now = yield_!(Call::Await(need));
    }
    let from = now;
    for _ in 0..ticks {
        now = yield_!(Call::Work);
    }
    Span { from, to: now }
}

/// Runs tasks until all have ended; yields, for each tick, which of them are at work.
///
/// Whoever wants to work waits in one queue, and goes to its end again after a tick: each task in its turn.
/// It returns when each task was at work, or, if tasks are left that wait for each other, their numbers.
#[generator]
pub(crate) fn round_robin(
    mut tasks: Vec<Task>,
    cores: usize,
) -> impl Generator<Yield = Vec<usize>, Return = Result<Vec<Span>, Vec<usize>>> {
    let mut spans = vec![None; tasks.len()];
    let mut awaiting = vec![Vec::new(); tasks.len()];
    let mut due: VecDeque<usize> = (0..tasks.len()).collect();
    let mut queue = VecDeque::new();
    for now in 0.. {
        while let Some(task) = due.pop_front() {
            match tasks[task].resume(now) {
                GeneratorState::Yielded(Call::Work) => queue.push_back(task),
                GeneratorState::Yielded(Call::Await(other)) if spans[other].is_some() => due.push_front(task),
                GeneratorState::Yielded(Call::Await(other)) => awaiting[other].push(task),
                GeneratorState::Complete(span) => {
                    spans[task] = Some(span);
                    due.extend(awaiting[task].drain(..));
                }
            }
        }
        if queue.is_empty() {
            break;
        }
        due.extend(queue.drain(..cores.min(queue.len())));
        yield_!(due.iter().copied().collect());
    }
    let stuck: Vec<_> = (0..tasks.len()).filter(|task| spans[*task].is_none()).collect();
    if stuck.is_empty() { Ok(spans.into_iter().flatten().collect()) } else { Err(stuck) }
}
