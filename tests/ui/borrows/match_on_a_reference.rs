use gen_runtime::{generator, yield_};

#[generator]
fn items(name: Option<String>) -> impl Iterator<Item = usize> {
    match &name {
        Some(name) => {
            yield_!(1);
            yield_!(name.len());
        }
        None => {}
    }
}

fn main() {}
