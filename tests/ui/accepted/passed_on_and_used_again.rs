use gen_runtime::{generator, yield_};

#[derive(Debug)]
pub struct Own(u32);

#[derive(Clone, Copy)]
pub struct Copied(u32);

pub struct Parts {
    text: String,
    copied: Copied,
    list: Vec<u32>,
}

fn eat<T>(_: T) {}

fn same<T>(value: T) -> T {
    value
}

fn push(list: &mut Vec<u32>) {
    list.push(1);
}

fn fail<T>(value: T) -> ! {
    eat(value);
    panic!("this is not reached")
}

/// A new value in the same statement, in every turn, and on one path only.
#[generator]
fn assigned(mut text: String, mut own: Own, turns: u32) -> impl Iterator<Item = usize> {
    text = same(text);
    yield_!(text.len());
    for _ in 0..turns {
        text = same(text);
        own = same(own);
        yield_!(text.len());
    }
    if turns == 2 {
        text = same(text);
        yield_!(text.len());
    } else {
        own = same(own);
    }
    loop {
        let old = own;
        own = Own(3);
        yield_!(text.len());
        if old.0 == own.0 {
            break;
        }
    }
    if turns == 2 {
        eat(own);
        own = Own(4);
    }
    own = own;
    yield_!(own.0 as usize);
}

/// Moved on a path that leads nowhere else.
#[generator]
fn branches(own: Own, text: String, all: bool) -> impl Iterator<Item = u32> {
    if !all {
        eat(own);
        yield_!(1);
        return;
    }
    yield_!(own.0);
    'block: {
        if text.is_empty() {
            yield_!(0);
            eat(own);
            eat(text);
            break 'block;
        }
        if !all {
            yield_!(2);
            eat(text);
            fail(own);
        }
        yield_!(own.0 + text.len() as u32);
        loop {
            if !all {
                eat(text);
                fail(own)
            }
            yield_!(own.0);
            if all {
                eat((own, text));
                break;
            }
        }
    }
    yield_!(9);
}

#[generator]
fn copied<T: Copy, U>(value: T, other: U, list: &mut Vec<u32>, some: Option<u32>) -> impl Iterator<Item = u32>
where
    U: Copy,
{
    let own = Copied(3);
    for _ in 0..2 {
        push(list);
        eat(own);
        eat((value, other, some));
        yield_!(own.0);
        push(list);
    }
    if let Some(number) = some {
        yield_!(number);
    }
    let again = own;
    eat((value, other, some));
    yield_!(again.0 + own.0);
    push(list);
    eat((value, other, some));
}

/// Parts that are copied, borrowed through references, and put back.
#[generator]
fn parts(mut own: Parts, lent: &mut Parts, pair: &mut (Parts, u32)) -> impl Iterator<Item = u32> {
    eat(own.copied);
    yield_!(own.copied.0);
    let text = own.text;
    own.text = String::from("new");
    yield_!(own.text.len() as u32 + text.len() as u32);
    let Parts { copied, ref list, .. } = own;
    let count = list.len() as u32;
    yield_!(copied.0 + count);
    let Parts { text, copied, list } = lent;
    text.push('a');
    list.push(copied.0);
    yield_!(lent.list.len() as u32);
    let (Parts { text, .. }, number) = pair;
    text.push('a');
    *number += 1;
    yield_!(pair.1);
    for _ in 0..2 {
        let (number, Parts { text, copied, .. }) = (3, &mut *lent);
        text.push('b');
        copied.0 += number;
        eat((own.copied, lent.copied));
        yield_!(lent.copied.0);
    }
    eat(own);
}

#[generator]
fn not_even_looked_at(own: Own, list: Vec<u32>) -> impl Iterator<Item = u32> {
    _ = own;
    let _ = own;
    yield_!(own.0);
    let add = |number: u32| number + own.0;
    yield_!(add(1));
    if list == list && own.0 > 0 {
        yield_!(own.0);
    }
    let own = { own };
    for number in list {
        yield_!(own.0 + number);
    }
}

fn main() {
    assert_eq!(assigned("ab".into(), Own(1), 2).collect::<Vec<_>>(), [2, 2, 2, 2, 2, 2, 4]);
    assert_eq!(branches(Own(1), "ab".into(), true).collect::<Vec<_>>(), [1, 3, 1, 9]);
    assert_eq!(branches(Own(1), String::new(), true).collect::<Vec<_>>(), [1, 0, 9]);
    assert_eq!(copied('a', 'b', &mut Vec::new(), Some(1)).collect::<Vec<_>>(), [3, 3, 1, 6]);
    let own = || Parts { text: String::new(), copied: Copied(1), list: vec![1] };
    let items: Vec<_> = parts(own(), &mut own(), &mut (own(), 1)).collect();
    assert_eq!(items, [1, 3, 2, 2, 2, 4, 7]);
    assert_eq!(not_even_looked_at(Own(1), vec![1]).collect::<Vec<_>>(), [1, 2, 1, 2]);
}
