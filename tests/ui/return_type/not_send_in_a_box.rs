use std::rc::Rc;

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> Box<dyn Iterator<Item = u32> + Send> {
    let _guard = Rc::new(1);
    yield_!(1);
}

fn main() {}
