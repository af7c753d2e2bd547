use std::collections::HashMap;

use gen_runtime::{generator, yield_};

#[generator]
fn of_a_reference(mut list: Vec<u32>) -> impl Iterator<Item = usize> {
    for number in &list {
        if *number > 1 {
            list.push(3);
        }
    }
    yield_!(list.len());
}

#[generator]
fn of_keys(mut ages: HashMap<String, u32>) -> impl Iterator<Item = usize> {
    yield_!(ages.len());
    for name in ages.keys() {
        ages.remove(name);
    }
}

#[generator]
fn of_what_is_lent(list: &mut Vec<u32>) -> impl Iterator<Item = usize> + '_ {
    for (at, number) in list.iter().enumerate() {
        println!("{number}");
        list[at] = 0;
    }
    yield_!(list.len());
}

fn main() {}
