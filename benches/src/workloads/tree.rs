//! A generator that calls itself: one box for each level of the tree, and one resume of each for an item.
//!
//! The hand-written iterator has a box for each level too, of its own type. One with an explicit stack
//! would be faster, and is another algorithm: that is `depth_first`.

use std::hint::black_box;
use std::sync::LazyLock;

use gen_runtime::{generator, yield_, yield_from};

use crate::measure::Consumer;
use crate::peers::Suspending;

pub struct Node {
    value: u32,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

impl Node {
    fn new(value: u32, depth: u32) -> Self {
        let child = |value| (depth > 0).then(|| Box::new(Node::new(value, depth - 1)));
        Node { value, left: child(2 * value), right: child(2 * value + 1) }
    }
}

fn root() -> &'static Node {
    static ROOT: LazyLock<Node> = LazyLock::new(|| Node::new(1, 11));
    black_box(&ROOT)
}

#[generator]
fn in_order(node: &Node) -> Box<dyn Iterator<Item = u32> + '_> {
    if let Some(left) = &node.left {
        yield_from!(in_order(left));
    }
    yield_!(node.value);
    if let Some(right) = &node.right {
        yield_from!(in_order(right));
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(in_order(root()))
}

struct ByHand<'a> {
    node: &'a Node,
    at: At,
    child: Option<Box<ByHand<'a>>>,
}

enum At {
    Left,
    Value,
    Right,
}

impl<'a> ByHand<'a> {
    fn new(node: &'a Node) -> Self {
        ByHand { node, at: At::Left, child: node.left.as_deref().map(Self::boxed) }
    }

    fn boxed(node: &'a Node) -> Box<Self> {
        Box::new(Self::new(node))
    }
}

impl Iterator for ByHand<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if let Some(child) = &mut self.child {
            if let Some(item) = child.next() {
                return Some(item);
            }
            self.child = None;
        }
        match self.at {
            At::Left => {
                self.at = At::Value;
                Some(self.node.value)
            }
            At::Value => {
                self.at = At::Right;
                self.child = self.node.right.as_deref().map(Self::boxed);
                self.child.as_mut()?.next()
            }
            At::Right => None,
        }
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand::new(root()))
}

pub fn plain(join: impl Fn(u64, u32) -> u64) -> u64 {
    fn walk(node: &Node, result: &mut u64, join: &impl Fn(u64, u32) -> u64) {
        if let Some(left) = &node.left {
            walk(left, result, join);
        }
        *result = join(*result, node.value);
        if let Some(right) = &node.right {
            walk(right, result, join);
        }
    }
    let mut result = 0;
    walk(root(), &mut result, &join);
    result
}

mod diapause_in_order {
    use super::Node;

    #[diapause::coroutine(yield = u32)]
    pub fn in_order<'a>(node: &'a Node) {
        if let Some(child) = &node.left {
            let left: in_order::State<'a> = in_order(child);
            yield_all!(box left);
        }
        yield_!(node.value);
        if let Some(child) = &node.right {
            let right: in_order::State<'a> = in_order(child);
            yield_all!(box right);
        }
    }
}

pub fn diapause<C: Consumer>() -> u64 {
    C::consume(diapause_in_order::in_order(root()).into_iter())
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::rc::Gen;
    fn in_order(node: &Node) -> Box<dyn Iterator<Item = u32> + '_> {
        let items = Gen::new(|co| async move {
            if let Some(left) = &node.left {
                for item in in_order(left) {
                    co.yield_(item).await;
                }
            }
            co.yield_(node.value).await;
            if let Some(right) = &node.right {
                for item in in_order(right) {
                    co.yield_(item).await;
                }
            }
        });
        Box::new(items.into_iter())
    }
    C::consume(in_order(root()))
}

pub fn next_gen<C: Consumer>() -> u64 {
    use std::pin::Pin;

    use next_gen::generator;
    use next_gen::generator::Generator;
    use next_gen::generator_fn::CallBoxed;
    type Boxed = Pin<Box<dyn Generator<(), Yield = u32, Return = ()>>>;
    fn boxed(node: &'static Node) -> Boxed {
        in_order.call_boxed((node,))
    }
    #[generator(yield(u32))]
    fn in_order(node: &'static Node) {
        if let Some(left) = &node.left {
            for item in boxed(left) {
                yield_!(item);
            }
        }
        yield_!(node.value);
        if let Some(right) = &node.right {
            for item in boxed(right) {
                yield_!(item);
            }
        }
    }
    C::consume(boxed(root()))
}

pub fn corosensei<C: Consumer>() -> u64 {
    use corosensei::Yielder;
    fn in_order(node: &Node, yielder: &Yielder<(), u32>) {
        if let Some(left) = &node.left {
            in_order(left, yielder);
        }
        yielder.suspend(node.value);
        if let Some(right) = &node.right {
            in_order(right, yielder);
        }
    }
    let root = root();
    C::consume(Suspending::new(move |yielder| in_order(root, yielder)))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        fn in_order(node: &Node) -> Box<dyn Iterator<Item = u32> + '_> {
            Box::new(gen move {
                if let Some(left) = &node.left {
                    for item in in_order(left) {
                        yield item;
                    }
                }
                yield node.value;
                if let Some(right) = &node.right {
                    for item in in_order(right) {
                        yield item;
                    }
                }
            })
        }
        C::consume(in_order(root()))
    }
}
