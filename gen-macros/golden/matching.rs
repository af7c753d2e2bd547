#[generator]
fn matching(number: Option<u32>) -> impl Iterator<Item = u32> {
    match number {
        Some(n) if n > 1 => yield_!(n),
        Some(n) => {
            yield_!(n);
            yield_!(n + 1);
        }
        None => {}
    }
}
