//! A questionnaire as a page to fill in: on paper, or in a browser that runs neither scripts nor WebAssembly.
//!
//! It holds everything that is asked and knows no answers. Boxes and lines are real form controls, so that the page
//! can be filled in on the screen as well; nothing of it is stored or sent, and nothing is computed. What stands in
//! the page apart from its frame can be had alone, for a page that holds more than one.

mod condition;
mod list;
mod principle;
mod question;
mod rule;
mod start;
mod words;

use std::fmt::{self, Write as _};

pub use list::{ListedForm, form_list};

use super::document::{Inline, Target};
use super::html::{Escaped, Opening, Runs};
use crate::exchange::Generator;
use crate::questionnaire::{Category, Principle, Question, Questionnaire, Text, Tongue};
use words::Words;

/// The style of a form beyond that of every page. All of it is about what stands in an element of the class `sheet`,
/// so that it can be laid beside the style of another page.
const CSS: &str = include_str!("form/sheet.css");

/// The name of the page for a file of a questionnaire or of its translation: `klein.en.html` for `klein.en.yaml`.
pub fn form_name(file: &str) -> String {
    format!("{}.html", form_stem(file))
}

/// The same without its ending.
pub fn form_stem(file: &str) -> &str {
    file.strip_suffix(".yaml").unwrap_or(file)
}

/// The page of a questionnaire, in its language; the words around it are German where the program does not speak that
/// language. The same input gives the same bytes.
pub fn form(questionnaire: &Questionnaire, generator: &Generator) -> String {
    let sheet = Sheet::new(questionnaire, 1);
    let (title, made_by) = (&questionnaire.title.value, named(generator));
    let description = (sheet.words.description)(title, &questionnaire.edition.value);
    let mut page = String::new();
    Opening {
        language: sheet.language,
        tongue: sheet.tongue,
        title,
        named: &[("description", &description), ("generator", &made_by)],
        style: CSS,
        contents: Some(&sheet.id("inhalt")),
    }
    .write(&mut page);
    page.push_str("<main id=\"main_\">\n");
    page.push_str(&sheet.write(&made_by));
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// What stands in the page of a questionnaire, as one element without a frame: its title becomes a heading of this
/// level, 1 or 2, and everything else follows below. Ids begin with those of the questionnaire and its language, so
/// that several forms can stand in one page.
pub fn form_body(questionnaire: &Questionnaire, generator: &Generator, level: u8) -> String {
    Sheet::new(questionnaire, level).write(&named(generator))
}

fn named(generator: &Generator) -> String {
    format!("{} {} ({})", generator.name, generator.version, generator.build)
}

/// A form in the making.
struct Sheet<'a> {
    out: String,
    questionnaire: &'a Questionnaire,
    words: &'static Words,
    /// The language of the words around the questionnaire.
    tongue: Tongue,
    /// The language of everything that does not name its own.
    language: &'a str,
    /// The level of the title's heading.
    level: u8,
}

impl<'a> Sheet<'a> {
    fn new(questionnaire: &'a Questionnaire, level: u8) -> Self {
        let language = questionnaire.language.as_str();
        // In a language that the program does not speak, the frame is German and what is asked names its language.
        let (tongue, language) = match Tongue::of_tag(language) {
            Some(tongue) => (tongue, language),
            None => (Tongue::German, Tongue::German.tag()),
        };
        Self {
            out: String::new(),
            questionnaire,
            words: Words::of(tongue, questionnaire.parts),
            tongue,
            language,
            level: level.clamp(1, 2),
        }
    }

    fn add(&mut self, text: fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _ = self.out.write_fmt(text);
    }

    /// An id for the page. Ids of the questionnaire hold no underscore, so no two places get the same.
    fn id(&self, place: &str) -> String {
        format!("bogen_{}_{}_{place}", self.questionnaire.id, self.questionnaire.language.as_str())
    }

    /// Where a question stands.
    fn question_id(&self, question: &Question) -> String {
        self.id(&format!("frage_{}", question.id))
    }

    fn principle_id(&self, principle: &Principle) -> String {
        self.id(&format!("prinzip_{}", principle.id))
    }

    fn category_id(&self, category: &Category) -> String {
        self.id(&format!("kategorie_{}", category.id))
    }

    /// A text of the questionnaire, with its language where that is another one.
    fn text(&self, text: &Text) -> Inline {
        let language = text.language.as_str();
        Inline { language: (language != self.language).then(|| language.to_owned()), ..Inline::plain(&text.value) }
    }

    /// Several of them with commas between.
    fn texts(&self, texts: &[&Text]) -> Vec<Inline> {
        let mut all = Vec::new();
        for text in texts {
            if !all.is_empty() {
                all.push(Inline::plain(", "));
            }
            all.push(self.text(text));
        }
        all
    }

    /// A heading so many levels below the title.
    fn heading(&mut self, below: u8, id: &str, content: &[Inline]) {
        let (level, class) = (self.level + below, HEADINGS.get(usize::from(below)).copied().unwrap_or_default());
        self.add(format_args!("<h{level} class=\"{class}\" id=\"{}\">{}</h{level}>\n", Escaped(id), Runs(content)));
    }

    /// A paragraph of a class.
    fn paragraph(&mut self, class: &str, content: &[Inline]) {
        self.add(format_args!("<p class=\"{class}\">{}</p>\n", Runs(content)));
    }

    /// A paragraph that begins with what it is.
    fn labelled(&mut self, class: &str, label: &str, content: &[Inline]) {
        self.add(format_args!("<p class=\"{class}\"><strong>{}</strong> {}</p>\n", Escaped(label), Runs(content)));
    }

    fn write(mut self, made_by: &str) -> String {
        let id = self.id("titel");
        let language = Escaped(self.language).to_string();
        self.add(format_args!("<article class=\"sheet\" lang=\"{language}\" aria-labelledby=\"{}\">\n", Escaped(&id)));
        self.head(&id);
        self.facts();
        self.how();
        self.contents();
        for category in &self.questionnaire.categories {
            self.category(category);
        }
        self.rule();
        let Questionnaire { id, version, .. } = self.questionnaire;
        let closing = (self.words.made_with)(id.as_str(), version, made_by);
        self.paragraph("sheet-small", &[Inline::plain(closing)]);
        self.out.push_str("</article>\n");
        self.out
    }

    /// True if the question is left out in any phase that the questionnaire knows.
    fn is_in_some_phases(&self, question: &Question) -> bool {
        !question.phases.is_empty()
            && self.questionnaire.phases.iter().any(|phase| !question.phases.contains(&phase.id))
    }
}

/// The classes of headings, from the title down.
const HEADINGS: [&str; 3] = ["sheet-title", "sheet-section", "sheet-principle"];

/// A name that is a link where there is an address.
fn linked(name: &str, url: Option<&str>) -> Inline {
    match url {
        Some(url) => Inline::link(name, Target::Web(url.to_owned())),
        None => Inline::plain(name),
    }
}
