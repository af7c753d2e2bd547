use gen_runtime::{generator, yield_};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
trait Ext {
    fn lines(&self) -> Vec<String>;
    fn into_thing(&self) -> u32;
}
impl Ext for Vec<String> {
    fn lines(&self) -> Vec<String> {
        self.clone()
    }
    fn into_thing(&self) -> u32 {
        1
    }
}
impl Ext for u32 {
    fn lines(&self) -> Vec<String> {
        vec![]
    }
    fn into_thing(&self) -> u32 {
        *self
    }
}
#[generator]
pub fn a(shared: Rc<Cell<u32>>, boxed: Box<u32>, names: Vec<String>) -> impl Iterator<Item = u32> {
    let v = shared.get();
    yield_!(v);
    yield_!(v + shared.get());
    let thing = boxed.into_thing();
    yield_!(thing);
    yield_!(*boxed);
    let lines = names.lines();
    yield_!(1);
    println!("{}", lines.len());
    yield_!(names.len() as u32);
    let counts: HashMap<String, u32> = HashMap::new();
    let one = counts.get("a").copied().unwrap_or(7);
    yield_!(one);
    println!("{}", counts.len());
    let cell = RefCell::new(3);
    let inner = *cell.borrow();
    yield_!(inner);
    let mut opt = Some(String::from("x"));
    let taken = opt.take();
    yield_!(taken.map_or(0, |s| s.len() as u32));
    yield_!(opt.is_some() as u32);
    let mut stack = vec![String::from("y")];
    while let Some(top) = stack.pop() {
        let len = top.len() as u32;
        if len < 3 {
            stack.push(format!("{top}z"));
        }
        yield_!(len);
    }
    let mut text = String::new();
    for i in 0..2 {
        let old = text;
        text = format!("{old}{i}");
        yield_!(text.len() as u32);
    }
    let mut queue = vec![vec![1u32]];
    loop {
        let Some(next) = queue.pop() else { break };
        let sum = next.iter().sum();
        yield_!(sum);
        if sum < 3 {
            queue.push(vec![sum + 1]);
        }
    }
}
#[generator]
pub fn b(names: Vec<String>) -> impl Iterator<Item = String> {
    let mut names = names;
    loop {
        if names.is_empty() {
            return;
        }
        let rest = names.split_off(1);
        for name in names {
            yield_!(name);
        }
        names = rest;
    }
}
#[generator]
pub fn c(first: String, many: bool) -> impl Iterator<Item = String> {
    if !many {
        yield_!(first);
        return;
    }
    yield_!(first.clone());
    match first.len() {
        0 => {
            yield_!(first);
        }
        _ => {
            let x = first;
            yield_!(x);
        }
    }
}
#[generator]
pub fn d(mut acc: Vec<u32>, n: u32) -> impl Iterator<Item = Vec<u32>> {
    for i in 0..n {
        acc.push(i);
        if i % 2 == 0 {
            yield_!(acc);
            acc = Vec::new();
        }
    }
    yield_!(acc);
}
fn main() {
    assert_eq!(
        a(Rc::new(Cell::new(1)), Box::new(2), vec![]).collect::<Vec<_>>(),
        [1, 2, 2, 2, 1, 0, 7, 3, 1, 0, 1, 2, 3, 1, 2, 1, 2, 3]
    );
    assert_eq!(b(vec!["a".into(), "b".into()]).count(), 2);
    assert_eq!(c("q".into(), true).count(), 2);
    assert_eq!(d(vec![], 4).collect::<Vec<_>>(), [vec![0], vec![1, 2], vec![3]]);
}
