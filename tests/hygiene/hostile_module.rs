//! Generators where every name that the standard library has is something else.
// None of these is meant to be used.
#![allow(dead_code, unused_macros)]

use ::gen_runtime::{generator, yield_};

mod alloc {}
mod core {}
mod gen_runtime {}
mod std {}

struct Box;
struct Err;
struct Finished;
struct Loop1;
struct None;
struct Ok;
struct Option;
struct Result;
struct Some;
struct Start;
struct State;
struct Step;
struct String;
struct Vec;
struct Yield1;

trait Clone {}
trait Copy {}
trait Debug {}
trait Drop {}
trait Fn {}
trait From {}
trait Generator {}
trait Into {}
trait IntoIterator {}
trait Iterator {}
trait Send {}
trait Sized {}

fn drop() {}
fn item() {}
fn next() {}
fn state() {}
fn transitions() {}

macro_rules! compile_error {
    () => {};
}
macro_rules! panic {
    () => {};
}
macro_rules! unreachable {
    () => {};
}

#[generator]
fn loops(limit: u32) -> impl ::core::iter::Iterator<Item = u32> + ::core::clone::Clone + ::core::fmt::Debug {
    let mut total = 0;
    'run: for n in 0..limit {
        let mut left = n;
        while left > 0 {
            yield_!(left);
            left -= 1;
            if total > 3 {
                continue 'run;
            }
        }
        total += n;
        match n {
            0 => {}
            2 => yield_!(100),
            _ => continue,
        }
    }
    yield_!(total);
}

#[generator]
fn boxed(depth: u8) -> ::std::boxed::Box<dyn ::core::iter::Iterator<Item = u8>> {
    yield_!(depth);
    if depth > 0 {
        for n in boxed(depth - 1) {
            yield_!(n);
        }
    }
}

struct Texts<'a>(&'a [&'a str]);

impl<'a> Texts<'a> {
    #[generator]
    fn numbers(
        &self,
    ) -> impl ::core::iter::Iterator<Item = ::core::result::Result<u8, ::core::num::ParseIntError>> {
        for text in self.0 {
            let n: u8 = text.parse()?;
            yield_!(::core::result::Result::Ok(n));
        }
    }
}

#[test]
fn the_standard_librarys_names_may_mean_something_else() {
    use ::core::iter::Iterator as _;

    ::std::assert!(loops(3).clone().eq([1, 2, 1, 100, 3]));
    ::std::assert!(boxed(2).eq([2, 1, 0]));
    ::std::assert_eq!(Texts(&["1", "x", "2"]).numbers().filter(|n| n.is_err()).count(), 1);
    ::std::assert_eq!(Texts(&["1", "2"]).numbers().fold(0, |sum, n| sum + n.unwrap_or(9)), 3);
}
