//! What an operator declares about the accessibility of its site (§ 12b BGG, § 7 BITV 2.0).

use super::{Address, Contact};
use crate::audit::Date;

/// How far an operator's accessibility statement goes.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Declaration {
    /// Nothing is declared.
    #[default]
    Nothing,
    /// A statement was begun. It lacks these keys of the file, for example `statement.date`; never empty.
    Part(Vec<&'static str>),
    /// Everything that a statement needs.
    Whole(Box<Statement>),
}

/// An accessibility statement. The texts in it are German.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Who makes it; the operator's name.
    pub body: String,
    /// The day on which it was made.
    pub date: Date,
    /// The day on which it was last reviewed; never before `date`.
    pub reviewed: Option<Date>,
    /// How the site was assessed.
    pub method: Method,
    /// What came out.
    pub state: Conformance,
    /// The law that it follows.
    pub law: Law,
    /// What is not accessible by the operator's own word; none with [`Conformance::Full`].
    pub gaps: Vec<Gap>,
    /// Where barriers can be reported, by mail or on a page at least.
    pub feedback: Contact,
    /// Who helps when that leads nowhere.
    pub enforcement: Enforcement,
}

/// How a site was assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Method {
    /// By the operator itself.
    Own(Option<String>),
    /// By somebody else, who is named.
    External(String),
}

/// How far a site meets the requirements; the words of the model statement (Commission Implementing Decision (EU)
/// 2018/1523).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conformance {
    /// „Vollständig vereinbar“.
    Full,
    /// „Teilweise vereinbar“.
    Partial,
    /// „Nicht vereinbar“.
    Not,
}

/// The law that a statement follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Law {
    /// That of the Bund: BGG and BITV 2.0.
    Federal,
    /// That of a Land, by the name that the operator gives it.
    Land(String),
}

/// Something that is not accessible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What.
    pub text: String,
    /// Why.
    pub reason: String,
    /// What may be used instead.
    pub alternative: Option<String>,
}

/// The conciliation or enforcement body.
#[derive(Clone, Debug, PartialEq)]
pub struct Enforcement {
    /// Its name.
    pub name: String,
    /// Where it is, as on a letter.
    pub address: Option<String>,
    /// Its page.
    pub url: Address,
    /// Further ways to reach it.
    pub contact: Contact,
}
