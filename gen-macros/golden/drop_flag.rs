#[generator]
fn drop_flag(guard: Guard, early: bool) -> impl Iterator<Item = u32> {
    if early {
        drop(guard);
    }
    yield_!(1);
}
