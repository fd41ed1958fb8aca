//! Writes invented audits, one a line, for measuring and for tests of `selbstaudit assess`.
//!
//! `selbstaudit-samples [--count N] [--seed S] [--from I]`: audit number I depends on the seed and on I alone, so that
//! any number of processes can each write their own share of the same million.

mod dice;
mod words;

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

use selbstaudit::audit::register::{LAENDER, THEMENFELDER};
use selbstaudit::questionnaire::{Question, Questionnaire, load};

use crate::dice::Dice;
use crate::words::{MINISTRIES, NOTES, PROOFS, ROLES, SERVICES};

/// So many questions are answered in every audit.
const ANSWERS: usize = 57;

/// A JSON text or `null`. The texts above hold nothing that would have to be escaped.
fn text(value: Option<&str>) -> String {
    value.map_or_else(|| "null".to_owned(), |value| format!("\"{value}\""))
}

/// Writes an audit with its line feed.
fn sample(out: &mut String, questionnaire: &Questionnaire, seed: u64, index: u64) -> std::fmt::Result {
    let dice = &mut Dice::of(seed, index);
    let ((first, second), (month, day)) = (dice.day(), dice.day());
    write!(
        out,
        "{{\"format\":1,\"id\":\"muster-{seed}-{index}\",\"created\":\"2025-{first:02}-{second:02}T08:00:00Z\",\
         \"changed\":\"2026-{month:02}-{day:02}T14:20:00Z\",\"revision\":{},\"questionnaire\":\
         {{\"id\":\"{}\",\"version\":\"{}\",\"sha256\":\"{}\"}},",
        dice.below(900),
        questionnaire.id,
        questionnaire.version,
        questionnaire.digest
    )?;
    let is_efa = service(out, dice, index)?;
    let mode = if dice.in_hundred(15) { "short" } else { "full" };
    let phase = questionnaire.phases.get(dice.below(questionnaire.phases.len() + 1)).map(|phase| phase.id.as_str());
    write!(out, ",\"mode\":\"{mode}\",\"phase\":{},\"participants\":[", text(phase))?;
    for number in 0..2 + dice.below(3) {
        let comma = if number > 0 { "," } else { "" };
        write!(out, "{comma}{{\"role\":\"{}\"}}", dice.pick(&ROLES))?;
    }
    out.push_str("],\"answers\":{");
    let quality = dice.below(5);
    let questions = questionnaire.questions().count();
    let mut missing = ANSWERS.min(questions);
    for (position, question) in questionnaire.questions().enumerate() {
        if dice.below(questions - position) < missing {
            let comma = if missing < ANSWERS.min(questions) { "," } else { "" };
            missing -= 1;
            write!(out, "{comma}\"{}\":{{", question.id)?;
            answer(out, dice, question, quality, is_efa)?;
            out.push('}');
        }
    }
    out.push_str("},\"targets\":{\"p03\":0.75},\"measures\":[");
    for number in 0..dice.below(6) {
        let comma = if number > 0 { "," } else { "" };
        let (month, day) = dice.day();
        write!(
            out,
            "{comma}{{\"id\":\"m{number}\",\"text\":\"{}\",\"owner\":\"{}\",\"due\":\"2027-{month:02}-{day:02}\",\
             \"effort\":\"{}\",\"status\":\"{}\"}}",
            dice.pick(&NOTES),
            dice.pick(&ROLES),
            dice.pick(&["small", "medium", "large"]),
            dice.pick(&["open", "open", "in_progress", "done", "dropped"]),
        )?;
    }
    out.push_str("],\"snapshots\":[],\"base\":null,\"embedded_questionnaire\":null}\n");
    Ok(())
}

/// The register data; true if the service is carried out by one for all („EfA“).
fn service(out: &mut String, dice: &mut Dice, index: u64) -> Result<bool, std::fmt::Error> {
    let name = dice.pick(&SERVICES);
    let field = THEMENFELDER.get(dice.below(THEMENFELDER.len() + 1)).map(|(id, _)| *id);
    let model = dice.pick(&["efa", "reuse", "own"]);
    let rollout = dice.pick(&["depriorisiert", "0", "1", "2", "3", "4", "5", "6"]);
    let leika = 99_000_000_000_000_u64 + index % 1_000_000_000_000;
    write!(
        out,
        "\"service\":{{\"name\":\"{name} {index}\",\"description\":null,\"leika\":[\"{leika}\"],\"ozg_id\":\"{}\",\
         \"fim\":[],\"themenfeld\":{},\"lebenslage\":null,\"leika_typ\":[\"2\",\"3\"],\"audience\":\"{}\",\
         \"model\":\"{model}\",\"lead\":{},\"authority\":\"Stadt Musterstadt\",\"ministry\":\"{}\",\"level\":\"{}\",\
         \"portal\":\"Serviceportal\",\"rollout\":\"{rollout}\",\"priority\":{},\"focus\":{},\"sdg\":{},\
         \"maturity\":{{\"model\":\"2.0\",\"level\":{},\"target\":6}}}}",
        10_000 + dice.below(600),
        text(field),
        dice.pick(&["citizens", "business", "both"]),
        text(LAENDER.get(dice.below(LAENDER.len() + 4)).copied()),
        dice.pick(&MINISTRIES),
        dice.pick(&["federal", "land", "municipal"]),
        dice.pick(&["1", "2", "3", "4", "null"]),
        dice.in_hundred(10),
        dice.in_hundred(20),
        dice.below(7),
    )?;
    Ok(model == "efa")
}

/// What stands between the brackets of an answer.
fn answer(out: &mut String, dice: &mut Dice, question: &Question, quality: usize, is_efa: bool) -> std::fmt::Result {
    match dice.below(100) {
        0..5 => out.push_str("\"unclear\":true"),
        5..11 if question.not_applicable => {
            write!(out, "\"not_applicable\":\"Rein örtliche Leistung: {}\"", dice.pick(&NOTES))?;
        }
        _ => write!(out, "\"level\":{}", (quality + dice.below(4)).saturating_sub(2).min(question.top()))?,
    }
    if dice.in_hundred(60) {
        write!(out, ",\"note\":\"{}", dice.pick(&NOTES))?;
        if dice.in_hundred(40) {
            write!(out, " {}", dice.pick(&NOTES))?;
        }
        out.push('"');
    }
    if dice.in_hundred(25) {
        let (month, day) = dice.day();
        write!(
            out,
            ",\"evidence\":[{{\"title\":\"{}\",\"reference\":\"Projektordner, Ablage {}\",\"strength\":\"{}\",\
             \"date\":\"2026-{month:02}-{day:02}\",\"valid_until\":null}}]",
            dice.pick(&PROOFS),
            dice.below(90),
            dice.pick(&["estimate", "internal", "third_party"]),
        )?;
    }
    if is_efa && dice.in_hundred(25) {
        out.push_str(",\"inherited\":\"Zentraler Dienst\"");
    }
    if dice.in_hundred(3) {
        out.push_str(",\"review\":\"aus letztem Audit, bitte prüfen\"");
    }
    let (month, day) = dice.day();
    write!(out, ",\"by\":\"{}\",\"at\":\"2026-{month:02}-{day:02}T10:00:00Z\"", dice.pick(&ROLES))?;
    if dice.in_hundred(2) {
        write!(out, ",\"minority\":{{\"level\":1,\"note\":\"{}\"}}", dice.pick(&NOTES))?;
    }
    Ok(())
}

/// Count, seed and first index.
fn asked() -> Option<(u64, u64, u64)> {
    let (mut count, mut seed, mut from) = (1, 1, 0);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let number = match name.as_str() {
            "--count" => &mut count,
            "--seed" => &mut seed,
            "--from" => &mut from,
            _ => return None,
        };
        *number = arguments.next()?.parse().ok()?;
    }
    Some((count, seed, from))
}

fn main() -> ExitCode {
    let Some((count, seed, from)) = asked() else {
        let _ = writeln!(io::stderr(), "Usage: selbstaudit-samples [--count N] [--seed S] [--from I]");
        return ExitCode::from(2);
    };
    let loaded = load(include_bytes!("../../../questionnaire/servicestandard-2020.yaml"));
    let Some(questionnaire) = loaded.questionnaire else {
        return ExitCode::FAILURE;
    };
    let mut output = BufWriter::with_capacity(1 << 18, io::stdout().lock());
    let mut line = String::new();
    for index in from..from.saturating_add(count) {
        line.clear();
        let written = sample(&mut line, &questionnaire, seed, index).is_ok();
        // Whoever has heard enough closes the pipe; that is no failure.
        if !written || output.write_all(line.as_bytes()).is_err() {
            return ExitCode::SUCCESS;
        }
    }
    let _ = output.flush();
    ExitCode::SUCCESS
}
