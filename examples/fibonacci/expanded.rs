//! What `numbers.rs` becomes, simplified by hand.
//!
//! Left out are the plain reading, by which `sum` and the like run the loop as it is written, and what ends the
//! generator when its body panics.

use std::cell::Cell;
use std::iter;
use std::mem;

use super::natural::Natural;

/// 1, 1, 2, 3, 5, 8, .., counting each addition.
pub(crate) fn fibonacci(additions: &Cell<u32>) -> impl Iterator<Item = Natural> {
    // Where the body can be suspended. Each local that is held there has a type parameter, as a macro does not
    // know its type: rustc infers it from the closure below. The fields are in the order in which they are
    // dropped, last declared first.
    enum State<Additions, Last, Next> {
        Start { additions: Additions },
        Loop1 { at: Loop1, next: Next, last: Last, additions: Additions },
        Finished,
    }
    // Where in the loop. What it needs in all of its turns is held by the loop, not by each of these.
    enum Loop1 {
        Yield1,
    }

    let mut state = State::Start { additions };
    iter::from_fn(move || {
        // Whether the body goes on behind a yield, and has not just come to the loop.
        let mut resumed = true;
        if let State::Start { .. } = &state {
            // What runs only once takes the locals out of the state ..
            let State::Start { additions } = mem::replace(&mut state, State::Finished) else {
                unreachable!("it is this state");
            };
            let last = Natural::from_digit(1);
            let next = Natural::from_digit(1);
            state = State::Loop1 { at: Loop1::Yield1, next, last, additions };
            resumed = false;
        }
        match &mut state {
            // .. while a loop uses them where they lie, so that a turn moves nothing that it need not move.
            State::Loop1 { at, next, last, additions } => loop {
                if !resumed {
                    let item = last.clone();
                    *at = Loop1::Yield1;
                    return Some(item);
                }
                resumed = false;
                match at {
                    Loop1::Yield1 => {
                        let sum = next.plus(last);
                        *last = mem::replace(next, sum);
                        additions.set(additions.get() + 1);
                    }
                }
            },
            State::Start { .. } | State::Finished => None,
        }
    })
}
