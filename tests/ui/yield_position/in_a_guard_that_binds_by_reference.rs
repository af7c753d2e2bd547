use gen_runtime::{generator, yield_};

#[generator]
fn names(pair: (String, u32)) -> impl Iterator<Item = u32> {
    match pair {
        (ref name, n) if { yield_!(n); name.is_empty() } => yield_!(1),
        _ => yield_!(2),
    }
}

fn main() {
    names((String::new(), 3)).for_each(drop);
}
