//! What a compiled body runs on: values that are loud about what happens to them, answers that a plan
//! decides, and the two ways to run it.

mod case;
mod drive;
mod loud;
mod run;
mod shown;

pub use self::case::{Case, run_all};
pub use self::drive::{Drive, record};
pub use self::loud::{Bell, Duo, List, Loud, Mixed, View};
pub use self::loud::{bell, duo, eat, list, loud, maybe, mixed, outcome, shared, touch};
pub use self::run::{ask, hand, pick, tick};
pub use self::shown::Shown;

/// `yield_!` in the plain function: the item is handed out by a call.
#[macro_export]
macro_rules! recorded_yield {
    () => {
        $crate::stage::hand(())
    };
    ($item:expr) => {{
        let item: Item = $item;
        $crate::stage::hand(item)
    }};
}

/// `yield_from!` in the plain function.
#[macro_export]
macro_rules! recorded_yield_from {
    ($items:expr) => {
        for item in $items {
            $crate::recorded_yield!(item);
        }
    };
}
