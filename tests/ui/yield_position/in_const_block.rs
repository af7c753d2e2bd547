use gen_runtime::{generator, yield_};

#[generator]
fn numbers() -> impl Iterator<Item = u32> {
    let n = const {
        yield_!(1);
        2
    };
    yield_!(n);
}

fn main() {
    numbers().for_each(drop);
}
