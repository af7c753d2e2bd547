use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let x = 1;
    loop {
        yield_!(x);
        x += 1;
    }
}

fn main() {}
