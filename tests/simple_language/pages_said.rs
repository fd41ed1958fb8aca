//! What pages that are read, changes and charts say of sample values, and what is the same in both wordings.

use crate::audit::{
    Answer, Audit, AuditId, Event, Measure, MeasureId, Mode, QuestionnaireRef, Service, Snapshot, SnapshotId,
    Timestamp, Unknown,
};
use crate::host::{Conformance, Law, Method};
use crate::questionnaire::{QuestionId, QuestionnaireId, Tongue};
use crate::report::{self, ChartFacts, ChartName, ChartNoun, format};
use crate::scoring::{Millionths, Rating, TargetGap};
use crate::texts::charts::Total;
use crate::texts::{self, Accessibility, Wording};

const STATES: [Conformance; 3] = [Conformance::Full, Conformance::Partial, Conformance::Not];
/// Names of fields of a service, as they stand in a file.
const FIELDS: [&str; 23] = [
    "name",
    "description",
    "leika",
    "ozg_id",
    "fim",
    "themenfeld",
    "lebenslage",
    "leika_typ",
    "audience",
    "model",
    "lead",
    "authority",
    "ministry",
    "level",
    "portal",
    "rollout",
    "priority",
    "focus",
    "sdg",
    "maturity.model",
    "maturity.level",
    "maturity.target",
    "maturity.date",
];

/// Without subject and text of the letter, which leaves the program as in the usual texts.
pub(crate) fn accessibility(words: &Accessibility) -> Vec<String> {
    let laws = [Law::Federal, Law::Land("Landesrecht".to_owned())];
    let methods =
        [Method::Own(None), Method::Own(Some("Referat 1".to_owned())), Method::External("Prüfstelle".to_owned())];
    let mut said = vec![
        (words.tested)("22.11.2026", "0.9.0"),
        (words.applies_to)("https://amt.example/", "0.9.0"),
        (words.made_body)("22.11.2026", None),
        (words.made_body)("22.11.2026", Some("23.11.2026")),
    ];
    said.extend(methods.iter().map(|method| (words.method)(method)));
    for law in &laws {
        said.push((words.opening)("Das Musteramt", law));
        said.push((words.enforcement)(law).to_owned());
        said.push((words.enforcement_body)(law).to_owned());
        said.extend(STATES.map(|state| (words.state_body)(state, law)));
    }
    said.extend(STATES.map(|state| (words.short_body)(state).to_owned()));
    said
}

/// Every change, as it is called behind „Rückgängig gemacht: “.
pub(crate) fn events(wording: Wording) -> Vec<String> {
    let question = || QuestionId::new("p03-pruefung");
    let at = Timestamp::new("2026-11-22T10:00:00Z");
    let reference = QuestionnaireRef {
        id: QuestionnaireId::new("muster"),
        version: "1.1.0".into(),
        sha256: String::new(),
        unknown: Unknown::default(),
    };
    let audit = || Box::new(Audit::new(AuditId::new("a"), at.clone(), reference.clone(), "Wohngeld"));
    let answered = |count: usize| Event::Agree(vec![(question(), Answer::default()); count], Vec::new());
    let snapshot = Snapshot::of(&audit(), SnapshotId::new("s"), at.clone(), "Vor dem Start", None);
    let events = [
        Event::Choose(question(), None),
        Event::Note(question(), String::new()),
        Event::Evidence(question(), Vec::new()),
        Event::By(question(), None),
        Event::Minority(question(), None),
        Event::Minorities(question(), Vec::new()),
        answered(1),
        answered(2),
        Event::Review(question(), None),
        Event::Clear(question()),
        Event::Service(Box::<Service>::default()),
        Event::Mode(Mode::Full),
        Event::Phase(None),
        Event::Participants(Vec::new()),
        Event::Target("p03".into(), None, None),
        Event::Targets(Vec::new(), None, None),
        Event::Measure(Box::new(Measure::new(MeasureId::new("m")))),
        Event::Measures(Vec::new()),
        Event::RemoveMeasure(MeasureId::new("m")),
        Event::Snapshot(Box::new(snapshot)),
        Event::RenameSnapshot(SnapshotId::new("s"), String::new()),
        Event::RemoveSnapshot(SnapshotId::new("s")),
        Event::Base(None),
        Event::Part(None),
        Event::Replace(audit()),
        Event::Update(audit()),
    ];
    events.iter().map(|event| texts::event(event, None, wording)).collect()
}

/// What charts show, in few and in many of what they compare.
pub(crate) fn charts(wording: Wording) -> Vec<String> {
    let noun = ChartNoun { one: "Prinzip", many: "Prinzipien", no: "kein" };
    let names = |numbers: &[usize]| {
        let name = |number: &usize| ChartName {
            short: format!("Prinzip {number}"),
            full: format!("Prinzip {number} (Barrierefreiheit, Bürgernähe und Genderneutralität)"),
        };
        numbers.iter().map(name).collect::<Vec<_>>()
    };
    let facts = |scored, high: &str, top: &[usize], low: &str, bottom: &[usize], missing, dropped| ChartFacts {
        noun,
        scored,
        highest: (high.to_owned(), names(top)),
        lowest: (low.to_owned(), names(bottom)),
        missing,
        dropped,
    };
    let all = [
        facts(0, "", &[], "", &[], 19, 0),
        facts(1, "80 %", &[3], "80 %", &[3], 18, 0),
        facts(4, "80 %", &[1, 2, 3, 4], "80 %", &[1, 2, 3, 4], 1, 1),
        facts(6, "80 %", &[1, 2], "20 %", &[3, 4, 5], 2, 2),
        facts(2, "80 %", &[1], "20 %", &[3], 0, 0),
    ];
    all.iter().map(|facts| texts::charts::scores(facts, wording)).collect()
}

/// What only simple language puts together from its parts.
pub(crate) fn only_simple() -> Vec<String> {
    let figure = || Some(("41 %".to_owned(), "70 %".to_owned()));
    let days = || ["22.11.2026".to_owned(), "23.11.2026".to_owned()];
    vec![
        texts::charts::changes("Seit „Vor dem Start“", Total::NothingShared, [0; 7]),
        texts::charts::changes("Seit „Vor dem Start“", Total::Unknown, [1; 7]),
        texts::charts::changes("Seit „Vor dem Start“", Total::Moved(Millionths::from_f64(0.032)), [4; 7]),
        texts::charts::changes("Seit „Vor dem Start“", Total::Moved(Millionths::ZERO), [0; 7]),
        texts::charts::course(4, days(), [figure(), figure()]),
        texts::charts::course(2, days(), [None, figure()]),
    ]
}

/// The fields of a service with sample values.
pub(crate) fn service(wording: Wording) -> Vec<String> {
    let values = [("leika_typ", "2, 3"), ("maturity", "2.0/3"), ("focus", "true"), ("maturity.date", "2026-11-22")];
    let fields = FIELDS.map(|field| texts::service_field(field, wording).to_owned());
    fields.into_iter().chain(values.map(|(field, value)| texts::service_value(field, value, wording))).collect()
}

/// What stands on the screen and in reports alike, in usual German: badges, legends and figures.
pub(crate) fn shared() -> Vec<String> {
    let ratings = [Rating::Met, Rating::Partly, Rating::NotMet, Rating::TooLittle, Rating::NoScore];
    let gaps = [None, Some(-0.1), Some(0.000_1), Some(0.125)].map(|gap| TargetGap {
        target: Millionths::from_f64(0.8),
        gap: gap.map(|gap: f64| if gap < 0.0 { Millionths::ZERO } else { Millionths::from_f64(gap) }),
    });
    let german = Tongue::German;
    let mut said: Vec<String> = ratings.map(|rating| format::rating(rating, german).to_owned()).to_vec();
    said.extend(gaps.map(|gap| report::gap_words(&gap, german)));
    said.extend([
        report::target_words(german).to_owned(),
        format::answered(3, 19, german),
        format::review_mark("neue Fassung", german),
        format::review_mark(crate::audit::Review::FROM_LAST, german),
        report::answering_time(19, german),
        report::answering_time(119, german),
        report::maturity_level("1.1", 2, german),
    ]);
    said
}
