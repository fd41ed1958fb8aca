//! The tree that is asked: categories, principles, questions, hints.

use super::super::diagnostic::NearKind;
use super::super::raw::{RawCategory, RawHint, RawPrinciple, RawQuestion, RawRequirement};
use super::super::{
    Category, CategoryId, Code, Effort, Hint, HintId, PhaseId, Principle, PrincipleId, Question, QuestionId,
    Requirement, Resource, RoleId, Scope, Text,
};
use super::builder::{Builder, Seen, first_use};
use super::spot::Spot;

impl Builder<'_> {
    pub(super) fn categories(&mut self, raw: &[RawCategory]) -> Vec<Category> {
        let root = Spot::ROOT;
        if raw.is_empty() {
            self.findings.error(&root.key("categories"), Code::NoCategories);
        }
        let mut categories = Vec::new();
        for (index, raw) in raw.iter().enumerate() {
            let spot = root.item("categories", index).named(NearKind::Category, &raw.id);
            self.new_id(&raw.id, |builder| &mut builder.seen_parts, &spot.key("id"));
            let title = self.text(&raw.title, &spot.key("title"));
            if raw.principles.is_empty() {
                self.findings.error(&spot, Code::CategoryWithoutPrinciples);
            }
            let mut principles = Vec::new();
            for (index, raw) in raw.principles.iter().enumerate() {
                principles.push(self.principle(raw, &spot.item("principles", index)));
            }
            categories.push(Category { id: CategoryId::new(&raw.id), title, principles });
        }
        categories
    }

    fn principle(&mut self, raw: &RawPrinciple, spot: &Spot<'_>) -> Principle {
        let spot = spot.named(NearKind::Principle, &raw.id);
        self.new_id(&raw.id, |builder| &mut builder.seen_parts, &spot.key("id"));
        self.number(raw.number, &spot.key("number"));
        let title = self.text(&raw.title, &spot.key("title"));
        let gist = self.text(&raw.gist, &spot.key("gist"));
        let gist_simple = self.optional_text(raw.gist_simple.as_deref(), &spot.key("gist_simple"));
        let weight = self.weight(raw.weight, &spot.key("weight"));
        let references = self.references(&raw.references, &spot);
        let artefacts = self.text_list(&raw.artefacts, "artefacts", &spot);
        let short = raw.questions.iter().filter(|question| question.short).count();
        if raw.questions.is_empty() {
            self.findings.error(&spot, Code::PrincipleWithoutQuestions);
        } else if short != 1 {
            self.findings.warning(&spot, Code::ShortCount { count: short });
        }
        let mut questions = Vec::new();
        for (index, raw) in raw.questions.iter().enumerate() {
            questions.push(self.question(raw, &spot.item("questions", index)));
        }
        let (id, number) = (PrincipleId::new(&raw.id), raw.number);
        Principle { id, number, title, gist, gist_simple, weight, references, artefacts, questions }
    }

    fn text_list(&mut self, raw: &[String], key: &str, spot: &Spot<'_>) -> Vec<Text> {
        raw.iter().enumerate().map(|(index, text)| self.text(text, &spot.item(key, index))).collect()
    }

    /// A number that no other principle has; questions are called by it (`3.1`), whatever category they stand in.
    fn number(&mut self, number: u32, spot: &Spot<'_>) {
        if let Some(first) = first_use(&mut self.seen_numbers, number.to_string(), spot) {
            self.findings.warning(spot, Code::DuplicateNumber { number, first });
        }
    }

    fn question(&mut self, raw: &RawQuestion, spot: &Spot<'_>) -> Question {
        let spot = spot.named(NearKind::Question, &raw.id);
        self.new_id(&raw.id, |builder| &mut builder.seen_questions, &spot.key("id"));
        let text = self.text(&raw.text, &spot.key("text"));
        let why = self.text(&raw.why, &spot.key("why"));
        let example = self.optional_text(raw.example.as_deref(), &spot.key("example"));
        let meanings = [Scope::Service, Scope::Portal, Scope::Organisation];
        let words = &["service", "portal", "organisation"];
        let scope = raw.scope.as_deref().and_then(|scope| self.word(scope, words, meanings, &spot.key("scope")));
        let phases = self.phase_ids(&raw.phases, &spot);
        let roles = self.role_ids(&raw.roles, &spot);
        for circle in self.circles.iter().filter(|circle| circle.first() == Some(&raw.id.as_str())) {
            let path = circle.iter().map(|&id| id.to_owned()).collect();
            self.findings.error(&spot.key("applies_if"), Code::ConditionCircle { path });
        }
        let applies_if = raw.applies_if.as_ref().and_then(|raw| self.condition(raw, &spot.key("applies_if")));
        let (levels, weight) = self.levels(raw, &spot);
        let top = levels.len().saturating_sub(1);
        let must = raw.must.as_ref().map(|raw| self.requirement(raw, top, &spot.key("must")));
        let evidence = self.text_list(&raw.evidence, "evidence", &spot);
        let references = self.references(&raw.references, &spot);
        let hints = self.hints(&raw.hints, top, &spot);
        Question {
            id: QuestionId::new(&raw.id),
            text,
            why,
            example,
            short: raw.short,
            scope: scope.unwrap_or(Scope::Service),
            phases,
            roles,
            weight,
            applies_if,
            must,
            levels,
            not_applicable: raw.not_applicable,
            evidence,
            references,
            hints,
        }
    }

    fn phase_ids(&mut self, raw: &[String], spot: &Spot<'_>) -> Vec<PhaseId> {
        for (index, id) in raw.iter().enumerate() {
            if !self.known_phases.contains_key(id.as_str()) {
                let similar = self.similar(id, self.known_phases.keys().copied());
                self.findings.error(&spot.item("phases", index), Code::UnknownPhase { id: id.clone(), similar });
            }
        }
        raw.iter().map(PhaseId::new).collect()
    }

    fn role_ids(&mut self, raw: &[String], spot: &Spot<'_>) -> Vec<RoleId> {
        for (index, id) in raw.iter().enumerate() {
            if !self.known_roles.contains_key(id.as_str()) {
                let similar = self.similar(id, self.known_roles.keys().copied());
                self.findings.error(&spot.item("roles", index), Code::UnknownRole { id: id.clone(), similar });
            }
        }
        raw.iter().map(RoleId::new).collect()
    }

    fn requirement(&mut self, raw: &RawRequirement, top: usize, spot: &Spot<'_>) -> Requirement {
        let threshold = usize::try_from(raw.threshold).unwrap_or(usize::MAX);
        if top > 0 && !(1..=top).contains(&threshold) {
            self.findings.error(&spot.key("threshold"), Code::Threshold { threshold, top });
        }
        Requirement { threshold, reason: self.reference(&raw.reason, &spot.key("reason")) }
    }

    fn hints(&mut self, raw: &[RawHint], top: usize, spot: &Spot<'_>) -> Vec<Hint> {
        let mut ids = Seen::new();
        let mut taken = vec![false; top];
        let mut hints: Vec<Hint> = Vec::new();
        for (index, raw) in raw.iter().enumerate() {
            let spot = spot.item("hints", index);
            let id_spot = spot.key("id");
            self.id(&raw.id, &id_spot);
            if let Some(first) = first_use(&mut ids, raw.id.clone(), &id_spot) {
                self.findings.error(&id_spot, Code::DuplicateId { id: raw.id.clone(), first });
            }
            let up_to = usize::try_from(raw.up_to).unwrap_or(usize::MAX);
            if top > 0 && up_to >= top {
                self.findings.error(&spot.key("up_to"), Code::HintLevel { up_to, highest: top - 1 });
            } else if let Some(taken) = taken.get_mut(up_to) {
                if *taken {
                    self.findings.warning(&spot.key("up_to"), Code::HintShadowed { up_to });
                }
                *taken = true;
            }
            hints.push(self.hint(raw, up_to, &spot));
        }
        let covered = taken.iter().rposition(|&taken| taken).map_or(0, |up_to| up_to + 1);
        if covered < top {
            let levels = (covered..top).collect();
            self.findings.warning(&spot.key("hints"), Code::HintMissing { levels });
        }
        hints
    }

    fn hint(&mut self, raw: &RawHint, up_to: usize, spot: &Spot<'_>) -> Hint {
        let text = self.own_text(&raw.text, |builder| &mut builder.seen_hints, &spot.key("text"));
        let meanings = [Effort::Small, Effort::Medium, Effort::Large];
        let effort = self.word(&raw.effort, &["small", "medium", "large"], meanings, &spot.key("effort"));
        let roles = self.role_ids(&raw.roles, spot);
        let mut resources = Vec::new();
        for (index, raw) in raw.resources.iter().enumerate() {
            let spot = spot.item("resources", index);
            let title = self.text(&raw.title, &spot.key("title"));
            resources.push(Resource { title, url: self.url(raw.url.as_deref(), &spot.key("url")) });
        }
        let id = HintId::new(&raw.id);
        Hint { id, up_to, text, effort: effort.unwrap_or(Effort::Large), roles, resources }
    }
}
