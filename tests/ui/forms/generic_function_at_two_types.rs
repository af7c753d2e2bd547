use gen_runtime::gen_;

fn show<T: std::fmt::Debug>(value: T) -> String {
    format!("{value:?}")
}

fn main() {
    gen_! {
        yield show(1);
        yield show("a");
    }
    .count();
    // Neither of these is a capture.
    gen_! {
        yield show::<_>(1);
        yield self::show("a");
    }
    .count();
}
