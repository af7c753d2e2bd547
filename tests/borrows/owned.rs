//! Values that were made by way of a borrow, and own what they are.

use std::rc::Rc;

use crate::readings::{Loud, agree, effect};

fn each(numbers: &[usize]) -> Vec<Loud> {
    numbers.iter().copied().map(Loud).collect()
}

agree! { generators! {
    a_collection_lives_next_to_what_it_was_made_from {
        let numbers = each(&[1, 2]);
        let all: Vec<Loud> = numbers.iter().map(|number| Loud(number.0 + 10)).collect();
        for one in all {
            yield_!(one.0);
        }
        let _rest = numbers.iter().filter(|number| number.0 > 1).map(|n| Loud(n.0 + 20)).collect::<Vec<_>>();
        yield_!(effect(numbers.len()));
        for one in numbers.iter().map(|number| Rc::new(Loud(number.0 + 30))).collect::<Vec<_>>() {
            yield_!(one.0);
        }
        numbers.len()
    }

    a_clone_of_one_element_lives_next_to_the_others {
        let counted: Vec<Rc<Loud>> = each(&[1, 2]).into_iter().map(Rc::new).collect();
        let _first = counted.first().cloned();
        yield_!(counted.len());
        let _last = counted.iter().max_by_key(|one| one.0).cloned();
        yield_!(effect(counted[0].0));
        counted.len()
    }
} }
