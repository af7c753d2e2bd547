//! Methods, generic functions and functions with arguments, with yields in odd places of their bodies.

use std::collections::BTreeMap;
use std::fmt::Debug;

use crate::readings::{self, Loud, effect, record, show};

#[derive(Debug, Default)]
struct Shop {
    stock: BTreeMap<String, usize>,
    orders: Vec<(String, usize)>,
    log: Vec<String>,
    open: bool,
}

impl Shop {
    fn new() -> Self {
        let stock = [("nail", 5), ("rope", 1), ("saw", 0)].map(|(name, count)| (name.to_owned(), count));
        let orders = [("nail", 2), ("saw", 1), ("rope", 1), ("glue", 4), ("nail", 4)];
        let orders = orders.map(|(name, count)| (name.to_owned(), count)).to_vec();
        Shop { stock: stock.into(), orders, log: Vec::new(), open: true }
    }

    fn note(&mut self, text: impl Into<String>) -> usize {
        self.log.push(text.into());
        record(format_args!("note {}", self.log.len()));
        self.log.len()
    }

    fn count(&self, name: &str) -> Option<usize> {
        self.stock.get(name).copied()
    }
}

trait Twice: Sized {
    fn twice(&self) -> Self;
}

impl Twice for usize {
    fn twice(&self) -> usize {
        effect(*self * 2)
    }
}

/// Functions as generators, and with calls in the place of yields.
macro_rules! functions {
    ($($name:ident [$($generics:tt)*] ($($param:ident: $ty:ty = $arg:expr),*) $body:block)*) => {
        mod machines {
            use super::*;
            use gen_runtime::{Generator, generator, yield_};
            $(
                #[generator]
                pub(super) fn $name<$($generics)*>($($param: $ty),*)
                -> impl Generator<usize, Yield = usize, Return = usize> $body
            )*
        }
        mod plain {
            use super::*;
            use crate::readings::yield_by_call as yield_;
            $(pub(super) fn $name<$($generics)*>($($param: $ty),*) -> usize $body)*
        }
        $(
            #[test]
            fn $name() {
                readings::Body {
                    name: stringify!($name),
                    plain: || plain::$name($($arg),*),
                    machine: || Box::new(machines::$name($($arg),*)),
                    run: || gen_runtime::Generator::run(machines::$name($($arg),*), 0, readings::answer),
                }
                .assert_agrees();
            }
        )*
    };
}

fn leaked<T>(value: T) -> &'static mut T {
    Box::leak(Box::new(value))
}

functions! {
    every_order_is_served_or_noted ['a] (shop: &'a mut Shop = leaked(Shop::new())) {
        let mut served = 0;
        while let Some((name, count)) = shop.orders.pop() {
            let left = match shop.stock.get(&name).cloned() {
                Some(left) if left >= count && yield_!(left) > 0 => {
                    *shop.stock.get_mut(&name).unwrap() -= count;
                    served += count;
                    left
                }
                Some(left) => { let missing = count.saturating_sub(left); yield_!(missing); shop.note(format!("{name}: {missing} missing")) }
                None => shop.note(format!("no {name} {}", yield_!(count))),
            };
            let total: usize = shop.stock.values().sum::<usize>() + left;
            shop.open = yield_!(total) != 0 && shop.open;
            shop.log.extend([name, format!("{}", yield_!(served))]);
        }
        show(&shop);
        if shop.open { served } else { shop.note("closed") }
    }
    fields_are_assigned_around_yields ['a] (shop: &'a mut Shop = leaked(Shop::new())) {
        (shop.open, shop.orders[yield_!(1) % 2].1) = (yield_!(2) == 5, yield_!(3));
        shop.orders[0].0 = { let first = yield_!(4); format!("{}{first}", shop.log.len()) };
        *shop.stock.entry("saw".into()).or_default() = yield_!(5);
        shop.stock.insert(format!("{:?}", shop.count("saw")), 3 + yield_!(6));
        let Shop { stock, log, .. } = shop;
        log.push(stock.len().to_string());
        let n = stock.values().copied().max().unwrap_or(7) + log.len();
        yield_!(n);
        shop.orders.retain(|(_, count)| *count > n % 4);
        shop.orders.len() + yield_!(shop.orders.len())
    }
    a_generic_value_is_used_around_yields [T: Twice + Clone + Debug + Into<usize>] (first: T = 3usize, rest: Vec<T> = vec![4usize, 5]) {
        let mut last = first.clone();
        for (at, next) in rest.into_iter().enumerate() {
            let both = (next.twice(), yield_!(last.clone().into() + at), std::mem::replace(&mut last, next));
            show(&both);
            if both.1 > both.2.into() { yield_!(last.twice().into()); }
        }
        first.into() + yield_!(last.into())
    }
    arguments_that_are_loud [] (first: Loud = Loud(1), second: Option<Loud> = Some(Loud(2)), _third: Loud = Loud(3), fourth: (Loud, Loud) = (Loud(4), Loud(5))) {
        let n = yield_!(first.0);
        let second = match second { Some(loud) if yield_!(loud.0) == n + 1 => loud, Some(other) => other, None => Loud(9) };
        let (a, b) = fourth;
        yield_!(10);
        drop(first);
        let third = { let moved = a; yield_!(11); record("inner"); moved };
        yield_!(12);
        record("end");
        let all = [b, third, second];
        all.len()
    }
    closures_as_arguments [F: FnMut(usize) -> usize, G: Fn(&str) -> String] (mut_fn: F = { let mut n = 0; move |m| { n += m; effect(n) } }, text: G = |s: &str| format!("<{s}>")) {
        let mut step = mut_fn;
        let a = step(yield_!(1)) + step(yield_!(2));
        let shown = text(&format!("{}", step(yield_!(a))));
        let lens: Vec<usize> = shown.split('<').map(|part| step(part.len())).collect();
        let compose = |n| text(&"x".repeat(n)).len();
        let b = compose(3);
        yield_!(b + lens.len());
        text("end").len() + step(yield_!(3))
    }
    iterators_as_arguments [I: IntoIterator<Item = usize, IntoIter: 'static>, const N: usize] (items: I = vec![5usize, 3, 8, 1], sizes: [usize; N] = [2, 3]) {
        let mut items = items.into_iter();
        let mut all = 0;
        for size in sizes {
            let chunk: Vec<_> = { let more = yield_!(size) % 2; items.by_ref().take(size + more).collect() };
            let [first, .., last] = chunk[..] else { all += chunk.len() * yield_!(N); break };
            all += if first > yield_!(last) { first.abs_diff(last) } else { yield_!(first); last };
            all = all.max(chunk.iter().copied().map(|n| n + size).max().unwrap_or_default());
        }
        all + items.next().map_or(N, |n| n)
    }
    texts_are_borrowed_from_arguments ['a] (text: &'a str = "one=1;two=;three=33;=4", sep: char = '=') {
        let mut longest = "";
        let mut sum = 0;
        for (line, part) in text.split(';').enumerate() {
            let (key, value) = match part.split_once(sep) {
                Some((key, "")) => { yield_!(key.len()); (key, "0") }
                Some(("", value)) if yield_!(value.len()) == 4 => ("none", value),
                Some(pair) => pair,
                None => { yield_!(line); continue }
            };
            if key.len() > longest.len() && yield_!(line + 10) != 0 { longest = key }
            sum += value.parse().unwrap_or({ yield_!(99); 0usize });
            longest = if yield_!(sum) == 7 { &text[..1] } else { longest };
        }
        show(longest);
        sum + longest.len()
    }
    a_machine_that_is_written_to ['a] (out: &'a mut String = leaked(String::new()), steps: &'a [usize] = &[3, 1, 4]) {
        use std::fmt::Write;
        let depth = |n: usize| " ".repeat(n);
        for (at, step) in steps.iter().enumerate() {
            write!(out, "{}{step}:{};", depth(at), yield_!(*step)).expect("strings take everything");
            writeln!(out, "{at:>width$}", width = yield_!(at) + 1).unwrap();
            let (done, text) = (yield_!(at + 10) > 5, out.clone());
            assert!(text.len() >= at && (done || yield_!(text.len()) < 8), "{text} {}", yield_!(0));
            assert_eq!(text.lines().count() + yield_!(0) * 0, at + 1, "after {step}");
            out.push(if done { '!' } else { char::from_digit(yield_!(7) as u32, 10).unwrap_or('?') });
        }
        debug_assert_ne!(out.len(), { yield_!(1); 0 });
        show(&out);
        out.len()
    }
    a_grid_is_walked ['a, const W: usize, const H: usize] (grid: &'a mut [[usize; W]; H] = leaked([[1, 2, 3], [4, 5, 6]])) {
        let (mut x, mut y) = (0, 0);
        let mut seen = 0;
        let last = loop {
            grid[y][x] += yield_!(grid[y][x]);
            seen += grid[{ let n = y; yield_!(n) % H }][x.min(yield_!(x) % W)];
            (x, y) = match (x + 1, y) {
                (nx, y) if nx < W => (nx, y),
                (_, ny) if ny + 1 < H && yield_!(ny) < 9 => (0, ny + 1),
                (nx, _) => break nx + yield_!(seen),
            };
            let row = &mut grid[y];
            row.swap(0, x);
            let [first, .., end] = &mut row[..] else { return seen };
            std::mem::swap(first, end);
            let sum: usize = row.iter().sum();
            if sum % 2 == 0 && { yield_!(sum); true } { continue }
            grid[0][x] = (if yield_!(sum) == 0 { usize::MAX } else { sum }) % 10;
        };
        show(&grid);
        last
    }
    boxed_dynamic_values [] (shapes: Vec<Box<dyn Fn(usize) -> usize>> = vec![Box::new(|n| n + 1), Box::new(effect)]) {
        let mut total = 0;
        let mut shapes = shapes;
        let extra: Box<dyn Fn(usize) -> usize> = if yield_!(1) == 4 { let by = yield_!(2); Box::new(move |n| n * by) } else { Box::new(|n| n) };
        shapes.push(extra);
        shapes.insert(yield_!(0) % 2, Box::new({ let kept = Loud(yield_!(3)); move |n| n + kept.0 }));
        for (at, shape) in shapes.iter().map(|shape| shape(2)).collect::<Vec<_>>().into_iter().enumerate() {
            total += shape * (at + yield_!(shape));
        }
        total += shapes[yield_!(1) % 4](yield_!(5)) + (shapes.pop().unwrap())(yield_!(6));
        let fold = shapes.into_iter().fold(yield_!(total), |n, shape| shape(n) % 100);
        fold + yield_!(fold)
    }
    traits_called_by_their_names [T: Twice + Copy + PartialOrd + Into<usize> + Debug] (value: T = 6usize) {
        let twice = <T as Twice>::twice(&value);
        let n: usize = [value, twice][usize::from(yield_!(1) > 3)].into();
        let bigger = Some(value).filter(|v| *v < twice).map_or_else(|| effect(0), Into::into) + yield_!(n);
        let sized = std::mem::size_of::<[u8; 3]>() + yield_!(std::mem::size_of_val(&n) % 5);
        let chosen = std::cmp::max(bigger, yield_!(sized)).pow(u32::from(yield_!(2) == 5)).min(Ord::max(n, yield_!(3)));
        let text = String::from_iter([char::from(b'a' + yield_!(4) as u8), 'b']) + &Twice::twice(&yield_!(5)).to_string();
        show((twice, &text));
        chosen + text.len()
    }
}
