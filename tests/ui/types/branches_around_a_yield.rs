use gen_runtime::{generator, yield_};

#[generator]
fn numbers(wanted: bool) -> impl Iterator<Item = u32> {
    let number = if wanted {
        yield_!(1);
        2
    } else {
        "three"
    };
    yield_!(number);
}

#[generator]
fn words(number: u32) -> impl Iterator<Item = String> {
    let word = match number {
        0 => "none",
        1 => "one",
        number => {
            yield_!(String::new());
            format!("{number}")
        }
    };
    yield_!(word);
}

fn main() {}
