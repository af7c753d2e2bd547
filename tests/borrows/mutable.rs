//! Mutable borrows of locals and through arguments.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BinaryHeap, HashMap, binary_heap};

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn of_the_last(mut words: Vec<String>) -> impl Iterator<Item = usize> {
    while let Some(last) = words.last_mut() {
        last.push('x');
        let length = last.len();
        yield_!(length);
        if length > 2 {
            words.pop();
        }
    }
}

#[generator]
fn with_a_let_else(values: &mut Vec<Option<String>>) -> impl Iterator<Item = usize> {
    while let Some(last) = values.last_mut() {
        let Some(text) = last else {
            values.pop();
            yield_!(0);
            continue;
        };
        text.push('x');
        let length = text.len();
        yield_!(length);
        let Some(Some(text)) = values.last().filter(|_| length > 2) else { continue };
        let length = text.len() * 10;
        values.pop();
        yield_!(length);
    }
}

struct Node {
    value: i32,
    children: Vec<Node>,
}

#[generator]
fn a_stack_of_iterators(root: &Node) -> impl Iterator<Item = (usize, i32)> {
    yield_!((0, root.value));
    let mut stack = vec![root.children.iter()];
    while let Some(top) = stack.last_mut() {
        match top.next() {
            Some(node) => {
                let depth = stack.len();
                yield_!((depth, node.value));
                stack.push(node.children.iter());
            }
            None => {
                stack.pop();
            }
        }
    }
}

#[generator]
fn entries_of_a_map<'a>(words: &'a [&'a str]) -> impl Iterator<Item = (&'a str, usize)> {
    let mut places = HashMap::new();
    for (at, word) in words.iter().enumerate() {
        match places.entry(*word) {
            Entry::Vacant(place) => {
                place.insert(at);
                yield_!((*word, at));
            }
            Entry::Occupied(mut place) => *place.get_mut() += 100,
        }
    }
    for (word, place) in places.into_iter().collect::<BTreeMap<_, _>>() {
        yield_!((word, place));
    }
}

#[generator]
fn the_top_of_a_heap(mut heap: BinaryHeap<u32>) -> impl Iterator<Item = u32> {
    while let Some(mut top) = heap.peek_mut() {
        let value = *top;
        if value == 0 {
            binary_heap::PeekMut::pop(top);
            continue;
        }
        *top -= 1;
        drop(top);
        yield_!(value);
    }
}

struct Cursor<'a> {
    buffer: &'a mut Vec<u8>,
}

impl Cursor<'_> {
    fn put(&mut self, byte: u8) -> usize {
        self.buffer.push(byte);
        self.buffer.len()
    }
}

#[generator]
fn in_a_struct(mut buffer: Vec<u8>, other: &mut Vec<u8>) -> impl Iterator<Item = usize> {
    for byte in 0..2 {
        let mut cursor = Cursor { buffer: &mut buffer };
        let length = cursor.put(byte);
        yield_!(length);
    }
    let length = Cursor { buffer: other }.put(1);
    yield_!(length * 10);
    other.extend(buffer);
    yield_!(other.len());
}

#[generator]
fn passed_on(counter: &mut u32) -> impl Iterator<Item = u32> {
    fn bump(counter: &mut u32) -> u32 {
        *counter += 1;
        *counter
    }
    for _ in 0..2 {
        let n = bump(counter);
        yield_!(n);
        bump(counter);
    }
    let again = counter;
    *again += 10;
    yield_!(*again);
    bump(again);
}

#[generator]
fn pieces_of_a_slice<T>(mut slice: &mut [T]) -> impl Iterator<Item = &mut T> {
    while let Some((first, rest)) = slice.split_first_mut() {
        yield_!(first);
        slice = rest;
    }
}

struct List {
    value: u32,
    next: Option<Box<List>>,
}

#[generator]
fn along_a_list(mut list: Option<&mut List>) -> impl Iterator<Item = &mut u32> {
    while let Some(List { value, next }) = list {
        yield_!(value);
        list = next.as_deref_mut();
    }
}

#[test]
fn what_changed_a_local_does_not_pin_it() {
    let words = || ["a", "bcd"].map(String::from).to_vec();
    assert_eq!(items(|| of_the_last(words())), [4, 2, 3]);
    let leaf = |value| Node { value, children: vec![] };
    let tree = Node { value: 1, children: vec![Node { value: 2, children: vec![leaf(3)] }, leaf(4)] };
    assert_eq!(items(|| a_stack_of_iterators(&tree)), [(0, 1), (1, 2), (2, 3), (1, 4)]);
    let expected = [("a", 0), ("b", 1), ("a", 100), ("b", 1)];
    assert_eq!(items(|| entries_of_a_map(&["a", "b", "a"])), expected);
    assert_eq!(items(|| the_top_of_a_heap([1, 2].into())), [2, 1, 1]);
}

#[test]
fn what_was_borrowed_for_the_generator_comes_back_changed() {
    let mut values = vec![Some("a".to_owned()), None];
    assert_eq!(with_a_let_else(&mut values).collect::<Vec<_>>(), [0, 2, 3, 30]);
    assert!(values.is_empty());
    let mut other = vec![];
    assert_eq!(in_a_struct(vec![], &mut other).collect::<Vec<_>>(), [1, 2, 10, 3]);
    assert_eq!(other, [1, 0, 1]);
    let mut counter = 0;
    assert_eq!(passed_on(&mut counter).collect::<Vec<_>>(), [1, 3, 14]);
    assert_eq!(counter, 15);
    let mut numbers = [1, 2, 3];
    pieces_of_a_slice(&mut numbers).for_each(|n| *n *= 2);
    assert_eq!(numbers, [2, 4, 6]);
    let mut list = List { value: 1, next: Some(Box::new(List { value: 2, next: None })) };
    along_a_list(Some(&mut list)).for_each(|value| *value += 5);
    assert_eq!((list.value, list.next.map(|next| next.value)), (6, Some(7)));
}

/// A list of which the next link is found through a `&mut`.
struct Link {
    value: u32,
    next: Option<Box<Link>>,
}

fn links(values: &[u32]) -> Option<Box<Link>> {
    let (value, rest) = values.split_first()?;
    Some(Box::new(Link { value: *value, next: links(rest) }))
}

#[generator]
fn by_a_slice_of_itself(mut rest: &mut [u32]) -> impl Iterator<Item = usize> + '_ {
    while !rest.is_empty() {
        rest[0] += 1;
        yield_!(rest.len());
        rest = &mut rest[1..];
    }
}

#[generator]
fn by_a_half(values: &mut [u32]) -> impl Iterator<Item = u32> + '_ {
    let mut rest = values;
    while !rest.is_empty() {
        let (head, tail) = rest.split_at_mut(1);
        head[0] += 1;
        yield_!(head[0]);
        rest = tail;
    }
}

#[generator]
fn link_by_link(list: &mut Link) -> impl Iterator<Item = u32> + '_ {
    let mut at = list;
    loop {
        at.value += 1;
        yield_!(at.value);
        at = match at.next.as_mut() {
            Some(next) => next,
            None => break,
        };
    }
}

#[generator]
fn then_append(list: &mut Option<Box<Link>>, value: u32) -> impl Iterator<Item = u32> + '_ {
    let mut slot = list;
    while let Some(value) = slot.as_ref().map(|link| link.value) {
        yield_!(value);
        slot = &mut slot.as_mut().unwrap().next;
    }
    *slot = Some(Box::new(Link { value, next: None }));
}

#[generator]
fn append_all(list: &mut Option<Box<Link>>, count: u32) -> impl Iterator<Item = u32> + '_ {
    let mut slot = list;
    for value in 0..count {
        let link = slot.insert(Box::new(Link { value, next: None }));
        slot = &mut link.next;
        yield_!(value);
    }
}

#[derive(Default)]
struct Letters(BTreeMap<char, Letters>);

#[generator]
fn insert_word<'a>(root: &'a mut Letters, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let mut at = root;
    for letter in word.chars() {
        yield_!(at.0.len());
        at = at.0.entry(letter).or_default();
    }
}

struct Branch {
    name: u32,
    next: Option<Box<Branch>>,
    twigs: Vec<Branch>,
}

impl Branch {
    fn new(name: u32) -> Self {
        Branch { name, next: None, twigs: Vec::new() }
    }
    fn next_mut(&mut self) -> Option<&mut Branch> {
        self.next.as_deref_mut()
    }
}

macro_rules! walks {
    ($($name:ident($at:ident) { $($body:tt)* })*) => { $(
        #[generator]
        fn $name<'a>($at: &'a mut Branch) -> impl Iterator<Item = u32> + 'a {
            let mut $at = $at;
            $($body)*
        }
    )* };
}

walks! {
    by_a_method(at) {
        loop {
            yield_!(at.name);
            at = match at.next_mut() { Some(next) => next, None => break };
        }
    }
    by_an_index(at) {
        loop {
            yield_!(at.name);
            if at.twigs.is_empty() { break }
            at = if at.name > 2 { &mut at.twigs[0] } else { &mut at.twigs[1] };
        }
    }
    by_an_if_let(at) {
        loop {
            yield_!(at.name);
            if let Some(next) = &mut at.next { at = next } else { break }
        }
    }
    by_a_while_let(at) {
        while let Some(next) = &mut at.next {
            at = next;
            yield_!(at.name);
        }
    }
    under_another_name(here) {
        while let Some(next) = here.next.as_mut() {
            here = next;
            yield_!(here.name);
        }
    }
    by_a_match(here) {
        loop {
            match here.next { Some(ref mut next) => here = next, None => return }
            yield_!(here.name);
        }
    }
}

#[generator]
fn halves<'a>(mut rest: &'a mut [u32]) -> impl Iterator<Item = &'a mut [u32]> + 'a {
    while rest.len() > 1 {
        let (head, tail) = rest.split_at_mut(1);
        rest = tail;
        yield_!(head);
    }
}

#[test]
fn a_tree_is_walked_by_one_reference() {
    let mut tree = Branch::new(1);
    tree.twigs = vec![Branch::new(2), Branch::new(3)];
    tree.next = Some(Box::new(Branch::new(4)));
    assert!(by_a_method(&mut tree).eq([1, 4]));
    assert!(by_an_index(&mut tree).eq([1, 3]));
    assert!(by_an_if_let(&mut tree).eq([1, 4]));
    assert!(by_a_while_let(&mut tree).eq([4]));
    assert!(under_another_name(&mut tree).eq([4]));
    assert!(by_a_match(&mut tree).eq([4]));
    assert!(halves(&mut [1, 2, 3]).map(|half| half[0]).eq([1, 2]));
}

#[test]
fn a_reference_goes_on_to_a_part_of_what_it_refers_to() {
    let mut values = [1, 2, 3];
    assert!(by_a_slice_of_itself(&mut values).eq([3, 2, 1]));
    assert!(by_a_half(&mut values).eq([3, 4, 5]));
    let mut list = links(&[1, 2]);
    assert!(then_append(&mut list, 5).eq([1, 2]));
    assert!(link_by_link(list.as_mut().expect("it has links")).eq([2, 3, 6]));
    assert!(append_all(&mut list, 2).eq([0, 1]));
    assert!(then_append(&mut list, 7).eq([0, 1]));
    let mut letters = Letters::default();
    assert!(insert_word(&mut letters, "ab").eq([0, 0]));
    assert!(insert_word(&mut letters, "ac").eq([1, 1]));
}

struct Counter {
    counts: Vec<u32>,
    name: String,
    sum: u32,
}

/// A compound assignment, and a method that changes a field, show that the local is a `&mut`, too.
#[generator]
fn counted(counters: &mut [Counter]) -> impl Iterator<Item = u32> {
    for counter in counters {
        for count in counter.counts.iter_mut() {
            *count += 1;
            counter.sum += *count;
            yield_!(counter.sum);
        }
        for letter in counter.name.chars() {
            counter.sum <<= u32::from(letter == 'a');
            yield_!(counter.sum);
        }
    }
}

#[test]
fn a_field_is_changed_while_another_one_is_lent() {
    let counters = || vec![Counter { counts: vec![1, 2], name: "ab".to_owned(), sum: 0 }];
    let mut first = counters();
    assert_eq!(counted(&mut first).collect::<Vec<_>>(), [2, 5, 10, 10]);
    assert_eq!((&*first[0].counts, first[0].sum), (&[2, 3][..], 10));
}
