use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    'outer: for i in 0..3 {
        for j in 0..3 {
            yield_!(i + j);
            if j == 2 {
                continue 'uoter;
            }
        }
        continue 'outer;
    }
}

fn main() {}
