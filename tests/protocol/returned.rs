//! The value at the end: from the tail, from `return`, from a loop, and through levels of delegation.

use gen_runtime::{Generator, GeneratorExt, GeneratorState, generator, ready, yield_, yield_from};

use crate::driver::driven;

#[generator]
fn innermost(count: u32) -> impl Generator<u32, Yield = &'static str, Return = Vec<u32>> {
    let mut answers = Vec::new();
    for _ in 0..count {
        answers.push(yield_!("innermost"));
    }
    answers
}

#[generator(resume = first)]
fn middle(count: u32) -> impl Generator<u32, Yield = &'static str, Return = u32> {
    let answers = yield_from!(innermost(count), first);
    let own = yield_!("middle");
    answers.iter().sum::<u32>() * own
}

#[generator(resume = first)]
fn outermost() -> impl Generator<u32, Yield = &'static str, Return = String> {
    let product = yield_from!(middle(2), first);
    let empty = yield_from!(middle(0), yield_!("outermost"));
    format!("{product} and {empty}")
}

#[test]
fn a_value_passes_through_two_levels_of_delegation() {
    let (yields, returned) = driven(outermost, &[1, 2, 3, 4, 5, 6]);
    assert_eq!(yields, ["innermost", "innermost", "middle", "outermost", "middle"]);
    assert_eq!(returned, "20 and 0");
}

#[test]
fn the_answer_that_ends_a_delegate_is_the_delegates() {
    let mut outermost = outermost();
    for answer in [1, 2] {
        assert_eq!(outermost.resume(answer), GeneratorState::Yielded("innermost"));
    }
    // This one ends the innermost, which goes on to the yield behind it without another answer.
    assert_eq!(outermost.resume(3), GeneratorState::Yielded("middle"));
}

#[generator]
fn of_the_same_kind(depth: u32) -> Box<dyn Generator<u32, Yield = u32, Return = u32>> {
    if depth == 0 {
        return yield_!(0);
    }
    let below = yield_from!(of_the_same_kind(depth - 1));
    below + yield_!(depth)
}

#[test]
fn each_level_adds_to_what_the_one_below_returned() {
    assert_eq!(driven(|| of_the_same_kind(3), &[7, 1, 2, 3, 4]), (vec![0, 1, 2, 3], 10));
}

#[generator(resume = choice)]
fn ways() -> impl Generator<u32, Yield = u32, Return = &'static str> {
    if choice == 0 {
        return "at once";
    }
    let word = 'found: {
        for turn in 1..3 {
            match yield_!(turn) {
                0 => return "from a loop",
                1 => break 'found "broke",
                2 => continue,
                _ => {}
            }
            if yield_!(turn * 10) == 0 {
                return if turn == 1 { "first" } else { "second" };
            }
        }
        "ran out"
    };
    match word {
        "broke" => loop {
            if yield_!(100) > 5 {
                break "from a loop's value";
            }
        },
        word => word,
    }
}

#[test]
fn there_are_many_ways_to_the_end() {
    let returned = |answers: &[u32]| driven(ways, answers).1;
    assert_eq!(returned(&[0]), "at once");
    assert_eq!(returned(&[1, 0]), "from a loop");
    assert_eq!(returned(&[1, 3, 0]), "first");
    assert_eq!(returned(&[1, 2, 3, 0]), "second");
    assert_eq!(returned(&[1, 2, 2]), "ran out");
    assert_eq!(returned(&[1, 3, 3, 1, 5, 6]), "from a loop's value");
}

#[generator]
fn a_closure(start: u32) -> impl Generator<u32, Yield = (), Return = Box<dyn Fn(u32) -> u32>> {
    if start == 0 {
        return Box::new(|n| n);
    }
    let added = yield_!(());
    if added == 0 { Box::new(move |n| n + start) } else { Box::new(move |n| (n + added) * start) }
}

#[test]
fn the_value_becomes_what_the_signature_says() {
    assert_eq!(a_closure(0).run(9, |()| 9)(5), 5);
    assert_eq!(a_closure(2).run(9, |()| 0)(5), 7);
    let mut stepped = a_closure(2);
    assert!(matches!(stepped.resume(9), GeneratorState::Yielded(())));
    let GeneratorState::Complete(closure) = stepped.resume(4) else { panic!("it has ended") };
    assert_eq!(closure(1), 10);
}

#[generator]
fn a_trait_object(last: u8) -> impl Generator<u8, Yield = u8, Return = Box<dyn std::fmt::Display>> {
    loop {
        match yield_!(last) {
            0 => break Box::new("nothing"),
            1 => break Box::new('x'),
            n if n == last => break Box::new(n),
            _ => continue,
        }
    }
}

#[test]
fn a_loops_value_becomes_it_too() {
    for (answers, expected) in [(&[9, 0][..], "nothing"), (&[9, 1], "x"), (&[9, 5, 7], "7")] {
        let (_, returned) = driven(|| a_trait_object(7).map_return(|value| value.to_string()), answers);
        assert_eq!(returned, expected);
    }
}

#[generator]
fn of_nothing() -> impl Generator<Yield = u8, Return = ()> {
    yield_!(1);
    if true {
        return;
    }
    yield_!(2);
}

#[generator]
fn of_a_reference<'a>(
    words: &'a [String],
) -> impl Generator<usize, Yield = &'a str, Return = Option<&'a String>> {
    for word in words {
        if yield_!(word) == word.len() {
            return Some(word);
        }
    }
    None
}

#[test]
fn nothing_and_what_the_arguments_refer_to_can_be_returned() {
    assert_eq!(driven(of_nothing, &[(), ()]), (vec![1], ()));
    let words = ["one", "three"].map(String::from);
    assert_eq!(driven(|| of_a_reference(&words), &[0, 9, 5]), (vec!["one", "three"], Some(&words[1])));
}

#[generator]
fn value_in_an_operand() -> impl Generator<u32, Yield = u32, Return = u32> {
    let sum = yield_from!(ready(3)) + yield_from!(of_the_same_kind(0)) * yield_!(5);
    sum + yield_from!(ready::<_, u32, u32>(100))
}

#[test]
fn what_a_delegate_returned_is_an_operand_like_any_other() {
    assert_eq!(driven(value_in_an_operand, &[0, 4, 6]), (vec![0, 5], 127));
}

#[generator]
fn in_braces(twice: bool) -> impl Generator<u32, Yield = u32, Return = u32> {
    let sum = {
        yield_! { 1 }
    } + if twice {
        yield_! { 2 }
    } else {
        0
    };
    yield_! { sum };
    yield_from! { of_the_same_kind(1) }
}

#[test]
fn a_suspension_in_braces_is_the_value_of_its_block_as_well() {
    assert_eq!(driven(|| in_braces(true), &[0, 10, 20, 0, 3, 4]), (vec![1, 2, 30, 0, 1], 7));
    assert_eq!(driven(|| in_braces(false), &[0, 10, 0, 3, 4]), (vec![1, 10, 0, 1], 7));
}
