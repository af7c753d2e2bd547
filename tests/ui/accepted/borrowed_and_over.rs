use gen_runtime::{generator, yield_};

/// Each borrow has ended before the next yield, or is one of what an argument refers to.
#[generator]
fn lengths<'a>(lines: &'a [String], found: &'a mut Vec<usize>) -> impl Iterator<Item = usize> + 'a {
    let mut text = String::new();
    for line in lines.iter() {
        text.push_str(line);
        let trimmed = text.trim();
        let first = trimmed.split(' ').next().map(str::len);
        yield_!(trimmed.len());
        if let Some(first) = first {
            yield_!(first);
        }
        let copy = text.clone();
        let guard = std::cell::RefCell::new(copy);
        let length = guard.borrow().len();
        yield_!(length);
        guard.borrow_mut().clear();
        text.clear();
    }
    for number in found.iter_mut() {
        *number += 1;
        yield_!(*number);
    }
}

fn main() {
    let lines = [String::from("a bc")];
    assert!(lengths(&lines, &mut vec![6]).eq([4, 1, 4, 7]));
}
