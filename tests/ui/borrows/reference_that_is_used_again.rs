use gen_runtime::{generator, yield_};

#[generator]
fn items(list: &mut Vec<u32>) -> impl Iterator<Item = u32> + '_ {
    for item in list.iter() {
        yield_!(*item);
    }
    list.clear();
}

fn main() {}
