//! Dates and times as values: they are given from outside, never asked of a clock.

use std::fmt;
use std::sync::Arc;

/// A point in time in ISO 8601, UTC, for example `2026-11-21T10:02:00Z`; compares in the order of time as long
/// as all are written so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(Arc<str>);

impl Timestamp {
    /// Takes the text as it is; files of other programs may be less exact, and nothing is computed with it.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(Arc::from(text.as_ref()))
    }

    /// The text as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True if the text is a point in time in ISO 8601: a day that exists, alone or with hour and minute behind a `T`,
    /// and these with seconds and with `Z` or an offset if at all.
    pub fn is_time(&self) -> bool {
        let rest = self.0.get(10..).unwrap_or_default();
        self.date().is_some() && (rest.is_empty() || rest.strip_prefix('T').is_some_and(is_clock))
    }

    /// The day in UTC, if the text begins with one.
    pub fn date(&self) -> Option<Date> {
        self.0.get(..10).and_then(Date::parse)
    }

    /// How many minutes lie between the beginning of the calendar and this point in time, so that points can be drawn
    /// at their true distances; none if it is no time. Offsets from UTC are passed over.
    pub fn minutes(&self) -> Option<i64> {
        let day = self.is_time().then(|| self.date())??.days();
        let part = |at: std::ops::Range<usize>| self.0.get(at)?.parse::<i64>().ok();
        Some((day * 24 + part(11..13).unwrap_or_default()) * 60 + part(14..16).unwrap_or_default())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `10:02`, `10:02:00` or `10:02:00.5`, each alone or before `Z` or an offset such as `+01:00`.
fn is_clock(text: &str) -> bool {
    let (clock, offset) = match text.find(['Z', '+', '-']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let mut parts = clock.splitn(3, ':');
    let (hour, minute, second) = (parts.next(), parts.next(), parts.next());
    let (whole, fraction) = second.map_or((None, None), |second| match second.split_once('.') {
        Some((whole, fraction)) => (Some(whole), Some(fraction)),
        None => (Some(second), None),
    });
    let is_fraction = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    hour.is_some_and(|hour| is_two_digits_below(hour, 24))
        && minute.is_some_and(|minute| is_two_digits_below(minute, 60))
        && whole.is_none_or(|whole| is_two_digits_below(whole, 60))
        && fraction.is_none_or(is_fraction)
        && is_offset(offset)
}

/// Nothing, `Z`, or hours and minutes with a sign.
fn is_offset(text: &str) -> bool {
    let Some(offset) = text.strip_prefix(['+', '-']) else { return matches!(text, "" | "Z") };
    let parts = offset.split_once(':');
    parts.is_some_and(|(hours, minutes)| is_two_digits_below(hours, 24) && is_two_digits_below(minutes, 60))
}

fn is_two_digits_below(text: &str, limit: u8) -> bool {
    let is_digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits && text.parse::<u8>().is_ok_and(|number| number < limit)
}

/// A day in the Gregorian calendar; orders by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD` (ISO 8601); none for anything else and for days that do not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shaped = year.len() == 4 && month.len() == 2 && day.len() == 2 && parts.next().is_none();
        if !shaped || !digits(year) || !digits(month) || !digits(day) {
            return None;
        }
        let date = Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (date.day >= 1 && date.day <= days_in(date.year, date.month)).then_some(date)
    }

    /// The number of the day in the Gregorian calendar: 1 is the first of January of the year 1.
    pub fn days(self) -> i64 {
        let before = i64::from(self.year) - 1;
        let years = before * 365 + before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400);
        let months: i64 = (1..self.month).map(|month| i64::from(days_in(self.year, month))).sum();
        years + months + i64::from(self.day)
    }

    /// The day after; none behind the last day of the year 9999, which can be written no more.
    pub fn day_after(self) -> Option<Self> {
        let Self { year, month, day } = self;
        let is_last = day >= days_in(year, month);
        let date = match (is_last, month) {
            (false, _) => Self { day: day + 1, ..self },
            (true, 12) => Self { year: year + 1, month: 1, day: 1 },
            (true, _) => Self { month: month + 1, day: 1, ..self },
        };
        (date.year <= 9999).then_some(date)
    }

    /// Year, month 1–12, day 1–31.
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Days of a month; 0 for a month that does not exist.
fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        for good in ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(Date::parse(good).map(|date| date.to_string()).as_deref(), Some(good));
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "26-01-01",
            "2026-1-1",
            "2026-01-01T",
            "2026-01-01-01",
            "",
            "+026-01-01",
            "２０２６-01-01",
        ] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn dates_order_by_time() {
        let date = |text| Date::parse(text).expect("a date");
        assert!(date("2025-12-31") < date("2026-01-01"));
        assert!(date("2026-01-31") < date("2026-02-01"));
    }

    #[test]
    fn days_and_minutes_are_counted_through() {
        let days = |text| Date::parse(text).expect("a date").days();
        assert_eq!(days("0001-01-01"), 1);
        // The first of January 1970 is day 719 163 (Calendrical Calculations).
        assert_eq!(days("1970-01-01"), 719_163);
        assert_eq!(days("2024-03-01") - days("2024-02-28"), 2);
        assert_eq!(days("1900-03-01") - days("1900-02-28"), 1);
        assert_eq!(days("2027-01-01") - days("2026-01-01"), 365);
        let minutes = |text: &str| Timestamp::new(text).minutes();
        assert_eq!(minutes("0001-01-01"), Some(24 * 60));
        assert_eq!(minutes("0001-01-01T01:30:59Z"), Some(24 * 60 + 90));
        assert_eq!(minutes("2026-11-21T24:00Z"), None);
        assert_eq!(minutes("gestern"), None);
    }

    #[test]
    fn a_timestamp_knows_its_day() {
        assert_eq!(Timestamp::new("2026-11-21T10:02:00Z").date(), Date::parse("2026-11-21"));
        assert_eq!(Timestamp::new("gestern").date(), None);
        assert_eq!(Timestamp::new("äöüäöüäöü").date(), None);
    }

    #[test]
    fn only_points_in_time_are_times() {
        for good in [
            "2026-11-21",
            "2026-11-21T10:02",
            "2026-11-21T10:02Z",
            "2026-11-21T23:59:59",
            "2026-11-21T10:02:00Z",
            "2026-11-21T10:02:00.123456Z",
            "2026-11-21T10:02:00+01:00",
            "2026-11-21T10:02-05:30",
        ] {
            assert!(Timestamp::new(good).is_time(), "{good}");
        }
        for bad in [
            "",
            "gestern",
            "7",
            "2026",
            "2026-02-30T10:02:00Z",
            "2026-11-21 10:02",
            "2026-11-21T",
            "2026-11-21TZ",
            "2026-11-21T10",
            "2026-11-21T24:00",
            "2026-11-21T10:60",
            "2026-11-21T10:02:60Z",
            "2026-11-21T10:02:00.Z",
            "2026-11-21T10:02:00:00Z",
            "2026-11-21T10:02:00ZZ",
            "2026-11-21T10:02+1",
            "2026-11-21T10:02+01:00Z",
            "2026-11-21T+1:+2Z",
            "2026-11-21ö",
        ] {
            assert!(!Timestamp::new(bad).is_time(), "{bad}");
        }
    }
}
