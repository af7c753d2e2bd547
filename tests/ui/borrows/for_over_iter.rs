use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let list = vec![1, 2];
    for item in list.iter() {
        yield_!(*item);
    }
}

fn main() {}
