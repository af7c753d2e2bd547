use gen_runtime::{generator, yield_};

/// Closures that borrow nothing of the generator's own, or no longer do.
#[generator]
fn items(words: &[String], list: Vec<usize>) -> impl Iterator<Item = usize> {
    let mut total = 0;
    let mut add = |number: usize| total += number;
    add(1);
    add(2);
    yield_!(total);
    let length = |at: usize| words[at].len();
    yield_!(length(0));
    yield_!(length(1));
    let size = move || list.len();
    yield_!(size());
    yield_!(size());
    let text = String::from("abc");
    let has = |letter: char| text.contains(letter);
    let found = has('b');
    yield_!(usize::from(found));
    let owner = || text;
    yield_!(7);
    yield_!(owner().len());
}

fn main() {
    let words = ["a", "bc"].map(String::from);
    assert!(items(&words, vec![4]).eq([3, 1, 2, 1, 1, 1, 7, 3]));
}
