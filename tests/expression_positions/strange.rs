//! Bodies as strangers write them.

mod generators {
    use std::collections::BTreeMap;
    use std::fmt::Write as _;

    use crate::readings::{Loud, agree, effect, record, show};

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

    fn number(loud: &Loud) -> usize {
        loud.0
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
            third.name.len() + third.tags.len() + third.level + third.inner.list[yield_!(0) % 3]
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
        labels_that_come_again {
            let mut all = 0;
            'a: for n in 0..3 {
                'b: loop {
                    'c: while yield_!(n) != 0 {
                        if n == 1 { break 'b } else { break 'c }
                    }
                    break 'b;
                }
                'b: { if yield_!(n) == 4 { break 'b } all += 10; }
                all += n;
                if yield_!(all) == 6 { continue 'a }
                all += 1;
            }
            all
        }
        a_parser_with_a_stack {
            let tokens = vec![Token::Num(1), Token::Op('+'), Token::Open, Token::Num(2), Token::Op('*'), Token::Num(3), Token::Close, Token::End];
            let mut stack: Vec<(usize, char)> = Vec::new();
            let mut value = 0;
            let mut op = '+';
            for token in tokens {
                match token {
                    Token::Num(n) if op == '+' => value += yield_!(n) * 0 + n,
                    Token::Num(n) => value *= { yield_!(n); n },
                    Token::Op(next) => op = next,
                    Token::Open => { stack.push((value, op)); (value, op) = (yield_!(stack.len()) * 0, '+'); }
                    Token::Close => {
                        let Some((outer, outer_op)) = stack.pop() else { return yield_!(99) };
                        value = match outer_op { '+' => outer + value, '*' => outer * { yield_!(outer); value }, other => unreachable!("{other} {}", yield_!(0)) };
                    }
                    Token::End => break,
                }
            }
            value
        }
        a_loud_value_in_every_kind_of_aggregate {
            let tuple = (Loud(1), yield_!(1), Loud(2));
            let array = [Loud(3), { yield_!(2); Loud(4) }, Loud(5)];
            let boxed = Box::new((Loud(6), { yield_!(3); Some(Loud(7)) }));
            let nested = vec![vec![Loud(8)], { let extra = Loud(9); yield_!(4); vec![extra] }];
            drop(array);
            yield_!(5);
            record("end");
            nested.len() + tuple.1 + usize::from(boxed.1.is_some())
        }
        calls_under_construction {
            fn take(_: Loud, n: usize, _: Loud, m: usize) -> usize { record("called"); n + m }
            let n = take(Loud(1), yield_!(1), Loud(2), yield_!(2));
            let m = take(Loud(n), { let held = Loud(30); yield_!(3); held.0 }, { yield_!(4); Loud(4) }, effect(5));
            n + m
        }
        moved_in_one_branch_only {
            for n in 0..4 {
                let loud = Loud(n);
                let taken = if yield_!(n) == 4 { Some(loud) } else if n == 2 { yield_!(20); drop(loud); None } else { yield_!(30); None };
                record("between");
                yield_!(40);
                if let Some(loud) = taken { yield_!(number(&loud) + 50); }
            }
            0
        }
        deferred_initialisation_in_branches {
            let (a, b, c);
            if yield_!(1) == 4 { a = yield_!(2); b = Loud(a); } else { a = 0; b = Loud(yield_!(3)); }
            match a { 5 => { c = String::from("five"); yield_!(4); } _ => { yield_!(5); c = format!("{a}"); } }
            let d;
            loop { let n = yield_!(6); if n == 1 { d = n; break } }
            show((&b, &c, d));
            a
        }
        question_marks_of_closures_stay_theirs {
            let parse = |text: &str| -> Option<usize> { Some(text.strip_prefix('#')?.parse::<usize>().ok()? + 1) };
            let all = ["#1", "2", "#x", "#41"].map(|text| parse(text).unwrap_or(0));
            let sum: usize = all.iter().sum();
            let tried = (|| -> Result<usize, std::num::ParseIntError> { let n: usize = "7".parse()?; Ok(n) })();
            sum + yield_!(tried.map_or(0, |n| n + all[3]))
        }
        let_else_in_loops_with_labels {
            let words = ["a=1", "b", "c=x", "d=4"];
            let mut all = 0;
            'words: for word in words {
                let Some((key, value)) = word.split_once('=') else { yield_!(word.len()); continue 'words };
                let Ok(n) = value.parse::<usize>() else {
                    for _ in 0..2 { if yield_!(key.len() + 10) == 0 { break 'words } }
                    continue;
                };
                let n = match n { 4.. if yield_!(n) == 7 => n * 100, n => n };
                all += n;
            }
            all
        }
        while_let_with_several_sources {
            let mut left = vec![1, 2, 3].into_iter().peekable();
            let mut right = [2, 4].into_iter().peekable();
            let mut all = 0;
            while let (Some(a), b) = (left.peek().copied(), right.peek().copied()) {
                let n = match b {
                    Some(b) if b < a => { right.next(); yield_!(b) }
                    Some(b) if b == a => { left.next(); right.next(); yield_!(a) + yield_!(b) }
                    _ => { left.next(); yield_!(a) }
                };
                all += n;
            }
            while let Some(n) = right.next() { all += yield_!(n); }
            all
        }
        blocks_as_operands_of_everything {
            let a = [1, 2, { let t = yield_!(1); t }][{ yield_!(2); 1 }] + { if yield_!(3) == 6 { 1 } else { 2 } } * match yield_!(4) { 7 => 3, _ => 4 };
            let b = &({ yield_!(5); Inner { depth: 3, ..Default::default() } }).depth;
            let c = *b + ({ yield_!(6) }) + loop { break yield_!(7) };
            let d = !{ yield_!(8) } & 0xff;
            let e = { yield_!(9) } as u8 as char;
            let f = ({ yield_!(10); id::<usize> })(yield_!(11));
            let g = (|n: usize| n + 1)(yield_!(12));
            show((a, c, d, e, f, g));
            if { let n = yield_!(13); n > 0 } && !(yield_!(14) == 9) || { yield_!(15); false } { 1 } else { 2 }
        }
        recursion_in_one_expression {
            yield_!(yield_!(yield_!(1) + yield_!(2)) + yield_!({ let n = yield_!(3); n + yield_!(n) }))
        }
        ranges_and_slices_of_patterns {
            let list = vec![1, 2, 3, 4, 5];
            let mut all = 0;
            match list[..] {
                [first, .., last] if yield_!(first + last) == 1 => all += first * last,
                _ => all += 1000,
            }
            match list.as_slice() {
                [a, b, rest @ ..] => { let n = rest.len(); all += a + b + n; }
                _ => {}
            }
            for window in list.clone().chunks(2).map(<[usize]>::to_vec).collect::<Vec<_>>() {
                let [a, b] = window[..] else { all += yield_!(window[0]); continue };
                all += yield_!(a * b);
            }
            if let [_, x, ..] | [x] = list[yield_!(3) % 4..] { all += yield_!(x); }
            all
        }
        consts_and_items_next_to_yields {
            const STEP: usize = 2;
            static NAMES: [&str; 2] = ["a", "b"];
            struct Local(usize);
            impl Local { const ONE: Self = Local(1); fn get(&self) -> usize { self.0 * STEP } }
            macro_rules! double { ($e:expr) => { $e * STEP }; }
            let n = double!(3) + yield_!(Local::ONE.get());
            { const JUMP: usize = 5; yield_!(double!(1) + JUMP); }
            use std::cmp::max as larger;
            larger(n, yield_!(NAMES.len())) + Local(n).get()
        }
        names_like_those_of_the_machine {
            let state = yield_!(1);
            let arg = state + 1;
            let (sink, item, value, operand, scrutinee) = (arg, yield_!(arg), 3, { yield_!(4) + 1 }, 5);
            let received = match scrutinee { n if yield_!(n) > 0 => operand + n, _ => 0 };
            let next = |machine: usize| machine + value;
            let tie = Some(received).map(next).unwrap_or(item);
            sink + tie + yield_!(tie)
        }
        attributes_on_everything {
            #[allow(unused_variables)]
            let unused = yield_!(1);
            #[allow(clippy::all)]
            if yield_!(2) == 5 { record("yes"); }
            #[cfg(test)]
            let n = yield_!(3);
            #[cfg(not(test))]
            let n = yield_!(300);
            let list = [#[cfg(test)] yield_!(4), #[cfg(not(test))] yield_!(400), 5];
            let inner = Inner { #[cfg(test)] depth: yield_!(6), #[cfg(not(test))] depth: 0, list: [yield_!(7); 3] };
            #[allow(unreachable_patterns)]
            match n {
                #[cfg(not(test))]
                0 => { yield_!(500); }
                #[cfg(test)]
                #[allow(unused_braces)]
                6 => { yield_!(8); }
                _ => { #[cfg(test)] yield_!(9); }
            }
            #[cfg(not(test))]
            { yield_!(600); }
            let f = id(#[cfg(test)] yield_!(10), #[cfg(not(test))] 4);
            show((list, inner));
            f
        }
        unit_values_and_empty_things {
            let () = { yield_!(1); };
            let unit = if yield_!(2) == 0 { record("no") } else { yield_!(3); };
            show(unit);
            let [] = [(); 0];
            for () in [(), ()] { yield_!(5); }
            let ((),) = ({ yield_!(6); },);
            ((), yield_!(7)).1
        }
        every_kind_of_bracket {
            _ = yield_!{1};
            let a = yield_!{2} + yield_![3];
            yield_![5];
            let b = match yield_!{7} { n => n } & !{ yield_![8] };
            a + b
        }
        macros_in_macros {
            let text = format!("{}-{}", format!("{:>1$}", yield_!(1), yield_!(2)), vec![yield_!(3); 2].len());
            let n = vec![vec![yield_!(4)], vec![]].iter().map(Vec::len).sum::<usize>();
            show(matches!(vec![yield_!(5), n][..], [a, b] if a > b && yield_!(a) < 9));
            assert!(vec![1, 4, 9].contains(&yield_!(1)) || text.is_empty());
            print!("{}", dbg!(yield_!(6)) + n);
            eprintln!("{text} {:?}", (yield_!(7), [yield_!(0)]));
            let list = vec![{ yield_!(1); String::new() }; yield_!(2) % 3];
            if list.len() > 5 { todo!("never {}", yield_!(0)) }
            text.len()
        }
        operators_in_front {
            let a = &&yield_!(1);
            let b = **a + *&*&yield_!(2);
            let c = -(-(yield_!(3) as isize)) as usize;
            let d = (yield_!(4)..=yield_!(1) + 9).rev().step_by(1 + yield_!(0) % 2).sum::<usize>();
            let e = [0, 1, 2, 3, 4, 5, 6, 7][yield_!(5) % 4..][..yield_!(6) % 3 + 1].len();
            let f = (|n: usize, m: usize| n * 10 + m)(yield_!(7), yield_!(8));
            let g = if !(yield_!(1) > 3) ^ (yield_!(2) == 5) { 1 } else { 0 };
            let h = (yield_!(3), (yield_!(4), [yield_!(5); 2])).1.1[yield_!(0) % 2];
            let k = const { 1 + 2 } + (yield_!(6) << 1 >> 1);
            b + c + d + e + f + g + h + k
        }
        conditions_of_everything {
            let mut n = 0;
            let flags = [yield_!(1) == 4 && yield_!(2) == 0 || yield_!(3) > 5, !(yield_!(4) == 7) || n == 1];
            while n < 3 && { n += 1; yield_!(n) != 9 } && !(n == 2 && yield_!(20) == 7) {}
            let chosen = if flags[0] & (yield_!(5) == 0) { "a" } else if { show(yield_!(6)); false } { "b" } else { "c" };
            let bits = (yield_!(7) > 1) as usize | (flags[1] || yield_!(0) == 3) as usize;
            let order = yield_!(1).cmp(&yield_!(2)).then_with(|| n.cmp(&2)).is_lt();
            show((chosen, bits, order, (yield_!(3)..=5).contains(&yield_!(4))));
            n
        }
        functions_and_closures_that_never_return {
            fn stop() -> ! { panic!("never called") }
            let stopping = || -> ! { panic!("never called") };
            let n = if yield_!(1) == 0 { stop() } else { yield_!(2) };
            let m: usize = match yield_!(3) { 0 => stopping(), 6 => loop { if yield_!(4) == 7 { break 5 } }, _ => return 1 };
            let k: Option<usize> = (|| { let k = Some(n)?; Some(k + 1) })();
            let Some(k) = k else { stop() };
            n + m + k
        }
    } }
}

mod iterators {
    use crate::readings::{Loud, agree, effect, record, show};

    fn loud(n: usize) -> Loud {
        Loud(n)
    }

    agree! { iterators! {
        a_yield_is_a_unit_everywhere {
            let () = yield_!(1);
            let units = [yield_!(2), yield_!(3)];
            show(units);
            if (yield_!(4)) == () { record("equal"); }
            match yield_!(5) { () => record("unit") }
            let f = |(): ()| record("called");
            f(yield_!(6));
            Some(yield_!(7)).into_iter().for_each(f);
            return yield_!(8);
        }
        bodies_without_braces {
            for n in 0..3 { match n { 0 => yield_!(0), 1 if { yield_!(10); true } => yield_!(1), _ => (yield_!(2), ()).1 } }
            let mut n = 0;
            while { n += 1; yield_!(n); n < 3 } {}
            loop { if n > 4 { break yield_!(n) } n += 1 }
            let _: () = { yield_!(20) };
            let _ = (yield_!(21), Loud(1), yield_!(22));
            _ = yield_!(23);
            (yield_!(24));
            yield_! { 26 }
            yield_! { 27 }
            { { { yield_!(25) } } }
        }
        values_that_are_dropped_where_they_are_made {
            let _ = Loud(1);
            yield_!(1);
            let _kept = Loud(2);
            yield_!(2);
            _ = Loud(3);
            Loud(4);
            yield_!(3);
            (Loud(5), yield_!(4)).1;
            let (_, second) = (Loud(6), Loud(7));
            yield_!(5);
            drop(second);
            let Loud(n) = &loud(8);
            let n = *n;
            yield_!(n);
            { let _inner = Loud(9); if n == 8 { yield_!(6); return } }
            yield_!(7);
        }
        nested_loops_with_every_jump {
            'a: for i in 0..4 {
                let _i = Loud(i);
                let mut j = 0;
                'b: while j < 4 {
                    j += 1;
                    let _j = Loud(10 * j);
                    loop {
                        match (i, j) {
                            (0, 2) => continue 'a,
                            (1, 1) => { yield_!(11); continue 'b }
                            (2, 3) => break 'b,
                            (3, 1) => { yield_!(31); break 'a }
                            _ if effect(i + j) % 2 == 0 => { yield_!(10 * i + j); break }
                            _ => break,
                        }
                    }
                    yield_!(100 + j);
                }
                record("behind");
            }
            yield_!(99);
        }
        a_match_in_a_match_in_a_match {
            for n in 0..6 {
                let text = match n % 3 {
                    0 => match n { 0 => { yield_!(1); "zero" } _ => match { yield_!(2); n } { 3 => "three", _ => { yield_!(3); "more" } } },
                    1 => if n == 1 { "one" } else { yield_!(4); match n { 4 => { yield_!(5); "four" } _ => unreachable!() } },
                    _ => 'b: { if n == 2 { break 'b "two" } yield_!(6); "five" },
                };
                record(text);
            }
        }
        windows_over_what_changes {
            let mut list = vec![3, 1, 2];
            let mut at = 0;
            while at < list.len() {
                let n = list[at];
                list[at] = { yield_!(n); n + 1 };
                if n % 2 == 1 { let extra = list.len() + 10; list.push({ yield_!(extra); 4 }); }
                at += if list[at] > 3 { yield_!(0); 1 } else { 2 };
            }
            list.swap(0, { yield_!(50); 1 });
            list.truncate({ yield_!(51); 2 });
            show(&list);
            list.sort_by_key(|n| std::cmp::Reverse(*n));
            let [a, b] = list[..] else { unreachable!() };
            yield_!(a * { yield_!(52); b });
        }
    } }
}

mod fallible {
    use crate::readings::{Loud, agree, effect, record};

    fn parse(text: &str) -> Result<usize, std::num::ParseIntError> {
        record(format_args!("parse {text}"));
        text.parse()
    }

    fn checked(n: usize) -> Result<usize, String> {
        if n > 6 { Err(format!("{n} is too much")) } else { Ok(effect(n)) }
    }

    agree! { fallible! {
        question_marks_among_operands {
            let a = checked(yield_!(1))? + checked(2)? * checked(yield_!(2))?;
            let held = Loud(1);
            let list = [checked(1)?, yield_!(a % 4), checked(yield_!(3) % 5)?];
            let b = match checked(list[1])? { n if checked(yield_!(n))? > 9 => 1, n => checked(n + yield_!(0) * 3)? };
            drop(held);
            Ok(b)
        }
        question_marks_in_conditions_and_heads {
            for n in 0..checked(yield_!(0))? {
                if checked(n)? == yield_!(n) { continue }
                while checked(yield_!(n + 10) % 8)? > 3 { yield_!(99); break }
                let Ok(m) = parse(&format!("{n}{}", ["", "x"][yield_!(n) % 2])) else {
                    return Err(format!("at {}", yield_!(n)));
                };
                effect(m);
            }
            Ok(checked(yield_!(7))?)
        }
        a_failure_in_a_half_made_value {
            let (loud, n) = (Loud(1), checked(yield_!(1))?);
            let pair = (Loud(2), [Loud(3), Loud(checked(yield_!(5) + n)?)], Loud(4));
            record(pair.1.len());
            Ok(loud.0)
        }
    } }
}
