#[generator]
fn delegate(trees: Vec<Tree>) -> Box<dyn Iterator<Item = u32>> {
    for tree in trees {
        yield_from!(delegate(tree.children));
    }
}
