use gen_runtime::{generator, yield_};

#[generator]
fn items(pair: (String, String)) -> impl Iterator<Item = String> {
    let (first, _) = pair;
    yield_!(first);
    println!("{:?}", pair);
}

fn main() {}
