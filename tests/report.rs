//! Charts, their sentences and tables, and how numbers and days are written.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

mod support;

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use selbstaudit::audit::Date;
use selbstaudit::questionnaire::{Bands, Language, Questionnaire, Tongue, load};
use selbstaudit::report::{
    Anchor, Bars, ChartTexts, Overlay, Point, Radar, bars, bars_drawing, bars_summary, bars_svg, categories_table,
    category_bars, drawing_elements, drawing_svg, format, principles_table, radar, radar_drawing, radar_summary,
    radar_svg,
};
use selbstaudit::scoring::{Assessment, Millionths, Rating, assess};
use support::{audit, category, draft, principle, question};

const NARROW: char = '\u{202f}';

/// Categories with one principle and one question each; the question of the n-th one is `qn`.
fn categories(titles: &[&str]) -> Questionnaire {
    let mut yaml = "format: 1\nid: draft\nversion: 1.0.0\nlanguage: de\ntitle: T\nedition: E\ncategories:\n".to_owned();
    for (at, title) in titles.iter().enumerate() {
        let _ = writeln!(
            yaml,
            "  - id: c{at}\n    title: '{title}'\n    principles:\n      - id: p{at}\n        number: {number}\n        \
             title: '{title}'\n        gist: G\n        questions:\n          - id: q{at}\n            \
             text: F\n            why: W\n            short: true\n            scope: service\n            \
             not_applicable: true\n            levels: [L{at}a, L{at}b, L{at}c, L{at}d, L{at}e]",
            number = at + 1
        );
    }
    let loaded = load(yaml.as_bytes());
    loaded.questionnaire.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

const TITLES: [&str; 4] = ["Offenheit", "Nutzerzentrierung und Barrierefreiheit", "Technik", "Wirkung"];

fn four(answers: &str) -> (Questionnaire, Assessment) {
    let questionnaire = categories(&TITLES);
    let assessment = assess(&questionnaire, &audit(answers));
    (questionnaire, assessment)
}

#[track_caller]
fn is_at(point: Point, x: f64, y: f64) {
    assert!((point.x - x).abs() < 1e-9 && (point.y - y).abs() < 1e-9, "{point:?} is not at {x}, {y}");
}

// Formats

#[test]
fn percentages_follow_the_language() {
    let bands = Bands { met: 0.75, partly: 0.5 };
    let score = |count, tongue| format::score(Millionths::new(count), &bands, tongue);
    assert_eq!(score(750_000, Tongue::German), format!("75{NARROW}%"));
    assert_eq!(score(750_000, Tongue::English), "75%");
    // Just below the band it would be lifted over, it is truncated to one decimal.
    assert_eq!(score(749_900, Tongue::German), format!("74,9{NARROW}%"));
    assert_eq!(score(749_900, Tongue::English), "74.9%");
    let range = (Millionths::new(410_000), Millionths::new(749_900));
    assert_eq!(format::range(range, &bands, Tongue::German), format!("41–74,9{NARROW}%"));
    assert_eq!(format::range(range, &bands, Tongue::English), "41–74.9%");
}

#[test]
fn gains_have_a_sign_and_one_decimal() {
    let points = |count, tongue| format::points(Millionths::new(count), tongue);
    assert_eq!(points(15_000, Tongue::German), "+1,5");
    assert_eq!(points(-2_500, Tongue::German), "−0,3");
    assert_eq!(points(400, Tongue::English), "0.0");
    assert_eq!(points(123_449, Tongue::English), "+12.3");
}

#[test]
fn days_are_written_as_people_write_them() {
    let date = Date::parse("2026-03-01").expect("a day");
    assert_eq!(format::date(date, Tongue::German), "01.03.2026");
    assert_eq!(format::date(date, Tongue::English), "1 Mar 2026");
    let date = Date::parse("2026-12-21").expect("a day");
    assert_eq!(format::date(date, Tongue::English), "21 Dec 2026");
}

// The radar chart

#[test]
fn axes_stand_clockwise_from_the_top() {
    let (questionnaire, assessment) = four("q0=4 q1=2 q2=1 q3=0");
    let radar = radar(&questionnaire, &assessment, &[], Tongue::German).expect("four categories");
    let Point { x, y } = radar.center;
    for (axis, (dx, dy)) in radar.axes.iter().zip([(0.0, -150.0), (150.0, 0.0), (0.0, 150.0), (-150.0, 0.0)]) {
        is_at(axis.end, x + dx, y + dy);
    }
    let anchors: Vec<_> = radar.axes.iter().map(|axis| axis.anchor).collect();
    assert_eq!(anchors, [Anchor::Middle, Anchor::Start, Anchor::Middle, Anchor::End]);
    assert_eq!(radar.rings, [37.5, 75.0, 112.5, 150.0]);
    assert_eq!(radar.axes[1].lines, ["Nutzerzentrierung", "und Barrierefreiheit"]);
}

#[test]
fn labels_stand_clear_of_their_axes() {
    let (questionnaire, assessment) = four("q0=4");
    let radar = radar(&questionnaire, &assessment, &[], Tongue::German).expect("four categories");
    // Behind the title's last line stand the score and how much is answered.
    let last = |at: usize| radar.axes[at].label.y + Radar::LINE * (radar.axes[at].lines.len() + 1) as f64;
    let [top, right, bottom, _] = radar.axes.as_slice() else { panic!("four axes") };
    assert!(last(0) < top.end.y);
    assert!(bottom.label.y - Radar::FONT > bottom.end.y - 1.0);
    // Four lines: the end of the axis is beside the middle of the second and the third.
    let middle = right.label.y + Radar::LINE * 1.5;
    assert!((middle - right.end.y).abs() < Radar::FONT / 2.0, "{right:#?}");
    assert!(right.label.x > right.end.x);
}

#[test]
fn scores_lie_on_their_axes_and_close_the_outline() {
    let (questionnaire, assessment) = four("q0=4 q1=2 q2=1 q3=0");
    let radar = radar(&questionnaire, &assessment, &[], Tongue::German).expect("four categories");
    assert!(radar.outline.closed);
    let [piece] = radar.outline.pieces.as_slice() else { panic!("one piece") };
    let Point { x, y } = radar.center;
    // Levels 4, 2, 1 and 0 of 4 are 100, 50, 25 and 0 %.
    for (point, (dx, dy)) in piece.iter().zip([(0.0, -150.0), (75.0, 0.0), (0.0, 37.5), (0.0, 0.0)]) {
        is_at(*point, x + dx, y + dy);
    }
    assert_eq!(
        radar.axes.iter().map(|axis| axis.point).collect::<Vec<_>>(),
        piece.iter().map(|p| Some(*p)).collect::<Vec<_>>()
    );
    assert_eq!(radar.axes[1].value_text, format!("50{NARROW}%"));
    assert!((radar.axes[1].answered_y() - radar.axes[1].value_y() - Radar::LINE).abs() < 0.001);
}

#[track_caller]
fn pieces(answers: &str, expected: &[usize]) {
    let (questionnaire, assessment) = four(answers);
    let outline = radar(&questionnaire, &assessment, &[], Tongue::German).expect("four categories").outline;
    assert!(!outline.closed);
    assert_eq!(outline.pieces.iter().map(Vec::len).collect::<Vec<_>>(), expected, "{answers}");
}

#[test]
fn a_category_without_a_score_is_a_gap_in_the_outline() {
    pieces("q0=4 q1=2 q2=1", &[3]);
    pieces("q1=2 q2=1 q3=0", &[3]);
    // The piece runs over the first axis.
    pieces("q0=4 q1=2 q3=1", &[3]);
    pieces("q0=4 q2=2", &[1, 1]);
    pieces("", &[]);
}

#[test]
fn a_piece_over_the_first_axis_begins_before_it() {
    let (questionnaire, assessment) = four("q0=4 q1=2 q3=1");
    let radar = radar(&questionnaire, &assessment, &[], Tongue::German).expect("four categories");
    let points = [3, 0, 1].map(|at: usize| radar.axes[at].point.expect("a score"));
    assert_eq!(radar.outline.pieces, [points.to_vec()]);
    assert_eq!(radar.axes[2].value_text, "kein Wert");
    // One question in each category; the third is open.
    let answered: Vec<&str> = radar.axes.iter().map(|axis| axis.answered_text.as_str()).collect();
    assert_eq!(answered, ["1 von 1 beantwortet", "1 von 1 beantwortet", "0 von 1 beantwortet", "1 von 1 beantwortet"]);
}

#[test]
fn earlier_states_and_targets_are_outlines_of_their_own() {
    let (questionnaire, assessment) = four("q0=4");
    let half = Some(Millionths::new(500_000));
    let overlays = [
        Overlay { label: "Ziel".into(), values: vec![half; 4] },
        Overlay { label: "Stand".into(), values: vec![half] },
    ];
    let radar = radar(&questionnaire, &assessment, &overlays, Tongue::German).expect("four categories");
    assert_eq!((radar.others[0].label.as_str(), radar.others[0].closed), ("Ziel", true));
    is_at(radar.others[0].pieces[0][1], radar.center.x + 75.0, radar.center.y);
    assert_eq!((radar.others[1].label.as_str(), radar.others[1].closed), ("Stand", false));
    assert_eq!(radar.others[1].pieces.len(), 1);
}

#[test]
fn fewer_than_three_or_more_than_twelve_categories_make_no_radar() {
    for (count, expected) in [(1, false), (2, false), (3, true), (12, true), (13, false)] {
        let titles: Vec<String> = (0..count).map(|at| format!("Kategorie {at}")).collect();
        let questionnaire = categories(&titles.iter().map(String::as_str).collect::<Vec<_>>());
        let assessment = assess(&questionnaire, &audit(""));
        assert_eq!(radar(&questionnaire, &assessment, &[], Tongue::German).is_some(), expected, "{count}");
    }
}

// The bar chart

#[test]
fn bars_are_as_long_as_their_score() {
    let (questionnaire, assessment) = four("q0=4 q1=1 q3=0");
    let bars = bars(&questionnaire, &assessment, Tongue::German);
    let lengths: Vec<f64> = bars.bars.iter().map(|bar| bar.length).collect();
    assert_eq!(lengths, [320.0, 80.0, 0.0, 0.0]);
    let words: Vec<&str> = bars.bars.iter().map(|bar| bar.value_text.as_str()).collect();
    assert_eq!(words, ["100\u{202f}%", "25\u{202f}%", "kein Wert", "0\u{202f}%"]);
    let ticks: Vec<f64> = bars.ticks.iter().map(|tick| tick.x - bars.origin).collect();
    assert_eq!(ticks, [0.0, 80.0, 160.0, 240.0, 320.0]);
    assert_eq!(bars.ticks[4].text, "100\u{202f}%");
}

#[test]
fn the_range_is_marked_while_questions_are_open() {
    let draft = draft(vec![category("c", vec![principle("p", vec![question("a"), question("b")])])]);
    let questionnaire = draft.load();
    let bar = |answers: &str| {
        let bars = bars(&questionnaire, &assess(&questionnaire, &audit(answers)), Tongue::English);
        let origin = bars.origin;
        bars.bars[0].range.map(|(low, high)| (low - origin, high - origin))
    };
    // One of two answered at half: from 25 to 75 %.
    assert_eq!(bar("a=2"), Some((80.0, 240.0)));
    assert_eq!(bar(""), Some((0.0, 320.0)));
    assert_eq!(bar("a=2 b=2"), None);
    assert_eq!(bar("a=na b=na"), None);
}

#[test]
fn rows_do_not_overlap() {
    let titles = ["Kurz", "Ein sehr langer Titel, der über mehrere Zeilen gehen muss, weil er so lang ist", "Kurz 2"];
    let questionnaire = categories(&titles);
    let bars = bars(&questionnaire, &assess(&questionnaire, &audit("q0=1 q1=1 q2=1")), Tongue::German);
    assert!(bars.bars[1].label.len() > 2);
    for pair in bars.bars.windows(2) {
        let end = pair[0].label_y + Bars::LINE * (pair[0].label.len() - 1) as f64;
        assert!(end < pair[1].label_y - Bars::FONT, "{pair:#?}");
        assert!(pair[0].range_y < pair[1].y);
    }
    assert_eq!(bars.bars[0].label, ["1 Kurz"]);
}

// SVG

/// An element with its attributes and the text directly in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: HashMap<String, String>,
    text: String,
}

fn unescaped(text: &str) -> String {
    assert!(!text.contains('<') && !text.contains('"'), "not escaped: {text}");
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    assert!(plain.matches('&').count() == plain.matches("&amp;").count(), "not escaped: {text}");
    plain.replace("&amp;", "&")
}

/// Reads well-formed XML without comments and processing instructions; fails with anything else.
#[track_caller]
fn elements(xml: &str) -> Vec<Element> {
    let mut all: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for piece in xml.trim_end().strip_prefix('<').expect("a tag first").split('<') {
        let (tag, text) = piece.split_once('>').expect("a closed tag");
        if let Some(name) = tag.strip_prefix('/') {
            let at = open.pop().expect("an open element");
            assert_eq!(all[at].name, name);
        } else {
            let is_empty = tag.ends_with('/');
            let tag = tag.trim_end_matches('/');
            let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
            let mut element = Element { name: name.into(), ..Element::default() };
            while !rest.is_empty() {
                let (key, after) = rest.split_once("=\"").expect("an attribute");
                let (value, after) = after.split_once('"').expect("a closed attribute");
                let before = element.attributes.insert(key.trim().into(), unescaped(value));
                assert!(before.is_none(), "{key} is there twice");
                rest = after;
            }
            all.push(element);
            if !is_empty {
                open.push(all.len() - 1);
            }
        }
        if let Some(at) = open.last() {
            all[*at].text += &unescaped(text.trim_matches('\n'));
        } else {
            assert_eq!(text.trim(), "");
        }
    }
    assert!(open.is_empty(), "elements are left open");
    all
}

fn texts() -> ChartTexts {
    ChartTexts { title: "A <&\"'> B".into(), description: "Kein \u{1} Wert".into(), tongue: Tongue::German }
}

fn number(element: &Element, key: &str) -> f64 {
    element.attributes[key].parse().unwrap_or_else(|_| panic!("{key} of {element:?}"))
}

/// The points of a line; none of other elements.
fn points(element: &Element) -> Vec<(f64, f64)> {
    let Some(points) = element.attributes.get("points") else { return Vec::new() };
    let points = points.split(' ').map(|point| point.split_once(',').expect("a point"));
    points.map(|(x, y)| (x.parse().expect("x"), y.parse().expect("y"))).collect()
}

/// Left, upper edge, width and height of every rectangle that is only a line, with its colour.
fn frames(elements: &[Element]) -> Vec<((f64, f64, f64, f64), String)> {
    let frames = elements.iter().filter(|one| one.name == "polygon" && one.attributes["fill"] == "none");
    frames
        .map(|one| {
            let [(left, top), (right, _), (_, bottom), _] = points(one)[..] else { panic!("{one:?}") };
            ((left, top, right - left, bottom - top), one.attributes["stroke"].clone())
        })
        .collect()
}

/// Every coordinate lies in the view box.
#[track_caller]
fn inside(elements: &[Element]) {
    let svg = &elements[0];
    let (width, height) = (number(svg, "width"), number(svg, "height"));
    assert_eq!(svg.attributes["viewBox"], format!("0 0 {width} {height}"));
    let check = |value: f64, most: f64, element: &Element| assert!((0.0..=most).contains(&value), "{element:?}");
    for element in elements.iter().skip(1) {
        for (keys, most) in [(["x", "cx"], width), (["y", "cy"], height)] {
            for key in keys.iter().filter(|key| element.attributes.contains_key(**key)) {
                check(number(element, key), most, element);
            }
        }
        for (x, y) in points(element) {
            check(x, width, element);
            check(y, height, element);
        }
        if element.name == "circle" {
            check(number(element, "cx") + number(element, "r"), width, element);
            check(number(element, "cy") - number(element, "r"), height, element);
        }
        if element.name == "rect" && element.attributes.contains_key("x") {
            check(number(element, "x") + number(element, "width"), width, element);
            check(number(element, "y") + number(element, "height"), height, element);
        }
    }
}

#[test]
fn the_radar_file_is_well_formed_and_shows_the_geometry() {
    let (questionnaire, assessment) = four("q0=4 q1=2 q2=1 q3=3");
    let quarter = Some(Millionths::new(250_000));
    let overlays = [Overlay { label: "Stand <1>".into(), values: vec![quarter, None, quarter, quarter] }];
    let radar = radar(&questionnaire, &assessment, &overlays, Tongue::German).expect("four categories");
    let elements = elements(&radar_svg(&radar, &texts()));
    inside(&elements);
    assert_eq!((elements[1].name.as_str(), elements[1].text.as_str()), ("title", "A <&\"'> B"));
    assert_eq!((elements[2].name.as_str(), elements[2].text.as_str()), ("desc", "Kein \u{fffd} Wert"));
    assert_eq!(elements[3].attributes["fill"], "#ffffff");
    let rings: Vec<f64> = elements
        .iter()
        .filter(|one| one.name == "circle" && one.attributes["fill"] == "none")
        .map(|one| number(one, "r"))
        .collect();
    assert_eq!(rings, radar.rings);
    let round = |value: f64| (value * 100.0).round() / 100.0;
    let drawn = |name: &str, dashed: bool, filled: bool| -> Vec<Vec<(f64, f64)>> {
        let lines = elements.iter().filter(|one| {
            let attributes = &one.attributes;
            one.name == name
                && attributes.contains_key("stroke-dasharray") == dashed
                && (attributes["fill"] != "none") == filled
        });
        lines.map(points).collect()
    };
    let rounded = |pieces: &[Vec<Point>]| -> Vec<Vec<(f64, f64)>> {
        pieces.iter().map(|piece| piece.iter().map(|point| (round(point.x), round(point.y))).collect()).collect()
    };
    assert_eq!(drawn("polygon", false, true), rounded(&radar.outline.pieces), "the area");
    assert_eq!(drawn("polygon", false, false), rounded(&radar.outline.pieces), "the line around it");
    // The second is the sample of the legend.
    assert_eq!(drawn("polyline", true, false)[..1], rounded(&radar.others[0].pieces));
    let words: Vec<&str> = elements.iter().map(|one| one.text.as_str()).collect();
    for word in ["Offenheit", "und Barrierefreiheit", "50\u{202f}%", "Stand <1>", "Aktuelle Antworten"] {
        assert!(words.contains(&word), "{word} is missing");
    }
}

#[test]
fn the_bar_file_is_well_formed_and_shows_the_geometry() {
    let draft = draft(vec![category(
        "c",
        vec![
            principle("p1", vec![question("a")]),
            principle("p2", vec![question("b")]),
            principle("p3", vec![question("c")]),
            principle("p4", vec![question("d"), question("e")]),
            principle("p5", vec![question("f")]),
        ],
    )]);
    let questionnaire = draft.load();
    let assessment = assess(&questionnaire, &audit("a=4 b=2 c=1 d=3 f=na"));
    let bars = bars(&questionnaire, &assessment, Tongue::German);
    let ratings: Vec<Rating> = bars.bars.iter().map(|bar| bar.rating).collect();
    assert_eq!(ratings, [Rating::Met, Rating::Partly, Rating::NotMet, Rating::TooLittle, Rating::NoScore]);
    let elements = elements(&bars_svg(&bars, &texts()));
    inside(&elements);
    let frames = frames(&elements);
    // Four bars, because nothing is drawn for a score that is not there; then five samples of the legend.
    assert_eq!(frames.len(), 9);
    let round = |value: f64| (value * 100.0).round() / 100.0;
    for (bar, ((x, y, width, height), _)) in bars.bars.iter().take(4).zip(&frames) {
        assert_eq!((*x, *y), (round(bars.origin), round(bar.y)));
        assert!((width - bar.length).abs() < 0.02 && (height - bar.height).abs() < 0.02, "{bar:?}");
    }
    let colours: Vec<&str> = frames.iter().map(|(_, colour)| colour.as_str()).collect();
    assert_eq!(colours[..4], colours[4..8]);
    assert_eq!(colours.iter().collect::<HashSet<_>>().len(), 5, "every rating has a colour of its own");
    let range = elements.iter().find(|one| one.attributes.get("stroke-width").is_some_and(|width| width == "2"));
    let [(from, _), (to, _)] = points(range.expect("a range"))[..] else { panic!("a line") };
    // Level 3 of 4 in one of two questions: from 37.5 to 87.5 % of 320.
    assert!((from - bars.origin - 120.0).abs() < 0.01);
    assert!((to - bars.origin - 280.0).abs() < 0.01);
    let words: Vec<&str> = elements.iter().map(|one| one.text.as_str()).collect();
    for word in ["erfüllt", "teilweise erfüllt", "nicht erfüllt", "zu wenig beantwortet", "kein Wert"] {
        assert!(words.contains(&word), "{word} is missing");
    }
    let label = elements.iter().find(|one| one.attributes.get("lang").is_some_and(|tag| tag == "en"));
    assert!(label.is_some(), "English titles in a German chart say so");
}

#[test]
fn labels_of_any_length_stay_inside() {
    for count in 3..=12 {
        let titles: Vec<String> =
            (0..count).map(|at| format!("Wirtschaftlichkeitsuntersuchungsverordnung {at} und mehr & <mehr>")).collect();
        let questionnaire = categories(&titles.iter().map(String::as_str).collect::<Vec<_>>());
        let assessment = assess(&questionnaire, &audit("q0=4 q1=4 q2=4"));
        let radar = radar(&questionnaire, &assessment, &[], Tongue::German).expect("a radar");
        inside(&elements(&radar_svg(&radar, &texts())));
        for axis in &radar.axes {
            // The narrowest usual letter is about a quarter of the font size wide.
            let least =
                axis.lines.iter().map(|line| line.chars().count()).max().expect("a line") as f64 * Radar::FONT / 4.0;
            let (left, right) = match axis.anchor {
                Anchor::Start => (0.0, least),
                Anchor::Middle => (least / 2.0, least / 2.0),
                Anchor::End => (least, 0.0),
            };
            assert!(axis.label.x - left >= 0.0 && axis.label.x + right <= radar.width, "{axis:#?}");
        }
        inside(&elements(&bars_svg(&bars(&questionnaire, &assessment, Tongue::German), &texts())));
    }
}

#[test]
fn a_long_name_of_what_is_compared_stays_inside() {
    let (questionnaire, assessment) = four("q0=4 q1=2 q2=1 q3=3");
    let label = "Stand vor dem Beginn der Weiterentwicklung und nach der Beteiligung aller Fachreferate der Länder";
    let overlays = [Overlay { label: label.into(), values: vec![] }];
    let radar = radar(&questionnaire, &assessment, &overlays, Tongue::German).expect("four categories");
    let drawing = radar_drawing(&radar, Tongue::German);
    let elements = elements(&drawing_svg(&drawing, &texts()));
    inside(&elements);
    let words: Vec<&Element> = elements.iter().filter(|one| one.name == "text").collect();
    let own = words.iter().position(|one| one.text == "Aktuelle Antworten").expect("the audit itself");
    let lines = &words[own + 1..];
    assert_eq!(lines.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" "), label);
    for line in lines {
        // Letters are on average about half as wide as their size.
        let end = number(line, "x") + line.text.chars().count() as f64 * Radar::FONT / 2.0;
        assert!(end < drawing.width, "{line:?}");
    }
}

#[test]
fn drawings_in_one_document_share_no_ids() {
    let (questionnaire, assessment) = four("q0=4 q1=2 q2=1 q3=3");
    let drawing = bars_drawing(&bars(&questionnaire, &assessment, Tongue::German), Tongue::German);
    let ids = |prefix: &str| -> Vec<String> {
        let elements = elements(&drawing_elements(&drawing, &texts(), prefix));
        let ids: Vec<String> = elements.iter().filter_map(|one| one.attributes.get("id").cloned()).collect();
        assert_eq!(elements[0].attributes["aria-labelledby"], ids.join(" "));
        ids
    };
    assert_eq!(ids("balken-"), ["balken-title", "balken-desc"]);
    assert_eq!(ids("netz-"), ["netz-title", "netz-desc"]);
}

#[test]
fn compact_bars_show_every_category_with_its_figures() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a"), question("b")])]),
        category("c2", vec![principle("p2", vec![question("c")])]),
        category("c3", vec![principle("p3", vec![question("d")])]),
        category("c4", vec![principle("p4", vec![question("e")])]),
    ]);
    let questionnaire = draft.load();
    let assessment = assess(&questionnaire, &audit("a=2 c=4 d=na"));
    let drawing = category_bars(&questionnaire, &assessment, Tongue::German);
    let elements = elements(&drawing_svg(&drawing, &texts()));
    inside(&elements);
    assert!((515.0..=525.0).contains(&drawing.width), "{}", drawing.width);
    // Four rows of 26, one or two for the legend, and the edges.
    assert!((106.0 + 26.0..=106.0 + 52.0).contains(&drawing.height), "{}", drawing.height);
    let words: Vec<String> =
        elements.iter().filter(|one| one.name == "text").map(|one| one.text.replace(NARROW, " ")).collect();
    assert_eq!(
        words,
        [
            "Category c1",
            "50 %",
            "1 von 2 beantwortet",
            "Category c2",
            "100 %",
            "1 von 1 beantwortet",
            "Category c3",
            "kein Wert",
            "entfällt",
            "Category c4",
            "kein Wert",
            "0 von 1 beantwortet",
            "erfüllt",
            "zu wenig beantwortet",
            "Spanne, die offene Fragen noch zulassen",
        ]
    );
    let titles: Vec<_> = elements.iter().filter_map(|one| one.attributes.get("lang")).collect();
    assert_eq!(titles, ["de", "en", "en", "en", "en"], "the drawing, then the four titles");
    // The empty bar of 100 % of each category, and over it the score where there is one.
    let frames = frames(&elements);
    let widths: Vec<f64> = frames.iter().map(|((_, _, width, _), _)| *width).collect();
    let full = widths[0];
    let expected = [full, full / 2.0, full, full, full, full];
    for (width, expected) in widths.iter().zip(expected) {
        assert!((width - expected).abs() < 0.03, "{widths:?}");
    }
    let origin = frames[0].0.0;
    let ranges: Vec<(f64, f64)> = elements
        .iter()
        .filter(|one| one.attributes.get("stroke-width").is_some_and(|width| width == "2"))
        .map(points)
        .map(|points| ((points[0].0 - origin) / full, (points[1].0 - origin) / full))
        .collect();
    // One of two answered at half: from 25 to 75 %. One unanswered: everything is possible. Then the legend.
    for (range, expected) in ranges.iter().zip([(0.25, 0.75), (0.0, 1.0)]) {
        assert!((range.0 - expected.0).abs() < 0.001 && (range.1 - expected.1).abs() < 0.001, "{ranges:?}");
    }
    assert_eq!(ranges.len(), 3);
}

#[test]
fn compact_bars_of_long_titles_do_not_overlap() {
    let long = "Wirtschaftlichkeitsuntersuchungsverordnung und ihre Anwendung in Bund, Ländern und Gemeinden";
    let questionnaire = categories(&[long, "Kurz", long]);
    let assessment = assess(&questionnaire, &audit("q0=4 q1=1"));
    let elements = elements(&drawing_svg(&category_bars(&questionnaire, &assessment, Tongue::German), &texts()));
    inside(&elements);
    let labels: Vec<&Element> =
        elements.iter().filter(|one| one.attributes.get("text-anchor").is_some_and(|it| it == "end")).collect();
    assert!(labels.len() > 7, "{labels:#?}");
    let said: String = labels.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" ");
    assert_eq!(said.matches("Gemeinden").count(), 2, "{said}");
    for pair in labels.windows(2) {
        assert!(number(pair[1], "y") - number(pair[0], "y") >= 12.9, "{pair:#?}");
    }
}

// Sentences

#[track_caller]
fn sentence(answers: &str, german: &str, english: &str) {
    let (questionnaire, assessment) = four(answers);
    assert_eq!(radar_summary(&questionnaire, &assessment, Tongue::German).replace(NARROW, " "), german);
    assert_eq!(radar_summary(&questionnaire, &assessment, Tongue::English), english);
}

#[test]
fn the_highest_and_the_lowest_category_are_named() {
    sentence(
        "q0=4 q2=1",
        "Am höchsten liegt Offenheit mit 100 %, am niedrigsten Technik mit 25 %; 2 Kategorien haben noch keinen Wert.",
        "Offenheit is highest at 100%, Technik is lowest at 25%; 2 categories have no score yet.",
    );
    sentence(
        "q0=4 q1=2 q2=2 q3=2",
        "Am höchsten liegt Offenheit mit 100 %, am niedrigsten 3 Kategorien mit 50 %.",
        "Offenheit is highest at 100%, 3 categories are lowest at 50%.",
    );
    sentence(
        "q0=4 q2=4 q3=1 q1=na",
        "Am höchsten liegen Offenheit und Technik mit 100 %, am niedrigsten Wirkung mit 25 %; 1 Kategorie entfällt.",
        "Offenheit and Technik are highest at 100%, Wirkung is lowest at 25%; 1 category does not apply.",
    );
}

#[test]
fn few_or_equal_scores_are_told_as_such() {
    sentence("", "Noch keine Kategorie hat einen Wert.", "As yet no category has a score.");
    sentence(
        "q3=3",
        "Nur Wirkung hat einen Wert: 75 %; 3 Kategorien haben noch keinen Wert.",
        "Only Wirkung has a score: 75%; 3 categories have no score yet.",
    );
    sentence(
        "q0=2 q1=2 q2=na q3=na",
        "Alle 2 Kategorien mit einem Wert liegen bei 50 %; 2 Kategorien entfallen.",
        "All 2 categories with a score stand at 50%; 2 categories do not apply.",
    );
    sentence(
        "q0=2 q1=1 q2=3",
        "Am höchsten liegt Technik mit 75 %, am niedrigsten Nutzerzentrierung und Barrierefreiheit mit 25 %; \
         1 Kategorie hat noch keinen Wert.",
        "Technik is highest at 75%, Nutzerzentrierung und Barrierefreiheit is lowest at 25%; 1 category has no score yet.",
    );
}

#[test]
fn what_is_shown_as_equal_is_called_equal() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a")])]),
        category("c2", vec![principle("p2", vec![question("b").values(&[0.0, 0.504, 1.0])])]),
    ]);
    let questionnaire = draft.load();
    let assessment = assess(&questionnaire, &audit("a=2 b=1"));
    let expected = "All 2 categories with a score stand at 50%.";
    assert_eq!(radar_summary(&questionnaire, &assessment, Tongue::English), expected);
}

#[test]
fn principles_are_named_with_their_number() {
    let (questionnaire, assessment) = four("q0=4 q2=1");
    assert_eq!(
        bars_summary(&questionnaire, &assessment, Tongue::German).replace(NARROW, " "),
        "Am höchsten liegt Prinzip 1 (Offenheit) mit 100 %, am niedrigsten Prinzip 3 (Technik) mit 25 %; \
         2 Prinzipien haben noch keinen Wert."
    );
    let (questionnaire, assessment) = four("");
    assert_eq!(bars_summary(&questionnaire, &assessment, Tongue::German), "Noch kein Prinzip hat einen Wert.");
}

// Tables

#[test]
fn tables_hold_the_figures_of_the_charts() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a"), question("b")])]),
        category("c2", vec![principle("p2", vec![question("c")]), principle("p3", vec![question("d")])]),
    ]);
    let questionnaire = draft.load();
    let assessment = assess(&questionnaire, &audit("a=2 c=na d=4"));
    let rows = |table: &selbstaudit::exchange::Table| -> Vec<Vec<String>> {
        table.rows.iter().map(|row| row.iter().map(|cell| cell.text.replace(NARROW, " ")).collect()).collect()
    };
    let table = categories_table(&questionnaire, &assessment, Tongue::German);
    assert_eq!(table.head, ["Kategorie", "Wert", "Spanne", "Beantwortet", "Bewertung"]);
    assert_eq!(
        rows(&table),
        [
            ["Category c1", "50 %", "25–75 %", "1 von 2", "zu wenig beantwortet"],
            ["Category c2", "100 %", "", "1 von 1", "erfüllt"],
        ]
    );
    assert_eq!(table.rows[0][0].language, Some(Language::new("en")));
    let table = principles_table(&questionnaire, &assessment, Tongue::English);
    assert_eq!(table.head, ["No.", "Principle", "Score", "Range", "Answered", "Rating"]);
    assert_eq!(
        rows(&table),
        [
            ["1", "Principle p1", "50%", "25–75%", "1 of 2", "too little answered"],
            ["2", "Principle p2", "no score", "", "0 of 0", "no score"],
            ["3", "Principle p3", "100%", "", "1 of 1", "met"],
        ]
    );
    let numeric: Vec<bool> = table.rows[1].iter().map(|cell| cell.numeric).collect();
    assert_eq!(numeric, [true, false, false, false, false, false]);
}

#[test]
fn the_mark_of_a_target_stands_at_its_share_of_the_bar_and_in_the_legend() {
    let (questionnaire, assessment) = four("q0=4 q1=2 q2=1 q3=3");
    let bars = bars(&questionnaire, &assessment, Tongue::German);
    let words = |bars: &selbstaudit::report::Bars| {
        let elements = elements(&bars_svg(bars, &texts()));
        inside(&elements);
        elements.iter().any(|one| one.text == "Zielwert")
    };
    assert!(bars.bars.iter().all(|bar| bar.target.is_none()) && !words(&bars));
    let origin = bars.origin;
    let targets = [None, Some(Millionths::new(750_000)), Some(Millionths::ZERO), Some(Millionths::ONE)];
    let bars = bars.with_targets(targets);
    // A bar of 100 % is 320 long.
    let expected = [None, Some(origin + 240.0), Some(origin), Some(origin + 320.0)];
    assert_eq!(bars.bars.iter().map(|bar| bar.target).collect::<Vec<_>>(), expected);
    assert!(words(&bars));
}
