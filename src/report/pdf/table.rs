//! Tables: a caption, one row of column heads that repeats on every page, and rows that are kept whole where a page can
//! hold them.

use krilla::tagging::{TableHeaderScope, Tag};

use super::compose::Composer;
use super::face::{Digits, Weight};
use super::look::{BLUE, CELL, CELL_HEAD, GREY, HEIGHT, LEFT, Letters, RULE, SMALL, TABLE_CAPTION, TINT, WIDTH};
use super::strip::{Mark, Strip, line_marks, line_strips, space_object};
use super::structure::{NodeId, ROOT};
use super::typeset::{Line, Run, longest_word, single};
use crate::report::document::{Column, Inline, Table};

/// Room between a cell's text and its edges, at the sides.
const SIDE: f32 = 5.0;
/// Room between a cell's text and its edges, above and below.
const EDGE: f32 = 3.6;
/// Higher rows may break: a page must have room for the table's head and a heading above it too.
const HIGHEST_ROW: f32 = HEIGHT - 180.0;

/// Higher heads are not repeated: too little room would be left for the rows.
const HIGHEST_HEAD: f32 = HEIGHT / 3.0;

/// Longer headings of rows are running text, in characters.
const LONGEST_BOLD: usize = 80;

/// What stands above the rows where a table goes on on another page.
#[derive(Clone, Debug)]
pub(super) struct RepeatedHead {
    pub(super) height: f32,
    pub(super) marks: Vec<Mark>,
}

/// A column on the page.
#[derive(Clone, Copy)]
struct Place {
    x: f32,
    width: f32,
    is_numeric: bool,
}

/// A cell set into lines.
struct Cell {
    lines: Vec<Line>,
    place: Place,
}

impl Composer<'_> {
    /// Adds a table.
    pub(super) fn table(&mut self, table: &Table) {
        let places = places(&table.columns, &self.longest_words(table));
        if places.is_empty() {
            return;
        }
        let node = self.result.structure.node(ROOT, Tag::Table);
        let mut strips = self.table_caption(node, &table.caption);
        let mut head = self.table_head(node, table, &places);
        let repeated = self.repeat(&head, &table.caption);
        strips.append(&mut head);
        if !table.rows.is_empty() {
            let body = self.result.structure.node(node, Tag::TBody);
            let head_letters = table.has_row_heads.then(|| row_head(table));
            let mut rows: Vec<Vec<Strip>> =
                table.rows.iter().map(|row| self.row(body, row, &places, head_letters)).collect();
            keep_beginning(&mut rows);
            for strip in rows.iter_mut().flatten() {
                strip.head = repeated;
            }
            strips.extend(rows.into_iter().flatten());
        }
        space_object(&mut strips);
        self.push(strips);
    }

    /// The width of the longest word of each column, head and cells.
    fn longest_words(&self, table: &Table) -> Vec<f32> {
        let width = |content: &[Inline], letters: &Letters, is_numeric: bool| {
            let runs = content.iter().map(|inline| Run {
                text: super::clean::clean(&inline.text),
                weight: if inline.strong { Weight::SemiBold } else { letters.weight },
                digits: if is_numeric { Digits::Column } else { Digits::Text },
                colour: letters.colour,
                leaf: None,
                link: None,
            });
            longest_word(self.faces, &runs.collect::<Vec<_>>(), letters.size)
        };
        let columns = table.columns.iter().enumerate().map(|(index, column)| {
            let letters = if table.has_row_heads && index == 0 { row_head(table) } else { &CELL };
            let cells = table.rows.iter().filter_map(|row| row.get(index));
            let cells = cells.map(|cell| width(cell, letters, column.is_numeric));
            cells.fold(width(&[Inline::plain(&column.title)], &CELL_HEAD, column.is_numeric), f32::max)
        });
        columns.collect()
    }

    fn table_caption(&mut self, table: NodeId, caption: &str) -> Vec<Strip> {
        let content = [Inline::plain(caption)];
        if super::compose::is_blank(&content) {
            return Vec::new();
        }
        let node = self.result.structure.node(table, Tag::Caption);
        let runs = self.runs(node, &content, &TABLE_CAPTION);
        let lines = self.set(&runs, &TABLE_CAPTION, WIDTH);
        let mut strips = line_strips(lines, LEFT, &TABLE_CAPTION);
        for strip in &mut strips {
            strip.keeps = true;
        }
        if let Some(last) = strips.last_mut() {
            last.after = 4.0;
        }
        strips
    }

    fn table_head(&mut self, table: NodeId, content: &Table, places: &[Place]) -> Vec<Strip> {
        let head = self.result.structure.node(table, Tag::THead);
        let row = self.result.structure.node(head, Tag::TR);
        let cells: Vec<Cell> = content
            .columns
            .iter()
            .zip(places)
            .map(|(column, place)| {
                let cell = self.result.structure.node(row, Tag::TH(TableHeaderScope::Column));
                self.cell(cell, &[Inline::plain(&column.title)], *place, &CELL_HEAD)
            })
            .collect();
        let mut strips = whole_or_broken(cells, &CELL_HEAD);
        for strip in &mut strips {
            let ground = Mark::Filled { x: LEFT, y: 0.0, width: WIDTH, height: strip.height, colour: TINT };
            strip.marks.insert(0, ground);
        }
        if let Some(last) = strips.last_mut() {
            let y = last.height - 0.8;
            last.marks.insert(1, Mark::Filled { x: LEFT, y, width: WIDTH, height: 0.8, colour: BLUE });
            last.keeps = true;
        }
        strips
    }

    /// Sees to it that a head repeats, unless it is too high.
    fn repeat(&mut self, head: &[Strip], caption: &str) -> Option<usize> {
        let [head] = head else { return None };
        if head.height > HIGHEST_HEAD {
            return None;
        }
        let repeated = self.repeated_head(head, caption);
        self.result.heads.push(repeated);
        Some(self.result.heads.len() - 1)
    }

    /// The head as it stands on the table's other pages: with a word that the table goes on, and no content.
    fn repeated_head(&self, head: &Strip, caption: &str) -> RepeatedHead {
        let word = &self.document.frame.continued;
        let caption = super::clean::clean(caption);
        let texts = [format!("{caption} – {word}"), word.clone()];
        let mut note = Line::default();
        for text in texts {
            let text = super::clean::clean(&text);
            let run = Run { text, weight: Weight::Regular, digits: Digits::Text, colour: GREY, leaf: None, link: None };
            note = single(self.faces, run, SMALL.size);
            if note.width <= WIDTH {
                break;
            }
        }
        let mut marks = line_marks(note, LEFT, 0.0, &SMALL);
        let top = SMALL.leading + 2.0;
        marks.extend(head.marks.iter().filter_map(|mark| mark.clone().repeated()).map(|mark| mark.moved(0.0, top)));
        RepeatedHead { height: top + head.height, marks }
    }

    /// `head` are the letters of the row's heading, where it has one.
    fn row(&mut self, body: NodeId, row: &[Vec<Inline>], places: &[Place], head: Option<&Letters>) -> Vec<Strip> {
        let node = self.result.structure.node(body, Tag::TR);
        let nothing = Vec::new();
        let cells: Vec<Cell> = places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                let content = row.get(index).unwrap_or(&nothing);
                if let Some(letters) = head.filter(|_| index == 0) {
                    let cell = self.result.structure.node(node, Tag::TH(TableHeaderScope::Row));
                    self.cell(cell, content, *place, letters)
                } else {
                    let cell = self.result.structure.node(node, Tag::TD);
                    self.cell(cell, content, *place, &CELL)
                }
            })
            .collect();
        let mut strips = whole_or_broken(cells, &CELL);
        if let Some(last) = strips.last_mut() {
            let y = last.height - 0.5;
            last.marks.insert(0, Mark::Filled { x: LEFT, y, width: WIDTH, height: 0.5, colour: RULE });
        }
        strips
    }

    fn cell(&mut self, node: NodeId, content: &[Inline], place: Place, letters: &Letters) -> Cell {
        let mut runs = self.runs(node, content, letters);
        if place.is_numeric {
            for run in &mut runs {
                run.digits = Digits::Column;
            }
        }
        Cell { lines: self.set(&runs, letters, place.width).lines, place }
    }
}

/// The letters of the rows' headings: bold, unless one is running text, which would be tiring to read so.
fn row_head(table: &Table) -> &'static Letters {
    let length = |row: &Vec<Vec<Inline>>| -> usize {
        row.first().map_or(0, |cell| cell.iter().map(|inline| inline.text.chars().count()).sum())
    };
    let is_short = table.rows.iter().all(|row| length(row) <= LONGEST_BOLD);
    if is_short { &CELL_HEAD } else { &CELL }
}

/// Where the texts of the columns stand. `words` are the widths of their longest words.
fn places(columns: &[Column], words: &[f32]) -> Vec<Place> {
    let shares: Vec<f32> = columns.iter().map(|column| f32::from(column.share.max(1))).collect();
    let needs: Vec<f32> = words.iter().map(|word| word + 2.0 * SIDE).collect();
    let mut x = LEFT;
    columns
        .iter()
        .zip(widths(&shares, &needs))
        .map(|(column, width)| {
            let place = Place { x: x + SIDE, width: (width - 2.0 * SIDE).max(1.0), is_numeric: column.is_numeric };
            x += width;
            place
        })
        .collect()
}

/// The width of each column after its share, but none narrower than it needs: what it takes comes from the others by
/// their shares. Where the page is too narrow for all that is needed, only the greatest needs are cut.
fn widths(shares: &[f32], needs: &[f32]) -> Vec<f32> {
    let needs = affordable(needs);
    let mut widths: Vec<Option<f32>> = vec![None; shares.len()];
    loop {
        let taken: f32 = widths.iter().flatten().sum();
        let free = shares.iter().zip(&widths).filter(|(_, width)| width.is_none());
        let sum: f32 = free.map(|(share, _)| share).sum();
        let by_share = |share: f32| (WIDTH - taken).max(0.0) * share / sum;
        let mut is_settled = true;
        for ((width, share), need) in widths.iter_mut().zip(shares).zip(&needs) {
            if width.is_none() && by_share(*share) < *need {
                (*width, is_settled) = (Some(*need), false);
            }
        }
        if is_settled {
            return widths.iter().zip(shares).map(|(width, share)| width.unwrap_or_else(|| by_share(*share))).collect();
        }
    }
}

/// Needs that a page can meet together: the smaller ones whole, the greatest cut to what is left for each.
fn affordable(needs: &[f32]) -> Vec<f32> {
    let mut sorted = needs.to_vec();
    sorted.sort_by(f32::total_cmp);
    let mut left = WIDTH;
    let mut limit = WIDTH;
    for (index, need) in sorted.iter().enumerate() {
        limit = left / (sorted.len() - index) as f32;
        if *need > limit {
            break;
        }
        left -= need;
        limit = WIDTH;
    }
    needs.iter().map(|need| need.min(limit)).collect()
}

fn cell_line(line: Line, place: Place, y: f32, letters: &Letters) -> Vec<Mark> {
    let indent = if place.is_numeric { (place.width - line.width).max(0.0) } else { 0.0 };
    line_marks(line, place.x + indent, y, letters)
}

/// A row in one piece, or in lines if it is too high for that.
fn whole_or_broken(cells: Vec<Cell>, letters: &Letters) -> Vec<Strip> {
    let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
    if letters.leading * lines as f32 + 2.0 * EDGE > HIGHEST_ROW {
        broken(cells, lines, letters)
    } else {
        vec![whole(cells, letters)]
    }
}

/// A row in one piece.
fn whole(cells: Vec<Cell>, letters: &Letters) -> Strip {
    let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
    let mut marks = Vec::new();
    for cell in cells {
        let mut y = EDGE;
        for line in cell.lines {
            marks.extend(cell_line(line, cell.place, y, letters));
            y += letters.leading;
        }
    }
    Strip { height: letters.leading * lines as f32 + 2.0 * EDGE, marks, ..Strip::default() }
}

/// Keeps the first two rows together where a page can hold both, so that the head has more than one row below it.
fn keep_beginning(rows: &mut [Vec<Strip>]) {
    if let [first, second, ..] = rows
        && let ([first], [second]) = (first.as_mut_slice(), second.as_slice())
    {
        first.keeps = first.height + second.height <= HIGHEST_ROW;
    }
}

/// A row that is too high for a page, line by line.
fn broken(cells: Vec<Cell>, count: usize, letters: &Letters) -> Vec<Strip> {
    let mut strips: Vec<Strip> = (0..count)
        .map(|index| {
            let (is_first, is_last) = (index == 0, index + 1 == count);
            let edges = f32::from(u8::from(is_first)) * EDGE + f32::from(u8::from(is_last)) * EDGE;
            Strip { height: letters.leading + edges, keeps: is_first || index + 2 == count, ..Strip::default() }
        })
        .collect();
    for cell in cells {
        for (index, (line, strip)) in cell.lines.into_iter().zip(&mut strips).enumerate() {
            let y = if index == 0 { EDGE } else { 0.0 };
            strip.marks.extend(cell_line(line, cell.place, y, letters));
        }
    }
    strips
}

#[cfg(test)]
mod tests {
    use super::*;

    // A page is 470.476 points wide.

    #[track_caller]
    fn case(shares: &[f32], needs: &[f32], expected: &[f32]) {
        let found = widths(shares, needs);
        assert_eq!(found.len(), expected.len());
        let is_near = found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() < 0.01);
        assert!(is_near, "{found:?} instead of {expected:?}");
    }

    #[test]
    fn headings_of_rows_are_bold_unless_one_is_running_text() {
        let weight = |lengths: &[usize]| {
            let rows = lengths.iter().map(|length| vec![vec![Inline::plain("ä".repeat(*length))]]).collect();
            row_head(&Table { caption: String::new(), columns: Vec::new(), has_row_heads: true, rows }).weight
        };
        assert_eq!(weight(&[80, 3]), Weight::SemiBold);
        assert_eq!(weight(&[3, 81, 3]), Weight::Regular);
    }

    #[test]
    fn columns_are_as_wide_as_their_shares() {
        case(&[3.0, 1.0], &[20.0, 20.0], &[352.857, 117.619]);
    }

    #[test]
    fn a_column_takes_what_its_longest_word_needs_from_the_others_by_their_shares() {
        // 470.476 - 170.476 = 300, in the proportion of 2 to 1.
        case(&[1.0, 6.0, 3.0], &[170.476, 20.0, 20.0], &[170.476, 200.0, 100.0]);
        // What the first takes makes the third too narrow as well: 470.476 - 170.476 - 120 = 180.
        case(&[1.0, 6.0, 3.0], &[170.476, 20.0, 120.0], &[170.476, 180.0, 120.0]);
    }

    #[test]
    fn only_the_greatest_needs_are_cut_where_the_page_is_too_narrow() {
        // 470.476 - 70.476 = 400 for two.
        case(&[1.0, 1.0, 1.0], &[900.0, 70.476, 5000.0], &[200.0, 70.476, 200.0]);
        case(&[1.0], &[5000.0], &[470.476]);
    }
}
