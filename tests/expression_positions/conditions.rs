//! Conditions: `if`, `while`, `while let`, `&&` and `||`.

mod generators {
    use crate::readings::{agree, effect, record, show};

    fn is_odd(n: usize) -> bool {
        n % 2 == 1
    }

    agree! { generators! {
        the_condition_of_an_if_is_the_answer {
            let taken = if is_odd(yield_!(effect(1))) { effect(10) } else { effect(20) };
            let other = if is_odd(yield_!(effect(2))) { effect(30) } else { effect(40) };
            taken + other
        }
        an_if_without_else_yields_in_its_condition {
            let mut n = 0;
            if yield_!(1) == 4 {
                n += effect(1);
            }
            if yield_!(2) == 4 {
                n += effect(2);
            }
            n
        }
        each_else_if_asks_once_and_only_when_those_above_said_no {
            let mut all = 0;
            for n in 0..4 {
                all += if yield_!(n) == 3 {
                    effect(1)
                } else if is_odd(n) && yield_!(n + 10) == 6 {
                    effect(2)
                } else if yield_!(n + 20) == 9 {
                    effect(3)
                } else {
                    effect(yield_!(n + 30))
                };
            }
            all
        }
        a_while_asks_before_every_turn {
            let mut n = 0;
            while yield_!(n) < 6 {
                n += 1;
                effect(n);
            }
            n
        }
        a_continue_in_a_while_asks_again {
            let mut n = 0;
            while yield_!(n) != 2 {
                n += 1;
                if is_odd(n) {
                    continue;
                }
                record("even");
                if n == 20 {
                    break;
                }
            }
            n
        }
        a_labelled_continue_asks_the_outer_condition_again {
            let mut n = 0;
            'outer: while { n += 1; yield_!(n) } != 0 {
                let mut m = 0;
                while { m += 1; yield_!(10 * n + m) } != 7 {
                    if m == n {
                        continue 'outer;
                    }
                    if m == 3 {
                        break 'outer;
                    }
                }
                record("inner ended");
            }
            n
        }
        a_while_let_matches_the_answer {
            let mut list = vec![1, 2, 3];
            while let Some(n) = list.get(yield_!(list.len())).copied() {
                list.pop();
                effect(n);
            }
            list.len()
        }
        an_if_let_matches_the_answer_and_its_binding_outlives_a_yield {
            let n = if let n @ 3..=5 = yield_!(1) { yield_!(n) + n } else { effect(0) };
            if let 0 = yield_!(n) { record("zero") } else { record("not zero") }
            n
        }
        the_right_side_of_and_runs_only_after_a_yes {
            show(yield_!(1) == 4 && effect(true));
            show(yield_!(2) == 4 && effect(true));
            show(effect(true) && yield_!(3) == 6);
            show(effect(false) && yield_!(4) == 7);
            show(yield_!(5) == 0 && yield_!(6) == 1);
            show(yield_!(7) == 0 && yield_!(8) == 1);
            0
        }
        the_right_side_of_or_runs_only_after_a_no {
            show(yield_!(1) == 4 || effect(true));
            show(yield_!(2) == 4 || effect(false));
            show(effect(true) || yield_!(3) == 6);
            show(effect(false) || yield_!(4) == 7);
            show(yield_!(5) == 0 || yield_!(6) == 1);
            show(yield_!(7) == 0 || yield_!(8) == 1);
            0
        }
        short_circuits_nest_in_any_way {
            for n in 0..8 {
                let (a, b, c) = (n & 1 == 0, n & 2 == 0, n & 4 == 0);
                show((effect(a) && yield_!(1) == 4) || (effect(b) && (yield_!(2) == 5 || effect(c))));
                show(!(effect(a) || yield_!(3) == 0) && !(yield_!(4) == 7 && effect(b)) || yield_!(5) == 0);
                show((yield_!(6) == 1 || effect(a)) as usize + (effect(c) && yield_!(7) == 0) as usize);
            }
            0
        }
        the_left_variable_of_a_short_circuit_keeps_its_value {
            let left = yield_!(1) == 0;
            let both = left && yield_!(2) == 5;
            let either = left || yield_!(3) == 6;
            show((left, both, either));
            0
        }
        a_short_circuit_as_a_statement_decides_by_its_left_side {
            let mut n = 0;
            _ = yield_!(1) == 4 && { n += 1; true };
            effect(true) && { n += yield_!(2); true } || { n += 100; false };
            n
        }
    } }
}

mod iterators {
    use crate::readings::{agree, effect, record};

    agree! { iterators! {
        a_condition_yields_before_it_decides {
            for n in 0..3 {
                if { yield_!(n); n } == 1 { effect(1); } else { effect(2); }
            }
            let mut n = 3;
            while { yield_!(n); n > 0 } {
                n -= 1;
                effect(n);
            }
            let mut list = vec![1, 2];
            while let Some(n) = { yield_!(9); list.pop() } {
                yield_!(n);
            }
        }
        both_sides_of_a_short_circuit_yield {
            for n in 0..4 {
                if { yield_!(n); n & 1 == 0 } && { yield_!(10 + n); n & 2 == 0 } {
                    record("and");
                }
                if { yield_!(n); n & 1 == 0 } || { yield_!(10 + n); n & 2 == 0 } {
                    record("or");
                }
                while { yield_!(n); n & 1 == 0 } && { yield_!(10 + n); n & 2 == 0 } {
                    record("while");
                    break;
                }
            }
        }
    } }
}
