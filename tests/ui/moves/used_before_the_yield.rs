use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let s = String::from("a");
    let t = s;
    println!("{} {}", s, t);
    yield_!(1);
}

fn main() {}
