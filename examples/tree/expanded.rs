//! What `walk.rs` becomes, simplified by hand.
//!
//! Left out are the plain readings, by which `count` and the like run the bodies as they are written, and what
//! ends the generators when their bodies panic.

use std::collections::VecDeque;
use std::iter;
use std::mem;

use super::found::{Found, Unreadable};

/// A file or folder and all that is below it; a folder that cannot be read does not stop the walk.
pub(crate) fn depth_first(root: Found) -> Box<dyn Iterator<Item = Result<Found, Unreadable>>> {
    enum State<Root, Children, Delegate> {
        Start { found: Root },
        Yield1 { found: Root },
        Loop1 { at: Loop1<Delegate>, children: Children, _found: Root },
        Finished,
    }
    // A delegate is a local of its own, which is asked for its items where it lies: the walk through a child
    // is held in a box, as a type cannot contain itself.
    enum Loop1<Delegate> {
        Head,
        Delegate { delegate: Delegate },
    }

    let mut state = State::Start { found: root };
    Box::new(iter::from_fn(move || {
        loop {
            match &mut state {
                State::Start { .. } => {
                    let State::Start { found } = mem::replace(&mut state, State::Finished) else {
                        unreachable!("it is this state");
                    };
                    let item = Ok(found.clone());
                    state = State::Yield1 { found };
                    return Some(item);
                }
                State::Yield1 { .. } => {
                    let State::Yield1 { found } = mem::replace(&mut state, State::Finished) else {
                        unreachable!("it is this state");
                    };
                    if !found.is_folder {
                        return None;
                    }
                    match found.children() {
                        // Nothing mentions `found` any more, but it lives on to the end of the body, as it
                        // would if it were a guard.
                        Ok(children) => {
                            let children = children.into_iter();
                            state = State::Loop1 { at: Loop1::Head, children, _found: found };
                        }
                        // Behind this yield there is nothing left to do.
                        Err(error) => return Some(Err(Unreadable { path: found.path, error })),
                    }
                }
                State::Loop1 { at, children, .. } => {
                    loop {
                        match at {
                            Loop1::Head => match children.next() {
                                Some(child) => *at = Loop1::Delegate { delegate: depth_first(child) },
                                None => break,
                            },
                            Loop1::Delegate { delegate } => match delegate.next() {
                                Some(item) => return Some(item),
                                None => *at = Loop1::Head,
                            },
                        }
                    }
                    state = State::Finished;
                }
                State::Finished => return None,
            }
        }
    }))
}

/// The same, what is less deep before what is deeper.
pub(crate) fn breadth_first(root: Found) -> impl Iterator<Item = Result<Found, Unreadable>> {
    enum State<Root, Queue, Next> {
        Start { found: Root },
        Loop1 { at: Loop1<Next>, queue: Queue },
        Finished,
    }
    // `found` is another one in each turn, so that it is held by the yield behind which it is still needed.
    enum Loop1<Next> {
        Head,
        Yield1 { found: Next },
    }

    let mut state = State::Start { found: root };
    iter::from_fn(move || {
        loop {
            match &mut state {
                State::Start { .. } => {
                    let State::Start { found } = mem::replace(&mut state, State::Finished) else {
                        unreachable!("it is this state");
                    };
                    state = State::Loop1 { at: Loop1::Head, queue: VecDeque::from([found]) };
                }
                State::Loop1 { at, queue } => {
                    loop {
                        match mem::replace(at, Loop1::Head) {
                            Loop1::Head => {
                                let Some(found) = queue.pop_front() else { break };
                                let item: Result<Found, _> = Ok(found.clone());
                                *at = Loop1::Yield1 { found };
                                return Some(item);
                            }
                            Loop1::Yield1 { found } => {
                                if !found.is_folder {
                                    continue;
                                }
                                match found.children() {
                                    Ok(children) => queue.extend(children),
                                    Err(error) => {
                                        return Some(Err(Unreadable { path: found.path, error }));
                                    }
                                }
                            }
                        }
                    }
                    state = State::Finished;
                }
                State::Finished => return None,
            }
        }
    })
}
