// Many audits side by side: from this browser and from any number of files, which stay in memory.
import { audit, everyAnswer, sealed, slot, store } from './audits.mjs';
import { fixture, offer } from './hosted.mjs';
import { reference } from './questionnaire.mjs';
import { service, serviceFiles } from './services.mjs';
import { button, downloaded, expect, expectSaid, follow, go, heading, link, seen, stored, test, visit } from './support.mjs';

/// Lets files go on the page, all at once.
async function drop(page, files) {
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of all) dataTransfer.items.add(new File([text], name));
    document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, files);
}

function table(page) {
  return page.getByRole('group', { name: 'Leistungen im Einzelnen' }).getByRole('table');
}

/// How many services the table says it shows, of how many.
async function expectFound(page, found, all) {
  await expect(table(page).getByText(`${found} von ${all} ${all === 1 ? 'Leistung' : 'Leistungen'}`, { exact: true })).toBeVisible();
}

/// The texts of a column in the rows that are in the page.
function column(page, title) {
  return table(page).evaluate((element, name) => {
    const at = [...element.tHead.rows[0].cells].findIndex((cell) => cell.textContent.trim() === name);
    return [...element.tBodies[0].rows].map((row) => row.cells[at].textContent.trim());
  }, title);
}

const count = (list, fits) => list.filter(fits).length;

test('a thousand files are dropped, searched, filtered, grouped, sorted, and taken along in one', async ({ page }) => {
  const all = Array.from({ length: 1000 }, (_, index) => service(index));
  const bad = [
    { name: 'kaputt.json', text: '{"format": 1,' },
    { name: 'fremd.json', text: '{"a": 1}' },
    { name: 'anderer.selbstaudit.json', text: JSON.stringify(service(1, { questionnaire: { ...reference, id: 'gibt-es-nicht' } })) },
  ];
  await visit(page, '#/uebersicht');
  await expect(page.getByRole('heading', { name: 'Noch keine Selbstaudits' })).toBeVisible();
  await expect(link(page.getByRole('main'), 'Zur Startseite')).toHaveAttribute('href', '#/');
  await drop(page, [...serviceFiles(500), ...bad, ...serviceFiles(500, 500)]);
  await expect(seen(page, /^Wird gelesen: \d+ von 1003$/)).toBeVisible();
  await expectSaid(page, '1000 Selbstaudits gelesen, 3 Dateien nicht.', { timeout: 150_000 });
  expect(page.url()).toMatch(/#\/uebersicht$/);
  await expectFound(page, 1000, 1000);
  await expect(table(page).getByRole('row')).toHaveCount(51);
  const refused = page.locator('.kern-alert').filter({ hasText: '3 Dateien oder Einträge nicht gelesen' });
  await expect(refused).toContainText('kaputt.json');
  await expect(refused).toContainText('fremd.json');
  await expect(refused).toContainText('„gibt-es-nicht“');
  expect(Object.keys(await stored(page)), 'nothing is stored without asking').toEqual([]);

  // Search and filters; a search finds umlauts written out.
  await page.getByLabel('Suche', { exact: true }).fill('fuehrer SÜDER');
  const drivers = count(all, ({ service: { name, authority } }) => name.includes('Führer') && (name.includes('Süder') || authority.includes('Süder')));
  await expectFound(page, drivers, 1000);
  await button(page, 'Suche und Filter zurücksetzen').click();
  await page.locator('summary', { hasText: /^Filter$/ }).click();
  await page.getByLabel('Zuständiges Ministerium').selectOption('Finanzministerium');
  await page.getByLabel('Priorität').selectOption('ohne Angabe');
  const fits = ({ service: { ministry, priority } }) => ministry === 'Finanzministerium' && priority === null;
  await expectFound(page, count(all, fits), 1000);
  await expect(page.locator('summary', { hasText: 'Filter (2 gesetzt)' })).toBeVisible();

  // Groups lead to a filter.
  await button(page, 'Suche und Filter zurücksetzen').click();
  await page.getByLabel('Gruppieren nach').selectOption('Umsetzungsmodell');
  const groups = page.getByRole('group', { name: 'Gruppen nach: Umsetzungsmodell' }).getByRole('table');
  await expect(groups.getByRole('row')).toHaveCount(4);
  const reused = count(all, ({ service: { model } }) => model === 'reuse');
  await expect(groups.getByRole('row').filter({ hasText: 'Nachnutzung' }).getByRole('cell').first()).toHaveText(String(reused));
  await button(page, 'Nur diese zeigen: Nachnutzung, dezentral betrieben').click();
  await expectFound(page, reused, 1000);

  // Sorting by keyboard; what has no value comes last in both directions.
  const sort = table(page).getByRole('columnheader', { name: 'Priorität' });
  await sort.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(sort).toHaveAttribute('aria-sort', 'ascending');
  expect((await column(page, 'Priorität'))[0]).toBe('1');
  await page.keyboard.press('Enter');
  await expect(sort).toHaveAttribute('aria-sort', 'descending');
  expect((await column(page, 'Priorität'))[0]).toBe('4');

  // More rows on request; the first new one takes the focus.
  await button(page, 'Weitere 50 zeigen').first().click();
  await expect(table(page).getByRole('row')).toHaveCount(101);
  await expect(table(page).getByRole('row').nth(51).getByRole('button')).toBeFocused();

  // Columns are chosen and remembered.
  await page.locator('summary', { hasText: 'Spalten wählen' }).click();
  await page.getByLabel('Umsetzendes Land').last().check();
  await page.getByLabel('Pflichtlücken', { exact: true }).uncheck();
  await expect(table(page).getByRole('columnheader', { name: 'Umsetzendes Land' })).toBeVisible();
  await expect(table(page).getByRole('columnheader', { name: 'Pflichtlücken' })).toHaveCount(0);
  expect((await stored(page))['selbstaudit/overview-columns']).toContain('lead');

  // Heat map, distribution, common gaps, scores that stand apart, course.
  for (const title of ['Leistungen und Kategorien als Farbkarte', 'Verteilung je Prinzip', 'Was vielen fehlt', 'Auffällige Werte', 'Entwicklung über die Zeit']) {
    await page.locator('summary', { hasText: title }).click();
  }
  const map = page.getByRole('group', { name: 'Leistungen und Kategorien als Farbkarte' }).getByRole('table');
  await expect(map.getByRole('columnheader')).toHaveCount(7);
  await page.getByLabel('Prinzipien', { exact: true }).check();
  await expect(map.getByRole('columnheader')).toHaveCount(20);
  await expect(map.getByRole('cell').first()).toHaveText(/^(\d+\s%|–) .*(erfüllt|beantwortet|Wert)$/);
  const spread = page.getByRole('group', { name: 'Verteilung je Prinzip' }).getByRole('row');
  await expect(spread).toHaveCount(20);
  const shares = await spread.nth(1).getByRole('cell').allTextContents();
  expect(shares.slice(1, 6).reduce((sum, text) => sum + Number(text), 0)).toBe(reused);
  await expect(page.getByRole('group', { name: 'Häufig offene Fragen' })).toContainText(`von ${reused} Leistungen`);
  await expect(seen(page, 'Auffällig heißt nicht falsch.')).toBeVisible();
  const months = page.getByRole('group', { name: 'Entwicklung über die Zeit' }).getByRole('row');
  await expect(months.nth(1)).toContainText('Oktober 2026');
  await expect(months.nth(1).getByRole('cell').first()).toHaveText(String(reused));

  // The table and the audits, taken along: what was found, whole, and in order.
  const csv = await downloaded(page, () => button(page, 'Tabelle für Excel (CSV)').click());
  expect(csv.name).toMatch(/^uebersicht-\d{4}-\d\d-\d\d\.csv$/);
  const lines = csv.text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(reused + 1);
  expect(lines[0]).toMatch(/^\ufeffLeistung;.*;Wert;Beantwortet;Bewertung;Zuletzt geändert$/);
  const bundle = await downloaded(page, () => button(page, 'Alle Selbstaudits in einer Datei').click());
  expect(bundle.name).toMatch(/\.selbstaudit-sammlung\.json$/);
  const whole = JSON.parse(bundle.text);
  expect(whole).toMatchObject({ format: 1, kind: 'selbstaudit-collection' });
  expect(whole.audits).toHaveLength(reused);
  const first = whole.audits[0];
  expect(first).toEqual(JSON.parse(JSON.stringify(service(Number(first.id.split('-')[1])))));

  // Taken out, and in again from the one file.
  await button(page, 'Hinzugefügte Dateien wieder entfernen').click();
  await expect(page.getByRole('heading', { name: 'Noch keine Selbstaudits' })).toBeVisible();
  await page.getByLabel('Dateien auswählen').setInputFiles({ name: bundle.name, mimeType: 'application/json', buffer: bundle.bytes });
  await expectFound(page, reused, reused);
});

test('this browser’s own audits and files stand side by side, each audit once, and each can be opened', async ({ page }) => {
  const own = audit({ answers: everyAnswer() });
  await store(page, { [slot('wohngeld', 'a')]: sealed(own) });
  await visit(page);
  await follow(page, link(page, 'Zur Übersicht der Leistungen'));
  await expectFound(page, 1, 1);

  // A newer state of the same audit, another service and a third, one to a line.
  const newer = { ...own, service: { name: 'Wohngeld, neuer' }, changed: '2026-11-21T09:00:00Z', revision: 4 };
  const lines = [newer, service(1), service(2)].map((one) => JSON.stringify(one)).join('\n');
  await page.locator('summary', { hasText: 'Text einfügen' }).click();
  await page.getByLabel('Inhalt einer oder mehrerer Dateien').fill(lines);
  await button(page, 'Eingefügtes hinzufügen').click();
  await expectFound(page, 3, 3);
  await expect(seen(page, 'gezählt wird nur der neuere Stand')).toBeVisible();
  expect(await column(page, 'Leistung')).toContain('Wohngeld, neuerDatei');

  // One of a file is shown first where files are opened; going back, everything is still there.
  await button(page, `${service(1).service.name}, aus Datei, ansehen`).click();
  await expect(heading(page)).toHaveText('Speichern und öffnen');
  await expect(page.getByRole('region', { name: /^Geprüft: / })).toContainText(service(1).service.name);
  await go(page, '#/uebersicht');
  await expectFound(page, 3, 3);
  await button(page, 'Hinzugefügte Dateien wieder entfernen').click();
  await button(page, 'Wohngeld, öffnen').click();
  await expect(heading(page)).toHaveText('Ergebnis: Wohngeld');

  // A collection is offered to be looked at as a whole or one by one.
  await go(page, '#/dateien');
  const collection = JSON.stringify({ format: 1, kind: 'selbstaudit-collection', audits: [service(3), service(4)] });
  await page.getByLabel('Dateien auswählen').setInputFiles({ name: 'alle.selbstaudit-sammlung.json', mimeType: 'application/json', buffer: Buffer.from(collection) });
  await expect(seen(page, 'Darin sind 2 Selbstaudits.')).toBeVisible();
  await button(page, 'Einzeln prüfen').click();
  await expect(page.getByRole('region', { name: 'Geprüft: alle.selbstaudit-sammlung.json' })).toHaveCount(2);
});

test('audits of different questionnaires are never added up', async ({ page }) => {
  await offer(page, fixture('valid/minimal'));
  const small = (id, level, version) => audit({ id, name: id, answers: { 'p01-frage': { level } }, questionnaire: { id: 'klein', version, sha256: '0'.repeat(64) } });
  await visit(page, '#/uebersicht');
  await drop(page, [
    ...serviceFiles(3),
    ...[small('klein-1', 0, '1.0.0'), small('klein-2', 1, '1.1.0')].map((one) => ({ name: `${one.id}.json`, text: JSON.stringify(one) })),
  ]);
  await expectFound(page, 3, 3);
  await expect(seen(page, '2 weitere Leistungen gehören zu anderen Fragebögen.')).toBeVisible();
  await page.getByLabel('Fragebogen', { exact: true }).selectOption({ index: 1 });
  await expectFound(page, 2, 2);
  await expect(seen(page, 'nennen verschiedene Versionen dieses Fragebogens (1.0.0: 1, 1.1.0: 1)')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
