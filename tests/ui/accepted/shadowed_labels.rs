use gen_runtime::{generator, yield_};

/// rustc warns about each of these labels, so it stands here, where nobody sees the warning.
#[generator]
fn innermost() -> impl Iterator<Item = u32> {
    let mut n = 0;
    'a: loop {
        'a: loop {
            n += 1;
            yield_!(n);
            'a: {
                if n % 2 == 0 {
                    break 'a;
                }
                yield_!(100 + n);
            }
            if n % 3 == 0 {
                break 'a;
            }
        }
        yield_!(1000);
        if n > 5 {
            break 'a;
        }
    }
}

fn main() {
    let expected = [1, 101, 2, 3, 103, 1000, 4, 5, 105, 6, 1000];
    let mut stepped = Vec::new();
    for item in innermost() {
        stepped.push(item);
    }
    assert_eq!(stepped, expected);
    assert_eq!(innermost().fold(Vec::new(), |mut all, item| { all.push(item); all }), expected);
}
