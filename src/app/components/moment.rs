//! Points in time for people, in their time zone.

use crate::app::browser::clock;
use crate::app::texts;
use crate::audit::Timestamp;
use crate::questionnaire::Tongue;
use crate::report::format;

/// Day and minute; „unbekannt“ where a file holds something that is no point in time.
pub fn moment(at: &Timestamp, tongue: Tongue) -> String {
    match (clock::local_date(at), clock::hour_and_minute(at)) {
        (Some(day), Some(time)) => format!("{}, {time}", format::date(day, tongue)),
        _ => texts::shell(tongue).unknown_time.to_owned(),
    }
}

/// The day alone.
pub fn day(at: &Timestamp, tongue: Tongue) -> String {
    let day = clock::local_date(at).map(|day| format::date(day, tongue));
    day.unwrap_or_else(|| texts::shell(tongue).unknown_time.to_owned())
}
