use gen_runtime::{generator, generators};

generators! {
    #[generator]
    fn wrong_item() -> impl Iterator<Item = u8> {
        yield "a";
    }

    #[generator]
    fn wrong_return_type() -> Vec<u8> {
        yield 1;
    }

    #[generator(unknown = 1)]
    fn wrong_option() -> impl Iterator<Item = u8> {
        yield 1;
    }
}

fn main() {
    wrong_item().count();
    wrong_option().count();
}
