use gen_runtime::{generator, yield_};

struct Token(u32);

fn spend(_: Token) {}

#[generator]
fn items(token: Token, pay: bool) -> impl Iterator<Item = u32> {
    if pay {
        yield_!(0);
        spend(token);
    } else {
        yield_!(1);
    }
    loop {
        yield_!(token.0);
    }
}

fn main() {}
