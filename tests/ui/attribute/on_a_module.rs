use gen_runtime::generator;

#[generator]
mod m {
    pub fn x() {}
}

fn main() {}
