//! What the body of a generator may look like.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod coercions {
    use std::fmt::Display;

    use super::*;

    #[generator]
    fn f(n: u8) -> impl Iterator<Item = String> {
        let mut shown: Box<dyn Display> = Box::new("start");
        for i in 0..n {
            yield_!(shown.to_string());
            shown = if i == 0 { Box::new(i) } else { Box::new('c') };
        }
        let list: [&dyn Display; 2] = [&1, &"two"];
        for d in list {
            yield_!(d.to_string());
        }
        let opt: Option<&dyn Display> = Some(&shown);
        let s = opt.map(|d| d.to_string());
        if let Some(s) = s {
            yield_!(s);
        }
    }

    #[test]
    fn values_coerce_to_trait_objects_and_slices() {
        assert_eq!(items(|| f(2)), ["start", "0", "1", "two", "c"]);
    }
}

mod functions {
    use super::*;

    #[generator]
    fn f(n: i32) -> impl Iterator<Item = i32> {
        fn a(x: i32) -> i32 {
            x + 1
        }
        fn b(x: i32) -> i32 {
            x * 2
        }
        let mut g: fn(i32) -> i32 = a;
        for i in 0..n {
            yield_!(g(i));
            g = if i % 2 == 0 { b } else { a };
        }
        let table = [("a", a as fn(i32) -> i32), ("b", b)];
        for (_, h) in table {
            yield_!(h(10));
        }
    }

    #[test]
    fn functions_change_while_it_runs() {
        assert_eq!(items(|| f(3)), [1, 2, 3, 11, 20]);
    }
}

mod captures {
    use super::*;

    #[generator]
    fn f(xs: Vec<u32>) -> impl Iterator<Item = u32> {
        let mut total = 0;
        let mut seen = Vec::new();
        for x in xs {
            let mut add = |n: u32| {
                total += n;
                seen.push(n);
            };
            add(x);
            add(x + 1);
            yield_!(total);
            let doubled: Vec<u32> = seen.iter().map(|s| s * total).collect();
            yield_!(doubled.len() as u32);
        }
        yield_!(seen.len() as u32 + total);
    }

    #[test]
    fn closures_in_a_loop_capture_what_the_loop_holds() {
        assert_eq!(items(|| f(vec![1, 2])), [3, 2, 8, 4, 12]);
    }
}

mod depth {
    use super::*;

    #[generator]
    fn f() -> impl Iterator<Item = u32> {
        for a in 0..2 {
            for b in 0..2 {
                for c in 0..2 {
                    for d in 0..2 {
                        for e in 0..2 {
                            for g in 0..2 {
                                for h in 0..2 {
                                    if (a + b + c + d + e + g + h) % 3 == 0 {
                                        yield_!(a * 64 + b * 32 + c * 16 + d * 8 + e * 4 + g * 2 + h);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn seven_loops_deep() {
        assert_eq!(items(f).len(), 1 + 35 + 7);
    }
}

mod patterns {
    use super::*;

    struct P {
        x: String,
        y: u32,
    }

    #[generator]
    fn f(p: P, r: Result<u32, u32>, xs: [u32; 5]) -> impl Iterator<Item = u32> {
        let P { ref x, mut y } = p;
        y += x.len() as u32;
        yield_!(y);
        let (Ok(n) | Err(n)) = r;
        yield_!(n);
        let [first, middle @ .., last] = xs;
        yield_!(first + last);
        for m in middle {
            yield_!(m);
        }
        let [.., tail @ _] = &xs;
        let tail = *tail;
        yield_!(tail);
        let () = yield_!(100);
        _ = yield_!(101);
        let _: () = yield_!(102);
        let ((a, _), [b, ..]) = ((1, 2), [3, 4]);
        yield_!(a + b);
    }

    #[test]
    fn bindings_of_every_kind() {
        assert_eq!(
            items(|| f(P { x: "ab".into(), y: 1 }, Err(9), [1, 2, 3, 4, 5])),
            [3, 9, 6, 2, 3, 4, 5, 100, 101, 102, 4]
        );
    }
}

mod constants {
    use super::*;

    #[generator]
    fn f<const N: usize>(xs: [u8; N]) -> impl Iterator<Item = usize> {
        yield_!(const { N * 2 });
        const K: usize = 3;
        let z = [0u8; K];
        yield_!(z.len());
        let y = [xs; 2];
        yield_!(y.len() * y[0].len());
        for i in 0..const { K - 1 } {
            yield_!(i + N);
        }
        let w = std::mem::size_of::<[u16; N]>();
        yield_!(w);
    }

    #[test]
    fn constants_and_sizes() {
        assert_eq!(items(|| f([1, 2])), [4, 3, 4, 2, 3, 4]);
    }
}

mod implementors {
    use super::*;

    trait Each {
        type T;
        fn each(&self) -> impl Iterator<Item = &Self::T>;
    }

    impl<T, const N: usize> Each for [T; N] {
        type T = T;
        #[generator]
        fn each(&self) -> impl Iterator<Item = &T> {
            for x in self {
                yield_!(x);
            }
        }
    }

    impl<T> Each for [T] {
        type T = T;
        #[generator]
        fn each(&self) -> impl Iterator<Item = &Self::T> {
            for x in self.iter().rev() {
                yield_!(x);
            }
        }
    }

    impl<T> Each for (T, T) {
        type T = T;
        #[generator]
        fn each(&self) -> impl Iterator<Item = &T> {
            yield_!(&self.0);
            yield_!(&self.1);
        }
    }

    #[test]
    fn arrays_slices_and_tuples_have_generators() {
        assert_eq!(items(|| (1, 2).each().copied().collect::<Vec<_>>().into_iter()), [1, 2]);
        assert_eq!([1, 2].each().count(), 2);
        assert_eq!([1, 2][..].each().next(), Some(&2));
    }
}

mod diverging {
    use super::*;

    #[generator]
    fn f(xs: Vec<Result<Option<u8>, u8>>) -> impl Iterator<Item = u8> {
        'all: for x in xs {
            let v = match x {
                Ok(Some(v)) => v,
                Ok(None) => continue,
                Err(0) => break 'all,
                Err(1) => return,
                Err(e) => {
                    yield_!(e);
                    e + 1
                }
            };
            yield_!(v);
            let w = if v > 10 {
                v - 10
            } else if v > 5 {
                break;
            } else {
                yield_!(77);
                continue 'all;
            };
            yield_!(w);
        }
        yield_!(200);
    }

    #[test]
    fn an_arm_may_leave_in_any_way() {
        assert_eq!(
            items(|| f(vec![Ok(Some(12)), Ok(None), Err(3), Ok(Some(1)), Err(0)])),
            [12, 2, 3, 4, 77, 1, 77, 200]
        );
    }
}
