use gen_runtime::{generator, yield_};

#[derive(Debug)]
struct Person {
    name: String,
    age: u32,
}

#[generator]
fn items(person: Person) -> impl Iterator<Item = String> {
    yield_!(person.name);
    println!("{:?}", person);
}

fn main() {}
