gen_! {
    for n in 0..limit {
        yield scaled(n, factor);
    }
}
