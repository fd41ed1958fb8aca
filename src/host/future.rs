//! What is still to come. Only whoever knows the day can tell, so it is handed in.

use super::{Config, Declaration};
use crate::audit::Date;
use crate::questionnaire::load::spot::{Findings, Spot};
use crate::questionnaire::{Code, Diagnostic};

impl Config {
    /// Warnings about the days of the statement that are later than `today`. A statement with such a day is shown all
    /// the same: that it was made is true, and the day is the smaller error.
    pub fn future(&self, today: Date) -> Vec<Diagnostic> {
        let Declaration::Whole(statement) = &self.statement else { return Vec::new() };
        let root = Spot::ROOT;
        let spot = root.key("statement");
        let mut findings = Findings::default();
        for (key, day) in [("date", Some(statement.date)), ("reviewed", statement.reviewed)] {
            if let Some(day) = day.filter(|day| *day > today) {
                findings.warning(&spot.key(key), Code::StatementFuture { date: day.to_string() });
            }
        }
        findings.into_diagnostics()
    }
}
