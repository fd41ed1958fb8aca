// Working together without a server: two people answer parts in browsers of their own, and one puts them together.
import { audit, kept, visitWith } from './audits.mjs';
import { answer } from './job.mjs';
import { question } from './questionnaire.mjs';
import { button, downloaded, expect, follow, go, saved, seen, test, visit } from './support.mjs';

const WHOLE = audit({ answers: { 'p03-pruefung': { level: 1 }, 'p03-erklaerung': { level: 2 } } });

/// Watched pages in browsers of their own, which know nothing of one another.
async function person(browser, baseURL) {
  const context = await browser.newContext({ baseURL, locale: 'de-DE' });
  const page = await context.newPage();
  page.failed = [];
  page.on('pageerror', (error) => page.failed.push(`${error}`));
  page.on('console', (message) => { if (message.type() === 'error') page.failed.push(message.text()); });
  return page;
}

async function choose(page, label, ...files) {
  await page.getByLabel(label, { exact: true }).setInputFiles(
    files.map((file) => ({ name: file.name, mimeType: 'application/json', buffer: file.bytes })));
}

/// Opens a part, says who answers it, answers and saves the file to give back.
async function fillPart(page, file, role, levels) {
  await visit(page, '#/dateien');
  await choose(page, 'Dateien auswählen', file);
  await follow(page, button(page, 'Öffnen'));
  await expect(page.getByRole('heading', { name: /^Dies ist ein Teil: / })).toBeVisible();
  await page.getByLabel('Wer beantwortet diesen Teil?').selectOption({ label: role });
  await go(page, '#/prinzip/p03');
  for (const [id, level] of Object.entries(levels)) await answer(page, id, level);
  await saved(page);
  await go(page, '#/prinzipien');
  return downloaded(page, () => button(page, 'Datei zum Zurückgeben sichern').click());
}

test('two people answer parts, and both come together with one conflict decided', async ({ page, browser, baseURL }) => {
  await visitWith(page, '#/zusammenarbeit', WHOLE);
  const form = page.getByRole('region', { name: 'Fragen weitergeben' });
  await expect(button(form, 'Als Datei sichern')).toBeDisabled();
  await form.getByLabel(/^3\. /).check();
  await expect(form).toContainText(/\d+ Fragen sind ausgewählt\./);
  await form.getByLabel('Name des Teils (freiwillig)').fill('Barrierefreiheit');
  const part = await downloaded(page, () => button(form, 'Als Datei sichern').click());
  const handedOut = JSON.parse(part.text);
  expect(handedOut.part).toMatchObject({ label: 'Barrierefreiheit' });
  expect(handedOut.part.questions.every((id) => id.startsWith('p03-'))).toBe(true);
  expect(handedOut.base).toMatchObject({ audit: 'wohngeld', revision: 3 });

  const [one, two] = [await person(browser, baseURL), await person(browser, baseURL)];
  const first = await fillPart(one, part, 'Fachbereich und Fachrecht', { 'p03-pruefung': 4 });
  // Only the part is asked and counts.
  await expect(one.getByText(/^\d von 1 Prinzip/)).toBeVisible();
  await expect(one.getByRole('main').getByRole('link', { name: /Barrierefreiheit, Bürgernähe/ })).toBeVisible();
  await expect(one.getByText('Once-Only-Prinzip')).toBeHidden();
  await go(one, '#/ergebnis');
  await expect(one.getByText(/^Das ist das Ergebnis eines Teils/)).toBeVisible();
  const second = await fillPart(two, part, 'Entwicklung', { 'p03-pruefung': 0, 'p03-sprache': 3 });

  const collect = page.getByRole('region', { name: 'Antworten zurückholen' });
  await choose(page, 'Zurückbekommene Dateien auswählen', { ...first, name: 'eins.json' }, { ...second, name: 'zwei.json' });
  await expect(collect.getByRole('listitem').filter({ hasText: 'Fachbereich' })).toBeVisible();
  const conflict = collect.getByRole('group', { name: new RegExp(`^3\\.\\d ${escaped(question('p03-pruefung').text)}`) });
  await expect(conflict).toHaveCount(1);
  await expect(conflict).toContainText('Fachbereich');
  await expect(conflict).toContainText('Entwicklung');
  await expect(conflict).toContainText('Vorher: Stufe 1');
  // Nothing is stored before it is decided, and nothing is taken while something is open.
  await button(collect, 'Zusammenführen').click();
  await expect(conflict.locator('legend')).toBeFocused();
  expect((await kept(page)).answers['p03-pruefung'].level).toBe(1);
  await conflict.getByLabel(/^Beides: /).check();
  await expect(collect).toContainText('Es ist nichts mehr zu entscheiden.');
  await button(collect, 'Zusammenführen').click();
  await expect(seen(page, '2 Dateien sind zusammengeführt.').first()).toBeVisible();

  const { answers, contributions, part: none } = await kept(page);
  expect(none).toBeUndefined();
  expect(answers['p03-pruefung']).toMatchObject({ level: 4, by: 'Fachbereich und Fachrecht', minority: { level: 0, by: 'Entwicklung' } });
  expect(answers['p03-sprache']).toMatchObject({ level: 3, by: 'Entwicklung' });
  expect(answers['p03-erklaerung']).toMatchObject({ level: 2 });
  expect(contributions.map(({ by }) => by)).toEqual(['Fachbereich und Fachrecht', 'Entwicklung']);
  const table = page.getByRole('table', { name: 'Zusammengeführte Beiträge' });
  await expect(table.getByRole('rowheader')).toHaveText(['Fachbereich und Fachrecht', 'Entwicklung']);
  // One step back is all of it.
  await button(page, 'Rückgängig').first().click();
  await expect.poll(async () => (await kept(page)).answers['p03-pruefung'].level).toBe(1);
  expect([...one.failed, ...two.failed]).toEqual([]);
});

test('a link opens in another browser, leaves the address at once, and stores nothing by itself', async ({ page, browser, baseURL }) => {
  await visitWith(page, '#/zusammenarbeit', WHOLE);
  const form = page.getByRole('region', { name: 'Fragen weitergeben' });
  await expect(form).toContainText('Wer den Link hat, hat den Inhalt');
  await form.getByLabel('Den ganzen Selbstaudit, wie er ist').check();
  await button(form, 'Link erzeugen').click();
  await expect(page.getByRole('heading', { name: 'Weitergabe-Link' })).toBeFocused();
  const address = await form.getByLabel('Link zum Kopieren').inputValue();
  expect(address).toMatch(/#\/weitergabe\/1\.[0-9a-f]{12}\.[\w-]+$/);

  const other = await person(browser, baseURL);
  const asked = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Geprüft: Weitergabe-Link' })).toBeVisible();
  expect(new URL(other.url()).hash).toBe('#/dateien');
  expect(asked.some((url) => url.includes('weitergabe'))).toBe(false);
  expect(await kept(other)).toBeUndefined();
  await follow(other, button(other, 'Öffnen'));
  expect((await kept(other)).answers).toMatchObject(WHOLE.answers);

  // Cut off by a mail program, and opened while the program runs.
  await other.evaluate((hash) => { location.hash = hash; }, new URL(address.slice(0, -4)).hash);
  await expect(other.getByText('Der Weitergabe-Link ist unvollständig oder wurde unterwegs verändert.')).toBeVisible();
  expect(other.failed).toEqual([]);
});

test('people who assessed on their own agree, and nobody’s view is lost', async ({ page }) => {
  await visitWith(page, '#/zusammenarbeit', audit());
  const file = (by, level) => ({
    name: `${by}.json`,
    bytes: Buffer.from(JSON.stringify(audit({ id: by, answers: { 'p03-pruefung': { level, by, note: `Sicht: ${by}` }, 'p03-sprache': { level: 2 } },
      part: { questions: ['p03-pruefung', 'p03-sprache'], label: '', by } }))),
  });
  await choose(page, 'Zurückbekommene Dateien auswählen', file('Leitung', 4), file('IT', 0), file('Redaktion', 1));
  await page.getByLabel(/^Vergleichen: /).check();
  const table = page.getByRole('table', { name: 'Hier liegen Sie auseinander' });
  const row = table.getByRole('row').nth(1);
  // What is seen: the names of the columns stand in the cells for narrow screens only.
  await expect(row.getByRole('cell').nth(1)).toHaveText('1', { useInnerText: true });
  await expect(row.getByRole('cell').nth(2)).toHaveText('4', { useInnerText: true });
  await expect(seen(page, 'Bei 1 Frage sind Sie sich einig')).toBeVisible();
  await row.getByRole('button', { name: /^Festlegen/ }).click();
  await expect(row).toContainText('Jetzt: Stufe 1');
  const { minority, minorities, level } = (await kept(page)).answers['p03-pruefung'];
  expect([level, minority, ...minorities]).toEqual([1,
    { level: 4, note: 'Sicht: Leitung', by: 'Leitung' }, { level: 0, note: 'Sicht: IT', by: 'IT' }]);
});

test('answers of the central service are taken over, marked, and become one’s own when changed', async ({ page }) => {
  await visitWith(page, '#/zusammenarbeit', WHOLE);
  const central = audit({ id: 'zentral', name: 'Wohngeld zentral', answers: {
    'p03-pruefung': { level: 3 }, 'p03-erklaerung': { level: 2 }, 'p03-sprache': { level: 4 },
  } });
  await choose(page, 'Selbstaudit der zentralen Leistung auswählen', { name: 'zentral.json', bytes: Buffer.from(JSON.stringify(central)) });
  await expect(page.getByRole('heading', { name: 'Wohngeld zentral, Stand 20.11.2026' })).toBeFocused();
  const part = page.getByRole('region', { name: /^Antworten der zentralen Leistung/ });
  await expect(part).toContainText('1 neu');
  await expect(part).toContainText('1 bleibt, weil Sie selbst anders geantwortet haben');
  await button(part, 'Antworten übernehmen').click();
  await expect.poll(async () => (await kept(page)).answers['p03-sprache']).toMatchObject({
    level: 4, inherited: 'Wohngeld zentral, Stand 20.11.2026' });
  expect((await kept(page)).answers['p03-pruefung']).toEqual({ level: 1 });
  await go(page, '#/antworten');
  await expect(seen(page, 'Übernommen aus: Wohngeld zentral, Stand 20.11.2026')).toBeVisible();
  await go(page, '#/ergebnis');
  await expect(seen(page, /^1 Antwort ist von der zentralen Leistung übernommen\. Nur mit eigenen Antworten: /)).toBeVisible();
  await go(page, '#/prinzip/p03');
  await answer(page, 'p03-sprache', 2);
  await saved(page);
  expect((await kept(page)).answers['p03-sprache'].inherited).toBeUndefined();
});

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
