//! Text in, pieces of text out.

use std::borrow::Cow;

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn csv_fields(line: &str) -> impl Iterator<Item = String> {
    let mut chars = line.chars().peekable();
    let mut field = String::new();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => yield_!(std::mem::take(&mut field)),
            c => field.push(c),
        }
    }
    yield_!(field);
}

#[test]
fn fields_of_a_csv_line() {
    assert_eq!(items(|| csv_fields(r#"a,"b,""c"",",,d"#)), ["a", "b,\"c\",", "", "d"]);
}

#[generator]
fn wrapped(text: &str, width: usize) -> impl Iterator<Item = String> {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.len() + 1 + word.len() > width {
            yield_!(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line += word;
    }
    if !line.is_empty() {
        yield_!(line);
    }
}

#[test]
fn a_text_in_lines_of_a_width() {
    let lines = items(|| wrapped("the quick brown fox jumps over the lazy dog", 12));
    assert_eq!(lines, ["the quick", "brown fox", "jumps over", "the lazy dog"]);
    assert!(items(|| wrapped("  ", 12)).is_empty());
}

#[generator]
fn look_and_say() -> impl Iterator<Item = String> {
    let mut current = "1".to_string();
    loop {
        yield_!(current.clone());
        let mut next = String::new();
        let mut chars = current.chars().peekable();
        while let Some(c) = chars.next() {
            let mut count = 1;
            while chars.next_if_eq(&c).is_some() {
                count += 1;
            }
            next.push_str(&count.to_string());
            next.push(c);
        }
        current = next;
    }
}

#[test]
fn each_line_says_what_the_last_one_looks_like() {
    assert_eq!(items(|| look_and_say().take(6)), ["1", "11", "21", "1211", "111221", "312211"]);
}

#[derive(Debug, PartialEq)]
enum Event<'a> {
    Open(char),
    Close(char),
    Key(Cow<'a, str>),
    Text(Cow<'a, str>),
    Number(f64),
    Word(&'a str),
}

#[derive(Debug, PartialEq)]
struct Malformed {
    at: usize,
    what: &'static str,
}

#[generator]
fn json_events(text: &str) -> impl Iterator<Item = Result<Event<'_>, Malformed>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut stack = vec![];
    while at < bytes.len() {
        match bytes[at] {
            b' ' | b'\n' | b',' => at += 1,
            open @ (b'{' | b'[') => {
                stack.push(open);
                yield_!(Ok(Event::Open(open as char)));
                at += 1;
            }
            close @ (b'}' | b']') => {
                let expected = if close == b'}' { b'{' } else { b'[' };
                if stack.pop() != Some(expected) {
                    Err(Malformed { at, what: "unbalanced" })?;
                }
                yield_!(Ok(Event::Close(close as char)));
                at += 1;
            }
            b'"' => {
                let start = at + 1;
                let mut end = start;
                let mut escaped = false;
                loop {
                    match bytes.get(end) {
                        None => {
                            yield_!(Err(Malformed { at, what: "an open string" }));
                            return;
                        }
                        Some(b'\\') => {
                            escaped = true;
                            end += 2;
                        }
                        Some(b'"') => break,
                        Some(_) => end += 1,
                    }
                }
                let string = &text[start..end];
                let string =
                    if escaped { Cow::from(string.replace("\\\"", "\"")) } else { Cow::Borrowed(string) };
                at = end + 1;
                if bytes.get(at) == Some(&b':') {
                    at += 1;
                    yield_!(Ok(Event::Key(string)));
                } else {
                    yield_!(Ok(Event::Text(string)));
                }
            }
            _ => {
                let rest = &text[at..];
                let end = rest.find([',', '}', ']', ' ']).unwrap_or(rest.len());
                let word = &rest[..end];
                match word {
                    "null" | "true" | "false" => yield_!(Ok(Event::Word(word))),
                    _ => {
                        let number = word.parse().map_err(|_| Malformed { at, what: "no number" })?;
                        yield_!(Ok(Event::Number(number)))
                    }
                }
                at += end;
            }
        }
    }
    if !stack.is_empty() {
        yield_!(Err(Malformed { at, what: "unbalanced" }));
    }
}

#[test]
fn events_of_a_json_text() {
    let events = items(|| json_events(r#"{"a": [1, 2.5,null], "b\"":"x"}"#));
    assert_eq!(
        events,
        [
            Event::Open('{'),
            Event::Key("a".into()),
            Event::Open('['),
            Event::Number(1.0),
            Event::Number(2.5),
            Event::Word("null"),
            Event::Close(']'),
            Event::Key("b\"".into()),
            Event::Text("x".into()),
            Event::Close('}'),
        ]
        .map(Ok)
    );
}

#[test]
fn a_malformed_json_text_ends_with_its_error() {
    let last = |text| items(|| json_events(text)).pop();
    assert_eq!(last("[1,x,2]"), Some(Err(Malformed { at: 3, what: "no number" })));
    assert_eq!(last("[1}"), Some(Err(Malformed { at: 2, what: "unbalanced" })));
    assert_eq!(last("[\"a"), Some(Err(Malformed { at: 1, what: "an open string" })));
    assert_eq!(last("[["), Some(Err(Malformed { at: 2, what: "unbalanced" })));
}
