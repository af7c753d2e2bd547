#[generator]
fn fields(pairs: Vec<(String, String)>) -> impl Iterator<Item = String> {
    for pair in pairs {
        yield_!(pair.0);
        yield_!(pair.1);
    }
}
