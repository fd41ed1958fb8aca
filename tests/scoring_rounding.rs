//! Millionths and how they are shown.

use selbstaudit::questionnaire::{Bands, Rules};
use selbstaudit::scoring::{Millionths, Percent, PercentagePoints};

#[track_caller]
fn rounds(share: f64, expected: i64) {
    assert_eq!(Millionths::from_f64(share).count(), expected, "{share}");
    assert_eq!(Millionths::from_f64(-share).count(), -expected, "-{share}");
}

#[test]
fn floats_are_rounded_half_away_from_zero() {
    rounds(0.0, 0);
    rounds(0.000_000_4, 0);
    rounds(0.000_000_5, 1);
    rounds(0.000_001_499_9, 1);
    rounds(0.000_001_5, 2);
    rounds(1.0 / 3.0, 333_333);
    rounds(2.0 / 3.0, 666_667);
    rounds(11.0 / 12.0, 916_667);
    rounds(1.0, 1_000_000);
    rounds(3.25, 3_250_000);
}

#[test]
fn a_half_is_a_half_however_the_float_came_about() {
    // 1/128 is 7812.5 millionths; the neighbours of its float are the same figure.
    for noise in [-4.0, -1.0, 0.0, 1.0, 4.0] {
        rounds(1.0 / 128.0 + noise * f64::EPSILON, 7_813);
    }
    rounds(0.007_812_499_9, 7_812);
}

#[test]
fn what_is_not_a_number_is_nothing() {
    assert_eq!(Millionths::from_f64(f64::NAN), Millionths::ZERO);
    assert_eq!(Millionths::from_f64(f64::INFINITY).count(), i64::MAX);
}

#[test]
fn millionths_add_up_and_subtract() {
    let parts = [250_000, 333_333, -83_333].map(Millionths::new);
    assert_eq!(parts.into_iter().sum::<Millionths>().count(), 500_000);
    assert_eq!((parts[0] - parts[1]).count(), -83_333);
    assert_eq!((parts[0] + parts[1]).count(), 583_333);
    assert!((parts[0].to_f64() - 0.25).abs() < 1e-12);
}

#[test]
fn a_ratio_of_nothing_is_none() {
    assert_eq!(Millionths::ratio(0, 0), None);
    assert_eq!(Millionths::ratio(2, 3), Some(Millionths::new(666_667)));
}

const BANDS: Bands = Bands { met: 0.75, partly: 0.5 };

#[track_caller]
fn shown(count: i64, whole: u8, tenth: Option<u8>) {
    assert_eq!(Millionths::new(count).percent(&BANDS), Percent { whole, tenth }, "{count}");
}

#[test]
fn percentages_are_rounded_half_up() {
    shown(334_999, 33, None);
    shown(335_000, 34, None);
    shown(583_333, 58, None);
    shown(916_667, 92, None);
    shown(754_999, 75, None);
    shown(755_000, 76, None);
}

#[test]
fn nothing_and_everything_are_shown_only_if_exactly_reached() {
    shown(0, 0, None);
    shown(1, 1, None);
    shown(3_000, 1, None);
    shown(4_999, 1, None);
    shown(994_999, 99, None);
    shown(997_000, 99, None);
    shown(999_999, 99, None);
    shown(1_000_000, 100, None);
}

#[test]
fn rounding_never_lifts_a_figure_over_a_band() {
    shown(749_900, 74, Some(9));
    shown(749_999, 74, Some(9));
    shown(745_000, 74, Some(5));
    shown(744_999, 74, None);
    shown(750_000, 75, None);
    shown(495_000, 49, Some(5));
    shown(499_999, 49, Some(9));
    shown(494_999, 49, None);
    shown(500_000, 50, None);
}

#[test]
fn what_is_shown_follows_the_bands_of_the_file() {
    let bands = Bands { met: 0.905, partly: 0.004 };
    let shown = |count| Millionths::new(count).percent(&bands);
    assert_eq!(shown(749_900), Percent { whole: 75, tenth: None });
    // 90.4 % rounds to 90 and stays below 90.5 %.
    assert_eq!(shown(904_000), Percent { whole: 90, tenth: None });
    // 1 % would be over the lower band, and nothing is not reached.
    assert_eq!(shown(3_900), Percent { whole: 0, tenth: Some(3) });
    assert_eq!(shown(50), Percent { whole: 0, tenth: Some(1) });
}

#[test]
fn what_is_no_share_is_shown_as_the_nearer_end() {
    shown(-5, 0, None);
    shown(1_200_000, 100, None);
}

#[test]
fn a_coverage_is_not_lifted_over_the_minimal_coverage() {
    let rules = Rules::default();
    let shown = |count| Millionths::new(count).coverage_percent(&rules);
    assert_eq!(shown(599_999), Percent { whole: 59, tenth: Some(9) });
    assert_eq!(shown(600_000), Percent { whole: 60, tenth: None });
    assert_eq!(shown(749_900), Percent { whole: 75, tenth: None });
}

#[track_caller]
fn points(count: i64, negative: bool, whole: u64, tenth: u8) {
    assert_eq!(Millionths::new(count).points(), PercentagePoints { negative, whole, tenth }, "{count}");
}

#[test]
fn gains_are_shown_in_percentage_points_with_one_decimal() {
    points(0, false, 0, 0);
    points(499, false, 0, 0);
    points(500, false, 0, 1);
    points(31_250, false, 3, 1);
    points(9_500, false, 1, 0);
    points(1_000_000, false, 100, 0);
    points(-31_250, true, 3, 1);
    points(-500, true, 0, 1);
    points(-499, false, 0, 0);
}
