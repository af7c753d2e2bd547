//! A co-operative scheduler: tasks that yield what they ask of it, and are resumed with its answer.

use std::collections::{BTreeMap, VecDeque};

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_, yield_from};

type Name = &'static str;

/// What a task asks for.
enum Call {
    /// Nothing, only that others have a turn.
    Pass,
    Spawn(Name, Task),
    Send(Name, u32),
    Receive,
    /// Wait for the end of another task.
    Join(Name),
}

/// What a task is told when it goes on.
#[derive(Clone)]
enum Answer {
    Nothing,
    Message(u32),
    Ended(String),
}

impl Answer {
    fn message(self) -> u32 {
        match self {
            Answer::Message(message) => message,
            _ => panic!("only `Receive` and a message in answer to it"),
        }
    }

    fn ended(self) -> String {
        match self {
            Answer::Ended(word) => word,
            _ => panic!("only `Join` and a word in answer to it"),
        }
    }
}

type Task = Box<dyn Generator<Answer, Yield = Call, Return = String>>;

/// What a task that is not running waits for.
enum Wait {
    Turn(Answer),
    Message,
    End(Name),
}

/// Runs all tasks in turn, and hands out what each says when it ends. A turn in which nobody could run is
/// the end as well.
#[generator]
fn scheduler(first: Name, task: Task) -> impl Iterator<Item = (Name, String)> {
    let mut queue = VecDeque::from([(first, task, Wait::Turn(Answer::Nothing))]);
    let mut mail: BTreeMap<Name, VecDeque<u32>> = BTreeMap::new();
    let mut ended: BTreeMap<Name, String> = BTreeMap::new();
    let mut idle = 0;
    while let Some((name, mut task, wait)) = queue.pop_front() {
        let answer = match &wait {
            Wait::Turn(answer) => Some(answer.clone()),
            Wait::Message => mail.entry(name).or_default().pop_front().map(Answer::Message),
            Wait::End(name) => ended.get(name).cloned().map(Answer::Ended),
        };
        let Some(answer) = answer else {
            idle += 1;
            queue.push_back((name, task, wait));
            if idle > queue.len() {
                return;
            }
            continue;
        };
        idle = 0;
        let wait = match task.resume(answer) {
            GeneratorState::Complete(word) => {
                ended.insert(name, word.clone());
                yield_!((name, word));
                continue;
            }
            GeneratorState::Yielded(Call::Pass) => Wait::Turn(Answer::Nothing),
            GeneratorState::Yielded(Call::Receive) => Wait::Message,
            GeneratorState::Yielded(Call::Join(name)) => Wait::End(name),
            GeneratorState::Yielded(Call::Send(to, message)) => {
                mail.entry(to).or_default().push_back(message);
                Wait::Turn(Answer::Nothing)
            }
            GeneratorState::Yielded(Call::Spawn(name, task)) => {
                queue.push_back((name, task, Wait::Turn(Answer::Nothing)));
                Wait::Turn(Answer::Nothing)
            }
        };
        queue.push_back((name, task, wait));
    }
}

fn run(first: Name, task: Task) -> Vec<(Name, String)> {
    scheduler(first, task).collect()
}

#[generator]
fn counting(name: Name, turns: u32) -> Box<dyn Generator<Answer, Yield = Call, Return = String>> {
    for _ in 0..turns {
        yield_!(Call::Pass);
    }
    format!("{name} had {turns} turns")
}

#[generator]
fn spawning(children: &'static [(Name, u32)]) -> Box<dyn Generator<Answer, Yield = Call, Return = String>> {
    for (name, turns) in children {
        yield_!(Call::Spawn(name, counting(name, *turns)));
    }
    let mut words = Vec::new();
    for (name, _) in children {
        words.push(yield_!(Call::Join(name)).ended());
    }
    words.join(", ")
}

#[test]
fn tasks_take_turns_and_can_be_waited_for() {
    let ends = run("all", spawning(&[("slow", 5), ("quick", 1), ("none", 0)]));
    let names: Vec<_> = ends.iter().map(|(name, _)| *name).collect();
    // Each is spawned a turn after the one before it.
    assert_eq!(names, ["quick", "none", "slow", "all"]);
    assert_eq!(ends[3].1, "slow had 5 turns, quick had 1 turns, none had 0 turns");
}

/// Adds up what it is sent, until a zero.
#[generator]
fn adding() -> Box<dyn Generator<Answer, Yield = Call, Return = String>> {
    let mut sum = 0;
    loop {
        match yield_!(Call::Receive).message() {
            0 => return format!("received {sum}"),
            number => sum += number,
        }
    }
}

#[generator]
fn sending(numbers: &'static [u32]) -> Box<dyn Generator<Answer, Yield = Call, Return = String>> {
    yield_!(Call::Spawn("adding", adding()));
    for number in numbers {
        yield_!(Call::Send("adding", *number));
    }
    yield_!(Call::Join("adding")).ended() + ", it says"
}

#[test]
fn tasks_send_each_other_messages() {
    let ends = run("sending", sending(&[3, 4, 0]));
    assert_eq!(ends, [("adding", "received 7".into()), ("sending", "received 7, it says".into())]);
}

#[test]
fn where_all_wait_for_each_other_it_ends() {
    assert_eq!(run("sending", sending(&[3, 4])), []);
}

/// A step of a task is a generator of its own, which asks the same scheduler.
#[generator]
fn ask_twice(to: Name) -> impl Generator<Answer, Yield = Call, Return = u32> {
    yield_!(Call::Send(to, 1));
    let answer = yield_!(Call::Receive).message();
    yield_!(Call::Send(to, answer * 10));
    yield_!(Call::Receive).message()
}

#[generator]
fn echoing(to: Name) -> Box<dyn Generator<Answer, Yield = Call, Return = String>> {
    for _ in 0..2 {
        let message = yield_!(Call::Receive).message();
        yield_!(Call::Send(to, message + 1));
    }
    "echoed".to_owned()
}

#[generator]
fn asking() -> Box<dyn Generator<Answer, Yield = Call, Return = String>> {
    yield_!(Call::Spawn("echo", echoing("asking")));
    let answer = yield_from!(ask_twice("echo"), Answer::Nothing);
    format!("answered {answer}")
}

#[test]
fn a_step_that_is_delegated_to_talks_to_the_scheduler_itself() {
    let ends = run("asking", asking());
    assert_eq!(ends, [("echo", "echoed".into()), ("asking", "answered 21".into())]);
}

#[test]
fn a_task_can_be_wrapped_before_it_is_scheduled() {
    let loud = counting("quiet", 2).map_return(|word| word.to_uppercase());
    assert_eq!(run("loud", Box::new(loud)), [("loud", "QUIET HAD 2 TURNS".into())]);
}
