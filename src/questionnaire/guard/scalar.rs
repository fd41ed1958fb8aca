//! Moves over texts: plain ones, quoted ones and block texts, each exactly as far as the parser would.

use super::super::Code;
use super::cursor::{Cursor, Mark, Problem, is_blank, is_break, is_break_or_end, is_space_or_end};

/// Moves over a plain text, also over its continuation lines. `indent` is the column of the innermost block, −1
/// outside of any. True if it ends on a later line than it began.
pub(super) fn plain(cursor: &mut Cursor<'_>, indent: isize, flow: bool) -> Result<bool, Problem> {
    let mut after_break = false;
    loop {
        if cursor.at_document_marker() || cursor.peek(0) == b'#' {
            break;
        }
        while !is_space_or_end(cursor.peek(0)) {
            let (here, next) = (cursor.peek(0), cursor.peek(1));
            if flow && here == b':' && matches!(next, b',' | b'?' | b'[' | b']' | b'{' | b'}') {
                return Err(Problem { code: Code::ColonInText, mark: cursor.mark() });
            }
            if here == b':' && is_space_or_end(next) || flow && matches!(here, b',' | b'[' | b']' | b'{' | b'}') {
                break;
            }
            after_break = false;
            cursor.skip();
        }
        if !is_blank(cursor.peek(0)) && !is_break(cursor.peek(0)) {
            break;
        }
        while is_blank(cursor.peek(0)) || is_break(cursor.peek(0)) {
            if is_break(cursor.peek(0)) {
                cursor.skip_line();
                after_break = true;
            } else if after_break && cursor.peek(0) == b'\t' && is_left_of(cursor, indent + 1) {
                return Err(Problem { code: Code::TabIndentation, mark: cursor.mark() });
            } else {
                cursor.skip();
            }
        }
        if !flow && is_left_of(cursor, indent + 1) {
            break;
        }
    }
    Ok(after_break)
}

fn is_left_of(cursor: &Cursor<'_>, column: isize) -> bool {
    usize::try_from(column).is_ok_and(|column| cursor.column() < column)
}

/// Moves over a quoted text and refuses text behind it, which nearly always means a quote within the text.
pub(super) fn quoted(cursor: &mut Cursor<'_>, quote: u8, flow: bool) -> Result<(), Problem> {
    let start = cursor.mark();
    cursor.skip();
    loop {
        if cursor.is_end() || cursor.at_document_marker() {
            return Err(Problem { code: Code::QuoteUnclosed, mark: start });
        }
        while !is_space_or_end(cursor.peek(0)) {
            if quote == b'\'' && cursor.peek(0) == b'\'' && cursor.peek(1) == b'\'' {
                cursor.skip();
                cursor.skip();
            } else if cursor.peek(0) == quote {
                break;
            } else if quote == b'"' && cursor.peek(0) == b'\\' {
                if is_break(cursor.peek(1)) {
                    cursor.skip();
                    cursor.skip_line();
                    break;
                }
                escape(cursor)?;
            } else {
                cursor.skip();
            }
        }
        if cursor.peek(0) == quote {
            break;
        }
        while is_blank(cursor.peek(0)) || is_break(cursor.peek(0)) {
            if is_break(cursor.peek(0)) {
                cursor.skip_line();
            } else {
                cursor.skip();
            }
        }
    }
    cursor.skip();
    nothing_behind(cursor, start, flow)
}

/// Moves over a backslash and what it stands for.
fn escape(cursor: &mut Cursor<'_>) -> Result<(), Problem> {
    let mark = cursor.mark();
    cursor.skip();
    let refused = Problem { code: Code::Escape { character: cursor.character() }, mark };
    let digits = match cursor.peek(0) {
        b'x' => 2,
        b'u' => 4,
        b'U' => 8,
        b'0' | b'a' | b'b' | b't' | b'\t' | b'n' | b'v' | b'f' | b'r' | b'e' | b' ' | b'"' | b'/' | b'\\' | b'N'
        | b'_' | b'L' | b'P' => 0,
        _ => return Err(refused),
    };
    cursor.skip();
    for _ in 0..digits {
        if !cursor.peek(0).is_ascii_hexdigit() {
            return Err(refused);
        }
        cursor.skip();
    }
    Ok(())
}

fn nothing_behind(cursor: &Cursor<'_>, start: Mark, flow: bool) -> Result<(), Problem> {
    let mut blanks = 0;
    while is_blank(cursor.peek(blanks)) {
        blanks += 1;
    }
    let fits = match cursor.peek(blanks) {
        b':' => true,
        b',' | b']' | b'}' => flow,
        b'#' => blanks > 0,
        next => is_break_or_end(next),
    };
    if fits {
        return Ok(());
    }
    Err(Problem { code: Code::TextAfterQuote { opened: start.line + 1 }, mark: cursor.mark() })
}

/// Moves over a block text (`|` or `>`) with its header.
pub(super) fn block(cursor: &mut Cursor<'_>, indent: isize) -> Result<(), Problem> {
    let header = Problem { code: Code::CharacterAtStart { character: cursor.character() }, mark: cursor.mark() };
    cursor.skip();
    let mut increment = 0;
    let mut chomping = false;
    for _ in 0..2 {
        match cursor.peek(0) {
            b'+' | b'-' if !chomping => chomping = true,
            digit @ b'1'..=b'9' if increment == 0 => increment = usize::from(digit - b'0'),
            _ => break,
        }
        cursor.skip();
    }
    cursor.skip_blanks();
    if cursor.peek(0) == b'#' {
        cursor.skip_to_line_end();
    }
    if !is_break_or_end(cursor.peek(0)) {
        return Err(header);
    }
    cursor.skip_line();
    let outer = usize::try_from(indent).unwrap_or(0);
    let mut column = if increment == 0 { 0 } else { outer + increment };
    let least = usize::try_from(indent + 1).unwrap_or(0).max(1);
    empty_lines(cursor, &mut column, least)?;
    while cursor.column() == column && !cursor.is_end() {
        cursor.skip_to_line_end();
        cursor.skip_line();
        empty_lines(cursor, &mut column, least)?;
    }
    Ok(())
}

/// Moves over indentation and empty lines; where the column of the text is not known yet (0), finds it.
fn empty_lines(cursor: &mut Cursor<'_>, column: &mut usize, least: usize) -> Result<(), Problem> {
    let mut widest = 0;
    loop {
        while (*column == 0 || cursor.column() < *column) && cursor.peek(0) == b' ' {
            cursor.skip();
        }
        widest = widest.max(cursor.column());
        if (*column == 0 || cursor.column() < *column) && cursor.peek(0) == b'\t' {
            return Err(Problem { code: Code::TabIndentation, mark: cursor.mark() });
        }
        if !is_break(cursor.peek(0)) {
            break;
        }
        cursor.skip_line();
    }
    if *column == 0 {
        *column = widest.max(least);
    }
    Ok(())
}
