//! A walk over a tree with a stack of its own: a `Vec` that grows and shrinks between the yields.

use std::hint::black_box;
use std::sync::LazyLock;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

pub struct Node {
    value: u32,
    children: Vec<Node>,
}

impl Node {
    fn new(value: u32, depth: u32) -> Self {
        let children = if depth == 0 { 0..0 } else { 1..5 };
        Node { value, children: children.map(|n| Node::new(4 * value + n, depth - 1)).collect() }
    }
}

fn root() -> &'static Node {
    static ROOT: LazyLock<Node> = LazyLock::new(|| Node::new(0, 6));
    black_box(&ROOT)
}

#[generator]
fn walk(root: &Node) -> impl Iterator<Item = u32> {
    let mut stack = vec![root];
    while let Some(node) = stack.pop() {
        yield_!(node.value);
        stack.extend(node.children.iter().rev());
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(walk(root()))
}

struct ByHand<'a> {
    stack: Vec<&'a Node>,
}

impl Iterator for ByHand<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        let node = self.stack.pop()?;
        self.stack.extend(node.children.iter().rev());
        Some(node.value)
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { stack: vec![root()] })
}

pub fn plain(join: impl Fn(u64, u32) -> u64) -> u64 {
    let mut result = 0;
    let mut stack = vec![root()];
    while let Some(node) = stack.pop() {
        result = join(result, node.value);
        stack.extend(node.children.iter().rev());
    }
    result
}

mod diapause_walk {
    use super::Node;

    #[diapause::coroutine(yield = u32)]
    pub fn walk<'a>(root: &'a Node) {
        let mut stack: Vec<&'a Node> = vec![root];
        while let Some(node) = stack.pop() {
            // No reference can be held across a yield, so the stack grows before it.
            stack.extend(node.children.iter().rev());
            yield_!(node.value);
        }
    }
}

pub fn diapause<C: Consumer>() -> u64 {
    C::consume(diapause_walk::walk(root()).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let root = root();
    let_gen!(items, {
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            yield_!(node.value);
            stack.extend(node.children.iter().rev());
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(u32))]
    fn walk(root: &'static Node) {
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            yield_!(node.value);
            stack.extend(node.children.iter().rev());
        }
    }
    mk_gen!(let items = walk(root()));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let root = root();
    C::consume(Suspending::new(move |yielder| {
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            yielder.suspend(node.value);
            stack.extend(node.children.iter().rev());
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let root = root();
        C::consume(gen move {
            let mut stack = vec![root];
            while let Some(node) = stack.pop() {
                yield node.value;
                stack.extend(node.children.iter().rev());
            }
        })
    }
}
