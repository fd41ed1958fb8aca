//! What the command line says.

mod assess;
mod check;
mod english;
mod german;
mod tools;

use self::assess::AssessTexts;
use self::check::CheckTexts;
use self::tools::ToolTexts;
use crate::questionnaire::Tongue;

/// All texts of one language.
pub(super) struct Texts {
    /// The language.
    pub(super) tongue: Tongue,
    // Help.
    pub(super) about: &'static str,
    pub(super) usage: &'static str,
    /// Where its parts stand, in clap's words.
    pub(super) template: &'static str,
    pub(super) commands: &'static str,
    pub(super) arguments: &'static str,
    pub(super) options: &'static str,
    pub(super) exit: &'static str,
    pub(super) help_help: &'static str,
    pub(super) version_help: &'static str,
    pub(super) report_about: &'static str,
    pub(super) report_usage: &'static str,
    pub(super) report_examples: &'static str,
    pub(super) audit_value: &'static str,
    pub(super) audit_help: &'static str,
    pub(super) format_value: &'static str,
    pub(super) format_help: &'static str,
    pub(super) lang_value: &'static str,
    pub(super) lang_help: &'static str,
    pub(super) file_value: &'static str,
    pub(super) output_help: &'static str,
    pub(super) questionnaire_help: &'static str,
    pub(super) translation_help: &'static str,
    pub(super) short_help: &'static str,
    pub(super) no_notes_help: &'static str,
    pub(super) date_value: &'static str,
    pub(super) date_help: &'static str,
    pub(super) force_help: &'static str,
    // What is wrong with the arguments.
    pub(super) error: &'static str,
    pub(super) ask_for_help: &'static str,
    pub(super) no_command: &'static str,
    pub(super) unknown_command: fn(&str) -> String,
    pub(super) unknown_argument: fn(&str) -> String,
    pub(super) missing_argument: fn(&str) -> String,
    pub(super) missing_value: fn(&str) -> String,
    pub(super) no_value_wanted: fn(&str) -> String,
    pub(super) twice: fn(&str) -> String,
    pub(super) wrong_value: fn(&str, &str, &str) -> String,
    pub(super) wrong_day: fn(&str) -> String,
    pub(super) not_utf8: &'static str,
    // What is wrong with a file: what, where, what to do.
    pub(super) unread: fn(&str, &str) -> String,
    pub(super) not_there: &'static str,
    pub(super) not_allowed: &'static str,
    pub(super) is_folder: &'static str,
    pub(super) damaged: fn(&str, usize, usize) -> String,
    pub(super) empty: fn(&str) -> String,
    pub(super) foreign: fn(&str) -> String,
    pub(super) newer: fn(&str, u64, u32) -> String,
    pub(super) no_text: fn(&str, usize) -> String,
    pub(super) shape: fn(&str, usize, usize, &str) -> String,
    pub(super) too_large: fn(&str, usize) -> String,
    pub(super) no_questionnaire: fn(&str, &str, &str) -> String,
    pub(super) broken_questionnaire: fn(&str) -> String,
    pub(super) other_questionnaire: fn(&str, &str, &str) -> String,
    pub(super) diagnostic_error: &'static str,
    pub(super) diagnostic_warning: &'static str,
    pub(super) exists: fn(&str) -> String,
    pub(super) is_source: fn(&str) -> String,
    pub(super) unwritten: fn(&str, &str) -> String,
    pub(super) no_day: &'static str,
    pub(super) not_made: fn(&str) -> String,
    // What is remarkable.
    pub(super) note: &'static str,
    pub(super) upgraded: fn(u32) -> String,
    pub(super) other_version: fn(&str, &str) -> String,
    pub(super) other_content: &'static str,
    pub(super) recorded_differs: &'static str,
    pub(super) no_time: fn(&str, &str) -> String,
    pub(super) phase_unknown: fn(&str) -> String,
    pub(super) undrawn: fn(usize) -> String,
    pub(super) same_ids: fn(usize) -> String,
    pub(super) unknown_keys: fn(usize) -> String,
    pub(super) unknown_questions: fn(usize) -> String,
    pub(super) open_after_all: fn(usize) -> String,
    pub(super) written: fn(&str) -> String,
    // Assessing many.
    pub(super) assess: &'static AssessTexts,
    // Checking files.
    pub(super) check: &'static CheckTexts,
    // The tools for editors.
    pub(super) tools: &'static ToolTexts,
}

impl Texts {
    /// The texts of a language.
    pub(super) fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::German => &german::GERMAN,
            Tongue::English => &english::ENGLISH,
        }
    }
}
