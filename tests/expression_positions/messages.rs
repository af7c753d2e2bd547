//! What the standard library's macros say about arguments that yield is what they say in a plain function.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::readings;

/// The text of a panic, and whether it was made while running.
fn message(panics: impl FnOnce()) -> (String, bool) {
    let payload = catch_unwind(AssertUnwindSafe(panics)).expect_err("every body here panics");
    match payload.downcast_ref::<&str>() {
        Some(text) => ((*text).to_owned(), false),
        None => (payload.downcast_ref::<String>().expect("a panic has a text").clone(), true),
    }
}

macro_rules! panics_alike {
    ($($name:ident $body:block)*) => {
        mod machines {
            use gen_runtime::{Generator, generator, yield_};
            $(
                #[generator]
                pub(super) fn $name() -> impl Generator<usize, Yield = usize, Return = ()> $body
            )*
        }
        mod plain {
            use crate::readings::yield_by_call as yield_;
            $(pub(super) fn $name() $body)*
        }
        $(
            #[test]
            fn $name() {
                use gen_runtime::{Generator, GeneratorState};
                let expected = message(plain::$name);
                let stepped = message(|| {
                    let mut machine = machines::$name();
                    let mut arg = 0;
                    while let GeneratorState::Yielded(value) = machine.resume(arg) {
                        arg = readings::answer(value);
                    }
                });
                assert_eq!(stepped, expected);
                assert_eq!(message(|| machines::$name().run(0, readings::answer)), expected);
            }
        )*
    };
}

panics_alike! {
    a_failed_assertion_shows_its_source {
        let x = 1;
        assert!(yield_!(x) == 3);
    }
    a_long_condition_is_shown_on_one_line {
        let text = "a";
        assert!(
            yield_!(1) == 4 && { yield_!(2) } == 9 || text.is_empty(),
        );
    }
    braces_in_the_source_are_no_format {
        assert!(format!("{}", yield_!(1)) == "{}");
    }
    both_sides_of_an_equality_are_shown {
        assert_eq!(yield_!(1), yield_!(2));
    }
    an_equality_with_a_message_that_yields {
        assert_eq!(yield_!(1), yield_!(2), "text {}", yield_!(3));
    }
    an_inequality_of_what_cannot_be_moved_with_a_message_that_yields {
        let held = [String::from("{a}")];
        assert_ne!(held[0], { yield_!(1); "{a}" }, "text {held:?} {named}", named = yield_!(3));
    }
    a_debug_assertion_shows_its_source_or_does_nothing {
        debug_assert!(yield_!(1) == 5);
        panic!("not debugging");
    }
    a_debug_assertion_asks_nothing_where_it_is_off {
        debug_assert_eq!(yield_!(1), 9, "text {}", yield_!(2));
        panic!("not debugging");
    }
    an_assertion_by_its_path_with_a_message_that_yields {
        std::assert!(yield_!(1) == 5, "{{}} {}", yield_!(1));
    }
    a_condition_inside_of_matches {
        assert!(matches!(yield_!(1), n if n == 5 && yield_!(n) == 0));
    }
    what_is_printed_for_debugging_is_still_the_value {
        assert_eq!(dbg!(yield_!(1)) + dbg!(1, yield_!(2)).1, 0);
    }
    work_that_is_left_to_do {
        todo!("later {}", yield_!(1))
    }
    a_place_that_is_never_reached {
        let answer = yield_!(1);
        unreachable!("{answer} {}", yield_!(2))
    }
}
