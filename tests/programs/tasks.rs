//! Queues, schedules and machines with states.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod polling {
    use super::*;

    trait Source {
        fn get(&mut self) -> Option<String>;
    }

    struct Count(u8);

    impl Source for Count {
        fn get(&mut self) -> Option<String> {
            self.0 = self.0.checked_sub(1)?;
            Some(self.0.to_string())
        }
    }

    #[generator]
    fn poll(mut sources: Vec<Box<dyn Source>>) -> impl Iterator<Item = String> {
        while !sources.is_empty() {
            let mut i = 0;
            while i < sources.len() {
                match sources[i].get() {
                    Some(s) => {
                        yield_!(s);
                        i += 1;
                    }
                    None => {
                        sources.swap_remove(i);
                    }
                }
            }
        }
    }

    #[test]
    fn sources_are_polled_until_all_have_ended() {
        assert_eq!(items(|| poll(vec![Box::new(Count(2)), Box::new(Count(1))])), ["1", "0", "0"]);
    }
}

mod queue {
    use std::sync::Mutex;

    use super::*;

    #[generator]
    fn drain(queue: &Mutex<Vec<u8>>) -> impl Iterator<Item = u8> {
        loop {
            let item = queue.lock().unwrap().pop();
            let Some(x) = item else { return };
            yield_!(x);
        }
    }

    #[test]
    fn a_lock_is_held_for_a_moment() {
        let q = Mutex::new(vec![1, 2]);
        let mut d = drain(&q);
        assert_eq!(d.next(), Some(2));
        q.lock().unwrap().push(9);
        assert_eq!(d.next(), Some(9));
    }
}

mod order {
    use std::collections::BTreeMap;

    use super::*;

    #[generator]
    fn topo<'a>(
        deps: &'a BTreeMap<&'a str, Vec<&'a str>>,
    ) -> impl Iterator<Item = Result<&'a str, String>> + 'a {
        let mut pending: BTreeMap<&str, usize> = deps.iter().map(|(k, v)| (*k, v.len())).collect();
        while !pending.is_empty() {
            let ready: Vec<&str> = pending.iter().filter(|(_, n)| **n == 0).map(|(k, _)| *k).collect();
            if ready.is_empty() {
                let cycle = pending.keys().copied().collect::<Vec<_>>().join(",");
                return yield_!(Err(cycle));
            }
            for name in ready {
                pending.remove(name);
                for (k, n) in pending.iter_mut() {
                    *n -= deps[k].iter().filter(|d| **d == name).count();
                }
                yield_!(Ok(name));
            }
        }
    }

    #[test]
    fn dependencies_come_first() {
        let d = BTreeMap::from([("a", vec!["b"]), ("b", vec![]), ("c", vec!["a", "b"])]);
        assert_eq!(items(|| topo(&d)), [Ok("b"), Ok("a"), Ok("c")]);
        let d = BTreeMap::from([("a", vec!["a"])]);
        assert_eq!(items(|| topo(&d)), [Err("a".to_string())]);
    }
}

mod batches {
    use std::sync::mpsc;

    use super::*;

    #[generator]
    fn batches(rx: mpsc::Receiver<u32>, size: usize) -> impl Iterator<Item = Vec<u32>> {
        let mut batch = Vec::new();
        while let Ok(x) = rx.recv() {
            batch.push(x);
            while batch.len() < size {
                match rx.try_recv() {
                    Ok(x) => batch.push(x),
                    Err(mpsc::TryRecvError::Empty) => break,
                    Err(mpsc::TryRecvError::Disconnected) => {
                        yield_!(batch);
                        return;
                    }
                }
            }
            yield_!(std::mem::take(&mut batch));
        }
    }

    #[test]
    fn messages_come_in_batches() {
        let (tx, rx) = mpsc::channel();
        for i in 0..5 {
            tx.send(i).unwrap();
        }
        drop(tx);
        assert_eq!(batches(rx, 2).collect::<Vec<_>>(), [vec![0, 1], vec![2, 3], vec![4]]);
    }
}

mod closures {
    use super::*;

    #[generator]
    fn run(mut fs: Vec<Box<dyn FnMut() -> Option<u32>>>) -> impl Iterator<Item = u32> {
        while !fs.is_empty() {
            let mut kept = Vec::with_capacity(fs.len());
            for mut f in fs {
                if let Some(x) = f() {
                    yield_!(x);
                    kept.push(f);
                }
            }
            fs = kept;
        }
    }

    #[test]
    fn closures_run_until_they_give_up() {
        let mk = |n: u32| {
            let mut c = 0;
            Box::new(move || {
                c += 1;
                (c <= n).then_some(c * n)
            }) as Box<dyn FnMut() -> Option<u32>>
        };
        assert_eq!(items(|| run(vec![mk(1), mk(2)])), [1, 2, 4]);
    }
}

mod schedule {
    use super::*;

    struct Scheduler {
        tasks: Vec<(u32, String)>,
        now: u32,
    }

    impl Scheduler {
        fn due(&mut self) -> Option<String> {
            let at = self.tasks.iter().position(|(t, _)| *t <= self.now)?;
            Some(self.tasks.remove(at).1)
        }
        #[generator]
        fn run(&mut self) -> impl Iterator<Item = (u32, String)> {
            while !self.tasks.is_empty() {
                while let Some(task) = self.due() {
                    let now = self.now;
                    yield_!((now, task));
                }
                self.now += 1;
            }
        }
    }

    #[test]
    fn tasks_run_when_they_are_due() {
        let mut s = Scheduler { tasks: vec![(2, "b".into()), (0, "a".into())], now: 0 };
        assert_eq!(s.run().collect::<Vec<_>>(), [(0, "a".into()), (2, "b".into())]);
        assert_eq!(s.now, 3);
    }
}

mod workers {
    use super::*;

    enum S {
        Idle,
        Busy { left: u32, name: String },
        Done(String),
    }

    #[generator]
    fn f(mut all: Vec<S>) -> impl Iterator<Item = String> {
        let mut round = 0;
        while all.iter().any(|s| !matches!(s, S::Done(_))) {
            round += 1;
            for i in 0..all.len() {
                let next = match &mut all[i] {
                    S::Idle => S::Busy { left: 1, name: format!("w{i}") },
                    S::Busy { left: 0, name } => S::Done(std::mem::take(name)),
                    S::Busy { left, name } => {
                        *left -= 1;
                        let text = format!("{name}:{left}");
                        yield_!(text);
                        continue;
                    }
                    S::Done(_) => continue,
                };
                if let S::Done(name) = &next {
                    let shown = name.clone();
                    yield_!(shown);
                }
                all[i] = next;
            }
        }
        yield_!(round.to_string());
    }

    #[test]
    fn workers_change_their_state_in_place() {
        assert_eq!(items(|| f(vec![S::Idle])), ["w0:0", "w0", "3"]);
    }
}

mod bank {
    use super::*;

    #[derive(Default)]
    struct Bank {
        accounts: std::collections::BTreeMap<u32, i64>,
        log: Vec<String>,
    }

    #[derive(Debug, PartialEq)]
    enum Ev {
        Opened(u32),
        Moved(u32, u32, i64),
        Refused(&'static str),
    }

    impl Bank {
        #[generator]
        fn apply<'s>(&'s mut self, script: &'s str) -> impl Iterator<Item = Ev> + 's {
            for line in script.lines() {
                let words: Vec<&str> = line.split(' ').collect();
                match words[..] {
                    ["open", id] => {
                        let Ok(id) = id.parse() else {
                            yield_!(Ev::Refused("id"));
                            continue;
                        };
                        self.accounts.entry(id).or_insert(0);
                        yield_!(Ev::Opened(id));
                    }
                    ["move", from, to, amount] => {
                        let (Ok(from), Ok(to), Ok(amount)) =
                            (from.parse::<u32>(), to.parse::<u32>(), amount.parse::<i64>())
                        else {
                            yield_!(Ev::Refused("number"));
                            continue;
                        };
                        let Some(balance) = self.accounts.get_mut(&from) else {
                            yield_!(Ev::Refused("from"));
                            return;
                        };
                        *balance -= amount;
                        if let Some(target) = self.accounts.get_mut(&to) {
                            *target += amount;
                            yield_!(Ev::Moved(from, to, amount));
                        } else {
                            *self.accounts.get_mut(&from).unwrap() += amount;
                            yield_!(Ev::Refused("to"));
                        }
                    }
                    [] | [""] => {}
                    _ => break,
                }
                self.log.push(line.to_owned());
            }
            self.log.push("end".into());
        }
    }

    #[test]
    fn accounts_are_moved_between() {
        let mut b = Bank::default();
        assert_eq!(
            b.apply("open 1\nopen 2\n\nmove 1 2 5\nmove 1 3 5\nopen x\nbad\nopen 4").collect::<Vec<_>>(),
            [Ev::Opened(1), Ev::Opened(2), Ev::Moved(1, 2, 5), Ev::Refused("to"), Ev::Refused("id")]
        );
        assert_eq!(b.accounts[&2], 5);
        assert_eq!(b.log.len(), 6);
    }
}
