#[generator]
fn let_else(text: &str) -> impl Iterator<Item = usize> {
    let Some(at) = text.find(' ') else {
        yield_!(0);
        return;
    };
    yield_!(at);
}
