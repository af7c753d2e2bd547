//! Texts and bytes that are taken apart.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod csv {
    use super::*;

    #[generator]
    fn csv(text: &str) -> impl Iterator<Item = Vec<String>> {
        for line in text.lines() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let mut fields = Vec::new();
            let mut field = String::new();
            let mut quoted = false;
            for c in line.chars() {
                match c {
                    '"' => quoted = !quoted,
                    ',' if !quoted => fields.push(std::mem::take(&mut field)),
                    c => field.push(c),
                }
            }
            fields.push(field);
            yield_!(fields);
        }
    }

    #[test]
    fn rows_are_split_at_commas_outside_of_quotes() {
        assert_eq!(items(|| csv("a,b\n#\n\"c,d\",e")), [vec!["a", "b"], vec!["c,d", "e"]]);
    }
}

mod lexer {
    use super::*;

    #[derive(Debug, PartialEq, Clone)]
    enum Tok<'a> {
        Ident(&'a str),
        Num(f64),
        Op(char),
    }

    #[generator]
    fn lex<'a>(src: &'a str) -> impl Iterator<Item = Result<Tok<'a>, String>> {
        let mut rest = src;
        loop {
            rest = rest.trim_start();
            let Some(c) = rest.chars().next() else { return };
            let end = |f: fn(char) -> bool| rest.find(|c| !f(c)).unwrap_or(rest.len());
            if c.is_alphabetic() {
                let (word, tail) = rest.split_at(end(char::is_alphanumeric));
                rest = tail;
                yield_!(Ok(Tok::Ident(word)));
            } else if c.is_ascii_digit() {
                let (num, tail) = rest.split_at(end(|c| c.is_ascii_digit() || c == '.'));
                rest = tail;
                match num.parse() {
                    Ok(n) => yield_!(Ok(Tok::Num(n))),
                    Err(e) => {
                        yield_!(Err(format!("{num}: {e}")));
                        return;
                    }
                }
            } else {
                rest = &rest[c.len_utf8()..];
                yield_!(Ok(Tok::Op(c)));
            }
        }
    }

    #[test]
    fn a_lexer_stops_at_the_first_bad_number() {
        assert_eq!(items(|| lex("ab + 1.5")), [Ok(Tok::Ident("ab")), Ok(Tok::Op('+')), Ok(Tok::Num(1.5))]);
        assert!(items(|| lex("1.2.3"))[0].is_err());
    }
}

mod words {
    use super::*;

    #[derive(Clone, Copy, PartialEq)]
    enum State {
        Start,
        InWord,
        Done,
    }

    #[generator]
    fn machine(text: &str) -> impl Iterator<Item = (usize, usize)> {
        let mut state = State::Start;
        let mut begin = 0;
        let mut chars = text.char_indices();
        while state != State::Done {
            let next = chars.next();
            state = match (state, next) {
                (State::Start, Some((i, c))) if c.is_alphabetic() => {
                    begin = i;
                    State::InWord
                }
                (State::InWord, Some((i, c))) if !c.is_alphabetic() => {
                    yield_!((begin, i));
                    State::Start
                }
                (State::InWord, None) => {
                    yield_!((begin, text.len()));
                    State::Done
                }
                (_, None) => State::Done,
                (s, _) => s,
            };
        }
    }

    #[test]
    fn words_are_found_by_a_small_state_machine() {
        assert_eq!(items(|| machine("ab, c")), [(0, 2), (4, 5)]);
    }
}

mod numbers {
    use super::*;

    struct Parser<'a> {
        src: &'a [u8],
        pos: usize,
        errors: Vec<String>,
    }

    impl<'a> Parser<'a> {
        fn peek(&self) -> Option<u8> {
            self.src.get(self.pos).copied()
        }
        #[generator]
        fn numbers(&mut self) -> impl Iterator<Item = u32> + use<'_, 'a> {
            while let Some(b) = self.peek() {
                match b {
                    b'0'..=b'9' => {
                        let mut n = 0;
                        while let Some(d @ b'0'..=b'9') = self.peek() {
                            n = n * 10 + (d - b'0') as u32;
                            self.pos += 1;
                        }
                        yield_!(n);
                    }
                    b' ' => self.pos += 1,
                    other => {
                        self.errors.push(format!("bad {}", other as char));
                        self.pos += 1;
                    }
                }
            }
        }
    }

    #[test]
    fn a_parser_collects_its_errors_on_the_side() {
        let mut p = Parser { src: b"12 x3", pos: 0, errors: vec![] };
        assert_eq!(p.numbers().collect::<Vec<_>>(), [12, 3]);
        assert_eq!(p.errors, ["bad x"]);
    }
}

mod fields {
    use super::*;

    #[generator]
    fn scan(mut data: &[u8]) -> impl Iterator<Item = Result<&[u8], usize>> {
        let total = data.len();
        while let [len, rest @ ..] = data {
            let len = *len as usize;
            if len > rest.len() {
                yield_!(Err(total - rest.len()));
                return;
            }
            let (field, tail) = rest.split_at(len);
            data = tail;
            yield_!(Ok(field));
        }
    }

    #[test]
    fn length_prefixed_fields_are_cut_off() {
        assert_eq!(items(|| scan(&[1, 9, 2, 8, 7, 5])), [Ok(&[9][..]), Ok(&[8, 7]), Err(6)]);
    }
}

mod postfix {
    use super::*;

    #[generator]
    fn rpn(src: &str) -> impl Iterator<Item = Result<String, char>> {
        fn prec(op: char) -> u8 {
            match op {
                '+' | '-' => 1,
                '*' | '/' => 2,
                '^' => 3,
                _ => 0,
            }
        }
        let mut ops: Vec<char> = Vec::new();
        let mut chars = src.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                ' ' => {}
                '0'..='9' => {
                    let mut n = String::from(c);
                    while let Some(d) = chars.next_if(char::is_ascii_digit) {
                        n.push(d);
                    }
                    yield_!(Ok(n));
                }
                '(' => ops.push(c),
                ')' => loop {
                    match ops.pop() {
                        Some('(') => break,
                        Some(op) => yield_!(Ok(op.to_string())),
                        None => {
                            yield_!(Err(c));
                            return;
                        }
                    }
                },
                _ if prec(c) > 0 => {
                    while let Some(&top) = ops.last() {
                        if prec(top) < prec(c) || (prec(top) == prec(c) && c == '^') {
                            break;
                        }
                        ops.pop();
                        yield_!(Ok(top.to_string()));
                    }
                    ops.push(c);
                }
                other => {
                    yield_!(Err(other));
                    return;
                }
            }
        }
        while let Some(op) = ops.pop() {
            yield_!(if op == '(' { Err(op) } else { Ok(op.to_string()) });
        }
    }

    #[test]
    fn operators_wait_for_their_precedence() {
        assert_eq!(
            items(|| rpn("12 + 3*(4-1)")).into_iter().map(|x| x.unwrap()).collect::<Vec<_>>().join(" "),
            "12 3 4 1 - * +"
        );
        assert_eq!(items(|| rpn("1)"))[1], Err(')'));
    }
}

mod commands {
    use super::*;

    #[generator]
    fn f(cmds: Vec<String>) -> impl Iterator<Item = i64> {
        let mut acc = 0;
        let mut stack: Vec<i64> = vec![];
        for cmd in cmds {
            match cmd.as_str() {
                "push" => stack.push(acc),
                "pop" => {
                    let Some(top) = stack.pop() else { return };
                    acc = top;
                    yield_!(acc);
                }
                "show" => yield_!(acc),
                num => match num.parse::<i64>() {
                    Ok(n) => acc += n,
                    Err(_) => continue,
                },
            }
        }
    }

    #[test]
    fn commands_work_on_a_stack() {
        assert_eq!(
            items(|| f(["1", "push", "2", "show", "pop", "x", "pop", "show"].map(String::from).to_vec())),
            [3, 1]
        );
    }
}
