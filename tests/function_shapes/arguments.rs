//! Arguments that are patterns, or not used.

use gen_runtime::{generator, yield_};

use crate::support::items;

struct Pair {
    left: String,
    right: (u8, u8),
}

#[generator]
fn tuple_pattern((a, mut b): (u32, u32)) -> impl Iterator<Item = u32> {
    while b > 0 {
        yield_!(a + b);
        b -= 1;
    }
}

#[generator]
fn struct_pattern(Pair { mut left, right: (first, _) }: Pair) -> impl Iterator<Item = String> {
    yield_!(left.clone());
    left.push('!');
    yield_!(left);
    yield_!(first.to_string());
}

#[generator]
fn reference_pattern(
    &(ref name, age): &(String, u32),
    [head, .., tail]: [u8; 4],
) -> impl Iterator<Item = String> {
    yield_!(format!("{name} {age}"));
    yield_!(format!("{head}{tail}"));
    yield_!(name.to_uppercase());
}

#[generator]
fn whole_and_parts(pair @ (a, b): (u8, u8)) -> impl Iterator<Item = u8> {
    yield_!(a);
    yield_!(b);
    yield_!(pair.0 + pair.1);
}

#[generator]
fn ignored(_: String, _unused: Vec<u8>, (_, kept): (u8, u8), mut _changed: u8) -> impl Iterator<Item = u8> {
    yield_!(kept);
    _changed += kept;
    yield_!(_changed);
}

#[generator]
fn mutable_reference_argument(target: &mut Vec<u8>, &value: &u8) -> impl Iterator<Item = usize> {
    target.push(value);
    yield_!(target.len());
    target.push(value);
    yield_!(target.len());
}

#[generator]
fn shadowed_arguments(a: u8, b: u8) -> impl Iterator<Item = u8> {
    let (a, b) = (b, a);
    yield_!(a);
    let a = a + b;
    yield_!(a);
    yield_!(b);
}

#[test]
fn arguments_may_be_patterns() {
    assert_eq!(items(|| tuple_pattern((10, 2))), [12, 11]);
    let pair = || Pair { left: "hi".to_owned(), right: (3, 4) };
    assert_eq!(pair().right.1, 4);
    assert_eq!(items(|| struct_pattern(pair())), ["hi", "hi!", "3"]);
    let named = ("ann".to_owned(), 9);
    assert_eq!(items(|| reference_pattern(&named, [1, 2, 3, 4])), ["ann 9", "14", "ANN"]);
    assert_eq!(items(|| whole_and_parts((2, 3))), [2, 3, 5]);
    assert_eq!(items(|| ignored(String::new(), vec![1], (1, 2), 3)), [2, 5]);
    let mut target = vec![];
    assert_eq!(mutable_reference_argument(&mut target, &8).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(target, [8, 8]);
    assert_eq!(items(|| shadowed_arguments(1, 2)), [2, 3, 1]);
}
