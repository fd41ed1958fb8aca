//! What the texts about files, plans, comparing and working together say of sample values.

use crate::app::library::Absence;
use crate::audit::Status;
use crate::exchange::Concern;
use crate::portfolio::Column;
use crate::questionnaire::{Effort, Extent, Parts};
use crate::scoring::PlanOrder;
use crate::texts::{Authoring, Diagnostics, Editions, Files, Import, MeasureWords, Overview, Progress, Report, Team};

const FILE: &str = "wohngeld-2026-11-21.selbstaudit.json";
const COUNTS: [usize; 3] = [0, 1, 4];

fn owned(texts: impl IntoIterator<Item = &'static str>) -> impl Iterator<Item = String> {
    texts.into_iter().map(str::to_owned)
}

pub(crate) fn files(words: &Files) -> Vec<String> {
    let mut said = vec![
        (words.save_name)("Wohngeld", FILE),
        (words.state)("Servicestandard", "Schnellcheck"),
        (words.answered)(3, 19),
        (words.changed)("22.11.2026, 12:30"),
        (words.of)("Löschen", "Wohngeld"),
        (words.opened)("Wohngeld"),
        (words.copy_of)("Wohngeld"),
        (words.duplicated)("Wohngeld"),
        (words.delete_title)("Wohngeld"),
        (words.deleted)("Wohngeld"),
        (words.unreadable_name)("abc"),
        (words.quarantine_body)(1),
        (words.quarantine_body)(2),
    ];
    said.extend(COUNTS.map(|more| (words.room)("1,2", "5,0", more)));
    said.extend(COUNTS.map(|count| (words.wipe_body)(count, count, count)));
    said
}

pub(crate) fn import(words: &Import) -> Vec<String> {
    let absences = [Absence::NotOffered, Absence::Broken, Absence::Unreachable];
    let mut said = vec![
        (words.arrival)(FILE),
        (words.refused)(FILE),
        (words.collection)(FILE),
        (words.collection_many)(8),
        (words.damaged.0)(3, 4),
        (words.newer.0)(9, 5),
        (words.not_utf8.0)(17),
        (words.shape.0)(3, 4),
        (words.too_large.0)("7,1 Megabyte", "5 Megabyte"),
        (words.questionnaire_id)("Servicestandard", "1.2.0"),
        (words.answered_of)(3, 19),
        (words.upgraded)(2),
        (words.other_version)("1.1.0", "1.2.0"),
        (words.no_time)("changed", "gestern"),
        (words.phase_unknown)("pilot"),
        (words.recorded_differs)("61 %", "62 %"),
        (words.level_of)("3.1", 4),
        (words.times)("22.11.2026", "23.11.2026"),
        (words.counts)(1, 2, 3),
        (words.also)("Beteiligte"),
        (words.target)("Sicherheit"),
        (words.target_in)("Sicherheit", "Betrieb"),
        (words.level)(2, ""),
        (words.level)(2, "Es gibt einen Plan"),
        (words.not_applicable)(""),
        (words.not_applicable)("Kein Portal"),
        (words.note)(""),
        (words.note)("Siehe Akte"),
        (words.evidence)(0, ""),
        (words.evidence)(1, "Bericht"),
        (words.inherited)(""),
        (words.inherited)("Wohngeld"),
        (words.review)("neue Version"),
        (words.by)("Betrieb"),
        (words.minority)("Siehe Akte"),
        (words.until)("22.11.2026"),
        (words.opened)("Wohngeld"),
        (words.replaced)("Wohngeld"),
        (words.added)("Wohngeld"),
    ];
    said.extend(absences.map(|absence| (words.missing_questionnaire)(absence, "eigener", "1.0.0")));
    for count in [1, 4] {
        said.extend([
            (words.collection_body)(count),
            (words.part_named)(count, "Technik"),
            (words.answers)(count),
            (words.same_ids)(count),
            (words.unknown_keys)(count),
            (words.unknown_questions)(count, "3.1"),
            (words.levels_missing)(count, "3.1"),
            (words.reasons_missing)(count, "3.1"),
            (words.not_offered)(count, "3.1"),
            (words.show_changes)(count),
        ]);
    }
    said
}

pub(crate) fn measures(words: &MeasureWords) -> Vec<String> {
    let mut said = vec![
        (words.summary)(1, 4, 0),
        (words.summary)(1, 4, 2),
        (words.dropped)(1),
        (words.effect_points)("+3,2"),
        (words.answered)(3, 19),
        (words.overdue)("22.11.2026"),
        (words.gain)("+3,2"),
        (words.unknown_question)("p01-a"),
        (words.status_told)("offen"),
        (words.lags)(3),
        (words.edit_which)("Plan schreiben"),
        (words.unknown_value)("riesig"),
        (words.remove_which)("Plan schreiben"),
        (words.saved)("massnahmen-2026-11-22.csv"),
        (words.take_which)("Plan schreiben"),
        (words.to_measure_which)("Plan schreiben"),
    ];
    said.extend(owned([PlanOrder::Worth, PlanOrder::Due, PlanOrder::Owner, PlanOrder::Status].map(words.orders)));
    said.extend(owned([Effort::Small, Effort::Medium, Effort::Large].map(words.effort)));
    said.extend(owned([Status::Open, Status::InProgress, Status::Done, Status::Dropped].map(words.statuses)));
    for count in [1, 4] {
        said.extend([
            (words.effect_counted)(count),
            (words.effect_uncounted)(count),
            (words.shown)(1, count),
            (words.refreshed)(count),
        ]);
    }
    said.extend(COUNTS.map(words.took));
    said
}

pub(crate) fn report(words: &Report) -> Vec<String> {
    let mut said = vec![
        (words.saved)("wohngeld-2026-11-22.pdf", "120 Kilobyte"),
        (words.undrawn)(1),
        (words.undrawn)(2),
        (words.gave_up)("unreachable"),
    ];
    said.extend(owned([(words.carries)(false, false), (words.carries)(true, true), (words.carries)(true, false)]));
    said
}

pub(crate) fn progress(words: &Progress) -> Vec<String> {
    let mut said = vec![
        (words.title)("Wohngeld"),
        (words.label)(None, "22.11.2026"),
        (words.label)(Some("Betrieb"), "22.11.2026"),
        (words.name_help)("Betrieb, 22.11.2026"),
        (words.room_tight)("4,6", "5,0"),
        (words.coverage)("40 %"),
        (words.of)("Entfernen", "Betrieb"),
        (words.removed)("Betrieb"),
        (words.snapshot)("Betrieb", "22.11.2026"),
        (words.stored)("Wohngeld", "22.11.2026"),
        (words.file)(FILE),
        (words.file_taken)(FILE),
        (words.since)("Betrieb"),
        (words.against)("Betrieb"),
        (words.from_to)("Betrieb", "jetzt"),
    ];
    for count in [1, 4] {
        said.extend([
            (words.gaps)(count),
            (words.measures)(count),
            (words.common)(count),
            (words.apart)(count),
            (words.principles)(count),
            (words.unchanged)(count),
            (words.next_begun)(count),
        ]);
    }
    said
}

pub(crate) fn team(words: &Team) -> Vec<String> {
    let mut said = vec![
        (words.part_title)(""),
        (words.part_title)("Technik"),
        (words.principle)(3),
        (words.link_length)(12_345),
        (words.link_long)(2_000),
        (words.link_too_long)(30_000),
        (words.refused)(FILE),
        (words.other_questionnaire)(FILE),
        (words.incoming)("Technik", 3, "22.11.2026"),
        (words.remove)(FILE),
        (words.from_file)(FILE),
        (words.base_was)("Stufe 1"),
        (words.level)(2),
        (words.level_for)("3.1"),
        (words.not_applicable)("Kein Portal"),
        (words.settled)("Stufe 2"),
        (words.now)("Stufe 2"),
        (words.source)("Wohngeld", "22.11.2026"),
        (words.updated)(2),
        (words.fresh)(2),
        (words.withdrawn)(1, "3.1"),
        (words.inherited)("Wohngeld"),
    ];
    said.extend(COUNTS.map(words.open_conflicts));
    for count in [1, 4] {
        said.extend([
            (words.part_lead)(count),
            (words.questions)(count),
            (words.collected)(count),
            (words.conflicts)(count),
            (words.decided)(count),
            (words.merged)(count),
            (words.agreed_on)(count),
            (words.took_agreed)(count),
            (words.kept)(count),
            (words.same)(count),
            (words.unfit)(count),
        ]);
    }
    said
}

pub(crate) fn overview(words: &Overview) -> Vec<String> {
    let columns = [
        Column::Name,
        Column::Maturity,
        Column::MaturityTarget,
        Column::Mode,
        Column::Score,
        Column::Range,
        Column::Coverage,
        Column::Rating,
        Column::Gaps,
        Column::NotYetShown,
        Column::Open,
        Column::Measures,
        Column::Overdue,
        Column::Done,
        Column::Snapshots,
        Column::Created,
        Column::Changed,
    ];
    let mut said = vec![
        (words.reading)(3, 19),
        (words.copy)("Wohngeld", "Elterngeld"),
        (words.bad_place)(FILE, 3),
        (words.no_questionnaire)("Wohngeld", "eigener"),
        (words.edition_option)("Servicestandard", 3),
        (words.versions)("1.0.0, 1.1.0"),
        (words.version_count)("1.0.0", 3),
        (words.filters_on)(2),
        (words.groups)("Land"),
        (words.only_group)("Berlin"),
        (words.mean_of)(3),
        (words.sorted)("Wert", true),
        (words.sorted)("Wert", false),
        (words.apart_rule)(8),
    ];
    said.extend(owned(columns.iter().filter_map(words.column)));
    for count in [1, 4] {
        said.extend([
            (words.came)(count, count),
            (words.counts)(count, count),
            (words.passed_over)(count),
            (words.copies)(count),
            (words.skipped)(count),
            (words.bad)(count),
            (words.edition_apart)(count),
            (words.found)(1, count),
            (words.in_services)(1, count),
            (words.course_left_out)(count),
        ]);
    }
    said
}

pub(crate) fn editions(words: &Editions) -> Vec<String> {
    let mut said = vec![
        (words.changed)("1.0.0", "1.0.0"),
        (words.changed)("1.0.0", "1.1.0"),
        (words.update)("1.1.0"),
        (words.offer)("Servicestandard"),
        (words.transfer_to)("Servicestandard"),
        (words.origin)("Wohngeld", "22.11.2026"),
        (words.title)("Servicestandard"),
        (words.lead)("Servicestandard"),
        (words.no_way)("Servicestandard"),
        (words.so_far)("3.1"),
        (words.question)("3.1"),
    ];
    let extents = [Extent::Wording, Extent::Additions, Extent::Meaning, Extent::Unmarked];
    said.extend(owned(extents.into_iter().filter_map(words.extent)));
    let concerns = [Concern::Levels, Concern::Meaning, Concern::NotOffered, Concern::Renamed];
    said.extend(owned(concerns.map(words.concern)));
    for count in COUNTS {
        said.extend([
            (words.concerned)(count.max(1)),
            (words.gone)(count.max(1)),
            (words.updated)("1.1.0", count),
            (words.counted)("Neu", count),
            (words.measures_along)(count),
            (words.snapshots_stay)(count.max(1)),
            (words.targets_stay)(count.max(1)),
            (words.begun)(count),
            (words.kept_title)(count),
        ]);
    }
    said
}

pub(crate) fn authoring(words: &Authoring) -> Vec<String> {
    let mut said = vec![
        (words.copy_taken)("eigener"),
        (words.too_large)("eigener.yaml"),
        (words.no_text)("eigener.yaml"),
        (words.as_translation)("Servicestandard"),
        (words.part)(1, 100, 900),
        (words.took)("12"),
        (words.sound)(Parts::Principles, 13, 119),
        (words.sound)(Parts::Criteria, 1, 1),
        (words.unusable)(1, 0),
        (words.unusable)(2, 3),
        (words.go_to)(3),
        (words.quote)(3),
        (words.kept)("Servicestandard"),
        (words.taken)("eigener"),
        (words.renew_title)("Servicestandard"),
        (words.compare_count)("neu", 3),
        (words.what_changed)("Stufen"),
        (words.own_facts)("eigener", "1.0.0", 12),
        (words.of)("Löschen", "Servicestandard"),
        (words.delete_title)("Servicestandard"),
        (words.deleted)("Servicestandard"),
    ];
    said.extend([1, 4].map(words.usable));
    said.extend(COUNTS.map(words.delete_body));
    said.extend(COUNTS.map(|count| (words.renew_body)("neu: 3", "Die Version passt.", count)));
    said
}

pub(crate) fn diagnostics(words: &Diagnostics) -> Vec<String> {
    vec![
        (words.title_of)("Servicestandard"),
        (words.check)("Servicestandard"),
        (words.fine)("1.0.0", 13, 119),
        (words.not_listed)("eigener"),
        (words.mistaken)("eigener"),
        (words.status)(404),
        (words.missing_advice)("questionnaire/index.yaml"),
        (words.translation)("English"),
        (words.file)("eigener.yaml"),
        (words.count)(0, 1),
        (words.count)(0, 2),
        (words.count)(1, 0),
        (words.count)(1, 2),
        (words.position)(3, 4),
        (words.more)(7),
    ]
}
