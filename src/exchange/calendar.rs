//! Days for calendars: iCalendar (RFC 5545).
//!
//! Every entry is an event that takes the whole day. The standard also has to-dos with a due date, but Outlook and
//! most calendars on the web ignore them when a file is imported; a day in the calendar arrives everywhere. It does
//! not block the day.

use crate::audit::{Date, Timestamp};

/// Longest line in octets, its end aside (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// One day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// Names the entry for ever: imported again, it replaces itself.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What is on that day.
    pub summary: String,
    /// More about it; may have several lines.
    pub description: String,
}

/// The days as a file for calendars. `changed` is when their content last changed, and `revision` grows with every
/// change, so that a calendar takes the newer of two files. The same input gives the same bytes.
pub fn calendar(days: &[CalendarDay], changed: &Timestamp, revision: u64) -> String {
    let stamp = stamp(changed);
    // The standard gives the number 31 bits.
    let sequence = revision.min(i32::MAX.unsigned_abs().into());
    let mut text = String::new();
    for head in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Selbstaudit//Selbstaudit//DE", "CALSCALE:GREGORIAN"] {
        line(&mut text, head);
    }
    for CalendarDay { uid, day, summary, description } in days {
        line(&mut text, "BEGIN:VEVENT");
        line(&mut text, &format!("UID:{}", escaped(uid)));
        line(&mut text, &format!("DTSTAMP:{stamp}"));
        line(&mut text, &format!("SEQUENCE:{sequence}"));
        line(&mut text, &format!("DTSTART;VALUE=DATE:{}", compact(*day)));
        // The end is the first day that is not meant. Some calendars show an entry without an end as one of no length.
        if let Some(next) = day.day_after() {
            line(&mut text, &format!("DTEND;VALUE=DATE:{}", compact(next)));
        }
        line(&mut text, &format!("SUMMARY:{}", escaped(summary)));
        if !description.is_empty() {
            line(&mut text, &format!("DESCRIPTION:{}", escaped(description)));
        }
        line(&mut text, "TRANSP:TRANSPARENT");
        line(&mut text, "END:VEVENT");
    }
    line(&mut text, "END:VCALENDAR");
    text
}

/// A day as the standard writes it: `20270131`.
fn compact(day: Date) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}{month:02}{day:02}")
}

/// A point in time in UTC as the standard writes it. What is written otherwise in a file counts as the beginning of
/// its day, and what names no day as that of 1970: the standard demands a time.
fn stamp(at: &Timestamp) -> String {
    let Some(day) = at.date() else { return "19700101T000000Z".to_owned() };
    let clock = at.as_str().get(10..).filter(|clock| at.is_time() && clock.len() == 10 && clock.ends_with('Z'));
    let clock = clock.map_or_else(|| "T000000Z".to_owned(), |clock| clock.replace(':', ""));
    format!("{}{clock}", compact(day))
}

/// A text as a value: marks with a meaning get a backslash, every kind of line break becomes `\n`, and signs that no
/// value may hold are dropped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut is_behind_return = false;
    for c in text.chars() {
        match c {
            '\n' if is_behind_return => {}
            '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\t' => escaped.push(c),
            c if c.is_ascii_control() => {}
            c => escaped.push(c),
        }
        is_behind_return = c == '\r';
    }
    escaped
}

/// Writes one line, folded into pieces of at most 75 octets; no character is cut in two.
fn line(text: &mut String, content: &str) {
    let mut length = 0;
    for c in content.chars() {
        if length + c.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}
