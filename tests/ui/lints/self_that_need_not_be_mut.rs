#![deny(warnings)]
#![allow(dead_code)]

use gen_runtime::{generator, yield_};

struct P {
    x: u32,
}

impl P {
    #[generator]
    fn items(mut self) -> impl Iterator<Item = u32> {
        yield_!(self.x);
    }
}

fn main() {}
