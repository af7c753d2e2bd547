//! When what a resume brings is dropped: where the same value of a call would be.
//!
//! Each body is a generator, and a plain function in which `yield_!` is a call; the plain function's effects
//! are the expectation for both readings of the generator.

use std::cell::{Cell, RefCell};

use gen_runtime::Generator;

thread_local! {
    static EFFECTS: RefCell<Vec<String>> = RefCell::default();
    static ANSWERED: Cell<u32> = const { Cell::new(0) };
}

fn note(effect: impl Into<String>) {
    EFFECTS.with_borrow_mut(|effects| effects.push(effect.into()));
}

/// An argument of a resume.
struct Answer(u32);

impl Answer {
    fn look(&self) -> u32 {
        note(format!("look at {}", self.0));
        self.0
    }

    fn number(&self) -> u32 {
        self.0
    }

    fn give_up(self) -> u32 {
        self.0
    }

    fn itself(self) -> Self {
        self
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        note(format!("drop {}", self.0));
    }
}

fn number_of(answer: &Answer) -> u32 {
    answer.0
}

fn sum(answer: &Answer, number: u32) -> u32 {
    answer.0 + number
}

fn answer(yielded: u32) -> Answer {
    note(format!("yield {yielded}"));
    ANSWERED.set(ANSWERED.get() + 10);
    Answer(ANSWERED.get())
}

fn effects(run: impl FnOnce() -> u32) -> Vec<String> {
    ANSWERED.set(0);
    let returned = run();
    note(format!("return {returned}"));
    EFFECTS.take()
}

/// What `yield_!` is in the plain function. The temporaries of a yield's operand end before it, too.
macro_rules! call {
    ($value:expr) => {{
        let value = $value;
        answer(value)
    }};
}

macro_rules! bodies {
    ($($name:ident $body:block)*) => { $(
        #[test]
        fn $name() {
            mod generator {
                use super::*;
                use gen_runtime::yield_;

                #[gen_runtime::generator(resume = _first)]
                pub(super) fn make() -> impl Generator<Answer, Yield = u32, Return = u32> $body
            }
            mod plain {
                use super::*;
                use call as yield_;

                pub(super) fn run(_first: Answer) -> u32 $body
            }
            let expected = effects(|| plain::run(Answer(0)));
            let stepped = effects(|| {
                let mut generator = generator::make();
                // By reference, `run` is the loop over `resume`.
                (&mut generator).run(Answer(0), answer)
            });
            assert_eq!(stepped, expected, "the machine");
            assert_eq!(effects(|| generator::make().run(Answer(0), answer)), expected, "the plain reading");
        }
    )* };
}

bodies! {
    of_a_let {
        let n = yield_!(1).look();
        note("behind");
        n + yield_!(n).give_up()
    }
    lent_to_a_function {
        let n = number_of(&yield_!(1));
        note("behind");
        yield_!(n);
        n
    }
    lent_beside_another {
        let n = sum(&yield_!(1), yield_!(5).look());
        note("behind");
        yield_!(n);
        n
    }
    consumed_by_a_method {
        let n = yield_!(1).give_up();
        note("behind");
        yield_!(n);
        n
    }
    consumed_by_a_method_of_which_a_field_is_read {
        let n = yield_!(1).itself().0;
        note("behind");
        yield_!(n);
        n
    }
    of_which_a_field_is_read {
        let n = yield_!(1).0;
        note("behind");
        yield_!(n);
        n
    }
    of_a_statement {
        yield_!(1).look();
        note("behind");
        number_of(&yield_!(2));
        note("behind that");
        yield_!(3);
        4
    }
    of_an_assignment {
        let mut n;
        n = yield_!(1).look();
        note("behind");
        n += yield_!(n).look();
        note("behind that");
        n
    }
    of_a_condition {
        if yield_!(1).look() > 3 {
            note("then");
            yield_!(2);
        }
        note("behind");
        yield_!(3).give_up()
    }
    of_a_chain_of_conditions {
        if yield_!(1).look() == 10 && yield_!(2).look() == 20 {
            note("both");
            yield_!(3);
        }
        1
    }
    of_operators_that_decide {
        let both = yield_!(1).look() == 10 && yield_!(2).look() == 20;
        note(format!("{both}"));
        let any = yield_!(1).look() == 99 || answer(0).look() == 40;
        note(format!("{any}"));
        yield_!(3);
        1
    }
    of_a_loops_condition {
        while yield_!(1).look() < 30 {
            note("turn");
            yield_!(2);
        }
        note("behind");
        yield_!(3).give_up()
    }
    of_a_scrutinee {
        let n = match yield_!(1).look() {
            10 => {
                note("arm");
                yield_!(2).number()
            }
            _ => 0,
        };
        note("behind");
        yield_!(3);
        n
    }
    of_a_scrutinee_with_plain_arms {
        let n = match yield_!(1).look() {
            10 => answer(0).number(),
            _ => 0,
        };
        note("behind");
        yield_!(3);
        n
    }
    a_scrutinee_itself {
        match yield_!(1) {
            Answer(10) => {
                note("arm");
                yield_!(2);
            }
            _ => note("other arm"),
        }
        note("behind");
        yield_!(3).give_up()
    }
    bound_by_an_arm {
        let n = match yield_!(1) {
            answer if answer.0 == 10 => {
                note("arm");
                yield_!(2).number()
            }
            _ => 0,
        };
        note("behind");
        n
    }
    of_a_return {
        if yield_!(1).look() == 10 {
            return yield_!(2).look();
        }
        1
    }
    in_a_tuple {
        let pair = (yield_!(1), yield_!(2).number());
        note("behind");
        yield_!(3);
        pair.1
    }
    left_unbound {
        let _ = yield_!(1);
        note("behind");
        let _kept = yield_!(2);
        note("behind that");
        yield_!(3).give_up()
    }
    referred_to {
        let answer = &yield_!(1);
        note("behind");
        answer.number()
    }
    of_a_blocks_tail {
        let n = { yield_!(1).look() };
        note("behind");
        n + yield_!(n).number()
    }
    in_a_loop {
        let mut sum = 0;
        for n in 0..2 {
            sum += yield_!(n).look();
            note("turn");
        }
        yield_!(sum);
        sum
    }
    taken_apart_or_left {
        let Answer(n @ 10) = yield_!(1) else { return 1 };
        note("behind");
        n
    }
    of_a_yields_operand {
        yield_!(yield_!(1).look());
        note("behind");
        let n = yield_!(yield_!(2).look()).look();
        note("behind that");
        yield_!(4);
        n
    }
    in_an_option {
        let n = Some(yield_!(1)).map(|answer| answer.give_up()).unwrap_or(3);
        note("behind");
        yield_!(n);
        n
    }
    in_a_vec {
        let answers = vec![yield_!(1), yield_!(2)];
        note("behind");
        yield_!(3);
        answers.len() as u32
    }
    an_index {
        let table = [1, 2, 3];
        let n = table[(yield_!(1).number() / 10) as usize];
        note("behind");
        yield_!(n);
        n
    }
    broken_out_with {
        let answer = loop {
            let answer = yield_!(1);
            if answer.number() > 10 {
                break answer;
            }
            note("again");
        };
        note("behind");
        yield_!(2);
        answer.number()
    }
    assigned_over {
        let mut answer = yield_!(1);
        note(format!("{}", answer.number()));
        answer = yield_!(2);
        note("behind");
        yield_!(3);
        answer.number()
    }
}

#[test]
fn the_first_argument_is_dropped_before_the_body_if_nothing_takes_it() {
    use gen_runtime::yield_;

    #[gen_runtime::generator]
    fn untaken() -> impl Generator<Answer, Yield = u32, Return = u32> {
        note("start");
        yield_!(1);
        note("end");
        2
    }

    let expected = ["drop 0", "start", "yield 1", "drop 10", "end", "return 2"];
    assert_eq!(effects(|| untaken().run(Answer(0), answer)), expected);
    let mut stepped = untaken();
    assert_eq!(effects(|| (&mut stepped).run(Answer(0), answer)), expected);
}
