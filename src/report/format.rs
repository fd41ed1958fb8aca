//! Numbers and dates as people write them: German after DIN 5008, English as in British government texts. Every
//! rounding was done before; here only characters are put together.

use crate::audit::{Date, Review};
use crate::questionnaire::{Bands, Rules, Tongue};
use crate::scoring::{Millionths, Percent, Rating};

/// A narrow space at which no line breaks; stands before the percent sign in German (DIN 5008).
pub const NARROW_SPACE: char = '\u{202f}';

/// A score: „75 %“, “75%”, „74,9 %“.
pub fn score(score: Millionths, bands: &Bands, tongue: Tongue) -> String {
    percent(score.percent(bands), tongue)
}

/// What stands where there is no score.
pub fn no_score(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::German => "kein Wert",
        Tongue::English => "no score",
    }
}

/// How much is answered: „3 von 4“, “3 of 4”.
pub fn count(answered: usize, applicable: usize, tongue: Tongue) -> String {
    match tongue {
        Tongue::German => format!("{answered} von {applicable}"),
        Tongue::English => format!("{answered} of {applicable}"),
    }
}

/// How much is answered, as a phrase: „3 von 4 beantwortet“, “3 of 4 answered”.
pub fn answered(answered: usize, applicable: usize, tongue: Tongue) -> String {
    let answered_word = match tongue {
        Tongue::German => "beantwortet",
        Tongue::English => "answered",
    };
    format!("{} {answered_word}", count(answered, applicable, tongue))
}

/// A coverage, rounded as its own threshold asks for.
pub fn coverage(coverage: Millionths, rules: &Rules, tongue: Tongue) -> String {
    percent(coverage.coverage_percent(rules), tongue)
}

/// A percentage.
pub fn percent(percent: Percent, tongue: Tongue) -> String {
    let whole = percent.whole;
    match (tongue, percent.tenth) {
        (Tongue::German, None) => format!("{whole}{NARROW_SPACE}%"),
        (Tongue::German, Some(tenth)) => format!("{whole},{tenth}{NARROW_SPACE}%"),
        (Tongue::English, None) => format!("{whole}%"),
        (Tongue::English, Some(tenth)) => format!("{whole}.{tenth}%"),
    }
}

/// From where to where: „41–72 %“.
pub fn range((low, high): (Millionths, Millionths), bands: &Bands, tongue: Tongue) -> String {
    let low = score(low, bands, tongue);
    let low = low.trim_end_matches('%').trim_end_matches(NARROW_SPACE);
    format!("{low}–{}", score(high, bands, tongue))
}

/// A gain or a difference in percentage points with its sign, without unit: „+1,5“, „−0,3“, „0,0“.
pub fn points(difference: Millionths, tongue: Tongue) -> String {
    let points = difference.points();
    let mark = decimal_mark(tongue);
    let sign = match (points.negative, points.whole, points.tenth) {
        (true, _, _) => "−",
        (false, 0, 0) => "",
        (false, _, _) => "+",
    };
    format!("{sign}{}{mark}{}", points.whole, points.tenth)
}

/// A day: „21.11.2026“, “21 Nov 2026”.
pub fn date(date: Date, tongue: Tongue) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (year, month, day) = date.parts();
    match tongue {
        Tongue::German => format!("{day:02}.{month:02}.{year:04}"),
        Tongue::English => {
            let name = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
            format!("{day} {name} {year:04}")
        }
    }
}

/// Why an answer is to be looked at again: „Bitte prüfen: …“. The words of the file for what was taken over from the
/// audit before are said in the reader's language.
pub fn review_mark(why: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::German if why == Review::FROM_LAST => "Aus dem letzten Selbstaudit übernommen, bitte prüfen".to_owned(),
        Tongue::English if why == Review::FROM_LAST => "Taken over from the last self-audit, please check".to_owned(),
        Tongue::German => format!("Bitte prüfen: {why}"),
        Tongue::English => format!("Please check: {why}"),
    }
}

/// A rating: „erfüllt“, “met”.
pub fn rating(rating: Rating, tongue: Tongue) -> &'static str {
    match (tongue, rating) {
        (Tongue::German, Rating::Met) => "erfüllt",
        (Tongue::German, Rating::Partly) => "teilweise erfüllt",
        (Tongue::German, Rating::NotMet) => "nicht erfüllt",
        (Tongue::German, Rating::TooLittle) => "zu wenig beantwortet",
        (_, Rating::NoScore) => no_score(tongue),
        (Tongue::English, Rating::Met) => "met",
        (Tongue::English, Rating::Partly) => "partly met",
        (Tongue::English, Rating::NotMet) => "not met",
        (Tongue::English, Rating::TooLittle) => "too little answered",
    }
}

/// What stands between whole and decimals.
fn decimal_mark(tongue: Tongue) -> char {
    match tongue {
        Tongue::German => ',',
        Tongue::English => '.',
    }
}
