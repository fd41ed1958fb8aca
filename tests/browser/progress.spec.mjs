// Over time: snapshots, what changed since, the course, and the next audit.
import { audit, everyAnswer, kept, visitWith, withSnapshots } from './audits.mjs';
import { answer, mainLink } from './job.mjs';
import { question } from './questionnaire.mjs';
import { section } from './result.mjs';
import { button, downloaded, expect, follow, go, heading, link, reload, saved, seen, test } from './support.mjs';

const [FIRST, SECOND] = ['p03-pruefung', 'p03-erklaerung'].map(question);

/// Two answers, of which one is below the requirement's threshold.
const TWO = { [FIRST.id]: { level: 1 }, [SECOND.id]: { level: 3 } };

function sentence(page) {
  return section(page, 'Vergleich').locator('.progress__sentence');
}

/// The snapshots of the list, by their names.
function names(page) {
  return section(page, 'Stände').getByRole('heading', { level: 3 });
}

test('answers, freezes, changes, compares, sees the course, and undoes', async ({ page }) => {
  await visitWith(page, '#/ergebnis', audit({ answers: TWO, phase: 'betrieb' }));
  await button(page, 'Stand festhalten').click();
  await expect(seen(page, 'Stand festgehalten.').first()).toBeVisible();

  await follow(page, mainLink(page, 'Verlauf'));
  await expect(names(page)).toHaveText([/^Betrieb, \d\d\.\d\d\.\d{4}$/]);
  await expect(sentence(page)).toHaveText(/^Seit „Betrieb, .*“ \(.*\): keine Änderung\.$/);

  await page.getByLabel('Bezeichnung').fill('vor Go-live');
  await button(page, 'Stand festhalten').click();
  await expect(names(page)).toHaveText(['vor Go-live', /^Betrieb/]);
  await expect(page.getByLabel('Bezeichnung')).toHaveValue('');

  await go(page, '#/prinzip/p03');
  await answer(page, FIRST.id, 4);
  await answer(page, SECOND.id, 2);
  await answer(page, 'p03-sprache', 2);
  await go(page, '#/verlauf');
  // Values ¼ + ¾ before; 1 + ½ + ½ after, on the common questions: ½ and ⅔ of the only principle with answers.
  await expect(sentence(page)).toHaveText(/^Seit „vor Go-live“ \(.*\): \+16,7 Prozentpunkte, 1 Frage besser, 1 schlechter, 1 neu beantwortet, 1 Pflichtlücke geschlossen, 1 Pflichtlücke neu\.$/);
  const changed = section(page, 'Vergleich').getByRole('table', { name: '3 Fragen' });
  await expect(changed.getByRole('row', { name: /Stufe 1 Stufe 4 besser$/ })).toContainText(FIRST.text);
  await expect(changed.getByRole('row', { name: /offen Stufe 2 neu beantwortet$/ })).toBeVisible();

  const table = await downloaded(page, () => button(page, 'Vergleich als Tabelle speichern (CSV)').click());
  expect(table.name).toMatch(/^wohngeld-\d{4}-\d\d-\d\d-vergleich\.csv$/);
  expect(table.text).toContain('Gesamtwert;;"Gesamt, nur gemeinsame Fragen";');

  const course = page.getByRole('table', { name: 'Alle Stände' });
  await expect(course.getByRole('row')).toHaveCount(4);
  await expect(page.getByRole('img', { name: /Gesamtwert im Lauf der Zeit/ })).toBeVisible();
  await seen(page, 'Kategorien als Spalten zeigen').first().click();
  await page.getByRole('checkbox', { name: 'Nutzerzentrierung' }).check();
  await expect(course.getByRole('columnheader', { name: 'Nutzerzentrierung (beantwortet)' })).toBeVisible();
  const picture = await downloaded(page, () => section(page, 'Verlauf des Gesamtwerts').getByRole('button', { name: 'SVG' }).click());
  expect(picture.text).toMatch(/^<svg[^]*<\/svg>\n$/);

  await button(page, 'Umbenennen: vor Go-live').click();
  await section(page, 'Stände').getByLabel('Bezeichnung').last().fill('nach dem Go-live');
  await expect(names(page).first()).toHaveText('nach dem Go-live');
  await button(page, 'Entfernen: nach dem Go-live').click();
  await expect(names(page)).toHaveText([/^Betrieb/]);
  await button(page.locator('.notice'), 'Rückgängig').click();
  await expect(names(page)).toHaveText(['nach dem Go-live', /^Betrieb/]);
  await saved(page);
  await reload(page);
  await expect(names(page)).toHaveText(['nach dem Go-live', /^Betrieb/]);
  expect((await kept(page)).snapshots.map(({ label, measures }) => [label, measures ?? []])).toContainEqual(['nach dem Go-live', []]);
});

test('compares with another audit and with a file, and says what is not comparable', async ({ page }) => {
  const other = audit({ id: 'elterngeld', name: 'Elterngeld', answers: { [FIRST.id]: { level: 4 } } });
  await visitWith(page, '#/verlauf', withSnapshots(), other);
  await expect(sentence(page)).toHaveText(/^Seit „vor Go-live“ \(30\.06\.2026\): .*1 Maßnahme erledigt\.$/);
  await expect(section(page, 'Vergleich')).toContainText('andere Phase der Leistung');
  await expect(section(page, 'Vergleich').getByRole('listitem')).toContainText(['Test mit Nutzerinnen und Nutzern beauftragen']);
  await expect(page.getByRole('row', { name: /alte Fassung \(anderer Fragebogen: nicht vergleichbar\)/ })).toContainText('45');

  await page.getByLabel('Vorher', { exact: true }).selectOption('audit:elterngeld');
  await expect(sentence(page)).toHaveText(/^Gegenüber Selbstaudit „Elterngeld“/);

  await seen(page, 'Mit einer Datei vergleichen').click();
  const file = audit({ id: 'datei', answers: everyAnswer(), phase: 'betrieb' });
  await page.getByLabel('Datei auswählen').setInputFiles({ name: 'kollegin.selbstaudit.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await expect(sentence(page)).toHaveText('Gegenüber Datei kollegin.selbstaudit.json: 1 Maßnahme erledigt.');
  await expect(page).toHaveURL(/#\/verlauf$/);
  await page.getByLabel('Oder den Inhalt einer Datei einfügen').fill('{"format": 1,');
  await button(page, 'Text einfügen und vergleichen').click();
  await expect(seen(page, 'Das lässt sich nicht als Selbstaudit lesen.').first()).toBeVisible();
  // Nothing of all this is stored.
  expect((await kept(page)).revision).toBe(3);
});

test('the next audit begins where the last one ended, and each answer is checked', async ({ page }) => {
  const done = { id: 'm1', text: 'Erledigt', status: 'done' };
  const open = { id: 'm2', text: 'Test beauftragen', status: 'open' };
  await visitWith(page, '#/', audit({ answers: TWO, measures: [done, open] }));
  await follow(page, page.getByRole('button', { name: /^Nächsten Selbstaudit aus diesem beginnen/ }));
  await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
  await expect(seen(page, 'Nächster Selbstaudit begonnen. 2 Antworten sind noch zu prüfen.').first()).toBeVisible();
  await expect(seen(page, 'Noch zu prüfen: 2 Antworten')).toBeVisible();
  await button(page, 'Diese Fragen zeigen').click();
  await expect(section(page, 'Gefundene Fragen').getByRole('listitem')).toHaveCount(2);

  await follow(page, link(section(page, 'Gefundene Fragen'), `3.1 ${FIRST.text}`));
  const mark = seen(page, 'Aus dem letzten Selbstaudit übernommen, bitte prüfen');
  await expect(mark).toHaveCount(2);
  await button(page, 'Geprüft, stimmt noch').first().click();
  await expect(mark).toHaveCount(1);
  // Choosing by hand is checking, too; undoing brings the mark back.
  await answer(page, SECOND.id, 2);
  await expect(mark).toHaveCount(0);
  await button(page, 'Rückgängig').first().click();
  await expect(mark).toHaveCount(1);

  await go(page, '#/antworten');
  await expect(seen(page, / · 1 noch zu prüfen/)).toBeVisible();
  await page.getByLabel('Nur Antworten, die noch zu prüfen sind (1)').check();
  await expect(page.getByRole('main').locator('.review__row')).toHaveCount(1);
  await go(page, '#/ergebnis');
  await expect(section(page, 'Gesamtergebnis')).toContainText('1 Antwort ist aus dem letzten Selbstaudit oder von anderswo übernommen');
  await page.getByRole('button', { name: 'English' }).click();
  await go(page, '#/prinzip/p03');
  await expect(seen(page, 'Taken over from the last self-audit, please check')).toHaveCount(1);
  await page.getByRole('button', { name: 'Deutsch' }).click();

  await go(page, '#/verlauf');
  await expect(sentence(page)).toHaveText(/^Seit „Stand vom 20\.11\.2026“ \(20\.11\.2026\): keine Änderung\.$/);
  const id = await page.evaluate(() => JSON.parse(sessionStorage.getItem('selbstaudit/current')));
  const next = await kept(page, id);
  expect(next.base).toEqual({ audit: 'wohngeld', revision: 3 });
  expect(next.measures.map((measure) => measure.text)).toEqual(['Test beauftragen']);
  expect(next.snapshots[0].measures).toHaveLength(2);
  expect((await kept(page)).answers).toEqual(TWO);
});

test('everything is there on a narrow screen, and prints without controls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitWith(page, '#/verlauf', withSnapshots());
  await expect(sentence(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  await expect(sentence(page)).toBeVisible();
  await expect(button(page, 'Stand festhalten')).toBeHidden();
  await expect(page.getByLabel('Vorher', { exact: true })).toBeHidden();
});
