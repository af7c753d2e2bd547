//! What is called stays, if it can be called again.

use std::rc::Rc;

use crate::readings::{Loud, agree, effect};

fn again(value: Loud) -> impl Fn(usize) -> usize {
    move |n| value.0 + n
}

fn once(value: Loud) -> impl FnOnce() -> usize {
    move || value.0
}

struct Task {
    name: Loud,
    run: Box<dyn FnMut() -> usize>,
}

fn task(name: Loud, value: Loud) -> Task {
    Task { name, run: Box::new(move || value.0) }
}

agree! { generators! {
    a_closure_that_a_function_made_stays {
        let called = again(Loud(1));
        yield_!(called(10));
        let shared = Rc::new(again(Loud(2)));
        yield_!(shared(20));
        let boxed: Vec<Box<dyn Fn(usize) -> usize>> = vec![Box::new(again(Loud(3))), Box::new(again(Loud(4)))];
        for call in boxed {
            yield_!(call(30));
            effect(0);
        }
        let value = Loud(5);
        let here = Box::new(move || value.0);
        let given = here();
        yield_!(given);
        effect(6)
    }

    a_closure_that_can_be_called_once_is_gone {
        let called = once(Loud(1));
        yield_!(called());
        let boxed: Box<dyn FnOnce() -> usize> = Box::new(once(Loud(2)));
        yield_!(boxed());
        let boxed = Box::new(once(Loud(3)));
        yield_!(boxed());
        effect(4)
    }

    a_closure_that_is_called_on_one_way_stays_on_both {
        let mut sum = 0;
        for turn in 0..2 {
            let (first, second) = (again(Loud(1)), once(Loud(2)));
            if turn == 1 {
                sum += first(3) + second();
            }
            yield_!(sum);
            effect(turn);
        }
        sum
    }

    a_closure_out_of_a_block_stays {
        let shared = Rc::new(1);
        let sum = {
            let shared = Rc::clone(&shared);
            move |n: usize| *shared + n
        };
        yield_!(sum(1));
        yield_!(sum(2));
        yield_!(Rc::strong_count(&shared));
        effect(3)
    }

    closures_of_the_body_are_called_out_of_a_list {
        let values = vec![Loud(1), Loud(2)];
        let closures: Vec<_> = values.into_iter().map(|value| move || value.0).collect();
        let mut sum = 0;
        for closure in closures {
            sum += closure();
            yield_!(sum);
        }
        let mut handlers = Vec::new();
        for number in 0..2 {
            handlers.push(move |n: usize| n + number);
        }
        for handler in handlers {
            yield_!(handler(sum));
        }
        sum
    }

    the_rest_of_a_struct_stays_with_the_closure_in_it {
        let mut task = task(Loud(2), Loud(1));
        yield_!((task.run)());
        effect(3);
        yield_!(task.name.0);
        4
    }
} }
