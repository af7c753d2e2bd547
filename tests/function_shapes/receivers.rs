//! Every kind of `self`.

use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use gen_runtime::{generator, yield_};

use crate::support::items;

#[derive(Clone, Debug, Default, PartialEq)]
struct Counter {
    from: u32,
    to: u32,
}

// The long ways to write `self` are ways, too.
#[allow(clippy::needless_arbitrary_self_type)]
impl Counter {
    #[generator]
    fn by_value(self) -> impl Iterator<Item = u32> {
        for n in self.from..self.to {
            yield_!(n);
        }
    }

    #[generator]
    fn by_mutable_value(mut self) -> impl Iterator<Item = u32> {
        while self.from < self.to {
            yield_!(self.from);
            self.from += 1;
        }
    }

    #[generator]
    fn by_reference(&self) -> impl Iterator<Item = u32> {
        yield_!(self.from);
        yield_!(self.to);
    }

    #[generator]
    fn by_mutable_reference(&mut self) -> impl Iterator<Item = u32> {
        while self.from < self.to {
            self.from += 1;
            yield_!(self.from);
        }
    }

    #[generator]
    fn by_named_reference<'a>(&'a self) -> impl Iterator<Item = &'a u32> {
        yield_!(&self.from);
        yield_!(&self.to);
    }

    #[generator]
    fn by_typed_self(self: Self) -> impl Iterator<Item = u32> {
        let Self { from, to } = self;
        yield_!(from);
        yield_!(to);
    }

    #[generator]
    fn by_typed_reference(self: &Self) -> impl Iterator<Item = u32> {
        yield_!(self.to - self.from);
        yield_!(self.from);
    }

    #[generator]
    fn by_typed_mutable_reference(self: &mut Self) -> impl Iterator<Item = u32> {
        self.from += 1;
        yield_!(self.from);
        self.from += 1;
        yield_!(self.from);
    }

    #[generator]
    fn by_box(self: Box<Self>) -> impl Iterator<Item = u32> {
        yield_!(self.from);
        let Counter { to, .. } = *self;
        yield_!(to);
    }

    #[generator]
    fn by_mutable_box(mut self: Box<Self>) -> impl Iterator<Item = u32> {
        while self.from < self.to {
            self.from += 1;
            yield_!(self.from);
        }
    }

    #[generator]
    fn by_rc(self: Rc<Self>) -> impl Iterator<Item = usize> {
        yield_!(Rc::strong_count(&self));
        let other = Rc::clone(&self);
        yield_!(Rc::strong_count(&other));
        drop(self);
        yield_!(Rc::strong_count(&other));
    }

    #[generator]
    fn by_arc_reference(self: &Arc<Self>) -> impl Iterator<Item = Arc<Self>> {
        yield_!(Arc::clone(self));
        yield_!(self.clone());
    }

    #[generator]
    fn by_pinned_reference(self: Pin<&mut Self>) -> impl Iterator<Item = u32> {
        let this = self.get_mut();
        yield_!(this.from);
        this.from = 7;
        yield_!(this.from);
    }

    #[generator]
    fn by_mutable_pinned_reference(mut self: Pin<&mut Self>) -> impl Iterator<Item = u32> {
        self.as_mut().from += 1;
        yield_!(self.from);
        self.set(Counter { from: 5, to: 6 });
        yield_!(self.from + self.to);
    }

    #[generator]
    fn without_self(to: u32) -> impl Iterator<Item = Self> {
        for from in 0..to {
            yield_!(Self { from, to });
        }
    }

    #[generator]
    pub(crate) fn through_other_generators(&self) -> impl Iterator<Item = u32> {
        for n in self.by_reference() {
            yield_!(n);
        }
        for n in self.clone().by_value() {
            yield_!(n);
        }
    }
}

#[test]
fn every_self_is_taken_as_it_is_written() {
    let counter = || Counter { from: 1, to: 4 };
    assert_eq!(items(|| counter().by_value()), [1, 2, 3]);
    assert_eq!(items(|| counter().by_mutable_value()), [1, 2, 3]);
    let held = counter();
    assert_eq!(items(|| held.by_reference()), [1, 4]);
    assert_eq!(items(|| held.by_named_reference()), [&1, &4]);
    assert_eq!(items(|| counter().by_typed_self()), [1, 4]);
    assert_eq!(items(|| held.by_typed_reference()), [3, 1]);
    assert_eq!(items(|| Box::new(counter()).by_box()), [1, 4]);
    assert_eq!(items(|| Box::new(counter()).by_mutable_box()), [2, 3, 4]);
    assert_eq!(items(|| Rc::new(counter()).by_rc()), [1, 2, 1]);
    let shared = Arc::new(counter());
    assert_eq!(items(|| shared.by_arc_reference()).len(), 2);
    assert_eq!(items(|| held.through_other_generators()), [1, 4, 1, 2, 3]);
    assert_eq!(items(|| Counter::without_self(2))[1], Counter { from: 1, to: 2 });
}

#[test]
fn a_generator_that_borrows_mutably_leaves_its_changes_behind() {
    let mut counter = Counter { from: 1, to: 4 };
    assert_eq!(counter.by_mutable_reference().next(), Some(2));
    assert_eq!(counter.from, 2);
    assert_eq!(counter.by_typed_mutable_reference().last(), Some(4));
    assert_eq!(counter.from, 4);
    assert_eq!(Pin::new(&mut counter).by_pinned_reference().last(), Some(7));
    assert_eq!(counter.from, 7);
    let mut pinned = Pin::new(&mut counter).by_mutable_pinned_reference();
    assert_eq!((pinned.next(), pinned.next(), pinned.next()), (Some(8), Some(11), None));
    drop(pinned);
    assert_eq!(counter, Counter { from: 5, to: 6 });
}
