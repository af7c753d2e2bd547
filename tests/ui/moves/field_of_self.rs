use gen_runtime::{generator, yield_};

struct P {
    x: String,
}

impl P {
    #[generator]
    fn items(&self) -> impl Iterator<Item = String> {
        yield_!(self.x);
    }
}

fn main() {}
