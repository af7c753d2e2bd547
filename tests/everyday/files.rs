//! Readers of all kinds, whose failures are the last items.

use std::error::Error;
use std::io::{self, BufRead, ErrorKind, Read};

use gen_runtime::{generator, yield_};

use crate::support::items;

#[generator]
fn dump(mut input: impl Read) -> impl Iterator<Item = io::Result<String>> {
    let mut offset = 0;
    let mut buffer = [0u8; 8];
    loop {
        let n = input.read(&mut buffer)?;
        if n == 0 {
            return;
        }
        let bytes = &buffer[..n];
        let hex: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let text: String =
            bytes.iter().map(|&byte| if byte.is_ascii_graphic() { byte as char } else { '.' }).collect();
        yield_!(Ok(format!("{offset:04x} {} {text}", hex.join(" "))));
        offset += n;
    }
}

#[test]
fn bytes_in_rows_of_eight() {
    let rows = items(|| dump(&b"hello world\n"[..]).map(|row| row.map_err(|error| error.kind())));
    assert_eq!(
        rows,
        [Ok("0000 68 65 6c 6c 6f 20 77 6f hello.wo".into()), Ok("0008 72 6c 64 0a rld.".into())]
    );
}

#[generator]
fn records<R: Read>(mut reader: R) -> impl Iterator<Item = io::Result<(u8, Vec<u8>)>> {
    loop {
        let mut header = [0; 2];
        match reader.read_exact(&mut header) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return,
            Err(error) => {
                yield_!(Err(error));
                return;
            }
        }
        let [tag, length] = header;
        let mut body = vec![0; length.into()];
        reader.read_exact(&mut body)?;
        yield_!(Ok((tag, body)));
    }
}

#[test]
fn records_with_a_tag_and_a_length() {
    let read =
        |bytes: &'static [u8]| items(|| records(bytes).map(|record| record.map_err(|error| error.kind())));
    assert_eq!(read(&[1, 2, 7, 8, 2, 0]), [Ok((1, vec![7, 8])), Ok((2, vec![]))]);
    assert_eq!(read(&[3, 1, 9, 4, 2, 9]), [Ok((3, vec![9])), Err(ErrorKind::UnexpectedEof)]);
}

#[generator]
fn settings(reader: impl BufRead) -> impl Iterator<Item = Result<(String, String, String), Box<dyn Error>>> {
    let mut section = String::from("default");
    for (number, line) in reader.lines().enumerate() {
        let line = line?;
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name.to_string();
            continue;
        }
        let (key, value) = line.split_once('=').ok_or_else(|| format!("line {}: no `=`", number + 1))?;
        yield_!(Ok((section.clone(), key.trim().to_string(), value.trim().to_string())));
    }
}

#[test]
fn settings_by_section() {
    let read = |text: &'static str| {
        let settings = || settings(text.as_bytes()).map(|setting| setting.map_err(|error| error.to_string()));
        items(settings)
    };
    let setting = |section: &str, key: &str, value: &str| Ok((section.into(), key.into(), value.into()));
    assert_eq!(read("a=1\n# note\n[s]\nb = 2\n"), [setting("default", "a", "1"), setting("s", "b", "2")]);
    assert_eq!(read("a=1\nb\nc=2"), [setting("default", "a", "1"), Err("line 2: no `=`".into())]);
}

#[generator]
fn pages(
    fetch: impl Fn(u32) -> Result<(Vec<&'static str>, Option<u32>), String>,
) -> impl Iterator<Item = Result<&'static str, String>> {
    let mut page = Some(0);
    while let Some(current) = page {
        let (items, next) = fetch(current)?;
        for item in items {
            yield_!(Ok(item));
        }
        page = next;
    }
}

#[test]
fn the_items_of_all_pages() {
    let fetch = |page| match page {
        0 => Ok((vec!["a", "b"], Some(1))),
        1 => Ok((vec![], Some(2))),
        2 => Ok((vec!["c"], Some(9))),
        _ => Err(format!("no page {page}")),
    };
    assert_eq!(items(|| pages(fetch)), [Ok("a"), Ok("b"), Ok("c"), Err("no page 9".into())]);
}
