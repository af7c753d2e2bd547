use gen_runtime::{generator, yield_};

#[generator]
fn numbers() -> impl Iterator<Item = u32> {
    fn helper(n: u32) {
        yield_!(n);
    }
    helper(1);
    yield_!(2);
}

fn main() {
    numbers().for_each(drop);
}
