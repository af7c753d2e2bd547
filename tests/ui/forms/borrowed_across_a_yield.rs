use gen_runtime::gen_;

fn items(length: u8) -> impl Iterator<Item = u8> {
    gen_! {
        let list = vec![1; usize::from(length)];
        for item in &list {
            yield *item;
        }
    }
}

fn main() {
    items(3).count();
}
