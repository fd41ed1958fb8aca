//! What answers mean: scores, ranges, coverage, ratings, gaps and gains.
//!
//! [`assess`] turns a questionnaire and an audit into an [`Assessment`]; every number that a view, a file or a
//! report shows comes from here. Figures are computed in 64-bit floats in file order and rounded once to
//! [`Millionths`]; everything after that is integer work. This room knows no words for people, no files, no
//! screens and no clock: a day is a parameter where one is needed.

mod assess;
mod assessment;
mod evidence;
mod figures;
mod gain;
mod hints;
mod maturity;
mod millionths;
mod next_open;
mod only;
mod part;
mod percent;
mod plan;
mod plan_choice;
mod progress;
mod requirement;
mod scope;
mod standing;
mod strengths;
mod tally;
mod target;
mod unchecked;
mod what_if;
mod without_inherited;

pub use assess::{assess, assess_figures};
pub use assessment::{
    Assessment, CategoryAssessment, Contribution, PrincipleAssessment, PrincipleContribution, QuestionAssessment,
};
pub use evidence::{Counted, EvidenceSummary, evidence};
pub use hints::RankedHint;
pub use maturity::{Decisive, FoundMaturity, decisive, finds_maturity, maturity_level};
pub use millionths::Millionths;
pub use next_open::next_open;
pub use only::assess_only;
pub use part::{Part, Rating};
pub use percent::{Percent, PercentagePoints};
pub use plan::{Plan, Planned, plan};
pub use plan_choice::{PlanChoice, PlanOrder};
pub use progress::{PrincipleCount, Progress};
pub use requirement::{Gap, RequirementStanding, Waived};
pub use standing::{OutOfScope, Standing};
pub use strengths::strengths;
pub use target::{TargetGap, target_gap};
pub use unchecked::unchecked;
pub use what_if::what_if;
pub use without_inherited::{WithoutInherited, without_inherited};

/// Version of the scoring rules that this room implements; it is printed in every export.
pub const VERSION: u32 = 1;
