//! What many audits come to together equals a straightforward recomputation, however they are ordered and split.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

mod support;

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use selbstaudit::audit::{AuditId, Service};
use selbstaudit::portfolio::{Aggregate, Column, Entry, Facet, Filter, Row, Sorting, groups, months, sorted};
use selbstaudit::scoring::{Millionths, assess};
use support::random;

/// Up to twelve audits of one random questionnaire, with some register data.
fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let data = (random::answers(), 0..4_usize, prop::option::of(1..=4_u8), any::<Option<bool>>());
    (random::questionnaire(true), vec(data, 0..12)).prop_map(|(draft, audits)| {
        let questionnaire = draft.load();
        let entry = |(index, (mut audit, ministry, priority, focus)): (usize, (selbstaudit::audit::Audit, _, _, _))| {
            let ministry: usize = ministry;
            audit.id = AuditId::new(format!("a{index}"));
            audit.service = Service {
                name: format!("Dienst {}", (index * 7) % 5),
                ministry: [None, Some("Inneres"), Some("Bau"), Some(" ")][ministry].map(str::to_owned),
                priority,
                focus,
                ..Service::default()
            };
            Entry::of(&audit, &assess(&questionnaire, &audit), None)
        };
        audits.into_iter().enumerate().map(entry).collect()
    })
}

/// The mean of some scores, recomputed without the code under test.
fn mean(scores: &[Millionths]) -> Option<i64> {
    let sum: i128 = scores.iter().map(|score| i128::from(score.count())).sum();
    let count = scores.len() as i128;
    (count > 0).then(|| i64::try_from((sum * 2 + count) / (count * 2)).expect("a share"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_aggregate_equals_counting_one_by_one(entries in entries()) {
        let aggregate = Aggregate::of(&entries);
        let overall = aggregate.overall;
        prop_assert_eq!(overall.audits, entries.len());
        prop_assert_eq!(overall.with_gaps, entries.iter().filter(|entry| !entry.gaps.is_empty()).count());
        let scores: Vec<_> = entries.iter().filter_map(|entry| entry.total.score).collect();
        prop_assert_eq!(overall.total.score.count, scores.len());
        prop_assert_eq!(overall.total.score.mean().map(Millionths::count), mean(&scores));
        for (rating, count) in overall.total.ratings.each() {
            prop_assert_eq!(count, entries.iter().filter(|entry| entry.total.rating == rating).count());
        }
        for (id, sum) in &aggregate.principles {
            let parts = entries.iter().flat_map(|entry| &entry.principles).filter(|(known, _)| known == id);
            let scores: Vec<_> = parts.clone().filter_map(|(_, part)| part.score).collect();
            prop_assert_eq!(sum.score.mean().map(Millionths::count), mean(&scores));
            let coverages: Vec<_> = parts.filter_map(|(_, part)| part.coverage).collect();
            prop_assert_eq!(sum.coverage.mean().map(Millionths::count), mean(&coverages));
        }
        for (id, count) in &aggregate.open {
            prop_assert_eq!(*count, entries.iter().filter(|entry| entry.open.contains(id)).count());
        }
        for (place, count) in aggregate.asked.iter().enumerate() {
            let is_asked = |entry: &&Entry| entry.asked.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1);
            prop_assert_eq!(*count, entries.iter().filter(is_asked).count());
        }
        for entry in &entries {
            prop_assert!(entry.open.iter().all(|id| aggregate.open.contains_key(id)));
            prop_assert!(entry.gaps.iter().all(|id| aggregate.gaps[id] > 0));
        }
    }

    #[test]
    fn neither_order_nor_split_changes_a_digit(entries in entries(), at in 0..13_usize) {
        let whole = Aggregate::of(&entries);
        let (one, other) = entries.split_at(at.min(entries.len()));
        let mut merged = Aggregate::of(other);
        merged.merge(Aggregate::of(one));
        prop_assert_eq!(&merged, &whole);
        prop_assert_eq!(&Aggregate::of(entries.iter().rev()), &whole);
        let mut singles = Aggregate::default();
        for entry in &entries {
            singles.merge(Aggregate::of([entry]));
        }
        prop_assert_eq!(&singles, &whole);
    }

    #[test]
    fn filtering_then_adding_up_is_adding_up_the_filtered(entries in entries(), priority in 1..=4_u8) {
        let rows: Vec<Row> = entries.iter().cloned().map(Row::new).collect();
        let all: Vec<usize> = (0..rows.len()).collect();
        let filter = Filter {
            chosen: BTreeMap::from([(Facet::Priority, Some(priority.to_string()))]),
            ..Filter::default()
        };
        let selected = filter.select(&rows, &all);
        let by_hand: Vec<_> = entries.iter().filter(|entry| entry.service.priority == Some(priority)).collect();
        prop_assert_eq!(Aggregate::of(selected.iter().map(|index| &rows[*index].entry)), Aggregate::of(by_hand));
        prop_assert_eq!(Filter::default().select(&rows, &all), all);
    }

    #[test]
    fn groups_hold_every_audit_once_and_add_up_to_the_whole(entries in entries()) {
        let groups = groups(&entries, Facet::Ministry);
        let whole = Aggregate::of(&entries).overall;
        prop_assert_eq!(groups.iter().map(|group| group.overall.audits).sum::<usize>(), whole.audits);
        prop_assert_eq!(groups.iter().map(|group| group.overall.with_gaps).sum::<usize>(), whole.with_gaps);
        let scores: i64 = groups.iter().map(|group| group.overall.total.score.total.count()).sum();
        prop_assert_eq!(scores, whole.total.score.total.count());
        let names: Vec<_> = groups.iter().map(|group| group.value.as_deref()).collect();
        let order = [Some("Bau"), Some("Inneres"), None];
        let expected: Vec<_> = order.into_iter().filter(|name| names.contains(name)).collect();
        prop_assert_eq!(names, expected);
    }

    #[test]
    fn sorting_keeps_equal_rows_in_order_and_puts_missing_ones_last(entries in entries(), is_descending: bool) {
        let rows: Vec<Row> = entries.iter().cloned().map(Row::new).collect();
        let order = sorted(&rows, &Sorting { column: Column::Priority, is_descending });
        let mut all = order.clone();
        all.sort_unstable();
        prop_assert_eq!(all, (0..rows.len()).collect::<Vec<_>>());
        for pair in order.windows(2) {
            let of = |index: usize| entries[index].service.priority;
            let in_order = match (of(pair[0]), of(pair[1])) {
                (None, Some(_)) => false,
                (Some(_), None) => true,
                (one, other) if one == other => pair[0] < pair[1],
                (one, other) => (one > other) == is_descending,
            };
            prop_assert!(in_order, "{:?}", order);
        }
    }

    #[test]
    fn the_last_month_holds_the_state_of_today(entries in entries()) {
        let months = months(&entries).months;
        prop_assert_eq!(months.is_empty(), entries.is_empty());
        if let Some(last) = months.last() {
            let whole = Aggregate::of(&entries).overall;
            prop_assert_eq!(last.audits, whole.audits);
            prop_assert_eq!(last.score, whole.total.score);
            prop_assert_eq!(last.coverage, whole.total.coverage);
        }
    }
}
