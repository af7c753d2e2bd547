use gen_runtime::{generator, yield_};

#[generator]
fn items(list: Vec<u32>) -> impl Iterator<Item = u32> {
    for item in &list {
        yield_!(*item);
    }
}

fn main() {}
