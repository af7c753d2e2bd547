use gen_runtime::{generator, yield_, yield_from};

#[generator]
fn doubled(numbers: Vec<u32>) -> impl Iterator<Item = u32> {
    numbers.iter().for_each(|n| yield_!(2 * n));
    let again = move || {
        if numbers.is_empty() {
            yield_from!([1, 2]);
        }
    };
    again();
}

fn main() {
    let all: Vec<u32> = doubled(vec![1, 2]).collect();
    assert_eq!(all, [2, 4]);
}
