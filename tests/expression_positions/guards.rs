//! `match`: scrutinees and guards that yield; and `let .. else`.

mod generators {
    use crate::readings::{Loud, agree, effect, record, show};

    #[derive(Debug)]
    enum Shape {
        Dot,
        Line(usize),
        Rect { width: usize, height: usize },
    }

    use Shape::{Dot, Line, Rect};

    fn number(loud: &Loud) -> usize {
        loud.0
    }

    fn record_and(n: usize) -> usize {
        record("and");
        n
    }

    const SHAPES: fn() -> [Shape; 4] = || [Dot, Line(2), Line(5), Rect { width: 2, height: 3 }];

    agree! { generators! {
        the_scrutinee_is_the_answer {
            let mut all = 0;
            for n in 0..5 {
                all += match yield_!(n) {
                    3 => effect(1),
                    4 | 5 => yield_!(effect(2)),
                    m if m == n => effect(3),
                    m => effect(m),
                };
            }
            all
        }
        a_guard_that_says_no_goes_on_with_the_arms_below {
            let mut all = 0;
            for n in 0..6 {
                all += match n {
                    0 => effect(1),
                    m if yield_!(m) == 4 => effect(m),
                    2 => effect(2),
                    m if m == 3 && yield_!(m + 10) == 0 => effect(3),
                    m @ 3.. if yield_!(m + 20) == 2 || effect(m) == 4 => yield_!(m + 30),
                    _ => effect(9),
                };
            }
            all
        }
        guards_that_yield_move_and_bind_by_copy {
            let mut all = 0;
            for shape in SHAPES() {
                all += match shape {
                    Line(n) if yield_!(n) == 5 => effect(n),
                    Rect { width, height } if yield_!(width * height) == 2 => effect(width),
                    Line(n) => effect(100 + n),
                    Rect { width, .. } if yield_!(width) == 5 => effect(1000),
                    Dot | Rect { .. } => effect(200),
                };
            }
            all
        }
        every_alternative_of_an_arm_is_asked_about {
            let mut all = 0;
            for pair in [(1, 2), (2, 1), (3, 3)] {
                all += match pair {
                    (1, n) | (n, 1) if yield_!(n) == 5 => effect(n),
                    (a, b) if a != b || yield_!(a) == 6 => effect(a + b),
                    _ => effect(0),
                };
            }
            all
        }
        a_guard_may_look_at_what_its_arm_moves {
            let mut all = 0;
            for name in ["a", "bcd", "ef", ""] {
                all += match Some(String::from(name)) {
                    Some(name) if yield_!(name.len()) == 5 => effect(name).len(),
                    Some(name) if name.is_empty() || yield_!(name.len() + 10) == name.len() + 3 => {
                        yield_!(100);
                        effect(name + "x").len()
                    }
                    other => effect(other).map_or(9, |name| name.len()),
                };
            }
            all
        }
        what_a_guard_left_alone_is_whole_in_the_next_arm {
            let loud = Some((Loud(1), String::from("text")));
            match loud {
                Some((loud, text)) if yield_!(text.len()) == loud.0 => drop(text),
                Some((loud, _)) if { let n = loud.0; yield_!(n) == 9 } => record("never"),
                Some((_, text)) if text.is_empty() && yield_!(0) == 0 => record("never"),
                Some(both) => { yield_!(both.0.0); record(both.1); }
                None => {}
            }
            1
        }
        a_guard_asks_for_every_way_to_match {
            let mut all = 0;
            for pair in [(Some(1), Some(2)), (Some(2), None), (None, Some(3)), (None, None), (Some(2), Some(2))] {
                all += match pair {
                    (Some(n), _) | (_, Some(n)) if { effect(n); yield_!(n) == 5 } => effect(10 + n),
                    (None, _) | (_, None) if yield_!(50) == 0 => record_and(1),
                    (Some(_), _) | (_, Some(_)) if yield_!(60) == 0 => record_and(2),
                    _ => effect(20),
                };
            }
            all
        }
        the_way_that_was_accepted_is_the_one_that_is_moved {
            let mut all = 0;
            for round in 0..3 {
                let pair = (String::from("a"), String::from("bc"));
                all += match pair {
                    (text, _) | (_, text) if yield_!(text.len() + round) == 5 => {
                        yield_!(text.len());
                        effect(text).len()
                    }
                    (text, _) => effect(text).len(),
                };
            }
            all
        }
        a_guard_keeps_its_temporaries_to_itself {
            for n in 0..3 {
                match n {
                    n if number(&Loud(n)) + yield_!(n) == 3 => { record("arm"); yield_!(9); }
                    n if { let loud = Loud(n + 10); yield_!(number(&loud)) == 6 } => record("other arm"),
                    _ => record("none"),
                }
            }
            0
        }
        a_guard_looks_through_references_again {
            let mut words = vec![String::from("a"), String::from("bc")];
            let mut all = 0;
            for at in 0..2 {
                match &mut words[at] {
                    word if yield_!(word.len()) == 4 => word.push('x'),
                    word => { let n = word.len(); all += yield_!(n); }
                }
                match &words[at][..] {
                    "ax" if yield_!(1) == 4 => all += 100,
                    word if word.len() + yield_!(2) == 7 => all += word.len(),
                    _ => all += 1000,
                }
                match (&words[at], &at) {
                    (word, 0) if yield_!(word.len()) == 5 => all += word.len(),
                    (word, n) if yield_!(word.len() + n) == 0 => all += word.len(),
                    _ => all += 5,
                }
            }
            show(words);
            all
        }
        the_index_of_a_scrutinee_is_read_once {
            let names = [Loud(1), Loud(2)];
            let mut at = 0;
            match names[at] {
                Loud(n) if { at += 1; yield_!(n + at) == 5 } => effect(n) + at,
                _ => at,
            }
        }
        a_guard_decides_by_what_it_is_told_in_a_loop {
            let words = vec![String::from("one"), String::from("two")];
            let mut kept = Vec::new();
            for word in words {
                match word {
                    word if { let mut n = 0; while n < 3 { n += yield_!(word.len() + n) % 3 + 1; } n > 3 } => kept.push(word),
                    word if match word.as_str() { "two" => yield_!(7) == 2, _ => false } => kept.push(word + "!"),
                    other => drop(other),
                }
            }
            show(&kept);
            kept.len()
        }
        guards_with_names_at_every_depth {
            #[derive(Debug)]
            enum Tree { Leaf(String), Node(Box<Tree>, Box<Tree>), Named { name: String, of: Option<Box<Tree>> } }
            use Tree::{Leaf, Named, Node};
            fn leaf(text: &str) -> Box<Tree> { Box::new(Leaf(text.into())) }
            let mut todo = vec![*leaf("abc"), Node(leaf("x"), leaf("yz")), Named { name: "n".into(), of: Some(leaf("q")) }, Named { name: String::new(), of: None }];
            let mut all = 0;
            while let Some(tree) = todo.pop() {
                let n = match tree {
                    Leaf(text) if !text.is_empty() && yield_!(text.len()) == 6 => { todo.push(*leaf(&text[1..])); text.len() }
                    Leaf(text) => text.len() + 10,
                    Node(left, right) if { let n = format!("{left:?}").len(); yield_!(n) > 5 } => { todo.extend([*left, *right]); 1 }
                    Named { name, of: Some(inner) } if yield_!(name.len()) == 4 => { todo.push(*inner); 2 }
                    whole @ (Named { .. } | Node(..)) if yield_!(format!("{whole:?}").len()) == 0 => unreachable!(),
                    Named { name, .. } => name.len() + 20,
                    other => { show(other); yield_!(7) }
                };
                all += effect(n);
            }
            all
        }
        a_guard_leaves_in_every_way {
            let mut all = 0;
            'outer: for n in 0..8 {
                let text = "x".repeat(n);
                let found = 'found: {
                    all += match text {
                        text if text.len() == yield_!(9) % 3 => continue 'outer,
                        text if { if text.len() == 2 { break 'found effect(text.len()) } yield_!(text.len()) == 0 } => 1,
                        text if yield_!(text.len() + 1) == if text.len() > 6 { return all } else { 7 } => text.len(),
                        text if match text.len() { 4 => break 'outer, _ => { yield_!(20); false } } => 2,
                        text => text.len() * 100,
                    };
                    0
                };
                all += found;
            }
            yield_!(all)
        }
        matches_moves_nothing {
            let name = Some(String::from("abc"));
            let a = matches!(&name, Some(name) if yield_!(name.len()) == 6);
            let b = matches!(&name, Some(name) if name.len() == 3 && yield_!(1) == 0);
            let c = matches!(name.as_deref(), Some("abc" | "b") if yield_!(2) == 5) as usize;
            show((a, b, &name));
            let d = if matches!(name, Some(ref text) if text.len() == 3) && matches!(yield_!(3), 1 | 6) { name.unwrap_or_default() } else { String::new() };
            c + d.len()
        }
        a_guard_that_yields_in_a_loop_may_leave_it {
            let mut n = 0;
            loop {
                n += 1;
                match n {
                    1 if yield_!(n) == 0 => record("never"),
                    2 if yield_!(n) == 5 => continue,
                    m if yield_!(10 * m) == 7 => break,
                    _ if n > 4 => return effect(n),
                    _ => record("next"),
                }
            }
            yield_!(n)
        }
        the_guard_sees_what_came_before_it {
            let mut seen = 0;
            let n = match { seen += 1; yield_!(seen) } {
                0 => effect(0),
                _ if { seen += 10; yield_!(seen) == 7 } => effect(1),
                n if { seen += 100; yield_!(seen + n) > 100 } => effect(2),
                n => n + effect(seen),
            };
            n + seen
        }
        a_match_that_yields_in_its_arms_only {
            let mut all = 0;
            for shape in SHAPES() {
                all += match &shape {
                    Dot => yield_!(1),
                    Line(n) => { let m = *n; yield_!(m) + yield_!(m + 1) }
                    Rect { width, height } => effect(width * height),
                };
            }
            all
        }
        the_std_macro_matches_asks_like_a_match {
            for n in 0..4 {
                show(matches!(yield_!(n), 3..=4));
                show(matches!(n, 1..=3 if yield_!(n) > 4));
                show(matches!(yield_!(n) + n, m if m > yield_!(m)));
                show(matches!(Some(n), Some(m) if m == 2 && yield_!(m) == 5));
            }
            0
        }
        a_let_else_yields_on_both_sides {
            for n in 0..4 {
                let Some(m) = yield_!(n).checked_sub(5) else {
                    effect(yield_!(10 + n));
                    continue;
                };
                let (0, rest) = (m, yield_!(m + 20)) else { break };
                effect(rest);
                let 0..6 = rest else { return yield_!(rest) };
            }
            yield_!(99)
        }
        a_let_else_may_give_a_value_to_a_block {
            let found = 'found: {
                for n in 0.. {
                    let 0..3 = yield_!(n) else { break 'found effect(yield_!(n) + n) };
                    let Some(_) = n.checked_sub(1) else { continue };
                    let 1.. = yield_!(50) else { panic!("never said") };
                }
                0
            };
            found + 1
        }
        what_the_else_of_a_let_leaves_behind_is_dropped_before_it {
            let Loud(2) = Loud(1) else {
                effect(yield_!(1));
                let Loud(2) = Loud(3) else { return yield_!(2) };
                return 0;
            };
            0
        }
    } }
}

mod iterators {
    use crate::readings::{agree, effect};

    agree! { iterators! {
        a_guard_that_yields_and_says_no_goes_on_below {
            for n in 0..4 {
                let m = match n {
                    0 if { yield_!(1); false } => effect(1),
                    0 | 1 if { yield_!(2); n == 1 } => effect(2),
                    2.. if { yield_!(3); n == 3 } => effect(3),
                    _ => { yield_!(4); effect(4) }
                };
                yield_!(m);
            }
        }
        a_let_else_yields_before_it_leaves {
            for n in [Some(1), None, Some(2)] {
                let Some(m) = ({ yield_!(0); n }) else { yield_!(9); continue };
                let 1 = m else { yield_!(8); return };
                yield_!(m);
            }
        }
    } }
}
