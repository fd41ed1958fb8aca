//! The page that leads to the forms.

use std::fmt::Write as _;

use super::named;
use crate::exchange::Generator;
use crate::questionnaire::{Language, Tongue};
use crate::report::html::{Escaped, Opening};

/// A form that the list leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedForm {
    /// The address of its page, relative to the list; a file name as the list of questionnaires allows them.
    pub file: String,
    /// What it is called, in its language.
    pub title: String,
    /// Its language.
    pub language: Language,
}

/// A page that leads to forms, in German with English. The same input gives the same bytes.
pub fn form_list(forms: &[ListedForm], generator: &Generator) -> String {
    let (mut page, title, generator) = (String::new(), "Fragebögen zum Ausfüllen und Drucken", named(generator));
    let tongue = Tongue::German;
    let named = [("generator", generator.as_str())];
    Opening { language: tongue.tag(), tongue, title, named: &named, style: "", contents: None }.write(&mut page);
    // Writing into a string cannot fail.
    let _ = write!(
        page,
        "<main id=\"main_\">\n<h1>{title} <span lang=\"en\">/ Questionnaires to fill in and print</span></h1>\n\
         <p>Alle Fragen, Stufen und Hinweise auf einer Seite, ohne JavaScript. Sie können am Bildschirm ankreuzen oder \
         drucken. Die Seiten speichern und berechnen nichts.</p>\n\
         <p lang=\"en\">All questions, levels and hints on one page, without JavaScript. You can tick on the screen or \
         print. The pages store and compute nothing.</p>\n<ul>\n"
    );
    for ListedForm { file, title, language } in forms {
        // Of all that the name of a file may hold, only a space cannot stand in an address.
        let (address, language) = (file.replace(' ', "%20"), Escaped(language.as_str()));
        let _ = writeln!(
            page,
            "<li><a href=\"{}\" lang=\"{language}\" hreflang=\"{language}\">{}</a></li>",
            Escaped(&address),
            Escaped(title)
        );
    }
    page.push_str("</ul>\n</main>\n</body>\n</html>\n");
    page
}
