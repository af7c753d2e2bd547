#[generator]
fn guard(name: Option<String>) -> impl Generator<usize, Yield = usize, Return = usize> {
    match name {
        Some(name) if name.is_empty() || yield_!(name.len()) == 1 => name.len(),
        other => other.map_or(9, |name| name.len()),
    }
}
