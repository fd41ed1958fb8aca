// Audits that carry their questionnaire along, and levels of maturity that one audit finds for another.
import { audit, kept, visitWith } from './audits.mjs';
import { fixture, offer, restore } from './hosted.mjs';
import { file, reference } from './questionnaire.mjs';
import { savedFile, section } from './result.mjs';
import { button, downloaded, expect, follow, go, heading, link, reload, saved, seen, stored, test, visit } from './support.mjs';

const SMALL = fixture('valid/minimal');
const READ_ONLY = 'Dieser Selbstaudit lässt sich hier nur lesen';

/// A file with an audit of the small questionnaire and that questionnaire in it, made by hand from the page; without
/// it the host offers what it always does.
async function fileWithQuestionnaire(page) {
  await offer(page, SMALL);
  await visit(page);
  await page.getByLabel('Kleiner Fragebogen').check();
  await page.getByLabel('Name der Leistung oder des Dienstes').fill('Hundesteuer');
  await button(page, 'Selbstaudit beginnen').click();
  await expect(heading(page)).toHaveText('Selbstaudit: Hundesteuer');
  await go(page, '#/prinzip/p01');
  await page.getByRole('radio', { name: 'Nein' }).check();
  await page.getByLabel('Notiz').fill('Es fehlt noch alles.');
  await saved(page);
  const without = await savedFile(page);
  expect(without.json.embedded_questionnaire).toBe(null);
  await go(page, '#/dateien');
  await page.getByLabel('Fragebogen mitgeben').check();
  const given = await downloaded(page, () => button(page.getByRole('main'), 'Als Datei sichern: Offenen Selbstaudit sichern').click());
  expect(JSON.parse(given.text).embedded_questionnaire.title).toBe('Kleiner Fragebogen');
  for (const name of ['index.yaml', 'klein.yaml']) await restore(page, name);
  await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  // The next visit begins anew.
  await page.goto('about:blank');
  return given;
}

async function receive(page, { name, bytes }) {
  await go(page, '#/dateien');
  await page.getByLabel('Dateien auswählen').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await expect(page.getByRole('heading', { name: `Geprüft: ${name}` })).toBeVisible();
}

test('an audit opens with all its texts where its questionnaire is not offered, and cannot be changed', async ({ page }) => {
  const given = await fileWithQuestionnaire(page);
  await visit(page, '#/hilfe');
  await receive(page, given);
  await expect(seen(page, 'ja; damit lässt sich der Selbstaudit hier lesen, aber nicht ändern')).toBeVisible();
  await button(page, 'Öffnen').click();
  await expect(heading(page)).toHaveText('Selbstaudit: Hundesteuer');
  const notice = page.getByRole('region', { name: READ_ONLY });
  await expect(notice).toContainText('Sein Fragebogen wird hier nicht angeboten.');
  await expect(notice).toContainText('Kleiner Fragebogen, Version 1.0.0');
  await expect(button(page, 'Rückgängig')).toHaveCount(0);
  const alone = await downloaded(page, () => button(notice, 'Fragebogen als Datei sichern').click());
  expect([alone.name, JSON.parse(alone.text).id]).toEqual(['klein.yaml', 'klein']);

  // Every view has its texts, and nothing can be entered.
  const before = await kept(page, JSON.parse(given.text).id);
  await go(page, '#/prinzip/p01');
  await expect(page.getByRole('group', { name: 'Gibt es das?' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Nein' })).toBeChecked();
  for (const radio of await page.getByRole('radio').all()) await expect(radio).toBeDisabled();
  await expect(page.getByLabel('Notiz')).toBeDisabled();
  await expect(page.getByLabel('Notiz')).toHaveValue('Es fehlt noch alles.');
  await page.keyboard.press('Control+z');
  await go(page, '#/leistung');
  for (const field of await page.getByRole('main').getByRole('textbox').all()) await expect(field).toBeDisabled();
  await go(page, '#/ergebnis');
  await expect(section(page, 'Gesamtergebnis')).toContainText('1 von 1 beantwortet');
  await expect(button(page, 'Als Maßnahme übernehmen')).toHaveCount(0);
  await go(page, '#/antworten');
  await expect(page.getByRole('main')).toContainText('Gibt es das?');
  await go(page, '#/bericht');
  await page.getByRole('radio', { name: /Markdown/ }).check();
  const report = await downloaded(page, () => button(page, 'Bericht erstellen').click());
  expect(report.text).toContain('Gibt es das?');
  const again = await savedFile(page);
  expect(again.json.embedded_questionnaire).toEqual(JSON.parse(given.text).embedded_questionnaire);
  expect(await kept(page, before.id)).toEqual(before);

  // Kept as one's own, work goes on with it, after a new start, too.
  await button(notice, 'Fragebogen als eigenen behalten und weiterarbeiten').click();
  await expect(notice).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('.notice')).toContainText('„Kleiner Fragebogen“ ist als eigener Fragebogen in diesem Browser behalten.');
  await go(page, '#/prinzip/p01');
  await page.getByRole('radio', { name: 'Ja' }).check();
  await saved(page);
  await reload(page);
  await expect(page.getByRole('radio', { name: 'Ja' })).toBeChecked();
  await expect(page.getByLabel('Notiz')).toBeEnabled();
  expect((await kept(page, before.id)).questionnaire).toEqual(before.questionnaire);

  // Where the questionnaire is offered again, work goes on with that.
  await offer(page, SMALL);
  await reload(page);
  await expect(notice).toHaveCount(0);
  await page.getByRole('radio', { name: 'Nein' }).check();
  await saved(page);
});

test('what is offered is used where it asks the same in other words, and else only read', async ({ page }) => {
  const given = await fileWithQuestionnaire(page);
  // Other words for the reason to ask: the same question all the same.
  await offer(page, SMALL.replace('version: 1.0.0', 'version: 1.0.1').replace('Damit etwas da steht.', 'Damit man es weiß.'));
  await visit(page, '#/hilfe');
  await receive(page, given);
  await expect(seen(page, 'ja; gearbeitet wird mit dem hier angebotenen')).toBeVisible();
  await button(page, 'Öffnen').click();
  await go(page, '#/prinzip/p01');
  await expect(seen(page, 'Damit man es weiß.')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Ja' })).toBeEnabled();

  // Another meaning: the texts that were answered stay.
  await offer(page, SMALL.replace('version: 1.0.0', 'version: 2.0.0').replace('Gibt es das?', 'Gibt es das für alle?'));
  await reload(page);
  await expect(page.getByRole('region', { name: READ_ONLY })).toContainText('in Version 2.0.0 angeboten');
  await expect(page.getByRole('region', { name: READ_ONLY })).toContainText('weil es hier schon einen mit derselben Kennung gibt');
  await expect(link(page.getByRole('region', { name: READ_ONLY }), 'Zur Umstellung auf Version 2.0.0 bei den Prinzipien')).toBeVisible();
  await expect(button(page, 'Fragebogen als eigenen behalten und weiterarbeiten')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Gibt es das?' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Ja' })).toBeDisabled();
});

test('the very questionnaire that is offered here is not stored a second time', async ({ page }) => {
  const given = await fileWithQuestionnaire(page);
  await offer(page, SMALL);
  await visit(page, '#/hilfe');
  await receive(page, given);
  await expect(seen(page, 'ja; er ist derselbe wie der hier angebotene')).toBeVisible();
  await button(page, 'Öffnen').click();
  await expect(heading(page)).toHaveText('Selbstaudit: Hundesteuer');
  expect(Object.values(await stored(page)).join('')).not.toContain('Kleiner Fragebogen"');
});

const QUESTIONS = [...file('reifegrad-1.1.yaml').matchAll(/^ {10}- id: (\S+)/gm)].map(([, id]) => id);

/// An audit of the maturity model with these levels in the order of its questions.
function maturity(levels, rest = {}) {
  const questionnaire = { id: 'reifegrad-1-1', version: '1.0.0', sha256: '' };
  const answers = Object.fromEntries(levels.map((level, index) => [QUESTIONS[index], { level }]));
  return audit({ id: 'reife', questionnaire, answers, ...rest });
}

test('a level of maturity is found, explained and taken over', async ({ page }) => {
  const wohngeld = audit({ service: { name: 'Wohngeld', maturity: { model: '2.0', level: 5, target: 6 } } });
  await visitWith(page, '#/ergebnis', maturity([3, 2, 4, 3, 3]), wohngeld);
  const found = section(page, 'Reifegrad');
  await expect(found).toContainText('Die Stufe steht fest, sobald alle Fragen beantwortet sind. 1 ist noch offen.');
  await go(page, `#/frage/${QUESTIONS[5]}`);
  await page.getByRole('group').filter({ has: page.locator(`#antwort-${QUESTIONS[5]}-2`) }).last().getByRole('radio').nth(2).check();
  await go(page, '#/ergebnis');
  await expect(found).toContainText('Reifegrad nach Modell 1.1: Stufe 2 – Formular-Assistent');
  // The lowest answers decide, and only these.
  await expect(found.getByRole('listitem')).toHaveCount(2);
  await expect(found).toContainText('unter Stufe 3');
  await button(found, 'In die Leistungsdaten übernehmen').click();
  await expect(found).toContainText('Diese Stufe steht in den Leistungsdaten.');
  await saved(page);
  expect((await kept(page, 'reife')).service.maturity).toMatchObject({ model: '1.1', level: 2 });
  await button(page.locator('.notice'), 'Rückgängig').click();
  await expect(button(found, 'In die Leistungsdaten übernehmen')).toBeVisible();

  // Another audit of the same service takes it over; a target of another model goes.
  await go(page, '#/dateien');
  await follow(page, page.getByRole('button', { name: /Öffnen.*Wohngeld/ }).first());
  await go(page, '#/leistung');
  const others = page.getByRole('group', { name: 'Aus einem Reifegrad-Selbstaudit übernehmen' });
  await expect(others.getByRole('listitem')).toContainText('Wohngeld (gleiche Leistung)');
  await expect(others).toContainText('Modell 1.1: Stufe 2 – Formular-Assistent');
  await others.getByRole('button').click();
  await expect(page.locator('.notice')).toContainText('In die Leistungsdaten übernommen: Modell 1.1: Stufe 2');
  await saved(page);
  const { maturity: taken } = (await kept(page)).service;
  expect(taken).toMatchObject({ model: '1.1', level: 2, target: null, date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect((await kept(page)).questionnaire).toEqual(reference);

  // The overview can be limited to a level.
  await go(page, '#/uebersicht');
  await page.locator('summary', { hasText: /^Filter$/ }).click();
  await page.getByLabel('Reifegrad', { exact: true }).selectOption({ label: 'Modell 1.1: Stufe 2 – Formular-Assistent' });
  await expect(page.locator('summary', { hasText: 'Filter (1 gesetzt)' })).toBeVisible();
});
