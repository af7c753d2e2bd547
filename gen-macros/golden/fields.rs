#[generator]
fn fields(counters: &mut [(Vec<u32>, u32)]) -> impl Iterator<Item = u32> {
    for counter in counters {
        for count in counter.0.iter_mut() {
            *count += 1;
            yield_!(*count);
        }
        counter.1 += 1;
        yield_!(counter.1);
    }
}
