use gen_runtime::{generator, yield_};

#[generator]
fn items(list: Vec<u32>) -> impl Iterator<Item = usize> {
    for item in list {
        println!("{item}");
    }
    yield_!(list.len());
}

fn main() {}
