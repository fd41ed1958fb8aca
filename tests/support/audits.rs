//! Random audits in which every field of the format occurs, with every kind of value.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use selbstaudit::audit::{
    Answer, Audit, AuditId, Base, Choice, Contribution, Date, Evidence, Inherited, KeptAnswer, Maturity, Measure,
    MeasureId, Minority, Mode, Participant, Portion, QuestionnaireRef, RecordedAssessment, RecordedMaturity,
    RecordedPart, Review, Service, Snapshot, SnapshotId, Status, Strength, Timestamp, Unknown,
};
use selbstaudit::questionnaire::{Effort, HintId, PhaseId, QuestionId, QuestionnaireId};
use serde_json::Value;

fn text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..6).prop_map(String::from_iter)
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 0..3)
}

fn maybe() -> impl Strategy<Value = Option<String>> {
    option::of(text())
}

/// Any JSON; floats have few digits, since only those are read exactly.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i32>().prop_map(|thousandths| Value::from(f64::from(thousandths) / 1000.0)),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            btree_map(text(), inner, 0..3).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn unknown() -> impl Strategy<Value = Unknown> {
    let key = text().prop_map(|text| format!("x-{text}"));
    prop_oneof![3 => Just(Unknown::default()), 1 => btree_map(key, json(), 0..3).prop_map(Unknown)]
}

fn date() -> impl Strategy<Value = Date> {
    (0..=9999_u16, 1..=12_u8, 1..=28_u8)
        .prop_map(|(year, month, day)| Date::parse(&format!("{year:04}-{month:02}-{day:02}")).expect("a day"))
}

fn mode() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::Short), Just(Mode::Full)]
}

fn level() -> impl Strategy<Value = usize> {
    prop_oneof![4 => 0..6_usize, 1 => 0..65_536_usize]
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let strength = prop_oneof![Just(Strength::Estimate), Just(Strength::Internal), Just(Strength::ThirdParty)];
    (text(), text(), strength, option::of(date()), option::of(date()), unknown()).prop_map(
        |(title, reference, strength, date, valid_until, unknown)| Evidence {
            title,
            reference,
            strength,
            date,
            valid_until,
            unknown,
        },
    )
}

fn minority() -> impl Strategy<Value = Minority> {
    (option::of(level()), text(), maybe(), unknown()).prop_map(|(level, note, by, unknown)| Minority {
        level,
        note,
        by,
        unknown,
    })
}

pub(crate) fn answer() -> impl Strategy<Value = Answer> {
    let choice =
        prop_oneof![level().prop_map(Choice::Level), text().prop_map(Choice::NotApplicable), Just(Choice::Unclear)];
    let inherited = prop_oneof![Just(Inherited::Yes), text().prop_map(Inherited::From)];
    let marks = (option::of(inherited), option::of(text().prop_map(Review)), maybe(), option::of(text()));
    let opinions = (option::of(minority()), vec(minority(), 0..2));
    (option::of(choice), text(), vec(evidence(), 0..3), marks, opinions, unknown()).prop_map(
        |(choice, note, evidence, (inherited, review, by, at), (minority, minorities), unknown)| Answer {
            choice,
            note,
            evidence,
            inherited,
            review,
            by,
            at: at.map(Timestamp::new),
            minority,
            minorities,
            unknown,
        },
    )
}

fn answers() -> impl Strategy<Value = BTreeMap<QuestionId, Answer>> {
    btree_map(text().prop_map(QuestionId::new), answer(), 0..4)
}

fn service() -> impl Strategy<Value = Service> {
    let maturity = (text(), any::<Option<u8>>(), any::<Option<u8>>(), option::of(date()), unknown())
        .prop_map(|(model, level, target, date, unknown)| Maturity { model, level, target, date, unknown });
    let lists = (texts(), texts(), texts());
    let words = vec(maybe(), 12);
    let flags = any::<(Option<u8>, Option<bool>, Option<bool>)>();
    (text(), lists, words, flags, option::of(maturity), unknown()).prop_map(
        |(name, (leika, fim, leika_typ), words, (priority, focus, sdg), maturity, unknown)| {
            let mut words = words.into_iter();
            let mut word = || words.next().expect("as many words as fields");
            Service {
                name,
                description: word(),
                leika,
                ozg_id: word(),
                fim,
                themenfeld: word(),
                lebenslage: word(),
                leika_typ,
                audience: word(),
                model: word(),
                lead: word(),
                authority: word(),
                ministry: word(),
                level: word(),
                portal: word(),
                rollout: word(),
                priority,
                focus,
                sdg,
                maturity,
                unknown,
            }
        },
    )
}

fn measure() -> impl Strategy<Value = Measure> {
    let effort = prop_oneof![Just(Effort::Small), Just(Effort::Medium), Just(Effort::Large)];
    let status = prop_oneof![Just(Status::Open), Just(Status::InProgress), Just(Status::Done), Just(Status::Dropped)];
    let from = (maybe(), maybe());
    let state = (status, vec(evidence(), 0..2));
    (text(), from, text(), text(), option::of(date()), option::of(effort), state, unknown()).prop_map(
        |(id, (question, hint), text, owner, due, effort, (status, evidence), unknown)| Measure {
            id: MeasureId::new(id),
            question: question.map(QuestionId::new),
            hint: hint.map(HintId::new),
            text,
            owner,
            due,
            effort,
            status,
            evidence,
            unknown,
        },
    )
}

fn questionnaire() -> impl Strategy<Value = QuestionnaireRef> {
    (text(), text(), text(), unknown()).prop_map(|(id, version, sha256, unknown)| QuestionnaireRef {
        id: QuestionnaireId::new(id),
        version,
        sha256,
        unknown,
    })
}

type Figures = (Option<i64>, Option<(i64, i64)>, Option<i64>, Option<String>);

fn figures() -> impl Strategy<Value = Figures> {
    (any::<Option<i64>>(), any::<Option<(i64, i64)>>(), any::<Option<i64>>(), maybe())
}

fn recorded() -> impl Strategy<Value = RecordedAssessment> {
    let part = || {
        (text(), figures(), unknown()).prop_map(|(id, (score, range, coverage, rating), unknown)| RecordedPart {
            id,
            score,
            range,
            coverage,
            rating,
            unknown,
        })
    };
    let maturity = (text(), any::<u64>(), unknown()).prop_map(|(model, level, unknown)| RecordedMaturity {
        model,
        level,
        unknown,
    });
    let parts = (vec(part(), 0..3), vec(part(), 0..3));
    (any::<u32>(), figures(), option::of(maturity), parts, texts(), unknown()).prop_map(
        |(scoring, (score, range, coverage, rating), maturity, (categories, principles), gaps, unknown)| {
            RecordedAssessment {
                scoring,
                score,
                range,
                coverage,
                rating,
                maturity,
                categories,
                principles,
                gaps,
                unknown,
            }
        },
    )
}

fn snapshot() -> impl Strategy<Value = Snapshot> {
    let frozen = (questionnaire(), answers(), vec(measure(), 0..2), option::of(recorded()));
    (text(), text(), text(), mode(), maybe(), frozen, unknown()).prop_map(
        |(id, at, label, mode, phase, (questionnaire, answers, measures, assessment), unknown)| Snapshot {
            id: SnapshotId::new(id),
            at: Timestamp::new(at),
            label,
            mode,
            phase: phase.map(PhaseId::new),
            questionnaire,
            answers,
            measures,
            assessment,
            unknown,
        },
    )
}

fn portion() -> impl Strategy<Value = Portion> {
    (texts(), text(), maybe(), unknown()).prop_map(|(questions, label, by, unknown)| Portion {
        questions: questions.into_iter().map(QuestionId::new).collect(),
        label,
        by,
        unknown,
    })
}

fn contribution() -> impl Strategy<Value = Contribution> {
    (text(), any::<u64>(), maybe(), text(), maybe(), any::<u32>(), unknown()).prop_map(
        |(audit, revision, by, at, changed, answers, unknown)| Contribution {
            audit: AuditId::new(audit),
            revision,
            by,
            at: Timestamp::new(at),
            changed: changed.map(Timestamp::new),
            answers: usize::try_from(answers).expect("a small number"),
            unknown,
        },
    )
}

/// An audit with any content.
pub(crate) fn audit() -> impl Strategy<Value = Audit> {
    let teamwork =
        (option::weighted(0.3, plain().boxed()), option::weighted(0.3, portion()), vec(contribution(), 0..2));
    let fingerprints = btree_map(text().prop_map(QuestionId::new), text(), 0..3);
    (plain().boxed(), teamwork, vec(kept_answer(), 0..2), fingerprints).prop_map(
        |(audit, (state, part, contributions), kept_answers, fingerprints)| {
            let state = state.map(|state| Box::new(Audit { base: None, ..state }));
            let base = audit.base.map(|base| Base { state, ..base });
            Audit { base, part, contributions, kept_answers, fingerprints, ..audit }
        },
    )
}

fn kept_answer() -> impl Strategy<Value = KeptAnswer> {
    (text(), text(), text(), text(), text(), answer(), unknown()).prop_map(
        |(source, question, number, text, chosen, answer, unknown)| KeptAnswer {
            source,
            question: QuestionId::new(question),
            number,
            text,
            chosen,
            answer,
            unknown,
        },
    )
}

/// An audit that nobody works on together.
fn plain() -> impl Strategy<Value = Audit> {
    let about = (text(), text(), text(), any::<u64>(), questionnaire(), service());
    let frame = (mode(), maybe(), vec((text(), unknown()), 0..3), option::of((text(), any::<u64>(), unknown())));
    let shares = |least| btree_map(text(), (0..=1000_u16).prop_map(|share| f64::from(share) / 1000.0), least..3);
    // A phase without any target is the same as none.
    let phase_targets = btree_map(text().prop_map(PhaseId::new), shares(1), 0..2);
    let targets = (shares(0), phase_targets);
    let embedded = option::of(json().prop_filter("null is the same as nothing", |value| !value.is_null()));
    let parts = (answers(), targets, vec(measure(), 0..3), vec(snapshot(), 0..2), embedded, unknown());
    (about, frame, parts).prop_map(|(about, frame, parts)| {
        let (id, created, changed, revision, questionnaire, service) = about;
        let (mode, phase, participants, base) = frame;
        let (answers, (targets, phase_targets), measures, snapshots, embedded_questionnaire, unknown) = parts;
        Audit {
            id: AuditId::new(id),
            created: Timestamp::new(created),
            changed: Timestamp::new(changed),
            // More changes than that nobody can have made; reading caps them.
            revision: revision % (1 << 53),
            questionnaire,
            service,
            mode,
            phase: phase.map(PhaseId::new),
            participants: participants.into_iter().map(|(role, unknown)| Participant { role, unknown }).collect(),
            answers,
            targets,
            phase_targets,
            measures,
            snapshots,
            base: base.map(|(audit, revision, unknown)| Base {
                audit: AuditId::new(audit),
                revision,
                state: None,
                without_remarks: false,
                unknown,
            }),
            part: None,
            contributions: Vec::new(),
            kept_answers: Vec::new(),
            fingerprints: BTreeMap::new(),
            embedded_questionnaire: embedded_questionnaire.map(Arc::new),
            unknown,
        }
    })
}
