//! The texts of the screen in simple language („Einfache Sprache“) keep the rules that make them simple.
//!
//! The rules follow DIN 8581-1 (Einfache Sprache) and DIN SPEC 33429 as far as a program can see them; what they ask of
//! the reader's world (everyday words, one thought at a time) is for people to judge. The texts of the screen need a
//! browser only where they are shown, so they are compiled into this test as they are.
#![allow(
    clippy::cast_precision_loss,
    clippy::panic,
    reason = "counts are small; a test may stop at the first surprise"
)]

mod files_said;
mod pages_said;
#[path = "../../src/app/route.rs"]
#[allow(dead_code, unreachable_pub, reason = "the texts name places; the app does more with them")]
mod route;
mod rules;
mod said;
#[path = "../../src/app/texts/mod.rs"]
#[allow(dead_code, unused_imports, unreachable_pub, reason = "the app uses more of them than this test")]
mod texts;

// What the texts name as `crate::…`.
use selbstaudit::{audit, exchange, host, portfolio, questionnaire, report, scoring};

/// The few types of the app that its texts name, without the app.
#[allow(dead_code, reason = "the texts name every kind; the test takes a few")]
mod app {
    pub(crate) mod browser {
        pub(crate) mod offline {
            #[derive(Clone, Copy)]
            pub(crate) enum Offline {
                Unavailable,
                Preparing,
                Failed,
                Ready,
                NewBuild,
                Renewing,
                Replaced,
                OneFile,
            }
        }
    }

    pub(crate) mod library {
        #[derive(Clone, Copy)]
        pub(crate) enum Absence {
            NotOffered,
            Broken,
            Unreachable,
        }
    }

    pub(crate) use super::route;

    pub(crate) mod session {
        pub(crate) enum Carried {
            Absent(super::library::Absence),
            Changed(String),
        }
    }
}

use std::fmt::Debug;

use app::library::Absence;
use app::route::Guide;
use app::session::Carried;
use questionnaire::{Parts, Tongue};
use rules::{Ease, broken_rules};
use texts::Wording;
use texts::charts::Total;

/// What has no wording of its own, and why.
const WITHOUT: [(&str, &str); 2] =
    [("article", "what pages consist of, without a word"), ("wording", "the names of the languages, each in its own")];

/// All texts of a view, in the same order in both wordings.
struct View {
    name: &'static str,
    german: Vec<String>,
    simple: Vec<String>,
    /// The texts stand one for one beside each other; pages that are read may have other parts in simple language.
    is_paired: bool,
}

impl View {
    /// From its struct: the fixed texts as `Debug` prints them, and what the others say of sample values.
    fn of<T: Debug + 'static>(
        name: &'static str,
        words: impl Fn(Wording) -> &'static T,
        said: impl Fn(&T) -> Vec<String>,
    ) -> Self {
        let all = |wording| {
            let words = words(wording);
            let mut texts = quoted(&format!("{words:?}"));
            texts.extend(said(words));
            texts
        };
        Self { name, german: all(Wording::German), simple: all(Wording::Simple), is_paired: true }
    }

    /// Of a page that is read, with what else its struct says.
    fn page<T: Debug + 'static>(
        name: &'static str,
        words: impl Fn(Wording) -> &'static T,
        said: impl Fn(&T) -> Vec<String>,
    ) -> Self {
        Self { is_paired: false, ..Self::of(name, words, said) }
    }

    /// From sentences that are made where they are needed.
    fn made(name: &'static str, said: impl Fn(Wording) -> Vec<String>) -> Self {
        Self { name, german: said(Wording::German), simple: said(Wording::Simple), is_paired: true }
    }

    /// What is worded in two ways: the usual texts and the simple ones.
    fn differing(&self) -> (Vec<&String>, Vec<&String>) {
        if self.is_paired {
            self.german.iter().zip(&self.simple).filter(|(german, simple)| german != simple).unzip()
        } else {
            let other = |texts: &[String], text: &String| !texts.contains(text);
            let german = self.german.iter().filter(|text| other(&self.simple, text)).collect();
            (german, self.simple.iter().filter(|text| other(&self.german, text)).collect())
        }
    }
}

/// Every text of the screen, by the module that it comes from.
fn views() -> Vec<View> {
    let criteria = Parts::Criteria;
    let mut views = vec![
        View::of("shell", texts::shell, said::shell),
        View::of("shell of criteria", |wording| texts::shell_of(wording, criteria), said::shell),
        View::of("start", texts::start, said::start),
        View::of("start of criteria", |wording| texts::start_of(wording, criteria), said::start),
        View::of("service", texts::service, said::service),
        View::of("hub", texts::hub, said::hub),
        View::of("hub of criteria", |wording| texts::hub_of(wording, criteria), said::hub),
        View::of("principle", texts::principle, said::principle),
        View::of("criterion", |wording| texts::principle_of(wording, criteria), said::principle),
        View::of("review", texts::review, said::review),
        View::of("result", texts::result, said::result),
        View::of("result of criteria", |wording| texts::result_of(wording, criteria), said::result),
        View::of("targets", texts::targets, said::targets),
        View::of("targets of criteria", |wording| texts::targets_of(wording, criteria), said::targets),
        View::of("offline", texts::offline, said::offline),
        View::of("feedback", texts::feedback, said::feedback),
        View::of("files", texts::files, files_said::files),
        View::of("import", texts::import, files_said::import),
        View::of("measures", texts::measures, files_said::measures),
        View::of("report", texts::report, files_said::report),
        View::of("progress", texts::progress, files_said::progress),
        View::of("progress of criteria", |wording| texts::progress_of(wording, criteria), files_said::progress),
        View::of("team", texts::team, files_said::team),
        View::of("team of criteria", |wording| texts::team_of(wording, criteria), files_said::team),
        View::of("overview", texts::overview, files_said::overview),
        View::of("editions", texts::editions, files_said::editions),
        View::of("carried", texts::carried, |words| {
            let whys = [
                Carried::Absent(Absence::NotOffered),
                Carried::Absent(Absence::Broken),
                Carried::Absent(Absence::Unreachable),
                Carried::Changed("1.1.0".to_owned()),
            ];
            let mut said = vec![
                (words.kept)("Servicestandard"),
                (words.to_update)("1.1.0"),
                (words.too_large)("7 Megabyte", "5 Megabyte"),
            ];
            said.extend(whys.iter().map(|why| (words.body)(why, "Servicestandard", "1.0.0")));
            said
        }),
        View::of("maturity", texts::found_maturity, |words| {
            let mut said = vec![
                (words.found)("1.1", "Stufe 2"),
                (words.next)(3),
                (words.entered)("Stufe 2"),
                (words.taken)("Stufe 2"),
                (words.from_row)("Stufe 2", "22.11.2026"),
                (words.take_which)("Wohngeld"),
            ];
            said.extend([0, 1, 4].map(words.open));
            said
        }),
        View::of("authoring", texts::authoring, files_said::authoring),
        View::of("diagnostics", texts::diagnostics, files_said::diagnostics),
        View::of("licences", texts::licences, |_| Vec::new()),
        View::page("accessibility", texts::accessibility, pages_said::accessibility),
        View::page("data", texts::data, |words| vec![(words.kilobytes)(12)]),
        View::page("keyboard", texts::keyboard, |words| vec![(words.chosen)("3.1", 2)]),
        View::page("help", texts::help, |_| Vec::new()),
        View::made("event", pages_said::events),
        View::made("charts", pages_said::charts),
        View::made("import of service data", pages_said::service),
    ];
    views.extend(Guide::ALL.map(|guide| View::page("help for an occasion", texts::guide(guide), |_| Vec::new())));
    views
}

/// The texts between quotation marks in what `Debug` prints.
fn quoted(printed: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = printed.chars();
    while rest.by_ref().any(|c| c == '"') {
        let mut text = String::new();
        while let Some(c) = rest.next().filter(|c| *c != '"') {
            match c {
                '\\' => match rest.next() {
                    Some('u') => {
                        let code: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                        text.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
                    }
                    Some('n') => text.push('\n'),
                    other => text.extend(other),
                },
                _ => text.push(c),
            }
        }
        texts.push(text);
    }
    texts
}

#[test]
fn what_debug_prints_is_read_back() {
    let printed = format!("{:?}", ("„a“ \"b\" 75\u{202f}%\n", 3, [("", "c\\d")]));
    assert_eq!(quoted(&printed), ["„a“ \"b\" 75\u{202f}%\n", "", "c\\d"]);
}

#[test]
fn no_text_of_the_screen_is_left_out() {
    let modules = include_str!("../../src/app/texts/mod.rs");
    let modules: Vec<&str> = modules
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "))
        .map(|name| name.trim_end_matches(';'))
        .collect();
    assert!(modules.contains(&"shell"), "{modules:?}");
    let views = views();
    for module in &modules {
        let is_seen = views.iter().any(|view| view.name.split(' ').next() == Some(*module));
        let is_without = WITHOUT.iter().any(|(name, _)| name == module);
        assert!(is_seen != is_without, "{module} has to be looked at, or named with a reason not to be");
    }
    for (name, why) in WITHOUT {
        assert!(modules.contains(&name), "{name} is not there: {why}");
    }
}

#[test]
fn words_that_are_the_same_in_both_wordings_keep_the_rules_as_they_are() {
    let found: Vec<String> = pages_said::shared().into_iter().flat_map(|text| broken_rules(&text)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn every_text_in_simple_language_keeps_the_rules() {
    let mut found = Vec::new();
    for view in views() {
        for text in &view.simple {
            found.extend(broken_rules(text).into_iter().map(|rule| format!("{}: {rule}: {text}", view.name)));
        }
    }
    found.extend(pages_said::only_simple().iter().flat_map(|text| broken_rules(text)));
    assert!(found.is_empty(), "{}\n{}", found.len(), found.join("\n"));
}

#[test]
fn simple_language_is_easier_to_read_than_the_usual_texts() {
    for view in views() {
        let (german, simple) = view.differing();
        assert!(!simple.is_empty(), "{} says everything as usual", view.name);
        assert!(!view.is_paired || view.german.len() == view.simple.len(), "{}", view.name);
        let (german, simple) = (Ease::of(german.into_iter()), Ease::of(simple.into_iter()));
        println!("{}: {german:.1?} {simple:.1?}", view.name);
        assert!(simple.amstad > german.amstad, "{}: {simple:?} against {german:?}", view.name);
        assert!(simple.lix < german.lix, "{}: {simple:?} against {german:?}", view.name);
    }
}

#[test]
fn charts_and_comparisons_say_one_thing_after_the_other() {
    let charts = pages_said::charts(Wording::Simple);
    assert_eq!(charts[0], "Noch kein Prinzip hat einen Wert.");
    assert_eq!(
        charts[1],
        "Nur 1 Prinzip hat einen Wert: Prinzip 3. Der Wert ist 80 %. 18 Prinzipien haben noch keinen Wert."
    );
    assert_eq!(
        charts[3],
        "Der höchste Wert ist 80 %: Prinzip 1 und Prinzip 2. Der niedrigste Wert ist 20 %: 3 Prinzipien. 2 Prinzipien haben noch keinen Wert. 2 Prinzipien zählen nicht mit."
    );
    let changes = |points, counts| texts::charts::changes("Seit gestern", Total::Moved(points), counts);
    let fallen = scoring::Millionths::from_f64(0.2) - scoring::Millionths::from_f64(0.232);
    assert_eq!(
        changes(fallen, [1, 0, 2, 0, 0, 1, 0]),
        "Seit gestern: Der Gesamtwert ist um 3,2 Prozentpunkte gesunken. 1 Frage ist besser. 2 Fragen sind neu beantwortet. 1 Pflicht-Lücke ist neu."
    );
    assert_eq!(changes(scoring::Millionths::ZERO, [0; 7]), "Seit gestern: Es hat sich nichts geändert.");
}

#[test]
fn a_wording_is_kept_as_a_language_tag_that_older_versions_understand() {
    for wording in Wording::ALL {
        assert_eq!(Wording::of_tag(wording.tag()), Some(wording));
        assert_eq!(Tongue::of_tag(wording.tag()), Some(wording.tongue()));
    }
    let known = [
        ("de", Wording::German),
        ("de-AT", Wording::German),
        ("de-DE-simple", Wording::Simple),
        ("en-GB", Wording::English),
    ];
    for (tag, wording) in known {
        assert_eq!(Wording::of_tag(tag), Some(wording), "{tag}");
    }
    // Simple English is not there; English is.
    assert_eq!(Wording::of_tag("en-simple"), Some(Wording::English));
    assert_eq!(Wording::of_tag("fr"), None);
}
