//! Pages that are only read: headings and blocks of text as data, so that a page is a table and not a program.

use crate::app::route::Route;

/// A page that is read.
#[derive(Debug)]
pub struct Article {
    pub title: &'static str,
    pub lead: &'static str,
    pub contents: &'static str,
    pub sections: &'static [Section],
}

/// A part of a page under its own heading.
#[derive(Debug)]
pub struct Section {
    pub heading: &'static str,
    pub blocks: &'static [Block],
}

/// What is said around the operator.
#[derive(Debug)]
pub struct OperatorWords {
    /// Before the ways to reach it.
    pub known: &'static str,
    /// Before the link to its statement.
    pub statement: &'static str,
    /// Where neither is named.
    pub unknown: &'static str,
}

/// A way to another page.
#[derive(Debug)]
pub struct Place {
    pub to: fn() -> Route,
    pub name: &'static str,
    /// What is there, in a sentence.
    pub about: &'static str,
}

/// What a part consists of.
#[derive(Debug)]
pub enum Block {
    /// A paragraph.
    Text(&'static str),
    /// Points in no order.
    List(&'static [&'static str]),
    /// Steps in order.
    Steps(&'static [&'static str]),
    /// Terms with what they mean.
    Terms(&'static [(&'static str, &'static str)]),
    /// How to reach the operator and where its accessibility statement is, as far as the host says so.
    Operator(OperatorWords),
    /// Ways to other pages.
    Places(&'static [Place]),
    /// Links to files beside `index.html`: text and address.
    Files(&'static [(&'static str, &'static str)]),
}
