//! „Meinen Sie …?“: the known word that a mistyped one is nearest to.

/// The candidate that needs the fewest changes, if it needs few enough to be meant.
pub(crate) fn similar<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let length = word.chars().count();
    let most = match length {
        0..=2 => 1,
        3..=5 => 2,
        6..=40 => 3,
        _ => return None,
    };
    let alike = candidates.into_iter().filter(|candidate| candidate.chars().count().abs_diff(length) <= most);
    let nearest = alike.map(|candidate| (distance(word, candidate), candidate)).min_by_key(|it| it.0);
    nearest.filter(|&(changes, _)| changes <= most).map(|(_, candidate)| candidate.to_owned())
}

/// Number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    let mut previous = None;
    for (row, letter) in from.chars().enumerate() {
        let mut current = vec![row + 1];
        let mut left = row + 1;
        for (column, &other) in to.iter().enumerate() {
            let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(usize::MAX - 1);
            let replaced = at(&above, column) + usize::from(letter != other);
            let mut least = replaced.min(left + 1).min(at(&above, column + 1) + 1);
            let behind = column.checked_sub(1).and_then(|column| to.get(column));
            if column > 0 && previous == Some(other) && behind == Some(&letter) {
                least = least.min(at(&before, column - 1) + 1);
            }
            left = least;
            current.push(least);
        }
        before = above;
        above = current;
        previous = Some(letter);
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(from: &str, to: &str, changes: usize) {
        assert_eq!(distance(from, to), changes, "{from} → {to}");
        assert_eq!(distance(to, from), changes, "{to} → {from}");
    }

    #[test]
    fn each_slip_counts_once() {
        case("level", "levels", 1);
        case("lvels", "levels", 1);
        case("lebels", "levels", 1);
        case("leevls", "levels", 1);
        case("", "abc", 3);
        case("größe", "grosse", 3);
        case("kitten", "sitting", 3);
    }

    #[test]
    fn far_words_are_not_proposed() {
        assert_eq!(similar("farbe", ["title", "gist"]), None);
        assert_eq!(similar("titel", ["title", "gist"]), Some("title".to_owned()));
        assert_eq!(similar("x", ["id", "text"]), None);
    }
}
