use gen_runtime::{generator, yield_};

#[generator]
const async fn items() -> Vec<u32> {
    let f = || yield_!(1);
    async { yield_!(2) };
}

fn caller() {
    let _: Vec<u32> = items();
}

fn main() {}
