//! A text that is being written, of which one part lies on the table.
//!
//! A browser's text field takes half a second for each key once it holds some megabytes, whatever the program does.
//! So a long text is written in parts: the field holds one of them, the rest waits beside it.

/// So many lines lie on the table at most: more than the questionnaires that are shipped have.
const LINES: usize = 4_000;

/// So many bytes at most, unless a single line has more; those that are shipped have fewer as well.
const BYTES: usize = 400_000;

/// A text, line by line, with the part of it that is written at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manuscript {
    before: String,
    part: String,
    after: String,
    /// Lines before the part.
    skipped: usize,
}

impl Manuscript {
    /// A text with its beginning on the table. Lines end as a text field ends them, and a byte order mark is gone.
    pub fn new(text: &str) -> Self {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut made = Self { part: text.replace("\r\n", "\n").replace('\r', "\n"), ..Self::default() };
        made.cut(1);
        made
    }

    /// The part on the table.
    pub fn part(&self) -> &str {
        &self.part
    }

    /// Puts another text in the place of the part.
    pub fn write(&mut self, part: String) {
        self.part = part;
    }

    /// The whole text.
    pub fn text(&self) -> String {
        [self.before.as_str(), &self.part, &self.after].concat()
    }

    /// True if there is nothing but white space.
    pub fn is_blank(&self) -> bool {
        [&self.before, &self.part, &self.after].into_iter().all(|text| text.trim().is_empty())
    }

    /// True if nothing waits beside the part.
    pub fn is_whole(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }

    /// The first and the last line of the part, counted from 1, and how many lines there are.
    pub fn lines(&self) -> (usize, usize, usize) {
        let breaks = |text: &str| text.bytes().filter(|&byte| byte == b'\n').count();
        let own = breaks(&self.part);
        // A part that ends with a break ends with the line before it; at the very end an empty line may follow.
        let last = self.skipped + own + usize::from(!self.part.ends_with('\n') || self.after.is_empty());
        (self.skipped + 1, last, self.skipped + own + breaks(&self.after) + 1)
    }

    /// Lays the part on the table in which a line is, counted from 1; true if another part lies there now.
    pub fn turn_to(&mut self, line: usize) -> bool {
        let (first, last, count) = self.lines();
        let line = line.clamp(1, count);
        if (first..=last).contains(&line) {
            return false;
        }
        self.part = self.text();
        self.cut(line);
        true
    }

    /// Leaves of the whole text, which lies on the table, the part around a line.
    fn cut(&mut self, line: usize) {
        let text = std::mem::take(&mut self.part);
        let starts = line_starts(&text);
        let start = |line: usize| starts.get(line).copied().unwrap_or(text.len());
        let at = (line - 1).min(starts.len() - 1);
        let mut first = at;
        while first > 0 && at - first < LINES / 2 && start(at) - start(first - 1) <= BYTES / 2 {
            first -= 1;
        }
        let mut end = at + 1;
        while end < starts.len() && end - first < LINES && start(end + 1) - start(first) <= BYTES {
            end += 1;
        }
        let (before, rest) = text.split_at(start(first));
        let (part, after) = rest.split_at(start(end) - start(first));
        (self.before, self.after, self.skipped) = (before.to_owned(), after.to_owned(), first);
        part.clone_into(&mut self.part);
    }
}

/// Where each line of a text begins, in bytes.
pub fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0)
        .chain(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1))
        .collect()
}

/// A questionnaire's text with another id at its top; None where no line at the very left gives one.
pub fn with_id(text: &str, id: &str) -> Option<String> {
    let starts = line_starts(text);
    let begin = starts.into_iter().find(|&at| text.get(at..).is_some_and(|rest| rest.starts_with("id:")))?;
    let (before, rest) = text.split_at(begin);
    let end = rest.find('\n').unwrap_or(rest.len());
    Some([before, "id: ", id, rest.get(end..).unwrap_or_default()].concat())
}
