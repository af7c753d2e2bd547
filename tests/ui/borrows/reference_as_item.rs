use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = &'static str> {
    let s = String::from("a");
    yield_!(&s);
}

fn main() {}
