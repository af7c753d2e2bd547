mod m {
    use gen_runtime::generator;
    #[generator]
    fn items() -> impl Iterator<Item = u32> {
        yield_!(1);
        yield_!(2);
        yield_from!([1]);
    }
}

fn main() {}
