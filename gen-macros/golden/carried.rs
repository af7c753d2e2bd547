#[generator]
fn carried(mut buffer: Vec<u8>) -> impl Iterator<Item = Vec<u8>> {
    for byte in 0..4 {
        buffer.push(byte);
        if buffer.len() == 2 {
            yield_!(buffer);
            buffer = Vec::new();
        }
    }
}
