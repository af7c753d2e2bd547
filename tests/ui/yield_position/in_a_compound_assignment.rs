use gen_runtime::{Generator, generator, yield_};

fn next(at: &mut usize) -> usize {
    *at += 1;
    *at
}

#[generator]
fn sums(mut list: Vec<u32>) -> impl Generator<u32, Yield = u32, Return = u32> {
    let mut at = 0;
    list[next(&mut at)] += yield_!(1);
    *list.iter_mut().next().unwrap() -= yield_!(2);
    list[0] + list[1]
}

fn main() {
    sums(vec![1, 2]).run(0, |n| n);
}
