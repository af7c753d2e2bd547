//! `?` next to yields, and on what was made of their answers.

use crate::readings::{Loud, agree, effect, record, show};

fn small(n: usize) -> Result<usize, String> {
    record(format_args!("small {n}"));
    if n < 6 { Ok(n) } else { Err(format!("{n} is too large")) }
}

fn loud(n: usize) -> Result<Loud, String> {
    small(n).map(Loud)
}

/// Failures that `?` converts.
struct TooLarge;

impl From<TooLarge> for String {
    fn from(_: TooLarge) -> String {
        record("converted");
        String::from("too large")
    }
}

agree! { fallible! {
    a_question_mark_on_an_answer {
        let mut all = 0;
        for n in 0.. {
            all += small(yield_!(n))?;
        }
        Ok(all)
    }
    a_question_mark_in_the_operand_of_a_yield {
        let mut all = 0;
        for n in 0.. {
            all += yield_!(small(n)?);
        }
        Ok(all)
    }
    a_failure_drops_the_operands_before_it {
        for n in 0.. {
            let all = (loud(n)?, yield_!(n), [loud(n + 1)?, Loud(n + 2)], small(yield_!(n) + n)?, loud(n + 2)?);
            show(&all);
        }
        Ok(0)
    }
    a_failure_leaves_blocks_loops_and_arms {
        let _outer = Loud(100);
        let value = 'out: {
            let _inner = Loud(101);
            loop {
                let _innermost = Loud(102);
                match small(yield_!(1))? {
                    4 => { small(yield_!(small(2)? + 3) + 1)?; }
                    n => break 'out n,
                }
                if small(yield_!(3))? == 6 || small(yield_!(4))? == 7 { break }
            }
            effect(1)
        };
        Ok(value)
    }
    a_failure_is_converted {
        let n = Ok::<usize, TooLarge>(yield_!(1))?;
        let m = (if yield_!(n) == 7 { Err(TooLarge) } else { Ok(5) })?;
        Ok(n + m)
    }
    a_question_mark_in_every_other_operand {
        let list = vec![small(yield_!(1))?, small(effect(2))?, small(yield_!(0))?];
        let text = format!("{} {}", small(list[yield_!(0) - 3])?, small(yield_!(1))?);
        let sum = small(1)? + yield_!(small(2)?) + small(yield_!(2))?;
        let nested = small(small(small(yield_!(0))?.min(small(yield_!(1))?))?)?;
        let Ok(n) = small(yield_!(1)) else { return Err(text) };
        if small(yield_!(2))? == 5 && small(n)? == 4 { small(yield_!(3))?; }
        Ok(sum + nested)
    }
} }
