use gen_runtime::{generator, yield_};

fn spend(_: String) {}

#[generator]
fn if_it_is_long(text: String) -> impl Iterator<Item = usize> {
    if text.len() > 3 {
        spend(text);
    }
    yield_!(1);
    spend(text);
}

#[generator]
fn by_the_number(text: String, number: u32) -> impl Iterator<Item = usize> {
    match number {
        0 => spend(text),
        1 => yield_!(1),
        _ => {}
    }
    yield_!(text.len());
}

#[generator]
fn by_a_closure(text: String) -> impl Iterator<Item = usize> {
    let shout = move || text.to_uppercase();
    spend(shout());
    let again = shout;
    yield_!(again().len());
    spend(shout());
}

#[generator]
fn taken_from(list: &mut Vec<u32>) -> impl Iterator<Item = u32> + '_ {
    let other = list;
    yield_!(1);
    list.push(2);
}

fn main() {}
