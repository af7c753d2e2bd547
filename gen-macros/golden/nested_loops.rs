#[generator]
fn nested(n: u32) -> impl Iterator<Item = u32> {
    let mut total = 0;
    'outer: for i in 0..n {
        let v = vec![i; 3];
        yield_!(i);
        for x in v {
            total += x;
            if total > 100 { continue 'outer; }
            yield_!(total);
        }
        if i == 7 { yield_!(7); }
        total += 1;
    }
    yield_!(total);
}
