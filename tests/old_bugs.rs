//! The bugs that compilers of generators have had, each as the smallest body that shows it.
#![allow(clippy::all, unused_parens, reason = "the bodies say things in every way that there is")]

mod readings;

mod values {
    use crate::readings::{Loud, agree, effect, record, show};

    agree! { generators! {
        an_operand_is_read_before_the_yield_to_its_right {
            let mut x = 1;
            let sum = x + { yield_!(1); x = 10; x };
            let pair = (x, { x = 20; yield_!(2) }, x);
            show(pair);
            sum
        }
        two_yields_in_one_expression_have_two_answers {
            yield_!(1) * 10 + yield_!(2)
        }
        the_left_variable_of_a_short_circuit_is_not_its_result {
            let left = effect(true);
            let right = yield_!(1) == 0;
            let both = left && { yield_!(2); right };
            let either = right || { yield_!(3); left };
            show((left, right, both, either));
            0
        }
        a_local_that_a_loop_reads_before_its_yield_is_carried_round {
            let mut previous = 100;
            for n in 0..4 {
                show(previous);
                previous = n;
                yield_!(n);
            }
            let mut once = Some(Loud(1));
            loop {
                if let Some(loud) = once.take() {
                    show(loud);
                } else {
                    break;
                }
                yield_!(5);
            }
            0
        }
        a_local_is_carried_round_two_loops_to_its_use_in_the_outer {
            let mut total = 0;
            let mut step = 1;
            while total < 10 {
                total += step;
                for n in 0..2 {
                    if n == 1 {
                        step += 1;
                    }
                    yield_!(n);
                }
            }
            total
        }
        a_continue_in_a_while_evaluates_the_condition {
            let mut n = 0;
            while effect(n) < 3 {
                n += 1;
                if yield_!(n) == 5 {
                    continue;
                }
                record("end of the turn");
            }
            n
        }
        a_continue_in_a_for_takes_the_next_item {
            let mut all = 0;
            for n in 0..4 {
                if n == 1 {
                    continue;
                }
                all += yield_!(n);
            }
            all
        }
        a_jump_without_label_in_a_loop_that_does_not_yield_stays_in_it {
            let mut n = 0;
            loop {
                for m in 0..10 {
                    if m == 1 {
                        continue;
                    }
                    if m == 3 {
                        break;
                    }
                    effect(m);
                }
                while n < 100 {
                    n += 1;
                    if n % 5 == 0 {
                        break;
                    }
                }
                if yield_!(n) == 0 {
                    break;
                }
            }
            n
        }
        a_jump_in_a_statement_that_does_not_yield_leaves_the_loop_that_does {
            let mut n = 0;
            loop {
                n += 1;
                if n == 2 {
                    continue;
                }
                match n {
                    5 => break,
                    _ => {}
                }
                let odd = if n % 2 == 1 { n } else { continue };
                yield_!(odd);
            }
            'outer: for a in 0.. {
                yield_!(a);
                for b in 0.. {
                    if b == 2 {
                        continue 'outer;
                    }
                    if a == 2 {
                        break 'outer;
                    }
                    effect(b);
                }
            }
            let found = 'found: loop {
                yield_!(7);
                loop {
                    break 'found n;
                }
            };
            found
        }
        no_kind_of_expression_hides_a_yield {
            let mut x = 5usize;
            let list = [1usize, 2, 3];
            show([yield_!(1); 2]);
            show((yield_!(2), !yield_!(3), -(yield_!(4) as i64), &yield_!(5), &mut yield_!(6)));
            show((list[yield_!(7) % 3], &list[yield_!(0) - 3..], *Box::new(yield_!(1))));
            show((yield_!(1)..yield_!(2), ..=yield_!(3), yield_!(4)..));
            show(std::ops::Range { start: yield_!(1), end: yield_!(2) }.contains(&yield_!(3)));
            show(std::ops::Range { end: yield_!(1), ..yield_!(2)..yield_!(3) });
            show(({ yield_!(1) }, (yield_!(2)), loop { break yield_!(3) }, if yield_!(4) == 7 { 1 } else { 2 }));
            show(match yield_!(1) { 4 => yield_!(2), _ => 0 });
            show((|a: usize| a + 1)(yield_!(1)));
            x += yield_!(1);
            x = yield_!(x % 8) + x;
            (x, _) = (x + yield_!(1), yield_!(2));
            let Some(y) = Some(yield_!(1)) else { return yield_!(2) };
            while yield_!(1) != 4 {}
            for z in yield_!(1)..yield_!(2) {
                effect(z);
            }
            if let 4 = yield_!(1) && yield_!(2) == 5 {
                effect(yield_!(3));
            }
            return yield_!(x) + y;
        }
        a_receiver_is_evaluated_before_the_arguments {
            let text = effect(String::from("a")) + &"b".repeat(yield_!(effect(1)));
            let least = effect(7usize).min(yield_!(1)).min(effect(3));
            effect(vec![1, 2, 3]).swap(yield_!(5), effect(1));
            text.len() + least
        }
    } }
}

mod states {
    use crate::readings::{agree, effect};

    agree! { generators! {
        empty_arms_and_empty_blocks_go_on_behind_them {
            for n in 0..4 {
                match yield_!(n) {
                    3 => {}
                    4 => (),
                    5 => { yield_!(50); }
                    _ => {}
                }
                if yield_!(n) == 3 {}
                if yield_!(n) == 4 { yield_!(51); } else {}
                {}
                { { yield_!(52); } {} }
                loop { if yield_!(n) > 0 { break } else {} }
            }
            yield_!(9)
        }
        a_return_at_the_end_of_every_branch_is_the_end {
            let n = yield_!(1);
            if n == 4 {
                match yield_!(2) {
                    5 => {
                        { yield_!(3); return effect(n); }
                    }
                    _ => return 1,
                }
            } else {
                return yield_!(4);
            }
        }
        a_yield_only_in_code_that_never_runs {
            if effect(1) == 2 {
                yield_!(1);
            }
            #[allow(unreachable_code)]
            {
                return effect(2);
                yield_!(2)
            }
        }
        an_initialiser_means_the_local_that_it_shadows {
            let n = 1;
            let n = { yield_!(n); n + 1 };
            let n = match n { n => n + yield_!(n) };
            let (n, m) = (n + yield_!(n), n);
            for n in n..n + 2 { yield_!(n + m); }
            n
        }
    } }
}
