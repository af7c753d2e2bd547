use gen_runtime::{gen_, genexpr};

fn main() {
    gen_! {
        yield missing + 1;
        yield unknown(2);
        println!("{nowhere}");
    }
    .count();
    genexpr!(x + absent for x in 0..3 if x > 1).count();
}
