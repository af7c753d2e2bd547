//! Bodies as strangers write them.

mod generators {
    use std::collections::BTreeMap;
    use std::fmt::Write as _;

    use crate::readings::{agree, effect, show};

    #[derive(Debug, Clone, PartialEq)]
    enum Token {
        Num(usize),
        Op(char),
        Open,
        Close,
        End,
    }

    #[derive(Debug, Default, Clone)]
    struct Config {
        name: String,
        level: usize,
        tags: Vec<String>,
        inner: Inner,
    }

    #[derive(Debug, Default, Clone)]
    struct Inner {
        depth: usize,
        list: [usize; 3],
    }

    struct Counter {
        n: usize,
    }
    impl Counter {
        fn next(&mut self) -> usize {
            self.n += 1;
            effect(self.n)
        }
        fn set(&mut self, n: usize) -> &mut Self {
            self.n = n;
            self
        }
        fn get(&self) -> usize {
            self.n
        }
        fn done(self) -> usize {
            self.n
        }
    }

    fn id<T>(value: T) -> T {
        value
    }

    agree! { generators! {
        a_break_inside_of_what_is_yielded {
            let mut n = 0;
            loop {
                yield_!(if n > 2 { break } else { n });
                n += 1;
            }
            let found = loop { yield_!(match n { 3 => { n = 4; continue } 4 => { n = 5; 44 } _ => break effect(n) }); };
            found + 'out: { yield_!(if found == 5 { break 'out 7 } else { 1 }); 3 }
        }
        a_return_inside_of_what_is_yielded {
            for n in 0..9 {
                yield_!({ let m = n * 2; if m > 5 { return yield_!(m) } m });
            }
            0
        }
        a_yield_in_what_a_jump_carries {
            let v = 'a: { let w = 'b: { if yield_!(1) == 4 { break 'a yield_!(2) } else { break 'b yield_!(3) } }; w + 1 };
            return v + yield_!(v);
        }
        shadowed_in_the_same_statement {
            let x = yield_!(1);
            let x = x + yield_!(x);
            let x = { let x = x * 2; yield_!(x) + x } + x;
            let (x, y) = (yield_!(x), x);
            let x = |y: usize| x + y;
            x(y) + yield_!(x(1))
        }
        names_in_format_strings {
            let a = 1;
            let width = 6;
            let text = format!("{a:>width$}|{}|{b}|{0:?}", yield_!(a), b = yield_!(width));
            let mut out = String::new();
            write!(out, "{text}-{a}-{:03}", yield_!(2)).unwrap();
            writeln!(&mut out, "{x}{{x}}", x = { let a = yield_!(3); a + 1 }).unwrap();
            show((text, &out));
            println!("{out} {}", yield_!(4));
            out.len()
        }
        a_closure_that_captures_what_is_yielded {
            let base = yield_!(1);
            let add = move |n| n + base;
            let twice = move |n| add(add(n));
            let mut log = Vec::new();
            {
                let mut push = |n| log.push(n);
                push(1);
                push(2);
            }
            yield_!(log.len());
            show(&log);
            let made: Vec<usize> = (0..3).map(|n| n * base).filter(|n| *n != 4).collect();
            twice(yield_!(made.len())) + made.iter().sum::<usize>()
        }
        updates_of_structs {
            let config = Config { level: yield_!(1), name: String::from("a"), ..Config::default() };
            let other = Config { tags: vec![format!("{}", yield_!(2)); 2], ..config.clone() };
            let inner = Inner { list: [yield_!(3), 0, yield_!(4)], ..other.inner };
            let third = Config { inner, level: { yield_!(5); 3 }, ..other };
            show(&third);
            third.level + third.inner.list[yield_!(0) % 3]
        }
        assignments_to_parts {
            let mut config = Config::default();
            config.level = yield_!(1);
            config.inner.list[yield_!(2) % 3] = yield_!(3);
            config.inner.list[1] += yield_!(4);
            (config.level, config.inner.depth) = (yield_!(5), yield_!(6));
            [config.inner.list[0], _, config.inner.list[{ yield_!(7); 2 }]] = [1, 2, yield_!(8)];
            Inner { depth: config.level, .. } = Inner { depth: yield_!(9), list: [0; 3] };
            let mut map = BTreeMap::new();
            *map.entry(yield_!(1)).or_insert(0) += 2;
            map.insert(yield_!(3), yield_!(4));
            *map.get_mut(&4).unwrap() = yield_!(5);
            show((&config, &map));
            config.level
        }
        method_chains_with_several_yields {
            let mut counter = Counter { n: 0 };
            let n = counter.set(yield_!(1)).set(counter_value(2)).next() + counter.next() * yield_!(counter.get());
            fn counter_value(n: usize) -> usize { n + 1 }
            let text = String::from("a,b,c").replace(',', &format!("{}", yield_!(3))).chars().rev().collect::<String>();
            let parts = text.clone().into_bytes().into_iter().map(usize::from).take(yield_!(4)).fold(yield_!(5), |a, b| a * 2 + b);
            show((&text, parts));
            n + counter.done()
        }
        operators_of_all_kinds {
            let a = -(yield_!(1) as i64) + !yield_!(2) as i64;
            let b = yield_!(3) << (yield_!(4) % 3) | yield_!(5) & 6 ^ yield_!(6) % 4;
            let c = (yield_!(7) as f64 / 2.0).floor() as usize;
            let d = yield_!(1)..yield_!(2) + 9;
            let e = ..=yield_!(3);
            let f = [yield_!(4), yield_!(5)][yield_!(6) % 2..][0];
            let g = *&yield_!(1) + *Box::new(yield_!(2));
            let h = !(yield_!(3) == yield_!(4)) as usize;
            show((a, b, c, d, e, f, g, h));
            0
        }
        labels_that_shadow_each_other {
            let mut all = 0;
            'a: for n in 0..3 {
                'b: loop {
                    'a: while yield_!(n) != 0 {
                        if n == 1 { break 'b } else { break 'a }
                    }
                    break 'b;
                }
                all += n;
                if yield_!(all) == 6 { continue 'a }
                all += 1;
            }
            all
        }
    } }
}
