//! The service („Leistung“) that is audited, with its register data.

use super::{Date, Unknown};

/// OZG maturity of a service. The two models have different scales, so the model belongs to the number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Maturity {
    /// `1.1` (levels 0–4, until July 2025) or `2.0` (levels 0–7).
    pub model: String,
    /// Level today.
    pub level: Option<u8>,
    /// Level aimed at.
    pub target: Option<u8>,
    /// The day on which the level of today was found, where it was taken over from somewhere.
    pub date: Option<Date>,
    /// Keys of a later program version, and what stands under `level`, `target` and `date` and fits none of them.
    pub unknown: Unknown,
}

/// Register data of a service. Only the name is mandatory; wrong entries warn and never block
/// (see [`super::register`]).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// Name of the service.
    pub name: String,
    /// What it is about, in a sentence or two.
    pub description: Option<String>,
    /// LeiKa keys, as text, since leading digits matter; normally 14 digits each.
    pub leika: Vec<String>,
    /// Number of the OZG-Leistung (bundle) in the catalogue.
    pub ozg_id: Option<String>,
    /// FIM identifiers.
    pub fim: Vec<String>,
    /// Themenfeld id, see [`super::register::THEMENFELDER`].
    pub themenfeld: Option<String>,
    /// Lebenslage, in words.
    pub lebenslage: Option<String>,
    /// LeiKa types `1` to `5`; a service may have several.
    pub leika_typ: Vec<String>,
    /// `citizens`, `business` or `both`.
    pub audience: Option<String>,
    /// Implementation model: `efa`, `reuse` or `own`.
    pub model: Option<String>,
    /// Land that leads the implementation.
    pub lead: Option<String>,
    /// Responsible authority.
    pub authority: Option<String>,
    /// Responsible ministry.
    pub ministry: Option<String>,
    /// `federal`, `land` or `municipal`.
    pub level: Option<String>,
    /// Portal in which it stands.
    pub portal: Option<String>,
    /// Roll-out: `depriorisiert` or `0` to `6`.
    pub rollout: Option<String>,
    /// Priority 1 to 4.
    pub priority: Option<u8>,
    /// Fokusleistung.
    pub focus: Option<bool>,
    /// Part of the Single Digital Gateway.
    pub sdg: Option<bool>,
    /// OZG maturity.
    pub maturity: Option<Maturity>,
    /// Keys of a later program version, and a number under `priority` that does not fit it.
    pub unknown: Unknown,
}

impl Service {
    /// Which fields differ, by their position in the struct; so that typing in one field and then in another are two
    /// steps to undo.
    pub(super) fn differing(&self, other: &Self) -> Vec<usize> {
        let same = [
            self.name == other.name,
            self.description == other.description,
            self.leika == other.leika,
            self.ozg_id == other.ozg_id,
            self.fim == other.fim,
            self.themenfeld == other.themenfeld,
            self.lebenslage == other.lebenslage,
            self.leika_typ == other.leika_typ,
            self.audience == other.audience,
            self.model == other.model,
            self.lead == other.lead,
            self.authority == other.authority,
            self.ministry == other.ministry,
            self.level == other.level,
            self.portal == other.portal,
            self.rollout == other.rollout,
            self.priority == other.priority,
            self.focus == other.focus,
            self.sdg == other.sdg,
            self.maturity == other.maturity,
            self.unknown == other.unknown,
        ];
        same.iter().enumerate().filter(|(_, same)| !**same).map(|(index, _)| index).collect()
    }
}
