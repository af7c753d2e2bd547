use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    loop {
        yield_!(1);
        let f = || {
            break;
        };
        f();
    }
}

fn main() {}
