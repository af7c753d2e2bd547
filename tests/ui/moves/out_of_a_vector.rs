use gen_runtime::{generator, yield_};

#[generator]
fn items(v: Vec<String>) -> impl Iterator<Item = String> {
    for i in 0..v.len() {
        let s = v[i];
        yield_!(s);
    }
}

fn main() {}
