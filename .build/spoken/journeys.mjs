// What is done while Orca speaks: which keys, and where the focus must be afterwards.
// `until`: pressed again until the focus is there (`quiet`: only the last of it is written down). `at`: the focus gets
// there by itself. `wait`: milliseconds in which something becomes heard.

const HEADING = '#titel';
const RADIO = 'main input[name]:not([name^=neu])[type=radio]';
const SIMPLE = 'header [role=group] [role=group] button:nth-of-type(2)';

const press = (does, ...keys) => ({ does, keys });
const times = (count, step) => Array.from({ length: count }, () => step);
const tab = (does, until) => ({ does, keys: ['Tab'], until });
const skim = (does, until, key = 'Tab') => ({ does, keys: [key], until, quiet: true });
const to = (does, at = HEADING) => ({ does, keys: ['Return'], at });
const view = (does, place) => [skim(does, `header a[href="#/${place}"]`, 'shift+Tab'), to('Eingabetaste')];

/// The whole job.
const job = [
  ...times(2, press('h: zur nächsten Überschrift', 'h')),
  tab('Tab bis zum Namen der Leistung', '#neu-name'),
  { does: '„Wohngeld“ und Eingabetaste', text: 'Wohngeld', keys: ['Return'], at: HEADING },
  ...times(4, press('Pfeil nach unten', 'Down')),
  tab('Tab bis zum dritten Prinzip', 'a[href="#/prinzip/p03"]'),
  to('Eingabetaste'),
  tab('Tab bis zur ersten Antwort', RADIO),
  press('Einfügen+A: die Pfeiltasten der Seite geben', 'Insert+a'),
  ...times(2, press('Pfeil nach unten', 'Down')),
  { does: 'Warten, bis gespeichert ist', wait: 3000 },
  press('Einfügen+A: die Pfeiltasten zum Lesen nehmen', 'Insert+a'),
  press('h: zur nächsten Überschrift', 'h'),
  ...times(8, press('Pfeil nach unten', 'Down')),
  skim('Tab bis zum Übernehmen des Hinweises', '.take-hint button'),
  { does: 'Eingabetaste', keys: ['Return'], wait: 2000 },
  { does: 'Strg+Z: rückgängig', keys: ['ctrl+z'], wait: 2000 },
  { does: 'Strg+Y: wiederholen', keys: ['ctrl+y'], wait: 2000 },
  ...view('Umschalt+Tab bis zu den Prinzipien', 'prinzipien'),
  skim('Tab bis zum Workshop', 'main a[href^="#/workshop"]'),
  to('Eingabetaste'),
  skim('Tab bis zur ersten Antwort', RADIO),
  press('Leertaste', 'space'),
  skim('Tab bis zur nächsten Frage', '.workshop__steps a.kern-btn--primary'),
  to('Eingabetaste'),
  skim('Umschalt+Tab bis zum Verlassen', '.workshop__top a.kern-link', 'shift+Tab'),
  to('Eingabetaste', '[id^="frage-"]'),
  ...view('Umschalt+Tab bis zum Ergebnis', 'ergebnis'),
  ...times(12, press('Pfeil nach unten', 'Down')),
  ...times(2, press('m: zum nächsten Orientierungspunkt', 'm')),
  press('g: zum nächsten Bild', 'g'),
  press('t: zur nächsten Tabelle', 't'),
  ...times(4, press('Pfeil nach unten', 'Down')),
  ...view('Umschalt+Tab bis zu den Maßnahmen', 'massnahmen'),
  skim('Tab bis zum Hinzufügen', '#massnahme-neu'),
  { does: 'Eingabetaste', keys: ['Return'], wait: 1500 },
  { does: '„Test beauftragen“', text: 'Test beauftragen', wait: 3000 },
  ...view('Umschalt+Tab bis zum Ergebnis', 'ergebnis'),
  skim('Tab bis zum Bericht', 'main a[href="#/bericht"]'),
  to('Eingabetaste'),
  skim('Tab bis zum Erstellen', 'main form button'),
  { does: 'Eingabetaste', keys: ['Return'], wait: 10_000 },
  { does: 'Strg+S: als Datei sichern', keys: ['ctrl+s'], wait: 3000 },
  skim('Tab bis zu „Speichern und öffnen“', 'footer a[href="#/dateien"]'),
  to('Eingabetaste'),
  skim('Tab bis zur Wahl der Datei', '#datei'),
  // The window in which the browser asks for it is none of the page.
  { does: 'Die gesicherte Datei wird gewählt', file: '.json', at: 'main h2, main h3' },
  ...times(6, press('Pfeil nach unten', 'Down')),
  skim('Tab bis zum Öffnen', 'main .kern-btn--primary:is(button)'),
  to('Eingabetaste'),
];

/// Its beginning and its result.
const short = [
  tab('Tab bis zum Namen der Leistung', '#neu-name'),
  { does: '„Wohngeld“ und Eingabetaste', text: 'Wohngeld', keys: ['Return'], at: HEADING },
  ...times(4, press('Pfeil nach unten', 'Down')),
  skim('Tab bis zum dritten Prinzip', 'a[href="#/prinzip/p03"]'),
  to('Eingabetaste'),
  skim('Tab bis zur ersten Antwort', RADIO),
  press('Leertaste', 'space'),
  press('h: zur nächsten Überschrift', 'h'),
  ...times(6, press('Pfeil nach unten', 'Down')),
  skim('Tab bis zum Übernehmen des Hinweises', '.take-hint button'),
  { does: 'Eingabetaste', keys: ['Return'], wait: 2000 },
  ...view('Umschalt+Tab bis zum Ergebnis', 'ergebnis'),
  ...times(4, press('Pfeil nach unten', 'Down')),
  ...times(5, press('h: zur nächsten Überschrift', 'h')),
  { does: 'Strg+S: als Datei sichern', keys: ['ctrl+s'], wait: 3000 },
];

export const JOURNEYS = {
  german: { locale: 'de_DE', steps: job },
  english: { locale: 'en_GB', steps: short },
  simple: { locale: 'de_DE', steps: [skim('Tab bis „Einfache Sprache“', SIMPLE), press('Leertaste', 'space'), ...short] },
};
