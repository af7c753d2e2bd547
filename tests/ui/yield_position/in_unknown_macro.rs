use gen_runtime::{generator, yield_};

macro_rules! twice {
    ($value:expr) => {
        $value + $value
    };
}

#[generator]
fn numbers() -> impl Iterator<Item = u32> {
    let n = twice!({
        yield_!(1);
        2
    });
    yield_!(n);
    yield_!(twice!(n));
}

fn main() {
    numbers().for_each(drop);
}
