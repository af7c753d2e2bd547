//! `Send`, `Sync`, `Unpin` and the other auto traits follow what is held across yields, and nothing else.
#![deny(warnings)]
#![forbid(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::iter::FusedIterator;
use std::marker::{PhantomData, PhantomPinned};
use std::panic::UnwindSafe;
use std::rc::Rc;
use std::sync::Mutex;

use gen_runtime::{generator, yield_};

struct Probe<T>(PhantomData<T>);

fn probe<T>(_: &T) -> Probe<T> {
    Probe(PhantomData)
}

/// What is asked where the inherent functions below do not apply.
trait Otherwise {
    fn send(&self) -> bool {
        false
    }

    fn sync(&self) -> bool {
        false
    }

    fn unpin(&self) -> bool {
        false
    }

    fn unwind_safe(&self) -> bool {
        false
    }
}

impl<T> Otherwise for Probe<T> {}

impl<T: Send> Probe<T> {
    fn send(&self) -> bool {
        true
    }
}

impl<T: Sync> Probe<T> {
    fn sync(&self) -> bool {
        true
    }
}

impl<T: Unpin> Probe<T> {
    fn unpin(&self) -> bool {
        true
    }
}

impl<T: UnwindSafe> Probe<T> {
    fn unwind_safe(&self) -> bool {
        true
    }
}

macro_rules! assert_traits {
    ($generator:expr, send: $send:literal, sync: $sync:literal, unpin: $unpin:literal) => {{
        let generator = $generator;
        let probe = probe(&generator);
        assert_eq!((probe.send(), probe.sync(), probe.unpin()), ($send, $sync, $unpin));
        drop(generator);
    }};
}

#[generator]
fn of_numbers(limit: u32) -> impl Iterator<Item = u32> {
    let mut n = 0;
    while n < limit {
        yield_!(n);
        n += 1;
    }
}

#[generator]
fn of_references(words: &[String]) -> impl Iterator<Item = &str> {
    for word in words {
        yield_!(word);
    }
}

#[test]
fn plain_data_makes_a_generator_of_every_auto_trait() {
    assert_traits!(of_numbers(3), send: true, sync: true, unpin: true);
    assert_traits!(of_references(&[]), send: true, sync: true, unpin: true);
    assert!(probe(&of_numbers(3)).unwind_safe());
}

#[generator]
fn a_shared_argument(cell: &Cell<u8>) -> impl Iterator<Item = u8> {
    yield_!(cell.get());
}

#[generator]
fn an_argument_used_at_once(counter: Rc<u8>) -> impl Iterator<Item = u8> {
    let n = *counter;
    drop(counter);
    yield_!(n);
}

#[generator]
fn a_local() -> impl Iterator<Item = u8> {
    let shared = Rc::new(1);
    yield_!(0);
    yield_!(*shared);
}

#[generator]
fn a_cell() -> impl Iterator<Item = u8> {
    let cell = Cell::new(1);
    yield_!(0);
    yield_!(cell.get());
}

#[generator]
fn a_guard(mutex: &Mutex<u8>) -> impl Iterator<Item = u8> {
    let guard = mutex.lock().unwrap();
    yield_!(*guard);
}

#[generator]
fn a_pinned_value() -> impl Iterator<Item = u8> {
    let pinned = (PhantomPinned, 1);
    yield_!(0);
    yield_!(pinned.1);
}

#[generator]
fn the_iterator_of_a_loop(shared: Vec<Rc<u8>>) -> impl Iterator<Item = u8> {
    for item in shared {
        yield_!(*item);
    }
}

#[generator]
fn a_closure(shared: Rc<u8>) -> impl Iterator<Item = u8> {
    let get = move || *shared;
    yield_!(get());
    yield_!(get());
    drop(get);
}

#[test]
fn what_is_held_takes_auto_traits_away() {
    let (cell, mutex) = (Cell::new(1), Mutex::new(1));
    assert_traits!(a_shared_argument(&cell), send: false, sync: false, unpin: true);
    assert_traits!(an_argument_used_at_once(Rc::new(1)), send: false, sync: false, unpin: true);
    assert_traits!(a_local(), send: false, sync: false, unpin: true);
    assert_traits!(a_cell(), send: true, sync: false, unpin: true);
    assert_traits!(a_guard(&mutex), send: false, sync: true, unpin: true);
    assert_traits!(a_pinned_value(), send: true, sync: true, unpin: false);
    assert_traits!(the_iterator_of_a_loop(vec![]), send: false, sync: false, unpin: true);
    assert_traits!(a_closure(Rc::new(1)), send: false, sync: false, unpin: true);
    assert!(!probe(&a_shared_argument(&cell)).unwind_safe());
}

#[generator]
fn dropped_before_the_yield() -> impl Iterator<Item = u8> {
    let shared = Rc::new(RefCell::new(1));
    *shared.borrow_mut() += 1;
    let n = *shared.borrow();
    drop(shared);
    yield_!(n);
}

#[generator]
fn moved_before_the_yield() -> impl Iterator<Item = u8> {
    let shared = Rc::new(1);
    let n = Rc::try_unwrap(shared).unwrap_or(0);
    yield_!(n);
    yield_!(n);
}

#[generator]
fn in_a_scope_that_has_ended() -> impl Iterator<Item = u8> {
    let n = {
        let shared = Rc::new(1);
        let cell = Cell::new(*shared);
        cell.get()
    };
    yield_!(n);
    for n in 0..2 {
        let n = {
            let pinned = (PhantomPinned, n);
            pinned.1
        };
        yield_!(n);
    }
}

#[generator]
fn in_the_operand() -> impl Iterator<Item = usize> {
    yield_!(Rc::strong_count(&Rc::new(1)));
    yield_!(RefCell::new(vec![1]).borrow().len());
}

#[generator]
fn handed_out() -> impl Iterator<Item = Rc<u8>> {
    yield_!(Rc::new(1));
    let shared = Rc::new(2);
    yield_!(shared);
}

#[generator]
fn in_a_branch_without_yields(flag: bool) -> impl Iterator<Item = u8> {
    for n in 0..3 {
        if flag {
            let shared = Rc::new(n);
            assert_eq!(Rc::strong_count(&shared), 1);
        } else {
            yield_!(n);
        }
    }
}

#[generator]
fn a_raw_pointer_that_is_not_used_again(value: &u8) -> impl Iterator<Item = bool> {
    let pointer: *const u8 = value;
    let is_null = pointer.is_null();
    yield_!(is_null);
}

#[test]
fn what_is_gone_at_every_yield_does_not_count() {
    assert_traits!(dropped_before_the_yield(), send: true, sync: true, unpin: true);
    assert_traits!(moved_before_the_yield(), send: true, sync: true, unpin: true);
    assert_traits!(in_a_scope_that_has_ended(), send: true, sync: true, unpin: true);
    assert_traits!(in_the_operand(), send: true, sync: true, unpin: true);
    assert_traits!(handed_out(), send: true, sync: true, unpin: true);
    assert_traits!(in_a_branch_without_yields(true), send: true, sync: true, unpin: true);
    assert_traits!(a_raw_pointer_that_is_not_used_again(&1), send: true, sync: true, unpin: true);
}

#[generator]
fn generic<T: Clone>(item: T) -> impl Iterator<Item = T> {
    yield_!(item.clone());
    yield_!(item);
}

#[generator]
fn by_type_only<T: Default>() -> impl Iterator<Item = T> {
    yield_!(T::default());
    yield_!(T::default());
}

fn require_send<T: Clone + Send>(item: T) -> impl Iterator<Item = T> + Send {
    generic(item)
}

#[test]
fn the_traits_of_a_generic_generator_are_those_of_its_types() {
    assert_traits!(generic(1), send: true, sync: true, unpin: true);
    assert_traits!(generic(Rc::new(1)), send: false, sync: false, unpin: true);
    assert_traits!(generic(Cell::new(1)), send: true, sync: false, unpin: true);
    assert_traits!(generic(PhantomPinned), send: true, sync: true, unpin: false);
    assert_traits!(by_type_only::<Rc<u8>>(), send: true, sync: true, unpin: true);
    assert_eq!(require_send(1).count(), 2);
}

#[generator]
fn promised(words: Vec<String>) -> impl Iterator<Item = String> + Send + Sync + Unpin + 'static {
    for word in words {
        let shared = Rc::new(word);
        let word = shared.to_uppercase();
        drop(shared);
        yield_!(word);
    }
}

#[generator]
fn promised_and_boxed(words: Vec<String>) -> Box<dyn Iterator<Item = String> + Send> {
    for word in words {
        yield_!(word);
    }
}

#[test]
fn a_generator_moves_to_another_thread_in_the_middle() {
    let words = || vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
    let mut generator = promised(words());
    assert_eq!(generator.next().as_deref(), Some("A"));
    let rest = std::thread::spawn(move || generator.collect::<Vec<_>>()).join().unwrap();
    assert_eq!(rest, ["B", "C"]);

    let mut boxed = promised_and_boxed(words());
    assert_eq!(boxed.next().as_deref(), Some("a"));
    assert_eq!(std::thread::spawn(move || boxed.count()).join().unwrap(), 2);
}

#[generator]
fn promised_to_be_fused() -> impl FusedIterator<Item = u8> + Clone {
    yield_!(1);
}

#[test]
fn a_generator_is_a_fused_iterator() {
    fn fused<I: FusedIterator>(mut iterator: I) -> usize {
        let count = iterator.by_ref().count();
        assert!(iterator.next().is_none() && iterator.next().is_none());
        count
    }

    assert_eq!(fused(promised_to_be_fused()), 1);
    assert_eq!(fused(promised_to_be_fused().clone()), 1);
}
