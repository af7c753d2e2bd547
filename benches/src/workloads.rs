//! What is generated, a workload a file: the generator, a hand-written iterator, the plain loop, and the
//! same with each peer.

use crate::measure::{Count, Dyn, Fold, For, Implementation, Sequence, Size, Workload, in_sequence, join};

/// Code that only a nightly compiler can read: a macro's tokens are not parsed before they are used.
#[cfg(feature = "nightly")]
macro_rules! on_nightly {
    ($($token:tt)*) => { $($token)* };
}
#[cfg(not(feature = "nightly"))]
macro_rules! on_nightly {
    ($($token:tt)*) => {};
}

mod array;
mod collatz;
mod counter;
mod depth_first;
mod fibonacci;
mod filter;
mod method;
mod nine_locals;
mod tree;
mod triples;
mod windows;
mod words;

/// Every implementation of a workload under every consumer.
macro_rules! workload {
    ($name:literal, $module:ident, $notes:expr) => {{
        let mut workload = Workload::new($name, $notes);
        workload.add::<Fold>(Implementation::Plain, || $module::plain(join));
        workload.add::<Count>(Implementation::Plain, || $module::plain(|count, _| count + 1));
        workload.add::<Sequence>(Implementation::Plain, || $module::plain(in_sequence));
        workload!(@add workload, ByHand, $module::by_hand);
        workload!(@add workload, Generator, $module::generator);
        workload!(@add workload, Diapause, $module::diapause);
        workload!(@add workload, Genawaiter, $module::genawaiter);
        workload!(@add workload, NextGen, $module::next_gen);
        workload!(@add workload, Corosensei, $module::corosensei);
        #[cfg(feature = "nightly")]
        workload!(@add workload, Nightly, $module::nightly);
        workload
    }};
    (@add $workload:ident, $implementation:ident, $module:ident :: $run:ident) => {
        $workload.add::<For>(Implementation::$implementation, $module::$run::<For>);
        $workload.add::<Fold>(Implementation::$implementation, $module::$run::<Fold>);
        $workload.add::<Dyn>(Implementation::$implementation, $module::$run::<Dyn>);
        $workload.add::<Size>(Implementation::$implementation, $module::$run::<Size>);
        $workload.add::<Sequence>(Implementation::$implementation, $module::$run::<Sequence>);
    };
}

/// All of them, from the smallest to the largest.
pub fn all() -> Vec<Workload> {
    vec![
        workload!("counter", counter, ""),
        workload!("fibonacci", fibonacci, ""),
        workload!("filter and square", filter, ""),
        workload!("collatz", collatz, ""),
        workload!("three loops", triples, ""),
        workload!("windows", windows, ""),
        workload!("depth first", depth_first, ""),
        workload!("words", words, ""),
        workload!("4 KiB array", array, ""),
        workload!("nine locals", nine_locals, ""),
        workload!("boxed tree", tree, ""),
        workload!("method", method, ""),
    ]
}
