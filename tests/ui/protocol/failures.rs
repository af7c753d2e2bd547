use gen_runtime::{Generator, generator, yield_};

#[generator]
fn an_option_in_an_iterator(words: &[&str]) -> impl Iterator<Item = Result<char, String>> {
    yield_!(Ok(words[0].chars().next()?));
}

#[generator]
fn items_that_are_no_results() -> impl Iterator<Item = u32> {
    yield_!("1".parse::<u32>()?);
}

#[generator]
fn an_error_without_a_conversion() -> impl Iterator<Item = Result<u32, String>> {
    yield_!(Ok("1".parse::<u32>()?));
}

#[generator]
fn an_option_for_a_result(word: &str) -> impl Generator<Yield = char, Return = Result<(), String>> {
    yield_!(word.chars().next()?);
    Ok(())
}

#[generator]
fn a_result_for_an_option(word: &str) -> impl Generator<Yield = u32, Return = Option<()>> {
    yield_!(word.parse::<u32>()?);
    Some(())
}

#[generator]
fn a_failure_for_nothing(word: &str) -> impl Generator<Yield = u32, Return = ()> {
    yield_!(word.parse::<u32>()?);
}

fn main() {}
