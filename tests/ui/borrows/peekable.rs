use gen_runtime::{generator, yield_};

#[generator]
fn items(list: Vec<u32>) -> impl Iterator<Item = u32> {
    let mut items = list.iter().peekable();
    while let Some(x) = items.next() {
        if let Some(next) = items.peek() {
            yield_!(**next);
        }
        yield_!(*x);
    }
}

fn main() {}
