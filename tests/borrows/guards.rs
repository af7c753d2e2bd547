//! Guards and cells.

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::Mutex;

use gen_runtime::{generator, yield_};

#[generator]
fn let_go_before_each_yield(queue: &Mutex<Vec<u8>>) -> impl Iterator<Item = u8> {
    loop {
        let item = queue.lock().unwrap().pop();
        let Some(item) = item else { break };
        yield_!(item);
    }
    while let Some(item) = {
        let mut queue = queue.lock().unwrap();
        queue.push(7);
        queue.pop().filter(|_| queue.capacity() > 100)
    } {
        yield_!(item);
    }
    loop {
        let mut guard = queue.lock().unwrap();
        guard.push(1);
        let length = guard.len() as u8;
        drop(guard);
        yield_!(length);
        if length == 2 {
            return;
        }
    }
}

#[test]
fn a_guard_that_was_dropped_guards_nothing() {
    let queue = Mutex::new(vec![3, 4]);
    let mut all = vec![];
    for item in let_go_before_each_yield(&queue) {
        assert!(queue.try_lock().is_ok(), "still locked at {item}");
        all.push(item);
    }
    assert_eq!(all, [4, 3, 1, 2]);
}

#[generator]
fn held_over_yields(cell: &RefCell<Vec<u32>>) -> impl Iterator<Item = u32> {
    let guard = cell.borrow();
    let first = guard.first().copied();
    yield_!(first.unwrap_or(0));
    let second = guard.get(1).copied();
    drop(guard);
    yield_!(second.unwrap_or(0));
    cell.borrow_mut().clear();
    {
        let _guard = cell.borrow_mut();
        yield_!(10);
    }
    let _guard = cell.borrow();
    yield_!(cell.borrow().len() as u32);
    yield_!(20);
}

#[test]
fn a_guard_that_is_in_scope_guards() {
    let cell = RefCell::new(vec![1, 2]);
    let mut states = vec![];
    for item in held_over_yields(&cell) {
        let readable = cell.try_borrow().is_ok();
        let writable = cell.try_borrow_mut().is_ok();
        states.push((item, readable, writable));
    }
    let expected =
        [(1, true, false), (2, true, true), (10, false, false), (0, true, false), (20, true, false)];
    assert_eq!(states, expected);
    assert!(cell.try_borrow_mut().is_ok());

    let mut generator = held_over_yields(&cell);
    generator.next();
    assert!(cell.try_borrow_mut().is_err());
    drop(generator);
    assert!(cell.try_borrow_mut().is_ok());
}

struct Node {
    name: &'static str,
    parent: RefCell<Weak<Node>>,
}

#[generator]
fn ancestors(node: Rc<Node>) -> impl Iterator<Item = &'static str> {
    let mut current = Some(node);
    while let Some(node) = current {
        yield_!(node.name);
        current = node.parent.borrow().upgrade();
    }
}

#[generator]
fn of_a_local_cell(numbers: Vec<u32>) -> impl Iterator<Item = u32> {
    let cell = RefCell::new(numbers);
    let length = cell.borrow().len() as u32;
    yield_!(length);
    let total = cell.borrow().iter().sum();
    cell.borrow_mut().push(total);
    yield_!(total);
    for number in cell.into_inner() {
        yield_!(number);
    }
}

#[test]
fn cells_are_borrowed_as_long_as_in_a_plain_function() {
    let root = Rc::new(Node { name: "root", parent: RefCell::default() });
    let leaf = Rc::new(Node { name: "leaf", parent: RefCell::new(Rc::downgrade(&root)) });
    assert!(ancestors(leaf).eq(["leaf", "root"]));
    assert!(of_a_local_cell(vec![1, 2]).eq([2, 3, 1, 2, 3]));
    assert_eq!(of_a_local_cell(vec![1, 2]).sum::<u32>(), 11);
}
