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

// One copy of everything for each consumer, because most iterators are consumed in one place: then LLVM
// inlines what it would leave alone if several shared it.
#[path = "workloads/all.rs"]
#[allow(dead_code, reason = "the plain loop is folded only")]
mod by_dyn;
#[path = "workloads/all.rs"]
mod by_fold;
#[path = "workloads/all.rs"]
#[allow(dead_code, reason = "the plain loop is folded only")]
mod by_for;
#[path = "workloads/all.rs"]
mod checked;

/// Every implementation of a workload under every consumer; `without` a peer that cannot do it.
macro_rules! workload {
    ($name:literal, $module:ident) => {
        workload!(@ $name, $module, "", diapause nightly)
    };
    ($name:literal, $module:ident, $note:literal) => {
        workload!(@ $name, $module, $note, diapause nightly)
    };
    ($name:literal, $module:ident, without diapause: $note:literal) => {
        workload!(@ $name, $module, $note, nightly)
    };
    ($name:literal, $module:ident, without nightly: $note:literal) => {
        workload!(@ $name, $module, $note, diapause)
    };
    (@ $name:literal, $module:ident, $note:literal, $($also:ident)*) => {{
        let mut workload = Workload::new($name, $note);
        workload.add::<Fold>(Implementation::Plain, || by_fold::$module::plain(join));
        workload.add::<Count>(Implementation::Plain, || checked::$module::plain(|count, _| count + 1));
        workload.add::<Sequence>(Implementation::Plain, || checked::$module::plain(in_sequence));
        workload!(@add workload, ByHand, $module, by_hand);
        workload!(@add workload, Generator, $module, generator);
        $(workload!(@also $also, workload, $module);)*
        workload!(@add workload, Genawaiter, $module, genawaiter);
        workload!(@add workload, NextGen, $module, next_gen);
        workload!(@add workload, Corosensei, $module, corosensei);
        workload
    }};
    (@also diapause, $workload:ident, $module:ident) => {
        workload!(@add $workload, Diapause, $module, diapause);
    };
    (@also nightly, $workload:ident, $module:ident) => {
        #[cfg(feature = "nightly")]
        workload!(@add $workload, Nightly, $module, nightly);
    };
    (@add $workload:ident, $implementation:ident, $module:ident, $run:ident) => {
        $workload.add::<For>(Implementation::$implementation, by_for::$module::$run::<For>);
        $workload.add::<Fold>(Implementation::$implementation, by_fold::$module::$run::<Fold>);
        $workload.add::<Dyn>(Implementation::$implementation, by_dyn::$module::$run::<Dyn>);
        $workload.add::<Size>(Implementation::$implementation, checked::$module::$run::<Size>);
        $workload.add::<Sequence>(Implementation::$implementation, checked::$module::$run::<Sequence>);
    };
}

/// All of them, from the smallest to the largest.
pub fn all() -> Vec<Workload> {
    vec![
        workload!("counter", counter),
        workload!("fibonacci", fibonacci),
        workload!("filter and square", filter),
        workload!("collatz", collatz),
        workload!(
            "three loops", triples,
            without diapause: "LLVM 22 miscompiles diapause's machine at opt-level 3: folded, it has no items"
        ),
        workload!(
            "windows",
            windows,
            "diapause, the generator and `gen` index, since they borrow no local across a yield"
        ),
        workload!(
            "depth first",
            depth_first,
            "diapause holds no reference across a yield, so its stack grows before"
        ),
        workload!("words", words, "genawaiter, next-gen and corosensei borrow the line and use `split`"),
        workload!("4 KiB array", array),
        workload!("nine locals", nine_locals),
        workload!(
            "boxed tree",
            tree,
            "plain is a recursive function; the signature of all others asks for boxes"
        ),
        workload!(
            "running total",
            totals,
            without nightly: "resumed with a value each time, which `gen` blocks do not take"
        ),
        workload!("method", method, "diapause has no methods: a function instead"),
    ]
}
