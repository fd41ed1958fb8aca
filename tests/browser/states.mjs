// Each view in each of its states, and how to get there: for whatever is to hold everywhere.
import { readFileSync } from 'node:fs';
import { audit, everyAnswer, sealed, slot, store, visitWith, withSnapshots } from './audits.mjs';
import { fixture, offer } from './hosted.mjs';
import { PLACES } from './places.mjs';
import { example, file as questionnaireFile, german, question } from './questionnaire.mjs';
import { section } from './result.mjs';
import { serviceFiles } from './services.mjs';
import { button, dialog, expect, follow, go, link, seen, translated, visit } from './support.mjs';

/// An audit that is answered throughout.
export const FULL = audit({ answers: everyAnswer() });

/// Everything that an operator can say, its accessibility statement included; the site here has other questionnaires.
export const WHOLE_CONFIG = readFileSync(new URL('../configs/valid/full.yaml', import.meta.url), 'utf8')
  .replace(/^(default|language|questionnaires): .*\n/gm, '');

const OWN_EXAMPLE = { ...example, id: 'beispiel' };
const FIRST = question('p03-pruefung');

async function choose(page, content) {
  await page.getByLabel('Dateien auswählen').setInputFiles({ name: 'datei.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await expect(page.getByRole('heading', { name: /datei\.json$/ })).toBeVisible();
}

async function openAll(page) {
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
}

/// Each state of each view, by its name: what opens it.
export const STATES = {
  'start, empty': (page) => visit(page),
  'start, with audits, an unreadable one and a message on what is missing': async (page) => {
    const other = audit({ id: 'elterngeld', name: 'Elterngeld' });
    await store(page, { [slot('wohngeld', 'a')]: sealed(FULL), [slot('elterngeld', 'a')]: sealed(other), [slot('kaputt', 'a')]: '{' }, 'wohngeld');
    await visit(page);
    await button(page, 'Selbstaudit beginnen').click();
    await expect(page.getByRole('heading', { name: 'Es fehlt noch eine Angabe' })).toBeVisible();
  },
  'start, with a broken questionnaire': async (page) => {
    await offer(page, fixture('invalid/unknown-key'));
    await visit(page);
    await expect(seen(page, 'kann nicht benutzt werden')).toBeVisible();
  },
  'own questionnaires, with one kept, a difference and a trial': async (page) => {
    await store(page, { 'selbstaudit/questionnaire/klein': `1.0.0 Kleiner Fragebogen\n${fixture('valid/minimal')}` });
    await visit(page, '#/fragebogen');
    await openAll(page);
    const changed = fixture('valid/minimal').replace('version: 1.0.0', 'version: 1.0.1').replace('Gibt es das?', 'Gibt es das jetzt?');
    await page.getByLabel('Text des Fragebogens').fill(changed);
    await page.getByLabel('Frühere Fassung').selectOption('klein');
    await expect(seen(page, 'Geändert: 1')).toBeVisible();
    await openAll(page);
    await expect(page.getByRole('row', { name: 'Frage Gibt es das? Gibt es das jetzt?' })).toBeVisible();
    await button(page, 'Ausprobieren').click();
    await expect(seen(page, 'Gespeichert wird nichts davon.')).toBeVisible();
    await page.evaluate(() => { location.hash = '#/fragebogen'; });
    await expect(page.getByLabel('Text des Fragebogens')).toHaveValue(changed);
  },
  'own questionnaires, with an error': async (page) => {
    await visit(page, '#/fragebogen');
    await page.getByLabel('Text des Fragebogens').fill(fixture('invalid/unknown-key'));
    await expect(page.getByRole('button', { name: /^Zu Zeile 21/ })).toBeVisible();
  },
  'principle, with feedback on a question': async (page) => {
    await page.route('**/config.yaml', (route) => route.fulfill({ contentType: 'text/yaml',
      body: 'format: 1\nfeedback: {email: redaktion@musterhausen.example, url: "https://www.musterhausen.example/rueckmeldung"}\n' }));
    await visitWith(page, '#/prinzip/p03', FULL);
    await openAll(page);
    await page.getByLabel('Ihre Worte').first().fill('ü'.repeat(400));
    await expect(seen(page, 'Für eine vorausgefüllte E-Mail ist der Text zu lang.')).toBeVisible();
  },
  'service, with warnings': async (page) => {
    const odd = { leika: ['123', '99107023017000'], fim: ['L1'], priority: 9, maturity: { model: '1.1', level: 7, target: 2 } };
    await visitWith(page, '#/leistung', { ...OWN_EXAMPLE, service: { ...example.service, ...odd } });
    await expect(seen(page, /Der Schlüssel hat 3 statt 14 Ziffern/)).toBeVisible();
  },
  'principle that can only be read': async (page) => {
    const questionnaire = { id: 'json', version: '1.0.0', sha256: '' };
    const answers = { 'p01-frage': { level: 0, note: 'Es fehlt noch alles.' } };
    await visitWith(page, '#/prinzip/p01', audit({ questionnaire, answers, embedded_questionnaire: JSON.parse(fixture('valid/json')) }));
    await expect(page.getByRole('radio', { name: 'Nein' })).toBeDisabled();
  },
  'result with a level of maturity': async (page) => {
    const ids = [...questionnaireFile('reifegrad-1.1.yaml').matchAll(/^ {10}- id: (\S+)/gm)].map(([, id]) => id);
    const answers = Object.fromEntries(ids.map((id, index) => [id, { level: 2 + (index % 3) }]));
    const questionnaire = { id: 'reifegrad-1-1', version: '1.0.0', sha256: '' };
    await visitWith(page, '#/ergebnis', audit({ questionnaire, answers, service: { name: 'Wohngeld', maturity: { model: '2.0', level: 5 } } }));
    await expect(section(page, 'Reifegrad')).toContainText('Stufe 2 – Formular-Assistent');
  },
  hub: (page) => visitWith(page, '#/prinzipien', OWN_EXAMPLE),
  'teamwork, with conflicts, a link and central answers': async (page) => {
    await visitWith(page, '#/zusammenarbeit', OWN_EXAMPLE);
    const part = { questions: [FIRST.id], label: 'Barrierefreiheit', by: 'Entwicklung' };
    const back = audit({ id: 'teil', answers: { [FIRST.id]: { level: 0, note: 'Es fehlt ein Test.' } }, part });
    const file = { name: 'teil.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(back)) };
    await page.getByLabel('Zurückbekommene Dateien auswählen').setInputFiles(file);
    await page.getByLabel('Selbstaudit der zentralen Leistung auswählen').setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify(FULL)) });
    await expect(seen(page, 'Ihre eigenen Antworten')).toBeVisible();
    const together = page.getByRole('group', { name: 'Reifegradmodell, Reifegrad heute, Angestrebter Reifegrad', exact: true });
    await expect(together).toContainText('Reifegrad heute: 4');
    await page.getByLabel('Den ganzen Selbstaudit, wie er ist').check();
    await button(page, 'Link erzeugen').click();
    await expect(seen(page, 'Weitergabe-Link')).toBeVisible();
  },
  'teamwork, with independent assessments, on a part': async (page) => {
    const part = { questions: [FIRST.id], label: 'Barrierefreiheit' };
    await visitWith(page, '#/zusammenarbeit', audit({ answers: { [FIRST.id]: { level: 3 } }, part }));
    const other = audit({ id: 'teil', answers: { [FIRST.id]: { level: 0 } } });
    await page.getByLabel('Zurückbekommene Dateien auswählen').setInputFiles(
      { name: 'teil.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(other)) });
    await page.getByLabel(/^Vergleichen: /).check();
    await expect(page.getByRole('table', { name: 'Hier liegen Sie auseinander' })).toBeVisible();
  },
  'hub, filtered': async (page) => {
    await visitWith(page, '#/prinzipien', FULL);
    await openAll(page);
    await page.getByLabel('mit Muss-Anforderung').check();
    await expect(section(page, 'Gefundene Fragen')).toBeVisible();
  },
  'principle, with hint, not applicable without reason and everything open': async (page) => {
    await visitWith(page, '#/prinzip/p04', audit({ answers: {
      'p04-abruf': { not_applicable: '' },
      'p04-nachweise': { level: 1, note: 'Merke', review: 'aus dem letzten Selbstaudit', by: 'Redaktion', minority: { level: 2, note: 'zu streng' },
        evidence: [{ title: 'Bericht', reference: 'Az. 1', strength: 'internal', date: '2024-01-01', valid_until: '2025-01-01' }] },
    } }));
    await openAll(page);
    await expect(seen(page, 'So kommen Sie auf Stufe 2')).toBeVisible();
    await expect(seen(page, /^Abgelaufen seit/)).toBeVisible();
  },
  'principle of the short check, with questions that are not asked': (page) => visitWith(page, '#/prinzip/p07', audit({ mode: 'short' })),
  'principle in English': async (page) => {
    await visitWith(page, '#/prinzip/p03', FULL);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await translated(page);
  },
  workshop: (page) => visitWith(page, `#/workshop/${FIRST.id}`, FULL),
  review: (page) => visitWith(page, '#/antworten', OWN_EXAMPLE),
  'result, empty': (page) => visitWith(page, '#/ergebnis'),
  'result, of the example': async (page) => {
    await visit(page);
    await button(page, 'Beispiel öffnen').click();
    await expect(section(page, 'Gesamtergebnis')).toBeVisible();
  },
  'result, with hints weighed, targets and everything open': async (page) => {
    await visitWith(page, '#/ergebnis', { ...FULL, targets: { nutzerzentrierung: 0.75, vorgehen: 0.5, p03: 0.9 } });
    await page.getByRole('checkbox').first().check();
    await openAll(page);
  },
  'measures, none': (page) => visitWith(page, '#/massnahmen', FULL),
  'measures, with an overdue one, one whose answer lags and everything open': async (page) => {
    const late = { id: 'spaet', text: 'Vertrag prüfen', owner: 'Vergabe', due: '2025-01-31', evidence: [{ title: 'Vermerk' }] };
    const done = { id: 'fertig', text: 'Selbst prüfen', question: FIRST.id, hint: 'h4', status: 'done' };
    await visitWith(page, '#/massnahmen', { ...OWN_EXAMPLE, measures: [...example.measures, late, done] });
    await openAll(page);
    await expect(seen(page, 'Überfällig seit 31.01.2025')).toBeVisible();
    await expect(link(page, 'Antwort anpassen')).toBeVisible();
  },
  'progress, without a snapshot': (page) => visitWith(page, '#/verlauf', FULL),
  'progress, with a comparison, a course and folds open': async (page) => {
    await visitWith(page, '#/verlauf', withSnapshots());
    // Of the snapshots one stands for all: each holds a table of every answer.
    await page.locator('main details').evaluateAll((all) => all.forEach((one, index) => { one.open = index === 0 || index > 2; }));
    await page.getByRole('button', { name: /^Umbenennen/ }).first().click();
    await page.getByRole('group', { name: 'Kategorien als Spalten zeigen' }).getByRole('checkbox').first().check();
    await expect(page.getByRole('columnheader', { name: 'Nutzerzentrierung (beantwortet)' })).toBeVisible();
  },
  report: (page) => visitWith(page, '#/bericht', FULL),
  'files, with audits': (page) => visitWith(page, '#/dateien', FULL, audit({ id: 'elterngeld', name: 'Elterngeld' })),
  'files, with a preview and its differences': async (page) => {
    await visitWith(page, '#/dateien', FULL);
    await choose(page, JSON.stringify(audit({ answers: { [FIRST.id]: { level: 0 } }, measures: example.measures })));
    await openAll(page);
    await expect(button(page, 'Vorhandenen hierdurch ersetzen')).toBeVisible();
  },
  'overview, empty': (page) => visit(page, '#/uebersicht'),
  'overview of many services, with bad files, groups, filters and everything open': async (page) => {
    await visitWith(page, '#/uebersicht', FULL);
    const files = [...serviceFiles(12), { name: 'kaputt.json', text: '{' }];
    await page.getByLabel('Dateien auswählen').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));
    await expect(page.locator('caption', { hasText: '13 von 13 Leistungen' })).toBeVisible();
    await page.getByLabel('Gruppieren nach').selectOption('Umsetzungsmodell');
    await openAll(page);
    await expect(seen(page, 'Auffällig heißt nicht falsch.')).toBeVisible();
  },
  'files, with something that cannot be opened': async (page) => {
    await visitWith(page, '#/dateien', FULL);
    await choose(page, '{"format": 1,');
  },
  'diagnostics of a broken questionnaire': async (page) => {
    await offer(page, fixture('invalid/condition-circle'));
    await visit(page, '#/fragebogen/klein');
  },
  'diagnostics of a good one': (page) => visit(page, '#/fragebogen/servicestandard-2020'),
  help: (page) => visit(page, '#/hilfe'),
  'help for workshops': (page) => visit(page, '#/hilfe/workshop'),
  'keyboard, with single keys switched on': async (page) => {
    await visit(page, '#/tastatur');
    await page.getByRole('checkbox', { name: /^Einzelne Tasten/ }).check();
  },
  'data, with something stored': (page) => visitWith(page, '#/daten', FULL),
  'accessibility, without a statement': (page) => visit(page, '#/barrierefreiheit'),
  'accessibility statement': async (page) => {
    await page.route('**/config.yaml', (route) => route.fulfill({ contentType: 'text/yaml', body: WHOLE_CONFIG }));
    await visit(page, '#/barrierefreiheit');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Erklärung zur Barrierefreiheit');
  },
  licences: (page) => visit(page, '#/lizenzen'),
  'not found': (page) => visit(page, '#/nirgends'),
  'no audit open': async (page) => {
    await store(page, { [slot('wohngeld', 'a')]: sealed(FULL) });
    await visit(page, '#/ergebnis');
  },
  'without the questionnaire': (page) => {
    const questionnaire = { id: 'eigener', version: '1.0.0', sha256: '' };
    return visitWith(page, '#/ergebnis', audit({ questionnaire, answers: { eins: { level: 1 } } }));
  },
  'without storage': async (page) => {
    await visitWith(page, '#/prinzip/p03');
    await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    await page.getByRole('group', { name: FIRST.text, exact: true }).getByRole('radio').first().check();
    await expect(page.getByRole('heading', { name: 'Ihre Eingaben sind nicht gespeichert' })).toBeVisible();
  },
  'dialog before deleting everything': async (page) => {
    await visitWith(page, '#/dateien', FULL);
    await button(page, 'Alle Daten in diesem Browser löschen').click();
    await expect(dialog(page)).toBeVisible();
  },
};

/// Each view with an address: the fixed places, and those with a name in it.
export const VIEWS = [
  ...PLACES.map(({ hash }) => hash),
  '#/prinzip/p03',
  `#/frage/${german.questions.at(-1).id}`,
  `#/workshop/${FIRST.id}`,
  '#/fragebogen/servicestandard-2020',
  '#/nirgends',
];

/// The states that these views show as well.
export const SHOWN_BY_VIEWS = [
  'hub', 'workshop', 'review', 'report', 'help', 'accessibility, without a statement', 'licences', 'not found', 'diagnostics of a good one',
];

/// Opens a view with the example, which has a bit of everything.
export function openView(page, hash) {
  return visitWith(page, hash, OWN_EXAMPLE);
}

/// Has another tab change what is stored while this one shows a principle.
async function elsewhere(page, entries) {
  await visitWith(page, '#/prinzip/p03');
  await page.evaluate((all) => {
    for (const [key, newValue] of Object.entries(all)) {
      if (newValue === null) localStorage.removeItem(key);
      else localStorage.setItem(key, newValue);
      // Browsers tell only the other tabs of it; so this is what this one would hear.
      dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
    }
  }, entries);
}

/// Says how far the app is kept for use without a network, as the script beside the program does.
async function tell(page, state) {
  await page.evaluate((value) => {
    document.documentElement.dataset.offline = value;
    dispatchEvent(new Event('selbstaudit:offline'));
  }, state);
}

/// Further states: of the frame around a view, of storage and network, before the program and after it, and views with
/// nothing in them.
export const FURTHER = {
  'start, in English': async (page) => {
    await visit(page);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  },
  'start, when nothing can be stored': async (page) => {
    await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    await visit(page);
    await expect(seen(page, 'Der Speicher dieses Browsers ist voll.').first()).toBeVisible();
  },
  'first paint, before the program is there': async (page) => {
    await page.route('**/*.wasm', () => {});
    await page.goto('./');
    await expect(page.getByText('Wird geladen …')).toBeVisible();
  },
  'first paint, when the program cannot start': async (page) => {
    page.expected.push(/404|integrity|TypeError/);
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    await page.goto('./');
    await expect(page.getByText('Eine Datei der Anwendung fehlt')).toBeVisible();
  },
  'hub, empty': (page) => visitWith(page, '#/prinzipien'),
  'hub, of the short check in English': async (page) => {
    await visitWith(page, '#/prinzipien', audit({ mode: 'short', answers: { [FIRST.id]: { level: 2 } } }));
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  },
  'principle, empty': (page) => visitWith(page, '#/prinzip/p03'),
  'principle, after an undone answer': async (page) => {
    await visitWith(page, '#/prinzip/p03');
    await page.getByRole('group', { name: FIRST.text, exact: true }).getByRole('radio').first().check();
    await button(page.getByRole('banner'), 'Rückgängig').click();
    await expect(seen(page, /^Rückgängig gemacht/).first()).toBeVisible();
  },
  'principle, changed in another tab': async (page) => {
    await elsewhere(page, { [slot('wohngeld', 'b')]: sealed(audit({ revision: 9, answers: { [FIRST.id]: { level: 4 } } })) });
    await expect(page.getByRole('heading', { name: 'In einem anderen Tab geändert' })).toBeVisible();
  },
  'principle, deleted in another tab': async (page) => {
    await elsewhere(page, { [slot('wohngeld', 'a')]: null, [slot('wohngeld', 'b')]: null });
    await expect(page.getByRole('heading', { name: 'In einem anderen Tab gelöscht' })).toBeVisible();
  },
  'principle, with a new build waiting': async (page) => {
    await visitWith(page, '#/prinzip/p03', FULL);
    await tell(page, 'update');
    await expect(page.getByRole('heading', { name: 'Neue Version verfügbar' })).toBeVisible();
  },
  'principle, with a new build in another window': async (page) => {
    await visitWith(page, '#/prinzip/p03', FULL);
    await tell(page, 'replaced');
    await expect(page.getByRole('heading', { name: 'In einem anderen Fenster läuft schon eine neue Version' })).toBeVisible();
  },
  'start, without a network': async (page) => {
    await visitWith(page, '#/', FULL);
    await tell(page, 'ready');
    await page.context().setOffline(true);
    await expect(page.getByRole('contentinfo')).toContainText('Die Anwendung läuft in diesem Browser auch ohne Netz.');
  },
  'answers, none': (page) => visitWith(page, '#/antworten'),
  'report, empty': (page) => visitWith(page, '#/bericht'),
  'report, written': async (page) => {
    await visitWith(page, '#/bericht', FULL);
    await button(page, 'Bericht erstellen').click();
    await expect(page.getByRole('main').getByText(/^Bericht erstellt: .*\.pdf/)).toBeVisible();
  },
  'files, with nothing kept': (page) => visit(page, '#/dateien'),
  'dialog before the example is closed': async (page) => {
    await visit(page);
    await follow(page, button(page, 'Beispiel öffnen'));
    await go(page, '#/prinzip/p03');
    await page.getByRole('group', { name: FIRST.text, exact: true }).getByRole('radio').first().check();
    await button(page, 'Beispiel schließen').click();
    await expect(dialog(page)).toBeVisible();
  },
  'the last resort after a crash': async (page) => {
    await visitWith(page, '#/prinzip/p03', FULL);
    await page.evaluate(() => globalThis.selbstauditCrash('panicked at src/nowhere.rs'));
  },
};
