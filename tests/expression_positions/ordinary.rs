//! Ordinary code, with a yield wherever a value is wanted.

use std::collections::BTreeMap;

use crate::readings::{agree, effect, show};

#[derive(Debug, Clone, Default)]
struct Record {
    a: usize,
    b: usize,
    list: Vec<usize>,
}

fn sum(a: usize, b: usize, c: usize) -> usize {
    effect(100 * a + 10 * b + c)
}

agree! { generators! {
    macros_in_macros {
        let text = format!("{} {}", format!("{:?}", vec![yield_!(1), effect(2)]), vec![effect(3)].len() + yield_!(4));
        assert!(matches!(yield_!(1), 4 if effect(true)), "text {}", format!("{}", yield_!(9)));
        println!("{}", vec![yield_!(1)].len());
        let named = std::format!("{x} {}", yield_!(2), x = { let y = yield_!(3); y });
        show((text, named));
        0
    }
    patterns_of_let {
        let ref a = { yield_!(1); 5 };
        let b = *a + 1;
        let &c = &yield_!(2);
        let (d, ref e) = (yield_!(3), [1, 2]);
        let f = e.len();
        let pair @ (g, h) = (yield_!(f), 2);
        b + c + d + pair.0 + g + h
    }
    scrutinees_of_several_answers {
        let n = match (yield_!(1), yield_!(2)) { (4, 5) if yield_!(3) == 6 => 1, (a, b) => a + b };
        let m = if let (Some(a), [b, ..]) = (Some(yield_!(1)), [yield_!(2), 3]) { a + b } else { 0 };
        n + m
    }
    records_made_of_records {
        let first = Record { b: yield_!(1), ..Default::default() };
        let second = Record { a: yield_!(2), ..first.clone() };
        let third = Record { list: vec![yield_!(3)], ..second };
        show((&first, &third));
        third.list[0]
    }
    places_of_every_depth {
        let mut v = vec![0; 8];
        let w = vec![1, 2, 3, 4, 5, 6, 7, 0];
        let mut record = Record::default();
        v[w[yield_!(1)]] = w[yield_!(2)];
        v[w[yield_!(1)]] += w[effect(2)];
        record.list = vec![1; 8];
        record.list[yield_!(1)] = v[yield_!(2)];
        record.a += yield_!(3);
        record.list[record.a] -= yield_!(6);
        record.list[2] <<= { yield_!(1); 2 };
        let mut boxed = Box::new((1, Box::new(2)));
        boxed.0 = yield_!(1);
        *boxed.1 = yield_!(2);
        *boxed.1 += yield_!(3);
        let leaked = Box::leak(Box::new(v.clone()));
        leaked[0] = yield_!(1);
        (leaked[1], record.b) = (yield_!(2), yield_!(3));
        let again = &mut *leaked;
        again.push(yield_!(4));
        if let Some(last) = again.last_mut() { *last += 1; }
        show((&v, &record, &boxed));
        record.a
    }
    brackets_of_every_kind {
        let a = yield_![1];
        let b = yield_! {2};
        a + b + (yield_!(3))
    }
    answers_that_nobody_wants {
        let _ = yield_!(1);
        _ = yield_!(2);
        let _x = yield_!(3);
        (_, _) = (yield_!(4), yield_!(5));
        yield_!(6);
        let (_, .., _) = (yield_!(7), 1, 2, yield_!(0));
        0
    }
    closures_called_and_handed_on {
        let mut total = 0;
        let mut add = |n: usize| { total += n; total };
        add(1);
        let k = yield_!(total);
        let plus = move |n| n + k;
        let twice: Box<dyn Fn(usize) -> usize> = Box::new(move |n| plus(n) * 2);
        let both = twice(yield_!(1)) + plus(yield_!(2));
        let even: Vec<_> = (0..yield_!(3)).map(plus).filter(|n| n % 2 == 0).collect();
        even.iter().sum::<usize>() + both
    }
    a_chain_of_else_if_let {
        let mut all = 0;
        for n in 0..5usize {
            all += if let Some(m) = n.checked_sub(yield_!(n) % 8).filter(|_| n < 2) {
                m
            } else if let 0 = yield_!(n) {
                1
            } else if let m @ 6.. = yield_!(n) {
                m + yield_!(m)
            } else if n == 4 {
                yield_!(50)
            } else {
                continue
            };
        }
        all
    }
    functions_by_their_whole_path {
        let a = yield_!(1) as f64 as usize;
        let b = Vec::<usize>::with_capacity(yield_!(2)).len();
        let c = usize::from_str_radix(&format!("{}", yield_!(3)), 10).unwrap_or(yield_!(4));
        let d = std::iter::repeat(yield_!(5)).take(yield_!(6)).sum::<usize>();
        a + b + c + d
    }
    a_name_that_an_operand_shadows {
        let x = 1;
        sum(x, { let x = yield_!(x); sum(x, x, 0) }, match x { x if x > 0 => yield_!(x + 1), x => x }) + x
    }
    strings_moved_through_operands {
        let a = String::from("a");
        let b = a + &yield_!(1).to_string() + "b" + &{ yield_!(2); String::from("c") };
        let c = [b.clone(), { yield_!(3); b }];
        let d = c.concat() + &yield_!(4).to_string();
        d.len()
    }
    maps_and_options {
        let option = Some(1).and(Some(yield_!(1))).or(None).map_or(yield_!(2), |n| n + 1);
        let mut map = BTreeMap::new();
        map.insert(yield_!(1), vec![yield_!(2)]);
        map.entry(yield_!(1)).or_insert_with(Vec::new).push(3);
        *map.entry(yield_!(2)).or_default() = vec![yield_!(4), 5];
        show(&map);
        map.values().map(Vec::len).sum::<usize>() + option
    }
} }
