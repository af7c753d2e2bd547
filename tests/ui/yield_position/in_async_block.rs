use gen_runtime::{generator, yield_};

#[generator]
fn numbers() -> impl Iterator<Item = u32> {
    let future = async {
        yield_!(1);
        2
    };
    drop(future);
}

fn main() {
    numbers().for_each(drop);
}
