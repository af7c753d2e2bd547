//! Trait methods: with a default body, in impls, and behind objects.

use std::fmt::Display;

use gen_runtime::{generator, yield_};

use crate::support::items;

trait Shape {
    const SIDES: u32;
    type Label: Display;

    fn label(&self, side: u32) -> Self::Label;

    #[generator]
    fn labels(&self) -> impl Iterator<Item = Self::Label> {
        for side in 0..Self::SIDES {
            yield_!(self.label(side));
        }
    }

    #[generator]
    fn consumed(self) -> impl Iterator<Item = String>
    where
        Self: Sized,
    {
        for side in (0..Self::SIDES).rev() {
            let label = self.label(side);
            yield_!(label.to_string());
        }
    }

    fn corners(&mut self) -> impl Iterator<Item = u32> + '_;

    fn boxed(&self) -> Box<dyn Iterator<Item = u32> + '_>;

    fn constant() -> impl Iterator<Item = u32> + Send;
}

struct Polygon<const N: u32>(char);

impl<const N: u32> Shape for Polygon<N> {
    const SIDES: u32 = N;
    type Label = String;

    fn label(&self, side: u32) -> String {
        format!("{}{side}", self.0)
    }

    #[generator]
    fn corners(&mut self) -> impl Iterator<Item = u32> + '_ {
        for corner in 0..N {
            self.0 = char::from_digit(corner, 10).unwrap_or('?');
            yield_!(corner);
        }
    }

    #[generator]
    fn boxed(&self) -> Box<dyn Iterator<Item = u32> + '_> {
        if self.0 == 'a' {
            yield_!(N);
        }
    }

    #[generator]
    fn constant() -> impl Iterator<Item = u32> + Send {
        yield_!(Self::SIDES);
        yield_!(N + 1);
    }
}

#[test]
fn traits_have_generators_with_and_without_a_default_body() {
    let mut triangle = Polygon::<3>('a');
    assert_eq!(items(|| triangle.labels()), ["a0", "a1", "a2"]);
    assert_eq!(items(|| Polygon::<2>('b').consumed()), ["b1", "b0"]);
    assert_eq!(items(|| triangle.boxed()), [3]);
    assert_eq!(items(Polygon::<4>::constant), [4, 5]);
    assert_eq!(triangle.corners().collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(triangle.0, '2');
}

trait Listing {
    fn list(&self) -> Box<dyn Iterator<Item = &str> + '_>;
}

impl Listing for Vec<String> {
    #[generator]
    fn list(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        for entry in self {
            yield_!(entry.as_str());
        }
    }
}

impl<T: Listing + ?Sized> Listing for &T {
    #[generator]
    fn list(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        yield_!("by reference");
        for entry in (**self).list() {
            yield_!(entry);
        }
    }
}

#[test]
fn a_boxed_generator_makes_a_trait_usable_as_an_object() {
    let entries = vec!["a".to_owned(), "b".to_owned()];
    let object: &dyn Listing = &entries;
    assert_eq!(items(|| object.list()), ["a", "b"]);
    assert_eq!(items(|| Listing::list(&object)), ["by reference", "a", "b"]);
}
