use gen_runtime::{generator, yield_};

#[generator]
fn numbers() -> impl Iterator<Item = u32> {
    let list: [u32; { yield_!(1); 2 }] = [3, 4];
    for n in list {
        yield_!(n);
    }
    let parsed = "5".parse::<Wrapped<{ yield_!(6); 7 }>>();
    drop(parsed);
}

struct Wrapped<const N: usize>;

impl<const N: usize> std::str::FromStr for Wrapped<N> {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Ok(Wrapped)
    }
}

fn main() {
    numbers().for_each(drop);
}
