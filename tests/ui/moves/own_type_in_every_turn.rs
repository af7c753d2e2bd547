use gen_runtime::{generator, yield_};

struct Token(u32);

fn spend(_: Token) {}

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let token = Token(1);
    for n in 0..3 {
        yield_!(n);
        spend(token);
    }
}

fn main() {}
