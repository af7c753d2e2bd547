use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let a = 1;
    yield_!(a);
    let x = stat + itm + sik + agr + machin + valu;
    yield_!(state);
    yield_!(item);
    yield_!(sink);
    yield_!(arg);
    yield_!(machine);
    yield_!(this);
}

fn main() {}
