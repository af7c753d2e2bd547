#[generator]
fn labelled_block(n: u32) -> impl Iterator<Item = u32> {
    'done: {
        yield_!(1);
        if n == 0 {
            break 'done;
        }
        yield_!(2);
    }
    yield_!(3);
}
