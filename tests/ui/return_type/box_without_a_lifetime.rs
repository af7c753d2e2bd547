use gen_runtime::{generator, yield_};

struct List(Vec<u32>);

impl List {
    #[generator]
    fn items(&self) -> Box<dyn Iterator<Item = &u32>> {
        for item in &self.0 {
            yield_!(item);
        }
    }
}

fn main() {}
