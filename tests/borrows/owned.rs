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

    what_is_made_of_an_element_lives_next_to_it {
        let numbers = each(&[1, 2]);
        let _next = numbers.first().map(|number| Loud(number.0 + 10));
        let _sum = numbers.iter().fold(Loud(20), |sum, number| Loud(sum.0 + number.0));
        let _made = numbers.iter().map(|number| Loud(number.0 + 30)).next();
        let _other = numbers.get(7).map_or(Loud(40), |number| Loud(number.0 + 50));
        yield_!(numbers.len());
        let looked_at = numbers.iter().max_by_key(|number| number.0);
        effect(looked_at.is_some());
        yield_!(numbers[1].0);
        numbers.len()
    }

    what_was_in_a_box_is_moved_out_of_it {
        let [first, second, third] = [1, 2, 3].map(|number| Box::new(Loud(number)));
        let mut list = Vec::new();
        list.push(*first);
        yield_!(list.len());
        let pair = (*second, 1);
        yield_!(effect(pair.1));
        let array = [*third];
        yield_!(array.len());
        let number = Box::new(7);
        list.push(Loud(*number));
        yield_!(effect(*number));
        list.len()
    }
} }
