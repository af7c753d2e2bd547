//! `#[generator(resume = pattern)]`: where the argument of the first resume goes.

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, yield_};

use crate::driver::driven;

#[derive(Clone)]
struct Point {
    x: i32,
    y: i32,
}

#[generator(resume = Point { x, mut y })]
fn fields() -> impl Generator<Point, Yield = i32, Return = i32> {
    y += x;
    let Point { x: later, .. } = yield_!(y);
    later + y
}

#[generator(resume = (number, mut list))]
fn pair() -> impl Generator<(i32, Vec<i32>), Yield = usize, Return = i32> {
    list.push(number);
    let (number, more) = yield_!(list.len());
    list.extend(more);
    number * list.iter().sum::<i32>()
}

#[generator(resume = [first, .., last])]
fn ends() -> impl Generator<[u8; 4], Yield = u8, Return = u8> {
    let [first, ..] = yield_!(first + last);
    first
}

#[generator(resume = whole @ (part, _))]
fn whole_and_part() -> impl Generator<(u8, u8), Yield = u8, Return = (u8, u8)> {
    yield_!(part);
    whole
}

#[generator(resume = &number)]
fn behind_a_reference<'a>() -> impl Generator<&'a u8, Yield = u8, Return = u8> {
    let &other = yield_!(number);
    number * other
}

#[test]
fn any_irrefutable_pattern_takes_the_first_argument_apart() {
    let points = [Point { x: 1, y: 2 }, Point { x: 7, y: 0 }];
    assert_eq!(driven(fields, &points), (vec![3], 10));
    assert_eq!(driven(pair, &[(1, vec![2]), (3, vec![4])]), (vec![2], 21));
    assert_eq!(driven(ends, &[[1, 2, 3, 4], [9; 4]]), (vec![5], 9));
    assert_eq!(driven(whole_and_part, &[(1, 2), (3, 4)]), (vec![1], (1, 2)));
    assert_eq!(driven(behind_a_reference, &[&6, &7]), (vec![6], 42));
}

#[generator(resume = _)]
fn ignored(count: u32) -> impl Generator<&'static str, Yield = u32, Return = String> {
    let mut words = String::new();
    for n in 0..count {
        words += yield_!(n);
    }
    words
}

#[generator]
fn unnamed(count: u32) -> impl Generator<&'static str, Yield = u32, Return = String> {
    let mut words = String::new();
    for n in 0..count {
        words += yield_!(n);
    }
    words
}

#[generator(resume = ())]
fn unit() -> impl Generator<Yield = u8, Return = u8> {
    yield_!(1);
    2
}

#[test]
fn it_can_be_left_alone() {
    assert_eq!(driven(|| ignored(2), &["not", "a", "b"]), (vec![0, 1], "ab".into()));
    assert_eq!(driven(|| unnamed(2), &["not", "a", "b"]), (vec![0, 1], "ab".into()));
    assert_eq!(driven(unit, &[(), ()]), (vec![1], 2));
}

#[allow(unused_variables, reason = "the parameter is hidden by the pattern")]
#[generator(resume = number)]
fn over_a_parameter(number: u8) -> impl Generator<u8, Yield = u8, Return = u8> {
    number + yield_!(number)
}

struct Counter(u32);

impl Counter {
    #[generator(resume = step)]
    fn lent(&mut self) -> impl Generator<u32, Yield = u32, Return = u32> {
        self.0 += step;
        self.0 += yield_!(self.0);
        self.0
    }

    #[generator(resume = step)]
    fn owned(mut self) -> impl Generator<u32, Yield = u32, Return = Self> {
        self.0 += step;
        let step = yield_!(self.0);
        self.0 += step;
        self
    }
}

#[generator(resume = arg)]
fn with_names_of_the_machine(
    state: u8,
    step: u8,
    sink: u8,
    machine: u8,
) -> impl Generator<u8, Yield = u8, Return = u8> {
    let item = yield_!(arg + state);
    let (first, delegate) = (yield_!(item + step), yield_!(sink + machine));
    first + delegate
}

#[test]
fn its_names_are_those_of_the_body() {
    assert_eq!(driven(|| over_a_parameter(100), &[1, 2]), (vec![1], 3));
    let mut counter = Counter(1);
    assert_eq!(counter.lent().run(2, |n| n * 2), 9);
    let mut lent = counter.lent();
    assert_eq!([lent.resume(1), lent.resume(5)], [GeneratorState::Yielded(10), GeneratorState::Complete(15)]);
    drop(lent);
    assert_eq!(counter.owned().run(5, |n| n).0, 40);
    assert_eq!(driven(|| with_names_of_the_machine(1, 2, 3, 4), &[10, 20, 30, 40]), (vec![11, 22, 7], 70));
}

#[generator(resume = text)]
fn of_borrowed_text<'a>() -> impl Generator<&'a str, Yield = usize, Return = &'a str> {
    let mut longest = text;
    loop {
        match yield_!(longest.len()) {
            "" => return longest,
            text if text.len() > longest.len() => longest = text,
            _ => {}
        }
    }
}

#[test]
fn arguments_may_be_borrowed_and_kept() {
    let text = String::from("a\nlonger\nlong\n\n");
    let mut lines = text.lines();
    let longest = of_borrowed_text().run(lines.next().unwrap(), |_| lines.next().unwrap());
    assert_eq!(longest, "longer");
}

#[generator(resume = first)]
fn generic<T: Copy + Default + std::ops::Add<Output = T>, const N: usize>()
-> impl Generator<T, Yield = [T; N], Return = T> {
    let mut sum = first;
    let mut last = [T::default(); N];
    for slot in 0..N {
        last[slot] = sum;
        sum = sum + yield_!(last);
    }
    sum
}

#[test]
fn it_may_be_of_any_type_the_signature_names() {
    assert_eq!(driven(generic::<i32, 2>, &[1, 2, 3]), (vec![[1, 0], [1, 3]], 6));
    assert_eq!(driven(generic::<f32, 0>, &[1.5]), (vec![], 1.5));
    let mut mapped = generic::<u8, 1>().map_resume(|letter: char| letter as u8);
    assert_eq!(mapped.resume('a'), GeneratorState::Yielded([b'a']));
}
