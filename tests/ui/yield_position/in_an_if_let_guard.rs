use gen_runtime::{generator, yield_};

#[generator(resume = _)]
fn items(values: Vec<Option<u8>>) -> impl gen_runtime::Generator<u8, Yield = u8, Return = ()> {
    for value in values {
        match value {
            Some(value) if let Some(sum) = value.checked_add(yield_!(value)) => drop(sum),
            _ => {}
        }
    }
}

fn main() {
    drop(items(Vec::new()));
}
