// The places of the app: address, title and main heading, in both languages.

/// Places that need no audit, and those that show one; the audit is called „Wohngeld“.
export const PLACES = [
  { hash: '#/', title: ['Selbstaudit', 'Selbstaudit'], heading: ['Selbstaudit zum Servicestandard', 'Self-audit for the Servicestandard'] },
  { hash: '#/leistung', title: ['Leistung', 'Service'], heading: ['Angaben zur Leistung', 'Data about the service'], audit: true },
  { hash: '#/prinzipien', title: ['Prinzipien', 'Principles'], heading: ['Selbstaudit: Wohngeld', 'Self-audit: Wohngeld'], audit: true },
  { hash: '#/antworten', title: ['Antworten', 'Answers'], heading: ['Antworten prüfen', 'Check your answers'], audit: true },
  { hash: '#/ergebnis', title: ['Ergebnis', 'Result'], heading: ['Ergebnis: Wohngeld', 'Result: Wohngeld'], audit: true },
  { hash: '#/massnahmen', title: ['Maßnahmen', 'Measures'], heading: ['Maßnahmen', 'Measures'], audit: true },
  { hash: '#/verlauf', title: ['Verlauf', 'Progress'], heading: ['Verlauf: Wohngeld', 'Progress: Wohngeld'], audit: true },
  { hash: '#/bericht', title: ['Bericht', 'Report'], heading: ['Bericht', 'Report'], audit: true },
  { hash: '#/zusammenarbeit', title: ['Zusammenarbeit', 'Teamwork'], heading: ['Zusammenarbeit', 'Teamwork'], audit: true },
  { hash: '#/dateien', title: ['Speichern und öffnen', 'Save and open'], heading: ['Speichern und öffnen', 'Save and open'] },
  { hash: '#/uebersicht', title: ['Übersicht der Leistungen', 'Overview of services'], heading: ['Übersicht der Leistungen', 'Overview of services'] },
  { hash: '#/uebertragen/servicestandard-2025', title: ['Übertragen', 'Transfer'], heading: ['Auf „Servicestandard 2025 – 13 Kriterien“ übertragen', 'Transfer to “Servicestandard 2025 – 13 criteria”'], audit: true },
  { hash: '#/fragebogen', title: ['Fragebogen prüfen', 'Check questionnaire'], heading: ['Fragebogen prüfen', 'Check questionnaire'] },
  { hash: '#/hilfe', title: ['Hilfe', 'Help'], heading: ['Hilfe', 'Help'] },
  { hash: '#/hilfe/erste-schritte', title: ['Erste Schritte', 'First steps'], heading: ['Erste Schritte', 'First steps'] },
  { hash: '#/hilfe/workshop', title: ['Einen Workshop leiten', 'Hosting a workshop'], heading: ['Einen Workshop leiten', 'Hosting a workshop'] },
  { hash: '#/hilfe/pruefen', title: ['Selbstaudits anderer prüfen', 'Reviewing self-audits of others'], heading: ['Selbstaudits anderer prüfen', 'Reviewing self-audits of others'] },
  { hash: '#/hilfe/rechnung', title: ['Wie der Wert entsteht', 'How the score comes about'], heading: ['Wie der Wert entsteht', 'How the score comes about'] },
  { hash: '#/hilfe/weiterarbeiten', title: ['Bericht, Maßnahmen, Verlauf', 'Report, measures, progress'], heading: ['Bericht, Maßnahmen, Verlauf', 'Report, measures, progress'] },
  { hash: '#/hilfe/dateien', title: ['Dateien und Zusammenarbeit', 'Files and working together'], heading: ['Dateien und Zusammenarbeit', 'Files and working together'] },
  { hash: '#/hilfe/woerter', title: ['Wörter', 'Words'], heading: ['Wörter', 'Words'] },
  { hash: '#/hilfe/redaktion', title: ['Fragebögen ändern', 'Changing questionnaires'], heading: ['Fragebögen ändern', 'Changing questionnaires'] },
  { hash: '#/tastatur', title: ['Tastatur', 'Keyboard'], heading: ['Tastatur', 'Keyboard'] },
  { hash: '#/daten', title: ['Was passiert mit meinen Daten?', 'What happens to my data?'], heading: ['Was passiert mit meinen Daten?', 'What happens to my data?'] },
  { hash: '#/barrierefreiheit', title: ['Barrierefreiheit', 'Accessibility'], heading: ['Barrierefreiheit', 'Accessibility'] },
  { hash: '#/lizenzen', title: ['Lizenzen', 'Licences'], heading: ['Lizenzen', 'Licences'] },
];

/// The title of the page at a place, without and with an open audit.
export function titleOf(place, name) {
  return [...new Set([place, name, 'Selbstaudit'].filter(Boolean))].join(' – ');
}
