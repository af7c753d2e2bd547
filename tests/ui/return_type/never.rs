use gen_runtime::{generator, yield_};

#[generator]
fn items() -> ! {
    loop {
        yield_!(1);
    }
}

fn main() {}
