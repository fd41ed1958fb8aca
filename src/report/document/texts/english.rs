//! The words of a report in English.

use super::Texts;
use crate::audit::{Mode, Status, Strength};
use crate::questionnaire::{Aggregation, Effort, Tongue};
use crate::report::format;
use crate::scoring::Standing;

pub(super) static TEXTS: Texts = Texts {
    file: "report",
    title: |service| format!("Self-audit: {service}"),
    unnamed: "Service without a name",
    description: |service, questionnaire, day| {
        format!("Report of {day} on the self-audit of the service “{service}” with the questionnaire “{questionnaire}”")
    },
    page: "Page {page} of {pages}",
    continued: "continued",
    undrawn: "Characters of this report that could not be drawn: {count}. A stand-in is shown for them; copying and reading aloud usually keep them.",
    contents: "Contents",
    more: |count| format!("and {count} more"),

    authority: "Authority",
    questionnaire: "Questionnaire",
    version: |version| format!("version {version}"),
    answered_with: |version| format!("answered with version {version}"),
    content_changed: "changed since it was answered",
    changed: "As of",
    unknown_day: "unknown",
    day: "Report of",
    extent: "Extent",
    part: "Part",
    part_of: |questions, label| format!("{label}, only {questions} questions count"),
    inherited_count: "Answers taken over",
    without_inherited: |count, own| format!("{count}; without them: {own}"),
    mode: |mode| match mode {
        Mode::Short => "Short check",
        Mode::Full => "Full self-audit",
    },
    phase: "Phase",
    every_phase: "all phases",
    questions_answered: |answered, applicable| match applicable {
        1 => format!("{answered} of 1 question answered"),
        _ => format!("{answered} of {applicable} questions answered"),
    },
    nothing_applicable: "No question is applicable",
    range: |range| format!("{range} depending on the open answers"),
    also_unclear: |count| format!("{count} unclear"),
    also_not_applicable: |count| format!("{count} not applicable"),
    too_little: |share| format!("A rating needs at least {share} answered."),
    since: |label, day| format!("Since “{label}” ({day}):"),
    then_and_now: |then, now, points| format!("then {then}, now {now}: {points} percentage points."),
    coverage_then: |share| format!(" ({share} answered)"),
    no_figure_then: "No score is stored with this snapshot.",
    no_figure_now: "There is no score yet to compare with.",
    not_comparable: |why| format!("The scores cannot be compared ({}).", why.join(", ")),
    other_questionnaire: "another questionnaire",
    other_mode: "another extent",
    other_phase: "another phase",
    other_rules: "another scoring rule",
    category_figure: |figure, rating, count| format!("{figure}, {rating}, {count} answered"),
    many_categories: "The scores of the categories are in the section “Results”.",
    gaps_and_cap: |gaps, not_yet_shown| {
        let gaps = match gaps {
            0 => "No mandatory requirement is missed".to_owned(),
            1 => "1 mandatory requirement is not met".to_owned(),
            _ => format!("{gaps} mandatory requirements are not met"),
        };
        let not_yet_shown = match not_yet_shown {
            0 => String::new(),
            _ => format!(", {not_yet_shown} not yet shown"),
        };
        format!("{gaps}{not_yet_shown}; so the rating is “partly met” at best.")
    },
    gap_levels: |level, threshold| format!("level {level}, demanded: {threshold}"),
    strengths: "Strengths",
    no_strengths: "No principle is rated “met” yet.",
    best_measures: "Most important open measures",
    best_hints: "Hints that bring the most",
    no_measures_yet: "The team has decided on no measures yet. These hints bring the most:",
    no_open_measures: "There are no open measures. These hints bring the most:",
    until: |day| format!("due {day}"),
    notice_line: "The team’s self-assessment: no proof of conformity, no legal advice.",

    results: "Results",
    categories: "Categories",
    principles: "Principles",
    targets: "Targets",
    category_bars: "Scores of the categories",
    categories_figure: "Radar chart of the categories",
    principles_figure: "Bar chart of the principles",

    requirements: "Mandatory requirements",
    no_requirements: "No mandatory requirement is asked in this extent.",
    capped: "As long as a mandatory requirement is not met or not yet shown, the rating is “partly met” at best. The figure itself does not change.",
    gaps: "Requirement gaps",
    gaps_table: "Mandatory requirements that are not met",
    no_gaps: "No requirement gap: every mandatory requirement that was answered is met.",
    stands: "Today",
    demanded: "Demanded",
    reason: "Reason",
    at_least: |level, top| format!("at least level {level} of {top}"),
    not_yet_shown: "Not yet shown",
    not_yet_shown_intro: "These mandatory requirements are open or unclear:",
    waived: "Marked as not applicable",
    waived_intro: "The team considers these mandatory requirements not applicable:",

    principle: |number| format!("Principle {number}:"),
    artefacts: "What should be in place at the end: ",
    nothing_asked: "Nothing is asked about this principle in this extent.",
    not_asked: |count| match count {
        1 => "1 more question is not asked in this extent.".to_owned(),
        _ => format!("{count} more questions are not asked in this extent."),
    },
    level_of: |level, top| format!("Level {level} of {top}"),
    standing: |standing| match standing {
        Standing::Level(_) => "answered",
        Standing::Unanswered => "open",
        Standing::ReasonMissing => "open: not applicable, but without a reason",
        Standing::NotOffered => "open: “not applicable” is not offered here",
        Standing::LevelUnknown => "open: there is no such level here",
        Standing::Unclear => "to be clarified",
        Standing::NotApplicable => "not applicable",
        Standing::OutOfScope(_) => "not asked",
    },
    answer: "Answer:",
    requirement_met: "Mandatory requirement, met:",
    requirement_gap: "Requirement gap:",
    requirement_not_yet_shown: "Mandatory requirement, not yet shown:",
    requirement_waived: "Mandatory requirement, marked as not applicable:",
    answered_by: |role| format!("Answered by: {role}"),
    changed_on: |day| format!("Changed on {day}"),
    inherited: "Taken over from the central service",
    inherited_from: |source| format!("Taken over from: {source}"),
    review: |why| format::review_mark(why, Tongue::English),
    evidence_of: "Evidence:",
    evidence_untitled: "without a name",
    evidence_date: |day| format!("of {day}"),
    valid_until: |day| format!("valid until {day}"),
    expired_on: |day| format!("expired on {day}"),
    strength: |strength| match strength {
        Strength::Estimate => "own estimate",
        Strength::Internal => "internal document",
        Strength::ThirdParty => "checked by a third party",
    },
    note: "Note:",
    minority: "Deviating opinion",
    level: |level| format!("Level {level}"),
    hint: |target| format!("How to get to level {target}:"),
    resources: "Further reading:",

    hints: "Hints: what brings the most?",
    hints_intro: "Hints that close a requirement gap come first, then those that gain the most for their effort. Each hint takes one question to its next level.",
    hints_table: |shown, all| match (shown, all) {
        (1, 1) => "1 hint".to_owned(),
        _ if shown == all => format!("{all} hints, the most important first"),
        _ => format!("The first {shown} of {all} hints"),
    },
    no_hints: "There are no further hints for the answered questions.",
    no_hints_yet: "There are hints as soon as questions are answered.",
    question: "Question",
    hint_column: "Hint",
    gain_column: "Gain in percentage points",
    gain: |points| format!("{points} percentage points"),
    closes_gap: "closes a requirement gap",
    effort: |effort| match effort {
        Effort::Small => "small effort (days)",
        Effort::Medium => "medium effort (weeks)",
        Effort::Large => "large effort (months)",
    },
    effort_column: "Effort",
    effort_short: |effort| match effort {
        Effort::Small => "small",
        Effort::Medium => "medium",
        Effort::Large => "large",
    },
    roles: "Who",
    measures: "Measures",
    measures_table: "What the team decided to do",
    no_measures: "The team has decided on no measures yet.",
    measure: "Measure",
    untitled_measure: "without a description",
    owner: "Responsible",
    due: "Due",
    status_column: "Status",
    status: |status| match status {
        Status::Open => "open",
        Status::InProgress => "in progress",
        Status::Done => "done",
        Status::Dropped => "dropped",
    },

    open: "Open and unclear",
    open_none: "Every question asked is answered.",
    unclear: |count| match count {
        1 => "1 question is to be clarified:".to_owned(),
        _ => format!("{count} questions are to be clarified:"),
    },
    unanswered: |count| match count {
        1 => "1 question is not answered.".to_owned(),
        _ => format!("{count} questions are not answered."),
    },
    kept_answers: |count| match count {
        1 => "1 answer from an earlier state of the questionnaire has no place here and does not count:".to_owned(),
        _ => format!("{count} answers from an earlier state of the questionnaire have no place here and do not count:"),
    },
    unknown_questions: |count| match count {
        1 => "1 answer belongs to a question that this questionnaire does not have. It does not count and is kept."
            .to_owned(),
        _ => format!(
            "{count} answers belong to questions that this questionnaire does not have. They do not count and are kept."
        ),
    },

    evidence: "Evidence",
    evidence_none: "No answer reaches level 1 yet; evidence is counted from that level on.",
    evidence_named: |named, answers, share| {
        format!(
            "{named} of {answers} answers at level 1 or above name evidence ({share}). Evidence stands beside the score and does not change it."
        )
    },
    evidence_table: "Answers by their strongest evidence",
    strength_column: "Strongest evidence",
    count_column: "Answers",
    share_column: "Share",
    expired: |day| format!("Expired evidence (as of {day}):"),
    no_expired: |day| format!("No evidence has expired (as of {day})."),

    rule: "How it is scored",
    aggregation: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Each level is worth between 0% and 100%. The score of a principle is the weighted mean of its answered questions. Category and total are weighted means of the principles; so the total is taken over the principles, not over the categories."
        }
        Aggregation::Minimum => {
            "Each level is worth between 0% and 100%. The weakest answered question decides the score of a principle, the weakest principle the score of its category and the total."
        }
        Aggregation::Points => {
            "Each level earns points. A score is the sum of the points earned divided by the points within reach of the answered questions – for principle, category and total."
        }
    },
    rule_open: "Questions that are not applicable count nowhere. Open and unclear questions do not count in the score; they decide the range: its lower end takes all of them to be at the lowest level, its upper end at the highest.",
    rule_bands: |met, partly, coverage| {
        format!(
            "From {met} the rating is “met”, from {partly} “partly met”, below that “not met”. With less than {coverage} answered there is no rating."
        )
    },
    rule_bands_only: |met, partly| {
        format!("From {met} the rating is “met”, from {partly} “partly met”, below that “not met”.")
    },
    rule_requirements: "A mandatory requirement is a question with a lowest level that a law or a standard asks for. Where it is not reached (requirement gap) or not yet shown, the rating of the principle, of its category and of the total is “partly met” at best; with a gap at level 0 that of the principle is “not met”. The figure itself does not change.",
    rule_gain: "The gain of a hint is the difference in the total if only this one answer rises to the level aimed at.",
    rule_rounding: "Percentages are shown without decimals; 0% and 100% only where exactly reached. Where rounding would lift a figure over a threshold, it is shown with one decimal.",
    rule_version: |version| format!("Scoring rule version {version}"),

    service: "About the service",
    service_table: "What the team has entered",
    field: "Entry",
    value: "Value",
    yes: "yes",
    no: "no",
    name: "Name of the service",
    service_description: "Short description",
    leika: "LeiKa keys",
    ozg: "Number of the OZG service",
    fim: "FIM identifiers",
    themenfeld: "Subject area (Themenfeld)",
    lebenslage: "Life or business situation",
    leika_typ: "LeiKa type",
    leika_typ_name: |value| match value {
        "1" => Some("Type 1: federal rules, federal execution"),
        "2" => Some("Type 2"),
        "3" => Some("Type 3"),
        "4" => Some("Type 4: Land rules, execution by Land or municipality"),
        "5" => Some("Type 5: municipal rules, municipal execution"),
        _ => None,
    },
    audience: "Audience",
    audiences: [("citizens", "Citizens"), ("business", "Businesses"), ("both", "Citizens and businesses")],
    focus: "Focus service (Fokusleistung)",
    sdg: "Single Digital Gateway",
    priority: "Priority",
    model: "Implementation model",
    models: [("efa", "One for all (EfA)"), ("reuse", "Reuse, run locally"), ("own", "Own development")],
    lead_land: "Leading Land",
    administration: "Level of administration",
    administrations: [("federal", "Federal"), ("land", "Land"), ("municipal", "Municipal")],
    ministry: "Responsible ministry",
    portal: "Portal",
    rollout: "State of implementation",
    rollouts: [("depriorisiert", "Deprioritised"), ("0", "0 – not started"), ("6", "6 – implemented")],
    maturity: "Maturity",
    maturity_model: |model| format!("model {model}"),
    maturity_now: |level| format!("level {level} today"),
    maturity_now_on: |level, day| format!("level {level} (found on {day})"),
    maturity_target: |level| format!("level {level} aimed at"),
    maturity_found: |model, level| format!("Maturity according to model {model}: {level}"),
    maturity_open: |open| match open {
        0 => "No question is applicable, so there is no maturity level.".to_owned(),
        1 => "The maturity level is certain once every question is answered; 1 is still open.".to_owned(),
        open => format!("The maturity level is certain once every question is answered; {open} are still open."),
    },
    maturity_next: |level| {
        format!(
            "The lowest answer decides. These questions keep the service below level {level}; what helps next stands behind each:"
        )
    },
    maturity_top: "This model has no higher level.",
    participants: "Roles that took part",

    about: "About this report",
    notice: "This report is the team’s own assessment. It is no proof of conformity, no check by a third party, no legal advice and no official version of the standard.",
    source: "Basis of the questionnaire:",
    source_checked: |day| format!("last compared on {day}"),
    data: "The data behind this report",
    data_file: |name| {
        format!(
            "As a PDF and as an HTML file this report carries its own data: the file “{name}” with all answers, evidence and measures."
        )
    },
    data_without_notes: "Notes and deviating opinions are not part of this report, nor of its data.",
    data_hash: "Checksum of the file (SHA-256):",
    data_open: "To go on working: choose “Save and open” in Selbstaudit and give it this report or the file. Differences are shown before anything is replaced.",
    data_description: |service| format!("Self-audit of the service “{service}” with all answers."),
    data_description_without_notes: |service| {
        format!("Self-audit of the service “{service}” with all answers, without notes and deviating opinions.")
    },
    made_with: |generator| format!("Made with {generator}"),
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: Texts = Texts {
    no_strengths: "No criterion is rated “met” yet.",
    principles: "Criteria",
    principles_figure: "Bar chart of the criteria",
    principle: |number| format!("Criterion {number}:"),
    nothing_asked: "Nothing is asked about this criterion in this extent.",
    aggregation: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Each level is worth between 0% and 100%. The score of a criterion is the weighted mean of its answered questions. Category and total are weighted means of the criteria; so the total is taken over the criteria, not over the categories."
        }
        Aggregation::Minimum => {
            "Each level is worth between 0% and 100%. The weakest answered question decides the score of a criterion, the weakest criterion the score of its category and the total."
        }
        Aggregation::Points => {
            "Each level earns points. A score is the sum of the points earned divided by the points within reach of the answered questions – for criterion, category and total."
        }
    },
    rule_requirements: "A mandatory requirement is a question with a lowest level that a law or a standard asks for. Where it is not reached (requirement gap) or not yet shown, the rating of the criterion, of its category and of the total is “partly met” at best; with a gap at level 0 that of the criterion is “not met”. The figure itself does not change.",
    ..TEXTS
};
