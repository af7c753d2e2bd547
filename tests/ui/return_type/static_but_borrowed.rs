use gen_runtime::{generator, yield_};

#[generator]
fn lengths(text: &str) -> impl Iterator<Item = usize> + 'static {
    for word in text.split(' ') {
        yield_!(word.len());
    }
}

fn main() {}
