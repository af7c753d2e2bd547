//! The example `primes`: known counts, and factors that multiply to what they were taken from.

mod example;

#[test]
fn as_many_primes_are_found_as_there_are() {
    let expected = "\
        primes below 100: 25\n\
        primes below 10000: 1229\n\
        primes below 1000000: 78498\n\
        the ten thousandth prime: 104729\n\
        twins: 3+5 5+7 11+13 17+19 29+31 41+43 ..\n";
    assert_eq!(example::stdout("primes", &[]), expected);
}

#[test]
fn numbers_are_taken_apart_into_primes() {
    let numbers: Vec<_> = (1..400).chain([600_851_475_143, 10_403 * 10_403]).collect();
    let arguments: Vec<_> = numbers.iter().map(u64::to_string).collect();
    let output = example::stdout("primes", &arguments.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(output.lines().count(), numbers.len());
    for (line, number) in output.lines().zip(numbers) {
        let (left, factors) = line.split_once(" = ").expect("an equation");
        let factors: Vec<u64> =
            factors.split(" * ").map(|factor| factor.parse().expect("a number")).collect();
        assert_eq!(left.parse(), Ok(number));
        assert_eq!(factors.iter().product::<u64>(), number, "{line}");
        assert!(factors.is_sorted(), "{line}");
        let is_prime = |factor: u64| (2..factor).take_while(|n| n * n <= factor).all(|n| factor % n != 0);
        assert!(factors.iter().all(|factor| is_prime(*factor)), "{line}");
    }
}

#[test]
fn zero_is_one_line_and_a_failure() {
    let output = example::run("primes", &["12", "0"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.starts_with("primes: a number to take apart: "), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert_eq!(output.status.code(), Some(1));
}
