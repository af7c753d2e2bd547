use gen_runtime::{generator, yield_};

#[generator]
fn items(mut list: Vec<u32>) -> impl Iterator<Item = u32> {
    for item in list.iter_mut() {
        *item += 1;
        yield_!(*item);
    }
}

fn main() {}
