use gen_runtime::{generator, yield_};

#[generator]
fn numbers() -> impl Iterator<Item = u32> {
    let list = [0; { yield_!(1); 2 }];
    for n in list {
        yield_!(n);
    }
}

fn main() {
    numbers().for_each(drop);
}
