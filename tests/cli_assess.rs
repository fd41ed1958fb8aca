//! `selbstaudit assess` as people and engines use it: streams, order, what is bad, and both forms of records.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::{Field, Row};
use serde_json::{Map, Value, json};

const EXAMPLE: &str = "questionnaire/servicestandard-2020.example.selbstaudit.json";
const FULL: &str = "tests/files/audit-1-full.selbstaudit.json";

/// A folder of its own for a test, which is empty at first.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-assess").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of this test");
    }
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path")
}

fn start(arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selbstaudit"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).arg("assess").args(arguments).env("LC_ALL", "C");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program")
}

/// Status, standard output and standard error of a run that gets this on standard input.
fn run(arguments: &[&str], input: &[u8]) -> (i32, Vec<u8>, String) {
    let mut child = start(arguments);
    let (mut stdin, input) = (child.stdin.take().expect("standard input"), input.to_owned());
    // Where the program ends early, writing fails; that is its right.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("an end");
    writer.join().expect("a writer");
    let error = String::from_utf8(output.stderr).expect("UTF-8");
    (output.status.code().expect("a status"), output.stdout, error)
}

fn records(output: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(output).expect("UTF-8");
    assert!(text.is_empty() || text.ends_with('\n'));
    text.lines().map(|line| serde_json::from_str(line).expect("a record")).collect()
}

/// What a Parquet file holds, as JSON.
fn rows(path: &Path) -> Vec<Value> {
    let reader = SerializedFileReader::new(File::open(path).expect("the file")).expect("Parquet");
    reader.get_row_iter(None).expect("rows").map(|row| object(&row.expect("a row"))).collect()
}

fn object(row: &Row) -> Value {
    row.get_column_iter().map(|(name, field)| (name.clone(), value(field))).collect::<Map<_, _>>().into()
}

fn value(field: &Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Bool(flag) => json!(flag),
        Field::Int(number) => json!(number),
        Field::Long(number) => json!(number),
        Field::Str(text) => json!(text),
        Field::Group(row) => object(row),
        Field::ListInternal(list) => list.elements().iter().map(value).collect(),
        other => panic!("{other:?}"),
    }
}

fn samples(count: usize, from: usize) -> Vec<u8> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selbstaudit-samples"));
    command.args(["--seed", "7", "--count", &count.to_string(), "--from", &from.to_string()]);
    command.output().expect("the samples").stdout
}

/// An audit of the questionnaire that is shipped, with one answer, in a line.
fn small(id: &str) -> String {
    json!({
        "format": 1, "id": id, "created": "2026-01-02T03:04:05Z", "changed": "2026-01-02T03:04:05Z",
        "questionnaire": {"id": "servicestandard-2020", "version": "1.0.0", "sha256": "x"},
        "service": {"name": id}, "answers": {"p01-erhebung": {"level": 3}},
    })
    .to_string()
}

#[test]
fn files_and_streams_give_the_same_records_in_the_order_of_the_input() {
    let (code, output, error) = run(&[EXAMPLE, "-", FULL], &samples(3, 0));
    assert_eq!((code, error.as_str()), (0, "Read: 5, written: 5, left out: 0\n"));
    let records = records(&output);
    let ids: Vec<&str> = records.iter().map(|record| record["id"].as_str().expect("an id")).collect();
    assert_eq!(&ids[..4], ["beispiel-parkausweis", "muster-7-0", "muster-7-1", "muster-7-2"]);
    // One line each and nothing on standard input give the same.
    let line = |path: &str| {
        let audit: Value = serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON");
        format!("{audit}\r\n\r\n")
    };
    let stream = [b"\xef\xbb\xbf", line(EXAMPLE).as_bytes(), &samples(3, 0), line(FULL).as_bytes()].concat();
    assert_eq!(run(&[], &stream).1, output);
    assert_eq!(run(&["-", "--threads", "1"], &stream).1, output);
}

#[test]
fn many_batches_keep_their_order_and_any_partition_gives_the_same_bytes() {
    let (code, whole, _) = run(&["--threads", "4"], &samples(1_500, 0));
    assert_eq!(code, 0);
    let ids: Vec<String> =
        records(&whole).iter().map(|record| record["id"].as_str().expect("an id").to_owned()).collect();
    assert_eq!(ids, (0..1_500).map(|index| format!("muster-7-{index}")).collect::<Vec<_>>());
    let first = run(&["--threads", "1"], &samples(600, 0)).1;
    let second = run(&["--threads", "3"], &samples(900, 600)).1;
    assert!([first, second].concat() == whole, "two partitions give other bytes");
}

#[test]
fn a_record_says_what_the_rules_say() {
    let (code, output, _) = run(&[], small("a").as_bytes());
    assert_eq!(code, 0);
    let [record] = &records(&output)[..] else { panic!("one record") };
    // Level 3 of 4 is ¾, and it is the only answer.
    assert_eq!(record["score"], 750_000);
    assert_eq!((&record["answered"], &record["rating"]), (&json!(1), &Value::Null));
    assert_eq!(
        (&record["mode"], &record["phase"], &record["sha_matches"]),
        (&json!("full"), &Value::Null, &json!(false))
    );
    assert_eq!((&record["schema"], &record["scoring"], &record["hints"]), (&json!(1), &json!(1), &Value::Null));
    let principles = record["principles"].as_array().expect("principles");
    assert_eq!((principles.len(), record["categories"].as_array().expect("categories").len()), (19, 6));
    assert_eq!((&principles[0]["id"], &principles[0]["score"]), (&json!("p01"), &json!(750_000)));
    assert_eq!((&principles[1]["id"], &principles[1]["score"]), (&json!("p02"), &Value::Null));
    assert_eq!((&principles[1]["low"], &principles[1]["high"]), (&json!(0), &json!(1_000_000)));
    // What its own file records is the same.
    let (_, output, _) = run(&["--hints", EXAMPLE], b"");
    let example = records(&output).remove(0);
    assert_eq!(example["sha_matches"], true);
    assert_eq!((&example["measures_open"], &example["measures_done"]), (&json!(6), &json!(1)));
    assert_eq!(example["service_themenfeld"], "mobilitaet-reisen");
    let hints = example["hints"].as_array().expect("hints");
    let keys: Vec<&String> = hints[0].as_object().expect("a hint").keys().collect();
    assert_eq!(keys, ["closes_gap", "effort", "gain", "hint", "question", "target"]);
    let without = records(&run(&[EXAMPLE], b"").1).remove(0);
    assert_eq!(
        without,
        Value::Object({
            let mut same = example.as_object().expect("a record").clone();
            same.insert("hints".into(), Value::Null);
            same
        })
    );
}

#[test]
fn what_is_bad_is_told_with_its_place_and_counted() {
    let other = small("c").replace("servicestandard-2020", "servicestandard-2013");
    let lines = [
        small("a"),
        "{\"format\": 1, \"id\": }".into(),
        String::new(),
        "[1]".into(),
        small("b").replace("\"level\":3", "\"level\":\"drei\""),
        small("d").replace("\"format\":1", "\"format\":7"),
        other,
        small("e"),
    ];
    let stream = lines.join("\n");
    let list = folder("bad").join("bad.ndjson");
    let (code, output, error) = run(&["--bad", text(&list)], stream.as_bytes());
    assert_eq!(code, 3, "{error}");
    let ids: Vec<Value> = records(&output).iter().map(|record| record["id"].clone()).collect();
    assert_eq!(ids, ["a", "e"]);
    let told: Vec<&str> = error.lines().collect();
    assert_eq!(told.len(), 6, "{error}");
    let first = lines[0].len() + 1;
    let place = format!("Left out: Standard input, record 2 (from byte {first}), line 1, column 21: ");
    assert!(told[0].starts_with(&place), "{} does not begin with {place}", told[0]);
    assert!(told[1].contains("record 4 (") && told[1].contains("is no self-audit"), "{}", told[1]);
    assert!(told[2].contains("record 5 (") && told[2].contains("answers.p01-erhebung.level"), "{}", told[2]);
    assert!(told[3].contains("record 6 (") && told[3].contains("format 7"), "{}", told[3]);
    assert!(told[4].contains("record 7 (") && told[4].contains("“servicestandard-2013”"), "{}", told[4]);
    assert_eq!(told[5], "Read: 7, written: 2, left out: 5");
    let listed = records(&fs::read(&list).expect("the list"));
    let reasons: Vec<&Value> = listed.iter().map(|bad| &bad["reason"]).collect();
    assert_eq!(reasons, ["damaged", "foreign", "shape", "newer", "no_questionnaire"]);
    assert_eq!((&listed[0]["record"], &listed[0]["byte"]), (&json!(2), &json!(first)));
    let message = listed[0]["message"].as_str().expect("a message");
    assert_eq!(told[0], format!("Left out: {message}"));
    // In German, too, and from a file.
    let path = folder("german").join("audits.ndjson");
    fs::write(&path, &stream).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_selbstaudit"));
    let output = command.args(["assess", text(&path)]).env("LC_ALL", "de_DE").output().expect("the program");
    let error = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(error.contains(&format!("Ausgelassen: {}, Datensatz 2 (ab Byte {first})", text(&path))), "{error}");
    assert!(error.ends_with("Gelesen: 7, geschrieben: 2, ausgelassen: 5\n"), "{error}");
}

#[test]
fn a_file_with_nothing_in_it_holds_no_audit_unless_it_is_a_stream() {
    let folder = folder("nothing");
    let (empty, blank, stream, good) =
        (folder.join("leer.json"), folder.join("leer"), folder.join("leer.NDJSON"), folder.join("gut.json"));
    for (path, content) in [(&empty, ""), (&blank, "\n \r\n"), (&stream, ""), (&good, small("gut").as_str())] {
        fs::write(path, content).expect("a file");
    }
    let (status, output, error) = run(&[text(&empty), text(&blank), text(&stream), text(&good)], b"");
    assert_eq!((status, records(&output).len()), (3, 1), "{error}");
    assert!(error.contains("leer.json") && !error.contains("leer.NDJSON"), "{error}");
    assert_eq!(run(&[text(&stream)], b"").0, 0);
    assert_eq!(run(&[], b"").0, 0);
}

#[test]
fn two_bad_lines_at_the_beginning_spoil_no_other() {
    let input = format!("{}\nnonsense\n{}\n{}\n", &small("a")[..40], small("b"), small("c"));
    let (status, output, error) = run(&[], input.as_bytes());
    assert_eq!(status, 3, "{error}");
    let ids: Vec<_> = records(&output).iter().map(|record| record["id"].clone()).collect();
    assert_eq!(ids, ["b", "c"]);
}

#[test]
fn only_the_first_bad_ones_are_told_and_all_are_counted() {
    let (code, output, error) = run(&[], "nonsense\n".repeat(3_000).as_bytes());
    assert_eq!((code, output.len()), (3, 0));
    let lines: Vec<&str> = error.lines().collect();
    assert_eq!(lines.len(), 22);
    assert!(lines[19].contains("record 20 ") && lines[20].contains("--bad"), "{error}");
    assert_eq!(lines[21], "Read: 3000, written: 0, left out: 3000");
}

#[test]
fn where_each_must_be_assessed_the_first_bad_one_ends_everything() {
    let path = folder("strict").join("figures.parquet");
    let stream = [small("a"), "[]".into(), small("b")].join("\n");
    let (code, _, error) = run(&["--strict", "-o", text(&path)], stream.as_bytes());
    assert_eq!(code, 1);
    assert!(error.contains("record 2 ") && error.ends_with("(--strict).\n"), "{error}");
    assert!(!path.exists(), "half a file is left");
}

#[test]
fn a_record_that_is_too_long_spoils_no_other_and_is_not_kept_in_memory() {
    let long = small(&"x".repeat(2_000));
    let stream = [small("a"), long, small("b")].join("\n");
    let (code, output, error) = run(&["--max-record", "1000"], stream.as_bytes());
    assert_eq!(code, 3);
    assert_eq!(records(&output).len(), 2);
    assert!(error.contains("record 2 ") && error.contains("at most 1000 bytes"), "{error}");
}

#[test]
fn an_audit_may_bring_its_questionnaire_along() {
    let yaml = "format: 1\nid: own\nversion: 1.0.0\nlanguage: en\ntitle: Own\nedition: Own\nscoring: {version: 1, \
                aggregation: mean, min_coverage: 0.6, bands: {met: 0.75, partly: 0.5}}\ncategories:\n  - id: c\n    \
                title: C\n    principles:\n      - id: p\n        number: 1\n        title: P\n        gist: G\n        \
                weight: 1\n        questions:\n          - id: q\n            text: Q\n            why: W\n            \
                short: true\n            scope: service\n            weight: 1\n            not_applicable: true\n            \
                levels: [\"No\", \"Yes\"]\n            hints:\n              - {id: h, up_to: 0, text: H, effort: small}\n";
    let path = folder("own").join("own.yaml");
    fs::write(&path, yaml).expect("a file");
    let audit = small("a").replace("servicestandard-2020", "own").replace("p01-erhebung", "q").replace(":3}", ":1}");
    let (code, output, error) = run(&["--questionnaire", text(&path)], audit.as_bytes());
    assert_eq!(code, 0, "{error}");
    let own = records(&output).remove(0);
    assert_eq!((&own["score"], &own["rating"]), (&json!(1_000_000), &json!("met")));
    // Without the file only what the audit itself holds.
    assert_eq!(run(&[], audit.as_bytes()).0, 3);
    let content = json!({
        "format": 1, "id": "own", "version": "1.0.0", "language": "en", "title": "Own", "edition": "Own",
        "scoring": {"version": 1, "aggregation": "mean", "min_coverage": 0.6, "bands": {"met": 0.75, "partly": 0.5}},
        "categories": [{"id": "c", "title": "C", "principles": [{
            "id": "p", "number": 1, "title": "P", "gist": "G", "weight": 1, "questions": [{
                "id": "q", "text": "Q", "why": "W", "short": true, "scope": "service", "weight": 1,
                "not_applicable": true, "levels": ["No", "Yes"],
                "hints": [{"id": "h", "up_to": 0, "text": "H", "effort": "small"}],
            }],
        }]}],
    });
    let with = |content: Value| {
        let mut audit: Value = serde_json::from_str(&audit).expect("JSON");
        audit["embedded_questionnaire"] = content;
        run(&[], format!("{audit}\n{audit}\n").as_bytes())
    };
    let (code, output, error) = with(content.clone());
    assert_eq!(code, 0, "{error}");
    assert_eq!(records(&output), [own.clone(), own]);
    // The very one that the audit was answered with is taken before another state of it that comes with the program:
    // this one knows nothing of the question.
    let mut own_state = content.clone();
    own_state["id"] = json!("servicestandard-2020");
    let sha256 = selbstaudit::questionnaire::load_content(&own_state).questionnaire.expect("a sound one").digest;
    let mut audit: Value = serde_json::from_str(&small("b")).expect("JSON");
    audit["answers"] = json!({"q": {"level": 1}});
    audit["embedded_questionnaire"] = own_state;
    let answered = |audit: &Value| records(&run(&[], format!("{audit}\n").as_bytes()).1).remove(0)["answered"].clone();
    assert_eq!(answered(&audit), json!(0));
    audit["questionnaire"]["sha256"] = json!(sha256.as_str());
    assert_eq!(answered(&audit), json!(1));
    // A file that is named holds for every audit of its id.
    let shipped = "questionnaire/servicestandard-2020.yaml";
    let (code, output, _) = run(&["--questionnaire", shipped], format!("{audit}\n").as_bytes());
    assert_eq!((code, &records(&output)[0]["answered"]), (0, &json!(0)));
    // A level of maturity that was found; while it is not certain there is none.
    let mut finds = content.clone();
    finds["maturity"] = json!("1.1");
    finds["scoring"]["aggregation"] = json!("minimum");
    let levels =
        |output: &[u8]| (records(output)[0]["maturity_model"].clone(), records(output)[0]["maturity_level"].clone());
    let (code, output, error) = with(finds);
    assert_eq!((code, levels(&output)), (0, (json!("1.1"), json!(1))), "{error}");
    assert_eq!(levels(&with(content.clone()).1), (Value::Null, Value::Null));
    let mut broken = content;
    broken["categories"] = json!([]);
    let (code, _, error) = with(broken);
    assert_eq!(code, 3);
    assert!(error.contains("brings a questionnaire along that cannot be used"), "{error}");
}

#[test]
fn parquet_holds_the_same_as_lines() {
    let path = folder("parquet").join("figures.parquet");
    let stream = [samples(40, 0), b"[]\n".to_vec(), small("last").into_bytes()].concat();
    let (code, output, _) = run(&["--hints", "-o", text(&path)], &stream);
    assert_eq!((code, output.len()), (3, 0));
    let reader = SerializedFileReader::new(File::open(&path).expect("the file")).expect("Parquet");
    let metadata = reader.metadata().file_metadata();
    let pairs = metadata.key_value_metadata().expect("metadata");
    assert!(pairs.iter().any(|pair| pair.key == "selbstaudit.schema" && pair.value.as_deref() == Some("1")));
    assert_eq!(rows(&path).len(), 41);
    assert_eq!(rows(&path), records(&run(&["--hints"], &stream).1));
    // Without hints the column is there and empty.
    assert_eq!(run(&["-o", text(&path), "--force"], &stream).0, 3);
    assert_eq!(rows(&path), records(&run(&[], &stream).1));
    // To standard output, and where there is nothing.
    let (code, output, _) = run(&["--format", "parquet"], b"");
    assert_eq!(code, 0);
    assert!(output.starts_with(b"PAR1") && output.ends_with(b"PAR1"));
}

#[test]
fn the_document_names_exactly_the_fields_that_are_written() {
    let document = fs::read_to_string("src/docs/assess.md").expect("the document");
    let named: Vec<&str> =
        document.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |")).map(|(name, _)| name).collect();
    let (_, output, _) = run(&["--hints", EXAMPLE], b"");
    let record = records(&output).remove(0);
    let mut written = BTreeSet::new();
    for (key, value) in record.as_object().expect("a record") {
        written.insert(key.clone());
        if ["categories", "principles", "hints"].contains(&key.as_str()) {
            let first: &Map<String, Value> = value[0].as_object().expect("an object in the list");
            written.extend(first.keys().map(|inner| format!("{key}[].{inner}")));
        }
    }
    assert_eq!(named.iter().map(ToString::to_string).collect::<BTreeSet<_>>(), written);
    assert_eq!(named.len(), written.len(), "a field is named twice");
}

#[test]
fn the_document_shows_the_recipes_that_are_tested() {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let document = words(&fs::read_to_string("src/docs/assess.md").expect("the document"));
    for recipe in ["overview.sql", "gaps.sql"] {
        let recipe = fs::read_to_string(Path::new("src/docs/recipes").join(recipe)).expect("a recipe");
        let query: Vec<&str> = recipe.lines().filter(|line| !line.trim_start().starts_with("--")).collect();
        assert!(document.contains(&words(&query.join(" "))), "{query:?}");
    }
}

#[test]
fn whoever_has_read_enough_may_go() {
    // More than any pipe holds.
    let stream = samples(1_000, 0);
    let mut child = start(&[]);
    let mut stdin = child.stdin.take().expect("standard input");
    let writer = std::thread::spawn(move || while stdin.write_all(&stream).is_ok() {});
    let mut lines = BufReader::new(child.stdout.take().expect("standard output"));
    let mut line = String::new();
    lines.read_line(&mut line).expect("a record");
    assert!(line.contains("\"muster-7-0\""));
    drop(lines);
    let mut error = String::new();
    child.stderr.take().expect("standard error").read_to_string(&mut error).expect("UTF-8");
    assert_eq!((child.wait().expect("an end").code(), error.as_str()), (Some(0), ""));
    writer.join().expect("a writer");
}

#[test]
fn nothing_is_overwritten_unasked_and_missing_files_are_told_first() {
    let folder = folder("overwrite");
    let path = folder.join("figures.ndjson");
    fs::write(&path, "mine").expect("a file");
    let (code, _, error) = run(&[EXAMPLE, "-o", text(&path)], b"");
    assert_eq!((code, fs::read_to_string(&path).expect("the file").as_str()), (1, "mine"), "{error}");
    let (code, _, error) = run(&[EXAMPLE, "-o", text(&path), "--bad", text(&path), "--force"], b"");
    assert_eq!(code, 1, "{error}");
    let (code, _, _) = run(&[EXAMPLE, "-o", EXAMPLE, "--force"], b"");
    assert_eq!(code, 1);
    let fresh = folder.join("fresh.ndjson");
    let (code, _, error) = run(&[EXAMPLE, "nowhere.json", "-o", text(&fresh)], b"");
    assert_eq!(code, 1);
    assert!(error.contains("nowhere.json") && error.contains("no such file"), "{error}");
    assert!(!fresh.exists());
    let (code, _, error) = run(&["--threads", "0"], b"");
    assert_eq!(code, 2);
    assert!(error.contains("“0”") && error.contains("--threads"), "{error}");
}
