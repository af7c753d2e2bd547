//! `match` with every kind of pattern.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Point,
    Circle(u32),
    Rect { width: u32, height: u32 },
    Line(u32, u32),
    Named(String, Box<Shape>),
}

#[generator]
fn describe(shape: Shape) -> impl Iterator<Item = String> {
    match shape {
        Shape::Point => yield_!("point".to_owned()),
        Shape::Circle(radius) if radius > 100 => {
            yield_!("large".to_owned());
            yield_!(radius.to_string());
        }
        Shape::Circle(radius @ (1 | 2 | 10..=20)) => yield_!(format!("chosen {radius}")),
        Shape::Circle(0) => {}
        Shape::Circle(_) => return,
        Shape::Rect { width, height: other } | Shape::Line(other, width) => {
            yield_!(format!("{width}"));
            yield_!(format!("{other}"));
        }
        Shape::Named(name, inner) => {
            yield_!(name);
            yield_!(format!("{inner:?}"));
        }
    }
    yield_!("end".to_owned());
}

#[test]
fn every_arm_may_yield_or_not() {
    assert_eq!(items(|| describe(Shape::Point)), ["point", "end"]);
    assert_eq!(items(|| describe(Shape::Circle(101))), ["large", "101", "end"]);
    assert_eq!(items(|| describe(Shape::Circle(12))), ["chosen 12", "end"]);
    assert_eq!(items(|| describe(Shape::Circle(0))), ["end"]);
    assert!(items(|| describe(Shape::Circle(50))).is_empty());
    assert_eq!(items(|| describe(Shape::Rect { width: 1, height: 2 })), ["1", "2", "end"]);
    assert_eq!(items(|| describe(Shape::Line(1, 2))), ["2", "1", "end"]);
    let named = || Shape::Named("n".into(), Box::new(Shape::Point));
    assert_eq!(items(|| describe(named())), ["n", "Point", "end"]);
}

#[generator]
fn borrowed(shapes: &[Shape]) -> impl Iterator<Item = &str> {
    for shape in shapes {
        match shape {
            Shape::Named(name, inner) if !name.is_empty() => {
                yield_!(name.as_str());
                if let Shape::Named(inner_name, _) = &**inner {
                    yield_!(inner_name);
                }
            }
            Shape::Named(..) => yield_!("unnamed"),
            other if *other == Shape::Point => yield_!("a point"),
            &Shape::Circle(radius) if radius == 0 => continue,
            &Shape::Circle(_) => break,
            Shape::Rect { width: 0, .. } | Shape::Rect { height: 0, .. } => yield_!("flat"),
            Shape::Rect { .. } | Shape::Line(..) => (),
            Shape::Point => unreachable!(),
        }
    }
    yield_!("end");
}

#[generator]
fn changed(shapes: &mut Vec<Shape>) -> impl Iterator<Item = u32> {
    for shape in shapes.iter_mut() {
        match shape {
            Shape::Circle(radius) => {
                *radius += 1;
                yield_!(*radius);
                *radius += 1;
            }
            Shape::Rect { width: side, .. } if *side > 1 => {
                yield_!(*side);
                *side = 0;
            }
            _ => {}
        }
    }
}

#[test]
fn scrutinees_may_be_borrowed() {
    let named = |name: &str, inner| Shape::Named(name.into(), Box::new(inner));
    let shapes = [
        named("a", named("b", Shape::Point)),
        named("", Shape::Point),
        Shape::Point,
        Shape::Circle(0),
        Shape::Line(1, 1),
        Shape::Rect { width: 3, height: 0 },
        Shape::Circle(1),
        Shape::Point,
    ];
    assert_eq!(items(|| borrowed(&shapes)), ["a", "b", "unnamed", "a point", "flat", "end"]);

    let mut shapes = vec![Shape::Circle(1), Shape::Rect { width: 5, height: 1 }, Shape::Point];
    let mut generator = changed(&mut shapes);
    assert_eq!((generator.next(), generator.next()), (Some(2), Some(5)));
    drop(generator);
    assert_eq!(shapes[..2], [Shape::Circle(3), Shape::Rect { width: 5, height: 1 }]);
    assert_eq!(changed(&mut shapes).collect::<Vec<_>>(), [4, 5]);
    assert_eq!(shapes[1], Shape::Rect { width: 0, height: 1 });
}

#[generator]
fn numbers(n: i64) -> impl Iterator<Item = &'static str> {
    const LIMIT: i64 = 1000;
    match n {
        i64::MIN..0 => {
            yield_!("negative");
            yield_!("number");
        }
        0 => (),
        1 | 3 | 5 | 7 => yield_!("small odd"),
        LIMIT => yield_!("limit"),
        LIMIT.. => yield_!("more"),
        _ if n % 2 == 0 => yield_!("even"),
        _ => yield_!("odd"),
    }
}

#[generator]
fn slices(values: Vec<u8>) -> impl Iterator<Item = u8> {
    match values.as_slice() {
        [] => yield_!(0),
        &[one] => yield_!(one),
        [first, .., last] if first == last => yield_!(*first * 10),
        [first, middle @ .., _] => {
            let (first, length) = (*first, middle.len() as u8);
            yield_!(first);
            yield_!(length);
        }
    }
    yield_!(values.len() as u8);
}

#[generator]
fn tuples(pairs: Vec<(Option<u8>, Result<u8, char>)>) -> impl Iterator<Item = String> {
    for pair in pairs {
        let text = match pair {
            (Some(a), Ok(b)) | (Some(a @ b), Err('=')) => {
                yield_!(a.to_string());
                format!("{a}{b}")
            }
            (None, Ok(n)) => n.to_string(),
            (_, Err(c)) => {
                yield_!(c.to_string());
                continue;
            }
        };
        yield_!(text);
    }
}

#[test]
fn literals_ranges_slices_and_bindings_match_as_ever() {
    assert_eq!(items(|| numbers(-5)), ["negative", "number"]);
    assert!(items(|| numbers(0)).is_empty());
    for (n, word) in [(5, "small odd"), (1000, "limit"), (1001, "more"), (8, "even"), (9, "odd")] {
        assert_eq!(items(|| numbers(n)), [word]);
    }
    assert_eq!(items(|| slices(vec![])), [0, 0]);
    assert_eq!(items(|| slices(vec![7])), [7, 1]);
    assert_eq!(items(|| slices(vec![1, 2, 1])), [10, 3]);
    assert_eq!(items(|| slices(vec![1, 2, 3, 4])), [1, 2, 4]);
    let pairs = || vec![(Some(1), Ok(2)), (Some(3), Err('=')), (None, Ok(4)), (None, Err('x'))];
    assert_eq!(items(|| tuples(pairs())), ["1", "12", "3", "33", "4", "x"]);
}

#[generator]
fn nested(values: Vec<Option<Vec<u8>>>) -> impl Iterator<Item = u8> {
    for value in values {
        match value {
            Some(inner) => match inner.first() {
                Some(&0) => yield_!(100),
                Some(first) => {
                    let first = *first;
                    match first % 3 {
                        0 => {
                            yield_!(first);
                            yield_!(inner.iter().sum());
                        }
                        rest => yield_!(rest),
                    }
                }
                None => return,
            },
            None => yield_!(200),
        }
    }
}

#[generator]
fn on_a_temporary(words: &std::cell::RefCell<Vec<String>>) -> impl Iterator<Item = usize> {
    let count = words.borrow().len();
    match count {
        0 => yield_!(0),
        n => {
            words.borrow_mut().push("x".to_owned());
            yield_!(n + 1);
        }
    }
    let length = match words.borrow().first() {
        Some(first) => first.len(),
        None => 0,
    };
    yield_!(length);
}

#[generator]
fn with_an_effect_in_the_guard(values: &[u8]) -> impl Iterator<Item = String> {
    let checks = std::cell::Cell::new(0);
    let check = |checks: &std::cell::Cell<u32>, limit: u8, value: u8| {
        checks.set(checks.get() + 1);
        value > limit
    };
    for &value in values {
        let text = match value {
            v if check(&checks, 10, v) => "large",
            v if check(&checks, 5, v) => "medium",
            _ => "small",
        };
        yield_!(text.to_owned());
    }
    yield_!(checks.get().to_string());
}

#[test]
fn matches_nest_and_run_each_guard_once() {
    let values = || vec![Some(vec![0]), None, Some(vec![3, 4]), Some(vec![5]), Some(vec![]), None];
    assert_eq!(items(|| nested(values())), [100, 200, 3, 7, 2]);
    let words = || std::cell::RefCell::new(vec!["abc".to_owned()]);
    assert_eq!(on_a_temporary(&words()).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(on_a_temporary(&Default::default()).collect::<Vec<_>>(), [0, 0]);
    assert_eq!(items(|| with_an_effect_in_the_guard(&[20, 7, 1])), ["large", "medium", "small", "5"]);
}
