//! Computations that are resumed with something, and tasks that take turns.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, RwLock, mpsc};

use gen_runtime::{Generator, GeneratorState, generator, yield_};

use crate::support::items;

#[derive(Debug, PartialEq)]
enum Request {
    Print(i64),
    Read,
}

enum Op {
    Push(i64),
    Add,
    Multiply,
    Decrement,
    JumpIfNotZero(usize),
    Print,
    Read,
    Halt,
}

#[generator(resume = _)]
fn run(program: &[Op]) -> impl Generator<Option<i64>, Yield = Request, Return = Result<Vec<i64>, String>> {
    let mut stack = Vec::new();
    let mut at = 0;
    loop {
        let op = program.get(at).ok_or_else(|| format!("no instruction {at}"))?;
        at += 1;
        match op {
            Op::Push(number) => stack.push(*number),
            Op::Add | Op::Multiply => {
                let (b, a) = (stack.pop().ok_or("empty")?, stack.pop().ok_or("empty")?);
                stack.push(if matches!(op, Op::Add) { a + b } else { a * b });
            }
            Op::Decrement => *stack.last_mut().ok_or("empty")? -= 1,
            Op::JumpIfNotZero(to) => {
                if stack.last().copied().unwrap_or(0) != 0 {
                    at = *to;
                }
            }
            Op::Print => {
                yield_!(Request::Print(*stack.last().ok_or("empty")?));
            }
            Op::Read => {
                let Some(number) = yield_!(Request::Read) else { return Err("no input".into()) };
                stack.push(number);
            }
            Op::Halt => return Ok(stack),
        }
    }
}

#[test]
fn a_machine_asks_for_what_it_needs() {
    use GeneratorState::{Complete, Yielded};

    let program = [Op::Read, Op::Print, Op::Decrement, Op::JumpIfNotZero(1), Op::Halt];
    let mut machine = run(&program);
    assert_eq!(machine.resume(None), Yielded(Request::Read));
    assert_eq!(machine.resume(Some(2)), Yielded(Request::Print(2)));
    assert_eq!(machine.resume(None), Yielded(Request::Print(1)));
    assert_eq!(machine.resume(None), Complete(Ok(vec![0])));

    let mut machine = run(&program);
    machine.resume(None);
    assert_eq!(machine.resume(None), Complete(Err("no input".into())));

    let sum = [Op::Push(2), Op::Push(3), Op::Multiply, Op::Push(1), Op::Add, Op::Halt];
    assert_eq!(run(&sum).resume(None), Complete(Ok(vec![7])));
    assert_eq!(run(&sum[2..]).resume(None), Complete(Err("empty".into())));
    assert_eq!(run(&sum[..1]).resume(None), Complete(Err("no instruction 1".into())));
}

#[generator]
fn blink(name: &'static str, times: u32, pause: u64) -> Box<dyn Generator<Yield = u64, Return = String>> {
    for _ in 0..times {
        yield_!(pause);
    }
    format!("{name} is done")
}

#[generator]
fn schedule(
    tasks: Vec<Box<dyn Generator<Yield = u64, Return = String>>>,
) -> impl Iterator<Item = (u64, String)> {
    let mut ready = BTreeMap::new();
    for (number, task) in tasks.into_iter().enumerate() {
        ready.insert((0, number), task);
    }
    while let Some(((now, number), mut task)) = ready.pop_first() {
        match task.resume(()) {
            GeneratorState::Yielded(pause) => {
                ready.insert((now + pause, number), task);
            }
            GeneratorState::Complete(word) => yield_!((now, word)),
        }
    }
}

#[test]
fn tasks_take_turns_by_the_clock() {
    let done = items(|| schedule(vec![blink("slow", 3, 10), blink("quick", 1, 25), blink("none", 0, 1)]));
    assert_eq!(done, [(0, "none is done".into()), (25, "quick is done".into()), (30, "slow is done".into())]);
}

#[generator(resume = mut kind)]
fn frames() -> impl Generator<u8, Yield = Option<(u8, Vec<u8>)>, Return = &'static str> {
    while kind != 0 {
        let length = yield_!(None);
        let mut body = Vec::new();
        while body.len() < length as usize {
            body.push(yield_!(None));
        }
        kind = yield_!(Some((kind, body)));
    }
    "closed"
}

#[test]
fn bytes_come_in_and_frames_go_out() {
    let frames = frames();
    let mut whole = Vec::new();
    let mut next = 0;
    let word = frames.run(1, |frame| {
        whole.extend(frame);
        next += 1;
        [2, 10, 20, 3, 0, 0][next - 1]
    });
    assert_eq!((whole, word), (vec![(1, vec![10, 20]), (3, vec![])], "closed"));
}

#[generator]
fn received<T>(receiver: mpsc::Receiver<T>) -> impl Iterator<Item = T> {
    while let Ok(item) = receiver.recv() {
        yield_!(item);
    }
}

#[generator]
fn jobs(queue: Arc<Mutex<Vec<u32>>>) -> impl Iterator<Item = u32> + Send {
    loop {
        let mut locked = queue.lock().unwrap();
        let Some(job) = locked.pop() else { break };
        drop(locked);
        yield_!(job);
    }
}

#[test]
fn threads_share_a_queue() {
    let queue = Arc::new(Mutex::new((0..100).collect::<Vec<_>>()));
    let (sender, receiver) = mpsc::channel();
    for _ in 0..2 {
        let (jobs, sender) = (jobs(Arc::clone(&queue)), sender.clone());
        std::thread::spawn(move || jobs.for_each(|job| sender.send(job).unwrap()));
    }
    drop(sender);
    let mut done: Vec<_> = received(receiver).collect();
    done.sort();
    assert!(done.into_iter().eq(0..100));
}

#[generator]
fn looked_up(cache: &RwLock<HashMap<u32, String>>, keys: Vec<u32>) -> impl Iterator<Item = String> {
    for key in keys {
        if let Some(known) = cache.read().unwrap().get(&key).cloned() {
            yield_!(format!("still {known}"));
            continue;
        }
        let value = format!("number {key}");
        cache.write().unwrap().insert(key, value.clone());
        yield_!(value);
    }
}

#[test]
fn what_is_known_is_not_made_again() {
    let cache = RwLock::default();
    let words: Vec<_> = looked_up(&cache, vec![1, 2, 1]).collect();
    assert_eq!(words, ["number 1", "number 2", "still number 1"]);
}
