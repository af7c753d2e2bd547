use gen_runtime::gen_;

fn main() {
    gen_! {
        yield 1;
        yield "a";
    }
    .count();
}
