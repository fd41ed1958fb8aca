//! What keeps a report from giving its audit back, in German and English.

use super::CarriedError;
use crate::questionnaire::Tongue;

impl CarriedError {
    /// What is wrong, in a full sentence.
    pub fn message(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (Tongue::German, Self::Damaged) => "Der Selbstaudit in diesem Bericht ist beschädigt oder abgeschnitten.",
            (Tongue::German, Self::Encrypted) => "Dieses PDF ist verschlüsselt und lässt sich nicht durchsehen.",
            (Tongue::German, Self::HashDiffers) => {
                "Der Selbstaudit in diesem Bericht ist nicht mehr sicher der, mit dem der Bericht geschrieben wurde: Die Prüfsumme fehlt oder passt nicht."
            }
            (Tongue::German, Self::NothingInside) => "In diesem Dokument steckt kein Selbstaudit.",
            (Tongue::German, Self::NoReport) => "Das ist weder ein PDF noch eine HTML-Seite.",
            (Tongue::German, Self::TooLarge) => "Der Bericht oder der Selbstaudit darin ist zu groß.",
            (Tongue::English, Self::Damaged) => "The self-audit in this report is damaged or cut off.",
            (Tongue::English, Self::Encrypted) => "This PDF is encrypted and cannot be looked through.",
            (Tongue::English, Self::HashDiffers) => {
                "The self-audit in this report is no longer surely the one that the report was written with: the checksum is missing or does not match."
            }
            (Tongue::English, Self::NothingInside) => "There is no self-audit in this document.",
            (Tongue::English, Self::NoReport) => "This is neither a PDF nor an HTML page.",
            (Tongue::English, Self::TooLarge) => "The report, or the self-audit in it, is too large.",
        }
    }

    /// What to do about it.
    pub fn advice(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (Tongue::German, Self::Damaged) => {
                "Oft wurde die Datei nicht ganz übertragen. Holen Sie sie noch einmal aus der Quelle, oder öffnen Sie den gesicherten Selbstaudit (*.selbstaudit.json)."
            }
            (Tongue::German, Self::Encrypted) => {
                "Öffnen Sie das PDF mit seinem Kennwort, speichern Sie es ohne Schutz, und versuchen Sie es noch einmal."
            }
            (Tongue::German, Self::HashDiffers) => {
                "Jemand oder ein Programm hat die Datei verändert. Nehmen Sie den Bericht aus der Quelle, oder öffnen Sie den gesicherten Selbstaudit (*.selbstaudit.json)."
            }
            (Tongue::German, Self::NothingInside) => {
                "Nur Berichte, die dieses Programm geschrieben hat, tragen ihn in sich. Er geht verloren, wenn ein Bericht neu gedruckt oder nur seitenweise kopiert wird. Öffnen Sie den ursprünglichen Bericht oder den gesicherten Selbstaudit (*.selbstaudit.json)."
            }
            (Tongue::German, Self::NoReport) => {
                "Wählen Sie einen Bericht, den dieses Programm geschrieben hat, oder einen gesicherten Selbstaudit (*.selbstaudit.json)."
            }
            (Tongue::German, Self::TooLarge) => {
                "Berichte dieses Programms haben höchstens einige Megabyte. Prüfen Sie, ob es die richtige Datei ist."
            }
            (Tongue::English, Self::Damaged) => {
                "Often a file was not transferred completely. Fetch it from its source again, or open the saved self-audit (*.selbstaudit.json)."
            }
            (Tongue::English, Self::Encrypted) => {
                "Open the PDF with its password, save it without protection, and try again."
            }
            (Tongue::English, Self::HashDiffers) => {
                "Somebody or some program has changed the file. Take the report from its source, or open the saved self-audit (*.selbstaudit.json)."
            }
            (Tongue::English, Self::NothingInside) => {
                "Only reports that this program has written carry one. It gets lost when a report is printed anew or copied page by page. Open the original report or the saved self-audit (*.selbstaudit.json)."
            }
            (Tongue::English, Self::NoReport) => {
                "Choose a report that this program has written, or a saved self-audit (*.selbstaudit.json)."
            }
            (Tongue::English, Self::TooLarge) => {
                "Reports of this program have a few megabytes at most. Check whether it is the right file."
            }
        }
    }
}
