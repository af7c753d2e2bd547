use gen_runtime::{generator, yield_};

#[generator]
fn items(line: String) -> impl Iterator<Item = char> {
    for letter in line.chars() {
        yield_!(letter);
    }
}

fn main() {}
