use gen_runtime::generator;

#[generator]
fn items() -> impl Iterator<Item = u32> {
    continue;
}

fn main() {}
