use gen_runtime::{generator, yield_};

mod m {
    pub struct P {
        x: u32,
    }
    impl P {
        pub fn new() -> P {
            P { x: 1 }
        }
        fn hidden(&self) -> u32 {
            self.x
        }
    }
}

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let p = m::P::new();
    yield_!(p.x);
    yield_!(p.hidden());
}

fn main() {}
