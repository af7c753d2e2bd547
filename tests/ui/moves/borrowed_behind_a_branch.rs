use gen_runtime::{generator, yield_};

struct Words {
    list: Vec<String>,
}

fn spend(_: Words) {}

#[generator]
fn by_reference(words: Words, wanted: bool) -> impl Iterator<Item = usize> {
    if wanted {
        spend(words);
    }
    yield_!(1);
    let view = &words;
    yield_!(view.list.len());
}

#[generator]
fn by_a_field(words: Words, wanted: bool) -> impl Iterator<Item = usize> {
    if wanted {
        spend(words);
    }
    yield_!(1);
    yield_!(words.list.len());
}

fn main() {}
