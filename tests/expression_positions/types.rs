//! What rustc infers, coerces and knows to diverge, it does across yields as well.

mod generators {
    use std::fmt::Debug;
    use std::rc::Rc;

    use crate::readings::{agree, effect, record, show};

    #[derive(Debug)]
    struct A;
    #[derive(Debug)]
    struct B(#[expect(dead_code, reason = "it is printed")] usize);

    fn never() -> ! {
        panic!("never called")
    }

    agree! { generators! {
        branches_coerce_to_the_written_type {
            let a: Box<dyn Debug> = if yield_!(1) == 4 { yield_!(2); Box::new(A) } else { Box::new(B(1)) };
            let b: Box<dyn Debug> = match yield_!(3) { 0 => Box::new(A), n => { yield_!(4); Box::new(B(n)) } };
            let c: Rc<dyn Debug> = loop { if yield_!(5) == 0 { break Rc::new(A) } else { break Rc::new(B(2)) } };
            let d: &dyn Debug = if yield_!(6) == 0 { &A } else { yield_!(7); &5u8 };
            let e: &[u8] = if yield_!(8) == 0 { &[1, 2] } else { yield_!(9); b"abc" };
            let f: fn(usize) -> usize = if yield_!(10) == 0 { |n| n } else { yield_!(11); effect };
            let g: Option<Box<dyn Debug>> = { yield_!(12); Some(Box::new(A)) };
            show((a, b, c, d, e, f(13), g));
            0
        }
        branches_of_different_functions_are_pointers {
            fn double(n: usize) -> usize { 2 * n }
            fn triple(n: usize) -> usize { 3 * n }
            let mut all = 0;
            for n in 0..4 {
                let f = if n % 2 == 0 { yield_!(n); double } else { triple };
                let g = match n { 0 => double, 1 => { yield_!(10); triple } 2 => |n| n + 5, _ => { yield_!(20); usize::next_power_of_two } };
                all += f(n) + g(n);
            }
            let closures = [if yield_!(70) == 9 { |n: usize| n } else { yield_!(71); |n: usize| n + 1 }, double];
            all + closures[0](1) + closures[1](2)
        }
        later_branches_coerce_to_the_first {
            let owned: &String = Box::leak(Box::new(String::from("owned")));
            let boxed: Box<dyn Debug> = Box::new(A);
            let list: &Vec<u8> = Box::leak(Box::new(vec![1u8, 2]));
            let pair = ("field", 1);
            for n in 0..2 {
                let a = if yield_!(1) == 4 && n == 0 { yield_!(2); "literal" } else { &owned };
                show(a);
                let b = match yield_!(3) + n { 6 => { yield_!(4); pair.0 } 1 => "other", _ => &owned };
                show(b);
                let d = match n { 1 => { yield_!(8); &list[..] } _ => &list };
                show(d);
            }
            let c = if yield_!(5) == 0 { yield_!(6); boxed } else { Box::new(B(3)) };
            show(c);
            0
        }
        branches_coerce_to_a_parameter {
            fn shown(value: &dyn Debug, n: usize) -> usize {
                show(value);
                n
            }
            fn boxed(value: Box<dyn Debug>) -> usize {
                show(value);
                1
            }
            shown(&A, yield_!(1)) + shown(&B(yield_!(2)), 5) + boxed(Box::new(B(yield_!(3))))
        }
        a_branch_without_a_value_fits_any_type {
            let mut all = 0;
            for n in 0..6 {
                let text: String = match n {
                    0 => { yield_!(1); continue }
                    1 => if yield_!(2) == 0 { never() } else { String::from("a") },
                    2 => { yield_!(3); String::from("bc") }
                    3 => loop { if yield_!(4) == 7 { break String::new() } },
                    4 => { yield_!(5); break }
                    _ => unreachable!("{}", yield_!(6)),
                };
                all += text.len();
            }
            let last = if yield_!(7) == 2 { effect(3) } else { return all };
            all + last
        }
        integers_are_inferred_across_yields {
            let mut a = 0;
            let mut list = Vec::new();
            let none = None;
            let shift = 3;
            yield_!(1);
            a += 1u8;
            list.push(a);
            let mut best = none;
            yield_!(2);
            best = best.or(list.last().copied());
            let mask = 1 << shift;
            yield_!(mask);
            show((a.checked_sub(2), list, best));
            let big = 1 << { yield_!(3); 40 };
            let typed: u64 = big;
            let array = [{ yield_!(4); 0 }; 2];
            let from: [i16; 2] = array;
            let float = 1.5 * { yield_!(5); 2.0 };
            let single: f32 = float;
            show((typed, from, single, "12".parse().unwrap_or({ yield_!(6); 0u16 })));
            mask
        }
        code_behind_a_jump_is_checked_and_never_runs {
            if yield_!(1) == 4 {
                #[allow(unreachable_code)]
                loop {
                    break;
                    yield_!(100);
                }
                record("left");
            }
            #[allow(unreachable_code, unused_variables, clippy::diverging_sub_expression)]
            if yield_!(2) == 0 {
                let n = yield_!(return 5);
                let m: u8 = return yield_!(n);
            }
            #[allow(unreachable_code)]
            {
                return yield_!(3);
                record(yield_!(101));
                102
            }
        }
        a_yield_only_in_code_that_does_not_run {
            if effect(false) {
                yield_!(1);
            }
            while effect(false) {
                yield_!(2);
            }
            effect(1)
        }
        an_argument_that_never_comes_leaves_the_call_unmade {
            let mut n = 0;
            loop {
                n += 1;
                #[allow(unreachable_code, clippy::diverging_sub_expression)]
                if n > 2 {
                    show((yield_!(n), effect(n), break, record("never")));
                }
                effect(yield_!(n));
            }
            n
        }
        a_reference_to_a_constant_is_as_good_as_static {
            let a = &5;
            let b = if yield_!(1) == 4 { &6 } else { yield_!(2); a };
            let c: &'static [usize] = &[1, 2];
            let d = c[yield_!(3) % 2];
            let e: &'static str = { yield_!(4); "text" };
            *a + *b + d + e.len()
        }
        the_type_of_a_local_comes_from_a_later_yield {
            let first = Default::default();
            yield_!(first);
            let sum = [1, 2].into_iter().sum();
            yield_!(sum);
            let parsed = "7".parse().unwrap();
            yield_!(1);
            yield_!(parsed)
        }
    } }
}
