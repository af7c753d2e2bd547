use std::rc::Rc;

use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> + Send {
    let fine = String::from("a");
    let shared = Rc::new(1);
    yield_!(*shared);
    println!("{fine} {shared}");
}

fn main() {}
