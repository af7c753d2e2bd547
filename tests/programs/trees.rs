//! Trees.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod depth {
    use super::*;

    struct Node {
        v: i32,
        kids: Vec<Node>,
    }

    #[generator]
    fn dfs(root: &Node) -> impl Iterator<Item = (usize, i32)> {
        yield_!((0, root.v));
        let mut stack = vec![root.kids.iter()];
        while let Some(top) = stack.last_mut() {
            match top.next() {
                Some(node) => {
                    let depth = stack.len();
                    yield_!((depth, node.v));
                    stack.push(node.kids.iter());
                }
                None => {
                    stack.pop();
                }
            }
        }
    }

    #[test]
    fn a_stack_of_iterators_walks_a_tree() {
        let n = Node { v: 1, kids: vec![Node { v: 2, kids: vec![] }] };
        assert_eq!(items(|| dfs(&n)), [(0, 1), (1, 2)]);
    }
}

mod in_order {
    use super::*;

    #[derive(Default)]
    struct Tree {
        left: Option<Box<Tree>>,
        value: i32,
        right: Option<Box<Tree>>,
    }

    #[generator]
    fn inorder(tree: &Tree) -> impl Iterator<Item = &i32> {
        let mut stack = Vec::new();
        let mut cur = Some(tree);
        loop {
            while let Some(node) = cur {
                stack.push(node);
                cur = node.left.as_deref();
            }
            let Some(node) = stack.pop() else { break };
            yield_!(&node.value);
            cur = node.right.as_deref();
        }
    }

    #[test]
    fn a_stack_of_nodes_walks_a_tree_in_order() {
        let t = Tree { left: Some(Box::default()), value: 3, right: None };
        assert_eq!(items(|| inorder(&t)), [&0, &3]);
    }
}

mod consumed {
    use super::*;

    struct Tree {
        left: Option<Box<Tree>>,
        value: String,
        right: Option<Box<Tree>>,
    }

    #[generator]
    fn drain(tree: Tree) -> impl Iterator<Item = String> {
        let mut stack = vec![tree];
        while let Some(Tree { left, value, right }) = stack.pop() {
            yield_!(value);
            if let Some(r) = right {
                stack.push(*r);
            }
            if let Some(l) = left {
                stack.push(*l);
            }
        }
    }

    #[test]
    fn a_tree_is_taken_apart() {
        let t = || Tree {
            left: Some(Box::new(Tree { left: None, value: "l".into(), right: None })),
            value: "m".into(),
            right: None,
        };
        assert_eq!(items(|| drain(t())), ["m", "l"]);
    }
}

mod postfix {
    use super::*;

    enum Expr {
        Num(i64),
        Add(Box<Expr>, Box<Expr>),
        Neg(Box<Expr>),
    }

    #[generator]
    fn postfix(expr: Expr) -> Box<dyn Iterator<Item = String>> {
        match expr {
            Expr::Num(n) => yield_!(n.to_string()),
            Expr::Add(l, r) => {
                for s in postfix(*l).chain(postfix(*r)) {
                    yield_!(s);
                }
                yield_!("+".into());
            }
            Expr::Neg(e) => {
                for s in postfix(*e) {
                    yield_!(s)
                }
                yield_!("-".to_string())
            }
        }
    }

    #[test]
    fn an_expression_is_moved_out_of_its_boxes() {
        let e = || Expr::Add(Box::new(Expr::Num(1)), Box::new(Expr::Neg(Box::new(Expr::Num(2)))));
        assert_eq!(items(|| postfix(e())), ["1", "2", "-", "+"]);
    }
}

mod codes {
    use super::*;

    enum T {
        Leaf(char),
        Node(Box<T>, Box<T>),
    }

    #[generator]
    fn codes<'t>(tree: &'t T) -> impl Iterator<Item = (char, String)> + use<'t> {
        let mut stack = vec![(tree, String::new())];
        while let Some((node, code)) = stack.pop() {
            match node {
                T::Leaf(c) => yield_!((*c, code)),
                T::Node(l, r) => {
                    stack.push((r, format!("{code}1")));
                    stack.push((l, code + "0"));
                }
            }
        }
    }

    #[test]
    fn a_code_grows_along_the_branches() {
        let t = T::Node(
            Box::new(T::Leaf('a')),
            Box::new(T::Node(Box::new(T::Leaf('b')), Box::new(T::Leaf('c')))),
        );
        assert_eq!(items(|| codes(&t)), [('a', "0".to_string()), ('b', "10".into()), ('c', "11".into())]);
    }
}
