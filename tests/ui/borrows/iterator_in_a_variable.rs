use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let list = vec![1, 2];
    let mut items = list.iter();
    while let Some(item) = items.next() {
        yield_!(*item);
    }
}

fn main() {}
