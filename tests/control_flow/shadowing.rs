//! The same name for several locals, at any depth.

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn in_one_scope() -> impl Iterator<Item = String> {
    let x = 1;
    yield_!(x.to_string());
    let x = format!("{x}{x}");
    yield_!(x.clone());
    let x = x.len();
    yield_!(x.to_string());
    let x = (x, x);
    yield_!(format!("{x:?}"));
}

#[generator]
fn in_nested_scopes(x: u8) -> impl Iterator<Item = u8> {
    yield_!(x);
    {
        let x = x + 10;
        yield_!(x);
        {
            let x = x + 100;
            yield_!(x);
        }
        yield_!(x);
    }
    yield_!(x);
    let mut x = x;
    x += 1;
    yield_!(x);
}

#[generator]
fn in_sibling_scopes(flag: bool) -> impl Iterator<Item = String> {
    if flag {
        let value = 1_u8;
        yield_!(value.to_string());
        yield_!(value.to_string());
    } else {
        let value = vec!["a", "b"];
        yield_!(value[0].to_owned());
        yield_!(value[1].to_owned());
    }
    for value in ['x', 'y'] {
        yield_!(value.to_string());
    }
    let value = Some("z");
    if let Some(value) = value {
        yield_!(value.to_owned());
    }
    yield_!(format!("{value:?}"));
}

#[generator]
fn alive_together() -> impl Iterator<Item = String> {
    let name = String::from("outer");
    let outer = &name.clone();
    let count = outer.len();
    {
        let name = String::from("middle");
        for name in [1, 2] {
            yield_!(name.to_string());
            let name = name * 10;
            yield_!(name.to_string());
        }
        yield_!(name);
    }
    yield_!(name);
    yield_!(count.to_string());
}

#[generator]
fn by_its_own_initialiser(n: u32) -> impl Iterator<Item = u32> {
    let n = n + 1;
    let n = {
        let n = n * 2;
        yield_!(n);
        n + 1
    };
    yield_!(n);
    for n in 0..n.min(2) {
        let n = n + 50;
        yield_!(n);
    }
    let Some(n) = n.checked_sub(1) else { return };
    while let Some(n) = Some(n).filter(|n| *n > 1000) {
        yield_!(n);
    }
    yield_!(n);
}

#[generator]
fn in_arms_and_guards(value: Result<u8, u8>, x: u8) -> impl Iterator<Item = u8> {
    match value {
        Ok(x) if x > 5 => {
            yield_!(x);
            let x = x * 2;
            yield_!(x);
        }
        Ok(y) | Err(y) if y == x => {
            yield_!(y + x);
        }
        Ok(x) => yield_!(x + 100),
        Err(value) => match value {
            value @ 0..=3 => yield_!(value + 200),
            x => yield_!(x),
        },
    }
    yield_!(x);
}

#[generator]
fn by_closure_parameters(x: i32) -> impl Iterator<Item = i32> {
    let add = |x: i32, y| x + y;
    yield_!(add(10, x));
    let twice = move |y| {
        let x = x * y;
        (|x| x + 1)(x)
    };
    yield_!(twice(3));
    let values: Vec<_> = (0..3).map(|x| x * x).filter(|&y| y != x).collect();
    for x in values {
        yield_!(x);
    }
    let fold = [1, 2, 3].iter().fold(x, |x, y| x * 10 + y);
    yield_!(fold);
}

#[generator]
fn in_the_body_of_a_loop(words: Vec<String>) -> impl Iterator<Item = String> {
    let mut last = String::new();
    for word in words {
        let word = word.trim().to_owned();
        let last_word = last;
        let word = if last_word.is_empty() { word } else { format!("{last_word}-{word}") };
        yield_!(word.clone());
        last = word;
    }
    let last = last.len();
    yield_!(last.to_string());
}

#[generator]
fn fields_and_methods_of_the_same_name(point: Point) -> impl Iterator<Item = i32> {
    let x = point.x;
    yield_!(x);
    let y = 100;
    let Point { x: y2, y: x2 } = point;
    yield_!(y2 + x2);
    let point = Point { x, y };
    yield_!(point.x() + point.y);
    let Point { y, .. } = Point { y: x, ..point };
    yield_!(y);
    let x = |x: &Point| x.x() + x.x;
    yield_!(x(&point));
}

struct Point {
    x: i32,
    y: i32,
}

impl Point {
    fn x(&self) -> i32 {
        -self.x
    }
}

#[generator]
fn functions_called_like_locals(len: usize) -> impl Iterator<Item = usize> {
    fn double(len: usize) -> usize {
        len * 2
    }
    yield_!(double(len));
    let double = |len: usize| double(len) + 1;
    yield_!(double(len));
    let len = len.max("abc".len());
    yield_!(len);
}

#[test]
fn every_mention_means_the_local_that_it_would_in_a_plain_function() {
    assert_eq!(items(in_one_scope), ["1", "11", "2", "(2, 2)"]);
    assert_eq!(items(|| in_nested_scopes(1)), [1, 11, 111, 11, 1, 2]);
    assert_eq!(items(|| in_sibling_scopes(true)), ["1", "1", "x", "y", "z", "Some(\"z\")"]);
    assert_eq!(items(|| in_sibling_scopes(false)), ["a", "b", "x", "y", "z", "Some(\"z\")"]);
    assert_eq!(items(alive_together), ["1", "10", "2", "20", "middle", "outer", "5"]);
    assert_eq!(items(|| by_its_own_initialiser(1)), [4, 5, 50, 51, 4]);
    assert_eq!(items(|| in_arms_and_guards(Ok(6), 1)), [6, 12, 1]);
    assert_eq!(items(|| in_arms_and_guards(Err(1), 1)), [2, 1]);
    assert_eq!(items(|| in_arms_and_guards(Ok(3), 1)), [103, 1]);
    assert_eq!(items(|| in_arms_and_guards(Err(2), 1)), [202, 1]);
    assert_eq!(items(|| in_arms_and_guards(Err(4), 1)), [4, 1]);
    assert_eq!(items(|| by_closure_parameters(4)), [14, 13, 0, 1, 4123]);
    let words = || vec![" a".to_owned(), "b ".to_owned()];
    assert_eq!(items(|| in_the_body_of_a_loop(words())), ["a", "a-b", "3"]);
    assert_eq!(items(|| fields_and_methods_of_the_same_name(Point { x: 1, y: 2 })), [1, 3, 99, 1, 0]);
    assert_eq!(items(|| functions_called_like_locals(2)), [4, 5, 3]);
}
