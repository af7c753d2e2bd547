use std::sync::Mutex;

use gen_runtime::{generator, yield_};

#[generator]
fn items(names: Vec<String>, ages: &Mutex<Vec<u8>>) -> impl Iterator<Item = u8> {
    for name in names {
        match name.as_str() {
            "oldest" if let Some(age) = ages.lock().unwrap().iter().max().copied() => yield_!(age),
            _ => {}
        }
    }
}

fn main() {
    drop(items(Vec::new(), &Mutex::default()));
}
