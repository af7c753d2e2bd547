//! Values that move through the body.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod breaks {
    use super::*;

    #[generator]
    fn f(words: Vec<String>) -> impl Iterator<Item = String> {
        let mut it = words.into_iter();
        let found = 'outer: loop {
            let Some(word) = it.next() else { break String::from("none") };
            let tail = loop {
                match it.next() {
                    None => break 'outer word,
                    Some(next) if next.len() > word.len() => break next,
                    Some(next) => yield_!(next),
                }
            };
            if tail.ends_with('!') {
                break 'outer tail + &word;
            }
            yield_!(tail);
        };
        yield_!(found);
    }

    #[test]
    fn what_is_broken_with_may_be_owned() {
        let w = |s: &str| s.split(' ').map(String::from).collect::<Vec<_>>();
        assert_eq!(items(|| f(w("ab c d efg x"))), ["c", "d", "efg", "x"]);
        assert_eq!(items(|| f(w("a bc! d"))), ["bc!a"]);
        assert_eq!(items(|| f(vec![])), ["none"]);
    }
}

mod buffers {
    use super::*;

    #[generator]
    fn f(rows: Vec<Vec<u8>>) -> impl Iterator<Item = Vec<u8>> {
        let mut spare = Vec::new();
        let mut out = Vec::new();
        for row in rows {
            let mut buf = std::mem::take(&mut spare);
            for b in row {
                if b == 0 {
                    yield_!(buf);
                    buf = Vec::new();
                    continue;
                }
                buf.push(b);
            }
            if buf.len() > 1 {
                out.push(buf);
            } else {
                spare = buf;
            }
        }
        for o in out.drain(..).collect::<Vec<_>>() {
            yield_!(o);
        }
        yield_!(spare);
    }

    #[test]
    fn a_buffer_moves_through_nested_loops() {
        assert_eq!(
            items(|| f(vec![vec![1, 0, 2], vec![3], vec![4, 5]])),
            [vec![1], vec![2, 3], vec![4, 5], vec![]]
        );
    }
}

mod late {
    use super::*;

    #[generator]
    fn f(n: u32) -> impl Iterator<Item = String> {
        let label: String;
        let extra;
        if n > 1 {
            label = "many".to_owned();
            for i in 0..n {
                if i == 1 {
                    yield_!(label.clone());
                }
            }
            extra = Some(label.len());
        } else {
            yield_!("start".into());
            label = format!("{n}");
            extra = None;
        }
        let mut i = 0;
        while i < 2 {
            yield_!(format!("{label}{i}"));
            i += 1;
        }
        if let Some(e) = extra {
            yield_!(e.to_string());
        }
        drop(label);
        yield_!("end".into());
    }

    #[test]
    fn what_is_set_on_some_ways_is_used_later() {
        assert_eq!(items(|| f(2)), ["many", "many0", "many1", "4", "end"]);
        assert_eq!(items(|| f(0)), ["start", "00", "01", "end"]);
    }
}

mod labels {
    use super::*;

    #[generator]
    fn f(xs: Vec<&'static str>) -> impl Iterator<Item = String> {
        'next: for x in xs {
            let text = 'text: {
                if x.is_empty() {
                    continue 'next;
                }
                if x == "q" {
                    break 'next;
                }
                let mut s = String::new();
                for c in x.chars() {
                    if c == '-' {
                        break 'text s;
                    }
                    s.push(c);
                    yield_!(s.clone());
                }
                s + "."
            };
            yield_!(text);
        }
    }

    #[test]
    fn a_labelled_block_gives_an_owned_value() {
        assert_eq!(items(|| f(vec!["", "a-b", "c", "q", "d"])), ["a", "a", "c", "c."]);
    }
}

mod boxed {
    use super::*;

    #[generator]
    fn boxed_send<T: Send + 'static>(xs: Vec<T>) -> Box<dyn Iterator<Item = T> + Send + 'static> {
        for x in xs {
            yield_!(x);
        }
    }

    #[generator]
    fn boxed_sync<'a, T: Sync + Clone + Send>(xs: &'a [T]) -> Box<dyn Iterator<Item = T> + Send + Sync + 'a> {
        for x in xs {
            let y = x.clone();
            yield_!(y);
        }
    }

    #[generator]
    fn dyn_lt<'a, 'b: 'a>(a: &'a str, b: &'b str) -> Box<dyn Iterator<Item = &'a str> + 'a> {
        yield_!(a);
        yield_!(b);
    }

    #[test]
    fn boxed_iterators_have_every_bound() {
        assert_eq!(items(|| boxed_send(vec![1])), [1]);
        assert_eq!(items(|| boxed_sync(&[1])), [1]);
        assert_eq!(items(|| dyn_lt("a", "b")), ["a", "b"]);
    }
}

mod sources {
    use super::*;

    trait Src {
        type Out;
        fn get(&self) -> Option<Self::Out>;
    }

    #[generator]
    fn pull<S>(s: S) -> impl Iterator<Item = <S as Src>::Out>
    where
        S: Src,
    {
        while let Some(x) = s.get() {
            yield_!(x);
        }
    }

    #[generator]
    fn pull2<S: Src<Out = T>, T>(s: &S) -> impl Iterator<Item = T> {
        if let Some(x) = s.get() {
            yield_!(x);
        }
    }

    struct C(std::cell::Cell<u8>);

    impl Src for C {
        type Out = u8;
        fn get(&self) -> Option<u8> {
            let n = self.0.get().checked_sub(1)?;
            self.0.set(n);
            Some(n)
        }
    }

    #[test]
    fn items_may_be_associated_types() {
        assert_eq!(items(|| pull(C(3.into()))), [2, 1, 0]);
        assert_eq!(pull2(&C(3.into())).count(), 1);
    }
}
