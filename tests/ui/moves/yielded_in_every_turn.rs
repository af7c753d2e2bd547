use gen_runtime::{generator, yield_};

#[generator]
fn items(s: String) -> impl Iterator<Item = String> {
    loop {
        yield_!(s);
    }
}

fn main() {}
