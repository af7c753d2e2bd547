//! The iterators of collections.

use std::collections::BTreeMap;

use gen_runtime::{generator, yield_, yield_from};

use crate::support::items;

struct List {
    head: Option<Box<Link>>,
}

struct Link {
    value: i32,
    next: Option<Box<Link>>,
}

impl List {
    fn of<const N: usize>(values: [i32; N]) -> Self {
        let head = values.into_iter().rev().fold(None, |next, value| Some(Box::new(Link { value, next })));
        List { head }
    }

    #[generator]
    fn iter(&self) -> impl Iterator<Item = &i32> {
        let mut link = self.head.as_deref();
        while let Some(current) = link {
            yield_!(&current.value);
            link = current.next.as_deref();
        }
    }

    #[generator]
    fn iter_mut(&mut self) -> impl Iterator<Item = &mut i32> {
        let mut link = self.head.as_deref_mut();
        while let Some(Link { value, next }) = link {
            yield_!(value);
            link = next.as_deref_mut();
        }
    }

    #[generator]
    fn drain(&mut self) -> impl Iterator<Item = i32> + '_ {
        while let Some(link) = self.head.take() {
            self.head = link.next;
            yield_!(link.value);
        }
    }
}

#[test]
fn a_list_is_read_written_and_emptied() {
    let mut list = List::of([1, 2, 3]);
    for value in list.iter_mut() {
        *value *= 10;
    }
    assert_eq!(items(|| list.iter().copied()), [10, 20, 30]);
    assert_eq!(list.drain().next(), Some(10));
    assert_eq!(list.drain().collect::<Vec<_>>(), [20, 30]);
    assert_eq!(list.iter().count(), 0);
}

struct Tree<K, V> {
    root: Option<Box<Node<K, V>>>,
}

struct Node<K, V> {
    left: Option<Box<Node<K, V>>>,
    key: K,
    value: V,
    right: Option<Box<Node<K, V>>>,
}

impl<K: Ord, V> Tree<K, V> {
    fn insert(&mut self, key: K, value: V) {
        let mut place = &mut self.root;
        while let Some(node) = place {
            place = if key < node.key { &mut node.left } else { &mut node.right };
        }
        *place = Some(Box::new(Node { left: None, key, value, right: None }));
    }

    #[generator]
    fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        let mut stack = Vec::new();
        let mut node = self.root.as_deref();
        loop {
            while let Some(current) = node {
                stack.push(current);
                node = current.left.as_deref();
            }
            let Some(current) = stack.pop() else { return };
            yield_!((&current.key, &current.value));
            node = current.right.as_deref();
        }
    }

    #[generator]
    fn in_order(node: &Option<Box<Node<K, V>>>) -> Box<dyn Iterator<Item = (&K, &V)> + '_> {
        if let Some(node) = node {
            yield_from!(Self::in_order(&node.left));
            yield_!((&node.key, &node.value));
            yield_from!(Self::in_order(&node.right));
        }
    }
}

#[test]
fn a_search_tree_is_in_order() {
    let mut tree = Tree { root: None };
    for key in [5, 2, 8, 1, 9] {
        tree.insert(key, key.to_string());
    }
    let keys = items(|| tree.iter().map(|(key, value)| (*key, value.as_str())));
    assert_eq!(keys, [(1, "1"), (2, "2"), (5, "5"), (8, "8"), (9, "9")]);
    assert!(tree.iter().eq(Tree::in_order(&tree.root)));
}

#[derive(Default)]
struct Bag {
    counts: BTreeMap<String, usize>,
}

impl Bag {
    fn with(mut self, item: &str) -> Self {
        *self.counts.entry(item.into()).or_default() += 1;
        self
    }
}

impl IntoIterator for Bag {
    type Item = String;
    type IntoIter = Box<dyn Iterator<Item = String>>;

    #[generator]
    fn into_iter(self) -> Box<dyn Iterator<Item = String>> {
        for (item, count) in self.counts {
            for _ in 0..count {
                yield_!(item.clone());
            }
        }
    }
}

impl<'a> IntoIterator for &'a Bag {
    type Item = (&'a str, usize);
    type IntoIter = Box<dyn Iterator<Item = (&'a str, usize)> + 'a>;

    #[generator]
    fn into_iter(self) -> Box<dyn Iterator<Item = (&'a str, usize)> + 'a> {
        for (item, count) in &self.counts {
            yield_!((item.as_str(), *count));
        }
    }
}

#[test]
fn a_collection_is_iterated_by_value_and_by_reference() {
    let bag = Bag::default().with("x").with("y").with("x");
    let mut counts = Vec::new();
    for (item, count) in &bag {
        counts.push((item.to_owned(), count));
    }
    assert_eq!(counts, [("x".to_owned(), 2), ("y".to_owned(), 1)]);
    assert_eq!(bag.into_iter().collect::<Vec<_>>(), ["x", "x", "y"]);
}

trait Source {
    type Item;

    fn poll(&mut self) -> Option<Self::Item>;

    #[generator]
    fn drained(mut self) -> impl Iterator<Item = Self::Item>
    where
        Self: Sized,
    {
        while let Some(item) = self.poll() {
            yield_!(item);
        }
    }
}

struct Countdown(u32);

impl Source for Countdown {
    type Item = u32;

    fn poll(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

#[test]
fn a_trait_gives_its_implementations_an_iterator() {
    assert_eq!(items(|| Countdown(3).drained()), [2, 1, 0]);
}

#[generator]
fn columns<const R: usize, const C: usize>(matrix: [[i32; C]; R]) -> impl Iterator<Item = i32> {
    for column in 0..C {
        for row in matrix {
            yield_!(row[column]);
        }
    }
}

#[test]
fn a_matrix_is_read_by_columns() {
    assert_eq!(items(|| columns([[1, 2, 3], [4, 5, 6]])), [1, 4, 2, 5, 3, 6]);
}

struct Entry {
    key: String,
    value: String,
}

/// One field goes out, the other is looked at before it follows.
#[generator]
fn keys_and_values(entry: Entry) -> impl Iterator<Item = String> {
    if entry.key.is_empty() {
        return;
    }
    let key = entry.key;
    yield_!(key);
    yield_!(format!("{}?", entry.value));
    if &entry.value != "none" {
        yield_!(entry.value.clone());
        yield_!(entry.value);
    }
}

#[generator]
fn all_keys_and_values(entries: Vec<Entry>) -> impl Iterator<Item = String> {
    for entry in entries {
        yield_!(entry.key);
        if entry.value == "none" {
            continue;
        }
        yield_!(entry.value);
    }
}

/// A number of a tuple that was taken apart is still there.
#[generator]
fn counted(entry: (String, usize)) -> impl Iterator<Item = String> {
    let (name, count) = entry;
    yield_!(name);
    yield_!(format!("{count} of {}", entry.1));
}

#[test]
fn fields_go_their_own_ways() {
    let entry = |key: &str, value: &str| Entry { key: key.to_owned(), value: value.to_owned() };
    assert_eq!(items(|| keys_and_values(entry("a", "b"))), ["a", "b?", "b", "b"]);
    assert_eq!(items(|| keys_and_values(entry("a", "none"))), ["a", "none?"]);
    let entries = || vec![entry("a", "b"), entry("c", "none")];
    assert_eq!(items(|| all_keys_and_values(entries())), ["a", "b", "c"]);
    assert_eq!(items(|| counted(("a".to_owned(), 2))), ["a", "2 of 2"]);
}
