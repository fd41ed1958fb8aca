//! Writes every questionnaire of a folder as a page to fill in: `selbstaudit-form [--bodies] FOLDER OUT`.
//!
//! It is a program of its own and no command of `selbstaudit`, so that the build of the site compiles neither the
//! parser of that program's arguments nor the writer of PDF for it. It speaks English, as the other steps of the build
//! do. The names of the files it wrote stand on standard output, one a line; everything else on standard error.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use selbstaudit::exchange::Generator;
use selbstaudit::questionnaire::{
    Diagnostic, Index, Loaded, Questionnaire, QuestionnaireId, Severity, Tongue, load, load_index, translate,
};
use selbstaudit::report::{ListedForm, form, form_body, form_list, form_name, form_stem};

const USAGE: &str = "usage: selbstaudit-form [--bodies] FOLDER OUT
  FOLDER    where index.yaml and the questionnaires lie
  OUT       where the pages go, one for each questionnaire and each translation, and index.html
  --bodies  write what stands in the pages without their frames instead, as NAME.body.html";

/// The list of the pages.
const LIST: &str = "index.html";

/// The level of the first heading of a form in another page, below that page's own.
const BODY_LEVEL: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let (switches, folders): (Vec<_>, Vec<_>) =
        arguments.into_iter().partition(|argument| argument.to_string_lossy().starts_with("--"));
    let ([folder, out], true) = (folders.as_slice(), switches.iter().all(|switch| switch == "--bodies")) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(Path::new(folder), Path::new(out), !switches.is_empty()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Nothing is written before everything was read; otherwise says what is wrong, where, and what to do.
fn run(folder: &Path, out: &Path, bodies: bool) -> Result<(), String> {
    let generator = Generator::own();
    let forms = read(folder)?;
    let mut files: Vec<(String, String)> = Vec::new();
    for Form { file, questionnaire, .. } in &forms {
        files.push(if bodies {
            (format!("{}.body.html", form_stem(file)), form_body(questionnaire, &generator, BODY_LEVEL))
        } else {
            (form_name(file), form(questionnaire, &generator))
        });
    }
    if !bodies {
        let listed = forms.iter().map(|Form { file, title, questionnaire }| ListedForm {
            file: form_name(file),
            title: title.clone(),
            language: questionnaire.language.clone(),
        });
        files.push((LIST.to_owned(), form_list(&listed.collect::<Vec<_>>(), &generator)));
    }
    let mut names = BTreeSet::new();
    for (name, _) in &files {
        if !names.insert(name) {
            return Err(format!(
                "error: {name} would be written twice. Give every file that {} names a name of its own, and none the name “index”.",
                folder.join("index.yaml").display()
            ));
        }
    }
    for (name, page) in &files {
        let path = out.join(name);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, page));
        written.map_err(|error| format!("error: cannot write {}: {error}", path.display()))?;
        println!("{name}");
    }
    Ok(())
}

/// A questionnaire in one language.
struct Form {
    /// Its file, as the list names it.
    file: String,
    /// What the list calls it.
    title: String,
    questionnaire: Questionnaire,
}

fn read(folder: &Path) -> Result<Vec<Form>, String> {
    let mut forms = Vec::new();
    for entry in index(folder)?.entries {
        let path = folder.join(&entry.file);
        let original = usable(&path, &entry.id, load(&content(&path)?))?;
        let translations = entry.translations.into_iter().map(|translation| {
            let path = folder.join(&translation.file);
            let questionnaire = usable(&path, &entry.id, translate(&original, &content(&path)?))?;
            let title = translation.title.unwrap_or_else(|| entry.title.clone());
            Ok(Form { file: translation.file, title, questionnaire })
        });
        let translations = translations.collect::<Result<Vec<_>, String>>()?;
        forms.push(Form { file: entry.file, title: entry.title, questionnaire: original });
        forms.extend(translations);
    }
    Ok(forms)
}

fn index(folder: &Path) -> Result<Index, String> {
    let path = folder.join("index.yaml");
    let (index, diagnostics) = load_index(&content(&path)?);
    told(&path, diagnostics, index)
}

/// The questionnaire of a file, which must be the one that the list says.
fn usable(path: &Path, id: &QuestionnaireId, loaded: Loaded) -> Result<Questionnaire, String> {
    let questionnaire = told(path, loaded.diagnostics, loaded.questionnaire)?;
    if questionnaire.id == *id {
        return Ok(questionnaire);
    }
    let (path, found) = (path.display(), &questionnaire.id);
    Err(format!("{path}: error: This is the questionnaire {found}, but index.yaml says {id}. Correct one of them."))
}

/// What was made of a file; warnings are told, and errors are why there is nothing.
fn told<T>(path: &Path, diagnostics: Vec<Diagnostic>, made: Option<T>) -> Result<T, String> {
    let lines = diagnostics.iter().map(|diagnostic| line(path, diagnostic)).collect::<Vec<_>>().join("\n");
    match made {
        Some(made) => {
            if !lines.is_empty() {
                eprintln!("{lines}");
            }
            Ok(made)
        }
        None => Err(lines),
    }
}

/// One thing that is wrong with a file, in a line, with its place first as editors understand it.
fn line(path: &Path, diagnostic: &Diagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let position = diagnostic.place.position.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
    let part = diagnostic.place.path.as_ref().map(|part| format!(": {part}")).unwrap_or_default();
    let (message, advice) = (diagnostic.message(Tongue::English), diagnostic.advice(Tongue::English));
    format!("{}{position}{part}: {severity}: {message} {advice}", path.display())
}

fn content(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("error: cannot read {}: {error}", path.display()))
}
