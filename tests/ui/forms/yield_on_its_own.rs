use gen_runtime::{gen_, generator, generators};

fn main() {
    gen_! {
        let later = || yield 1;
        yield 2;
    }
    .count();
    gen_! {
        async { yield 1 };
        custom!(yield 2);
    }
    .count();
}

generators! {
    #[generator]
    fn numbers() -> impl Iterator<Item = u8> {
        let later = || yield 1;
        yield 2;
    }
}

macro_rules! custom {
    ($($any:tt)*) => {};
}
