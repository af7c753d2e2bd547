use gen_runtime::{yield_, yield_from};

fn numbers() -> Vec<u32> {
    yield_!(1);
    yield_from!([2, 3]);
    Vec::new()
}

fn main() {
    numbers();
}
