//! Chains of conditions with `let`, which edition 2024 has.

use crate::readings::{agree, effect};

agree! { generators! {
    a_let_chain_binds_from_left_to_right_and_stops_at_the_first_no {
        let mut all = 0;
        for n in 0..5usize {
            if let Some(a) = n.checked_sub(1)
                && let Some(b) = a.checked_sub(yield_!(a) % 4)
                && effect(b) < 3
                && let c = yield_!(a + b)
                && c != 5
            {
                all += effect(a + b + c);
            } else if let 0 = n && yield_!(50) == 5 {
                all += effect(7);
            } else {
                all += effect(yield_!(n));
            }
        }
        all
    }
    a_while_takes_what_is_left_for_as_long_as_the_answer_says {
        let mut list = vec![1, 2, 3, 4, 5];
        while let Some(last) = list.pop() && yield_!(last) != 0 {
            effect(last);
        }
        list.len()
    }
} }
