use std::rc::Rc;

use gen_runtime::{generator, yield_};

#[generator]
fn items(shared: Rc<u32>) -> impl Iterator<Item = u32> + Send {
    yield_!(*shared);
}

fn main() {}
