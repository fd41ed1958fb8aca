//! The guard against hostile files, against the parser as its judge, and for ordinary texts.

use proptest::prelude::*;
use serde_yaml::Value;

use super::*;

/// The code with which a text is refused; none if it may pass.
fn refusal(text: &str) -> Option<&'static str> {
    check(text.as_bytes()).err().map(|diagnostic| diagnostic.code.id())
}

#[track_caller]
fn refused(text: &str, code: &str) {
    let shown: String = text.chars().take(80).collect();
    assert_eq!(refusal(text), Some(code), "{shown}");
}

/// A text that passes and in which the parser then finds exactly this.
#[track_caller]
fn passes(text: &str, found: &str) {
    assert_eq!(refusal(text), None, "{text}");
    let value: Value = serde_yaml::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), found, "{text}");
}

#[track_caller]
fn refused_at(text: &str, code: &str, position: (usize, usize)) {
    let diagnostic = check(text.as_bytes()).unwrap_err();
    assert_eq!((diagnostic.code.id(), diagnostic.place.position), (code, Some(position)), "{text}");
}

#[test]
fn billion_laughs_are_refused() {
    let mut text = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (name, before) in ["b", "c", "d", "e", "f", "g"].iter().zip(["a", "b", "c", "d", "e", "f"]) {
        text.extend([name, ": &", name, " [*", before, ", *", before, ", *", before, "]\n"]);
    }
    refused(&text, "anchor");
}

#[test]
fn a_long_text_repeated_by_aliases_is_refused() {
    refused(&format!("a: &a \"{}\"\nb: [{}]\n", "x".repeat(50_000), "*a,".repeat(20_000)), "anchor");
    refused(&format!("b: [{}]\n", "*a,".repeat(20_000)), "alias");
}

#[test]
fn deep_nesting_is_refused_in_every_notation() {
    for opening in ["{a: ", "[", "- ", "[a: ", "{", "[[a: {b: ", "{\"a\":", "{'a':", "[\n", "{a: #}}}\n"] {
        refused(&opening.repeat(100_000), "nesting-too-deep");
        refused(
            &format!("title: x\ncategories: {}", opening.repeat(100)),
            match opening {
                "- " => "character-at-start",
                _ => "nesting-too-deep",
            },
        );
    }
    refused(&"? ".repeat(100_000), "key-unusual");
    refused(&": ".repeat(100_000), "key-unusual");
    let deeper = |levels: usize, entry: &str| -> String {
        (0..levels).map(|level| ["  ".repeat(level).as_str(), entry, "\n"].concat()).collect()
    };
    refused(&deeper(65, "a:"), "nesting-too-deep");
    refused(&deeper(2000, "a:"), "nesting-too-deep");
    refused(&deeper(2000, "-"), "nesting-too-deep");
    assert_eq!(refusal(&deeper(64, "a:")), None);
}

#[test]
fn lists_in_the_column_of_their_key_count_as_a_level() {
    let indent = |level| "  ".repeat(level);
    let text: String = (0..40).map(|level| [&indent(level), "a:\n", &indent(level), "- b:\n"].concat()).collect();
    refused(&text, "nesting-too-deep");
}

#[test]
fn nothing_hides_behind_quotes_comments_or_block_texts() {
    let deep = "[".repeat(100);
    for disguise in [
        "a: 'it''s' #\nb: ",
        "a: 'x\\' #'\nb: ",
        "a: \"x\\\"\" #\"\nb: ",
        "a: \"x\\\\\" #\"\nb: ",
        "a: x # \"\nb: ",
        "a: x #'\nb: ",
        "a: it's\nb: ",
        "a: 5\"\nb: ",
        "a: |\n  \"\nb: ",
        "a: >-\n  '\n  #\nb: ",
        "a: |2\n   \"\nb: ",
        "a: |\n\nb: ",
        "- |\n \"\n- ",
        "a: \"\n  # \"\nb: ",
        "a: '\n  # '\nb: ",
        "# \"\n",
        "# '\r\n",
        "# [\ra: ",
        "--- # \"\n",
        "\"a\": ",
        "'#': ",
        "a#b: ",
        "a:\t",
        "a: [\"]\", ",
        "a: [x y, # ]]]]\n ",
        "a: {\"}\": ",
        "a: [']', ",
        "a: x\nb: ",
        "\"a b\\\n c\": x\nb: ",
        "a:\n  b\n  \"c\nd: ",
        "a:\n- |\n \"\n- ",
    ] {
        // Most end in a deep nesting; where the guard cannot follow a disguise, it refuses that one itself.
        assert!(refusal(&format!("{disguise}{deep}")).is_some(), "{disguise:?} hides brackets");
        assert!(refusal(&format!("{disguise}*a")).is_some(), "{disguise:?} hides an alias");
        assert!(refusal(&format!("{disguise}&a x")).is_some(), "{disguise:?} hides an anchor");
        assert!(refusal(&format!("{disguise}!t x")).is_some(), "{disguise:?} hides a tag");
    }
}

#[test]
fn an_alias_needs_a_name_that_stands_behind_both_signs() {
    let barrier = |text: &str| no_alias_can_resolve(text).err().map(|diagnostic| diagnostic.code.id());
    assert_eq!(barrier("a: &x 1\nb: *x\n"), Some("alias"));
    assert_eq!(barrier("a: \"&x\"\nb: \"*x\"\n"), Some("alias"), "it does not know quotes, and need not");
    assert_eq!(barrier("a: &x 1\nb: *y\n"), None);
    assert_eq!(barrier("a: Q&A\nb: *A*\n"), None);
    assert_eq!(barrier("a: Forschung & Entwicklung\nb: a * b\n"), None);
}

#[test]
fn ordinary_texts_pass_and_mean_what_they_say() {
    passes("text: Forschung & Entwicklung\n", r#"{"text":"Forschung & Entwicklung"}"#);
    passes("text: \"a *b* [c]\"\n", r#"{"text":"a *b* [c]"}"#);
    passes("text: 'it''s [a] {b} &c *d !e'\n", r#"{"text":"it's [a] {b} &c *d !e"}"#);
    passes("text: a [b] {c} *d &e !f |g >h\n", r#"{"text":"a [b] {c} *d &e !f |g >h"}"#);
    passes("text: |\n  [[[ *a\n  &b: !c\n   - d\n", r#"{"text":"[[[ *a\n&b: !c\n - d\n"}"#);
    passes("text: >-\n  a\n  *b*\nnext: c\n", r#"{"text":"a *b*","next":"c"}"#);
    passes("text: a\n  [b] *c &d\n  e\nnext: f\n", r#"{"text":"a [b] *c &d e","next":"f"}"#);
    passes("text: \"a\n  *b\n\n  &c\"\n", r#"{"text":"a *b\n&c"}"#);
    passes("text: \"C:\\\\Daten \\u00e4 \\\n  b\"\n", r#"{"text":"C:\\Daten ä b"}"#);
    passes("a: x#y # z\n", r#"{"a":"x#y"}"#);
    passes("url: https://example.org/#a?b=c&d\n", r#"{"url":"https://example.org/#a?b=c&d"}"#);
    passes("a:\n- b\n- c: d\n  e: f\ng: h\n", r#"{"a":["b",{"c":"d","e":"f"}],"g":"h"}"#);
    passes("a:\n  - - b\n    - c\n  - d\n", r#"{"a":[["b","c"],"d"]}"#);
    passes("{a: [b, c: d, {e: f}], \"g\":h}", r#"{"a":["b",{"c":"d"},{"e":"f"}],"g":"h"}"#);
    passes("a: [b,\n  c,   # d ]\n  e]\n", r#"{"a":["b","c","e"]}"#);
    passes("a: {\"b\": \"c\", 'd': 'e'}\n", r#"{"a":{"b":"c","d":"e"}}"#);
    passes("---\na: b\n...\n", r#"{"a":"b"}"#);
    passes("  a:\n    b: c\n...\n", r#"{"a":{"b":"c"}}"#);
    passes("a: b\r\nc:\r\n  - d\r\n", r#"{"a":"b","c":["d"]}"#);
    passes("a:\tb\n", r#"{"a":"b"}"#);
    passes("# nur\n\na: b # c\n  # d\n", r#"{"a":"b"}"#);
    passes("a: \"[\" # ]\nb: '{'\n", r#"{"a":"[","b":"{"}"#);
}

#[test]
fn slips_are_refused_where_they_are() {
    refused_at("a: 1\nb: 2\na: 3\n", "duplicate-key", (3, 1));
    refused_at("a: {b: 1, c: 2, 'b': 3}\n", "duplicate-key", (1, 17));
    refused_at("a:\n  - b: 1\n    c: 2\n    b: 3\n", "duplicate-key", (4, 5));
    refused_at("a: 1\n\"\\u0061\": 2\n", "duplicate-key", (2, 1));
    refused_at("a:\n\tb: 1\n", "tab-indentation", (2, 1));
    refused_at("a: \"b\nc: d\n", "quote-unclosed", (1, 4));
    refused_at("a: \"b \"c\" d\"\n", "text-after-quote", (1, 8));
    refused_at("a: \"b\nc: \"d\"\n", "text-after-quote", (2, 5));
    refused_at("a: b: c\n", "colon-in-text", (1, 5));
    refused_at("a: b\n  c: d\n", "colon-in-text", (2, 4));
    refused_at("a: b\nfehlt\nc: d\n", "colon-missing", (2, 1));
    refused_at("a:\n    b: 1\n  c: 2\n", "indentation", (3, 3));
    refused_at("a: [b, c\nd: e\n", "colon-in-text", (2, 2));
    refused_at("a: [b, c\n", "bracket-unclosed", (1, 4));
    refused_at("a: [b, c}\n", "bracket-unmatched", (1, 9));
    refused_at("a: }\n", "bracket-unmatched", (1, 4));
    refused_at("a: @b\n", "character-at-start", (1, 4));
    refused_at("a: - b\n", "character-at-start", (1, 4));
    refused_at("a: |b\n", "character-at-start", (1, 4));
    refused_at("a: *b*\n", "alias", (1, 4));
    refused_at("a: &b c\n", "anchor", (1, 4));
    refused_at("a: !b c\n", "tag", (1, 4));
    refused_at("%YAML 1.2\n---\na: b\n", "directive", (1, 1));
    refused_at("a: b\n---\nc: d\n", "several-documents", (2, 1));
    refused_at("a: b\n...\nc: d\n", "several-documents", (3, 1));
    refused_at("a: 1\n<<: {b: 2}\n", "merge-key", (2, 1));
    refused_at("? a\n: b\n", "key-unusual", (1, 1));
    refused_at("[a]: b\n", "key-unusual", (1, 1));
    refused_at("a: \"C:\\Daten\"\n", "escape", (1, 7));
    refused_at("a: b\nü: x\u{2028}y\n", "character", (2, 5));
    refused_at(" \n# a\n", "empty-file", (3, 1));
}

#[test]
fn the_same_key_may_stand_in_neighbouring_blocks() {
    passes("- a: 1\n- a: 2\n", r#"[{"a":1},{"a":2}]"#);
    passes("x:\n  a: 1\ny:\n  a: 2\nz: [{a: 1}, {a: 2}]\n", r#"{"x":{"a":1},"y":{"a":2},"z":[{"a":1},{"a":2}]}"#);
}

#[test]
fn wrong_bytes_and_sizes_are_told_with_their_place() {
    let diagnostic = check(b"a: b\nc: \xFF\n").unwrap_err();
    assert_eq!(diagnostic.code, Code::NotUtf8 { byte: 9 });
    assert_eq!(diagnostic.place.position, Some((2, 4)));
    let mut large = b"a: ".to_vec();
    large.resize(SIZE, b'x');
    assert!(check(&large).is_ok());
    large.push(b'x');
    assert_eq!(check(&large).unwrap_err().code, Code::TooLarge { bytes: SIZE + 1, limit: SIZE });
}

/// Nesting of what the parser made.
fn depth(value: &Value) -> usize {
    match value {
        Value::Sequence(entries) => 1 + entries.iter().map(depth).max().unwrap_or(0),
        Value::Mapping(entries) => {
            1 + entries.iter().map(|(key, value)| depth(key).max(depth(value))).max().unwrap_or(0)
        }
        Value::Tagged(_) => panic!("a tag came through"),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

/// How often a sign stands in texts and keys of what the parser made.
fn signs(value: &Value, sign: char) -> usize {
    match value {
        Value::Sequence(entries) => entries.iter().map(|entry| signs(entry, sign)).sum(),
        Value::Mapping(entries) => entries.iter().map(|(key, value)| signs(key, sign) + signs(value, sign)).sum(),
        Value::String(text) => text.matches(sign).count(),
        Value::Tagged(_) | Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// What holds for every text: where the guard lets it pass, the parser finds neither alias, anchor nor tag and
/// nothing deeper than the guard saw.
fn judge(text: &str) -> Result<(), TestCaseError> {
    if check(text.as_bytes()).is_err() {
        return Ok(());
    }
    let Ok(deepest) = Scanner::new(text).run() else { return Ok(()) };
    match serde_yaml::from_str::<Value>(text) {
        Ok(value) => {
            prop_assert!(depth(&value) <= deepest, "deeper than seen: {text:?}");
            // An anchor, alias or tag takes its sign away from the texts; so does a comment, which has no sign here.
            for sign in ['&', '*', '!'] {
                prop_assert!(
                    text.contains(['#', '%']) || signs(&value, sign) == text.matches(sign).count(),
                    "{sign} was taken: {text:?}"
                );
            }
        }
        Err(error) => {
            let error = error.to_string();
            for word in ["anchor", "alias", "tag", "limit", "directive"] {
                prop_assert!(!error.contains(word), "{error}: {text:?}");
            }
        }
    }
    Ok(())
}

const PIECES: [&str; 44] = [
    "[", "]", "{", "}", "\"", "'", "&a", "*a", "!a", "|", ">", "#", ":", "-", "?", ",", "%", "\n", " ", "\t", "a",
    "- ", ": ", "? ", "a: ", "\n  ", "\n ", "\n    ", " #", "---\n", "...\n", "|\n", ">-\n", "''", "\\\"", "\\",
    "\r\n", "\r", "é", "\"a\": ", "'a': ", "&a ", ", ", "|2\n",
];

/// Lines as an editor would write them, more or less: these pass far more often and nest deeper.
fn lines() -> impl Strategy<Value = String> {
    let indent = prop::sample::select(vec!["", "  ", "  ", "    ", "    ", "      ", " ", "   ", "\t"]);
    let start = prop::sample::select(vec![
        "", "- ", "- ", "a: ", "b: ", "c: ", "d:", "- a: ", "- b:", "- - ", "\"e\": ", "'f': ", "-", "? ", "[a]: ",
    ]);
    let rest = prop::sample::select(vec![
        "",
        "",
        "",
        "x",
        "x y",
        "\"x\"",
        "'x'",
        "\"x",
        "x\"",
        "'x",
        "[x, y]",
        "[x, {y: z}, [v]]",
        "{x: [y], z: {v: w}}",
        "[x",
        "]",
        "{x: y",
        "}",
        "|",
        ">-",
        "|2",
        "*a",
        "&a x",
        "&a",
        "!a x",
        "x # y",
        "# x",
        "x: y",
        "- x",
        "[y: z, x]",
        "\"x\\",
        "it's",
        "x\ty",
        "[\"]\", ']']",
        "...",
        "---",
    ]);
    let line = (indent, start, rest).prop_map(|(indent, start, rest)| [indent, start, rest].concat());
    prop::collection::vec(line, 0..10).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn what_passes_is_harmless_as_the_parser_sees_it(text in "[\\[\\]{}\"'&*!|>#:?,%\\n \\ta\\-]{0,60}") {
        judge(&text)?;
    }

    #[test]
    fn what_passes_in_pieces_is_harmless_as_the_parser_sees_it(
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..30)
    ) {
        judge(&pieces.concat())?;
    }

    #[test]
    fn what_passes_in_lines_is_harmless_as_the_parser_sees_it(text in lines()) {
        judge(&text)?;
    }

    #[test]
    fn signs_stay_in_texts_where_nothing_else_takes_them(
        pieces in prop::collection::vec(
            prop::sample::select(vec!["a", "&a", "*a", "!a", " ", "\n", "\n ", "- ", "a: ", "\"", "'", "[", "]", ",", "|\n"]),
            0..16,
        )
    ) {
        judge(&pieces.concat())?;
    }
}

#[test]
fn nothing_may_follow_the_content_of_a_file() {
    refused_at("{a: 1}\nb: 2\n", "several-documents", (2, 1));
    refused_at("  [a]\n \n[b]", "several-documents", (3, 1));
    refused_at("'a'\n'b'\n", "several-documents", (2, 1));
    refused("{a: 1}: 2\n", "key-unusual");
    passes("{a: 1} # ein Kommentar\n...\n", "{\"a\":1}");
    passes("'a': 1\n", "{\"a\":1}");
}
