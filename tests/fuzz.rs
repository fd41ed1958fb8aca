//! Broken files of every kind: whatever the bytes, reading neither panics nor hangs nor eats memory, and every refusal
//! says where, what and what to do.
//!
//! Real files are mutated and files are made of nasty pieces, each from its number alone, so that a case can be run
//! again. `cargo test` tries some of them; `SELBSTAUDIT_FUZZ_SECONDS=600 cargo test --release --test fuzz` goes on
//! from a new number each time, with a watchdog, and `SELBSTAUDIT_FUZZ_CASE=7` runs one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::abort;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;
use selbstaudit::audit::{Answer, Audit, AuditId, Choice, Timestamp};
use selbstaudit::exchange::{
    Damage, Generator, ReadError, answers_table, find, findings, fingerprints, questionnaire_of_sheet,
    questionnaire_sheet, read, reference, split, transfer, unpack, unseal, update, write,
};
use selbstaudit::host::load_config;
use selbstaudit::questionnaire::{
    Code, Diagnostic, Questionnaire, Tongue, check_files, cut_texts, dead_branches, editorial, load, load_index,
    locate, translate,
};
use selbstaudit::scoring::assess;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Cases of a short run.
const CASES: u64 = 3000;

/// Memory that a file may take while it is read: so many bytes for each of its own, and some for all. The largest
/// sound questionnaires take about a hundred for each byte.
const PER_BYTE: usize = 400;
const FOR_ALL: usize = 4 * 1024 * 1024;

/// A case may take so long before the watchdog of a long run ends everything.
const PATIENCE: Duration = Duration::from_secs(30);

/// Numbers from a number (the generator is called `SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(sides.max(1)).unwrap()).unwrap()
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }
}

/// Pieces that have made trouble somewhere: in YAML, in JSON, in text.
const NASTY: [&str; 74] = [
    "&a ",
    "*a",
    "&a [*a, *a]",
    "<<: *a",
    "<<: {a: 1}",
    "!!binary ",
    "!a ",
    "!<tag:x> ",
    "%YAML 1.1\n",
    "%TAG ! a\n",
    "---\n",
    "...\n",
    "? ",
    "? [a]\n: ",
    ": ",
    " :",
    ":\n",
    "- ",
    "-\n",
    "- - - ",
    "[",
    "]",
    "{",
    "}",
    "[[[[[[[[",
    "{a: {b: {c: ",
    "]]]]",
    "}}}}",
    ",",
    ",,",
    "|\n",
    "|+2\n  ",
    ">-\n   ",
    "|9\n",
    "'",
    "''",
    "\"",
    "\\",
    "\"\\x",
    "\\u12",
    "\\uD800",
    "\"\\",
    "#",
    " #",
    "@",
    "`",
    "\t",
    "\t\t",
    "\r",
    "\r\n",
    "\n\n",
    "\u{FEFF}",
    "\u{0}",
    "\u{7}",
    "\u{1B}[31m",
    "\u{85}",
    "\u{2028}",
    "\u{A0}",
    "\u{202E}",
    "~",
    "null",
    "true",
    "yes",
    "NaN",
    ".inf",
    "-1",
    "1e999",
    "99999999999999999999",
    "0x1F",
    "0o7",
    "1_000",
    "2026-02-31",
    "=cmd|' /C calc'!A0",
    "𝕬ß\u{301}",
];

/// The files that are mutated: their kinds and contents.
struct Corpus {
    small: Vec<(Kind, Vec<u8>)>,
    large: Vec<(Kind, Vec<u8>)>,
    original: Questionnaire,
    lines: Vec<Vec<u8>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Questionnaire,
    Translation,
    Index,
    Config,
    Audit,
    Sheet,
}

const KINDS: [Kind; 6] = [Kind::Questionnaire, Kind::Translation, Kind::Index, Kind::Config, Kind::Audit, Kind::Sheet];

impl Corpus {
    fn new() -> Self {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let mut corpus = Self {
            small: Vec::new(),
            large: Vec::new(),
            original: load(&fs::read(root.join("tests/questionnaires/valid/full.yaml")).unwrap())
                .questionnaire
                .unwrap(),
            lines: Vec::new(),
        };
        for folder in [
            "questionnaire",
            "tests/questionnaires/valid",
            "tests/questionnaires/invalid",
            "tests/questionnaires/invalid-translation",
            "tests/questionnaires/invalid-index",
            "tests/configs/valid",
            "tests/files",
        ] {
            let mut paths: Vec<PathBuf> =
                fs::read_dir(root.join(folder)).unwrap().map(|it| it.unwrap().path()).collect();
            paths.sort();
            for path in paths {
                let name = path.file_name().unwrap().to_str().unwrap();
                let Some(ending) = path.extension() else { continue };
                let kind = match (folder, name) {
                    _ if ending == "txt" => continue,
                    (_, name) if name.ends_with(".selbstaudit.json") => Kind::Audit,
                    ("tests/files", _) if ending != "yaml" => continue,
                    (_, "index.yaml") | ("tests/questionnaires/invalid-index", _) => Kind::Index,
                    (_, name) if name.ends_with(".en.yaml") => Kind::Translation,
                    ("tests/questionnaires/invalid-translation", _) => Kind::Translation,
                    ("tests/configs/valid", _) => Kind::Config,
                    _ => Kind::Questionnaire,
                };
                let bytes = fs::read(&path).unwrap();
                let lines = bytes.split_inclusive(|&byte| byte == b'\n').take(40);
                corpus.lines.extend(lines.map(<[u8]>::to_vec));
                if let Some(sheet) = questionnaire_sheet(&bytes).filter(|_| kind == Kind::Questionnaire) {
                    let csv = sheet.csv.into_bytes();
                    if csv.len() > 20_000 { &mut corpus.large } else { &mut corpus.small }.push((Kind::Sheet, csv));
                }
                if bytes.len() > 20_000 { &mut corpus.large } else { &mut corpus.small }.push((kind, bytes));
            }
        }
        assert!(corpus.small.len() > 80 && corpus.large.len() > 2 && corpus.lines.len() > 1000);
        corpus
    }

    /// The kind and the bytes of a case.
    fn case(&self, number: u64) -> (Kind, Vec<u8>) {
        let mut dice = Dice(number);
        if dice.roll(8) == 0 {
            return (*dice.pick(&KINDS), self.soup(&mut dice));
        }
        let from = if dice.roll(150) == 0 { &self.large } else { &self.small };
        let (kind, bytes) = dice.pick(from);
        let mut bytes = bytes.clone();
        for _ in 0..=dice.roll(4) {
            self.mutate(&mut bytes, &mut dice);
        }
        // Sometimes it is read as what it is not.
        (if dice.roll(20) == 0 { *dice.pick(&KINDS) } else { *kind }, bytes)
    }

    /// A file of nothing but pieces.
    fn soup(&self, dice: &mut Dice) -> Vec<u8> {
        let mut bytes = Vec::new();
        for _ in 0..dice.roll(60) {
            match dice.roll(3) {
                0 => bytes.extend(dice.pick(&self.lines)),
                1 => bytes.extend(dice.pick(&NASTY).as_bytes()),
                _ => {
                    let piece = dice.pick(&NASTY).repeat(1 + dice.roll(300));
                    bytes.extend(piece.as_bytes());
                }
            }
        }
        bytes
    }

    fn mutate(&self, bytes: &mut Vec<u8>, dice: &mut Dice) {
        let at = dice.roll(bytes.len() + 1);
        let line_start = bytes[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let line_end = bytes[at..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |end| at + end + 1);
        match dice.roll(14) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.roll(8),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(line_start..line_end)),
            3 => {
                let line = bytes[line_start..line_end].to_vec();
                bytes.splice(line_end..line_end, line);
            }
            4 => {
                let line = dice.pick(&self.lines).clone();
                bytes.splice(line_start..line_start, line);
            }
            5 => {
                // Another indentation.
                let spaces = " ".repeat(dice.roll(9));
                bytes.splice(line_start..line_start, spaces.into_bytes());
            }
            6 => {
                let end = (at + dice.roll(30)).min(bytes.len());
                drop(bytes.drain(at..end));
            }
            7 => {
                let piece = dice.pick(&NASTY).repeat(1 + dice.roll(2000));
                bytes.splice(at..at, piece.into_bytes());
            }
            8 => {
                let whole = bytes.clone();
                let replaced = if dice.roll(2) == 0 { &b"\r\n"[..] } else { &b"\r"[..] };
                *bytes = whole
                    .iter()
                    .flat_map(|byte| if *byte == b'\n' { replaced } else { std::slice::from_ref(byte) })
                    .copied()
                    .collect();
            }
            9 => bytes.insert(at, u8::try_from(dice.roll(256)).unwrap()),
            10 => {
                // A number for a number, a word for a word.
                let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
                let start = bytes[..at].iter().rposition(|&byte| !word(byte)).map_or(0, |at| at + 1);
                let end = bytes[at..].iter().position(|&byte| !word(byte)).map_or(bytes.len(), |end| at + end);
                bytes.splice(start..end, dice.pick(&NASTY).bytes());
            }
            _ => drop(bytes.splice(at..at, dice.pick(&NASTY).bytes())),
        }
    }
}

/// Says what is wrong with the case, if anything is.
fn judge(kind: Kind, bytes: &[u8], original: &Questionnaire) {
    match kind {
        Kind::Questionnaire => {
            let mut loaded = load(bytes);
            let is_error = loaded.questionnaire.is_none();
            assert_eq!(is_error, loaded.diagnostics.iter().any(|it| format!("{it}").starts_with("error")));
            if let Some(questionnaire) = &loaded.questionnaire {
                loaded.diagnostics.extend(dead_branches(questionnaire));
                loaded.diagnostics.extend(editorial(questionnaire));
                loaded.diagnostics.extend(cut_texts(bytes));
                carried(original, questionnaire);
            }
            diagnostics(bytes, loaded.diagnostics);
        }
        Kind::Translation => diagnostics(bytes, translate(original, bytes).diagnostics),
        Kind::Index => {
            let (index, mut found) = load_index(bytes);
            let is_error = found.iter().any(|it| format!("{it}").starts_with("error"));
            assert_eq!(index.is_none(), is_error);
            // The files that it names are as broken as itself.
            found.extend(index.map(|index| check_files(&index, |_| Some(bytes.to_vec()))).unwrap_or_default());
            diagnostics(bytes, found);
        }
        Kind::Config => {
            let (config, mut found) = load_config(bytes);
            let (index, _) = load_index(b"format: 1\ndefault: a\nquestionnaires: [{id: a, title: A, file: a.yaml}]\n");
            found.extend(config.offer(&index.unwrap()).1);
            diagnostics(bytes, found);
        }
        Kind::Audit => audit(bytes, original),
        Kind::Sheet => sheet(bytes),
    }
}

/// A sheet is refused with what is wrong and what to do, or is a text of which loading can say what is wrong.
fn sheet(bytes: &[u8]) {
    match questionnaire_of_sheet(bytes) {
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                for tongue in Tongue::ALL {
                    assert!(!problem.message(tongue).trim().is_empty());
                    assert!(problem.row.is_none() || !problem.place(tongue).is_empty());
                }
            }
        }
        Ok(sheet) => {
            let loaded = load(sheet.yaml.as_bytes());
            diagnostics(sheet.yaml.as_bytes(), loaded.diagnostics);
            if loaded.questionnaire.is_some() {
                let again = questionnaire_sheet(sheet.yaml.as_bytes()).unwrap().csv;
                assert_eq!(questionnaire_of_sheet(again.as_bytes()).unwrap().yaml, sheet.yaml);
            }
        }
    }
}

/// An audit in which everything is answered goes to whatever questionnaire, as to another edition and as to another
/// version, and no note is lost on the way.
fn carried(from: &Questionnaire, to: &Questionnaire) {
    let at = Timestamp::new("2026-11-21T10:00:00Z");
    let mut audit = Audit::new(AuditId::new("old"), at.clone(), reference(from), "Leistung");
    for question in from.questions() {
        let answer =
            Answer { choice: Some(Choice::Level(1)), note: format!("«{}»", question.id), ..Answer::default() };
        audit.answers.insert(question.id.clone(), answer);
    }
    audit.fingerprints = fingerprints(from);
    let generator = Generator { name: "a".to_owned(), version: "0".to_owned(), build: "b".to_owned() };
    let moved = transfer(&audit, from, to, AuditId::new("new"), &at, Tongue::German).audit;
    let updated = update(&audit, to, None).map(|it| it.updated(&audit, to, None, Tongue::German, false));
    for next in std::iter::once(moved).chain(updated) {
        let text = write(&next, None, &generator);
        assert!(audit.answers.values().all(|answer| text.contains(&answer.note)), "a note is lost");
        assert_eq!(read(text.as_bytes()).unwrap().audit, next);
    }
}

fn diagnostics(bytes: &[u8], mut found: Vec<Diagnostic>) {
    locate(bytes, &mut found);
    for diagnostic in &found {
        for tongue in Tongue::ALL {
            assert!(!diagnostic.message(tongue).trim().is_empty() && !diagnostic.advice(tongue).trim().is_empty());
        }
        match diagnostic.place.position {
            Some(place) => inside(bytes, place, &format!("{diagnostic}")),
            None => assert!(matches!(diagnostic.code, Code::TooLarge { .. } | Code::More { .. }), "{diagnostic}"),
        }
    }
}

/// A place within the text, or directly behind it or one of its lines.
fn inside(bytes: &[u8], place: (usize, usize), what: &str) {
    let text = String::from_utf8_lossy(bytes);
    within(&text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n"), place, what);
}

fn within(text: &str, (line, column): (usize, usize), what: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    assert!((1..=lines.len()).contains(&line), "line {line} of {}: {what}", lines.len());
    let length = lines[line - 1].chars().count();
    assert!((1..=length + 2).contains(&column), "column {column} of {length}: {what}");
}

fn audit(bytes: &[u8], questionnaire: &Questionnaire) {
    let text = String::from_utf8_lossy(bytes);
    let _ = (split(bytes), find(bytes), unseal(&text), unpack(&text));
    match read(bytes) {
        Ok(opened) => {
            findings(&opened, Some(questionnaire));
            let assessment = assess(questionnaire, &opened.audit);
            let table = answers_table(questionnaire, &opened.audit, &assessment, Tongue::German).csv();
            // Whatever was typed, no cell begins a formula.
            let starts = |cell: &str| cell.trim_start_matches('"').starts_with(['=', '+', '@', '\t']);
            assert!(!table.lines().flat_map(|line| line.split(';')).any(starts), "{table}");
            // What was read is written so that it is read again as the same.
            let generator = Generator { name: "a".to_owned(), version: "0".to_owned(), build: "b".to_owned() };
            let again = read(write(&opened.audit, Some(&assessment), &generator).as_bytes()).unwrap();
            assert_eq!(again.audit, opened.audit);
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            match &error {
                // To JSON only LF ends a line.
                ReadError::Damaged { line, column, detail } => {
                    within(&text, (*line, *column), detail);
                    assert!(Damage::of(detail).is_some_and(|it| !it.message(Tongue::German).is_empty()), "{detail}");
                }
                ReadError::Shape { line, column, path, fault } => {
                    within(&text, (*line, *column), path);
                    for tongue in Tongue::ALL {
                        assert!(fault.message(path, tongue).is_some(), "{fault}");
                    }
                }
                ReadError::NotUtf8 { byte } => assert!(*byte < bytes.len()),
                ReadError::TooLarge { .. } | ReadError::Empty | ReadError::Foreign | ReadError::Newer { .. } => {}
            }
        }
    }
}

/// Tells which case it was where one panics.
struct Telling(u64);

impl Drop for Telling {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("SELBSTAUDIT_FUZZ_CASE={} runs this case again", self.0);
        }
    }
}

/// Runs a case; how much memory it took for each byte of the file.
fn run(number: u64, corpus: &Corpus) -> f64 {
    let (kind, bytes) = corpus.case(number);
    let telling = Telling(number);
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    judge(kind, &bytes, &corpus.original);
    let taken = MEMORY.peak_usage().saturating_sub(before);
    assert!(taken <= PER_BYTE * bytes.len() + FOR_ALL, "{kind:?} of {} bytes takes {taken}", bytes.len());
    drop(telling);
    taken.saturating_sub(FOR_ALL) as f64 / bytes.len().max(1) as f64
}

fn number(name: &str) -> Option<u64> {
    env::var(name).ok().and_then(|text| text.parse().ok())
}

/// The case that is running, for the watchdog.
static CURRENT: AtomicU64 = AtomicU64::new(0);

// One test alone, since the memory of others would count.
#[test]
fn no_file_makes_reading_panic_hang_or_eat_memory() {
    let corpus = Corpus::new();
    if let Some(case) = number("SELBSTAUDIT_FUZZ_CASE") {
        let (kind, bytes) = corpus.case(case);
        eprintln!("{kind:?}\n{}", String::from_utf8_lossy(&bytes));
        run(case, &corpus);
        return;
    }
    let Some(seconds) = number("SELBSTAUDIT_FUZZ_SECONDS") else {
        for case in 0..CASES {
            run(case, &corpus);
        }
        return;
    };
    // Runs of the same length try other cases, unless they are told where to begin.
    let now = || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let first = number("SELBSTAUDIT_FUZZ_FROM").unwrap_or_else(|| now() << 32);
    thread::spawn(|| {
        let mut last = 0;
        loop {
            thread::sleep(PATIENCE);
            let current = CURRENT.load(Ordering::Relaxed);
            if current == last {
                eprintln!("SELBSTAUDIT_FUZZ_CASE={current} takes longer than {PATIENCE:?}");
                abort();
            }
            last = current;
        }
    });
    let (start, mut case, mut most) = (Instant::now(), first, 0.0_f64);
    while start.elapsed() < Duration::from_secs(seconds) {
        CURRENT.store(case, Ordering::Relaxed);
        most = most.max(run(case, &corpus));
        case += 1;
    }
    eprintln!("{} cases from {first}; beyond {FOR_ALL} bytes at most {most:.0} for each byte of a file", case - first);
}
