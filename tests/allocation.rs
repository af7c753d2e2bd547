//! A generator allocates nothing unless its own body does, or its return type says `Box`.
#![deny(warnings)]
// To count allocations is to be an allocator, and that is unsafe.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use gen_runtime::{generator, yield_};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

/// # Safety
///
/// Everything is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller keeps the same contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the same contract.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often `run` allocates on this thread.
fn allocations<T>(run: impl FnOnce() -> T) -> usize {
    let before = ALLOCATIONS.get();
    black_box(run());
    ALLOCATIONS.get() - before
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| Box::new(1)), 1);
    assert_eq!(allocations(|| 1), 0);
}

#[generator]
fn fibonacci() -> impl Iterator<Item = u64> {
    let (mut a, mut b) = (0, 1);
    loop {
        yield_!(a);
        (a, b) = (b, a + b);
    }
}

#[generator]
fn words<'a>(text: &'a str, longest: &'a Cell<usize>) -> impl Iterator<Item = &'a str> + Clone {
    for line in text.lines() {
        for word in line.split_whitespace() {
            if word.len() > longest.get() {
                longest.set(word.len());
            }
            yield_!(word);
        }
        yield_!("\n");
    }
}

#[generator]
fn windows<const N: usize>(values: impl IntoIterator<Item = u8>) -> impl Iterator<Item = [u8; N]> {
    let mut window = [0; N];
    let mut filled = 0;
    for value in values {
        window.rotate_left(1);
        window[N - 1] = value;
        filled += 1;
        if filled < N {
            continue;
        }
        yield_!(window);
    }
}

#[generator]
fn through_others(limit: u64) -> impl Iterator<Item = u64> {
    'all: for window in windows::<2>([1, 2, 3, 4]) {
        for item in fibonacci() {
            if item > u64::from(window[1]) {
                continue 'all;
            }
            if item > limit {
                break 'all;
            }
            yield_!(item * u64::from(window[0]));
        }
    }
}

#[test]
fn a_generator_on_the_stack_allocates_nothing() {
    assert_eq!(allocations(|| fibonacci().nth(50)), 0);
    assert_eq!(allocations(|| fibonacci().take_while(|item| *item < 1000).sum::<u64>()), 0);
    let longest = Cell::new(0);
    assert_eq!(allocations(|| words("a bc\ndef", &longest).count()), 0);
    assert_eq!(allocations(|| words("a bc\ndef", &longest).clone().next()), 0);
    assert_eq!(longest.get(), 3);
    assert_eq!(allocations(|| windows::<3>(0..10).map(|window| window[0]).max()), 0);
    assert_eq!(allocations(|| through_others(100).last()), 0);
    assert_eq!(allocations(|| drop(fibonacci())), 0);
}

#[generator]
fn with_buffers(count: usize) -> impl Iterator<Item = Vec<u8>> {
    for size in 1..=count {
        let buffer = vec![0; size];
        yield_!(buffer);
    }
}

#[test]
fn what_the_body_allocates_is_all_that_is_allocated() {
    assert_eq!(allocations(|| with_buffers(5).count()), 5);
    assert_eq!(allocations(|| with_buffers(5).take(2).for_each(drop)), 2);
    assert_eq!(allocations(|| with_buffers(0).count()), 0);
}

#[generator]
fn boxed(limit: u8) -> Box<dyn Iterator<Item = u8>> {
    for n in 0..limit {
        yield_!(n);
    }
}

#[generator]
fn countdown(from: u8) -> Box<dyn Iterator<Item = u8>> {
    yield_!(from);
    if from > 0 {
        for n in countdown(from - 1) {
            yield_!(n);
        }
    }
}

#[test]
fn a_boxed_generator_is_one_allocation() {
    assert_eq!(allocations(|| boxed(100).count()), 1);
    assert_eq!(allocations(|| boxed(100)), 1);
    assert_eq!(allocations(|| countdown(4).count()), 5);
}
