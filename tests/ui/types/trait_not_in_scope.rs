use gen_runtime::{generator, yield_};

mod m {
    pub trait T {
        fn t(&self) -> u32 {
            1
        }
    }
    impl T for u32 {}
}

#[generator]
fn items(x: u32) -> impl Iterator<Item = u32> {
    yield_!(x.t());
}

fn main() {}
