//! The walks. `expanded.rs` shows what becomes of them.

use std::collections::VecDeque;

use gen_runtime::{generator, yield_, yield_from};

use super::found::{Found, Unreadable};

/// A file or folder and all that is below it; a folder that cannot be read does not stop the walk.
#[generator]
pub(crate) fn depth_first(found: Found) -> Box<dyn Iterator<Item = Result<Found, Unreadable>>> {
    yield_!(Ok(found.clone()));
    if !found.is_folder {
        return;
    }
    match found.children() {
        Ok(children) => {
            for child in children {
                yield_from!(depth_first(child));
            }
        }
        Err(error) => yield_!(Err(Unreadable { path: found.path, error })),
    }
}

/// The same, what is less deep before what is deeper.
#[generator]
pub(crate) fn breadth_first(found: Found) -> impl Iterator<Item = Result<Found, Unreadable>> {
    let mut queue = VecDeque::from([found]);
    while let Some(found) = queue.pop_front() {
        yield_!(Ok(found.clone()));
        if !found.is_folder {
            continue;
        }
        match found.children() {
            Ok(children) => queue.extend(children),
            Err(error) => yield_!(Err(Unreadable { path: found.path, error })),
        }
    }
}
