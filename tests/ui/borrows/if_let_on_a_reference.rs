use gen_runtime::{generator, yield_};

#[generator]
fn items(name: Option<String>) -> impl Iterator<Item = usize> {
    if let Some(name) = &name {
        yield_!(1);
        yield_!(name.len());
    }
}

fn main() {}
