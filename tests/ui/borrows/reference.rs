use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = usize> {
    let text = String::from("a");
    let view = &text;
    yield_!(1);
    yield_!(view.len());
}

fn main() {}
