#[generator]
fn branches(n: u32) -> impl Iterator<Item = u32> {
    if n > 1 {
        yield_!(1);
    } else if n == 1 {
        yield_!(2);
    }
    yield_!(3);
}
