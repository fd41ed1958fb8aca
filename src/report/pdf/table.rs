//! Tables: a caption, one row of column heads that repeats on every page, and rows that are kept whole where a page can
//! hold them.

use krilla::tagging::{TableHeaderScope, Tag};

use super::compose::Composer;
use super::face::{Digits, Weight};
use super::look::{BLUE, CELL, CELL_HEAD, GREY, HEIGHT, LEFT, Letters, RULE, SMALL, TABLE_CAPTION, TINT, WIDTH};
use super::strip::{Mark, Strip, line_marks, line_strips, space_object};
use super::structure::{NodeId, ROOT};
use super::typeset::{Line, Run, single};
use crate::report::document::{Column, Inline, Table};

/// Room between a cell's text and its edges, at the sides.
const SIDE: f32 = 5.0;
/// Room between a cell's text and its edges, above and below.
const EDGE: f32 = 3.6;
/// Higher rows may break: a page must have room for the table's head and a heading above it too.
const HIGHEST_ROW: f32 = HEIGHT - 180.0;

/// Higher heads are not repeated: too little room would be left for the rows.
const HIGHEST_HEAD: f32 = HEIGHT / 3.0;

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
        let places = places(&table.columns);
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
            let mut rows: Vec<Vec<Strip>> =
                table.rows.iter().map(|row| self.row(body, row, &places, table.has_row_heads)).collect();
            keep_beginning(&mut rows);
            for strip in rows.iter_mut().flatten() {
                strip.head = repeated;
            }
            strips.extend(rows.into_iter().flatten());
        }
        space_object(&mut strips);
        self.push(strips);
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

    fn row(&mut self, body: NodeId, row: &[Vec<Inline>], places: &[Place], has_head: bool) -> Vec<Strip> {
        let node = self.result.structure.node(body, Tag::TR);
        let nothing = Vec::new();
        let cells: Vec<Cell> = places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                let content = row.get(index).unwrap_or(&nothing);
                if has_head && index == 0 {
                    let cell = self.result.structure.node(node, Tag::TH(TableHeaderScope::Row));
                    self.cell(cell, content, *place, &CELL_HEAD)
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

/// Where the texts of the columns stand.
fn places(columns: &[Column]) -> Vec<Place> {
    let sum: f32 = columns.iter().map(|column| f32::from(column.share.max(1))).sum();
    let mut x = LEFT;
    columns
        .iter()
        .map(|column| {
            let width = WIDTH * f32::from(column.share.max(1)) / sum;
            let place = Place { x: x + SIDE, width: (width - 2.0 * SIDE).max(1.0), is_numeric: column.is_numeric };
            x += width;
            place
        })
        .collect()
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
