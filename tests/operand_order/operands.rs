//! What the cases are made of: operands that say when they are evaluated, and types that say when they are
//! reached into and dropped.

use std::fmt::{self, Debug};
use std::ops::{Add, Deref, DerefMut, Index, IndexMut, Neg, Not};

use crate::readings::record;

/// Operand `n`, evaluated for its effects: one event, and one on the local that plain operands read.
pub(crate) fn int(n: usize, x: &mut usize) -> usize {
    record(format_args!("operand {n}"));
    *x += 1;
    *x + 2
}

pub(crate) fn flag(n: usize, x: &mut usize) -> bool {
    flag_of(int(n, x))
}

pub(crate) fn flag_of(seed: usize) -> bool {
    seed > 0
}

pub(crate) fn row(n: usize, x: &mut usize) -> [usize; 8] {
    row_of(int(n, x))
}

pub(crate) fn row_of(seed: usize) -> [usize; 8] {
    std::array::from_fn(|at| (at + seed) % 8)
}

pub(crate) fn table(n: usize, x: &mut usize) -> [[usize; 8]; 8] {
    table_of(int(n, x))
}

pub(crate) fn table_of(seed: usize) -> [[usize; 8]; 8] {
    std::array::from_fn(|at| row_of(at + seed))
}

pub(crate) type Fun = fn(usize, usize) -> usize;

pub(crate) fn fun(n: usize, x: &mut usize) -> Fun {
    fun_of(int(n, x))
}

pub(crate) fn fun_of(seed: usize) -> Fun {
    if seed % 2 == 0 { |a, b| a * 10 + b } else { |a, b| a + b * 10 }
}

pub(crate) fn reference(n: usize, x: &mut usize) -> &'static usize {
    reference_of(int(n, x))
}

pub(crate) fn reference_of(seed: usize) -> &'static usize {
    &[70, 71, 72, 73, 74, 75, 76, 77][seed]
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    pub(crate) a: usize,
    pub(crate) b: usize,
    pub(crate) c: usize,
}

pub(crate) fn point(n: usize, x: &mut usize) -> Point {
    point_of(int(n, x))
}

pub(crate) fn point_of(seed: usize) -> Point {
    Point { a: seed, b: seed + 10, c: seed + 20 }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Two(pub(crate) usize, pub(crate) usize);

/// Not `Copy`, and with operators of its own.
#[derive(Debug, PartialEq, PartialOrd)]
pub(crate) struct Num(pub(crate) usize);

impl Drop for Num {
    fn drop(&mut self) {
        record(format_args!("drop {self:?}"));
    }
}

impl Num {
    pub(crate) fn by_value(self, a: usize, b: usize) -> Num {
        Num(self.0 * 100 + a * 10 + b)
    }

    pub(crate) fn by_ref(&self, a: usize, b: usize) -> usize {
        self.0 * 100 + a * 10 + b
    }

    pub(crate) fn by_mut(&mut self, a: usize, b: usize) -> usize {
        self.0 += 1;
        self.0 * 100 + a * 10 + b
    }

    pub(crate) fn into_next(self, a: usize) -> Num {
        Num(self.0 * 10 + a)
    }
}

impl Add for Num {
    type Output = Num;

    fn add(self, other: Num) -> Num {
        Num(self.0 * 10 + other.0)
    }
}

impl Neg for Num {
    type Output = Num;

    fn neg(self) -> Num {
        Num(self.0 + 1000)
    }
}

impl Not for Num {
    type Output = Num;

    fn not(self) -> Num {
        Num(self.0 + 2000)
    }
}

pub(crate) fn num(n: usize, x: &mut usize) -> Num {
    num_of(int(n, x))
}

pub(crate) fn num_of(seed: usize) -> Num {
    Num(seed)
}

/// Three fields that say when they are dropped.
#[derive(Debug, PartialEq)]
pub(crate) struct Nums {
    pub(crate) a: Num,
    pub(crate) b: Num,
    pub(crate) c: Num,
}

pub(crate) fn nums(n: usize, x: &mut usize) -> Nums {
    nums_of(int(n, x))
}

pub(crate) fn nums_of(seed: usize) -> Nums {
    Nums { a: Num(seed), b: Num(seed + 10), c: Num(seed + 20) }
}

/// A place behind overloaded operators: it says when it is formed.
#[derive(Debug)]
pub(crate) struct Slots([usize; 8]);

impl Drop for Slots {
    fn drop(&mut self) {
        record(format_args!("drop {self:?}"));
    }
}

impl Deref for Slots {
    type Target = usize;

    fn deref(&self) -> &usize {
        record("deref");
        &self.0[0]
    }
}

impl DerefMut for Slots {
    fn deref_mut(&mut self) -> &mut usize {
        record("deref_mut");
        &mut self.0[0]
    }
}

impl Index<usize> for Slots {
    type Output = usize;

    fn index(&self, at: usize) -> &usize {
        record(format_args!("index {at}"));
        &self.0[at]
    }
}

impl IndexMut<usize> for Slots {
    fn index_mut(&mut self, at: usize) -> &mut usize {
        record(format_args!("index_mut {at}"));
        &mut self.0[at]
    }
}

pub(crate) fn slots(n: usize, x: &mut usize) -> Slots {
    slots_of(int(n, x))
}

pub(crate) fn slots_of(seed: usize) -> Slots {
    Slots(row_of(seed))
}

/// What `write!` writes to.
#[derive(Debug)]
pub(crate) struct Page;

impl fmt::Write for Page {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        record(format_args!("write {text:?}"));
        Ok(())
    }
}

pub(crate) fn page(n: usize, x: &mut usize) -> Page {
    page_of(int(n, x))
}

pub(crate) fn page_of(_: usize) -> Page {
    Page
}

/// Equal to every other one.
#[derive(Debug)]
pub(crate) struct Alike;

impl PartialEq for Alike {
    fn eq(&self, _: &Alike) -> bool {
        record("compare");
        true
    }
}

pub(crate) fn alike(n: usize, x: &mut usize) -> Alike {
    alike_of(int(n, x))
}

pub(crate) fn alike_of(_: usize) -> Alike {
    Alike
}

/// Different from every other one.
#[derive(Debug)]
pub(crate) struct Unlike;

impl PartialEq for Unlike {
    fn eq(&self, _: &Unlike) -> bool {
        record("compare");
        false
    }
}

pub(crate) fn unlike(n: usize, x: &mut usize) -> Unlike {
    unlike_of(int(n, x))
}

pub(crate) fn unlike_of(_: usize) -> Unlike {
    Unlike
}

pub(crate) fn one(a: usize) -> usize {
    a
}

pub(crate) fn two(a: usize, b: usize) -> (usize, usize) {
    (a, b)
}

pub(crate) fn four(a: usize, b: usize, c: usize, d: usize) -> [usize; 4] {
    [a, b, c, d]
}

pub(crate) fn by_address(a: &usize, b: &mut usize, c: usize) -> (usize, usize, usize) {
    *b += 1;
    (*a, *b, c)
}
