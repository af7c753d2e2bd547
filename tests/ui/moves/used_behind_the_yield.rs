use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let s = String::from("a");
    drop(s);
    yield_!(1);
    println!("{}", s);
}

fn main() {}
