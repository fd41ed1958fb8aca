//! A place in the text that only moves forward, counted as the parser counts.

use super::super::Code;

/// A place in the text, everything counted from 0.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mark {
    /// In bytes.
    pub(super) byte: usize,
    /// In characters.
    pub(super) index: usize,
    /// Line.
    pub(super) line: usize,
    /// In characters since the line began.
    pub(super) column: usize,
}

/// Something the guard refuses.
pub(super) struct Problem {
    pub(super) code: Code,
    pub(super) mark: Mark,
}

/// Reads a text character by character.
pub(super) struct Cursor<'t> {
    text: &'t str,
    mark: Mark,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, mark: Mark::default() }
    }

    pub(super) fn mark(&self) -> Mark {
        self.mark
    }

    pub(super) fn column(&self) -> usize {
        self.mark.column
    }

    /// The byte so many bytes ahead; 0 past the end. The text itself holds no 0, see [`super::characters`].
    pub(super) fn peek(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.mark.byte + ahead).copied().unwrap_or(0)
    }

    pub(super) fn is_end(&self) -> bool {
        self.mark.byte >= self.text.len()
    }

    /// The character at this place, for messages.
    pub(super) fn character(&self) -> char {
        self.text.get(self.mark.byte..).and_then(|rest| rest.chars().next()).unwrap_or(' ')
    }

    /// The word that begins at a place, for messages.
    pub(super) fn word(&self) -> &'t str {
        let rest = self.text.get(self.mark.byte..).unwrap_or_default();
        let end = rest.find([' ', '\t', '\r', '\n', ',', ']', '}']).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }

    /// The rest of a line that begins at a place, for messages.
    pub(super) fn line_from(&self, start: Mark) -> &'t str {
        self.text.get(start.byte..).unwrap_or_default().lines().next().unwrap_or_default().trim_end()
    }

    /// Moves over one character that is not a line break.
    pub(super) fn skip(&mut self) {
        let width = match self.peek(0) {
            0..0x80 => 1,
            0x80..0xE0 => 2,
            0xE0..0xF0 => 3,
            0xF0..=0xFF => 4,
        };
        self.mark.byte += width;
        self.mark.index += 1;
        self.mark.column += 1;
    }

    /// Moves over one line break, if there is one.
    pub(super) fn skip_line(&mut self) {
        let width = match (self.peek(0), self.peek(1)) {
            (b'\r', b'\n') => 2,
            (b'\r' | b'\n', _) => 1,
            _ => return,
        };
        self.mark.byte += width;
        self.mark.index += width;
        self.mark.column = 0;
        self.mark.line += 1;
    }

    /// The place behind spaces and tabs; none where the line ends there, or a comment begins.
    pub(super) fn mark_behind_blanks(&self) -> Option<Mark> {
        let mut blanks = 0;
        while is_blank(self.peek(blanks)) {
            blanks += 1;
        }
        let Mark { byte, index, line, column } = self.mark;
        let mark = Mark { byte: byte + blanks, index: index + blanks, line, column: column + blanks };
        Some(mark).filter(|_| !is_break_or_end(self.peek(blanks)) && self.peek(blanks) != b'#')
    }

    pub(super) fn skip_blanks(&mut self) {
        while is_blank(self.peek(0)) {
            self.skip();
        }
    }

    pub(super) fn skip_to_line_end(&mut self) {
        while !is_break_or_end(self.peek(0)) {
            self.skip();
        }
    }

    /// True at `---` or `...` at the beginning of a line.
    pub(super) fn at_document_marker(&self) -> bool {
        self.mark.column == 0
            && matches!((self.peek(0), self.peek(1), self.peek(2)), (b'-', b'-', b'-') | (b'.', b'.', b'.'))
            && is_space_or_end(self.peek(3))
    }
}

/// A space or tab.
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// A line break.
pub(super) fn is_break(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// A line break or the end.
pub(super) fn is_break_or_end(byte: u8) -> bool {
    is_break(byte) || byte == 0
}

/// White space or the end.
pub(super) fn is_space_or_end(byte: u8) -> bool {
    is_blank(byte) || is_break_or_end(byte)
}
