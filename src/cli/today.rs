//! The day it is.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::audit::Date;

const SECONDS: u64 = 24 * 60 * 60;
/// Days of 400 years, after which the calendar repeats.
const ERA: u64 = 146_097;
/// Days from 1 March of year 0 to 1 January 1970.
const EPOCH: u64 = 719_468;

/// Today in UTC; none where the clock stands before 1970.
pub(super) fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    date(seconds / SECONDS)
}

/// The day so many days after 1 January 1970, in years that begin in March, so that leap days come last.
fn date(days: u64) -> Option<Date> {
    let days = days + EPOCH;
    let (era, day) = (days / ERA, days % ERA);
    // Every 4th year has a leap day, but not the 100th, but again the 400th.
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    // Months from March have 31, 30, 31, 30, 31 days in turn: 153 in five.
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    Date::parse(&format!("{:04}-{month:02}-{day:02}", era * 400 + year + next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(days: u64, expected: &str) {
        assert_eq!(date(days).map(|date| date.to_string()).as_deref(), Some(expected));
    }

    #[test]
    fn days_become_dates() {
        case(0, "1970-01-01");
        case(58, "1970-02-28");
        case(59, "1970-03-01");
        // 30 years with 7 leap days: 1972 to 1996.
        case(30 * 365 + 7, "2000-01-01");
        case(30 * 365 + 7 + 59, "2000-02-29");
        case(30 * 365 + 7 + 366, "2001-01-01");
        // 2100 is no leap year: 130 years with 32 leap days up to 2096.
        case(130 * 365 + 32 + 58, "2100-02-28");
        case(130 * 365 + 32 + 59, "2100-03-01");
    }

    #[test]
    fn every_day_follows_the_one_before() {
        let mut last = date(0);
        for days in 1..60_000 {
            let day = date(days);
            assert!(day.is_some() && day > last, "{days}");
            last = day;
        }
    }
}
