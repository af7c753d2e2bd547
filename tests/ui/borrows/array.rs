use gen_runtime::{generator, yield_};

#[generator]
fn items() -> impl Iterator<Item = u32> {
    let a = [1, 2, 3];
    for x in a.iter().rev() {
        yield_!(*x);
    }
    println!("{}", a.len());
}

fn main() {}
