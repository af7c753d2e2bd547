#![deny(warnings)]

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    fn helper() {}
    struct Unused;
    const N: u32 = 1;
    use std::collections::HashMap;
    yield_!(1);
}

fn main() {
    items().count();
}
