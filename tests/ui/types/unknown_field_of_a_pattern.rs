use gen_runtime::{generator, yield_};

struct Size {
    width: u32,
}

#[generator]
fn items(size: Size) -> impl Iterator<Item = u32> {
    yield_!(size.width);
    let Size { widht } = size;
    yield_!(widht);
}

fn main() {}
