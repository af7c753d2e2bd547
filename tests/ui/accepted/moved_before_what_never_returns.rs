use gen_runtime::{generator, yield_};

fn fail(name: String) -> ! {
    panic!("{name} is unknown")
}

/// The name is used after it has been moved only where that is never reached.
#[generator]
fn checked(name: String, known: bool) -> impl Iterator<Item = usize> {
    if !known {
        fail(name)
    }
    yield_!(name.len());
    yield_!(2 * name.len());
}

fn main() {
    assert!(checked(String::from("abc"), true).eq([3, 6]));
}
