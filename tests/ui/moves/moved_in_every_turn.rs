use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let s = String::from("a");
    for i in 0..3 {
        drop(s);
        yield_!(i);
    }
}

fn main() {}
