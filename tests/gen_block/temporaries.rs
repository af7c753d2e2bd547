//! When temporaries of a block's body are dropped, in edition 2024.

use std::cell::RefCell;

use gen_runtime::{gen_, genexpr};

type Notes = RefCell<Vec<&'static str>>;

/// Notes when it is dropped.
struct Noisy<'a>(&'static str, &'a Notes);

impl Noisy<'_> {
    fn get(&self, present: bool) -> Option<u8> {
        present.then_some(1)
    }

    fn length(&self) -> usize {
        self.0.len()
    }
}

impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.1.borrow_mut().push(self.0);
    }
}

/// What is noted when all items are taken one by one, and when they are folded.
fn noted<I: Iterator>(make: impl Fn(&'static Notes) -> I) -> [Vec<&'static str>; 2] {
    [false, true].map(|folds| {
        let notes: &Notes = Box::leak(Box::default());
        let mut generator = make(notes);
        match folds {
            true => generator.for_each(drop),
            false => while generator.next().is_some() {},
        }
        notes.take()
    })
}

fn block(notes: &'static Notes) -> impl Iterator<Item = usize> {
    gen_! {
        if let Some(n) = Noisy("scrutinee", notes).get(false) {
            yield usize::from(n);
        } else {
            notes.borrow_mut().push("else");
        }
        let length = {
            let _local = Noisy("local", notes);
            Noisy("tail", notes).length()
        };
        yield length;
        let _end = Noisy("end", notes);
        Noisy("body's tail", notes).length();
    }
}

fn comprehension(notes: &'static Notes) -> impl Iterator<Item = usize> {
    genexpr!(
        { notes.borrow_mut().push("element"); n }
        for n in 0..1
        if Noisy("condition", notes).get(true).is_some()
    )
}

#[test]
fn temporaries_live_as_long_as_edition_2024_says() {
    let [stepped, folded] = noted(block);
    assert_eq!(stepped, ["scrutinee", "else", "tail", "local", "body's tail", "end"]);
    assert_eq!(folded, stepped);
    let [stepped, folded] = noted(comprehension);
    assert_eq!(stepped, ["condition", "element"]);
    assert_eq!(folded, stepped);
}
