#[generator]
fn loop_value(limit: u32) -> impl Iterator<Item = u32> {
    let mut n = 0;
    let found = loop {
        n += 1;
        yield_!(n);
        if n > limit {
            break n * 2;
        }
    };
    yield_!(found);
}
