use gen_runtime::gen_;

fn main() {
    let text = String::from("text");
    let lengths = gen_! {
        yield text.len();
    };
    println!("{text}: {}", lengths.count());
}
