use gen_runtime::{generator, yield_};

struct Parser<'a> {
    text: &'a str,
}

#[generator]
fn items(text: String) -> impl Iterator<Item = usize> {
    let parser = Parser { text: &text };
    yield_!(1);
    yield_!(parser.text.len());
}

fn main() {}
