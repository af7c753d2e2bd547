//! Numbers and sequences.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod gcd {
    use super::*;

    #[generator]
    fn gcd(mut a: u64, mut b: u64) -> impl Iterator<Item = (u64, u64)> {
        while b != 0 {
            yield_!((a, b));
            (a, b) = (b, a % b);
        }
        yield_!((a, 0));
    }

    #[test]
    fn remainders_until_zero() {
        assert_eq!(items(|| gcd(12, 18)), [(12, 18), (18, 12), (12, 6), (6, 0)]);
    }
}

mod random {
    use super::*;

    #[generator]
    fn rng(seed: u32) -> impl Iterator<Item = u32> + Clone {
        let mut x = seed;
        loop {
            x ^= x << 13;
            x ^= x >> 17;
            x ^= x << 5;
            yield_!(x);
        }
    }

    #[test]
    fn a_clone_repeats_the_sequence() {
        let mut a = rng(1);
        a.next();
        let b = a.clone();
        assert!(a.take(5).eq(b.take(5)));
    }
}

mod calendar {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Date {
        y: u32,
        m: u32,
        d: u32,
    }

    #[generator]
    fn days(from: Date) -> impl Iterator<Item = Date> + Clone {
        let Date { mut y, mut m, mut d } = from;
        loop {
            yield_!(Date { y, m, d });
            let leap = y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
            let len = match m {
                2 if leap => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            d += 1;
            if d > len {
                d = 1;
                m += 1;
            }
            if m > 12 {
                m = 1;
                y += 1;
            }
        }
    }

    #[test]
    fn days_know_leap_years() {
        assert_eq!(days(Date { y: 2023, m: 12, d: 31 }).nth(60), Some(Date { y: 2024, m: 2, d: 29 }));
    }
}

mod base64 {
    use super::*;

    #[generator]
    fn encode(data: &[u8]) -> impl Iterator<Item = char> {
        let table: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
        for chunk in data.chunks(3) {
            let n = chunk.iter().fold(0u32, |n, &b| n << 8 | b as u32) << (8 * (3 - chunk.len()));
            for i in 0..4 {
                if i <= chunk.len() {
                    yield_!(table[(n >> (18 - 6 * i) & 63) as usize]);
                } else {
                    yield_!('=');
                }
            }
        }
    }

    #[test]
    fn bytes_become_letters() {
        assert_eq!(encode(b"Hello").collect::<String>(), "SGVsbG8=");
    }
}

mod primes {
    use super::*;

    #[generator]
    fn primes() -> impl Iterator<Item = u32> {
        let mut known = Vec::new();
        'candidates: for n in 2.. {
            for &p in &known {
                if p * p > n {
                    break;
                }
                if n % p == 0 {
                    continue 'candidates;
                }
            }
            known.push(n);
            yield_!(n);
        }
    }

    #[test]
    fn a_candidate_is_divided_by_known_primes() {
        assert_eq!(primes().take(6).collect::<Vec<_>>(), [2, 3, 5, 7, 11, 13]);
    }
}

mod powers {
    use std::ops::{Add, Mul};

    use super::*;

    #[generator]
    fn powers<T>(base: T, one: T) -> impl Iterator<Item = T>
    where
        T: Copy + Mul<Output = T> + Add<Output = T>,
    {
        let mut p = one;
        let mut sum = one;
        loop {
            yield_!(p);
            p = p * base;
            sum = sum + p;
            if false {
                let _ = sum;
            }
        }
    }

    #[test]
    fn powers_of_anything_that_multiplies() {
        assert_eq!(powers(2u8, 1).take(4).collect::<Vec<_>>(), [1, 2, 4, 8]);
    }
}

mod statistics {
    use super::*;

    #[generator]
    fn stats(xs: &[f64]) -> impl Iterator<Item = (f64, f64)> + '_ {
        let (mut n, mut mean, mut m2) = (0.0, 0.0, 0.0);
        for &x in xs {
            n += 1.0;
            let delta = x - mean;
            mean += delta / n;
            m2 += delta * (x - mean);
            yield_!((mean, if n < 2.0 { 0.0 } else { m2 / (n - 1.0) }));
        }
    }

    #[test]
    fn a_running_mean_and_variance() {
        assert_eq!(items(|| stats(&[1.0, 3.0])), [(1.0, 0.0), (2.0, 2.0)]);
    }
}

mod two_sum {
    use super::*;

    #[generator]
    fn two_sum(mut xs: Vec<i32>, target: i32) -> impl Iterator<Item = (i32, i32)> {
        xs.sort_unstable();
        let (mut lo, mut hi) = (0, xs.len().saturating_sub(1));
        while lo < hi {
            match (xs[lo] + xs[hi]).cmp(&target) {
                std::cmp::Ordering::Less => lo += 1,
                std::cmp::Ordering::Greater => hi -= 1,
                std::cmp::Ordering::Equal => {
                    yield_!((xs[lo], xs[hi]));
                    lo += 1;
                    hi -= 1;
                }
            }
        }
    }

    #[test]
    fn two_ends_meet() {
        assert_eq!(items(|| two_sum(vec![3, 1, 4, 2, 0], 4)), [(0, 4), (1, 3)]);
    }
}

mod roman {
    use super::*;

    #[generator]
    fn roman(mut n: u32) -> impl Iterator<Item = &'static str> {
        const TABLE: &[(u32, &str)] = &[
            (1000, "M"),
            (900, "CM"),
            (500, "D"),
            (400, "CD"),
            (100, "C"),
            (90, "XC"),
            (50, "L"),
            (40, "XL"),
            (10, "X"),
            (9, "IX"),
            (5, "V"),
            (4, "IV"),
            (1, "I"),
        ];
        for &(value, digit) in TABLE {
            while n >= value {
                n -= value;
                yield_!(digit);
            }
        }
    }

    #[test]
    fn roman_digits_repeat() {
        assert_eq!(roman(1994).collect::<String>(), "MCMXCIV");
    }
}
