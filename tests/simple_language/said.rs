//! What the texts with places to fill in say of sample values.

use crate::app::browser::offline::Offline;
use crate::app::library::Absence;
use crate::audit::{Mode, Status, Strength};
use crate::questionnaire::{Aggregation, Effort};
use crate::report::{Extent, State};
use crate::texts::{Feedback, Hub, OfflineWords, Principle, ResultWords, Review, Service, Shell, Start, TargetWords};

const EFFORTS: [Effort; 3] = [Effort::Small, Effort::Medium, Effort::Large];
const MODES: [Mode; 2] = [Mode::Short, Mode::Full];
const STRENGTHS: [Strength; 3] = [Strength::Estimate, Strength::Internal, Strength::ThirdParty];

fn extents() -> [Extent; 2] {
    [Extent { most: 19, may_be_fewer: false }, Extent { most: 119, may_be_fewer: true }]
}

fn owned(texts: impl IntoIterator<Item = &'static str>) -> impl Iterator<Item = String> {
    texts.into_iter().map(str::to_owned)
}

pub(crate) fn shell(words: &Shell) -> Vec<String> {
    let absences = [Absence::NotOffered, Absence::Broken, Absence::Unreachable];
    let mut said = vec![
        (words.principle_title)(3, "Offene Standards"),
        (words.audit_of)("Wohngeld"),
        (words.undone)("Antwort zu Frage 3.1"),
        (words.redone)("Antwort zu Frage 3.1"),
        (words.saved)("12:30"),
        (words.memory_other)("SecurityError"),
        (words.unreadable_title)(1),
        (words.unreadable_title)(2),
        (words.resume)("Wohngeld"),
        (words.not_found_body)("#/nirgends"),
        (words.unknown_question)("p01-a"),
        (words.unknown_principle)("p01"),
        (words.version)("0.9.0", "abc123"),
        (words.shown_of)(20, 40),
        (words.show_more)(20),
    ];
    said.extend(owned(absences.map(words.unavailable_title)));
    said.extend(absences.map(|absence| (words.unavailable_body)(absence, "eigener", "1.0.0")));
    said
}

pub(crate) fn start(words: &Start) -> Vec<String> {
    let mut said = vec![
        (words.edition)("Servicestandard", "2025"),
        (words.answered)(3, 19),
        (words.progress_of)("Wohngeld"),
        (words.changed)("22.11.2026", "12:30"),
        (words.go_on_at)("3"),
        (words.of)("Wohngeld"),
        (words.delete_title)("Wohngeld"),
        (words.deleted)("Wohngeld"),
        (words.unreadable_name)("abc"),
        (words.fault_newer)(3),
        (words.broken)("Servicestandard"),
        (words.mistaken)("eigener"),
        (words.unreachable)("Servicestandard"),
        (words.line)(3, 4),
    ];
    said.extend(owned(MODES.map(words.mode)));
    said.extend(owned(MODES.map(words.mode_body)));
    said.extend(owned([0, 1, 2].map(words.broken_body)));
    said.extend(extents().map(|extent| (words.extent)(extent, "30 Minuten")));
    said
}

pub(crate) fn service(words: &Service) -> Vec<String> {
    let mut said = vec![
        (words.unknown)("Ebene X"),
        (words.remove)("Rolle 2"),
        (words.removed)("Rolle 2"),
        (words.leika_row)(2),
        (words.leika_digits)(1),
        (words.leika_digits)(13),
        (words.fim_row)(2),
        (words.priority_wrong)(7),
        (words.maturity_in)("2.0", "3"),
        (words.maturity_wrong)(9, 7),
        (words.people_row)(2),
    ];
    said.extend(["1", "2", "3", "4", "5"].into_iter().filter_map(words.leika_typ_name).map(str::to_owned));
    said.extend(owned(MODES.map(words.mode_name)));
    said.extend(owned(MODES.map(words.mode_body)));
    said.extend(extents().map(words.questions));
    said
}

pub(crate) fn hub(words: &Hub) -> Vec<String> {
    let states = [State::Open, State::Unclear, State::Answered, State::NotApplicable];
    let mut said = vec![
        (words.counts)(3, 19, 20, 119),
        (words.answered_short)(3, 6),
        (words.next_at)("3.1"),
        (words.extent_phase)("Betrieb"),
        (words.extent_phase_unknown)("Betrieb"),
        (words.begun)(3, 6),
        (words.unclear)(2),
        (words.gap)(1),
        (words.gap)(2),
        (words.filters_on)(1),
        (words.filters_on)(2),
        (words.count_unchecked)(1),
        (words.count_unchecked)(2),
        (words.found)(0),
        (words.found)(1),
        (words.found)(2),
        (words.principle)(3, "Offene Standards"),
        (words.level)(2),
    ];
    said.extend(owned(states.map(words.state_name)));
    said
}

pub(crate) fn principle(words: &Principle) -> Vec<String> {
    let mut said = vec![
        (words.position)(3, 19),
        (words.title_start)(3),
        (words.not_in_phase)("Betrieb"),
        (words.next_open)("3.1"),
        (words.question)("3.1"),
        (words.must_reason)(2),
        (words.gap)(1, 2),
        (words.hint)(2),
        (words.gain)("+1,5"),
        (words.review)("Zahl ist neu"),
        (words.inherited_from)("Wohngeld"),
        (words.opinion)("Betrieb", Some(2)),
        (words.opinion)("Betrieb", None),
        (words.opinion_remove)("Betrieb"),
        (words.level_number)(2),
        (words.evidence)(0, 0),
        (words.evidence)(2, 0),
        (words.evidence)(2, 1),
        (words.evidence_item)(2),
        (words.evidence_expired)("22.11.2026"),
        (words.evidence_removed)(2),
        (words.workshop_position)(3, 19),
        (words.workshop_of)(3),
    ];
    said.extend(owned(EFFORTS.map(words.effort)));
    said.extend(owned(STRENGTHS.map(words.strength)));
    said
}

pub(crate) fn review(words: &Review) -> Vec<String> {
    vec![
        (words.counts)(3, 19),
        (words.count_unclear)(2),
        (words.count_not_applicable)(2),
        (words.count_open)(2),
        (words.count_unchecked)(2),
        (words.only_unchecked)(2),
        (words.found)(1),
        (words.found)(2),
        (words.open)(2),
        (words.unclear)(2),
        (words.reason_missing)(2),
        (words.answered)("Betrieb", 2),
        (words.level)(2),
        (words.not_applicable)("Es gibt kein Konto."),
        (words.gap)(2),
        (words.evidence)(1),
        (words.evidence)(2),
        (words.check)("Zahl ist neu"),
        (words.inherited)(""),
        (words.inherited)("Wohngeld"),
        (words.of_question)("3.1"),
    ]
}

pub(crate) fn result(words: &ResultWords) -> Vec<String> {
    let rules = [Aggregation::Mean, Aggregation::Minimum, Aggregation::Points];
    let states = [Status::Open, Status::InProgress, Status::Done, Status::Dropped];
    let answered = (words.answered)(3, 19);
    let mut said = vec![
        (words.title)("Wohngeld"),
        (words.edition_version)("1.0.0"),
        (words.part_of)(3, "Betrieb"),
        (words.inherited)(1, "60 %", &answered),
        (words.inherited)(3, "60 %", &answered),
        (words.gaps_intro)(1),
        (words.gaps_intro)(2),
        (words.at_least)(2, 3),
        (words.level_of)(1, 3),
        answered,
        (words.answered_share)(3, 19, "16 %"),
        (words.range)("40 %", "80 %"),
        (words.range_short)("40 %", "80 %"),
        (words.too_little)("70 %"),
        (words.unchecked)(1),
        (words.unchecked)(2),
        (words.also_unclear)(2),
        (words.also_not_applicable)(2),
        (words.principle)(3),
        (words.hints_shown)(5, 20),
        (words.show_all)(20),
        (words.show_fewer)(5),
        (words.gain)("+1,5"),
        (words.leads_to)(2),
        (words.include_which)(2),
        (words.hint_number)(2),
        (words.reach_so_far)(1, "62 %", "+1,5"),
        (words.reach_so_far)(2, "62 %", "+1,5"),
        (words.what_if_chosen)(1),
        (words.what_if_chosen)(2),
        (words.what_if_spoken)(1, "62 %", "erfüllt"),
        (words.what_if_spoken)(2, "62 %", "erfüllt"),
        (words.points)("+1,5"),
        (words.why_bands)("80 %", "50 %", "70 %"),
        (words.why_principles_table)("Betrieb"),
        (words.why_questions_table)("Betrieb"),
        (words.not_asked)(1),
        (words.not_asked)(2),
        (words.evidence_intro)(2, 10),
        (words.evidence_share)("20 %"),
        (words.expired_since)("22.11.2026"),
        (words.open_unanswered)(2),
        (words.open_unclear)(2),
        (words.snapshot)("Vor dem Start", "22.11.2026"),
        (words.snapshot_coverage)("70 %"),
    ];
    said.extend(owned(MODES.map(words.mode)));
    said.extend(owned(EFFORTS.map(words.effort)));
    said.extend(owned(EFFORTS.map(words.effort_short)));
    said.extend(owned(rules.map(words.why_rule)));
    said.extend(owned(STRENGTHS.map(words.strength)));
    said.extend(owned(states.map(words.status)));
    said
}

pub(crate) fn targets(words: &TargetWords) -> Vec<String> {
    vec![
        (words.shown)("80 %", "erreicht"),
        (words.one_phase)("Betrieb"),
        (words.all_set)("80 %"),
        (words.table)("alle Phasen"),
        (words.category)("Betrieb"),
        (words.principle)(3, "Offene Standards"),
        (words.met)("80 %"),
        (words.partly)("50 %"),
    ]
}

pub(crate) fn offline(words: &OfflineWords) -> Vec<String> {
    let states = [
        Offline::Unavailable,
        Offline::Preparing,
        Offline::Failed,
        Offline::Ready,
        Offline::NewBuild,
        Offline::Renewing,
        Offline::Replaced,
        Offline::OneFile,
    ];
    owned(states.map(words.state)).collect()
}

/// Without the letter, which leaves the program as in the usual texts.
pub(crate) fn feedback(words: &Feedback) -> Vec<String> {
    let mailbox = "post@amt.example";
    vec![(words.mail)(mailbox), (words.too_long)(mailbox), (words.mail_empty)(mailbox)]
}
