//! The table of conformance is whole, and what it names is there.
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs::read_to_string;
use std::path::Path;

/// Every success criterion of WCAG 2.2 of levels A and AA.
const CRITERIA: &str = "\
    1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 \
    1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 \
    2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3";

const CLAUSES: &str = "5.2 5.3 5.4 6 7 10 11.7 11.8 12.1 12.2";

fn page() -> String {
    read_to_string("src/docs/accessibility.md").expect("the page is there")
}

/// The rows of the tables, each as its cells.
fn rows(page: &str) -> Vec<Vec<&str>> {
    page.lines()
        .filter(|line| line.starts_with("| ") && line.as_bytes().get(2).is_some_and(u8::is_ascii_digit))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect()
}

fn is(file: &str, ending: &str) -> bool {
    Path::new(file).extension().is_some_and(|known| known == ending)
}

#[test]
fn every_criterion_and_clause_has_one_row() {
    let page = page();
    let numbers: Vec<&str> = rows(&page).iter().filter_map(|row| row.first()?.split(' ').next()).collect();
    let expected: Vec<&str> = CRITERIA.split_whitespace().chain(CLAUSES.split(' ')).collect();
    assert_eq!(CRITERIA.split_whitespace().count(), 55);
    assert_eq!(numbers, expected);
}

#[test]
fn every_row_says_how_by_what_and_by_whom() {
    for row in rows(&page()) {
        assert_eq!(row.len(), 4, "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let needless = row[1].starts_with("Not applicable");
        assert!(
            needless || row[2] != "–" || ["1.3.3", "2.5.2"].iter().any(|known| row[0].starts_with(known)),
            "{row:?}"
        );
    }
}

#[test]
fn every_test_that_it_names_is_there() {
    let page = page();
    let named: Vec<(&str, &str)> = page
        .split('`')
        .skip(1)
        .step_by(2)
        .filter_map(|code| code.split_once(": "))
        .filter(|(file, _)| is(file, "rs") || is(file, "mjs"))
        .collect();
    assert!(named.len() > 50, "{}", named.len());
    for (file, name) in named {
        let folder = if is(file, "rs") { "tests" } else { "tests/browser" };
        let path = Path::new(folder).join(file);
        let code = read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let kinds = ["test('NAME'", "test(`NAME`", "function NAME(", "fn NAME("];
        assert!(kinds.iter().any(|kind| code.contains(&kind.replace("NAME", name))), "{file} has no {name}");
    }
}
