//! Lists, slices and shared values.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod list {
    use super::*;

    struct Node<T> {
        value: T,
        next: Option<Box<Node<T>>>,
    }

    struct List<T> {
        head: Option<Box<Node<T>>>,
    }

    impl<T> List<T> {
        #[generator]
        fn iter(&self) -> impl Iterator<Item = &T> {
            let mut node = &self.head;
            while let Some(n) = node {
                yield_!(&n.value);
                node = &n.next;
            }
        }
        #[generator]
        fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
            let mut node = self.head.as_deref_mut();
            while let Some(n) = node {
                yield_!(&mut n.value);
                node = n.next.as_deref_mut();
            }
        }
        #[generator]
        fn into_iter(self) -> impl Iterator<Item = T> {
            let mut node = self.head;
            while let Some(n) = node {
                let n = *n;
                yield_!(n.value);
                node = n.next;
            }
        }
    }

    #[test]
    fn a_list_by_reference_by_mutable_reference_and_by_value() {
        let mut l = List {
            head: Some(Box::new(Node { value: 1, next: Some(Box::new(Node { value: 2, next: None })) })),
        };
        assert_eq!(items(|| l.iter()), [&1, &2]);
        for x in l.iter_mut() {
            *x *= 10;
        }
        assert_eq!(l.into_iter().collect::<Vec<_>>(), [10, 20]);
    }
}

mod shared {
    use std::cell::RefCell;
    use std::rc::Rc;

    use super::*;

    struct N {
        id: u8,
        out: RefCell<Vec<Rc<N>>>,
    }

    #[generator]
    fn reach(start: Rc<N>) -> impl Iterator<Item = u8> {
        let mut seen = std::collections::HashSet::new();
        let mut todo = vec![start];
        while let Some(n) = todo.pop() {
            if !seen.insert(n.id) {
                continue;
            }
            yield_!(n.id);
            for next in n.out.borrow().iter() {
                todo.push(Rc::clone(next));
            }
        }
    }

    #[test]
    fn a_cyclic_graph_is_visited_once() {
        let b = Rc::new(N { id: 2, out: Default::default() });
        let a = Rc::new(N { id: 1, out: RefCell::new(vec![b.clone()]) });
        b.out.borrow_mut().push(a.clone());
        assert_eq!(items(|| reach(a.clone())), [1, 2]);
    }
}

mod ancestors {
    use std::{
        cell::RefCell,
        rc::{Rc, Weak},
    };

    use super::*;

    struct Node {
        name: String,
        parent: RefCell<Weak<Node>>,
    }

    #[generator]
    fn ancestors(node: Rc<Node>) -> impl Iterator<Item = String> {
        let mut current = Some(node);
        while let Some(node) = current {
            yield_!(node.name.clone());
            current = node.parent.borrow().upgrade();
        }
    }

    #[test]
    fn weak_links_lead_to_the_root() {
        let a = Rc::new(Node { name: "a".into(), parent: Default::default() });
        let b = Rc::new(Node { name: "b".into(), parent: RefCell::new(Rc::downgrade(&a)) });
        assert_eq!(items(|| ancestors(b.clone())), ["b", "a"]);
    }
}

mod slices {
    use super::*;

    #[generator]
    fn pairs_mut<T>(xs: &mut [T]) -> impl Iterator<Item = (&mut T, &mut T)> {
        for chunk in xs.chunks_exact_mut(2) {
            let [a, b] = chunk else { unreachable!() };
            yield_!((a, b));
        }
    }

    #[generator]
    fn split_mut<T>(mut xs: &mut [T]) -> impl Iterator<Item = &mut T> {
        while let Some((first, rest)) = xs.split_first_mut() {
            yield_!(first);
            xs = rest;
        }
    }

    #[generator]
    fn take_mut<T>(mut xs: &mut [T]) -> impl Iterator<Item = &mut T> {
        while let [first, rest @ ..] = std::mem::take(&mut xs) {
            xs = rest;
            yield_!(first);
        }
    }

    #[test]
    fn mutable_slices_are_handed_out_in_pieces() {
        let mut v = [1, 2, 3, 4];
        for (a, b) in pairs_mut(&mut v) {
            std::mem::swap(a, b);
        }
        for x in take_mut(&mut v) {
            *x += 1;
        }
        for x in split_mut(&mut v) {
            *x += 1;
        }
        assert_eq!(v, [4, 3, 6, 5]);
    }
}

mod slots {
    use super::*;

    struct Slot {
        value: Option<Box<String>>,
        hits: u32,
    }

    #[generator]
    fn f(mut slots: [Slot; 2]) -> impl Iterator<Item = String> {
        for i in 0..4 {
            let slot = &mut slots[i % 2];
            slot.hits += 1;
            match slot.value.as_deref_mut() {
                Some(text) if text.len() > 2 => {
                    let old = slot.value.take();
                    if let Some(old) = old {
                        yield_!(*old);
                    }
                }
                Some(text) => {
                    text.push('x');
                    let copy = text.clone();
                    yield_!(copy);
                }
                None => {
                    let n = slot.hits;
                    slot.value.replace(Box::new(n.to_string()));
                    yield_!(String::new());
                }
            }
        }
        let [a, b] = slots;
        yield_!((a.hits + b.hits).to_string());
    }

    #[test]
    fn slots_are_filled_and_emptied() {
        assert_eq!(
            items(|| f([
                Slot { value: None, hits: 0 },
                Slot { value: Some(Box::new("ab".into())), hits: 0 }
            ])),
            ["", "abx", "1x", "abx", "4"]
        );
    }
}
