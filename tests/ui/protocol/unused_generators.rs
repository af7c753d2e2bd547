#![deny(unused_must_use)]

use gen_runtime::{Generator, GeneratorExt, from_fn, from_iter, generator, ready, yield_};
use gen_runtime::GeneratorState::Yielded;

#[generator]
fn numbers() -> impl Generator<Yield = u32, Return = u32> {
    yield_!(1);
    2
}

#[generator]
fn boxed() -> Box<dyn Generator<Yield = u32, Return = u32>> {
    yield_!(1);
    2
}

fn main() {
    numbers();
    boxed();
    numbers().map_yield(|n| n);
    numbers().map_return(|n| n);
    numbers().map_resume(|()| ());
    numbers().inspect(|_| ());
    numbers().and_then(|_| numbers());
    numbers().chain(numbers());
    numbers().values();
    from_fn(|()| Yielded::<u32, ()>(1));
    from_iter::<_, ()>([1]);
    ready::<_, u32, ()>(1);
}
