//! Texts of several languages.

use gen_runtime::{generator, yield_};

use crate::support::items;

mod tape {
    use super::*;

    #[generator]
    fn bf<'a>(program: &'a str, input: &'a [u8]) -> impl Iterator<Item = char> + 'a {
        let code: Vec<char> = program.chars().collect();
        let mut tape = vec![0u8; 64];
        let mut input = input.iter();
        let (mut pc, mut ptr) = (0, 0);
        while let Some(&op) = code.get(pc) {
            match op {
                '>' => ptr += 1,
                '<' => ptr -= 1,
                '+' => tape[ptr] = tape[ptr].wrapping_add(1),
                '-' => tape[ptr] = tape[ptr].wrapping_sub(1),
                '.' => yield_!(tape[ptr] as char),
                ',' => tape[ptr] = *input.next().unwrap_or(&0),
                '[' if tape[ptr] == 0 => {
                    let mut depth = 1;
                    while depth > 0 {
                        pc += 1;
                        match code[pc] {
                            '[' => depth += 1,
                            ']' => depth -= 1,
                            _ => (),
                        }
                    }
                }
                ']' if tape[ptr] != 0 => {
                    let mut depth = 1;
                    while depth > 0 {
                        pc -= 1;
                        depth += match code[pc] {
                            ']' => 1,
                            '[' => -1,
                            _ => 0,
                        };
                    }
                }
                _ => {}
            }
            pc += 1;
        }
    }

    #[test]
    fn a_program_on_a_tape_prints() {
        assert_eq!(items(|| bf(",[.-]", b"\x03")), ['\x03', '\x02', '\x01']);
    }
}

mod tags {
    use super::*;

    #[generator]
    fn tags(html: &str) -> impl Iterator<Item = (&str, &str)> {
        let mut rest = html;
        while let Some((before, after)) = rest.split_once('<') {
            let Some((tag, tail)) = after.split_once('>') else { break };
            if !before.is_empty() {
                yield_!(("text", before));
            }
            rest = tail;
            match tag.as_bytes() {
                [b'/', ..] => yield_!(("close", &tag[1..])),
                [.., b'/'] => yield_!(("void", tag.trim_end_matches('/'))),
                _ => yield_!(("open", tag)),
            }
        }
        if !rest.is_empty() {
            yield_!(("text", rest));
        }
    }

    #[test]
    fn markup_is_taken_apart_in_place() {
        assert_eq!(
            items(|| tags("a<b>c<br/></b>d")),
            [("text", "a"), ("open", "b"), ("text", "c"), ("void", "br"), ("close", "b"), ("text", "d")]
        );
    }
}

mod parentheses {
    use super::*;

    struct Walker<I> {
        inner: I,
        depth: usize,
    }

    impl<I: Iterator<Item = char>> Walker<I> {
        #[generator]
        fn run(mut self) -> impl Iterator<Item = (usize, String)> {
            let mut word = String::new();
            while let Some(c) = self.inner.next() {
                match c {
                    '(' => self.depth += 1,
                    ')' if self.depth > 0 => self.depth -= 1,
                    ')' => return,
                    ' ' if word.is_empty() => {}
                    ' ' => {
                        let done = std::mem::take(&mut word);
                        yield_!((self.depth, done));
                    }
                    c => word.push(c),
                }
            }
            if !word.is_empty() {
                yield_!((self.depth, word));
            }
        }
    }

    #[test]
    fn a_walker_keeps_its_depth() {
        assert_eq!(
            items(|| Walker { inner: "a (b c ) d".chars(), depth: 0 }.run()),
            [(0, "a".into()), (1, "b".into()), (1, "c".into()), (0, "d".to_string())]
        );
    }
}

mod template {
    use super::*;

    #[derive(Debug, PartialEq)]
    enum Part<'a> {
        Text(&'a str),
        Var(&'a str),
    }

    #[generator]
    fn parts<'a>(mut t: &'a str) -> impl Iterator<Item = Result<Part<'a>, String>> {
        while let Some(open) = t.find("{{") {
            let (text, rest) = t.split_at(open);
            if !text.is_empty() {
                yield_!(Ok(Part::Text(text)));
            }
            let close =
                rest.find("}}").ok_or_else(|| format!("unclosed at {:?}", &rest[..rest.len().min(4)]))?;
            let name = rest[2..close].trim();
            if name.is_empty() {
                Err("empty")?;
            }
            yield_!(Ok(Part::Var(name)));
            t = &rest[close + 2..];
        }
        if !t.is_empty() {
            yield_!(Ok(Part::Text(t)));
        }
    }

    #[test]
    fn a_template_ends_at_its_first_error() {
        assert_eq!(
            items(|| parts("a{{ b }}c")),
            [Ok(Part::Text("a")), Ok(Part::Var("b")), Ok(Part::Text("c"))]
        );
        assert_eq!(items(|| parts("{{}}")), [Err("empty".to_string())]);
        assert!(items(|| parts("x{{y"))[1].is_err());
    }
}

mod headers {
    use super::*;

    #[generator]
    fn headers(raw: &str) -> impl Iterator<Item = (String, Vec<String>)> {
        let mut lines = raw.lines().peekable();
        while let Some(line) = lines.next() {
            let Some((name, value)) = line.split_once(':') else { continue };
            let name = name.trim().to_ascii_lowercase();
            let mut value = value.trim().to_string();
            while let Some(more) = lines.next_if(|l| l.starts_with(' ')) {
                value.push(' ');
                value.push_str(more.trim());
            }
            let values: Vec<String> =
                value.split(',').map(|v| v.trim().to_string()).filter(|v| !v.is_empty()).collect();
            if values.is_empty() {
                continue;
            }
            yield_!((name, values));
        }
    }

    #[test]
    fn headers_fold_their_lines() {
        assert_eq!(
            items(|| headers("A: 1, 2\n 3\nbad\nB:\nC: x")),
            [("a".into(), vec!["1".to_string(), "2 3".into()]), ("c".into(), vec!["x".into()])]
        );
    }
}

mod comments {
    use super::*;

    #[generator]
    fn comments(src: &str) -> impl Iterator<Item = &str> {
        let mut chars = src.char_indices();
        while let Some((start, c)) = chars.next() {
            if c == '#' {
                let end = loop {
                    match chars.next() {
                        Some((i, '\n')) => break i,
                        Some(_) => {}
                        None => break src.len(),
                    }
                };
                yield_!(&src[start..end]);
            }
        }
    }

    #[test]
    fn comments_end_with_their_line() {
        assert_eq!(items(|| comments("a # b\n c # d")), ["# b", "# d"]);
    }
}
