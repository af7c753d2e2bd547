use gen_runtime::{generator, yield_};

use std::sync::Mutex;

#[generator]
fn items(lock: Mutex<Vec<u32>>) -> impl Iterator<Item = u32> {
    let guard = lock.lock().unwrap();
    for i in 0..guard.len() {
        yield_!(guard[i]);
    }
}

fn main() {}
