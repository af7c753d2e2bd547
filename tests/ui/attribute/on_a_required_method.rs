use gen_runtime::generator;

trait T {
    #[generator]
    fn items(&self) -> impl Iterator<Item = u32>;
}

fn main() {}
