// Written by `tests/operand_cases.rs` from `forms.rs`.
#![allow(warnings, clippy::all)]

use std::fmt::Write;

use crate::operands::*;
use crate::readings::{generators, show};

generators! { CASES:
    sum_yp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + x; show(&value);
        9
    }
    sum_be {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + int(1, &mut x); show(&value);
        9
    }
    sum_py {
        let mut x = 1usize;
        let value = x + yield_!(int(1, &mut x)); show(&value);
        9
    }
    sum_eb {
        let mut x = 1usize;
        let value = int(0, &mut x) + { yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    sum_yb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + { yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    sum_of_four_yppp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + x + x + x; show(&value);
        9
    }
    sum_of_four_bepp {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + int(1, &mut x) + x + x; show(&value);
        9
    }
    sum_of_four_pypp {
        let mut x = 1usize;
        let value = x + yield_!(int(1, &mut x)) + x + x; show(&value);
        9
    }
    sum_of_four_ebpp {
        let mut x = 1usize;
        let value = int(0, &mut x) + { yield_!(1); int(1, &mut x) } + x + x; show(&value);
        9
    }
    sum_of_four_ybpp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + { yield_!(1); int(1, &mut x) } + x + x; show(&value);
        9
    }
    sum_of_four_bpep {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + x + int(2, &mut x) + x; show(&value);
        9
    }
    sum_of_four_yeep {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + int(1, &mut x) + int(2, &mut x) + x; show(&value);
        9
    }
    sum_of_four_pbep {
        let mut x = 1usize;
        let value = x + { yield_!(1); int(1, &mut x) } + int(2, &mut x) + x; show(&value);
        9
    }
    sum_of_four_eyep {
        let mut x = 1usize;
        let value = int(0, &mut x) + yield_!(int(1, &mut x)) + int(2, &mut x) + x; show(&value);
        9
    }
    sum_of_four_byep {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + yield_!(int(1, &mut x)) + int(2, &mut x) + x; show(&value);
        9
    }
    sum_of_four_ppyp {
        let mut x = 1usize;
        let value = x + x + yield_!(int(2, &mut x)) + x; show(&value);
        9
    }
    sum_of_four_epbp {
        let mut x = 1usize;
        let value = int(0, &mut x) + x + { yield_!(2); int(2, &mut x) } + x; show(&value);
        9
    }
    sum_of_four_ypbp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + x + { yield_!(2); int(2, &mut x) } + x; show(&value);
        9
    }
    sum_of_four_pebp {
        let mut x = 1usize;
        let value = x + int(1, &mut x) + { yield_!(2); int(2, &mut x) } + x; show(&value);
        9
    }
    sum_of_four_eeyp {
        let mut x = 1usize;
        let value = int(0, &mut x) + int(1, &mut x) + yield_!(int(2, &mut x)) + x; show(&value);
        9
    }
    sum_of_four_beyp {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + int(1, &mut x) + yield_!(int(2, &mut x)) + x; show(&value);
        9
    }
    sum_of_four_pybp {
        let mut x = 1usize;
        let value = x + yield_!(int(1, &mut x)) + { yield_!(2); int(2, &mut x) } + x; show(&value);
        9
    }
    sum_of_four_ebyp {
        let mut x = 1usize;
        let value = int(0, &mut x) + { yield_!(1); int(1, &mut x) } + yield_!(int(2, &mut x)) + x; show(&value);
        9
    }
    sum_of_four_ybyp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + { yield_!(1); int(1, &mut x) } + yield_!(int(2, &mut x)) + x; show(&value);
        9
    }
    sum_of_four_bppe {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + x + x + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_yepe {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + int(1, &mut x) + x + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_pbpe {
        let mut x = 1usize;
        let value = x + { yield_!(1); int(1, &mut x) } + x + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_eype {
        let mut x = 1usize;
        let value = int(0, &mut x) + yield_!(int(1, &mut x)) + x + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_bype {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + yield_!(int(1, &mut x)) + x + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_ypee {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + x + int(2, &mut x) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_beee {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + int(1, &mut x) + int(2, &mut x) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_pyee {
        let mut x = 1usize;
        let value = x + yield_!(int(1, &mut x)) + int(2, &mut x) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_ebee {
        let mut x = 1usize;
        let value = int(0, &mut x) + { yield_!(1); int(1, &mut x) } + int(2, &mut x) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_ybee {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + { yield_!(1); int(1, &mut x) } + int(2, &mut x) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_ppbe {
        let mut x = 1usize;
        let value = x + x + { yield_!(2); int(2, &mut x) } + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_epye {
        let mut x = 1usize;
        let value = int(0, &mut x) + x + yield_!(int(2, &mut x)) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_bpye {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + x + yield_!(int(2, &mut x)) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_peye {
        let mut x = 1usize;
        let value = x + int(1, &mut x) + yield_!(int(2, &mut x)) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_eebe {
        let mut x = 1usize;
        let value = int(0, &mut x) + int(1, &mut x) + { yield_!(2); int(2, &mut x) } + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_yebe {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + int(1, &mut x) + { yield_!(2); int(2, &mut x) } + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_pbye {
        let mut x = 1usize;
        let value = x + { yield_!(1); int(1, &mut x) } + yield_!(int(2, &mut x)) + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_eybe {
        let mut x = 1usize;
        let value = int(0, &mut x) + yield_!(int(1, &mut x)) + { yield_!(2); int(2, &mut x) } + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_bybe {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + yield_!(int(1, &mut x)) + { yield_!(2); int(2, &mut x) } + int(3, &mut x); show(&value);
        9
    }
    sum_of_four_pppy {
        let mut x = 1usize;
        let value = x + x + x + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_eppb {
        let mut x = 1usize;
        let value = int(0, &mut x) + x + x + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_yppb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + x + x + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_pepb {
        let mut x = 1usize;
        let value = x + int(1, &mut x) + x + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_eepy {
        let mut x = 1usize;
        let value = int(0, &mut x) + int(1, &mut x) + x + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_bepy {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + int(1, &mut x) + x + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_pypb {
        let mut x = 1usize;
        let value = x + yield_!(int(1, &mut x)) + x + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_ebpy {
        let mut x = 1usize;
        let value = int(0, &mut x) + { yield_!(1); int(1, &mut x) } + x + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_ybpy {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + { yield_!(1); int(1, &mut x) } + x + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_ppeb {
        let mut x = 1usize;
        let value = x + x + int(2, &mut x) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_epey {
        let mut x = 1usize;
        let value = int(0, &mut x) + x + int(2, &mut x) + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_bpey {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + x + int(2, &mut x) + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_peey {
        let mut x = 1usize;
        let value = x + int(1, &mut x) + int(2, &mut x) + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_eeeb {
        let mut x = 1usize;
        let value = int(0, &mut x) + int(1, &mut x) + int(2, &mut x) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_yeeb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + int(1, &mut x) + int(2, &mut x) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_pbey {
        let mut x = 1usize;
        let value = x + { yield_!(1); int(1, &mut x) } + int(2, &mut x) + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_eyeb {
        let mut x = 1usize;
        let value = int(0, &mut x) + yield_!(int(1, &mut x)) + int(2, &mut x) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_byeb {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + yield_!(int(1, &mut x)) + int(2, &mut x) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_ppyb {
        let mut x = 1usize;
        let value = x + x + yield_!(int(2, &mut x)) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_epby {
        let mut x = 1usize;
        let value = int(0, &mut x) + x + { yield_!(2); int(2, &mut x) } + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_ypby {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + x + { yield_!(2); int(2, &mut x) } + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_peby {
        let mut x = 1usize;
        let value = x + int(1, &mut x) + { yield_!(2); int(2, &mut x) } + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_eeyb {
        let mut x = 1usize;
        let value = int(0, &mut x) + int(1, &mut x) + yield_!(int(2, &mut x)) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_beyb {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + int(1, &mut x) + yield_!(int(2, &mut x)) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_pyby {
        let mut x = 1usize;
        let value = x + yield_!(int(1, &mut x)) + { yield_!(2); int(2, &mut x) } + yield_!(int(3, &mut x)); show(&value);
        9
    }
    sum_of_four_ebyb {
        let mut x = 1usize;
        let value = int(0, &mut x) + { yield_!(1); int(1, &mut x) } + yield_!(int(2, &mut x)) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    sum_of_four_ybyb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + { yield_!(1); int(1, &mut x) } + yield_!(int(2, &mut x)) + { yield_!(3); int(3, &mut x) }; show(&value);
        9
    }
    arithmetic_ypp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) * x + (x ^ x); show(&value);
        9
    }
    arithmetic_bep {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } * int(1, &mut x) + (x ^ x); show(&value);
        9
    }
    arithmetic_pyp {
        let mut x = 1usize;
        let value = x * yield_!(int(1, &mut x)) + (x ^ x); show(&value);
        9
    }
    arithmetic_ebp {
        let mut x = 1usize;
        let value = int(0, &mut x) * { yield_!(1); int(1, &mut x) } + (x ^ x); show(&value);
        9
    }
    arithmetic_ybp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) * { yield_!(1); int(1, &mut x) } + (x ^ x); show(&value);
        9
    }
    arithmetic_bpe {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } * x + (x ^ int(2, &mut x)); show(&value);
        9
    }
    arithmetic_yee {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) * int(1, &mut x) + (x ^ int(2, &mut x)); show(&value);
        9
    }
    arithmetic_pbe {
        let mut x = 1usize;
        let value = x * { yield_!(1); int(1, &mut x) } + (x ^ int(2, &mut x)); show(&value);
        9
    }
    arithmetic_eye {
        let mut x = 1usize;
        let value = int(0, &mut x) * yield_!(int(1, &mut x)) + (x ^ int(2, &mut x)); show(&value);
        9
    }
    arithmetic_bye {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } * yield_!(int(1, &mut x)) + (x ^ int(2, &mut x)); show(&value);
        9
    }
    arithmetic_ppy {
        let mut x = 1usize;
        let value = x * x + (x ^ yield_!(int(2, &mut x))); show(&value);
        9
    }
    arithmetic_epb {
        let mut x = 1usize;
        let value = int(0, &mut x) * x + (x ^ { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    arithmetic_ypb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) * x + (x ^ { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    arithmetic_peb {
        let mut x = 1usize;
        let value = x * int(1, &mut x) + (x ^ { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    arithmetic_eey {
        let mut x = 1usize;
        let value = int(0, &mut x) * int(1, &mut x) + (x ^ yield_!(int(2, &mut x))); show(&value);
        9
    }
    arithmetic_bey {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } * int(1, &mut x) + (x ^ yield_!(int(2, &mut x))); show(&value);
        9
    }
    arithmetic_pyb {
        let mut x = 1usize;
        let value = x * yield_!(int(1, &mut x)) + (x ^ { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    arithmetic_eby {
        let mut x = 1usize;
        let value = int(0, &mut x) * { yield_!(1); int(1, &mut x) } + (x ^ yield_!(int(2, &mut x))); show(&value);
        9
    }
    arithmetic_yby {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) * { yield_!(1); int(1, &mut x) } + (x ^ yield_!(int(2, &mut x))); show(&value);
        9
    }
    shift_yp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) << x; show(&value);
        9
    }
    shift_be {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } << int(1, &mut x); show(&value);
        9
    }
    shift_py {
        let mut x = 1usize;
        let value = x << yield_!(int(1, &mut x)); show(&value);
        9
    }
    shift_eb {
        let mut x = 1usize;
        let value = int(0, &mut x) << { yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    shift_yb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) << { yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    less_than_yp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) < x; show(&value);
        9
    }
    less_than_be {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } < int(1, &mut x); show(&value);
        9
    }
    less_than_py {
        let mut x = 1usize;
        let value = x < yield_!(int(1, &mut x)); show(&value);
        9
    }
    less_than_eb {
        let mut x = 1usize;
        let value = int(0, &mut x) < { yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    less_than_yb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) < { yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    equal_yp {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)) == x) != true; show(&value);
        9
    }
    equal_be {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) } == int(1, &mut x)) != true; show(&value);
        9
    }
    equal_py {
        let mut x = 1usize;
        let value = (x == yield_!(int(1, &mut x))) != true; show(&value);
        9
    }
    equal_eb {
        let mut x = 1usize;
        let value = (int(0, &mut x) == { yield_!(1); int(1, &mut x) }) != true; show(&value);
        9
    }
    equal_yb {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)) == { yield_!(1); int(1, &mut x) }) != true; show(&value);
        9
    }
    bits_yp {
        let mut x = 1usize;
        let value = !yield_!(int(0, &mut x)) & x; show(&value);
        9
    }
    bits_be {
        let mut x = 1usize;
        let value = !{ yield_!(0); int(0, &mut x) } & int(1, &mut x); show(&value);
        9
    }
    bits_py {
        let mut x = 1usize;
        let value = !x & yield_!(int(1, &mut x)); show(&value);
        9
    }
    bits_eb {
        let mut x = 1usize;
        let value = !int(0, &mut x) & { yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    bits_yb {
        let mut x = 1usize;
        let value = !yield_!(int(0, &mut x)) & { yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    non_short_circuit_yp {
        let mut x = 1usize; let mut flag1 = flag_of(1);
        let value = flag_of(yield_!(0)) & flag1; show(&value);
        9
    }
    non_short_circuit_be {
        let mut x = 1usize;
        let value = { yield_!(0); flag(0, &mut x) } & flag(1, &mut x); show(&value);
        9
    }
    non_short_circuit_py {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = flag0 & flag_of(yield_!(1)); show(&value);
        9
    }
    non_short_circuit_eb {
        let mut x = 1usize;
        let value = flag(0, &mut x) & { yield_!(1); flag(1, &mut x) }; show(&value);
        9
    }
    non_short_circuit_yb {
        let mut x = 1usize;
        let value = flag_of(yield_!(0)) & { yield_!(1); flag(1, &mut x) }; show(&value);
        9
    }
    overloaded_sum_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let value = num_of(yield_!(0)) + num1; show(&value);
        9
    }
    overloaded_sum_be {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) } + num(1, &mut x); show(&value);
        9
    }
    overloaded_sum_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0 + num_of(yield_!(1)); show(&value);
        9
    }
    overloaded_sum_eb {
        let mut x = 1usize;
        let value = num(0, &mut x) + { yield_!(1); num(1, &mut x) }; show(&value);
        9
    }
    overloaded_sum_yb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)) + { yield_!(1); num(1, &mut x) }; show(&value);
        9
    }
    overloaded_less_than_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let value = num_of(yield_!(0)) < num1; show(&value);
        9
    }
    overloaded_less_than_be {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) } < num(1, &mut x); show(&value);
        9
    }
    overloaded_less_than_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0 < num_of(yield_!(1)); show(&value);
        9
    }
    overloaded_less_than_eb {
        let mut x = 1usize;
        let value = num(0, &mut x) < { yield_!(1); num(1, &mut x) }; show(&value);
        9
    }
    overloaded_less_than_yb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)) < { yield_!(1); num(1, &mut x) }; show(&value);
        9
    }
    overloaded_equal_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let value = num_of(yield_!(0)) == num1; show(&value);
        9
    }
    overloaded_equal_be {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) } == num(1, &mut x); show(&value);
        9
    }
    overloaded_equal_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0 == num_of(yield_!(1)); show(&value);
        9
    }
    overloaded_equal_eb {
        let mut x = 1usize;
        let value = num(0, &mut x) == { yield_!(1); num(1, &mut x) }; show(&value);
        9
    }
    overloaded_equal_yb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)) == { yield_!(1); num(1, &mut x) }; show(&value);
        9
    }
    overloaded_negation_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let value = -num_of(yield_!(0)) + !num1; show(&value);
        9
    }
    overloaded_negation_be {
        let mut x = 1usize;
        let value = -{ yield_!(0); num(0, &mut x) } + !num(1, &mut x); show(&value);
        9
    }
    overloaded_negation_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = -num0 + !num_of(yield_!(1)); show(&value);
        9
    }
    overloaded_negation_eb {
        let mut x = 1usize;
        let value = -num(0, &mut x) + !{ yield_!(1); num(1, &mut x) }; show(&value);
        9
    }
    overloaded_negation_yb {
        let mut x = 1usize;
        let value = -num_of(yield_!(0)) + !{ yield_!(1); num(1, &mut x) }; show(&value);
        9
    }
    dereferences_yp {
        let mut x = 1usize; let mut reference1 = reference_of(1);
        let value = *reference_of(yield_!(0)) + *reference1; show(&value);
        9
    }
    dereferences_be {
        let mut x = 1usize;
        let value = *{ yield_!(0); reference(0, &mut x) } + *reference(1, &mut x); show(&value);
        9
    }
    dereferences_py {
        let mut x = 1usize; let mut reference0 = reference_of(0);
        let value = *reference0 + *reference_of(yield_!(1)); show(&value);
        9
    }
    dereferences_eb {
        let mut x = 1usize;
        let value = *reference(0, &mut x) + *{ yield_!(1); reference(1, &mut x) }; show(&value);
        9
    }
    dereferences_yb {
        let mut x = 1usize;
        let value = *reference_of(yield_!(0)) + *{ yield_!(1); reference(1, &mut x) }; show(&value);
        9
    }
    and_yp {
        let mut x = 1usize; let mut flag1 = flag_of(1);
        let value = flag_of(yield_!(0)) && flag1; show(&value);
        9
    }
    and_be {
        let mut x = 1usize;
        let value = { yield_!(0); flag(0, &mut x) } && flag(1, &mut x); show(&value);
        9
    }
    and_py {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = flag0 && flag_of(yield_!(1)); show(&value);
        9
    }
    and_eb {
        let mut x = 1usize;
        let value = flag(0, &mut x) && { yield_!(1); flag(1, &mut x) }; show(&value);
        9
    }
    and_yb {
        let mut x = 1usize;
        let value = flag_of(yield_!(0)) && { yield_!(1); flag(1, &mut x) }; show(&value);
        9
    }
    or_yp {
        let mut x = 1usize; let mut flag1 = flag_of(1);
        let value = flag_of(yield_!(0)) || flag1; show(&value);
        9
    }
    or_be {
        let mut x = 1usize;
        let value = { yield_!(0); flag(0, &mut x) } || flag(1, &mut x); show(&value);
        9
    }
    or_py {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = flag0 || flag_of(yield_!(1)); show(&value);
        9
    }
    or_eb {
        let mut x = 1usize;
        let value = flag(0, &mut x) || { yield_!(1); flag(1, &mut x) }; show(&value);
        9
    }
    or_yb {
        let mut x = 1usize;
        let value = flag_of(yield_!(0)) || { yield_!(1); flag(1, &mut x) }; show(&value);
        9
    }
    and_not_or_ypp {
        let mut x = 1usize; let mut flag1 = flag_of(1); let mut flag2 = flag_of(2);
        let value = flag_of(yield_!(0)) && !flag1 || flag2; show(&value);
        9
    }
    and_not_or_bep {
        let mut x = 1usize; let mut flag2 = flag_of(2);
        let value = { yield_!(0); flag(0, &mut x) } && !flag(1, &mut x) || flag2; show(&value);
        9
    }
    and_not_or_pyp {
        let mut x = 1usize; let mut flag0 = flag_of(0); let mut flag2 = flag_of(2);
        let value = flag0 && !flag_of(yield_!(1)) || flag2; show(&value);
        9
    }
    and_not_or_ebp {
        let mut x = 1usize; let mut flag2 = flag_of(2);
        let value = flag(0, &mut x) && !{ yield_!(1); flag(1, &mut x) } || flag2; show(&value);
        9
    }
    and_not_or_ybp {
        let mut x = 1usize; let mut flag2 = flag_of(2);
        let value = flag_of(yield_!(0)) && !{ yield_!(1); flag(1, &mut x) } || flag2; show(&value);
        9
    }
    and_not_or_bpe {
        let mut x = 1usize; let mut flag1 = flag_of(1);
        let value = { yield_!(0); flag(0, &mut x) } && !flag1 || flag(2, &mut x); show(&value);
        9
    }
    and_not_or_yee {
        let mut x = 1usize;
        let value = flag_of(yield_!(0)) && !flag(1, &mut x) || flag(2, &mut x); show(&value);
        9
    }
    and_not_or_pbe {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = flag0 && !{ yield_!(1); flag(1, &mut x) } || flag(2, &mut x); show(&value);
        9
    }
    and_not_or_eye {
        let mut x = 1usize;
        let value = flag(0, &mut x) && !flag_of(yield_!(1)) || flag(2, &mut x); show(&value);
        9
    }
    and_not_or_bye {
        let mut x = 1usize;
        let value = { yield_!(0); flag(0, &mut x) } && !flag_of(yield_!(1)) || flag(2, &mut x); show(&value);
        9
    }
    and_not_or_ppy {
        let mut x = 1usize; let mut flag0 = flag_of(0); let mut flag1 = flag_of(1);
        let value = flag0 && !flag1 || flag_of(yield_!(2)); show(&value);
        9
    }
    and_not_or_epb {
        let mut x = 1usize; let mut flag1 = flag_of(1);
        let value = flag(0, &mut x) && !flag1 || { yield_!(2); flag(2, &mut x) }; show(&value);
        9
    }
    and_not_or_ypb {
        let mut x = 1usize; let mut flag1 = flag_of(1);
        let value = flag_of(yield_!(0)) && !flag1 || { yield_!(2); flag(2, &mut x) }; show(&value);
        9
    }
    and_not_or_peb {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = flag0 && !flag(1, &mut x) || { yield_!(2); flag(2, &mut x) }; show(&value);
        9
    }
    and_not_or_eey {
        let mut x = 1usize;
        let value = flag(0, &mut x) && !flag(1, &mut x) || flag_of(yield_!(2)); show(&value);
        9
    }
    and_not_or_bey {
        let mut x = 1usize;
        let value = { yield_!(0); flag(0, &mut x) } && !flag(1, &mut x) || flag_of(yield_!(2)); show(&value);
        9
    }
    and_not_or_pyb {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = flag0 && !flag_of(yield_!(1)) || { yield_!(2); flag(2, &mut x) }; show(&value);
        9
    }
    and_not_or_eby {
        let mut x = 1usize;
        let value = flag(0, &mut x) && !{ yield_!(1); flag(1, &mut x) } || flag_of(yield_!(2)); show(&value);
        9
    }
    and_not_or_yby {
        let mut x = 1usize;
        let value = flag_of(yield_!(0)) && !{ yield_!(1); flag(1, &mut x) } || flag_of(yield_!(2)); show(&value);
        9
    }
    casts_yp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) as u8 as u64 + x as u64; show(&value);
        9
    }
    casts_be {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } as u8 as u64 + int(1, &mut x) as u64; show(&value);
        9
    }
    casts_py {
        let mut x = 1usize;
        let value = x as u8 as u64 + yield_!(int(1, &mut x)) as u64; show(&value);
        9
    }
    casts_eb {
        let mut x = 1usize;
        let value = int(0, &mut x) as u8 as u64 + { yield_!(1); int(1, &mut x) } as u64; show(&value);
        9
    }
    casts_yb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) as u8 as u64 + { yield_!(1); int(1, &mut x) } as u64; show(&value);
        9
    }
    call_yp {
        let mut x = 1usize;
        let value = two(yield_!(int(0, &mut x)), x); show(&value);
        9
    }
    call_be {
        let mut x = 1usize;
        let value = two({ yield_!(0); int(0, &mut x) }, int(1, &mut x)); show(&value);
        9
    }
    call_py {
        let mut x = 1usize;
        let value = two(x, yield_!(int(1, &mut x))); show(&value);
        9
    }
    call_eb {
        let mut x = 1usize;
        let value = two(int(0, &mut x), { yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    call_yb {
        let mut x = 1usize;
        let value = two(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    call_of_four_yppp {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), x, x, x); show(&value);
        9
    }
    call_of_four_bepp {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, int(1, &mut x), x, x); show(&value);
        9
    }
    call_of_four_pypp {
        let mut x = 1usize;
        let value = four(x, yield_!(int(1, &mut x)), x, x); show(&value);
        9
    }
    call_of_four_ebpp {
        let mut x = 1usize;
        let value = four(int(0, &mut x), { yield_!(1); int(1, &mut x) }, x, x); show(&value);
        9
    }
    call_of_four_ybpp {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, x, x); show(&value);
        9
    }
    call_of_four_bpep {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, x, int(2, &mut x), x); show(&value);
        9
    }
    call_of_four_yeep {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), int(1, &mut x), int(2, &mut x), x); show(&value);
        9
    }
    call_of_four_pbep {
        let mut x = 1usize;
        let value = four(x, { yield_!(1); int(1, &mut x) }, int(2, &mut x), x); show(&value);
        9
    }
    call_of_four_eyep {
        let mut x = 1usize;
        let value = four(int(0, &mut x), yield_!(int(1, &mut x)), int(2, &mut x), x); show(&value);
        9
    }
    call_of_four_byep {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), int(2, &mut x), x); show(&value);
        9
    }
    call_of_four_ppyp {
        let mut x = 1usize;
        let value = four(x, x, yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    call_of_four_epbp {
        let mut x = 1usize;
        let value = four(int(0, &mut x), x, { yield_!(2); int(2, &mut x) }, x); show(&value);
        9
    }
    call_of_four_ypbp {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), x, { yield_!(2); int(2, &mut x) }, x); show(&value);
        9
    }
    call_of_four_pebp {
        let mut x = 1usize;
        let value = four(x, int(1, &mut x), { yield_!(2); int(2, &mut x) }, x); show(&value);
        9
    }
    call_of_four_eeyp {
        let mut x = 1usize;
        let value = four(int(0, &mut x), int(1, &mut x), yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    call_of_four_beyp {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, int(1, &mut x), yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    call_of_four_pybp {
        let mut x = 1usize;
        let value = four(x, yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }, x); show(&value);
        9
    }
    call_of_four_ebyp {
        let mut x = 1usize;
        let value = four(int(0, &mut x), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    call_of_four_ybyp {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    call_of_four_bppe {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, x, x, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_yepe {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), int(1, &mut x), x, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_pbpe {
        let mut x = 1usize;
        let value = four(x, { yield_!(1); int(1, &mut x) }, x, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_eype {
        let mut x = 1usize;
        let value = four(int(0, &mut x), yield_!(int(1, &mut x)), x, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_bype {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), x, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_ypee {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), x, int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_beee {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, int(1, &mut x), int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_pyee {
        let mut x = 1usize;
        let value = four(x, yield_!(int(1, &mut x)), int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_ebee {
        let mut x = 1usize;
        let value = four(int(0, &mut x), { yield_!(1); int(1, &mut x) }, int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_ybee {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_ppbe {
        let mut x = 1usize;
        let value = four(x, x, { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_epye {
        let mut x = 1usize;
        let value = four(int(0, &mut x), x, yield_!(int(2, &mut x)), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_bpye {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, x, yield_!(int(2, &mut x)), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_peye {
        let mut x = 1usize;
        let value = four(x, int(1, &mut x), yield_!(int(2, &mut x)), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_eebe {
        let mut x = 1usize;
        let value = four(int(0, &mut x), int(1, &mut x), { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_yebe {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), int(1, &mut x), { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_pbye {
        let mut x = 1usize;
        let value = four(x, { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), int(3, &mut x)); show(&value);
        9
    }
    call_of_four_eybe {
        let mut x = 1usize;
        let value = four(int(0, &mut x), yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_bybe {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    call_of_four_pppy {
        let mut x = 1usize;
        let value = four(x, x, x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_eppb {
        let mut x = 1usize;
        let value = four(int(0, &mut x), x, x, { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_yppb {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), x, x, { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_pepb {
        let mut x = 1usize;
        let value = four(x, int(1, &mut x), x, { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_eepy {
        let mut x = 1usize;
        let value = four(int(0, &mut x), int(1, &mut x), x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_bepy {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, int(1, &mut x), x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_pypb {
        let mut x = 1usize;
        let value = four(x, yield_!(int(1, &mut x)), x, { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_ebpy {
        let mut x = 1usize;
        let value = four(int(0, &mut x), { yield_!(1); int(1, &mut x) }, x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_ybpy {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_ppeb {
        let mut x = 1usize;
        let value = four(x, x, int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_epey {
        let mut x = 1usize;
        let value = four(int(0, &mut x), x, int(2, &mut x), yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_bpey {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, x, int(2, &mut x), yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_peey {
        let mut x = 1usize;
        let value = four(x, int(1, &mut x), int(2, &mut x), yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_eeeb {
        let mut x = 1usize;
        let value = four(int(0, &mut x), int(1, &mut x), int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_yeeb {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), int(1, &mut x), int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_pbey {
        let mut x = 1usize;
        let value = four(x, { yield_!(1); int(1, &mut x) }, int(2, &mut x), yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_eyeb {
        let mut x = 1usize;
        let value = four(int(0, &mut x), yield_!(int(1, &mut x)), int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_byeb {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_ppyb {
        let mut x = 1usize;
        let value = four(x, x, yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_epby {
        let mut x = 1usize;
        let value = four(int(0, &mut x), x, { yield_!(2); int(2, &mut x) }, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_ypby {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), x, { yield_!(2); int(2, &mut x) }, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_peby {
        let mut x = 1usize;
        let value = four(x, int(1, &mut x), { yield_!(2); int(2, &mut x) }, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_eeyb {
        let mut x = 1usize;
        let value = four(int(0, &mut x), int(1, &mut x), yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_beyb {
        let mut x = 1usize;
        let value = four({ yield_!(0); int(0, &mut x) }, int(1, &mut x), yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_pyby {
        let mut x = 1usize;
        let value = four(x, yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }, yield_!(int(3, &mut x))); show(&value);
        9
    }
    call_of_four_ebyb {
        let mut x = 1usize;
        let value = four(int(0, &mut x), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    call_of_four_ybyb {
        let mut x = 1usize;
        let value = four(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    calls_in_a_call_yp {
        let mut x = 1usize;
        let value = two(one(yield_!(int(0, &mut x))), one(x)); show(&value);
        9
    }
    calls_in_a_call_be {
        let mut x = 1usize;
        let value = two(one({ yield_!(0); int(0, &mut x) }), one(int(1, &mut x))); show(&value);
        9
    }
    calls_in_a_call_py {
        let mut x = 1usize;
        let value = two(one(x), one(yield_!(int(1, &mut x)))); show(&value);
        9
    }
    calls_in_a_call_eb {
        let mut x = 1usize;
        let value = two(one(int(0, &mut x)), one({ yield_!(1); int(1, &mut x) })); show(&value);
        9
    }
    calls_in_a_call_yb {
        let mut x = 1usize;
        let value = two(one(yield_!(int(0, &mut x))), one({ yield_!(1); int(1, &mut x) })); show(&value);
        9
    }
    callee_ypp {
        let mut x = 1usize;
        let value = fun_of(yield_!(0))(x, x); show(&value);
        9
    }
    callee_bep {
        let mut x = 1usize;
        let value = { yield_!(0); fun(0, &mut x) }(int(1, &mut x), x); show(&value);
        9
    }
    callee_pyp {
        let mut x = 1usize; let mut fun0 = fun_of(0);
        let value = fun0(yield_!(int(1, &mut x)), x); show(&value);
        9
    }
    callee_ebp {
        let mut x = 1usize;
        let value = fun(0, &mut x)({ yield_!(1); int(1, &mut x) }, x); show(&value);
        9
    }
    callee_ybp {
        let mut x = 1usize;
        let value = fun_of(yield_!(0))({ yield_!(1); int(1, &mut x) }, x); show(&value);
        9
    }
    callee_bpe {
        let mut x = 1usize;
        let value = { yield_!(0); fun(0, &mut x) }(x, int(2, &mut x)); show(&value);
        9
    }
    callee_yee {
        let mut x = 1usize;
        let value = fun_of(yield_!(0))(int(1, &mut x), int(2, &mut x)); show(&value);
        9
    }
    callee_pbe {
        let mut x = 1usize; let mut fun0 = fun_of(0);
        let value = fun0({ yield_!(1); int(1, &mut x) }, int(2, &mut x)); show(&value);
        9
    }
    callee_eye {
        let mut x = 1usize;
        let value = fun(0, &mut x)(yield_!(int(1, &mut x)), int(2, &mut x)); show(&value);
        9
    }
    callee_bye {
        let mut x = 1usize;
        let value = { yield_!(0); fun(0, &mut x) }(yield_!(int(1, &mut x)), int(2, &mut x)); show(&value);
        9
    }
    callee_ppy {
        let mut x = 1usize; let mut fun0 = fun_of(0);
        let value = fun0(x, yield_!(int(2, &mut x))); show(&value);
        9
    }
    callee_epb {
        let mut x = 1usize;
        let value = fun(0, &mut x)(x, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    callee_ypb {
        let mut x = 1usize;
        let value = fun_of(yield_!(0))(x, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    callee_peb {
        let mut x = 1usize; let mut fun0 = fun_of(0);
        let value = fun0(int(1, &mut x), { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    callee_eey {
        let mut x = 1usize;
        let value = fun(0, &mut x)(int(1, &mut x), yield_!(int(2, &mut x))); show(&value);
        9
    }
    callee_bey {
        let mut x = 1usize;
        let value = { yield_!(0); fun(0, &mut x) }(int(1, &mut x), yield_!(int(2, &mut x))); show(&value);
        9
    }
    callee_pyb {
        let mut x = 1usize; let mut fun0 = fun_of(0);
        let value = fun0(yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    callee_eby {
        let mut x = 1usize;
        let value = fun(0, &mut x)({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    callee_yby {
        let mut x = 1usize;
        let value = fun_of(yield_!(0))({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    callee_in_a_field_yp {
        let mut x = 1usize;
        let pair = (fun_of(1), fun_of(2)); show((pair.1)(yield_!(int(0, &mut x)), x));
        9
    }
    callee_in_a_field_be {
        let mut x = 1usize;
        let pair = (fun_of(1), fun_of(2)); show((pair.1)({ yield_!(0); int(0, &mut x) }, int(1, &mut x)));
        9
    }
    callee_in_a_field_py {
        let mut x = 1usize;
        let pair = (fun_of(1), fun_of(2)); show((pair.1)(x, yield_!(int(1, &mut x))));
        9
    }
    callee_in_a_field_eb {
        let mut x = 1usize;
        let pair = (fun_of(1), fun_of(2)); show((pair.1)(int(0, &mut x), { yield_!(1); int(1, &mut x) }));
        9
    }
    callee_in_a_field_yb {
        let mut x = 1usize;
        let pair = (fun_of(1), fun_of(2)); show((pair.1)(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }));
        9
    }
    closure_yp {
        let mut x = 1usize;
        let mut n = 0; let mut add = move |a, b| { n += 1; a + b + n }; show(add(yield_!(int(0, &mut x)), x));
        9
    }
    closure_be {
        let mut x = 1usize;
        let mut n = 0; let mut add = move |a, b| { n += 1; a + b + n }; show(add({ yield_!(0); int(0, &mut x) }, int(1, &mut x)));
        9
    }
    closure_py {
        let mut x = 1usize;
        let mut n = 0; let mut add = move |a, b| { n += 1; a + b + n }; show(add(x, yield_!(int(1, &mut x))));
        9
    }
    closure_eb {
        let mut x = 1usize;
        let mut n = 0; let mut add = move |a, b| { n += 1; a + b + n }; show(add(int(0, &mut x), { yield_!(1); int(1, &mut x) }));
        9
    }
    closure_yb {
        let mut x = 1usize;
        let mut n = 0; let mut add = move |a, b| { n += 1; a + b + n }; show(add(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }));
        9
    }
    closure_argument_y {
        let mut x = 1usize;
        let value = [yield_!(int(0, &mut x))].map(|a| a + 1); show(&value);
        9
    }
    closure_argument_b {
        let mut x = 1usize;
        let value = [{ yield_!(0); int(0, &mut x) }].map(|a| a + 1); show(&value);
        9
    }
    associated_function_yp {
        let mut x = 1usize;
        let value = usize::max(yield_!(int(0, &mut x)), x); show(&value);
        9
    }
    associated_function_be {
        let mut x = 1usize;
        let value = usize::max({ yield_!(0); int(0, &mut x) }, int(1, &mut x)); show(&value);
        9
    }
    associated_function_py {
        let mut x = 1usize;
        let value = usize::max(x, yield_!(int(1, &mut x))); show(&value);
        9
    }
    associated_function_eb {
        let mut x = 1usize;
        let value = usize::max(int(0, &mut x), { yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    associated_function_yb {
        let mut x = 1usize;
        let value = usize::max(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    constructor_yp {
        let mut x = 1usize;
        let value = Some(Num(yield_!(int(0, &mut x)) + x)); show(&value);
        9
    }
    constructor_be {
        let mut x = 1usize;
        let value = Some(Num({ yield_!(0); int(0, &mut x) } + int(1, &mut x))); show(&value);
        9
    }
    constructor_py {
        let mut x = 1usize;
        let value = Some(Num(x + yield_!(int(1, &mut x)))); show(&value);
        9
    }
    constructor_eb {
        let mut x = 1usize;
        let value = Some(Num(int(0, &mut x) + { yield_!(1); int(1, &mut x) })); show(&value);
        9
    }
    constructor_yb {
        let mut x = 1usize;
        let value = Some(Num(yield_!(int(0, &mut x)) + { yield_!(1); int(1, &mut x) })); show(&value);
        9
    }
    references_to_arguments_yp {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&yield_!(int(0, &mut x)), &mut y, x));
        9
    }
    references_to_arguments_be {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&{ yield_!(0); int(0, &mut x) }, &mut y, int(1, &mut x)));
        9
    }
    references_to_arguments_py {
        let mut x = 1usize; let mut lent0 = 0;
        let mut y = 3; show(by_address(&lent0, &mut y, yield_!(int(1, &mut x))));
        9
    }
    references_to_arguments_eb {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&int(0, &mut x), &mut y, { yield_!(1); int(1, &mut x) }));
        9
    }
    references_to_arguments_yb {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&yield_!(int(0, &mut x)), &mut y, { yield_!(1); int(1, &mut x) }));
        9
    }
    references_both_yp {
        let mut x = 1usize; let mut lent1 = 1;
        let value = two(*&yield_!(int(0, &mut x)), *&lent1); show(&value);
        9
    }
    references_both_be {
        let mut x = 1usize;
        let value = two(*&{ yield_!(0); int(0, &mut x) }, *&int(1, &mut x)); show(&value);
        9
    }
    references_both_py {
        let mut x = 1usize; let mut lent0 = 0;
        let value = two(*&lent0, *&yield_!(int(1, &mut x))); show(&value);
        9
    }
    references_both_eb {
        let mut x = 1usize;
        let value = two(*&int(0, &mut x), *&{ yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    references_both_yb {
        let mut x = 1usize;
        let value = two(*&yield_!(int(0, &mut x)), *&{ yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    receiver_by_value_ypp {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_value(x, x); show(&value);
        9
    }
    receiver_by_value_bep {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.by_value(int(1, &mut x), x); show(&value);
        9
    }
    receiver_by_value_pyp {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.by_value(yield_!(int(1, &mut x)), x); show(&value);
        9
    }
    receiver_by_value_ebp {
        let mut x = 1usize;
        let value = num(0, &mut x).by_value({ yield_!(1); int(1, &mut x) }, x); show(&value);
        9
    }
    receiver_by_value_ybp {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_value({ yield_!(1); int(1, &mut x) }, x); show(&value);
        9
    }
    receiver_by_value_bpe {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.by_value(x, int(2, &mut x)); show(&value);
        9
    }
    receiver_by_value_yee {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_value(int(1, &mut x), int(2, &mut x)); show(&value);
        9
    }
    receiver_by_value_pbe {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.by_value({ yield_!(1); int(1, &mut x) }, int(2, &mut x)); show(&value);
        9
    }
    receiver_by_value_eye {
        let mut x = 1usize;
        let value = num(0, &mut x).by_value(yield_!(int(1, &mut x)), int(2, &mut x)); show(&value);
        9
    }
    receiver_by_value_bye {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.by_value(yield_!(int(1, &mut x)), int(2, &mut x)); show(&value);
        9
    }
    receiver_by_value_ppy {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.by_value(x, yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_by_value_epb {
        let mut x = 1usize;
        let value = num(0, &mut x).by_value(x, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    receiver_by_value_ypb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_value(x, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    receiver_by_value_peb {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.by_value(int(1, &mut x), { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    receiver_by_value_eey {
        let mut x = 1usize;
        let value = num(0, &mut x).by_value(int(1, &mut x), yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_by_value_bey {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.by_value(int(1, &mut x), yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_by_value_pyb {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.by_value(yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    receiver_by_value_eby {
        let mut x = 1usize;
        let value = num(0, &mut x).by_value({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_by_value_yby {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_value({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_by_ref_yp {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_ref(x, 5); show(&value);
        9
    }
    receiver_by_ref_be {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.by_ref(int(1, &mut x), 5); show(&value);
        9
    }
    receiver_by_ref_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.by_ref(yield_!(int(1, &mut x)), 5); show(&value);
        9
    }
    receiver_by_ref_eb {
        let mut x = 1usize;
        let value = num(0, &mut x).by_ref({ yield_!(1); int(1, &mut x) }, 5); show(&value);
        9
    }
    receiver_by_ref_yb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_ref({ yield_!(1); int(1, &mut x) }, 5); show(&value);
        9
    }
    receiver_by_mut_yp {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_mut(x, 5); show(&value);
        9
    }
    receiver_by_mut_be {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.by_mut(int(1, &mut x), 5); show(&value);
        9
    }
    receiver_by_mut_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.by_mut(yield_!(int(1, &mut x)), 5); show(&value);
        9
    }
    receiver_by_mut_eb {
        let mut x = 1usize;
        let value = num(0, &mut x).by_mut({ yield_!(1); int(1, &mut x) }, 5); show(&value);
        9
    }
    receiver_by_mut_yb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).by_mut({ yield_!(1); int(1, &mut x) }, 5); show(&value);
        9
    }
    receiver_copied_ypp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)).wrapping_mul(x + 3).wrapping_add(x); show(&value);
        9
    }
    receiver_copied_bep {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) }.wrapping_mul(int(1, &mut x) + 3).wrapping_add(x); show(&value);
        9
    }
    receiver_copied_pyp {
        let mut x = 1usize;
        let value = x.wrapping_mul(yield_!(int(1, &mut x)) + 3).wrapping_add(x); show(&value);
        9
    }
    receiver_copied_ebp {
        let mut x = 1usize;
        let value = int(0, &mut x).wrapping_mul({ yield_!(1); int(1, &mut x) } + 3).wrapping_add(x); show(&value);
        9
    }
    receiver_copied_ybp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)).wrapping_mul({ yield_!(1); int(1, &mut x) } + 3).wrapping_add(x); show(&value);
        9
    }
    receiver_copied_bpe {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) }.wrapping_mul(x + 3).wrapping_add(int(2, &mut x)); show(&value);
        9
    }
    receiver_copied_yee {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)).wrapping_mul(int(1, &mut x) + 3).wrapping_add(int(2, &mut x)); show(&value);
        9
    }
    receiver_copied_pbe {
        let mut x = 1usize;
        let value = x.wrapping_mul({ yield_!(1); int(1, &mut x) } + 3).wrapping_add(int(2, &mut x)); show(&value);
        9
    }
    receiver_copied_eye {
        let mut x = 1usize;
        let value = int(0, &mut x).wrapping_mul(yield_!(int(1, &mut x)) + 3).wrapping_add(int(2, &mut x)); show(&value);
        9
    }
    receiver_copied_bye {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) }.wrapping_mul(yield_!(int(1, &mut x)) + 3).wrapping_add(int(2, &mut x)); show(&value);
        9
    }
    receiver_copied_ppy {
        let mut x = 1usize;
        let value = x.wrapping_mul(x + 3).wrapping_add(yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_copied_epb {
        let mut x = 1usize;
        let value = int(0, &mut x).wrapping_mul(x + 3).wrapping_add({ yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    receiver_copied_ypb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)).wrapping_mul(x + 3).wrapping_add({ yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    receiver_copied_peb {
        let mut x = 1usize;
        let value = x.wrapping_mul(int(1, &mut x) + 3).wrapping_add({ yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    receiver_copied_eey {
        let mut x = 1usize;
        let value = int(0, &mut x).wrapping_mul(int(1, &mut x) + 3).wrapping_add(yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_copied_bey {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) }.wrapping_mul(int(1, &mut x) + 3).wrapping_add(yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_copied_pyb {
        let mut x = 1usize;
        let value = x.wrapping_mul(yield_!(int(1, &mut x)) + 3).wrapping_add({ yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    receiver_copied_eby {
        let mut x = 1usize;
        let value = int(0, &mut x).wrapping_mul({ yield_!(1); int(1, &mut x) } + 3).wrapping_add(yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_copied_yby {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)).wrapping_mul({ yield_!(1); int(1, &mut x) } + 3).wrapping_add(yield_!(int(2, &mut x))); show(&value);
        9
    }
    receiver_chain_yppp {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(x).into_next(x).into_next(x); show(&value);
        9
    }
    receiver_chain_bepp {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(int(1, &mut x)).into_next(x).into_next(x); show(&value);
        9
    }
    receiver_chain_pypp {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(yield_!(int(1, &mut x))).into_next(x).into_next(x); show(&value);
        9
    }
    receiver_chain_ebpp {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next({ yield_!(1); int(1, &mut x) }).into_next(x).into_next(x); show(&value);
        9
    }
    receiver_chain_ybpp {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next({ yield_!(1); int(1, &mut x) }).into_next(x).into_next(x); show(&value);
        9
    }
    receiver_chain_bpep {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(x).into_next(int(2, &mut x)).into_next(x); show(&value);
        9
    }
    receiver_chain_yeep {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(int(1, &mut x)).into_next(int(2, &mut x)).into_next(x); show(&value);
        9
    }
    receiver_chain_pbep {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next({ yield_!(1); int(1, &mut x) }).into_next(int(2, &mut x)).into_next(x); show(&value);
        9
    }
    receiver_chain_eyep {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(yield_!(int(1, &mut x))).into_next(int(2, &mut x)).into_next(x); show(&value);
        9
    }
    receiver_chain_byep {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(yield_!(int(1, &mut x))).into_next(int(2, &mut x)).into_next(x); show(&value);
        9
    }
    receiver_chain_ppyp {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(x).into_next(yield_!(int(2, &mut x))).into_next(x); show(&value);
        9
    }
    receiver_chain_epbp {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(x).into_next({ yield_!(2); int(2, &mut x) }).into_next(x); show(&value);
        9
    }
    receiver_chain_ypbp {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(x).into_next({ yield_!(2); int(2, &mut x) }).into_next(x); show(&value);
        9
    }
    receiver_chain_pebp {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(int(1, &mut x)).into_next({ yield_!(2); int(2, &mut x) }).into_next(x); show(&value);
        9
    }
    receiver_chain_eeyp {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(int(1, &mut x)).into_next(yield_!(int(2, &mut x))).into_next(x); show(&value);
        9
    }
    receiver_chain_beyp {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(int(1, &mut x)).into_next(yield_!(int(2, &mut x))).into_next(x); show(&value);
        9
    }
    receiver_chain_pybp {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(yield_!(int(1, &mut x))).into_next({ yield_!(2); int(2, &mut x) }).into_next(x); show(&value);
        9
    }
    receiver_chain_ebyp {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next({ yield_!(1); int(1, &mut x) }).into_next(yield_!(int(2, &mut x))).into_next(x); show(&value);
        9
    }
    receiver_chain_ybyp {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next({ yield_!(1); int(1, &mut x) }).into_next(yield_!(int(2, &mut x))).into_next(x); show(&value);
        9
    }
    receiver_chain_bppe {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(x).into_next(x).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_yepe {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(int(1, &mut x)).into_next(x).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_pbpe {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next({ yield_!(1); int(1, &mut x) }).into_next(x).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_eype {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(yield_!(int(1, &mut x))).into_next(x).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_bype {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(yield_!(int(1, &mut x))).into_next(x).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_ypee {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(x).into_next(int(2, &mut x)).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_beee {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(int(1, &mut x)).into_next(int(2, &mut x)).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_pyee {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(yield_!(int(1, &mut x))).into_next(int(2, &mut x)).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_ebee {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next({ yield_!(1); int(1, &mut x) }).into_next(int(2, &mut x)).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_ybee {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next({ yield_!(1); int(1, &mut x) }).into_next(int(2, &mut x)).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_ppbe {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(x).into_next({ yield_!(2); int(2, &mut x) }).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_epye {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(x).into_next(yield_!(int(2, &mut x))).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_bpye {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(x).into_next(yield_!(int(2, &mut x))).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_peye {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(int(1, &mut x)).into_next(yield_!(int(2, &mut x))).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_eebe {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(int(1, &mut x)).into_next({ yield_!(2); int(2, &mut x) }).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_yebe {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(int(1, &mut x)).into_next({ yield_!(2); int(2, &mut x) }).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_pbye {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next({ yield_!(1); int(1, &mut x) }).into_next(yield_!(int(2, &mut x))).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_eybe {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(yield_!(int(1, &mut x))).into_next({ yield_!(2); int(2, &mut x) }).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_bybe {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(yield_!(int(1, &mut x))).into_next({ yield_!(2); int(2, &mut x) }).into_next(int(3, &mut x)); show(&value);
        9
    }
    receiver_chain_pppy {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(x).into_next(x).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_eppb {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(x).into_next(x).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_yppb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(x).into_next(x).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_pepb {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(int(1, &mut x)).into_next(x).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_eepy {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(int(1, &mut x)).into_next(x).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_bepy {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(int(1, &mut x)).into_next(x).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_pypb {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(yield_!(int(1, &mut x))).into_next(x).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_ebpy {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next({ yield_!(1); int(1, &mut x) }).into_next(x).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_ybpy {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next({ yield_!(1); int(1, &mut x) }).into_next(x).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_ppeb {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(x).into_next(int(2, &mut x)).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_epey {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(x).into_next(int(2, &mut x)).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_bpey {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(x).into_next(int(2, &mut x)).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_peey {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(int(1, &mut x)).into_next(int(2, &mut x)).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_eeeb {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(int(1, &mut x)).into_next(int(2, &mut x)).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_yeeb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(int(1, &mut x)).into_next(int(2, &mut x)).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_pbey {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next({ yield_!(1); int(1, &mut x) }).into_next(int(2, &mut x)).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_eyeb {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(yield_!(int(1, &mut x))).into_next(int(2, &mut x)).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_byeb {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(yield_!(int(1, &mut x))).into_next(int(2, &mut x)).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_ppyb {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(x).into_next(yield_!(int(2, &mut x))).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_epby {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(x).into_next({ yield_!(2); int(2, &mut x) }).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_ypby {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next(x).into_next({ yield_!(2); int(2, &mut x) }).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_peby {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(int(1, &mut x)).into_next({ yield_!(2); int(2, &mut x) }).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_eeyb {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next(int(1, &mut x)).into_next(yield_!(int(2, &mut x))).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_beyb {
        let mut x = 1usize;
        let value = { yield_!(0); num(0, &mut x) }.into_next(int(1, &mut x)).into_next(yield_!(int(2, &mut x))).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_pyby {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = num0.into_next(yield_!(int(1, &mut x))).into_next({ yield_!(2); int(2, &mut x) }).into_next(yield_!(int(3, &mut x))); show(&value);
        9
    }
    receiver_chain_ebyb {
        let mut x = 1usize;
        let value = num(0, &mut x).into_next({ yield_!(1); int(1, &mut x) }).into_next(yield_!(int(2, &mut x))).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_chain_ybyb {
        let mut x = 1usize;
        let value = num_of(yield_!(0)).into_next({ yield_!(1); int(1, &mut x) }).into_next(yield_!(int(2, &mut x))).into_next({ yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    receiver_field_yp {
        let mut x = 1usize;
        let value = nums_of(yield_!(0)).b.by_ref(5, x); show(&value);
        9
    }
    receiver_field_be {
        let mut x = 1usize;
        let value = { yield_!(0); nums(0, &mut x) }.b.by_ref(5, int(1, &mut x)); show(&value);
        9
    }
    receiver_field_py {
        let mut x = 1usize; let mut nums0 = nums_of(0);
        let value = nums0.b.by_ref(5, yield_!(int(1, &mut x))); show(&value);
        9
    }
    receiver_field_eb {
        let mut x = 1usize;
        let value = nums(0, &mut x).b.by_ref(5, { yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    receiver_field_yb {
        let mut x = 1usize;
        let value = nums_of(yield_!(0)).b.by_ref(5, { yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    receiver_element_ypp {
        let mut x = 1usize;
        let table = table_of(1); show(table[yield_!(int(0, &mut x))].map(|n| n + 1)[x].max(x));
        9
    }
    receiver_element_bep {
        let mut x = 1usize;
        let table = table_of(1); show(table[{ yield_!(0); int(0, &mut x) }].map(|n| n + 1)[int(1, &mut x)].max(x));
        9
    }
    receiver_element_pyp {
        let mut x = 1usize;
        let table = table_of(1); show(table[x].map(|n| n + 1)[yield_!(int(1, &mut x))].max(x));
        9
    }
    receiver_element_ebp {
        let mut x = 1usize;
        let table = table_of(1); show(table[int(0, &mut x)].map(|n| n + 1)[{ yield_!(1); int(1, &mut x) }].max(x));
        9
    }
    receiver_element_ybp {
        let mut x = 1usize;
        let table = table_of(1); show(table[yield_!(int(0, &mut x))].map(|n| n + 1)[{ yield_!(1); int(1, &mut x) }].max(x));
        9
    }
    receiver_element_bpe {
        let mut x = 1usize;
        let table = table_of(1); show(table[{ yield_!(0); int(0, &mut x) }].map(|n| n + 1)[x].max(int(2, &mut x)));
        9
    }
    receiver_element_yee {
        let mut x = 1usize;
        let table = table_of(1); show(table[yield_!(int(0, &mut x))].map(|n| n + 1)[int(1, &mut x)].max(int(2, &mut x)));
        9
    }
    receiver_element_pbe {
        let mut x = 1usize;
        let table = table_of(1); show(table[x].map(|n| n + 1)[{ yield_!(1); int(1, &mut x) }].max(int(2, &mut x)));
        9
    }
    receiver_element_eye {
        let mut x = 1usize;
        let table = table_of(1); show(table[int(0, &mut x)].map(|n| n + 1)[yield_!(int(1, &mut x))].max(int(2, &mut x)));
        9
    }
    receiver_element_bye {
        let mut x = 1usize;
        let table = table_of(1); show(table[{ yield_!(0); int(0, &mut x) }].map(|n| n + 1)[yield_!(int(1, &mut x))].max(int(2, &mut x)));
        9
    }
    receiver_element_ppy {
        let mut x = 1usize;
        let table = table_of(1); show(table[x].map(|n| n + 1)[x].max(yield_!(int(2, &mut x))));
        9
    }
    receiver_element_epb {
        let mut x = 1usize;
        let table = table_of(1); show(table[int(0, &mut x)].map(|n| n + 1)[x].max({ yield_!(2); int(2, &mut x) }));
        9
    }
    receiver_element_ypb {
        let mut x = 1usize;
        let table = table_of(1); show(table[yield_!(int(0, &mut x))].map(|n| n + 1)[x].max({ yield_!(2); int(2, &mut x) }));
        9
    }
    receiver_element_peb {
        let mut x = 1usize;
        let table = table_of(1); show(table[x].map(|n| n + 1)[int(1, &mut x)].max({ yield_!(2); int(2, &mut x) }));
        9
    }
    receiver_element_eey {
        let mut x = 1usize;
        let table = table_of(1); show(table[int(0, &mut x)].map(|n| n + 1)[int(1, &mut x)].max(yield_!(int(2, &mut x))));
        9
    }
    receiver_element_bey {
        let mut x = 1usize;
        let table = table_of(1); show(table[{ yield_!(0); int(0, &mut x) }].map(|n| n + 1)[int(1, &mut x)].max(yield_!(int(2, &mut x))));
        9
    }
    receiver_element_pyb {
        let mut x = 1usize;
        let table = table_of(1); show(table[x].map(|n| n + 1)[yield_!(int(1, &mut x))].max({ yield_!(2); int(2, &mut x) }));
        9
    }
    receiver_element_eby {
        let mut x = 1usize;
        let table = table_of(1); show(table[int(0, &mut x)].map(|n| n + 1)[{ yield_!(1); int(1, &mut x) }].max(yield_!(int(2, &mut x))));
        9
    }
    receiver_element_yby {
        let mut x = 1usize;
        let table = table_of(1); show(table[yield_!(int(0, &mut x))].map(|n| n + 1)[{ yield_!(1); int(1, &mut x) }].max(yield_!(int(2, &mut x))));
        9
    }
    receiver_two_phase_yp {
        let mut x = 1usize;
        let mut list = vec![1]; list.insert(yield_!(int(0, &mut x)) % 2, x); show(list);
        9
    }
    receiver_two_phase_be {
        let mut x = 1usize;
        let mut list = vec![1]; list.insert({ yield_!(0); int(0, &mut x) } % 2, int(1, &mut x)); show(list);
        9
    }
    receiver_two_phase_py {
        let mut x = 1usize;
        let mut list = vec![1]; list.insert(x % 2, yield_!(int(1, &mut x))); show(list);
        9
    }
    receiver_two_phase_eb {
        let mut x = 1usize;
        let mut list = vec![1]; list.insert(int(0, &mut x) % 2, { yield_!(1); int(1, &mut x) }); show(list);
        9
    }
    receiver_two_phase_yb {
        let mut x = 1usize;
        let mut list = vec![1]; list.insert(yield_!(int(0, &mut x)) % 2, { yield_!(1); int(1, &mut x) }); show(list);
        9
    }
    receiver_dereferenced_yp {
        let mut x = 1usize;
        let value = (*reference_of(yield_!(0))).wrapping_sub(x); show(&value);
        9
    }
    receiver_dereferenced_be {
        let mut x = 1usize;
        let value = (*{ yield_!(0); reference(0, &mut x) }).wrapping_sub(int(1, &mut x)); show(&value);
        9
    }
    receiver_dereferenced_py {
        let mut x = 1usize; let mut reference0 = reference_of(0);
        let value = (*reference0).wrapping_sub(yield_!(int(1, &mut x))); show(&value);
        9
    }
    receiver_dereferenced_eb {
        let mut x = 1usize;
        let value = (*reference(0, &mut x)).wrapping_sub({ yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    receiver_dereferenced_yb {
        let mut x = 1usize;
        let value = (*reference_of(yield_!(0))).wrapping_sub({ yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    receiver_through_deref_yp {
        let mut x = 1usize;
        let value = reference_of(yield_!(0)).wrapping_sub(x); show(&value);
        9
    }
    receiver_through_deref_be {
        let mut x = 1usize;
        let value = { yield_!(0); reference(0, &mut x) }.wrapping_sub(int(1, &mut x)); show(&value);
        9
    }
    receiver_through_deref_py {
        let mut x = 1usize; let mut reference0 = reference_of(0);
        let value = reference0.wrapping_sub(yield_!(int(1, &mut x))); show(&value);
        9
    }
    receiver_through_deref_eb {
        let mut x = 1usize;
        let value = reference(0, &mut x).wrapping_sub({ yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    receiver_through_deref_yb {
        let mut x = 1usize;
        let value = reference_of(yield_!(0)).wrapping_sub({ yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    tuple_yppp {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), x, x, x); show(&value);
        9
    }
    tuple_bepp {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, int(1, &mut x), x, x); show(&value);
        9
    }
    tuple_pypp {
        let mut x = 1usize;
        let value = (x, yield_!(int(1, &mut x)), x, x); show(&value);
        9
    }
    tuple_ebpp {
        let mut x = 1usize;
        let value = (int(0, &mut x), { yield_!(1); int(1, &mut x) }, x, x); show(&value);
        9
    }
    tuple_ybpp {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, x, x); show(&value);
        9
    }
    tuple_bpep {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, x, int(2, &mut x), x); show(&value);
        9
    }
    tuple_yeep {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), int(1, &mut x), int(2, &mut x), x); show(&value);
        9
    }
    tuple_pbep {
        let mut x = 1usize;
        let value = (x, { yield_!(1); int(1, &mut x) }, int(2, &mut x), x); show(&value);
        9
    }
    tuple_eyep {
        let mut x = 1usize;
        let value = (int(0, &mut x), yield_!(int(1, &mut x)), int(2, &mut x), x); show(&value);
        9
    }
    tuple_byep {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), int(2, &mut x), x); show(&value);
        9
    }
    tuple_ppyp {
        let mut x = 1usize;
        let value = (x, x, yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    tuple_epbp {
        let mut x = 1usize;
        let value = (int(0, &mut x), x, { yield_!(2); int(2, &mut x) }, x); show(&value);
        9
    }
    tuple_ypbp {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), x, { yield_!(2); int(2, &mut x) }, x); show(&value);
        9
    }
    tuple_pebp {
        let mut x = 1usize;
        let value = (x, int(1, &mut x), { yield_!(2); int(2, &mut x) }, x); show(&value);
        9
    }
    tuple_eeyp {
        let mut x = 1usize;
        let value = (int(0, &mut x), int(1, &mut x), yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    tuple_beyp {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, int(1, &mut x), yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    tuple_pybp {
        let mut x = 1usize;
        let value = (x, yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }, x); show(&value);
        9
    }
    tuple_ebyp {
        let mut x = 1usize;
        let value = (int(0, &mut x), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    tuple_ybyp {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), x); show(&value);
        9
    }
    tuple_bppe {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, x, x, int(3, &mut x)); show(&value);
        9
    }
    tuple_yepe {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), int(1, &mut x), x, int(3, &mut x)); show(&value);
        9
    }
    tuple_pbpe {
        let mut x = 1usize;
        let value = (x, { yield_!(1); int(1, &mut x) }, x, int(3, &mut x)); show(&value);
        9
    }
    tuple_eype {
        let mut x = 1usize;
        let value = (int(0, &mut x), yield_!(int(1, &mut x)), x, int(3, &mut x)); show(&value);
        9
    }
    tuple_bype {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), x, int(3, &mut x)); show(&value);
        9
    }
    tuple_ypee {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), x, int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    tuple_beee {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, int(1, &mut x), int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    tuple_pyee {
        let mut x = 1usize;
        let value = (x, yield_!(int(1, &mut x)), int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    tuple_ebee {
        let mut x = 1usize;
        let value = (int(0, &mut x), { yield_!(1); int(1, &mut x) }, int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    tuple_ybee {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, int(2, &mut x), int(3, &mut x)); show(&value);
        9
    }
    tuple_ppbe {
        let mut x = 1usize;
        let value = (x, x, { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    tuple_epye {
        let mut x = 1usize;
        let value = (int(0, &mut x), x, yield_!(int(2, &mut x)), int(3, &mut x)); show(&value);
        9
    }
    tuple_bpye {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, x, yield_!(int(2, &mut x)), int(3, &mut x)); show(&value);
        9
    }
    tuple_peye {
        let mut x = 1usize;
        let value = (x, int(1, &mut x), yield_!(int(2, &mut x)), int(3, &mut x)); show(&value);
        9
    }
    tuple_eebe {
        let mut x = 1usize;
        let value = (int(0, &mut x), int(1, &mut x), { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    tuple_yebe {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), int(1, &mut x), { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    tuple_pbye {
        let mut x = 1usize;
        let value = (x, { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), int(3, &mut x)); show(&value);
        9
    }
    tuple_eybe {
        let mut x = 1usize;
        let value = (int(0, &mut x), yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    tuple_bybe {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }, int(3, &mut x)); show(&value);
        9
    }
    tuple_pppy {
        let mut x = 1usize;
        let value = (x, x, x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_eppb {
        let mut x = 1usize;
        let value = (int(0, &mut x), x, x, { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_yppb {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), x, x, { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_pepb {
        let mut x = 1usize;
        let value = (x, int(1, &mut x), x, { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_eepy {
        let mut x = 1usize;
        let value = (int(0, &mut x), int(1, &mut x), x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_bepy {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, int(1, &mut x), x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_pypb {
        let mut x = 1usize;
        let value = (x, yield_!(int(1, &mut x)), x, { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_ebpy {
        let mut x = 1usize;
        let value = (int(0, &mut x), { yield_!(1); int(1, &mut x) }, x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_ybpy {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, x, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_ppeb {
        let mut x = 1usize;
        let value = (x, x, int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_epey {
        let mut x = 1usize;
        let value = (int(0, &mut x), x, int(2, &mut x), yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_bpey {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, x, int(2, &mut x), yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_peey {
        let mut x = 1usize;
        let value = (x, int(1, &mut x), int(2, &mut x), yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_eeeb {
        let mut x = 1usize;
        let value = (int(0, &mut x), int(1, &mut x), int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_yeeb {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), int(1, &mut x), int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_pbey {
        let mut x = 1usize;
        let value = (x, { yield_!(1); int(1, &mut x) }, int(2, &mut x), yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_eyeb {
        let mut x = 1usize;
        let value = (int(0, &mut x), yield_!(int(1, &mut x)), int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_byeb {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), int(2, &mut x), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_ppyb {
        let mut x = 1usize;
        let value = (x, x, yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_epby {
        let mut x = 1usize;
        let value = (int(0, &mut x), x, { yield_!(2); int(2, &mut x) }, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_ypby {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), x, { yield_!(2); int(2, &mut x) }, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_peby {
        let mut x = 1usize;
        let value = (x, int(1, &mut x), { yield_!(2); int(2, &mut x) }, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_eeyb {
        let mut x = 1usize;
        let value = (int(0, &mut x), int(1, &mut x), yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_beyb {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, int(1, &mut x), yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_pyby {
        let mut x = 1usize;
        let value = (x, yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }, yield_!(int(3, &mut x))); show(&value);
        9
    }
    tuple_ebyb {
        let mut x = 1usize;
        let value = (int(0, &mut x), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_ybyb {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)), { yield_!(3); int(3, &mut x) }); show(&value);
        9
    }
    tuple_nested_ypp {
        let mut x = 1usize;
        let value = ((yield_!(int(0, &mut x)), x), [x, x]); show(&value);
        9
    }
    tuple_nested_bep {
        let mut x = 1usize;
        let value = (({ yield_!(0); int(0, &mut x) }, x), [int(1, &mut x), x]); show(&value);
        9
    }
    tuple_nested_pyp {
        let mut x = 1usize;
        let value = ((x, x), [yield_!(int(1, &mut x)), x]); show(&value);
        9
    }
    tuple_nested_ebp {
        let mut x = 1usize;
        let value = ((int(0, &mut x), x), [{ yield_!(1); int(1, &mut x) }, x]); show(&value);
        9
    }
    tuple_nested_ybp {
        let mut x = 1usize;
        let value = ((yield_!(int(0, &mut x)), x), [{ yield_!(1); int(1, &mut x) }, x]); show(&value);
        9
    }
    tuple_nested_bpe {
        let mut x = 1usize;
        let value = (({ yield_!(0); int(0, &mut x) }, x), [x, int(2, &mut x)]); show(&value);
        9
    }
    tuple_nested_yee {
        let mut x = 1usize;
        let value = ((yield_!(int(0, &mut x)), x), [int(1, &mut x), int(2, &mut x)]); show(&value);
        9
    }
    tuple_nested_pbe {
        let mut x = 1usize;
        let value = ((x, x), [{ yield_!(1); int(1, &mut x) }, int(2, &mut x)]); show(&value);
        9
    }
    tuple_nested_eye {
        let mut x = 1usize;
        let value = ((int(0, &mut x), x), [yield_!(int(1, &mut x)), int(2, &mut x)]); show(&value);
        9
    }
    tuple_nested_bye {
        let mut x = 1usize;
        let value = (({ yield_!(0); int(0, &mut x) }, x), [yield_!(int(1, &mut x)), int(2, &mut x)]); show(&value);
        9
    }
    tuple_nested_ppy {
        let mut x = 1usize;
        let value = ((x, x), [x, yield_!(int(2, &mut x))]); show(&value);
        9
    }
    tuple_nested_epb {
        let mut x = 1usize;
        let value = ((int(0, &mut x), x), [x, { yield_!(2); int(2, &mut x) }]); show(&value);
        9
    }
    tuple_nested_ypb {
        let mut x = 1usize;
        let value = ((yield_!(int(0, &mut x)), x), [x, { yield_!(2); int(2, &mut x) }]); show(&value);
        9
    }
    tuple_nested_peb {
        let mut x = 1usize;
        let value = ((x, x), [int(1, &mut x), { yield_!(2); int(2, &mut x) }]); show(&value);
        9
    }
    tuple_nested_eey {
        let mut x = 1usize;
        let value = ((int(0, &mut x), x), [int(1, &mut x), yield_!(int(2, &mut x))]); show(&value);
        9
    }
    tuple_nested_bey {
        let mut x = 1usize;
        let value = (({ yield_!(0); int(0, &mut x) }, x), [int(1, &mut x), yield_!(int(2, &mut x))]); show(&value);
        9
    }
    tuple_nested_pyb {
        let mut x = 1usize;
        let value = ((x, x), [yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }]); show(&value);
        9
    }
    tuple_nested_eby {
        let mut x = 1usize;
        let value = ((int(0, &mut x), x), [{ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))]); show(&value);
        9
    }
    tuple_nested_yby {
        let mut x = 1usize;
        let value = ((yield_!(int(0, &mut x)), x), [{ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))]); show(&value);
        9
    }
    array_yp {
        let mut x = 1usize;
        let value = [yield_!(int(0, &mut x)), 5, x]; show(&value);
        9
    }
    array_be {
        let mut x = 1usize;
        let value = [{ yield_!(0); int(0, &mut x) }, 5, int(1, &mut x)]; show(&value);
        9
    }
    array_py {
        let mut x = 1usize;
        let value = [x, 5, yield_!(int(1, &mut x))]; show(&value);
        9
    }
    array_eb {
        let mut x = 1usize;
        let value = [int(0, &mut x), 5, { yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    array_yb {
        let mut x = 1usize;
        let value = [yield_!(int(0, &mut x)), 5, { yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    array_of_nums_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let value = [num_of(yield_!(0)), num_of(5), num1]; show(&value);
        9
    }
    array_of_nums_be {
        let mut x = 1usize;
        let value = [{ yield_!(0); num(0, &mut x) }, num_of(5), num(1, &mut x)]; show(&value);
        9
    }
    array_of_nums_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = [num0, num_of(5), num_of(yield_!(1))]; show(&value);
        9
    }
    array_of_nums_eb {
        let mut x = 1usize;
        let value = [num(0, &mut x), num_of(5), { yield_!(1); num(1, &mut x) }]; show(&value);
        9
    }
    array_of_nums_yb {
        let mut x = 1usize;
        let value = [num_of(yield_!(0)), num_of(5), { yield_!(1); num(1, &mut x) }]; show(&value);
        9
    }
    repeat_y {
        let mut x = 1usize;
        let value = [yield_!(int(0, &mut x)); 3]; show(&value);
        9
    }
    repeat_b {
        let mut x = 1usize;
        let value = [{ yield_!(0); int(0, &mut x) }; 3]; show(&value);
        9
    }
    repeat_of_tuples_yp {
        let mut x = 1usize;
        let value = [(yield_!(int(0, &mut x)), x); 2]; show(&value);
        9
    }
    repeat_of_tuples_be {
        let mut x = 1usize;
        let value = [({ yield_!(0); int(0, &mut x) }, int(1, &mut x)); 2]; show(&value);
        9
    }
    repeat_of_tuples_py {
        let mut x = 1usize;
        let value = [(x, yield_!(int(1, &mut x))); 2]; show(&value);
        9
    }
    repeat_of_tuples_eb {
        let mut x = 1usize;
        let value = [(int(0, &mut x), { yield_!(1); int(1, &mut x) }); 2]; show(&value);
        9
    }
    repeat_of_tuples_yb {
        let mut x = 1usize;
        let value = [(yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); 2]; show(&value);
        9
    }
    fields_ypp {
        let mut x = 1usize;
        let value = Point { c: yield_!(int(0, &mut x)), a: x, b: x }; show(&value);
        9
    }
    fields_bep {
        let mut x = 1usize;
        let value = Point { c: { yield_!(0); int(0, &mut x) }, a: int(1, &mut x), b: x }; show(&value);
        9
    }
    fields_pyp {
        let mut x = 1usize;
        let value = Point { c: x, a: yield_!(int(1, &mut x)), b: x }; show(&value);
        9
    }
    fields_ebp {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: { yield_!(1); int(1, &mut x) }, b: x }; show(&value);
        9
    }
    fields_ybp {
        let mut x = 1usize;
        let value = Point { c: yield_!(int(0, &mut x)), a: { yield_!(1); int(1, &mut x) }, b: x }; show(&value);
        9
    }
    fields_bpe {
        let mut x = 1usize;
        let value = Point { c: { yield_!(0); int(0, &mut x) }, a: x, b: int(2, &mut x) }; show(&value);
        9
    }
    fields_yee {
        let mut x = 1usize;
        let value = Point { c: yield_!(int(0, &mut x)), a: int(1, &mut x), b: int(2, &mut x) }; show(&value);
        9
    }
    fields_pbe {
        let mut x = 1usize;
        let value = Point { c: x, a: { yield_!(1); int(1, &mut x) }, b: int(2, &mut x) }; show(&value);
        9
    }
    fields_eye {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: yield_!(int(1, &mut x)), b: int(2, &mut x) }; show(&value);
        9
    }
    fields_bye {
        let mut x = 1usize;
        let value = Point { c: { yield_!(0); int(0, &mut x) }, a: yield_!(int(1, &mut x)), b: int(2, &mut x) }; show(&value);
        9
    }
    fields_ppy {
        let mut x = 1usize;
        let value = Point { c: x, a: x, b: yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    fields_epb {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: x, b: { yield_!(2); int(2, &mut x) } }; show(&value);
        9
    }
    fields_ypb {
        let mut x = 1usize;
        let value = Point { c: yield_!(int(0, &mut x)), a: x, b: { yield_!(2); int(2, &mut x) } }; show(&value);
        9
    }
    fields_peb {
        let mut x = 1usize;
        let value = Point { c: x, a: int(1, &mut x), b: { yield_!(2); int(2, &mut x) } }; show(&value);
        9
    }
    fields_eey {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: int(1, &mut x), b: yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    fields_bey {
        let mut x = 1usize;
        let value = Point { c: { yield_!(0); int(0, &mut x) }, a: int(1, &mut x), b: yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    fields_pyb {
        let mut x = 1usize;
        let value = Point { c: x, a: yield_!(int(1, &mut x)), b: { yield_!(2); int(2, &mut x) } }; show(&value);
        9
    }
    fields_eby {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: { yield_!(1); int(1, &mut x) }, b: yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    fields_yby {
        let mut x = 1usize;
        let value = Point { c: yield_!(int(0, &mut x)), a: { yield_!(1); int(1, &mut x) }, b: yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    fields_and_shorthand_yp {
        let mut x = 1usize;
        let b = 5; show(Point { b, c: yield_!(int(0, &mut x)), a: x });
        9
    }
    fields_and_shorthand_be {
        let mut x = 1usize;
        let b = 5; show(Point { b, c: { yield_!(0); int(0, &mut x) }, a: int(1, &mut x) });
        9
    }
    fields_and_shorthand_py {
        let mut x = 1usize;
        let b = 5; show(Point { b, c: x, a: yield_!(int(1, &mut x)) });
        9
    }
    fields_and_shorthand_eb {
        let mut x = 1usize;
        let b = 5; show(Point { b, c: int(0, &mut x), a: { yield_!(1); int(1, &mut x) } });
        9
    }
    fields_and_shorthand_yb {
        let mut x = 1usize;
        let b = 5; show(Point { b, c: yield_!(int(0, &mut x)), a: { yield_!(1); int(1, &mut x) } });
        9
    }
    fields_and_base_ypp {
        let mut x = 1usize; let mut point2 = point_of(2);
        let value = Point { c: yield_!(int(0, &mut x)), a: x, ..point2 }; show(&value);
        9
    }
    fields_and_base_bep {
        let mut x = 1usize; let mut point2 = point_of(2);
        let value = Point { c: { yield_!(0); int(0, &mut x) }, a: int(1, &mut x), ..point2 }; show(&value);
        9
    }
    fields_and_base_pyp {
        let mut x = 1usize; let mut point2 = point_of(2);
        let value = Point { c: x, a: yield_!(int(1, &mut x)), ..point2 }; show(&value);
        9
    }
    fields_and_base_ebp {
        let mut x = 1usize; let mut point2 = point_of(2);
        let value = Point { c: int(0, &mut x), a: { yield_!(1); int(1, &mut x) }, ..point2 }; show(&value);
        9
    }
    fields_and_base_ybp {
        let mut x = 1usize; let mut point2 = point_of(2);
        let value = Point { c: yield_!(int(0, &mut x)), a: { yield_!(1); int(1, &mut x) }, ..point2 }; show(&value);
        9
    }
    fields_and_base_bpe {
        let mut x = 1usize;
        let value = Point { c: { yield_!(0); int(0, &mut x) }, a: x, ..point(2, &mut x) }; show(&value);
        9
    }
    fields_and_base_yee {
        let mut x = 1usize;
        let value = Point { c: yield_!(int(0, &mut x)), a: int(1, &mut x), ..point(2, &mut x) }; show(&value);
        9
    }
    fields_and_base_pbe {
        let mut x = 1usize;
        let value = Point { c: x, a: { yield_!(1); int(1, &mut x) }, ..point(2, &mut x) }; show(&value);
        9
    }
    fields_and_base_eye {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: yield_!(int(1, &mut x)), ..point(2, &mut x) }; show(&value);
        9
    }
    fields_and_base_bye {
        let mut x = 1usize;
        let value = Point { c: { yield_!(0); int(0, &mut x) }, a: yield_!(int(1, &mut x)), ..point(2, &mut x) }; show(&value);
        9
    }
    fields_and_base_ppy {
        let mut x = 1usize;
        let value = Point { c: x, a: x, ..point_of(yield_!(2)) }; show(&value);
        9
    }
    fields_and_base_epb {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: x, ..{ yield_!(2); point(2, &mut x) } }; show(&value);
        9
    }
    fields_and_base_ypb {
        let mut x = 1usize;
        let value = Point { c: yield_!(int(0, &mut x)), a: x, ..{ yield_!(2); point(2, &mut x) } }; show(&value);
        9
    }
    fields_and_base_peb {
        let mut x = 1usize;
        let value = Point { c: x, a: int(1, &mut x), ..{ yield_!(2); point(2, &mut x) } }; show(&value);
        9
    }
    fields_and_base_eey {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: int(1, &mut x), ..point_of(yield_!(2)) }; show(&value);
        9
    }
    fields_and_base_bey {
        let mut x = 1usize;
        let value = Point { c: { yield_!(0); int(0, &mut x) }, a: int(1, &mut x), ..point_of(yield_!(2)) }; show(&value);
        9
    }
    fields_and_base_pyb {
        let mut x = 1usize;
        let value = Point { c: x, a: yield_!(int(1, &mut x)), ..{ yield_!(2); point(2, &mut x) } }; show(&value);
        9
    }
    fields_and_base_eby {
        let mut x = 1usize;
        let value = Point { c: int(0, &mut x), a: { yield_!(1); int(1, &mut x) }, ..point_of(yield_!(2)) }; show(&value);
        9
    }
    fields_and_base_yby {
        let mut x = 1usize;
        let value = Point { c: yield_!(int(0, &mut x)), a: { yield_!(1); int(1, &mut x) }, ..point_of(yield_!(2)) }; show(&value);
        9
    }
    boxed_yp {
        let mut x = 1usize;
        let value = Box::new([yield_!(int(0, &mut x)), x]); show(&value);
        9
    }
    boxed_be {
        let mut x = 1usize;
        let value = Box::new([{ yield_!(0); int(0, &mut x) }, int(1, &mut x)]); show(&value);
        9
    }
    boxed_py {
        let mut x = 1usize;
        let value = Box::new([x, yield_!(int(1, &mut x))]); show(&value);
        9
    }
    boxed_eb {
        let mut x = 1usize;
        let value = Box::new([int(0, &mut x), { yield_!(1); int(1, &mut x) }]); show(&value);
        9
    }
    boxed_yb {
        let mut x = 1usize;
        let value = Box::new([yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }]); show(&value);
        9
    }
    index_yp {
        let mut x = 1usize;
        let value = row_of(yield_!(0))[x]; show(&value);
        9
    }
    index_be {
        let mut x = 1usize;
        let value = { yield_!(0); row(0, &mut x) }[int(1, &mut x)]; show(&value);
        9
    }
    index_py {
        let mut x = 1usize; let mut row0 = row_of(0);
        let value = row0[yield_!(int(1, &mut x))]; show(&value);
        9
    }
    index_eb {
        let mut x = 1usize;
        let value = row(0, &mut x)[{ yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    index_yb {
        let mut x = 1usize;
        let value = row_of(yield_!(0))[{ yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    index_of_index_ypp {
        let mut x = 1usize;
        let value = table_of(yield_!(0))[x][x]; show(&value);
        9
    }
    index_of_index_bep {
        let mut x = 1usize;
        let value = { yield_!(0); table(0, &mut x) }[int(1, &mut x)][x]; show(&value);
        9
    }
    index_of_index_pyp {
        let mut x = 1usize; let mut table0 = table_of(0);
        let value = table0[yield_!(int(1, &mut x))][x]; show(&value);
        9
    }
    index_of_index_ebp {
        let mut x = 1usize;
        let value = table(0, &mut x)[{ yield_!(1); int(1, &mut x) }][x]; show(&value);
        9
    }
    index_of_index_ybp {
        let mut x = 1usize;
        let value = table_of(yield_!(0))[{ yield_!(1); int(1, &mut x) }][x]; show(&value);
        9
    }
    index_of_index_bpe {
        let mut x = 1usize;
        let value = { yield_!(0); table(0, &mut x) }[x][int(2, &mut x)]; show(&value);
        9
    }
    index_of_index_yee {
        let mut x = 1usize;
        let value = table_of(yield_!(0))[int(1, &mut x)][int(2, &mut x)]; show(&value);
        9
    }
    index_of_index_pbe {
        let mut x = 1usize; let mut table0 = table_of(0);
        let value = table0[{ yield_!(1); int(1, &mut x) }][int(2, &mut x)]; show(&value);
        9
    }
    index_of_index_eye {
        let mut x = 1usize;
        let value = table(0, &mut x)[yield_!(int(1, &mut x))][int(2, &mut x)]; show(&value);
        9
    }
    index_of_index_bye {
        let mut x = 1usize;
        let value = { yield_!(0); table(0, &mut x) }[yield_!(int(1, &mut x))][int(2, &mut x)]; show(&value);
        9
    }
    index_of_index_ppy {
        let mut x = 1usize; let mut table0 = table_of(0);
        let value = table0[x][yield_!(int(2, &mut x))]; show(&value);
        9
    }
    index_of_index_epb {
        let mut x = 1usize;
        let value = table(0, &mut x)[x][{ yield_!(2); int(2, &mut x) }]; show(&value);
        9
    }
    index_of_index_ypb {
        let mut x = 1usize;
        let value = table_of(yield_!(0))[x][{ yield_!(2); int(2, &mut x) }]; show(&value);
        9
    }
    index_of_index_peb {
        let mut x = 1usize; let mut table0 = table_of(0);
        let value = table0[int(1, &mut x)][{ yield_!(2); int(2, &mut x) }]; show(&value);
        9
    }
    index_of_index_eey {
        let mut x = 1usize;
        let value = table(0, &mut x)[int(1, &mut x)][yield_!(int(2, &mut x))]; show(&value);
        9
    }
    index_of_index_bey {
        let mut x = 1usize;
        let value = { yield_!(0); table(0, &mut x) }[int(1, &mut x)][yield_!(int(2, &mut x))]; show(&value);
        9
    }
    index_of_index_pyb {
        let mut x = 1usize; let mut table0 = table_of(0);
        let value = table0[yield_!(int(1, &mut x))][{ yield_!(2); int(2, &mut x) }]; show(&value);
        9
    }
    index_of_index_eby {
        let mut x = 1usize;
        let value = table(0, &mut x)[{ yield_!(1); int(1, &mut x) }][yield_!(int(2, &mut x))]; show(&value);
        9
    }
    index_of_index_yby {
        let mut x = 1usize;
        let value = table_of(yield_!(0))[{ yield_!(1); int(1, &mut x) }][yield_!(int(2, &mut x))]; show(&value);
        9
    }
    index_of_local_yp {
        let mut x = 1usize;
        let row = row_of(1); show(row[yield_!(int(0, &mut x))] + row[x]);
        9
    }
    index_of_local_be {
        let mut x = 1usize;
        let row = row_of(1); show(row[{ yield_!(0); int(0, &mut x) }] + row[int(1, &mut x)]);
        9
    }
    index_of_local_py {
        let mut x = 1usize;
        let row = row_of(1); show(row[x] + row[yield_!(int(1, &mut x))]);
        9
    }
    index_of_local_eb {
        let mut x = 1usize;
        let row = row_of(1); show(row[int(0, &mut x)] + row[{ yield_!(1); int(1, &mut x) }]);
        9
    }
    index_of_local_yb {
        let mut x = 1usize;
        let row = row_of(1); show(row[yield_!(int(0, &mut x))] + row[{ yield_!(1); int(1, &mut x) }]);
        9
    }
    index_overloaded_yp {
        let mut x = 1usize;
        let value = slots_of(yield_!(0))[x]; show(&value);
        9
    }
    index_overloaded_be {
        let mut x = 1usize;
        let value = { yield_!(0); slots(0, &mut x) }[int(1, &mut x)]; show(&value);
        9
    }
    index_overloaded_py {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        let value = slots0[yield_!(int(1, &mut x))]; show(&value);
        9
    }
    index_overloaded_eb {
        let mut x = 1usize;
        let value = slots(0, &mut x)[{ yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    index_overloaded_yb {
        let mut x = 1usize;
        let value = slots_of(yield_!(0))[{ yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    index_of_local_overloaded_yp {
        let mut x = 1usize;
        let slots = slots_of(1); show(slots[yield_!(int(0, &mut x))] + slots[x]);
        9
    }
    index_of_local_overloaded_be {
        let mut x = 1usize;
        let slots = slots_of(1); show(slots[{ yield_!(0); int(0, &mut x) }] + slots[int(1, &mut x)]);
        9
    }
    index_of_local_overloaded_py {
        let mut x = 1usize;
        let slots = slots_of(1); show(slots[x] + slots[yield_!(int(1, &mut x))]);
        9
    }
    index_of_local_overloaded_eb {
        let mut x = 1usize;
        let slots = slots_of(1); show(slots[int(0, &mut x)] + slots[{ yield_!(1); int(1, &mut x) }]);
        9
    }
    index_of_local_overloaded_yb {
        let mut x = 1usize;
        let slots = slots_of(1); show(slots[yield_!(int(0, &mut x))] + slots[{ yield_!(1); int(1, &mut x) }]);
        9
    }
    index_by_range_yp {
        let mut x = 1usize;
        let row = row_of(1); show(row[yield_!(int(0, &mut x)) % 4..x % 4 + 4].len());
        9
    }
    index_by_range_be {
        let mut x = 1usize;
        let row = row_of(1); show(row[{ yield_!(0); int(0, &mut x) } % 4..int(1, &mut x) % 4 + 4].len());
        9
    }
    index_by_range_py {
        let mut x = 1usize;
        let row = row_of(1); show(row[x % 4..yield_!(int(1, &mut x)) % 4 + 4].len());
        9
    }
    index_by_range_eb {
        let mut x = 1usize;
        let row = row_of(1); show(row[int(0, &mut x) % 4..{ yield_!(1); int(1, &mut x) } % 4 + 4].len());
        9
    }
    index_by_range_yb {
        let mut x = 1usize;
        let row = row_of(1); show(row[yield_!(int(0, &mut x)) % 4..{ yield_!(1); int(1, &mut x) } % 4 + 4].len());
        9
    }
    index_of_reference_yp {
        let mut x = 1usize;
        let value = (&row_of(yield_!(0)))[x] + (&&row_of(5))[x]; show(&value);
        9
    }
    index_of_reference_be {
        let mut x = 1usize;
        let value = (&{ yield_!(0); row(0, &mut x) })[int(1, &mut x)] + (&&row_of(5))[x]; show(&value);
        9
    }
    index_of_reference_py {
        let mut x = 1usize; let mut row0 = row_of(0);
        let value = (&row0)[yield_!(int(1, &mut x))] + (&&row_of(5))[x]; show(&value);
        9
    }
    index_of_reference_eb {
        let mut x = 1usize;
        let value = (&row(0, &mut x))[{ yield_!(1); int(1, &mut x) }] + (&&row_of(5))[x]; show(&value);
        9
    }
    index_of_reference_yb {
        let mut x = 1usize;
        let value = (&row_of(yield_!(0)))[{ yield_!(1); int(1, &mut x) }] + (&&row_of(5))[x]; show(&value);
        9
    }
    field_yp {
        let mut x = 1usize; let mut point1 = point_of(1);
        let value = point_of(yield_!(0)).a + point1.b; show(&value);
        9
    }
    field_be {
        let mut x = 1usize;
        let value = { yield_!(0); point(0, &mut x) }.a + point(1, &mut x).b; show(&value);
        9
    }
    field_py {
        let mut x = 1usize; let mut point0 = point_of(0);
        let value = point0.a + point_of(yield_!(1)).b; show(&value);
        9
    }
    field_eb {
        let mut x = 1usize;
        let value = point(0, &mut x).a + { yield_!(1); point(1, &mut x) }.b; show(&value);
        9
    }
    field_yb {
        let mut x = 1usize;
        let value = point_of(yield_!(0)).a + { yield_!(1); point(1, &mut x) }.b; show(&value);
        9
    }
    field_of_tuple_ypp {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), (x, x)).1.0; show(&value);
        9
    }
    field_of_tuple_bep {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, (int(1, &mut x), x)).1.0; show(&value);
        9
    }
    field_of_tuple_pyp {
        let mut x = 1usize;
        let value = (x, (yield_!(int(1, &mut x)), x)).1.0; show(&value);
        9
    }
    field_of_tuple_ebp {
        let mut x = 1usize;
        let value = (int(0, &mut x), ({ yield_!(1); int(1, &mut x) }, x)).1.0; show(&value);
        9
    }
    field_of_tuple_ybp {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), ({ yield_!(1); int(1, &mut x) }, x)).1.0; show(&value);
        9
    }
    field_of_tuple_bpe {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, (x, int(2, &mut x))).1.0; show(&value);
        9
    }
    field_of_tuple_yee {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), (int(1, &mut x), int(2, &mut x))).1.0; show(&value);
        9
    }
    field_of_tuple_pbe {
        let mut x = 1usize;
        let value = (x, ({ yield_!(1); int(1, &mut x) }, int(2, &mut x))).1.0; show(&value);
        9
    }
    field_of_tuple_eye {
        let mut x = 1usize;
        let value = (int(0, &mut x), (yield_!(int(1, &mut x)), int(2, &mut x))).1.0; show(&value);
        9
    }
    field_of_tuple_bye {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, (yield_!(int(1, &mut x)), int(2, &mut x))).1.0; show(&value);
        9
    }
    field_of_tuple_ppy {
        let mut x = 1usize;
        let value = (x, (x, yield_!(int(2, &mut x)))).1.0; show(&value);
        9
    }
    field_of_tuple_epb {
        let mut x = 1usize;
        let value = (int(0, &mut x), (x, { yield_!(2); int(2, &mut x) })).1.0; show(&value);
        9
    }
    field_of_tuple_ypb {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), (x, { yield_!(2); int(2, &mut x) })).1.0; show(&value);
        9
    }
    field_of_tuple_peb {
        let mut x = 1usize;
        let value = (x, (int(1, &mut x), { yield_!(2); int(2, &mut x) })).1.0; show(&value);
        9
    }
    field_of_tuple_eey {
        let mut x = 1usize;
        let value = (int(0, &mut x), (int(1, &mut x), yield_!(int(2, &mut x)))).1.0; show(&value);
        9
    }
    field_of_tuple_bey {
        let mut x = 1usize;
        let value = ({ yield_!(0); int(0, &mut x) }, (int(1, &mut x), yield_!(int(2, &mut x)))).1.0; show(&value);
        9
    }
    field_of_tuple_pyb {
        let mut x = 1usize;
        let value = (x, (yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) })).1.0; show(&value);
        9
    }
    field_of_tuple_eby {
        let mut x = 1usize;
        let value = (int(0, &mut x), ({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)))).1.0; show(&value);
        9
    }
    field_of_tuple_yby {
        let mut x = 1usize;
        let value = (yield_!(int(0, &mut x)), ({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)))).1.0; show(&value);
        9
    }
    field_of_index_yp {
        let mut x = 1usize;
        let points = [point_of(1); 8]; show(points[yield_!(int(0, &mut x))].a + points[x].b);
        9
    }
    field_of_index_be {
        let mut x = 1usize;
        let points = [point_of(1); 8]; show(points[{ yield_!(0); int(0, &mut x) }].a + points[int(1, &mut x)].b);
        9
    }
    field_of_index_py {
        let mut x = 1usize;
        let points = [point_of(1); 8]; show(points[x].a + points[yield_!(int(1, &mut x))].b);
        9
    }
    field_of_index_eb {
        let mut x = 1usize;
        let points = [point_of(1); 8]; show(points[int(0, &mut x)].a + points[{ yield_!(1); int(1, &mut x) }].b);
        9
    }
    field_of_index_yb {
        let mut x = 1usize;
        let points = [point_of(1); 8]; show(points[yield_!(int(0, &mut x))].a + points[{ yield_!(1); int(1, &mut x) }].b);
        9
    }
    reference_y {
        let mut x = 1usize;
        let value = &num_of(yield_!(0)); show(&value);
        9
    }
    reference_b {
        let mut x = 1usize;
        let value = &{ yield_!(0); num(0, &mut x) }; show(&value);
        9
    }
    reference_mut_y {
        let mut x = 1usize;
        let value = &mut num_of(yield_!(0)); show(&value);
        9
    }
    reference_mut_b {
        let mut x = 1usize;
        let value = &mut { yield_!(0); num(0, &mut x) }; show(&value);
        9
    }
    references_in_a_tuple_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let value = (&num_of(yield_!(0)), &num1); show(&value);
        9
    }
    references_in_a_tuple_be {
        let mut x = 1usize;
        let value = (&{ yield_!(0); num(0, &mut x) }, &num(1, &mut x)); show(&value);
        9
    }
    references_in_a_tuple_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = (&num0, &num_of(yield_!(1))); show(&value);
        9
    }
    references_in_a_tuple_eb {
        let mut x = 1usize;
        let value = (&num(0, &mut x), &{ yield_!(1); num(1, &mut x) }); show(&value);
        9
    }
    references_in_a_tuple_yb {
        let mut x = 1usize;
        let value = (&num_of(yield_!(0)), &{ yield_!(1); num(1, &mut x) }); show(&value);
        9
    }
    reference_arguments_ypp {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row_of(yield_!(0))[x], &mut y, x));
        9
    }
    reference_arguments_bep {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&{ yield_!(0); row(0, &mut x) }[int(1, &mut x)], &mut y, x));
        9
    }
    reference_arguments_pyp {
        let mut x = 1usize; let mut row0 = row_of(0);
        let mut y = 3; show(by_address(&row0[yield_!(int(1, &mut x))], &mut y, x));
        9
    }
    reference_arguments_ebp {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row(0, &mut x)[{ yield_!(1); int(1, &mut x) }], &mut y, x));
        9
    }
    reference_arguments_ybp {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row_of(yield_!(0))[{ yield_!(1); int(1, &mut x) }], &mut y, x));
        9
    }
    reference_arguments_bpe {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&{ yield_!(0); row(0, &mut x) }[x], &mut y, int(2, &mut x)));
        9
    }
    reference_arguments_yee {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row_of(yield_!(0))[int(1, &mut x)], &mut y, int(2, &mut x)));
        9
    }
    reference_arguments_pbe {
        let mut x = 1usize; let mut row0 = row_of(0);
        let mut y = 3; show(by_address(&row0[{ yield_!(1); int(1, &mut x) }], &mut y, int(2, &mut x)));
        9
    }
    reference_arguments_eye {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row(0, &mut x)[yield_!(int(1, &mut x))], &mut y, int(2, &mut x)));
        9
    }
    reference_arguments_bye {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&{ yield_!(0); row(0, &mut x) }[yield_!(int(1, &mut x))], &mut y, int(2, &mut x)));
        9
    }
    reference_arguments_ppy {
        let mut x = 1usize; let mut row0 = row_of(0);
        let mut y = 3; show(by_address(&row0[x], &mut y, yield_!(int(2, &mut x))));
        9
    }
    reference_arguments_epb {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row(0, &mut x)[x], &mut y, { yield_!(2); int(2, &mut x) }));
        9
    }
    reference_arguments_ypb {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row_of(yield_!(0))[x], &mut y, { yield_!(2); int(2, &mut x) }));
        9
    }
    reference_arguments_peb {
        let mut x = 1usize; let mut row0 = row_of(0);
        let mut y = 3; show(by_address(&row0[int(1, &mut x)], &mut y, { yield_!(2); int(2, &mut x) }));
        9
    }
    reference_arguments_eey {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row(0, &mut x)[int(1, &mut x)], &mut y, yield_!(int(2, &mut x))));
        9
    }
    reference_arguments_bey {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&{ yield_!(0); row(0, &mut x) }[int(1, &mut x)], &mut y, yield_!(int(2, &mut x))));
        9
    }
    reference_arguments_pyb {
        let mut x = 1usize; let mut row0 = row_of(0);
        let mut y = 3; show(by_address(&row0[yield_!(int(1, &mut x))], &mut y, { yield_!(2); int(2, &mut x) }));
        9
    }
    reference_arguments_eby {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row(0, &mut x)[{ yield_!(1); int(1, &mut x) }], &mut y, yield_!(int(2, &mut x))));
        9
    }
    reference_arguments_yby {
        let mut x = 1usize;
        let mut y = 3; show(by_address(&row_of(yield_!(0))[{ yield_!(1); int(1, &mut x) }], &mut y, yield_!(int(2, &mut x))));
        9
    }
    reference_to_a_field_y {
        let mut x = 1usize;
        let value = &nums_of(yield_!(0)).b; show(&value);
        9
    }
    reference_to_a_field_b {
        let mut x = 1usize;
        let value = &{ yield_!(0); nums(0, &mut x) }.b; show(&value);
        9
    }
    range_yp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x))..x; show(&value);
        9
    }
    range_be {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) }..int(1, &mut x); show(&value);
        9
    }
    range_py {
        let mut x = 1usize;
        let value = x..yield_!(int(1, &mut x)); show(&value);
        9
    }
    range_eb {
        let mut x = 1usize;
        let value = int(0, &mut x)..{ yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    range_yb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x))..{ yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    range_inclusive_yp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x))..=x; show(&value);
        9
    }
    range_inclusive_be {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) }..=int(1, &mut x); show(&value);
        9
    }
    range_inclusive_py {
        let mut x = 1usize;
        let value = x..=yield_!(int(1, &mut x)); show(&value);
        9
    }
    range_inclusive_eb {
        let mut x = 1usize;
        let value = int(0, &mut x)..={ yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    range_inclusive_yb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x))..={ yield_!(1); int(1, &mut x) }; show(&value);
        9
    }
    range_from_y {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x))..; show(&value);
        9
    }
    range_from_b {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) }..; show(&value);
        9
    }
    range_to_y {
        let mut x = 1usize;
        let value = ..yield_!(int(0, &mut x)); show(&value);
        9
    }
    range_to_b {
        let mut x = 1usize;
        let value = ..{ yield_!(0); int(0, &mut x) }; show(&value);
        9
    }
    range_to_inclusive_y {
        let mut x = 1usize;
        let value = ..=yield_!(int(0, &mut x)); show(&value);
        9
    }
    range_to_inclusive_b {
        let mut x = 1usize;
        let value = ..={ yield_!(0); int(0, &mut x) }; show(&value);
        9
    }
    assign_yp {
        let mut x = 1usize;
        let mut place = 9; place = yield_!(int(0, &mut x)) + x; show(place);
        9
    }
    assign_be {
        let mut x = 1usize;
        let mut place = 9; place = { yield_!(0); int(0, &mut x) } + int(1, &mut x); show(place);
        9
    }
    assign_py {
        let mut x = 1usize;
        let mut place = 9; place = x + yield_!(int(1, &mut x)); show(place);
        9
    }
    assign_eb {
        let mut x = 1usize;
        let mut place = 9; place = int(0, &mut x) + { yield_!(1); int(1, &mut x) }; show(place);
        9
    }
    assign_yb {
        let mut x = 1usize;
        let mut place = 9; place = yield_!(int(0, &mut x)) + { yield_!(1); int(1, &mut x) }; show(place);
        9
    }
    assign_element_yp {
        let mut x = 1usize;
        let mut row = row_of(0); row[yield_!(int(0, &mut x))] = x; show(row);
        9
    }
    assign_element_be {
        let mut x = 1usize;
        let mut row = row_of(0); row[{ yield_!(0); int(0, &mut x) }] = int(1, &mut x); show(row);
        9
    }
    assign_element_py {
        let mut x = 1usize;
        let mut row = row_of(0); row[x] = yield_!(int(1, &mut x)); show(row);
        9
    }
    assign_element_eb {
        let mut x = 1usize;
        let mut row = row_of(0); row[int(0, &mut x)] = { yield_!(1); int(1, &mut x) }; show(row);
        9
    }
    assign_element_yb {
        let mut x = 1usize;
        let mut row = row_of(0); row[yield_!(int(0, &mut x))] = { yield_!(1); int(1, &mut x) }; show(row);
        9
    }
    assign_element_of_element_ypp {
        let mut x = 1usize;
        let mut table = table_of(0); table[yield_!(int(0, &mut x))][x] = x; show(table);
        9
    }
    assign_element_of_element_bep {
        let mut x = 1usize;
        let mut table = table_of(0); table[{ yield_!(0); int(0, &mut x) }][int(1, &mut x)] = x; show(table);
        9
    }
    assign_element_of_element_pyp {
        let mut x = 1usize;
        let mut table = table_of(0); table[x][yield_!(int(1, &mut x))] = x; show(table);
        9
    }
    assign_element_of_element_ebp {
        let mut x = 1usize;
        let mut table = table_of(0); table[int(0, &mut x)][{ yield_!(1); int(1, &mut x) }] = x; show(table);
        9
    }
    assign_element_of_element_ybp {
        let mut x = 1usize;
        let mut table = table_of(0); table[yield_!(int(0, &mut x))][{ yield_!(1); int(1, &mut x) }] = x; show(table);
        9
    }
    assign_element_of_element_bpe {
        let mut x = 1usize;
        let mut table = table_of(0); table[{ yield_!(0); int(0, &mut x) }][x] = int(2, &mut x); show(table);
        9
    }
    assign_element_of_element_yee {
        let mut x = 1usize;
        let mut table = table_of(0); table[yield_!(int(0, &mut x))][int(1, &mut x)] = int(2, &mut x); show(table);
        9
    }
    assign_element_of_element_pbe {
        let mut x = 1usize;
        let mut table = table_of(0); table[x][{ yield_!(1); int(1, &mut x) }] = int(2, &mut x); show(table);
        9
    }
    assign_element_of_element_eye {
        let mut x = 1usize;
        let mut table = table_of(0); table[int(0, &mut x)][yield_!(int(1, &mut x))] = int(2, &mut x); show(table);
        9
    }
    assign_element_of_element_bye {
        let mut x = 1usize;
        let mut table = table_of(0); table[{ yield_!(0); int(0, &mut x) }][yield_!(int(1, &mut x))] = int(2, &mut x); show(table);
        9
    }
    assign_element_of_element_ppy {
        let mut x = 1usize;
        let mut table = table_of(0); table[x][x] = yield_!(int(2, &mut x)); show(table);
        9
    }
    assign_element_of_element_epb {
        let mut x = 1usize;
        let mut table = table_of(0); table[int(0, &mut x)][x] = { yield_!(2); int(2, &mut x) }; show(table);
        9
    }
    assign_element_of_element_ypb {
        let mut x = 1usize;
        let mut table = table_of(0); table[yield_!(int(0, &mut x))][x] = { yield_!(2); int(2, &mut x) }; show(table);
        9
    }
    assign_element_of_element_peb {
        let mut x = 1usize;
        let mut table = table_of(0); table[x][int(1, &mut x)] = { yield_!(2); int(2, &mut x) }; show(table);
        9
    }
    assign_element_of_element_eey {
        let mut x = 1usize;
        let mut table = table_of(0); table[int(0, &mut x)][int(1, &mut x)] = yield_!(int(2, &mut x)); show(table);
        9
    }
    assign_element_of_element_bey {
        let mut x = 1usize;
        let mut table = table_of(0); table[{ yield_!(0); int(0, &mut x) }][int(1, &mut x)] = yield_!(int(2, &mut x)); show(table);
        9
    }
    assign_element_of_element_pyb {
        let mut x = 1usize;
        let mut table = table_of(0); table[x][yield_!(int(1, &mut x))] = { yield_!(2); int(2, &mut x) }; show(table);
        9
    }
    assign_element_of_element_eby {
        let mut x = 1usize;
        let mut table = table_of(0); table[int(0, &mut x)][{ yield_!(1); int(1, &mut x) }] = yield_!(int(2, &mut x)); show(table);
        9
    }
    assign_element_of_element_yby {
        let mut x = 1usize;
        let mut table = table_of(0); table[yield_!(int(0, &mut x))][{ yield_!(1); int(1, &mut x) }] = yield_!(int(2, &mut x)); show(table);
        9
    }
    assign_field_yp {
        let mut x = 1usize;
        let mut points = [point_of(0); 8]; points[yield_!(int(0, &mut x))].b = x; show(points);
        9
    }
    assign_field_be {
        let mut x = 1usize;
        let mut points = [point_of(0); 8]; points[{ yield_!(0); int(0, &mut x) }].b = int(1, &mut x); show(points);
        9
    }
    assign_field_py {
        let mut x = 1usize;
        let mut points = [point_of(0); 8]; points[x].b = yield_!(int(1, &mut x)); show(points);
        9
    }
    assign_field_eb {
        let mut x = 1usize;
        let mut points = [point_of(0); 8]; points[int(0, &mut x)].b = { yield_!(1); int(1, &mut x) }; show(points);
        9
    }
    assign_field_yb {
        let mut x = 1usize;
        let mut points = [point_of(0); 8]; points[yield_!(int(0, &mut x))].b = { yield_!(1); int(1, &mut x) }; show(points);
        9
    }
    assign_overloaded_element_yp {
        let mut x = 1usize;
        let mut slots = slots_of(0); slots[yield_!(int(0, &mut x))] = x; show(slots);
        9
    }
    assign_overloaded_element_be {
        let mut x = 1usize;
        let mut slots = slots_of(0); slots[{ yield_!(0); int(0, &mut x) }] = int(1, &mut x); show(slots);
        9
    }
    assign_overloaded_element_py {
        let mut x = 1usize;
        let mut slots = slots_of(0); slots[x] = yield_!(int(1, &mut x)); show(slots);
        9
    }
    assign_overloaded_element_eb {
        let mut x = 1usize;
        let mut slots = slots_of(0); slots[int(0, &mut x)] = { yield_!(1); int(1, &mut x) }; show(slots);
        9
    }
    assign_overloaded_element_yb {
        let mut x = 1usize;
        let mut slots = slots_of(0); slots[yield_!(int(0, &mut x))] = { yield_!(1); int(1, &mut x) }; show(slots);
        9
    }
    assign_element_of_value_ypp {
        let mut x = 1usize;
        (slots_of(yield_!(0)))[x] = x;
        9
    }
    assign_element_of_value_bep {
        let mut x = 1usize;
        ({ yield_!(0); slots(0, &mut x) })[int(1, &mut x)] = x;
        9
    }
    assign_element_of_value_pyp {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (slots0)[yield_!(int(1, &mut x))] = x;
        9
    }
    assign_element_of_value_ebp {
        let mut x = 1usize;
        (slots(0, &mut x))[{ yield_!(1); int(1, &mut x) }] = x;
        9
    }
    assign_element_of_value_ybp {
        let mut x = 1usize;
        (slots_of(yield_!(0)))[{ yield_!(1); int(1, &mut x) }] = x;
        9
    }
    assign_element_of_value_bpe {
        let mut x = 1usize;
        ({ yield_!(0); slots(0, &mut x) })[x] = int(2, &mut x);
        9
    }
    assign_element_of_value_yee {
        let mut x = 1usize;
        (slots_of(yield_!(0)))[int(1, &mut x)] = int(2, &mut x);
        9
    }
    assign_element_of_value_pbe {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (slots0)[{ yield_!(1); int(1, &mut x) }] = int(2, &mut x);
        9
    }
    assign_element_of_value_eye {
        let mut x = 1usize;
        (slots(0, &mut x))[yield_!(int(1, &mut x))] = int(2, &mut x);
        9
    }
    assign_element_of_value_bye {
        let mut x = 1usize;
        ({ yield_!(0); slots(0, &mut x) })[yield_!(int(1, &mut x))] = int(2, &mut x);
        9
    }
    assign_element_of_value_ppy {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (slots0)[x] = yield_!(int(2, &mut x));
        9
    }
    assign_element_of_value_epb {
        let mut x = 1usize;
        (slots(0, &mut x))[x] = { yield_!(2); int(2, &mut x) };
        9
    }
    assign_element_of_value_ypb {
        let mut x = 1usize;
        (slots_of(yield_!(0)))[x] = { yield_!(2); int(2, &mut x) };
        9
    }
    assign_element_of_value_peb {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (slots0)[int(1, &mut x)] = { yield_!(2); int(2, &mut x) };
        9
    }
    assign_element_of_value_eey {
        let mut x = 1usize;
        (slots(0, &mut x))[int(1, &mut x)] = yield_!(int(2, &mut x));
        9
    }
    assign_element_of_value_bey {
        let mut x = 1usize;
        ({ yield_!(0); slots(0, &mut x) })[int(1, &mut x)] = yield_!(int(2, &mut x));
        9
    }
    assign_element_of_value_pyb {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (slots0)[yield_!(int(1, &mut x))] = { yield_!(2); int(2, &mut x) };
        9
    }
    assign_element_of_value_eby {
        let mut x = 1usize;
        (slots(0, &mut x))[{ yield_!(1); int(1, &mut x) }] = yield_!(int(2, &mut x));
        9
    }
    assign_element_of_value_yby {
        let mut x = 1usize;
        (slots_of(yield_!(0)))[{ yield_!(1); int(1, &mut x) }] = yield_!(int(2, &mut x));
        9
    }
    assign_through_deref_yp {
        let mut x = 1usize;
        *slots_of(yield_!(0)) = x;
        9
    }
    assign_through_deref_be {
        let mut x = 1usize;
        *{ yield_!(0); slots(0, &mut x) } = int(1, &mut x);
        9
    }
    assign_through_deref_py {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        *slots0 = yield_!(int(1, &mut x));
        9
    }
    assign_through_deref_eb {
        let mut x = 1usize;
        *slots(0, &mut x) = { yield_!(1); int(1, &mut x) };
        9
    }
    assign_through_deref_yb {
        let mut x = 1usize;
        *slots_of(yield_!(0)) = { yield_!(1); int(1, &mut x) };
        9
    }
    assign_over_a_value_to_drop_y {
        let mut x = 1usize;
        let mut old = num_of(9); old = num_of(yield_!(0)); show(&old);
        9
    }
    assign_over_a_value_to_drop_b {
        let mut x = 1usize;
        let mut old = num_of(9); old = { yield_!(0); num(0, &mut x) }; show(&old);
        9
    }
    assign_into_a_box_y {
        let mut x = 1usize;
        let mut old = Box::new(num_of(9)); *old = num_of(yield_!(0)); show(&old);
        9
    }
    assign_into_a_box_b {
        let mut x = 1usize;
        let mut old = Box::new(num_of(9)); *old = { yield_!(0); num(0, &mut x) }; show(&old);
        9
    }
    assign_tuple_ypp {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[yield_!(int(0, &mut x))], y) = (x, x); show((row, y));
        9
    }
    assign_tuple_bep {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[{ yield_!(0); int(0, &mut x) }], y) = (int(1, &mut x), x); show((row, y));
        9
    }
    assign_tuple_pyp {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[x], y) = (yield_!(int(1, &mut x)), x); show((row, y));
        9
    }
    assign_tuple_ebp {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[int(0, &mut x)], y) = ({ yield_!(1); int(1, &mut x) }, x); show((row, y));
        9
    }
    assign_tuple_ybp {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[yield_!(int(0, &mut x))], y) = ({ yield_!(1); int(1, &mut x) }, x); show((row, y));
        9
    }
    assign_tuple_bpe {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[{ yield_!(0); int(0, &mut x) }], y) = (x, int(2, &mut x)); show((row, y));
        9
    }
    assign_tuple_yee {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[yield_!(int(0, &mut x))], y) = (int(1, &mut x), int(2, &mut x)); show((row, y));
        9
    }
    assign_tuple_pbe {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[x], y) = ({ yield_!(1); int(1, &mut x) }, int(2, &mut x)); show((row, y));
        9
    }
    assign_tuple_eye {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[int(0, &mut x)], y) = (yield_!(int(1, &mut x)), int(2, &mut x)); show((row, y));
        9
    }
    assign_tuple_bye {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[{ yield_!(0); int(0, &mut x) }], y) = (yield_!(int(1, &mut x)), int(2, &mut x)); show((row, y));
        9
    }
    assign_tuple_ppy {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[x], y) = (x, yield_!(int(2, &mut x))); show((row, y));
        9
    }
    assign_tuple_epb {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[int(0, &mut x)], y) = (x, { yield_!(2); int(2, &mut x) }); show((row, y));
        9
    }
    assign_tuple_ypb {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[yield_!(int(0, &mut x))], y) = (x, { yield_!(2); int(2, &mut x) }); show((row, y));
        9
    }
    assign_tuple_peb {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[x], y) = (int(1, &mut x), { yield_!(2); int(2, &mut x) }); show((row, y));
        9
    }
    assign_tuple_eey {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[int(0, &mut x)], y) = (int(1, &mut x), yield_!(int(2, &mut x))); show((row, y));
        9
    }
    assign_tuple_bey {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[{ yield_!(0); int(0, &mut x) }], y) = (int(1, &mut x), yield_!(int(2, &mut x))); show((row, y));
        9
    }
    assign_tuple_pyb {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[x], y) = (yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }); show((row, y));
        9
    }
    assign_tuple_eby {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[int(0, &mut x)], y) = ({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show((row, y));
        9
    }
    assign_tuple_yby {
        let mut x = 1usize;
        let mut row = row_of(0); let y; (row[yield_!(int(0, &mut x))], y) = ({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show((row, y));
        9
    }
    assign_array_ypp {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[yield_!(int(0, &mut x))]] = [x, x]; show((row, y));
        9
    }
    assign_array_bep {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[{ yield_!(0); int(0, &mut x) }]] = [int(1, &mut x), x]; show((row, y));
        9
    }
    assign_array_pyp {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[x]] = [yield_!(int(1, &mut x)), x]; show((row, y));
        9
    }
    assign_array_ebp {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[int(0, &mut x)]] = [{ yield_!(1); int(1, &mut x) }, x]; show((row, y));
        9
    }
    assign_array_ybp {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[yield_!(int(0, &mut x))]] = [{ yield_!(1); int(1, &mut x) }, x]; show((row, y));
        9
    }
    assign_array_bpe {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[{ yield_!(0); int(0, &mut x) }]] = [x, int(2, &mut x)]; show((row, y));
        9
    }
    assign_array_yee {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[yield_!(int(0, &mut x))]] = [int(1, &mut x), int(2, &mut x)]; show((row, y));
        9
    }
    assign_array_pbe {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[x]] = [{ yield_!(1); int(1, &mut x) }, int(2, &mut x)]; show((row, y));
        9
    }
    assign_array_eye {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[int(0, &mut x)]] = [yield_!(int(1, &mut x)), int(2, &mut x)]; show((row, y));
        9
    }
    assign_array_bye {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[{ yield_!(0); int(0, &mut x) }]] = [yield_!(int(1, &mut x)), int(2, &mut x)]; show((row, y));
        9
    }
    assign_array_ppy {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[x]] = [x, yield_!(int(2, &mut x))]; show((row, y));
        9
    }
    assign_array_epb {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[int(0, &mut x)]] = [x, { yield_!(2); int(2, &mut x) }]; show((row, y));
        9
    }
    assign_array_ypb {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[yield_!(int(0, &mut x))]] = [x, { yield_!(2); int(2, &mut x) }]; show((row, y));
        9
    }
    assign_array_peb {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[x]] = [int(1, &mut x), { yield_!(2); int(2, &mut x) }]; show((row, y));
        9
    }
    assign_array_eey {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[int(0, &mut x)]] = [int(1, &mut x), yield_!(int(2, &mut x))]; show((row, y));
        9
    }
    assign_array_bey {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[{ yield_!(0); int(0, &mut x) }]] = [int(1, &mut x), yield_!(int(2, &mut x))]; show((row, y));
        9
    }
    assign_array_pyb {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[x]] = [yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }]; show((row, y));
        9
    }
    assign_array_eby {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[int(0, &mut x)]] = [{ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))]; show((row, y));
        9
    }
    assign_array_yby {
        let mut x = 1usize;
        let mut row = row_of(0); let y; [y, row[yield_!(int(0, &mut x))]] = [{ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))]; show((row, y));
        9
    }
    assign_fields_ypp {
        let mut x = 1usize; let mut point2 = point_of(2);
        let mut r = row_of(0); Point { a: r[yield_!(int(0, &mut x))], b: r[x], .. } = point2; show(r);
        9
    }
    assign_fields_bep {
        let mut x = 1usize; let mut point2 = point_of(2);
        let mut r = row_of(0); Point { a: r[{ yield_!(0); int(0, &mut x) }], b: r[int(1, &mut x)], .. } = point2; show(r);
        9
    }
    assign_fields_pyp {
        let mut x = 1usize; let mut point2 = point_of(2);
        let mut r = row_of(0); Point { a: r[x], b: r[yield_!(int(1, &mut x))], .. } = point2; show(r);
        9
    }
    assign_fields_ebp {
        let mut x = 1usize; let mut point2 = point_of(2);
        let mut r = row_of(0); Point { a: r[int(0, &mut x)], b: r[{ yield_!(1); int(1, &mut x) }], .. } = point2; show(r);
        9
    }
    assign_fields_ybp {
        let mut x = 1usize; let mut point2 = point_of(2);
        let mut r = row_of(0); Point { a: r[yield_!(int(0, &mut x))], b: r[{ yield_!(1); int(1, &mut x) }], .. } = point2; show(r);
        9
    }
    assign_fields_bpe {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[{ yield_!(0); int(0, &mut x) }], b: r[x], .. } = point(2, &mut x); show(r);
        9
    }
    assign_fields_yee {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[yield_!(int(0, &mut x))], b: r[int(1, &mut x)], .. } = point(2, &mut x); show(r);
        9
    }
    assign_fields_pbe {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[x], b: r[{ yield_!(1); int(1, &mut x) }], .. } = point(2, &mut x); show(r);
        9
    }
    assign_fields_eye {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[int(0, &mut x)], b: r[yield_!(int(1, &mut x))], .. } = point(2, &mut x); show(r);
        9
    }
    assign_fields_bye {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[{ yield_!(0); int(0, &mut x) }], b: r[yield_!(int(1, &mut x))], .. } = point(2, &mut x); show(r);
        9
    }
    assign_fields_ppy {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[x], b: r[x], .. } = point_of(yield_!(2)); show(r);
        9
    }
    assign_fields_epb {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[int(0, &mut x)], b: r[x], .. } = { yield_!(2); point(2, &mut x) }; show(r);
        9
    }
    assign_fields_ypb {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[yield_!(int(0, &mut x))], b: r[x], .. } = { yield_!(2); point(2, &mut x) }; show(r);
        9
    }
    assign_fields_peb {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[x], b: r[int(1, &mut x)], .. } = { yield_!(2); point(2, &mut x) }; show(r);
        9
    }
    assign_fields_eey {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[int(0, &mut x)], b: r[int(1, &mut x)], .. } = point_of(yield_!(2)); show(r);
        9
    }
    assign_fields_bey {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[{ yield_!(0); int(0, &mut x) }], b: r[int(1, &mut x)], .. } = point_of(yield_!(2)); show(r);
        9
    }
    assign_fields_pyb {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[x], b: r[yield_!(int(1, &mut x))], .. } = { yield_!(2); point(2, &mut x) }; show(r);
        9
    }
    assign_fields_eby {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[int(0, &mut x)], b: r[{ yield_!(1); int(1, &mut x) }], .. } = point_of(yield_!(2)); show(r);
        9
    }
    assign_fields_yby {
        let mut x = 1usize;
        let mut r = row_of(0); Point { a: r[yield_!(int(0, &mut x))], b: r[{ yield_!(1); int(1, &mut x) }], .. } = point_of(yield_!(2)); show(r);
        9
    }
    assign_tuple_struct_ypp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[yield_!(int(0, &mut x))], y) = Two(x, x); show((r, y));
        9
    }
    assign_tuple_struct_bep {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[{ yield_!(0); int(0, &mut x) }], y) = Two(int(1, &mut x), x); show((r, y));
        9
    }
    assign_tuple_struct_pyp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[x], y) = Two(yield_!(int(1, &mut x)), x); show((r, y));
        9
    }
    assign_tuple_struct_ebp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[int(0, &mut x)], y) = Two({ yield_!(1); int(1, &mut x) }, x); show((r, y));
        9
    }
    assign_tuple_struct_ybp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[yield_!(int(0, &mut x))], y) = Two({ yield_!(1); int(1, &mut x) }, x); show((r, y));
        9
    }
    assign_tuple_struct_bpe {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[{ yield_!(0); int(0, &mut x) }], y) = Two(x, int(2, &mut x)); show((r, y));
        9
    }
    assign_tuple_struct_yee {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[yield_!(int(0, &mut x))], y) = Two(int(1, &mut x), int(2, &mut x)); show((r, y));
        9
    }
    assign_tuple_struct_pbe {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[x], y) = Two({ yield_!(1); int(1, &mut x) }, int(2, &mut x)); show((r, y));
        9
    }
    assign_tuple_struct_eye {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[int(0, &mut x)], y) = Two(yield_!(int(1, &mut x)), int(2, &mut x)); show((r, y));
        9
    }
    assign_tuple_struct_bye {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[{ yield_!(0); int(0, &mut x) }], y) = Two(yield_!(int(1, &mut x)), int(2, &mut x)); show((r, y));
        9
    }
    assign_tuple_struct_ppy {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[x], y) = Two(x, yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_tuple_struct_epb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[int(0, &mut x)], y) = Two(x, { yield_!(2); int(2, &mut x) }); show((r, y));
        9
    }
    assign_tuple_struct_ypb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[yield_!(int(0, &mut x))], y) = Two(x, { yield_!(2); int(2, &mut x) }); show((r, y));
        9
    }
    assign_tuple_struct_peb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[x], y) = Two(int(1, &mut x), { yield_!(2); int(2, &mut x) }); show((r, y));
        9
    }
    assign_tuple_struct_eey {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[int(0, &mut x)], y) = Two(int(1, &mut x), yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_tuple_struct_bey {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[{ yield_!(0); int(0, &mut x) }], y) = Two(int(1, &mut x), yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_tuple_struct_pyb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[x], y) = Two(yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }); show((r, y));
        9
    }
    assign_tuple_struct_eby {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[int(0, &mut x)], y) = Two({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_tuple_struct_yby {
        let mut x = 1usize;
        let mut r = row_of(0); let y; Two(r[yield_!(int(0, &mut x))], y) = Two({ yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_nested_ypp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[yield_!(int(0, &mut x))], _), y) = ((x, 5), x); show((r, y));
        9
    }
    assign_nested_bep {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[{ yield_!(0); int(0, &mut x) }], _), y) = ((int(1, &mut x), 5), x); show((r, y));
        9
    }
    assign_nested_pyp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[x], _), y) = ((yield_!(int(1, &mut x)), 5), x); show((r, y));
        9
    }
    assign_nested_ebp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[int(0, &mut x)], _), y) = (({ yield_!(1); int(1, &mut x) }, 5), x); show((r, y));
        9
    }
    assign_nested_ybp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[yield_!(int(0, &mut x))], _), y) = (({ yield_!(1); int(1, &mut x) }, 5), x); show((r, y));
        9
    }
    assign_nested_bpe {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[{ yield_!(0); int(0, &mut x) }], _), y) = ((x, 5), int(2, &mut x)); show((r, y));
        9
    }
    assign_nested_yee {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[yield_!(int(0, &mut x))], _), y) = ((int(1, &mut x), 5), int(2, &mut x)); show((r, y));
        9
    }
    assign_nested_pbe {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[x], _), y) = (({ yield_!(1); int(1, &mut x) }, 5), int(2, &mut x)); show((r, y));
        9
    }
    assign_nested_eye {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[int(0, &mut x)], _), y) = ((yield_!(int(1, &mut x)), 5), int(2, &mut x)); show((r, y));
        9
    }
    assign_nested_bye {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[{ yield_!(0); int(0, &mut x) }], _), y) = ((yield_!(int(1, &mut x)), 5), int(2, &mut x)); show((r, y));
        9
    }
    assign_nested_ppy {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[x], _), y) = ((x, 5), yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_nested_epb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[int(0, &mut x)], _), y) = ((x, 5), { yield_!(2); int(2, &mut x) }); show((r, y));
        9
    }
    assign_nested_ypb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[yield_!(int(0, &mut x))], _), y) = ((x, 5), { yield_!(2); int(2, &mut x) }); show((r, y));
        9
    }
    assign_nested_peb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[x], _), y) = ((int(1, &mut x), 5), { yield_!(2); int(2, &mut x) }); show((r, y));
        9
    }
    assign_nested_eey {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[int(0, &mut x)], _), y) = ((int(1, &mut x), 5), yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_nested_bey {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[{ yield_!(0); int(0, &mut x) }], _), y) = ((int(1, &mut x), 5), yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_nested_pyb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[x], _), y) = ((yield_!(int(1, &mut x)), 5), { yield_!(2); int(2, &mut x) }); show((r, y));
        9
    }
    assign_nested_eby {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[int(0, &mut x)], _), y) = (({ yield_!(1); int(1, &mut x) }, 5), yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_nested_yby {
        let mut x = 1usize;
        let mut r = row_of(0); let y; ((r[yield_!(int(0, &mut x))], _), y) = (({ yield_!(1); int(1, &mut x) }, 5), yield_!(int(2, &mut x))); show((r, y));
        9
    }
    assign_some_of_yp {
        let mut x = 1usize;
        let mut r = row_of(0); let y; (r[yield_!(int(0, &mut x))], .., y) = (x, 5, 6, 7); show((r, y));
        9
    }
    assign_some_of_be {
        let mut x = 1usize;
        let mut r = row_of(0); let y; (r[{ yield_!(0); int(0, &mut x) }], .., y) = (int(1, &mut x), 5, 6, 7); show((r, y));
        9
    }
    assign_some_of_py {
        let mut x = 1usize;
        let mut r = row_of(0); let y; (r[x], .., y) = (yield_!(int(1, &mut x)), 5, 6, 7); show((r, y));
        9
    }
    assign_some_of_eb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; (r[int(0, &mut x)], .., y) = ({ yield_!(1); int(1, &mut x) }, 5, 6, 7); show((r, y));
        9
    }
    assign_some_of_yb {
        let mut x = 1usize;
        let mut r = row_of(0); let y; (r[yield_!(int(0, &mut x))], .., y) = ({ yield_!(1); int(1, &mut x) }, 5, 6, 7); show((r, y));
        9
    }
    assign_derefs_ypp {
        let mut x = 1usize; let mut slots1 = slots_of(1);
        (*slots_of(yield_!(0)), *slots1) = (x, 5);
        9
    }
    assign_derefs_bep {
        let mut x = 1usize;
        (*{ yield_!(0); slots(0, &mut x) }, *slots(1, &mut x)) = (x, 5);
        9
    }
    assign_derefs_pyp {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (*slots0, *slots_of(yield_!(1))) = (x, 5);
        9
    }
    assign_derefs_ebp {
        let mut x = 1usize;
        (*slots(0, &mut x), *{ yield_!(1); slots(1, &mut x) }) = (x, 5);
        9
    }
    assign_derefs_ybp {
        let mut x = 1usize;
        (*slots_of(yield_!(0)), *{ yield_!(1); slots(1, &mut x) }) = (x, 5);
        9
    }
    assign_derefs_bpe {
        let mut x = 1usize; let mut slots1 = slots_of(1);
        (*{ yield_!(0); slots(0, &mut x) }, *slots1) = (int(2, &mut x), 5);
        9
    }
    assign_derefs_yee {
        let mut x = 1usize;
        (*slots_of(yield_!(0)), *slots(1, &mut x)) = (int(2, &mut x), 5);
        9
    }
    assign_derefs_pbe {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (*slots0, *{ yield_!(1); slots(1, &mut x) }) = (int(2, &mut x), 5);
        9
    }
    assign_derefs_eye {
        let mut x = 1usize;
        (*slots(0, &mut x), *slots_of(yield_!(1))) = (int(2, &mut x), 5);
        9
    }
    assign_derefs_bye {
        let mut x = 1usize;
        (*{ yield_!(0); slots(0, &mut x) }, *slots_of(yield_!(1))) = (int(2, &mut x), 5);
        9
    }
    assign_derefs_ppy {
        let mut x = 1usize; let mut slots0 = slots_of(0); let mut slots1 = slots_of(1);
        (*slots0, *slots1) = (yield_!(int(2, &mut x)), 5);
        9
    }
    assign_derefs_epb {
        let mut x = 1usize; let mut slots1 = slots_of(1);
        (*slots(0, &mut x), *slots1) = ({ yield_!(2); int(2, &mut x) }, 5);
        9
    }
    assign_derefs_ypb {
        let mut x = 1usize; let mut slots1 = slots_of(1);
        (*slots_of(yield_!(0)), *slots1) = ({ yield_!(2); int(2, &mut x) }, 5);
        9
    }
    assign_derefs_peb {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (*slots0, *slots(1, &mut x)) = ({ yield_!(2); int(2, &mut x) }, 5);
        9
    }
    assign_derefs_eey {
        let mut x = 1usize;
        (*slots(0, &mut x), *slots(1, &mut x)) = (yield_!(int(2, &mut x)), 5);
        9
    }
    assign_derefs_bey {
        let mut x = 1usize;
        (*{ yield_!(0); slots(0, &mut x) }, *slots(1, &mut x)) = (yield_!(int(2, &mut x)), 5);
        9
    }
    assign_derefs_pyb {
        let mut x = 1usize; let mut slots0 = slots_of(0);
        (*slots0, *slots_of(yield_!(1))) = ({ yield_!(2); int(2, &mut x) }, 5);
        9
    }
    assign_derefs_eby {
        let mut x = 1usize;
        (*slots(0, &mut x), *{ yield_!(1); slots(1, &mut x) }) = (yield_!(int(2, &mut x)), 5);
        9
    }
    assign_derefs_yby {
        let mut x = 1usize;
        (*slots_of(yield_!(0)), *{ yield_!(1); slots(1, &mut x) }) = (yield_!(int(2, &mut x)), 5);
        9
    }
    assign_and_ignore_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let y; (y, _) = (num_of(yield_!(0)), num1); show(&y);
        9
    }
    assign_and_ignore_be {
        let mut x = 1usize;
        let y; (y, _) = ({ yield_!(0); num(0, &mut x) }, num(1, &mut x)); show(&y);
        9
    }
    assign_and_ignore_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let y; (y, _) = (num0, num_of(yield_!(1))); show(&y);
        9
    }
    assign_and_ignore_eb {
        let mut x = 1usize;
        let y; (y, _) = (num(0, &mut x), { yield_!(1); num(1, &mut x) }); show(&y);
        9
    }
    assign_and_ignore_yb {
        let mut x = 1usize;
        let y; (y, _) = (num_of(yield_!(0)), { yield_!(1); num(1, &mut x) }); show(&y);
        9
    }
    break_with_yp {
        let mut x = 1usize;
        let value = loop { break (yield_!(int(0, &mut x)), x); }; show(&value);
        9
    }
    break_with_be {
        let mut x = 1usize;
        let value = loop { break ({ yield_!(0); int(0, &mut x) }, int(1, &mut x)); }; show(&value);
        9
    }
    break_with_py {
        let mut x = 1usize;
        let value = loop { break (x, yield_!(int(1, &mut x))); }; show(&value);
        9
    }
    break_with_eb {
        let mut x = 1usize;
        let value = loop { break (int(0, &mut x), { yield_!(1); int(1, &mut x) }); }; show(&value);
        9
    }
    break_with_yb {
        let mut x = 1usize;
        let value = loop { break (yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); }; show(&value);
        9
    }
    break_a_block_with_yp {
        let mut x = 1usize;
        let value = 'out: { if x > 100 { break 'out (0, 0); } break 'out (yield_!(int(0, &mut x)), x) }; show(&value);
        9
    }
    break_a_block_with_be {
        let mut x = 1usize;
        let value = 'out: { if x > 100 { break 'out (0, 0); } break 'out ({ yield_!(0); int(0, &mut x) }, int(1, &mut x)) }; show(&value);
        9
    }
    break_a_block_with_py {
        let mut x = 1usize;
        let value = 'out: { if x > 100 { break 'out (0, 0); } break 'out (x, yield_!(int(1, &mut x))) }; show(&value);
        9
    }
    break_a_block_with_eb {
        let mut x = 1usize;
        let value = 'out: { if x > 100 { break 'out (0, 0); } break 'out (int(0, &mut x), { yield_!(1); int(1, &mut x) }) }; show(&value);
        9
    }
    break_a_block_with_yb {
        let mut x = 1usize;
        let value = 'out: { if x > 100 { break 'out (0, 0); } break 'out (yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }) }; show(&value);
        9
    }
    return_with_yp {
        let mut x = 1usize;
        return yield_!(int(0, &mut x)) * 10 + x;
        9
    }
    return_with_be {
        let mut x = 1usize;
        return { yield_!(0); int(0, &mut x) } * 10 + int(1, &mut x);
        9
    }
    return_with_py {
        let mut x = 1usize;
        return x * 10 + yield_!(int(1, &mut x));
        9
    }
    return_with_eb {
        let mut x = 1usize;
        return int(0, &mut x) * 10 + { yield_!(1); int(1, &mut x) };
        9
    }
    return_with_yb {
        let mut x = 1usize;
        return yield_!(int(0, &mut x)) * 10 + { yield_!(1); int(1, &mut x) };
        9
    }
    return_in_an_operand_yp {
        let mut x = 1usize;
        two(yield_!(int(0, &mut x)), if x < 100 { return x } else { 5 });
        9
    }
    return_in_an_operand_be {
        let mut x = 1usize;
        two({ yield_!(0); int(0, &mut x) }, if x < 100 { return int(1, &mut x) } else { 5 });
        9
    }
    return_in_an_operand_py {
        let mut x = 1usize;
        two(x, if x < 100 { return yield_!(int(1, &mut x)) } else { 5 });
        9
    }
    return_in_an_operand_eb {
        let mut x = 1usize;
        two(int(0, &mut x), if x < 100 { return { yield_!(1); int(1, &mut x) } } else { 5 });
        9
    }
    return_in_an_operand_yb {
        let mut x = 1usize;
        two(yield_!(int(0, &mut x)), if x < 100 { return { yield_!(1); int(1, &mut x) } } else { 5 });
        9
    }
    let_pattern_yp {
        let mut x = 1usize;
        let (a, b) = (yield_!(int(0, &mut x)), x); show((a, b));
        9
    }
    let_pattern_be {
        let mut x = 1usize;
        let (a, b) = ({ yield_!(0); int(0, &mut x) }, int(1, &mut x)); show((a, b));
        9
    }
    let_pattern_py {
        let mut x = 1usize;
        let (a, b) = (x, yield_!(int(1, &mut x))); show((a, b));
        9
    }
    let_pattern_eb {
        let mut x = 1usize;
        let (a, b) = (int(0, &mut x), { yield_!(1); int(1, &mut x) }); show((a, b));
        9
    }
    let_pattern_yb {
        let mut x = 1usize;
        let (a, b) = (yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); show((a, b));
        9
    }
    block_operand_ypp {
        let mut x = 1usize;
        let value = { let a = yield_!(int(0, &mut x)); a + x } * x; show(&value);
        9
    }
    block_operand_bep {
        let mut x = 1usize;
        let value = { let a = { yield_!(0); int(0, &mut x) }; a + int(1, &mut x) } * x; show(&value);
        9
    }
    block_operand_pyp {
        let mut x = 1usize;
        let value = { let a = x; a + yield_!(int(1, &mut x)) } * x; show(&value);
        9
    }
    block_operand_ebp {
        let mut x = 1usize;
        let value = { let a = int(0, &mut x); a + { yield_!(1); int(1, &mut x) } } * x; show(&value);
        9
    }
    block_operand_ybp {
        let mut x = 1usize;
        let value = { let a = yield_!(int(0, &mut x)); a + { yield_!(1); int(1, &mut x) } } * x; show(&value);
        9
    }
    block_operand_bpe {
        let mut x = 1usize;
        let value = { let a = { yield_!(0); int(0, &mut x) }; a + x } * int(2, &mut x); show(&value);
        9
    }
    block_operand_yee {
        let mut x = 1usize;
        let value = { let a = yield_!(int(0, &mut x)); a + int(1, &mut x) } * int(2, &mut x); show(&value);
        9
    }
    block_operand_pbe {
        let mut x = 1usize;
        let value = { let a = x; a + { yield_!(1); int(1, &mut x) } } * int(2, &mut x); show(&value);
        9
    }
    block_operand_eye {
        let mut x = 1usize;
        let value = { let a = int(0, &mut x); a + yield_!(int(1, &mut x)) } * int(2, &mut x); show(&value);
        9
    }
    block_operand_bye {
        let mut x = 1usize;
        let value = { let a = { yield_!(0); int(0, &mut x) }; a + yield_!(int(1, &mut x)) } * int(2, &mut x); show(&value);
        9
    }
    block_operand_ppy {
        let mut x = 1usize;
        let value = { let a = x; a + x } * yield_!(int(2, &mut x)); show(&value);
        9
    }
    block_operand_epb {
        let mut x = 1usize;
        let value = { let a = int(0, &mut x); a + x } * { yield_!(2); int(2, &mut x) }; show(&value);
        9
    }
    block_operand_ypb {
        let mut x = 1usize;
        let value = { let a = yield_!(int(0, &mut x)); a + x } * { yield_!(2); int(2, &mut x) }; show(&value);
        9
    }
    block_operand_peb {
        let mut x = 1usize;
        let value = { let a = x; a + int(1, &mut x) } * { yield_!(2); int(2, &mut x) }; show(&value);
        9
    }
    block_operand_eey {
        let mut x = 1usize;
        let value = { let a = int(0, &mut x); a + int(1, &mut x) } * yield_!(int(2, &mut x)); show(&value);
        9
    }
    block_operand_bey {
        let mut x = 1usize;
        let value = { let a = { yield_!(0); int(0, &mut x) }; a + int(1, &mut x) } * yield_!(int(2, &mut x)); show(&value);
        9
    }
    block_operand_pyb {
        let mut x = 1usize;
        let value = { let a = x; a + yield_!(int(1, &mut x)) } * { yield_!(2); int(2, &mut x) }; show(&value);
        9
    }
    block_operand_eby {
        let mut x = 1usize;
        let value = { let a = int(0, &mut x); a + { yield_!(1); int(1, &mut x) } } * yield_!(int(2, &mut x)); show(&value);
        9
    }
    block_operand_yby {
        let mut x = 1usize;
        let value = { let a = yield_!(int(0, &mut x)); a + { yield_!(1); int(1, &mut x) } } * yield_!(int(2, &mut x)); show(&value);
        9
    }
    if_operand_ypp {
        let mut x = 1usize;
        let value = two(if flag_of(yield_!(0)) { x } else { 7 }, x); show(&value);
        9
    }
    if_operand_bep {
        let mut x = 1usize;
        let value = two(if { yield_!(0); flag(0, &mut x) } { int(1, &mut x) } else { 7 }, x); show(&value);
        9
    }
    if_operand_pyp {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = two(if flag0 { yield_!(int(1, &mut x)) } else { 7 }, x); show(&value);
        9
    }
    if_operand_ebp {
        let mut x = 1usize;
        let value = two(if flag(0, &mut x) { { yield_!(1); int(1, &mut x) } } else { 7 }, x); show(&value);
        9
    }
    if_operand_ybp {
        let mut x = 1usize;
        let value = two(if flag_of(yield_!(0)) { { yield_!(1); int(1, &mut x) } } else { 7 }, x); show(&value);
        9
    }
    if_operand_bpe {
        let mut x = 1usize;
        let value = two(if { yield_!(0); flag(0, &mut x) } { x } else { 7 }, int(2, &mut x)); show(&value);
        9
    }
    if_operand_yee {
        let mut x = 1usize;
        let value = two(if flag_of(yield_!(0)) { int(1, &mut x) } else { 7 }, int(2, &mut x)); show(&value);
        9
    }
    if_operand_pbe {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = two(if flag0 { { yield_!(1); int(1, &mut x) } } else { 7 }, int(2, &mut x)); show(&value);
        9
    }
    if_operand_eye {
        let mut x = 1usize;
        let value = two(if flag(0, &mut x) { yield_!(int(1, &mut x)) } else { 7 }, int(2, &mut x)); show(&value);
        9
    }
    if_operand_bye {
        let mut x = 1usize;
        let value = two(if { yield_!(0); flag(0, &mut x) } { yield_!(int(1, &mut x)) } else { 7 }, int(2, &mut x)); show(&value);
        9
    }
    if_operand_ppy {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = two(if flag0 { x } else { 7 }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    if_operand_epb {
        let mut x = 1usize;
        let value = two(if flag(0, &mut x) { x } else { 7 }, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    if_operand_ypb {
        let mut x = 1usize;
        let value = two(if flag_of(yield_!(0)) { x } else { 7 }, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    if_operand_peb {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = two(if flag0 { int(1, &mut x) } else { 7 }, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    if_operand_eey {
        let mut x = 1usize;
        let value = two(if flag(0, &mut x) { int(1, &mut x) } else { 7 }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    if_operand_bey {
        let mut x = 1usize;
        let value = two(if { yield_!(0); flag(0, &mut x) } { int(1, &mut x) } else { 7 }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    if_operand_pyb {
        let mut x = 1usize; let mut flag0 = flag_of(0);
        let value = two(if flag0 { yield_!(int(1, &mut x)) } else { 7 }, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    if_operand_eby {
        let mut x = 1usize;
        let value = two(if flag(0, &mut x) { { yield_!(1); int(1, &mut x) } } else { 7 }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    if_operand_yby {
        let mut x = 1usize;
        let value = two(if flag_of(yield_!(0)) { { yield_!(1); int(1, &mut x) } } else { 7 }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    match_operand_ypp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + match x { 0 => 0, n => n + x }; show(&value);
        9
    }
    match_operand_bep {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + match int(1, &mut x) { 0 => 0, n => n + x }; show(&value);
        9
    }
    match_operand_pyp {
        let mut x = 1usize;
        let value = x + match yield_!(int(1, &mut x)) { 0 => 0, n => n + x }; show(&value);
        9
    }
    match_operand_ebp {
        let mut x = 1usize;
        let value = int(0, &mut x) + match { yield_!(1); int(1, &mut x) } { 0 => 0, n => n + x }; show(&value);
        9
    }
    match_operand_ybp {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + match { yield_!(1); int(1, &mut x) } { 0 => 0, n => n + x }; show(&value);
        9
    }
    match_operand_bpe {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + match x { 0 => 0, n => n + int(2, &mut x) }; show(&value);
        9
    }
    match_operand_yee {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + match int(1, &mut x) { 0 => 0, n => n + int(2, &mut x) }; show(&value);
        9
    }
    match_operand_pbe {
        let mut x = 1usize;
        let value = x + match { yield_!(1); int(1, &mut x) } { 0 => 0, n => n + int(2, &mut x) }; show(&value);
        9
    }
    match_operand_eye {
        let mut x = 1usize;
        let value = int(0, &mut x) + match yield_!(int(1, &mut x)) { 0 => 0, n => n + int(2, &mut x) }; show(&value);
        9
    }
    match_operand_bye {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + match yield_!(int(1, &mut x)) { 0 => 0, n => n + int(2, &mut x) }; show(&value);
        9
    }
    match_operand_ppy {
        let mut x = 1usize;
        let value = x + match x { 0 => 0, n => n + yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    match_operand_epb {
        let mut x = 1usize;
        let value = int(0, &mut x) + match x { 0 => 0, n => n + { yield_!(2); int(2, &mut x) } }; show(&value);
        9
    }
    match_operand_ypb {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + match x { 0 => 0, n => n + { yield_!(2); int(2, &mut x) } }; show(&value);
        9
    }
    match_operand_peb {
        let mut x = 1usize;
        let value = x + match int(1, &mut x) { 0 => 0, n => n + { yield_!(2); int(2, &mut x) } }; show(&value);
        9
    }
    match_operand_eey {
        let mut x = 1usize;
        let value = int(0, &mut x) + match int(1, &mut x) { 0 => 0, n => n + yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    match_operand_bey {
        let mut x = 1usize;
        let value = { yield_!(0); int(0, &mut x) } + match int(1, &mut x) { 0 => 0, n => n + yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    match_operand_pyb {
        let mut x = 1usize;
        let value = x + match yield_!(int(1, &mut x)) { 0 => 0, n => n + { yield_!(2); int(2, &mut x) } }; show(&value);
        9
    }
    match_operand_eby {
        let mut x = 1usize;
        let value = int(0, &mut x) + match { yield_!(1); int(1, &mut x) } { 0 => 0, n => n + yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    match_operand_yby {
        let mut x = 1usize;
        let value = yield_!(int(0, &mut x)) + match { yield_!(1); int(1, &mut x) } { 0 => 0, n => n + yield_!(int(2, &mut x)) }; show(&value);
        9
    }
    loop_operand_yp {
        let mut x = 1usize;
        let value = two(yield_!(int(0, &mut x)), loop { break x; }); show(&value);
        9
    }
    loop_operand_be {
        let mut x = 1usize;
        let value = two({ yield_!(0); int(0, &mut x) }, loop { break int(1, &mut x); }); show(&value);
        9
    }
    loop_operand_py {
        let mut x = 1usize;
        let value = two(x, loop { break yield_!(int(1, &mut x)); }); show(&value);
        9
    }
    loop_operand_eb {
        let mut x = 1usize;
        let value = two(int(0, &mut x), loop { break { yield_!(1); int(1, &mut x) }; }); show(&value);
        9
    }
    loop_operand_yb {
        let mut x = 1usize;
        let value = two(yield_!(int(0, &mut x)), loop { break { yield_!(1); int(1, &mut x) }; }); show(&value);
        9
    }
    macro_format_ypp {
        let mut x = 1usize; let mut lent1 = 1; let mut lent2 = 2;
        let value = format!("{} {} {}", yield_!(int(0, &mut x)), lent1, lent2); show(&value);
        9
    }
    macro_format_bep {
        let mut x = 1usize; let mut lent2 = 2;
        let value = format!("{} {} {}", { yield_!(0); int(0, &mut x) }, int(1, &mut x), lent2); show(&value);
        9
    }
    macro_format_pyp {
        let mut x = 1usize; let mut lent0 = 0; let mut lent2 = 2;
        let value = format!("{} {} {}", lent0, yield_!(int(1, &mut x)), lent2); show(&value);
        9
    }
    macro_format_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        let value = format!("{} {} {}", int(0, &mut x), { yield_!(1); int(1, &mut x) }, lent2); show(&value);
        9
    }
    macro_format_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        let value = format!("{} {} {}", yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, lent2); show(&value);
        9
    }
    macro_format_bpe {
        let mut x = 1usize; let mut lent1 = 1;
        let value = format!("{} {} {}", { yield_!(0); int(0, &mut x) }, lent1, int(2, &mut x)); show(&value);
        9
    }
    macro_format_yee {
        let mut x = 1usize;
        let value = format!("{} {} {}", yield_!(int(0, &mut x)), int(1, &mut x), int(2, &mut x)); show(&value);
        9
    }
    macro_format_pbe {
        let mut x = 1usize; let mut lent0 = 0;
        let value = format!("{} {} {}", lent0, { yield_!(1); int(1, &mut x) }, int(2, &mut x)); show(&value);
        9
    }
    macro_format_eye {
        let mut x = 1usize;
        let value = format!("{} {} {}", int(0, &mut x), yield_!(int(1, &mut x)), int(2, &mut x)); show(&value);
        9
    }
    macro_format_bye {
        let mut x = 1usize;
        let value = format!("{} {} {}", { yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x)), int(2, &mut x)); show(&value);
        9
    }
    macro_format_ppy {
        let mut x = 1usize; let mut lent0 = 0; let mut lent1 = 1;
        let value = format!("{} {} {}", lent0, lent1, yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_epb {
        let mut x = 1usize; let mut lent1 = 1;
        let value = format!("{} {} {}", int(0, &mut x), lent1, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    macro_format_ypb {
        let mut x = 1usize; let mut lent1 = 1;
        let value = format!("{} {} {}", yield_!(int(0, &mut x)), lent1, { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    macro_format_peb {
        let mut x = 1usize; let mut lent0 = 0;
        let value = format!("{} {} {}", lent0, int(1, &mut x), { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    macro_format_eey {
        let mut x = 1usize;
        let value = format!("{} {} {}", int(0, &mut x), int(1, &mut x), yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_bey {
        let mut x = 1usize;
        let value = format!("{} {} {}", { yield_!(0); int(0, &mut x) }, int(1, &mut x), yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_pyb {
        let mut x = 1usize; let mut lent0 = 0;
        let value = format!("{} {} {}", lent0, yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    macro_format_eby {
        let mut x = 1usize;
        let value = format!("{} {} {}", int(0, &mut x), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_yby {
        let mut x = 1usize;
        let value = format!("{} {} {}", yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_names_ypp {
        let mut x = 1usize; let mut lent1 = 1; let mut lent2 = 2;
        let value = format!("{b} {a:>c$}", a = yield_!(int(0, &mut x)), b = lent1, c = lent2); show(&value);
        9
    }
    macro_format_names_bep {
        let mut x = 1usize; let mut lent2 = 2;
        let value = format!("{b} {a:>c$}", a = { yield_!(0); int(0, &mut x) }, b = int(1, &mut x), c = lent2); show(&value);
        9
    }
    macro_format_names_pyp {
        let mut x = 1usize; let mut lent0 = 0; let mut lent2 = 2;
        let value = format!("{b} {a:>c$}", a = lent0, b = yield_!(int(1, &mut x)), c = lent2); show(&value);
        9
    }
    macro_format_names_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        let value = format!("{b} {a:>c$}", a = int(0, &mut x), b = { yield_!(1); int(1, &mut x) }, c = lent2); show(&value);
        9
    }
    macro_format_names_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        let value = format!("{b} {a:>c$}", a = yield_!(int(0, &mut x)), b = { yield_!(1); int(1, &mut x) }, c = lent2); show(&value);
        9
    }
    macro_format_names_bpe {
        let mut x = 1usize; let mut lent1 = 1;
        let value = format!("{b} {a:>c$}", a = { yield_!(0); int(0, &mut x) }, b = lent1, c = int(2, &mut x)); show(&value);
        9
    }
    macro_format_names_yee {
        let mut x = 1usize;
        let value = format!("{b} {a:>c$}", a = yield_!(int(0, &mut x)), b = int(1, &mut x), c = int(2, &mut x)); show(&value);
        9
    }
    macro_format_names_pbe {
        let mut x = 1usize; let mut lent0 = 0;
        let value = format!("{b} {a:>c$}", a = lent0, b = { yield_!(1); int(1, &mut x) }, c = int(2, &mut x)); show(&value);
        9
    }
    macro_format_names_eye {
        let mut x = 1usize;
        let value = format!("{b} {a:>c$}", a = int(0, &mut x), b = yield_!(int(1, &mut x)), c = int(2, &mut x)); show(&value);
        9
    }
    macro_format_names_bye {
        let mut x = 1usize;
        let value = format!("{b} {a:>c$}", a = { yield_!(0); int(0, &mut x) }, b = yield_!(int(1, &mut x)), c = int(2, &mut x)); show(&value);
        9
    }
    macro_format_names_ppy {
        let mut x = 1usize; let mut lent0 = 0; let mut lent1 = 1;
        let value = format!("{b} {a:>c$}", a = lent0, b = lent1, c = yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_names_epb {
        let mut x = 1usize; let mut lent1 = 1;
        let value = format!("{b} {a:>c$}", a = int(0, &mut x), b = lent1, c = { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    macro_format_names_ypb {
        let mut x = 1usize; let mut lent1 = 1;
        let value = format!("{b} {a:>c$}", a = yield_!(int(0, &mut x)), b = lent1, c = { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    macro_format_names_peb {
        let mut x = 1usize; let mut lent0 = 0;
        let value = format!("{b} {a:>c$}", a = lent0, b = int(1, &mut x), c = { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    macro_format_names_eey {
        let mut x = 1usize;
        let value = format!("{b} {a:>c$}", a = int(0, &mut x), b = int(1, &mut x), c = yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_names_bey {
        let mut x = 1usize;
        let value = format!("{b} {a:>c$}", a = { yield_!(0); int(0, &mut x) }, b = int(1, &mut x), c = yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_names_pyb {
        let mut x = 1usize; let mut lent0 = 0;
        let value = format!("{b} {a:>c$}", a = lent0, b = yield_!(int(1, &mut x)), c = { yield_!(2); int(2, &mut x) }); show(&value);
        9
    }
    macro_format_names_eby {
        let mut x = 1usize;
        let value = format!("{b} {a:>c$}", a = int(0, &mut x), b = { yield_!(1); int(1, &mut x) }, c = yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_names_yby {
        let mut x = 1usize;
        let value = format!("{b} {a:>c$}", a = yield_!(int(0, &mut x)), b = { yield_!(1); int(1, &mut x) }, c = yield_!(int(2, &mut x))); show(&value);
        9
    }
    macro_format_capture_yp {
        let mut x = 1usize; let mut lent1 = 1;
        let here = 2; show(format!("{here} {} {here:?} {}", yield_!(int(0, &mut x)), lent1));
        9
    }
    macro_format_capture_be {
        let mut x = 1usize;
        let here = 2; show(format!("{here} {} {here:?} {}", { yield_!(0); int(0, &mut x) }, int(1, &mut x)));
        9
    }
    macro_format_capture_py {
        let mut x = 1usize; let mut lent0 = 0;
        let here = 2; show(format!("{here} {} {here:?} {}", lent0, yield_!(int(1, &mut x))));
        9
    }
    macro_format_capture_eb {
        let mut x = 1usize;
        let here = 2; show(format!("{here} {} {here:?} {}", int(0, &mut x), { yield_!(1); int(1, &mut x) }));
        9
    }
    macro_format_capture_yb {
        let mut x = 1usize;
        let here = 2; show(format!("{here} {} {here:?} {}", yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }));
        9
    }
    macro_write_ypp {
        let mut x = 1usize; let mut lent1 = 1; let mut lent2 = 2;
        let value = write!(page_of(yield_!(0)), "{} {}", lent1, lent2).is_ok(); show(&value);
        9
    }
    macro_write_bep {
        let mut x = 1usize; let mut lent2 = 2;
        let value = write!({ yield_!(0); page(0, &mut x) }, "{} {}", int(1, &mut x), lent2).is_ok(); show(&value);
        9
    }
    macro_write_pyp {
        let mut x = 1usize; let mut page0 = page_of(0); let mut lent2 = 2;
        let value = write!(page0, "{} {}", yield_!(int(1, &mut x)), lent2).is_ok(); show(&value);
        9
    }
    macro_write_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        let value = write!(page(0, &mut x), "{} {}", { yield_!(1); int(1, &mut x) }, lent2).is_ok(); show(&value);
        9
    }
    macro_write_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        let value = write!(page_of(yield_!(0)), "{} {}", { yield_!(1); int(1, &mut x) }, lent2).is_ok(); show(&value);
        9
    }
    macro_write_bpe {
        let mut x = 1usize; let mut lent1 = 1;
        let value = write!({ yield_!(0); page(0, &mut x) }, "{} {}", lent1, int(2, &mut x)).is_ok(); show(&value);
        9
    }
    macro_write_yee {
        let mut x = 1usize;
        let value = write!(page_of(yield_!(0)), "{} {}", int(1, &mut x), int(2, &mut x)).is_ok(); show(&value);
        9
    }
    macro_write_pbe {
        let mut x = 1usize; let mut page0 = page_of(0);
        let value = write!(page0, "{} {}", { yield_!(1); int(1, &mut x) }, int(2, &mut x)).is_ok(); show(&value);
        9
    }
    macro_write_eye {
        let mut x = 1usize;
        let value = write!(page(0, &mut x), "{} {}", yield_!(int(1, &mut x)), int(2, &mut x)).is_ok(); show(&value);
        9
    }
    macro_write_bye {
        let mut x = 1usize;
        let value = write!({ yield_!(0); page(0, &mut x) }, "{} {}", yield_!(int(1, &mut x)), int(2, &mut x)).is_ok(); show(&value);
        9
    }
    macro_write_ppy {
        let mut x = 1usize; let mut page0 = page_of(0); let mut lent1 = 1;
        let value = write!(page0, "{} {}", lent1, yield_!(int(2, &mut x))).is_ok(); show(&value);
        9
    }
    macro_write_epb {
        let mut x = 1usize; let mut lent1 = 1;
        let value = write!(page(0, &mut x), "{} {}", lent1, { yield_!(2); int(2, &mut x) }).is_ok(); show(&value);
        9
    }
    macro_write_ypb {
        let mut x = 1usize; let mut lent1 = 1;
        let value = write!(page_of(yield_!(0)), "{} {}", lent1, { yield_!(2); int(2, &mut x) }).is_ok(); show(&value);
        9
    }
    macro_write_peb {
        let mut x = 1usize; let mut page0 = page_of(0);
        let value = write!(page0, "{} {}", int(1, &mut x), { yield_!(2); int(2, &mut x) }).is_ok(); show(&value);
        9
    }
    macro_write_eey {
        let mut x = 1usize;
        let value = write!(page(0, &mut x), "{} {}", int(1, &mut x), yield_!(int(2, &mut x))).is_ok(); show(&value);
        9
    }
    macro_write_bey {
        let mut x = 1usize;
        let value = write!({ yield_!(0); page(0, &mut x) }, "{} {}", int(1, &mut x), yield_!(int(2, &mut x))).is_ok(); show(&value);
        9
    }
    macro_write_pyb {
        let mut x = 1usize; let mut page0 = page_of(0);
        let value = write!(page0, "{} {}", yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }).is_ok(); show(&value);
        9
    }
    macro_write_eby {
        let mut x = 1usize;
        let value = write!(page(0, &mut x), "{} {}", { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))).is_ok(); show(&value);
        9
    }
    macro_write_yby {
        let mut x = 1usize;
        let value = write!(page_of(yield_!(0)), "{} {}", { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))).is_ok(); show(&value);
        9
    }
    macro_writeln_ypp {
        let mut x = 1usize; let mut lent1 = 1; let mut lent2 = 2;
        writeln!(page_of(yield_!(0)), "{} {}", lent1, lent2).unwrap();
        9
    }
    macro_writeln_bep {
        let mut x = 1usize; let mut lent2 = 2;
        writeln!({ yield_!(0); page(0, &mut x) }, "{} {}", int(1, &mut x), lent2).unwrap();
        9
    }
    macro_writeln_pyp {
        let mut x = 1usize; let mut page0 = page_of(0); let mut lent2 = 2;
        writeln!(page0, "{} {}", yield_!(int(1, &mut x)), lent2).unwrap();
        9
    }
    macro_writeln_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        writeln!(page(0, &mut x), "{} {}", { yield_!(1); int(1, &mut x) }, lent2).unwrap();
        9
    }
    macro_writeln_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        writeln!(page_of(yield_!(0)), "{} {}", { yield_!(1); int(1, &mut x) }, lent2).unwrap();
        9
    }
    macro_writeln_bpe {
        let mut x = 1usize; let mut lent1 = 1;
        writeln!({ yield_!(0); page(0, &mut x) }, "{} {}", lent1, int(2, &mut x)).unwrap();
        9
    }
    macro_writeln_yee {
        let mut x = 1usize;
        writeln!(page_of(yield_!(0)), "{} {}", int(1, &mut x), int(2, &mut x)).unwrap();
        9
    }
    macro_writeln_pbe {
        let mut x = 1usize; let mut page0 = page_of(0);
        writeln!(page0, "{} {}", { yield_!(1); int(1, &mut x) }, int(2, &mut x)).unwrap();
        9
    }
    macro_writeln_eye {
        let mut x = 1usize;
        writeln!(page(0, &mut x), "{} {}", yield_!(int(1, &mut x)), int(2, &mut x)).unwrap();
        9
    }
    macro_writeln_bye {
        let mut x = 1usize;
        writeln!({ yield_!(0); page(0, &mut x) }, "{} {}", yield_!(int(1, &mut x)), int(2, &mut x)).unwrap();
        9
    }
    macro_writeln_ppy {
        let mut x = 1usize; let mut page0 = page_of(0); let mut lent1 = 1;
        writeln!(page0, "{} {}", lent1, yield_!(int(2, &mut x))).unwrap();
        9
    }
    macro_writeln_epb {
        let mut x = 1usize; let mut lent1 = 1;
        writeln!(page(0, &mut x), "{} {}", lent1, { yield_!(2); int(2, &mut x) }).unwrap();
        9
    }
    macro_writeln_ypb {
        let mut x = 1usize; let mut lent1 = 1;
        writeln!(page_of(yield_!(0)), "{} {}", lent1, { yield_!(2); int(2, &mut x) }).unwrap();
        9
    }
    macro_writeln_peb {
        let mut x = 1usize; let mut page0 = page_of(0);
        writeln!(page0, "{} {}", int(1, &mut x), { yield_!(2); int(2, &mut x) }).unwrap();
        9
    }
    macro_writeln_eey {
        let mut x = 1usize;
        writeln!(page(0, &mut x), "{} {}", int(1, &mut x), yield_!(int(2, &mut x))).unwrap();
        9
    }
    macro_writeln_bey {
        let mut x = 1usize;
        writeln!({ yield_!(0); page(0, &mut x) }, "{} {}", int(1, &mut x), yield_!(int(2, &mut x))).unwrap();
        9
    }
    macro_writeln_pyb {
        let mut x = 1usize; let mut page0 = page_of(0);
        writeln!(page0, "{} {}", yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) }).unwrap();
        9
    }
    macro_writeln_eby {
        let mut x = 1usize;
        writeln!(page(0, &mut x), "{} {}", { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))).unwrap();
        9
    }
    macro_writeln_yby {
        let mut x = 1usize;
        writeln!(page_of(yield_!(0)), "{} {}", { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x))).unwrap();
        9
    }
    macro_print_ypp {
        let mut x = 1usize; let mut lent1 = 1; let mut lent2 = 2;
        print!("{} {}", yield_!(int(0, &mut x)), lent1); eprint!("{}", lent2);
        9
    }
    macro_print_bep {
        let mut x = 1usize; let mut lent2 = 2;
        print!("{} {}", { yield_!(0); int(0, &mut x) }, int(1, &mut x)); eprint!("{}", lent2);
        9
    }
    macro_print_pyp {
        let mut x = 1usize; let mut lent0 = 0; let mut lent2 = 2;
        print!("{} {}", lent0, yield_!(int(1, &mut x))); eprint!("{}", lent2);
        9
    }
    macro_print_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        print!("{} {}", int(0, &mut x), { yield_!(1); int(1, &mut x) }); eprint!("{}", lent2);
        9
    }
    macro_print_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        print!("{} {}", yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); eprint!("{}", lent2);
        9
    }
    macro_print_bpe {
        let mut x = 1usize; let mut lent1 = 1;
        print!("{} {}", { yield_!(0); int(0, &mut x) }, lent1); eprint!("{}", int(2, &mut x));
        9
    }
    macro_print_yee {
        let mut x = 1usize;
        print!("{} {}", yield_!(int(0, &mut x)), int(1, &mut x)); eprint!("{}", int(2, &mut x));
        9
    }
    macro_print_pbe {
        let mut x = 1usize; let mut lent0 = 0;
        print!("{} {}", lent0, { yield_!(1); int(1, &mut x) }); eprint!("{}", int(2, &mut x));
        9
    }
    macro_print_eye {
        let mut x = 1usize;
        print!("{} {}", int(0, &mut x), yield_!(int(1, &mut x))); eprint!("{}", int(2, &mut x));
        9
    }
    macro_print_bye {
        let mut x = 1usize;
        print!("{} {}", { yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x))); eprint!("{}", int(2, &mut x));
        9
    }
    macro_print_ppy {
        let mut x = 1usize; let mut lent0 = 0; let mut lent1 = 1;
        print!("{} {}", lent0, lent1); eprint!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_print_epb {
        let mut x = 1usize; let mut lent1 = 1;
        print!("{} {}", int(0, &mut x), lent1); eprint!("{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_print_ypb {
        let mut x = 1usize; let mut lent1 = 1;
        print!("{} {}", yield_!(int(0, &mut x)), lent1); eprint!("{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_print_peb {
        let mut x = 1usize; let mut lent0 = 0;
        print!("{} {}", lent0, int(1, &mut x)); eprint!("{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_print_eey {
        let mut x = 1usize;
        print!("{} {}", int(0, &mut x), int(1, &mut x)); eprint!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_print_bey {
        let mut x = 1usize;
        print!("{} {}", { yield_!(0); int(0, &mut x) }, int(1, &mut x)); eprint!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_print_pyb {
        let mut x = 1usize; let mut lent0 = 0;
        print!("{} {}", lent0, yield_!(int(1, &mut x))); eprint!("{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_print_eby {
        let mut x = 1usize;
        print!("{} {}", int(0, &mut x), { yield_!(1); int(1, &mut x) }); eprint!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_print_yby {
        let mut x = 1usize;
        print!("{} {}", yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); eprint!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_println_ypp {
        let mut x = 1usize; let mut lent1 = 1; let mut lent2 = 2;
        println!("{} {}", yield_!(int(0, &mut x)), lent1); eprintln!("{}", lent2);
        9
    }
    macro_println_bep {
        let mut x = 1usize; let mut lent2 = 2;
        println!("{} {}", { yield_!(0); int(0, &mut x) }, int(1, &mut x)); eprintln!("{}", lent2);
        9
    }
    macro_println_pyp {
        let mut x = 1usize; let mut lent0 = 0; let mut lent2 = 2;
        println!("{} {}", lent0, yield_!(int(1, &mut x))); eprintln!("{}", lent2);
        9
    }
    macro_println_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        println!("{} {}", int(0, &mut x), { yield_!(1); int(1, &mut x) }); eprintln!("{}", lent2);
        9
    }
    macro_println_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        println!("{} {}", yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); eprintln!("{}", lent2);
        9
    }
    macro_println_bpe {
        let mut x = 1usize; let mut lent1 = 1;
        println!("{} {}", { yield_!(0); int(0, &mut x) }, lent1); eprintln!("{}", int(2, &mut x));
        9
    }
    macro_println_yee {
        let mut x = 1usize;
        println!("{} {}", yield_!(int(0, &mut x)), int(1, &mut x)); eprintln!("{}", int(2, &mut x));
        9
    }
    macro_println_pbe {
        let mut x = 1usize; let mut lent0 = 0;
        println!("{} {}", lent0, { yield_!(1); int(1, &mut x) }); eprintln!("{}", int(2, &mut x));
        9
    }
    macro_println_eye {
        let mut x = 1usize;
        println!("{} {}", int(0, &mut x), yield_!(int(1, &mut x))); eprintln!("{}", int(2, &mut x));
        9
    }
    macro_println_bye {
        let mut x = 1usize;
        println!("{} {}", { yield_!(0); int(0, &mut x) }, yield_!(int(1, &mut x))); eprintln!("{}", int(2, &mut x));
        9
    }
    macro_println_ppy {
        let mut x = 1usize; let mut lent0 = 0; let mut lent1 = 1;
        println!("{} {}", lent0, lent1); eprintln!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_println_epb {
        let mut x = 1usize; let mut lent1 = 1;
        println!("{} {}", int(0, &mut x), lent1); eprintln!("{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_println_ypb {
        let mut x = 1usize; let mut lent1 = 1;
        println!("{} {}", yield_!(int(0, &mut x)), lent1); eprintln!("{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_println_peb {
        let mut x = 1usize; let mut lent0 = 0;
        println!("{} {}", lent0, int(1, &mut x)); eprintln!("{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_println_eey {
        let mut x = 1usize;
        println!("{} {}", int(0, &mut x), int(1, &mut x)); eprintln!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_println_bey {
        let mut x = 1usize;
        println!("{} {}", { yield_!(0); int(0, &mut x) }, int(1, &mut x)); eprintln!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_println_pyb {
        let mut x = 1usize; let mut lent0 = 0;
        println!("{} {}", lent0, yield_!(int(1, &mut x))); eprintln!("{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_println_eby {
        let mut x = 1usize;
        println!("{} {}", int(0, &mut x), { yield_!(1); int(1, &mut x) }); eprintln!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_println_yby {
        let mut x = 1usize;
        println!("{} {}", yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }); eprintln!("{}", yield_!(int(2, &mut x)));
        9
    }
    macro_vec_yp {
        let mut x = 1usize;
        let value = vec![yield_!(int(0, &mut x)), 5, x]; show(&value);
        9
    }
    macro_vec_be {
        let mut x = 1usize;
        let value = vec![{ yield_!(0); int(0, &mut x) }, 5, int(1, &mut x)]; show(&value);
        9
    }
    macro_vec_py {
        let mut x = 1usize;
        let value = vec![x, 5, yield_!(int(1, &mut x))]; show(&value);
        9
    }
    macro_vec_eb {
        let mut x = 1usize;
        let value = vec![int(0, &mut x), 5, { yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    macro_vec_yb {
        let mut x = 1usize;
        let value = vec![yield_!(int(0, &mut x)), 5, { yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    macro_vec_of_nums_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let value = vec![num_of(yield_!(0)), num1]; show(&value);
        9
    }
    macro_vec_of_nums_be {
        let mut x = 1usize;
        let value = vec![{ yield_!(0); num(0, &mut x) }, num(1, &mut x)]; show(&value);
        9
    }
    macro_vec_of_nums_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = vec![num0, num_of(yield_!(1))]; show(&value);
        9
    }
    macro_vec_of_nums_eb {
        let mut x = 1usize;
        let value = vec![num(0, &mut x), { yield_!(1); num(1, &mut x) }]; show(&value);
        9
    }
    macro_vec_of_nums_yb {
        let mut x = 1usize;
        let value = vec![num_of(yield_!(0)), { yield_!(1); num(1, &mut x) }]; show(&value);
        9
    }
    macro_vec_repeat_yp {
        let mut x = 1usize;
        let value = vec![yield_!(int(0, &mut x)); x]; show(&value);
        9
    }
    macro_vec_repeat_be {
        let mut x = 1usize;
        let value = vec![{ yield_!(0); int(0, &mut x) }; int(1, &mut x)]; show(&value);
        9
    }
    macro_vec_repeat_py {
        let mut x = 1usize;
        let value = vec![x; yield_!(int(1, &mut x))]; show(&value);
        9
    }
    macro_vec_repeat_eb {
        let mut x = 1usize;
        let value = vec![int(0, &mut x); { yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    macro_vec_repeat_yb {
        let mut x = 1usize;
        let value = vec![yield_!(int(0, &mut x)); { yield_!(1); int(1, &mut x) }]; show(&value);
        9
    }
    macro_assert_yp {
        let mut x = 1usize;
        assert!(yield_!(int(0, &mut x)) < 9); debug_assert!(x < 9);
        9
    }
    macro_assert_be {
        let mut x = 1usize;
        assert!({ yield_!(0); int(0, &mut x) } < 9); debug_assert!(int(1, &mut x) < 9);
        9
    }
    macro_assert_py {
        let mut x = 1usize;
        assert!(x < 9); debug_assert!(yield_!(int(1, &mut x)) < 9);
        9
    }
    macro_assert_eb {
        let mut x = 1usize;
        assert!(int(0, &mut x) < 9); debug_assert!({ yield_!(1); int(1, &mut x) } < 9);
        9
    }
    macro_assert_yb {
        let mut x = 1usize;
        assert!(yield_!(int(0, &mut x)) < 9); debug_assert!({ yield_!(1); int(1, &mut x) } < 9);
        9
    }
    macro_assert_message_ypp {
        let mut x = 1usize; let mut lent1 = 1; let mut lent2 = 2;
        assert!(yield_!(int(0, &mut x)) < 9, "{} {}", lent1, lent2);
        9
    }
    macro_assert_message_bep {
        let mut x = 1usize; let mut lent2 = 2;
        assert!({ yield_!(0); int(0, &mut x) } < 9, "{} {}", int(1, &mut x), lent2);
        9
    }
    macro_assert_message_pyp {
        let mut x = 1usize; let mut lent2 = 2;
        assert!(x < 9, "{} {}", yield_!(int(1, &mut x)), lent2);
        9
    }
    macro_assert_message_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        assert!(int(0, &mut x) < 9, "{} {}", { yield_!(1); int(1, &mut x) }, lent2);
        9
    }
    macro_assert_message_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        assert!(yield_!(int(0, &mut x)) < 9, "{} {}", { yield_!(1); int(1, &mut x) }, lent2);
        9
    }
    macro_assert_message_bpe {
        let mut x = 1usize; let mut lent1 = 1;
        assert!({ yield_!(0); int(0, &mut x) } < 9, "{} {}", lent1, int(2, &mut x));
        9
    }
    macro_assert_message_yee {
        let mut x = 1usize;
        assert!(yield_!(int(0, &mut x)) < 9, "{} {}", int(1, &mut x), int(2, &mut x));
        9
    }
    macro_assert_message_pbe {
        let mut x = 1usize;
        assert!(x < 9, "{} {}", { yield_!(1); int(1, &mut x) }, int(2, &mut x));
        9
    }
    macro_assert_message_eye {
        let mut x = 1usize;
        assert!(int(0, &mut x) < 9, "{} {}", yield_!(int(1, &mut x)), int(2, &mut x));
        9
    }
    macro_assert_message_bye {
        let mut x = 1usize;
        assert!({ yield_!(0); int(0, &mut x) } < 9, "{} {}", yield_!(int(1, &mut x)), int(2, &mut x));
        9
    }
    macro_assert_message_ppy {
        let mut x = 1usize; let mut lent1 = 1;
        assert!(x < 9, "{} {}", lent1, yield_!(int(2, &mut x)));
        9
    }
    macro_assert_message_epb {
        let mut x = 1usize; let mut lent1 = 1;
        assert!(int(0, &mut x) < 9, "{} {}", lent1, { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_message_ypb {
        let mut x = 1usize; let mut lent1 = 1;
        assert!(yield_!(int(0, &mut x)) < 9, "{} {}", lent1, { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_message_peb {
        let mut x = 1usize;
        assert!(x < 9, "{} {}", int(1, &mut x), { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_message_eey {
        let mut x = 1usize;
        assert!(int(0, &mut x) < 9, "{} {}", int(1, &mut x), yield_!(int(2, &mut x)));
        9
    }
    macro_assert_message_bey {
        let mut x = 1usize;
        assert!({ yield_!(0); int(0, &mut x) } < 9, "{} {}", int(1, &mut x), yield_!(int(2, &mut x)));
        9
    }
    macro_assert_message_pyb {
        let mut x = 1usize;
        assert!(x < 9, "{} {}", yield_!(int(1, &mut x)), { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_message_eby {
        let mut x = 1usize;
        assert!(int(0, &mut x) < 9, "{} {}", { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)));
        9
    }
    macro_assert_message_yby {
        let mut x = 1usize;
        assert!(yield_!(int(0, &mut x)) < 9, "{} {}", { yield_!(1); int(1, &mut x) }, yield_!(int(2, &mut x)));
        9
    }
    macro_assert_eq_yp {
        let mut x = 1usize; let mut alike1 = alike_of(1);
        assert_eq!(alike_of(yield_!(0)), alike1);
        9
    }
    macro_assert_eq_be {
        let mut x = 1usize;
        assert_eq!({ yield_!(0); alike(0, &mut x) }, alike(1, &mut x));
        9
    }
    macro_assert_eq_py {
        let mut x = 1usize; let mut alike0 = alike_of(0);
        assert_eq!(alike0, alike_of(yield_!(1)));
        9
    }
    macro_assert_eq_eb {
        let mut x = 1usize;
        assert_eq!(alike(0, &mut x), { yield_!(1); alike(1, &mut x) });
        9
    }
    macro_assert_eq_yb {
        let mut x = 1usize;
        assert_eq!(alike_of(yield_!(0)), { yield_!(1); alike(1, &mut x) });
        9
    }
    macro_assert_eq_message_ypp {
        let mut x = 1usize; let mut alike1 = alike_of(1); let mut lent2 = 2;
        assert_eq!(alike_of(yield_!(0)), alike1, "{}", lent2);
        9
    }
    macro_assert_eq_message_bep {
        let mut x = 1usize; let mut lent2 = 2;
        assert_eq!({ yield_!(0); alike(0, &mut x) }, alike(1, &mut x), "{}", lent2);
        9
    }
    macro_assert_eq_message_pyp {
        let mut x = 1usize; let mut alike0 = alike_of(0); let mut lent2 = 2;
        assert_eq!(alike0, alike_of(yield_!(1)), "{}", lent2);
        9
    }
    macro_assert_eq_message_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        assert_eq!(alike(0, &mut x), { yield_!(1); alike(1, &mut x) }, "{}", lent2);
        9
    }
    macro_assert_eq_message_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        assert_eq!(alike_of(yield_!(0)), { yield_!(1); alike(1, &mut x) }, "{}", lent2);
        9
    }
    macro_assert_eq_message_bpe {
        let mut x = 1usize; let mut alike1 = alike_of(1);
        assert_eq!({ yield_!(0); alike(0, &mut x) }, alike1, "{}", int(2, &mut x));
        9
    }
    macro_assert_eq_message_yee {
        let mut x = 1usize;
        assert_eq!(alike_of(yield_!(0)), alike(1, &mut x), "{}", int(2, &mut x));
        9
    }
    macro_assert_eq_message_pbe {
        let mut x = 1usize; let mut alike0 = alike_of(0);
        assert_eq!(alike0, { yield_!(1); alike(1, &mut x) }, "{}", int(2, &mut x));
        9
    }
    macro_assert_eq_message_eye {
        let mut x = 1usize;
        assert_eq!(alike(0, &mut x), alike_of(yield_!(1)), "{}", int(2, &mut x));
        9
    }
    macro_assert_eq_message_bye {
        let mut x = 1usize;
        assert_eq!({ yield_!(0); alike(0, &mut x) }, alike_of(yield_!(1)), "{}", int(2, &mut x));
        9
    }
    macro_assert_eq_message_ppy {
        let mut x = 1usize; let mut alike0 = alike_of(0); let mut alike1 = alike_of(1);
        assert_eq!(alike0, alike1, "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_eq_message_epb {
        let mut x = 1usize; let mut alike1 = alike_of(1);
        assert_eq!(alike(0, &mut x), alike1, "{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_eq_message_ypb {
        let mut x = 1usize; let mut alike1 = alike_of(1);
        assert_eq!(alike_of(yield_!(0)), alike1, "{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_eq_message_peb {
        let mut x = 1usize; let mut alike0 = alike_of(0);
        assert_eq!(alike0, alike(1, &mut x), "{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_eq_message_eey {
        let mut x = 1usize;
        assert_eq!(alike(0, &mut x), alike(1, &mut x), "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_eq_message_bey {
        let mut x = 1usize;
        assert_eq!({ yield_!(0); alike(0, &mut x) }, alike(1, &mut x), "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_eq_message_pyb {
        let mut x = 1usize; let mut alike0 = alike_of(0);
        assert_eq!(alike0, alike_of(yield_!(1)), "{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_eq_message_eby {
        let mut x = 1usize;
        assert_eq!(alike(0, &mut x), { yield_!(1); alike(1, &mut x) }, "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_eq_message_yby {
        let mut x = 1usize;
        assert_eq!(alike_of(yield_!(0)), { yield_!(1); alike(1, &mut x) }, "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_ne_yp {
        let mut x = 1usize; let mut unlike1 = unlike_of(1);
        assert_ne!(unlike_of(yield_!(0)), unlike1);
        9
    }
    macro_assert_ne_be {
        let mut x = 1usize;
        assert_ne!({ yield_!(0); unlike(0, &mut x) }, unlike(1, &mut x));
        9
    }
    macro_assert_ne_py {
        let mut x = 1usize; let mut unlike0 = unlike_of(0);
        assert_ne!(unlike0, unlike_of(yield_!(1)));
        9
    }
    macro_assert_ne_eb {
        let mut x = 1usize;
        assert_ne!(unlike(0, &mut x), { yield_!(1); unlike(1, &mut x) });
        9
    }
    macro_assert_ne_yb {
        let mut x = 1usize;
        assert_ne!(unlike_of(yield_!(0)), { yield_!(1); unlike(1, &mut x) });
        9
    }
    macro_assert_ne_message_ypp {
        let mut x = 1usize; let mut unlike1 = unlike_of(1); let mut lent2 = 2;
        debug_assert_ne!(unlike_of(yield_!(0)), unlike1, "{}", lent2);
        9
    }
    macro_assert_ne_message_bep {
        let mut x = 1usize; let mut lent2 = 2;
        debug_assert_ne!({ yield_!(0); unlike(0, &mut x) }, unlike(1, &mut x), "{}", lent2);
        9
    }
    macro_assert_ne_message_pyp {
        let mut x = 1usize; let mut unlike0 = unlike_of(0); let mut lent2 = 2;
        debug_assert_ne!(unlike0, unlike_of(yield_!(1)), "{}", lent2);
        9
    }
    macro_assert_ne_message_ebp {
        let mut x = 1usize; let mut lent2 = 2;
        debug_assert_ne!(unlike(0, &mut x), { yield_!(1); unlike(1, &mut x) }, "{}", lent2);
        9
    }
    macro_assert_ne_message_ybp {
        let mut x = 1usize; let mut lent2 = 2;
        debug_assert_ne!(unlike_of(yield_!(0)), { yield_!(1); unlike(1, &mut x) }, "{}", lent2);
        9
    }
    macro_assert_ne_message_bpe {
        let mut x = 1usize; let mut unlike1 = unlike_of(1);
        debug_assert_ne!({ yield_!(0); unlike(0, &mut x) }, unlike1, "{}", int(2, &mut x));
        9
    }
    macro_assert_ne_message_yee {
        let mut x = 1usize;
        debug_assert_ne!(unlike_of(yield_!(0)), unlike(1, &mut x), "{}", int(2, &mut x));
        9
    }
    macro_assert_ne_message_pbe {
        let mut x = 1usize; let mut unlike0 = unlike_of(0);
        debug_assert_ne!(unlike0, { yield_!(1); unlike(1, &mut x) }, "{}", int(2, &mut x));
        9
    }
    macro_assert_ne_message_eye {
        let mut x = 1usize;
        debug_assert_ne!(unlike(0, &mut x), unlike_of(yield_!(1)), "{}", int(2, &mut x));
        9
    }
    macro_assert_ne_message_bye {
        let mut x = 1usize;
        debug_assert_ne!({ yield_!(0); unlike(0, &mut x) }, unlike_of(yield_!(1)), "{}", int(2, &mut x));
        9
    }
    macro_assert_ne_message_ppy {
        let mut x = 1usize; let mut unlike0 = unlike_of(0); let mut unlike1 = unlike_of(1);
        debug_assert_ne!(unlike0, unlike1, "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_ne_message_epb {
        let mut x = 1usize; let mut unlike1 = unlike_of(1);
        debug_assert_ne!(unlike(0, &mut x), unlike1, "{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_ne_message_ypb {
        let mut x = 1usize; let mut unlike1 = unlike_of(1);
        debug_assert_ne!(unlike_of(yield_!(0)), unlike1, "{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_ne_message_peb {
        let mut x = 1usize; let mut unlike0 = unlike_of(0);
        debug_assert_ne!(unlike0, unlike(1, &mut x), "{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_ne_message_eey {
        let mut x = 1usize;
        debug_assert_ne!(unlike(0, &mut x), unlike(1, &mut x), "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_ne_message_bey {
        let mut x = 1usize;
        debug_assert_ne!({ yield_!(0); unlike(0, &mut x) }, unlike(1, &mut x), "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_ne_message_pyb {
        let mut x = 1usize; let mut unlike0 = unlike_of(0);
        debug_assert_ne!(unlike0, unlike_of(yield_!(1)), "{}", { yield_!(2); int(2, &mut x) });
        9
    }
    macro_assert_ne_message_eby {
        let mut x = 1usize;
        debug_assert_ne!(unlike(0, &mut x), { yield_!(1); unlike(1, &mut x) }, "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_assert_ne_message_yby {
        let mut x = 1usize;
        debug_assert_ne!(unlike_of(yield_!(0)), { yield_!(1); unlike(1, &mut x) }, "{}", yield_!(int(2, &mut x)));
        9
    }
    macro_matches_yp {
        let mut x = 1usize;
        let value = matches!((yield_!(int(0, &mut x)), x), (a, b) if a < b); show(&value);
        9
    }
    macro_matches_be {
        let mut x = 1usize;
        let value = matches!(({ yield_!(0); int(0, &mut x) }, int(1, &mut x)), (a, b) if a < b); show(&value);
        9
    }
    macro_matches_py {
        let mut x = 1usize;
        let value = matches!((x, yield_!(int(1, &mut x))), (a, b) if a < b); show(&value);
        9
    }
    macro_matches_eb {
        let mut x = 1usize;
        let value = matches!((int(0, &mut x), { yield_!(1); int(1, &mut x) }), (a, b) if a < b); show(&value);
        9
    }
    macro_matches_yb {
        let mut x = 1usize;
        let value = matches!((yield_!(int(0, &mut x)), { yield_!(1); int(1, &mut x) }), (a, b) if a < b); show(&value);
        9
    }
    macro_matches_guard_yp {
        let mut x = 1usize;
        let value = matches!(yield_!(int(0, &mut x)) + 0, n if n < x); show(&value);
        9
    }
    macro_matches_guard_be {
        let mut x = 1usize;
        let value = matches!({ yield_!(0); int(0, &mut x) } + 0, n if n < int(1, &mut x)); show(&value);
        9
    }
    macro_matches_guard_py {
        let mut x = 1usize;
        let value = matches!(x + 0, n if n < yield_!(int(1, &mut x))); show(&value);
        9
    }
    macro_matches_guard_eb {
        let mut x = 1usize;
        let value = matches!(int(0, &mut x) + 0, n if n < { yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    macro_matches_guard_yb {
        let mut x = 1usize;
        let value = matches!(yield_!(int(0, &mut x)) + 0, n if n < { yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    macro_matches_by_value_y {
        let mut x = 1usize;
        let value = matches!(num_of(yield_!(0)), Num(3..) | Num(0)); show(&value);
        9
    }
    macro_matches_by_value_b {
        let mut x = 1usize;
        let value = matches!({ yield_!(0); num(0, &mut x) }, Num(3..) | Num(0)); show(&value);
        9
    }
    macro_dbg_yp {
        let mut x = 1usize;
        let value = dbg!(yield_!(int(0, &mut x))) + dbg!(x); show(&value);
        9
    }
    macro_dbg_be {
        let mut x = 1usize;
        let value = dbg!({ yield_!(0); int(0, &mut x) }) + dbg!(int(1, &mut x)); show(&value);
        9
    }
    macro_dbg_py {
        let mut x = 1usize;
        let value = dbg!(x) + dbg!(yield_!(int(1, &mut x))); show(&value);
        9
    }
    macro_dbg_eb {
        let mut x = 1usize;
        let value = dbg!(int(0, &mut x)) + dbg!({ yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    macro_dbg_yb {
        let mut x = 1usize;
        let value = dbg!(yield_!(int(0, &mut x))) + dbg!({ yield_!(1); int(1, &mut x) }); show(&value);
        9
    }
    macro_dbg_of_two_yp {
        let mut x = 1usize; let mut num1 = num_of(1);
        let value = dbg!(num_of(yield_!(0)), num1); show(&value);
        9
    }
    macro_dbg_of_two_be {
        let mut x = 1usize;
        let value = dbg!({ yield_!(0); num(0, &mut x) }, num(1, &mut x)); show(&value);
        9
    }
    macro_dbg_of_two_py {
        let mut x = 1usize; let mut num0 = num_of(0);
        let value = dbg!(num0, num_of(yield_!(1))); show(&value);
        9
    }
    macro_dbg_of_two_eb {
        let mut x = 1usize;
        let value = dbg!(num(0, &mut x), { yield_!(1); num(1, &mut x) }); show(&value);
        9
    }
    macro_dbg_of_two_yb {
        let mut x = 1usize;
        let value = dbg!(num_of(yield_!(0)), { yield_!(1); num(1, &mut x) }); show(&value);
        9
    }
    compound_yp {
        let mut x = 1usize;
        let mut place = 1; place += yield_!(int(0, &mut x)); place <<= x; show(place);
        9
    }
    compound_be {
        let mut x = 1usize;
        let mut place = 1; place += { yield_!(0); int(0, &mut x) }; place <<= int(1, &mut x); show(place);
        9
    }
    compound_py {
        let mut x = 1usize;
        let mut place = 1; place += x; place <<= yield_!(int(1, &mut x)); show(place);
        9
    }
    compound_of_operand_y {
        let mut x = 1usize;
        x += yield_!(int(0, &mut x)); show(x);
        9
    }
    compound_of_operand_b {
        let mut x = 1usize;
        x += { yield_!(0); int(0, &mut x) }; show(x);
        9
    }
    compound_element_yp {
        let mut x = 1usize;
        let mut row = row_of(0); row[yield_!(int(0, &mut x))] += x; show(row);
        9
    }
    compound_element_be {
        let mut x = 1usize;
        let mut row = row_of(0); row[{ yield_!(0); int(0, &mut x) }] += int(1, &mut x); show(row);
        9
    }
    compound_element_py {
        let mut x = 1usize;
        let mut row = row_of(0); row[x] += yield_!(int(1, &mut x)); show(row);
        9
    }
    compound_element_of_element_ypp {
        let mut x = 1usize;
        let mut table = table_of(0); table[yield_!(int(0, &mut x))][x] *= x; show(table);
        9
    }
    compound_element_of_element_bep {
        let mut x = 1usize;
        let mut table = table_of(0); table[{ yield_!(0); int(0, &mut x) }][int(1, &mut x)] *= x; show(table);
        9
    }
    compound_element_of_element_pyp {
        let mut x = 1usize;
        let mut table = table_of(0); table[x][yield_!(int(1, &mut x))] *= x; show(table);
        9
    }
    compound_element_of_element_ebp {
        let mut x = 1usize;
        let mut table = table_of(0); table[int(0, &mut x)][{ yield_!(1); int(1, &mut x) }] *= x; show(table);
        9
    }
    compound_element_of_element_ybp {
        let mut x = 1usize;
        let mut table = table_of(0); table[yield_!(int(0, &mut x))][{ yield_!(1); int(1, &mut x) }] *= x; show(table);
        9
    }
    compound_element_of_element_bpe {
        let mut x = 1usize;
        let mut table = table_of(0); table[{ yield_!(0); int(0, &mut x) }][x] *= int(2, &mut x); show(table);
        9
    }
    compound_element_of_element_yee {
        let mut x = 1usize;
        let mut table = table_of(0); table[yield_!(int(0, &mut x))][int(1, &mut x)] *= int(2, &mut x); show(table);
        9
    }
    compound_element_of_element_pbe {
        let mut x = 1usize;
        let mut table = table_of(0); table[x][{ yield_!(1); int(1, &mut x) }] *= int(2, &mut x); show(table);
        9
    }
    compound_element_of_element_eye {
        let mut x = 1usize;
        let mut table = table_of(0); table[int(0, &mut x)][yield_!(int(1, &mut x))] *= int(2, &mut x); show(table);
        9
    }
    compound_element_of_element_bye {
        let mut x = 1usize;
        let mut table = table_of(0); table[{ yield_!(0); int(0, &mut x) }][yield_!(int(1, &mut x))] *= int(2, &mut x); show(table);
        9
    }
    compound_element_of_element_ppy {
        let mut x = 1usize;
        let mut table = table_of(0); table[x][x] *= yield_!(int(2, &mut x)); show(table);
        9
    }
    compound_field_yp {
        let mut x = 1usize;
        let mut points = [point_of(0); 8]; points[yield_!(int(0, &mut x))].b -= x; show(points);
        9
    }
    compound_field_be {
        let mut x = 1usize;
        let mut points = [point_of(0); 8]; points[{ yield_!(0); int(0, &mut x) }].b -= int(1, &mut x); show(points);
        9
    }
    compound_field_py {
        let mut x = 1usize;
        let mut points = [point_of(0); 8]; points[x].b -= yield_!(int(1, &mut x)); show(points);
        9
    }
    compound_overloaded_element_yp {
        let mut x = 1usize;
        let mut slots = slots_of(0); slots[yield_!(int(0, &mut x))] |= x; show(slots);
        9
    }
    compound_overloaded_element_be {
        let mut x = 1usize;
        let mut slots = slots_of(0); slots[{ yield_!(0); int(0, &mut x) }] |= int(1, &mut x); show(slots);
        9
    }
    compound_overloaded_element_py {
        let mut x = 1usize;
        let mut slots = slots_of(0); slots[x] |= yield_!(int(1, &mut x)); show(slots);
        9
    }
    compound_through_deref_y {
        let mut x = 1usize;
        let mut slots = slots_of(0); *slots ^= yield_!(int(0, &mut x)); show(slots);
        9
    }
    compound_through_deref_b {
        let mut x = 1usize;
        let mut slots = slots_of(0); *slots ^= { yield_!(0); int(0, &mut x) }; show(slots);
        9
    }
}
