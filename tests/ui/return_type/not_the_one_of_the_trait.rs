use gen_runtime::{generator, yield_};

trait T {
    fn it(&self) -> impl Iterator<Item = u32>;
}

impl T for u8 {
    #[generator]
    fn it(&self) -> impl Iterator<Item = String> {
        yield_!(String::new());
    }
}

fn main() {}
