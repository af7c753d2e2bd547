use gen_runtime::{generator, yield_};

struct P {
    x: u32,
}

impl P {
    #[generator]
    fn items(&self) -> impl Iterator<Item = u32> {
        self.x += 1;
        yield_!(self.x);
    }
}

fn main() {}
