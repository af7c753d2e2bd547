//! Three nested loops around a test that seldom holds: most turns do not yield.

use std::hint::black_box;

use gen_runtime::{generator, yield_};

use crate::measure::Consumer;
use crate::peers::Suspending;

type Triple = (u32, u32, u32);

const END: u32 = 150;

#[generator]
fn triples(end: u32) -> impl Iterator<Item = Triple> {
    for c in 1..end {
        for b in 1..c {
            for a in 1..b {
                if a * a + b * b == c * c {
                    yield_!((a, b, c));
                }
            }
        }
    }
}

pub fn generator<C: Consumer>() -> u64 {
    C::consume(triples(black_box(END)))
}

struct ByHand {
    a: u32,
    b: u32,
    c: u32,
    end: u32,
}

impl Iterator for ByHand {
    type Item = Triple;

    #[inline]
    fn next(&mut self) -> Option<Triple> {
        while self.c < self.end {
            while self.b < self.c {
                while self.a < self.b {
                    let a = self.a;
                    self.a += 1;
                    if a * a + self.b * self.b == self.c * self.c {
                        return Some((a, self.b, self.c));
                    }
                }
                self.a = 1;
                self.b += 1;
            }
            self.b = 1;
            self.c += 1;
        }
        None
    }
}

pub fn by_hand<C: Consumer>() -> u64 {
    C::consume(ByHand { a: 1, b: 1, c: 1, end: black_box(END) })
}

pub fn plain(join: impl Fn(u64, Triple) -> u64) -> u64 {
    let mut result = 0;
    for c in 1..black_box(END) {
        for b in 1..c {
            for a in 1..b {
                if a * a + b * b == c * c {
                    result = join(result, (a, b, c));
                }
            }
        }
    }
    result
}

pub fn genawaiter<C: Consumer>() -> u64 {
    use genawaiter::{stack::let_gen, yield_};
    let end = black_box(END);
    let_gen!(items, {
        for c in 1..end {
            for b in 1..c {
                for a in 1..b {
                    if a * a + b * b == c * c {
                        yield_!((a, b, c));
                    }
                }
            }
        }
    });
    C::consume(items.into_iter())
}

pub fn next_gen<C: Consumer>() -> u64 {
    use next_gen::{generator, mk_gen};
    #[generator(yield(Triple))]
    fn triples(end: u32) {
        for c in 1..end {
            for b in 1..c {
                for a in 1..b {
                    if a * a + b * b == c * c {
                        yield_!((a, b, c));
                    }
                }
            }
        }
    }
    mk_gen!(let items = triples(black_box(END)));
    C::consume(items)
}

pub fn corosensei<C: Consumer>() -> u64 {
    let end = black_box(END);
    C::consume(Suspending::new(move |yielder| {
        for c in 1..end {
            for b in 1..c {
                for a in 1..b {
                    if a * a + b * b == c * c {
                        yielder.suspend((a, b, c));
                    }
                }
            }
        }
    }))
}

on_nightly! {
    pub fn nightly<C: Consumer>() -> u64 {
        let end = black_box(END);
        C::consume(gen move {
            for c in 1..end {
                for b in 1..c {
                    for a in 1..b {
                        if a * a + b * b == c * c {
                            yield (a, b, c);
                        }
                    }
                }
            }
        })
    }
}
