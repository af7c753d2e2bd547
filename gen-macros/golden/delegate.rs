#[generator]
fn walk(t: Vec<u32>) -> impl Iterator<Item = u32> {
    for k in t {
        yield_from!(child(k));
    }
}
