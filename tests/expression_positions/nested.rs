//! Yields in the operands of yields, and several in one expression.

mod generators {
    use crate::readings::{Loud, agree, effect, show};

    agree! { generators! {
        a_yield_in_the_operand_of_a_yield {
            yield_!(yield_!(1)) + yield_!(yield_!(yield_!(2) + effect(1)) * 2)
        }
        each_of_several_yields_has_its_own_answer {
            let all = [yield_!(1), yield_!(2), yield_!(3), yield_!(4), yield_!(5)];
            show(all);
            show((yield_!(6), (yield_!(7), yield_!(8)), [yield_!(9); 2]));
            let (a, b) = (yield_!(10), yield_!(11));
            a * 10 + b
        }
        the_operand_of_a_yield_chooses {
            let n = yield_!(if yield_!(1) == 4 { effect(2) } else { 3 });
            let m = yield_!(match n { 5 => { let a = yield_!(4); a + 1 } m => m });
            yield_!(loop { if yield_!(5) == 0 { break effect(6) + m } })
        }
        an_operand_read_before_a_yield_keeps_its_value {
            let mut x = 1;
            let a = x + { x += 1; yield_!(x) } + x;
            let b = [x, { x += 1; yield_!(x) }, x];
            let c = (x, yield_!({ x += 1; x }), { x += yield_!(x); x }, x);
            show((a, b, c));
            let mut list = vec![1, 2, 3];
            list[0] = list[1] + { list[1] = yield_!(list[0]); list[1] };
            list.push({ let n = list.len(); yield_!(n + list[0]) });
            show(list);
            x
        }
        values_held_by_a_half_made_expression {
            let name = String::from("name");
            let pair = (name, yield_!(1), vec![Loud(1), Loud(yield_!(2))], Loud(3));
            show(&pair);
            let text = format!("{}{:?}{}", pair.0, Loud(yield_!(3)), yield_!(4));
            show(&text);
            drop((Loud(5), yield_!(5), Loud(6)));
            text.len()
        }
        arguments_of_a_recursion_of_calls {
            fn add(a: usize, b: usize) -> usize {
                effect(a + b)
            }
            add(add(yield_!(1), add(effect(2), yield_!(3))), add(yield_!(4), effect(5)))
        }
        an_argument_of_a_closure_call_and_of_a_method_chain {
            let twice = |n: usize| 2 * n;
            let a = twice(yield_!(1)) + twice(twice(yield_!(2)));
            let b = yield_!(3).pow(2).wrapping_add(yield_!(4)).min(yield_!(50) + 100);
            let c = Some(yield_!(5)).map(|n| n + 1).unwrap_or(yield_!(6)).max(effect(1));
            a + b + c
        }
    } }
}

mod iterators {
    use crate::readings::{agree, effect};

    agree! { iterators! {
        a_block_in_the_operand_of_a_yield_yields {
            yield_!({ yield_!(1); 2 });
            yield_!({ let n = { yield_!(3); 4 }; yield_!(n); n + 1 });
            yield_!(if effect(true) { yield_!(6); 7 } else { yield_!(8); 9 });
            ({ yield_!(yield_to(10)); }, yield_!(11));
        }
    } }

    fn yield_to(n: usize) -> usize {
        effect(n)
    }
}
