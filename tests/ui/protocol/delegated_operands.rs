use gen_runtime::{Generator, GeneratorState, from_fn, generator, yield_from};

struct Neither;

#[generator]
fn neither_one_nor_the_other() -> impl Iterator<Item = u8> {
    yield_from!(5);
    yield_from!(&Neither);
}

#[generator]
fn of_other_items() -> impl Iterator<Item = u8> {
    yield_from!(["text"]);
}

#[generator]
fn of_other_arguments() -> impl Generator<u8, Yield = u8, Return = ()> {
    yield_from!(from_fn(|_: String| GeneratorState::<u8, ()>::Complete(())));
}

#[generator]
fn without_a_first_argument() -> impl Generator<Result<u8, String>, Yield = u8, Return = ()> {
    yield_from!(from_fn(|_: Result<u8, String>| GeneratorState::<u8, ()>::Complete(())));
}

fn main() {}
