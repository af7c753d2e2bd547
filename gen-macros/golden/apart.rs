#[generator]
fn described(books: Vec<Book>) -> impl Iterator<Item = String> {
    for book in books {
        yield_!(book.title);
        show(&book.pages);
    }
}
