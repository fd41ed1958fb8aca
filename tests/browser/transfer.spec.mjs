// Answers outlive their questionnaire: in another edition, and in another version of the same one.
import { expectUsableByAll } from './accessibility.mjs';
import { audit, kept, visitWith } from './audits.mjs';
import { fixture, host, restore } from './hosted.mjs';
import { file, question, reference } from './questionnaire.mjs';
import { button, expect, follow, go, heading, link, reload, saved, seen, test } from './support.mjs';

const SHIPPED = 'servicestandard-2020.yaml';
const INDEX = `format: 1
default: servicestandard-2020
questionnaires:
  - {id: servicestandard-2020, title: "Servicestandard 2020 – 19 Prinzipien", file: ${SHIPPED}}
  - {id: nachfolger, title: "Nachfolger", file: nachfolger.yaml, replaces: [servicestandard-2020]}
`;
const OLD = audit({
  answers: {
    'p03-pruefung': { level: 2, note: 'Bericht liegt vor' },
    'p03-erklaerung': { level: 3, note: 'Erklärung steht' },
    'p03-sprache': { level: 1, note: 'Manche Sätze sind lang' },
    'p04-nachweise': { level: 4 },
    'p05-angaben': { level: 1, note: 'Das hat keinen Platz' },
  },
  measures: [{ id: 'm1', question: 'p03-pruefung', text: 'Nachprüfung beauftragen', status: 'open' }],
});

test('an audit goes on with another edition, and the old one stays as it is', async ({ page }) => {
  await host(page, 'index.yaml', INDEX);
  await host(page, 'nachfolger.yaml', fixture('valid/successor'));
  await visitWith(page, '#/prinzipien', OLD);
  await follow(page, link(page.getByRole('main'), 'Auf „Nachfolger“ übertragen'));
  await expect(heading(page)).toHaveText('Auf „Nachfolger“ übertragen');
  await expect(page).toHaveTitle('Übertragen – Wohngeld – Selbstaudit');

  const counts = page.getByRole('group', { name: 'Was mit Ihren Antworten geschieht' }).getByRole('row');
  for (const [what, count] of [['Übernommen', 1], ['Zu prüfen', 2], ['Noch offen', 0], ['Neu', 1], ['Ohne Platz', 1]]) {
    await expect(counts.filter({ has: page.getByRole('rowheader', { name: what, exact: true }) }).getByRole('cell').first()).toHaveText(`${count}`);
  }
  await expect(page.getByRole('main')).toContainText('1 Maßnahme geht mit.');
  // Worth 0.75 and 0.25 before; of three levels worth 0, 0.5 and 1 the lowest that is not worth more is 0.
  const joined = page.getByRole('listitem').filter({ hasText: '1.2 Sind Erklärung und Texte verständlich?' });
  await expect(joined).toContainText(`3.2 ${question('p03-erklaerung').text}`);
  await expect(joined).toContainText(`Stufe 3: ${question('p03-erklaerung').levels[3]}`);
  await expect(joined).toContainText('Stufe 0: Nein');
  await expect(joined).toContainText('mehrere Fragen wurden eine, die niedrigste Stufe gilt');
  await seen(page, 'Ohne Platz (1)').click();
  await expect(page.getByRole('listitem').filter({ hasText: question('p05-angaben').text })).toContainText('Das hat keinen Platz');
  await expectUsableByAll(page, 'preview of a transfer');

  await follow(page, button(page, 'Neuen Selbstaudit anlegen'));
  await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
  await expect(page.getByRole('main')).toContainText('Neuer Selbstaudit angelegt. 2 Antworten sind zu prüfen.');
  await expect(seen(page, '3 von 4 Fragen beantwortet').first()).toBeVisible();
  // The new edition has no successor of its own.
  await expect(link(page.getByRole('main'), 'Auf „Nachfolger“ übertragen')).toHaveCount(0);

  await go(page, '#/antworten');
  await page.getByLabel('Nur Antworten, die noch zu prüfen sind (2)').check();
  await expect(page.getByRole('main')).toContainText('Servicestandard 2020 3.2 (Stufe 3), 3.3 (Stufe 1): mehrere Fragen wurden eine');
  await expect(page.getByRole('main')).not.toContainText('Wie ist die Barrierefreiheit des Dienstes geprüft?');
  await expect(page.getByRole('region', { name: 'Aufbewahrte Antworten (1)' })).toContainText('Das hat keinen Platz');
  await expectUsableByAll(page, 'answers after a transfer');

  const id = await page.evaluate(() => JSON.parse(sessionStorage.getItem('selbstaudit/current')));
  const made = await kept(page, id);
  expect(made.base).toEqual({ audit: OLD.id, revision: OLD.revision });
  expect(made.answers['k01-pruefung']).toEqual(OLD.answers['p03-pruefung']);
  expect(made.answers['k01-texte']).toMatchObject({ level: 0, note: expect.stringContaining('Manche Sätze sind lang') });
  expect(made.measures[0]).toMatchObject({ text: 'Nachprüfung beauftragen', question: 'k01-pruefung' });
  expect(made.kept_answers[0]).toMatchObject({ question: 'p05-angaben', number: '5.1', answer: OLD.answers['p05-angaben'] });
  expect((await kept(page)).answers).toEqual(OLD.answers);
  expect((await kept(page)).revision).toBe(OLD.revision);

  // The new one knows where it comes from, is compared with that, and leads back.
  await go(page, '#/verlauf');
  await expect(page.getByLabel('Vorher', { exact: true })).toHaveValue('audit:wohngeld');
  await expect(page.getByRole('main')).toContainText('Dieser Selbstaudit setzt einen früheren fort: „Wohngeld“ (zuletzt geändert: 20.11.2026).');
  await follow(page, button(page, 'Früheren Selbstaudit öffnen'));
  await expect(link(page.getByRole('main'), 'Auf „Nachfolger“ übertragen')).toHaveCount(1);
  await go(page, '#/');
  await follow(page, link(page.getByRole('main'), 'Auf „Nachfolger“ übertragen: Wohngeld'));
  await expect(heading(page)).toHaveText('Auf „Nachfolger“ übertragen');
});

test('an edition that is not to be had, or says nothing about the open one, is said so', async ({ page }) => {
  page.expected.push(/status of 404/);
  await host(page, 'index.yaml', INDEX);
  await host(page, 'nachfolger.yaml', 404);
  await visitWith(page, '#/uebertragen/nachfolger', OLD);
  await expect(page.getByRole('main')).toContainText('Der andere Fragebogen ist gerade nicht zu haben.');
  await restore(page, 'nachfolger.yaml');
  await host(page, 'nachfolger.yaml', fixture('valid/successor').replace(/\nreplaces:[^]*/, '\n'));
  await reload(page);
  await expect(page.getByRole('main')).toContainText('„Nachfolger“ sagt nicht, wohin die Antworten dieses Selbstaudits gehören.');
  await expect(button(page, 'Neuen Selbstaudit anlegen')).toHaveCount(0);
});

test('a changed questionnaire says which answers to look at, and one step brings the audit to it', async ({ page }) => {
  const text = file(SHIPPED);
  const [first, second] = ['p03-pruefung', 'p03-sprache'].map(question);
  const changed = text.replace(/^version: .*/m, 'version: 2.0.0').replace(JSON.stringify(first.levels[2]), '"Eine neue Stufe zwei, die etwas anderes verlangt."');
  const version = /^version: (.*)/m.exec(text)[1];
  const wording = text.replace(/^version: .*/m, (line) => line.replace(/\d+$/, (last) => `${Number(last) + 1}`)).replace(JSON.stringify(first.levels[2]), '"Dasselbe in anderen Worten gesagt, was Stufe zwei verlangt."');
  await visitWith(page, `#/frage/${first.id}`, audit({ answers: { [second.id]: { level: 1 } } }));
  const group = (asked) => page.getByRole('group', { name: asked.text, exact: true }).getByRole('radio');
  await group(first).nth(2).check();
  await saved(page);
  expect((await kept(page)).questionnaire).toEqual(reference);
  expect((await kept(page)).fingerprints[first.id]).toMatch(/^5s-[0-9a-f]{8}-[0-9a-f]{8}$/);

  // Another wording is nobody's business; the next change names the version.
  await host(page, SHIPPED, wording);
  await reload(page);
  await go(page, '#/prinzipien');
  await expect(seen(page, /Der Fragebogen wurde/)).toHaveCount(0);
  await go(page, `#/frage/${second.id}`);
  await group(second).nth(2).check();
  await saved(page);
  const quiet = await kept(page);
  expect(quiet.questionnaire.sha256).not.toBe(reference.sha256);
  expect(quiet.answers[first.id].review).toBeUndefined();

  await restore(page, SHIPPED);
  await host(page, SHIPPED, changed);
  await reload(page);
  await go(page, '#/prinzipien');
  const note = page.getByRole('region', { name: `Der Fragebogen wurde von Version ${quiet.questionnaire.version} auf 2.0.0 geändert` });
  await expect(note).toContainText('1 Antwort ist neu zu prüfen:');
  await expect(note.getByRole('listitem')).toHaveText(`3.1 ${first.text} – die Frage ist geändert`);
  await expectUsableByAll(page, 'hub with a changed questionnaire');
  await button(note, 'Auf Version 2.0.0 umstellen').click();
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Auf Version 2.0.0 umgestellt. 1 Antwort ist zu prüfen.');
  const after = await kept(page);
  expect(after.questionnaire.version).toBe('2.0.0');
  expect(after.answers[first.id]).toMatchObject({ level: 2, review: 'seit Version 2.0.0 ist die Frage geändert' });
  expect(after.answers[second.id].review).toBeUndefined();
  await button(page.getByRole('main'), 'Rückgängig').click();
  await expect(note).toBeVisible();
  expect((await kept(page)).answers[first.id].review).toBeUndefined();
  expect(version).not.toBe('2.0.0');
});

test('where nobody knows what changed, the user decides', async ({ page }) => {
  await host(page, SHIPPED, file(SHIPPED).replace(/^version: .*/m, 'version: 2.0.0'));
  await visitWith(page, '#/antworten', audit({ answers: { 'p03-pruefung': { level: 2 } } }));
  const main = page.getByRole('main');
  await expect(main).toContainText('Welche Fragen sich geändert haben, ist nicht bekannt');
  await expect(button(main, 'Umstellen und alle Antworten behalten')).toBeVisible();
  await button(main, 'Umstellen und alle Antworten zur Prüfung vormerken').click();
  await expect(main).toContainText('seit Version 2.0.0 kann die Frage geändert sein');
});
