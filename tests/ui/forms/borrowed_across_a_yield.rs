use gen_runtime::gen_;

fn items(list: Vec<u8>) -> impl Iterator<Item = u8> {
    gen_! {
        for item in &list {
            yield *item;
        }
    }
}

fn main() {
    items(vec![1]).count();
}
