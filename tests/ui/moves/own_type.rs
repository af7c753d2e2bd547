use gen_runtime::{generator, yield_};

struct Token(u32);

fn spend(_: Token) {}

#[generator]
fn items(token: Token) -> impl Iterator<Item = u32> {
    spend(token);
    yield_!(1);
    spend(token);
}

fn main() {}
