//! Follows the structure of a file token by token, as the parser does, and stops at the first thing to refuse.
//!
//! It is a mirror of the scanner of libyaml, from which the parser behind `serde_yaml` is made: same look-ahead, same
//! rules for keys, indentation and white space. So both see the same brackets, the same levels and the same stars.
//! Whatever the mirror cannot follow it refuses itself; the parser never gets to see it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::Code;
use super::cursor::{Cursor, Mark, Problem, is_break, is_space_or_end};
use super::trail::{self, Trail};
use super::{NESTING, scalar};

/// A key may be this long, in characters; the parser gives up behind it.
const KEY_LENGTH: usize = 1024;

/// What kind of collection a level is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mapping,
    Sequence,
    /// A list whose dashes stand in the column of the key it belongs to.
    Indentless,
    FlowMapping,
    FlowSequence,
}

/// One open collection.
struct Level<'t> {
    kind: Kind,
    /// Indentation outside of it.
    outer: isize,
    start: Mark,
    /// The keys so far, each with its line.
    keys: BTreeMap<Cow<'t, str>, usize>,
    /// `[key: value]`: a mapping of one entry without braces, a level of its own.
    pair: bool,
    /// Entries of a list so far.
    entries: usize,
    /// The next thing in brackets is an entry of its own.
    at_entry: bool,
    /// Its path, and the path of the part within it that the scanner is at; None where nothing there is sought.
    path: Option<String>,
    part: Option<String>,
}

/// A text or collection that turns out to be a key if a colon follows.
#[derive(Clone, Copy)]
struct Candidate {
    start: Mark,
    /// Where it ends; None for a collection.
    end: Option<usize>,
    /// In this column there can only be a key.
    required: bool,
}

/// How far the one document of the file is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Start,
    /// Behind `---`.
    Marked,
    Content,
    /// Behind `...`.
    Ended,
}

/// How many words, brackets and commas a file may have. The largest questionnaire has about half as many; without
/// a limit a file of nothing but commas costs the parser seconds and half a gigabyte.
const PARTS: usize = 1_500_000;

pub(super) struct Scanner<'t> {
    text: &'t str,
    cursor: Cursor<'t>,
    levels: Vec<Level<'t>>,
    /// Column of the innermost block collection, −1 outside of any.
    indent: isize,
    /// Per bracket level, the outermost first.
    candidates: Vec<Option<Candidate>>,
    key_allowed: bool,
    pairs: usize,
    deepest: usize,
    parts: usize,
    stage: Stage,
    /// The whole content is read, unless a colon makes a key of it.
    root_ended: bool,
    trail: Option<Trail<'t>>,
    /// Where texts of several words without quotes end in front of a comment on their line.
    cuts: Vec<Mark>,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            cursor: Cursor::new(text),
            levels: Vec::new(),
            indent: -1,
            candidates: vec![None],
            key_allowed: true,
            pairs: 0,
            deepest: 0,
            parts: 0,
            stage: Stage::Start,
            root_ended: false,
            trail: None,
            cuts: Vec::new(),
        }
    }

    /// Runs to the end of the text and tells the deepest nesting.
    pub(super) fn run(mut self) -> Result<usize, Problem> {
        self.pass_all()
    }

    /// Runs as far as it can and notes where sought parts stand.
    pub(super) fn follow(mut self, trail: Trail<'t>) -> Option<Trail<'t>> {
        self.trail = Some(trail);
        // Where the text is refused, what stands before that place is found all the same.
        let _ = self.pass_all();
        self.trail
    }

    /// Runs as far as it can and tells where texts are cut by a comment.
    pub(super) fn cuts(mut self) -> Vec<Mark> {
        let _ = self.pass_all();
        self.cuts
    }

    fn pass_all(&mut self) -> Result<usize, Problem> {
        loop {
            self.skip_to_token();
            self.refuse_stale_candidate()?;
            if self.cursor.is_end() {
                return self.finish();
            }
            // A document marker ends every block, wherever these stand.
            let marker = self.cursor.at_document_marker();
            let column = isize::try_from(self.cursor.column()).unwrap_or(isize::MAX);
            self.unroll(if marker { -1 } else { column })?;
            self.token()?;
            self.root_ended = self.levels.is_empty() && self.stage == Stage::Content;
        }
    }

    fn in_flow(&self) -> bool {
        self.candidates.len() > 1
    }

    fn refuse<T>(&self, code: Code) -> Result<T, Problem> {
        Err(Problem { code, mark: self.cursor.mark() })
    }

    fn skip_to_token(&mut self) {
        loop {
            while self.cursor.peek(0) == b' ' || self.cursor.peek(0) == b'\t' && (self.in_flow() || !self.key_allowed) {
                self.cursor.skip();
            }
            if self.cursor.peek(0) == b'#' {
                self.cursor.skip_to_line_end();
            }
            if !is_break(self.cursor.peek(0)) {
                return;
            }
            self.cursor.skip_line();
            if !self.in_flow() {
                self.key_allowed = true;
            }
        }
    }

    fn finish(&mut self) -> Result<usize, Problem> {
        if let Some(level) = self.levels.last()
            && self.in_flow()
        {
            let bracket = if level.kind == Kind::FlowMapping { '{' } else { '[' };
            return Err(Problem { code: Code::BracketUnclosed { bracket }, mark: level.start });
        }
        self.drop_candidate()?;
        match self.stage {
            Stage::Start | Stage::Marked => self.refuse(Code::EmptyFile),
            Stage::Content | Stage::Ended => Ok(self.deepest),
        }
    }

    fn token(&mut self) -> Result<(), Problem> {
        self.parts += 1;
        if self.parts > PARTS {
            return self.refuse(Code::TextsTooMany { count: self.parts, limit: PARTS });
        }
        let (here, next) = (self.cursor.peek(0), self.cursor.peek(1));
        if self.cursor.column() == 0 && here == b'%' {
            return self.refuse(Code::Directive);
        }
        if self.cursor.at_document_marker() {
            return self.document_marker();
        }
        if self.stage == Stage::Ended || self.root_ended && here != b':' {
            return self.refuse(Code::SeveralDocuments);
        }
        self.stage = Stage::Content;
        let flow = self.in_flow();
        if flow && !matches!(here, b']' | b',') {
            self.pass_entry_in_flow();
        }
        match here {
            b'[' => self.open(Kind::FlowSequence),
            b'{' => self.open(Kind::FlowMapping),
            b']' => self.close(Kind::FlowSequence, ']'),
            b'}' => self.close(Kind::FlowMapping, '}'),
            b',' if flow => self.entry_in_flow(),
            b'-' if is_space_or_end(next) => self.dash(),
            b'?' if flow || is_space_or_end(next) => self.refuse(Code::KeyUnusual),
            b':' if flow || is_space_or_end(next) => self.colon(),
            b'*' => self.refuse(Code::Alias { name: self.cursor.word().to_owned() }),
            b'&' => self.refuse(Code::Anchor { name: self.cursor.word().to_owned() }),
            b'!' => self.refuse(Code::Tag { tag: self.cursor.word().to_owned() }),
            b'|' | b'>' if !flow => {
                self.drop_candidate()?;
                self.key_allowed = true;
                scalar::block(&mut self.cursor, self.indent)
            }
            quote @ (b'\'' | b'"') => {
                let saved = self.save_candidate()?;
                self.key_allowed = false;
                scalar::quoted(&mut self.cursor, quote, flow)?;
                self.end_candidate(saved);
                Ok(())
            }
            b'\t' => self.refuse(Code::TabIndentation),
            b',' | b'#' | b'|' | b'>' | b'%' | b'@' | b'`' => {
                self.refuse(Code::CharacterAtStart { character: self.cursor.character() })
            }
            _ => {
                let saved = self.save_candidate()?;
                let start = self.cursor.mark().byte;
                self.key_allowed = scalar::plain(&mut self.cursor, self.indent, flow)?;
                let end = self.cursor.mark();
                let text = self.text.get(start..end.byte).unwrap_or_default();
                if self.cursor.peek(0) == b'#' && !self.key_allowed && text.trim_end().contains(' ') {
                    self.cuts.push(end);
                }
                self.end_candidate(saved);
                Ok(())
            }
        }
    }

    fn document_marker(&mut self) -> Result<(), Problem> {
        if let Some(level) = self.levels.last()
            && self.in_flow()
        {
            let bracket = if level.kind == Kind::FlowMapping { '{' } else { '[' };
            return Err(Problem { code: Code::BracketUnclosed { bracket }, mark: level.start });
        }
        self.stage = match (self.cursor.peek(0), self.stage) {
            (b'-', Stage::Start) => Stage::Marked,
            (b'-', Stage::Marked | Stage::Content | Stage::Ended) => return self.refuse(Code::SeveralDocuments),
            (_, Stage::Start | Stage::Marked) => return self.refuse(Code::EmptyFile),
            (_, Stage::Content | Stage::Ended) => Stage::Ended,
        };
        self.drop_candidate()?;
        self.key_allowed = false;
        for _ in 0..3 {
            self.cursor.skip();
        }
        Ok(())
    }

    fn push(&mut self, kind: Kind, start: Mark) -> Result<(), Problem> {
        let path = match (self.levels.last(), &mut self.trail) {
            (Some(outer), _) => outer.part.clone(),
            (None, Some(trail)) => trail.pass(String::new(), start),
            (None, None) => None,
        };
        self.levels.push(Level {
            kind,
            outer: self.indent,
            start,
            keys: BTreeMap::new(),
            pair: false,
            entries: 0,
            at_entry: kind == Kind::FlowSequence,
            path,
            part: None,
        });
        self.refuse_depth(start)
    }

    /// Notes a part of the innermost collection: what stands under a key, or an entry of a list.
    fn pass(&mut self, mark: Mark, path: impl FnOnce(&str, &Level<'_>) -> String) {
        if let (Some(level), Some(trail)) = (self.levels.last_mut(), &mut self.trail) {
            let path = level.path.as_ref().map(|within| path(within, level));
            level.part = path.and_then(|path| trail.pass(path, mark));
        }
    }

    fn pass_entry(&mut self, mark: Mark) {
        self.pass(mark, |within, level| trail::entry(within, level.entries));
        if let Some(level) = self.levels.last_mut() {
            level.entries += 1;
        }
    }

    fn pass_entry_in_flow(&mut self) {
        if let Some(level) = self.levels.last_mut()
            && level.at_entry
        {
            level.at_entry = false;
            self.pass_entry(self.cursor.mark());
        }
    }

    fn refuse_depth(&mut self, mark: Mark) -> Result<(), Problem> {
        self.deepest = self.deepest.max(self.levels.len() + self.pairs);
        if self.deepest > NESTING {
            return Err(Problem { code: Code::NestingTooDeep { limit: NESTING }, mark });
        }
        Ok(())
    }

    /// Closes the blocks to the right of a column.
    fn unroll(&mut self, column: isize) -> Result<(), Problem> {
        if self.in_flow() || self.indent <= column {
            return Ok(());
        }
        let mut fitting = Vec::new();
        while self.indent > column
            && let Some(level) = self.levels.pop()
        {
            if level.kind != Kind::Indentless {
                fitting.extend(usize::try_from(self.indent));
                self.indent = level.outer;
            }
        }
        if self.indent < column {
            fitting.extend(usize::try_from(self.indent));
            fitting.reverse();
            return self.refuse(Code::Indentation { column: self.cursor.column(), fitting });
        }
        Ok(())
    }

    /// Opens a block collection in a column, unless it is open already.
    fn roll(&mut self, kind: Kind, start: Mark) -> Result<(), Problem> {
        let column = isize::try_from(start.column).unwrap_or(isize::MAX);
        if self.indent < column {
            self.push(kind, start)?;
            self.indent = column;
            return Ok(());
        }
        match (kind, self.levels.last().map(|level| level.kind)) {
            (Kind::Sequence, Some(Kind::Mapping)) => self.push(Kind::Indentless, start),
            (Kind::Mapping, Some(Kind::Indentless)) => {
                self.levels.pop();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn open(&mut self, kind: Kind) -> Result<(), Problem> {
        self.save_candidate()?;
        self.push(kind, self.cursor.mark())?;
        self.candidates.push(None);
        self.key_allowed = true;
        self.cursor.skip();
        Ok(())
    }

    fn close(&mut self, kind: Kind, bracket: char) -> Result<(), Problem> {
        if self.levels.last().is_none_or(|level| level.kind != kind) {
            return self.refuse(Code::BracketUnmatched { bracket });
        }
        self.end_pair();
        self.levels.pop();
        self.candidates.pop();
        self.key_allowed = false;
        self.cursor.skip();
        Ok(())
    }

    fn entry_in_flow(&mut self) -> Result<(), Problem> {
        self.end_pair();
        if let Some(level) = self.levels.last_mut() {
            level.at_entry = level.kind == Kind::FlowSequence;
        }
        self.drop_candidate()?;
        self.key_allowed = true;
        self.cursor.skip();
        Ok(())
    }

    fn end_pair(&mut self) {
        if let Some(level) = self.levels.last_mut()
            && level.pair
        {
            level.pair = false;
            self.pairs -= 1;
        }
    }

    fn dash(&mut self) -> Result<(), Problem> {
        if self.in_flow() || !self.key_allowed {
            return self.refuse(Code::CharacterAtStart { character: '-' });
        }
        self.roll(Kind::Sequence, self.cursor.mark())?;
        self.drop_candidate()?;
        self.key_allowed = true;
        let dash = self.cursor.mark();
        self.cursor.skip();
        self.pass_entry(self.cursor.mark_behind_blanks().unwrap_or(dash));
        Ok(())
    }

    fn colon(&mut self) -> Result<(), Problem> {
        let (line, index) = (self.cursor.mark().line, self.cursor.mark().index);
        let candidate = self.candidates.last_mut().and_then(Option::take);
        let fits = |it: &Candidate| it.start.line == line && it.start.index + KEY_LENGTH >= index;
        let Some(candidate) = candidate.filter(fits) else {
            let code = if self.key_allowed { Code::KeyUnusual } else { Code::ColonInText };
            return self.refuse(code);
        };
        let Some(end) = candidate.end else {
            return Err(Problem { code: Code::KeyUnusual, mark: candidate.start });
        };
        if self.in_flow() {
            if let Some(level) = self.levels.last_mut()
                && level.kind == Kind::FlowSequence
                && !level.pair
            {
                level.pair = true;
                self.pairs += 1;
                self.refuse_depth(candidate.start)?;
            }
        } else {
            self.roll(Kind::Mapping, candidate.start)?;
        }
        self.key(candidate.start, end)?;
        self.key_allowed = false;
        self.cursor.skip();
        Ok(())
    }

    /// Notes a key of the innermost mapping.
    fn key(&mut self, start: Mark, end: usize) -> Result<(), Problem> {
        let written = self.text.get(start.byte..end).unwrap_or_default().trim_end();
        if written == "<<" {
            return Err(Problem { code: Code::MergeKey, mark: start });
        }
        if let Some(level) = self.levels.last_mut()
            && level.kind != Kind::FlowSequence
            && let Some(first) = level.keys.insert(unquoted(written), start.line + 1)
        {
            let key = unquoted(written).into_owned();
            return Err(Problem { code: Code::DuplicateKey { key, first_line: first }, mark: start });
        }
        self.pass(start, |within, _| trail::key(within, &unquoted(written)));
        Ok(())
    }

    /// Remembers that a key may begin here; false where none may.
    fn save_candidate(&mut self) -> Result<bool, Problem> {
        if !self.key_allowed {
            return Ok(false);
        }
        self.drop_candidate()?;
        let start = self.cursor.mark();
        let required = !self.in_flow() && usize::try_from(self.indent).is_ok_and(|indent| indent == start.column);
        if let Some(last) = self.candidates.last_mut() {
            *last = Some(Candidate { start, end: None, required });
        }
        Ok(true)
    }

    /// Remembers where the text ends that may be a key, if it was saved as one.
    fn end_candidate(&mut self, saved: bool) {
        let end = self.cursor.mark().byte;
        if saved && let Some(Some(last)) = self.candidates.last_mut() {
            last.end = Some(end);
        }
    }

    fn drop_candidate(&mut self) -> Result<(), Problem> {
        match self.candidates.last_mut().and_then(Option::take) {
            Some(candidate) if candidate.required => Err(self.colon_missing(candidate)),
            _ => Ok(()),
        }
    }

    /// Only the outermost candidate can be one that must become a key.
    fn refuse_stale_candidate(&self) -> Result<(), Problem> {
        let mark = self.cursor.mark();
        match self.candidates.first() {
            Some(Some(it))
                if it.required && (it.start.line < mark.line || it.start.index + KEY_LENGTH < mark.index) =>
            {
                Err(self.colon_missing(*it))
            }
            _ => Ok(()),
        }
    }

    fn colon_missing(&self, candidate: Candidate) -> Problem {
        let text = super::shortened(self.cursor.line_from(candidate.start));
        Problem { code: Code::ColonMissing { text }, mark: candidate.start }
    }
}

/// A key without its quotes.
fn unquoted(written: &str) -> Cow<'_, str> {
    if let Some(inner) = written.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return if inner.contains("''") { Cow::Owned(inner.replace("''", "'")) } else { Cow::Borrowed(inner) };
    }
    match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) if inner.contains('\\') => serde_json::from_str(written).map_or(Cow::Borrowed(inner), Cow::Owned),
        Some(inner) => Cow::Borrowed(inner),
        None => Cow::Borrowed(written),
    }
}
