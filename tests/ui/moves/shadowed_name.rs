use gen_runtime::{generator, yield_};

fn spend(_: Vec<u32>) {}

#[generator]
fn items(list: Vec<u32>) -> impl Iterator<Item = u32> {
    let list = {
        yield_!(1);
        spend(list);
        vec![1]
    };
    spend(list);
    yield_!(2);
    spend(list);
}

fn main() {}
