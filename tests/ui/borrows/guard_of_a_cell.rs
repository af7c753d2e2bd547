use gen_runtime::{generator, yield_};

use std::cell::RefCell;

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let cell = RefCell::new(1);
    let mut guard = cell.borrow_mut();
    *guard += 1;
    yield_!(*guard);
    *guard += 1;
}

fn main() {}
