//! Blocks, branches and loops with a value, as operands of anything.

mod generators {
    use crate::readings::{Loud, agree, effect, show};

    fn three(a: usize, b: usize, c: usize) -> usize {
        100 * a + 10 * b + c
    }

    agree! { generators! {
        a_block_in_each_operand_of_a_call {
            three(
                { let a = yield_!(1); a + effect(1) },
                effect(2) + { let a = effect(3); let b = yield_!(a); a * b },
                { { { yield_!(4) } } },
            )
        }
        an_if_in_each_operand {
            let mut all = 0;
            for n in 0..4 {
                all += three(
                    if n & 1 == 0 { yield_!(n) } else { effect(1) },
                    effect(if yield_!(n) > 4 { 2 } else { 3 }),
                    if n & 2 == 0 { effect(4) } else if n == 3 { yield_!(5) } else { effect(6) },
                );
            }
            all
        }
        a_match_in_each_operand {
            let mut all = 0;
            for n in 0..4 {
                let list = [effect(n), match n { 0 => yield_!(1), 1 => 5, _ => yield_!(n) }];
                all += list[match yield_!(n) { 3 | 5 => effect(0), _ => 1 }];
                all += (match n { 2 => yield_!(3), _ => effect(7) }, effect(8)).0;
            }
            all
        }
        a_loop_in_each_operand {
            three(
                loop { if yield_!(1) == 4 { break effect(5) } },
                effect(1) + loop { break yield_!(2) } + effect(3),
                'outer: loop {
                    loop {
                        if yield_!(3) == 6 { break 'outer yield_!(4) }
                    }
                },
            )
        }
        a_labelled_block_is_left_with_a_value_from_any_depth {
            let mut all = 0;
            for n in 0..6 {
                all += effect(1) + 'out: {
                    if n == 0 { break 'out yield_!(10) }
                    let m = 'inner: {
                        if yield_!(n) == 4 { break 'out effect(20) }
                        if n == 2 { break 'inner yield_!(30) }
                        match n {
                            3 => break 'out { yield_!(40); 41 },
                            4 => loop { break 'inner effect(50) },
                            _ => yield_!(60),
                        }
                    };
                    while m < 100 {
                        break 'out m + yield_!(m);
                    }
                    effect(70)
                };
            }
            all
        }
        a_break_value_yields_out_of_nested_loops {
            let found = 'outer: loop {
                for n in 0.. {
                    for m in 0..n {
                        if yield_!(m) + m == 7 { break 'outer effect(n) + yield_!(n) }
                    }
                }
            };
            found + loop { break loop { break yield_!(1) } }
        }
        a_loop_without_yields_among_loops_with_keeps_its_jumps {
            let mut all = 0;
            'outer: for n in 0..5 {
                yield_!(n);
                for m in 0..5 {
                    if m == 1 { continue }
                    if m == 3 { break }
                    if n == 1 { continue 'outer }
                    if n == 4 { break 'outer }
                    all += effect(m);
                }
                'inner: loop {
                    loop {
                        if n == 3 { break 'inner }
                        break;
                    }
                    break 'inner;
                }
                yield_!(all);
            }
            all
        }
        an_unsafe_free_block_and_a_paren_and_a_cast_around_it {
            let wide = (({ yield_!(1) as u8 }) as u64) + { (yield_!(2)) } as u64;
            wide as usize
        }
        a_value_block_keeps_its_locals_to_itself {
            let a = 1;
            let b = { let a = yield_!(a); let a = a + yield_!(a); a } + a;
            { let a = b; yield_!(a); { let b = a + 1; yield_!(b); } yield_!(b) };
            a + b
        }
        a_value_moves_out_of_the_branch_that_yields {
            let loud = if yield_!(1) == 0 { Loud(1) } else { let a = Loud(2); yield_!(2); a };
            let other = match yield_!(3) { 6 => loud, _ => Loud(3) };
            let last = loop { let next = Loud(4); if yield_!(4) == 7 { break next } };
            show((&other, &last));
            other.0
        }
        the_tail_of_the_body_yields {
            effect(1);
            if yield_!(1) == 4 { yield_!(2) } else { 5 }
        }
    } }
}

mod iterators {
    use crate::readings::{agree, effect, show};

    agree! { iterators! {
        blocks_that_yield_are_operands {
            let sum = { yield_!(1); 5 } + effect(1) + { yield_!(2); effect(6) };
            let list = vec![{ yield_!(3); sum }, if sum > 5 { yield_!(4); 1 } else { 2 }];
            show((list, match sum { 12 => { yield_!(5); "twelve" } _ => "other" }));
            let found = 'out: {
                for n in 0.. {
                    yield_!(n);
                    if n == 2 { break 'out effect(n) }
                }
                9
            };
            show(found);
        }
        a_yield_of_an_iterator_is_a_unit_value {
            let unit = yield_!(1);
            show(unit);
            let list = [yield_!(2), (), yield_!(3)];
            show((list, yield_!(4)));
            show(Some(yield_!(5)));
            match yield_!(6) { () => show(7) }
            if let () = yield_!(8) { yield_!(9) }
        }
    } }
}
