//! What stands before and behind the tree: source, scoring, phases, roles, scales, crosswalk.

use super::super::diagnostic::NearKind;
use super::super::raw::{RawCrosswalk, RawNamed, RawScoring, RawSource};
use super::super::{
    Aggregation, Bands, Carry, Code, CrosswalkEntry, Parts, Phase, PhaseId, Question, QuestionId, Questionnaire,
    QuestionnaireId, Role, RoleId, Rules, Source, Text,
};
use super::builder::{Builder, Seen, first_use, is_blank};
use super::spot::Spot;

impl Builder<'_> {
    pub(super) fn source(&mut self, raw: &RawSource, spot: &Spot<'_>) -> Source {
        if let Some(checked) = &raw.checked
            && !is_date(checked)
        {
            self.findings.error(&spot.key("checked"), Code::DateFormat { text: checked.clone() });
        }
        Source {
            title: self.text(&raw.title, &spot.key("title")).value,
            publisher: self.text(&raw.publisher, &spot.key("publisher")).value,
            url: self.url(raw.url.as_deref(), &spot.key("url")),
            checked: raw.checked.clone(),
        }
    }

    pub(super) fn called(&mut self, word: Option<&str>, spot: &Spot<'_>) -> Parts {
        let found = word
            .and_then(|word| self.word(word, &["principles", "criteria"], [Parts::Principles, Parts::Criteria], spot));
        found.unwrap_or_default()
    }

    pub(super) fn rules(&mut self, raw: Option<&RawScoring>, spot: &Spot<'_>) -> Rules {
        let mut rules = Rules::default();
        let Some(raw) = raw else { return rules };
        if raw.version != rules.version {
            self.findings.error(&spot.key("version"), Code::ScoringVersion { found: raw.version });
        }
        rules.aggregation = self.aggregation(spot);
        if let Some(share) = raw.min_coverage {
            self.share(share, &spot.key("min_coverage"));
            rules.min_coverage = share;
        }
        if let Some(bands) = &raw.bands {
            let spot = spot.key("bands");
            let in_range = self.share(bands.met, &spot.key("met")) & self.share(bands.partly, &spot.key("partly"));
            if in_range && bands.partly >= bands.met {
                self.findings.error(&spot, Code::BandsOrder { met: bands.met, partly: bands.partly });
            }
            rules.bands = Bands { met: bands.met, partly: bands.partly };
        }
        rules
    }

    fn aggregation(&mut self, spot: &Spot<'_>) -> Aggregation {
        let Some(word) = self.raw.scoring.as_ref().and_then(|raw| raw.aggregation.as_deref()) else {
            return Aggregation::Mean;
        };
        let meanings = [Aggregation::Mean, Aggregation::Minimum, Aggregation::Points];
        let found = self.word(word, &["mean", "minimum", "points"], meanings, &spot.key("aggregation"));
        found.unwrap_or(Aggregation::Mean)
    }

    /// A level of maturity can be told only where the lowest part decides and a level means the same everywhere.
    pub(super) fn maturity(&mut self, made: &Questionnaire) {
        let root = Spot::ROOT;
        let Some(model) = &made.maturity else { return };
        if is_blank(model) {
            self.findings.error(&root.key("maturity"), Code::EmptyText);
        }
        if made.rules.aggregation != Aggregation::Minimum {
            self.findings.error(&root.key("maturity"), Code::MaturityAggregation);
        }
        let mut tops = made.questions().map(Question::top);
        let first = tops.next().unwrap_or_default();
        if let Some(other) = tops.find(|top| *top != first) {
            let code = Code::MaturityLevels { first: first + 1, other: other + 1 };
            self.findings.error(&root.key("maturity"), code);
        }
    }

    /// True if the file counts points.
    pub(super) fn counts_points(&self) -> bool {
        self.raw.scoring.as_ref().is_some_and(|raw| raw.aggregation.as_deref() == Some("points"))
    }

    fn share(&mut self, value: f64, spot: &Spot<'_>) -> bool {
        let fits = (0.0..=1.0).contains(&value);
        if !fits {
            self.findings.error(spot, Code::ShareRange { value });
        }
        fits
    }

    pub(super) fn phases(&mut self, raw: &[RawNamed]) -> Vec<Phase> {
        let named = self.named("phases", NearKind::Phase, raw);
        raw.iter().zip(named).map(|(raw, title)| Phase { id: PhaseId::new(&raw.id), title }).collect()
    }

    pub(super) fn roles(&mut self, raw: &[RawNamed]) -> Vec<Role> {
        let named = self.named("roles", NearKind::Role, raw);
        raw.iter().zip(named).map(|(raw, title)| Role { id: RoleId::new(&raw.id), title }).collect()
    }

    fn named(&mut self, key: &str, kind: NearKind, raw: &[RawNamed]) -> Vec<Text> {
        let mut seen = Seen::new();
        let mut titles = Vec::new();
        for (index, raw) in raw.iter().enumerate() {
            let spot = Spot::ROOT;
            let spot = spot.item(key, index).named(kind, &raw.id);
            let id_spot = spot.key("id");
            self.id(&raw.id, &id_spot);
            if let Some(first) = first_use(&mut seen, raw.id.clone(), &id_spot) {
                self.findings.error(&id_spot, Code::DuplicateId { id: raw.id.clone(), first });
            }
            titles.push(self.text(&raw.title, &spot.key("title")));
        }
        titles
    }

    /// Checks the scales themselves; whether a question may use one is checked there.
    pub(super) fn scales(&mut self) {
        let raw = self.raw;
        for (name, anchors) in &raw.scales {
            let spot = Spot::ROOT;
            let spot = spot.key("scales");
            self.id(name, &spot.key(name));
            self.level_count(anchors.len(), &spot.key(name).named(NearKind::Scale, name));
            for (index, anchor) in anchors.iter().enumerate() {
                let spot = spot.item(name, index).named(NearKind::Scale, name);
                self.own_text(anchor, |builder| &mut builder.seen_anchors, &spot);
            }
        }
    }

    pub(super) fn crosswalk(&mut self, raw: &[RawCrosswalk]) -> Vec<CrosswalkEntry> {
        let mut seen = Seen::new();
        let mut entries = Vec::new();
        for (index, raw) in raw.iter().enumerate() {
            let spot = Spot::ROOT;
            let spot = spot.item("replaces", index);
            self.id(&raw.questionnaire, &spot.key("questionnaire"));
            self.id(&raw.question, &spot.key("question"));
            let (questionnaire, question) = (raw.questionnaire.clone(), raw.question.clone());
            if first_use(&mut seen, format!("{questionnaire} {question}"), &spot).is_some() {
                self.findings.error(&spot, Code::CrosswalkDuplicate { questionnaire, question });
            }
            if !self.tops.contains_key(raw.to.as_str()) {
                let similar = self.similar(&raw.to, self.tops.keys().copied());
                self.findings.error(&spot.key("to"), Code::CrosswalkTarget { question: raw.to.clone(), similar });
            }
            let meanings = [Carry::Answer, Carry::Review];
            let carry = self.word(&raw.carry, &["answer", "review"], meanings, &spot.key("carry"));
            entries.push(CrosswalkEntry {
                questionnaire: QuestionnaireId::new(&raw.questionnaire),
                question: QuestionId::new(&raw.question),
                to: QuestionId::new(&raw.to),
                carry: carry.unwrap_or(Carry::Review),
            });
        }
        entries
    }
}

/// A day written `2026-11-21`; a 29 February is believed in every year.
fn is_date(text: &str) -> bool {
    let part = |from: usize, to: usize| text.get(from..to).filter(|part| part.bytes().all(|it| it.is_ascii_digit()));
    let number = |part: Option<&str>| part.and_then(|part| part.parse::<u32>().ok());
    let days = match number(part(5, 7)) {
        Some(1 | 3 | 5 | 7 | 8 | 10 | 12) => 31,
        Some(4 | 6 | 9 | 11) => 30,
        Some(2) => 29,
        _ => return false,
    };
    text.len() == 10
        && part(0, 4).is_some()
        && text.get(4..5) == Some("-")
        && text.get(7..8) == Some("-")
        && number(part(8, 10)).is_some_and(|day| (1..=days).contains(&day))
}
