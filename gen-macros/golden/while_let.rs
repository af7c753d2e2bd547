#[generator]
fn while_let(root: u32) -> impl Iterator<Item = u32> {
    let mut stack = vec![root];
    while let Some(top) = stack.pop() {
        if top > 0 {
            stack.push(top - 1);
        }
        yield_!(top);
    }
}
