use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let x__generator_local_3 = 1;
    yield_!(x__generator_local_3);
}

fn main() {}
