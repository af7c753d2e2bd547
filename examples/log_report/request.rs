//! A line of the combined log format:
//!
//! ```text
//! host ident user [09/Mar/2026:13:25:41 +0100] "GET /about HTTP/1.1" 200 4411 "referer" "agent"
//! ```

use std::fmt;

use crate::pipeline::Line;

/// What the report needs to know of a request.
pub(crate) struct Request {
    pub(crate) hour: Hour,
    pub(crate) method: String,
    /// What was asked for, without the query.
    pub(crate) path: String,
    pub(crate) status: u16,
    pub(crate) bytes: u64,
}

/// An hour of a day, in the time zone of the log.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hour {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
}

impl fmt::Display for Hour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Hour { year, month, day, hour } = self;
        write!(formatter, "{year}-{month:02}-{day:02} {hour:02}:00")
    }
}

/// Why a line tells of no request.
pub(crate) type Reason = &'static str;

impl Request {
    pub(crate) fn parse(line: &Line) -> Result<Request, Reason> {
        if line.cut {
            return Err("the line is too long");
        }
        let text = std::str::from_utf8(&line.bytes).map_err(|_| "the line is not UTF-8")?;
        let text = text.trim_end();
        if text.is_empty() {
            return Err("the line is empty");
        }
        let mut fields = Fields { rest: text };
        for missing in ["the host is missing", "the identity is missing", "the user is missing"] {
            fields.word().ok_or(missing)?;
        }
        let time = fields.enclosed('[', ']').ok_or("the time is not in brackets")?;
        let hour = hour(time).ok_or("the time is not like 31/Dec/2026:13:25:41 +0100")?;
        let request = fields.enclosed('"', '"').ok_or("the request is not in quotes")?;
        let (method, target) = request_line(request).ok_or("the request is not like GET /path HTTP/1.1")?;
        let status = fields.word().ok_or("the status is missing")?;
        let status = status.parse().ok().filter(|status| (100..600).contains(status));
        let status = status.ok_or("the status is not from 100 to 599")?;
        let bytes = match fields.word().ok_or("the size is missing")? {
            "-" => 0,
            bytes => bytes.parse().map_err(|_| "the size is not a number")?,
        };
        fields.enclosed('"', '"').ok_or("the referer is not in quotes")?;
        fields.enclosed('"', '"').ok_or("the agent is not in quotes")?;
        if !fields.rest.is_empty() {
            return Err("there is more after the agent");
        }
        let path = target.split_once('?').map_or(target, |(path, _)| path);
        Ok(Request { hour, method: method.to_owned(), path: path.to_owned(), status, bytes })
    }
}

/// What is left of a line.
struct Fields<'a> {
    rest: &'a str,
}

impl<'a> Fields<'a> {
    /// Takes the text up to the next space.
    fn word(&mut self) -> Option<&'a str> {
        let (word, rest) = self.rest.split_once(' ').unwrap_or((self.rest, ""));
        self.rest = rest;
        Some(word).filter(|word| !word.is_empty())
    }

    /// Takes the text between two characters, the second of which a backslash can hide.
    fn enclosed(&mut self, open: char, close: char) -> Option<&'a str> {
        let inner = self.rest.strip_prefix(open)?;
        let mut hidden = false;
        let end = inner.find(|c| {
            let found = c == close && !hidden;
            hidden = c == '\\' && !hidden;
            found
        })?;
        self.rest = inner[end + close.len_utf8()..].trim_start();
        Some(&inner[..end])
    }
}

/// The hour of `09/Mar/2026:13:25:41 +0100`.
fn hour(time: &str) -> Option<Hour> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (time, _zone) = time.split_once(' ')?;
    let (date, time) = time.split_once(':')?;
    let mut date = date.split('/');
    let day = date.next()?.parse().ok().filter(|day| (1..=31).contains(day))?;
    let name = date.next()?;
    let month = MONTHS.into_iter().zip(1..).find(|(month, _)| *month == name)?.1;
    let year = date.next()?.parse().ok()?;
    let hour = time.split(':').next()?.parse().ok().filter(|hour| *hour < 24)?;
    Some(Hour { year, month, day, hour })
}

/// The method and the target of `GET /about HTTP/1.1`.
fn request_line(request: &str) -> Option<(&str, &str)> {
    let (method, rest) = request.split_once(' ')?;
    let (target, version) = rest.rsplit_once(' ')?;
    version.starts_with("HTTP/").then_some((method, target))
}
