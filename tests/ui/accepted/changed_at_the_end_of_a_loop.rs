//! A collection may be changed in a loop over it, if the loop ends with that.

use gen_runtime::{generator, yield_};

fn stop() -> ! {
    std::process::exit(0)
}

#[generator]
fn items(mut list: Vec<u32>) -> impl Iterator<Item = u32> {
    for number in &list {
        if *number == 2 {
            list.clear();
            break;
        }
    }
    yield_!(list.len() as u32);
    for number in &list {
        if *number == 3 {
            list.clear();
            stop();
        }
    }
    yield_!(5);
}

fn main() {
    assert!(items(vec![1, 2]).eq([0, 5]));
    assert!(items(vec![1]).eq([1, 5]));
}
