use std::cell::Cell;

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> + Send + Sync {
    let cell = Cell::new(1);
    loop {
        yield_!(cell.get());
        cell.set(2);
    }
}

fn main() {}
