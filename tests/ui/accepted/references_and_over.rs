use gen_runtime::{generator, yield_};

/// What is behind a reference may be borrowed across a yield as long as the reference itself is not used again.
#[generator]
fn items<'a>(list: &'a mut Vec<u32>, text: &'a mut String, early: bool) -> impl Iterator<Item = u32> + 'a {
    let most = list.iter().copied().max();
    yield_!(most.unwrap_or(0));
    for item in list.iter() {
        if *item > 3 {
            list.push(1);
            break;
        }
    }
    yield_!(list.len() as u32);
    if early {
        for item in list.iter_mut() {
            *item += 1;
            yield_!(*item);
        }
        return;
    }
    for at in 0..list.len() {
        let item = &mut list[at];
        *item += 2;
        yield_!(*item);
    }
    let first = list.first().copied();
    yield_!(first.unwrap_or(0));
    list.push(0);
    let length = text.trim().len() as u32;
    yield_!(length);
    text.push('a');
    for letter in text.chars() {
        yield_!(letter as u32);
    }
    let mut rest = list.drain(..);
    while let Some(item) = rest.next() {
        yield_!(item);
    }
}

fn main() {
    let items = |early| items(&mut vec![5], &mut String::from(" b "), early).collect::<Vec<_>>();
    assert_eq!(items(true), [5, 2, 6, 2]);
    assert_eq!(items(false), [5, 2, 7, 3, 7, 1, 32, 98, 32, 97, 7, 3, 0]);
}
