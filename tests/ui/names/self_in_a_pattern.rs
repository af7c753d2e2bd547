use gen_runtime::{generator, yield_};

struct List(Vec<u32>);

impl List {
    #[generator]
    fn items(&self) -> impl Iterator<Item = u32> {
        for self in self.0.iter() {
            yield_!(*self);
        }
    }
}

fn main() {}
