// Questionnaires of one's own: written with the problems at their lines, tried out, kept in this browser, compared and
// deleted; and what readers may say of a question.
import { readFileSync } from 'node:fs';
import { audit, visitWith } from './audits.mjs';
import { fixture } from './hosted.mjs';
import { button, dialog, downloaded, expect, follow, go, heading, link, reload, saved, seen, stored, test, visit } from './support.mjs';

const NAME = 'Name der Leistung oder des Dienstes';
const BROKEN = fixture('invalid/unknown-key');
const SOUND = fixture('valid/minimal');
const field = (page) => page.getByLabel('Text des Fragebogens');
const outcome = (page) => page.getByRole('region', { name: 'Ergebnis der Prüfung' });
const ways = (page) => page.getByRole('region', { name: 'Was Sie mit dem Fragebogen tun können' });
const own = (page) => page.getByRole('region', { name: 'Eigene Fragebögen' });
const keep = (page) => button(page, 'In diesem Browser behalten');
const keyOf = (id) => `selbstaudit/questionnaire/${id}`;

async function drop(page, name, text) {
  await page.evaluate(([file, content]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], file));
    document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, [name, text]);
}

function selected(page) {
  return page.evaluate(() => {
    const { activeElement: area } = document;
    return { id: area.id, text: area.value?.slice(area.selectionStart, area.selectionEnd) };
  });
}

/// Where the line of the selection stands in the field: 0 is its upper edge, 1 its lower one.
function place(page) {
  return page.evaluate(() => {
    const area = document.activeElement;
    const share = area.value.slice(0, area.selectionStart).split('\n').length / area.value.split('\n').length;
    return (share * area.scrollHeight - area.scrollTop) / area.clientHeight;
  });
}

test('a questionnaire is mended at its line, tried out, kept, and an audit with it is there after a new start', async ({ page }) => {
  await visit(page);
  await drop(page, 'klein.yaml', BROKEN);
  await expect(heading(page)).toHaveText('Fragebogen prüfen');
  await expect(field(page)).toHaveValue(BROKEN);
  await expect(outcome(page)).toContainText('noch nicht benutzen: 1 Fehler');
  await expect(outcome(page)).toContainText('Zeile 21, Spalte 13');
  await expect(outcome(page).locator('code').first()).toHaveText(/^\s+lvels: \[Nein, Ja\]$/);
  // It stays reachable, and says why it does nothing yet.
  await ways(page).getByRole('button', { name: 'Ausprobieren' }).click({ force: true });
  await expect(page.getByRole('main')).toContainText('sobald die Prüfung keinen Fehler mehr findet');

  await outcome(page).getByRole('button', { name: /^Zu Zeile 21: / }).click();
  await expect.poll(() => selected(page)).toEqual({ id: 'fragebogen-text', text: 'lvels: [Nein, Ja]' });
  await page.keyboard.insertText('levels: [Nein, Ja]');
  await expect(outcome(page)).not.toContainText('noch nicht benutzen');
  // The tab key leads on.
  await page.keyboard.press('Tab');
  await expect(field(page)).not.toBeFocused();

  await follow(page, button(page, 'Ausprobieren'));
  await expect(heading(page)).toHaveText('Selbstaudit: Probe');
  await expect(page.getByRole('main')).toContainText('Gespeichert wird nichts davon.');
  await go(page, '#/frage/p01-frage');
  await page.getByRole('group', { name: 'Gibt es das?' }).getByRole('radio').nth(1).check();
  await go(page, '#/ergebnis');
  await expect(seen(page, /^1 von 1 beantwortet/).first()).toBeVisible();
  await go(page, '#/bericht');
  await expect(button(page, 'Bericht erstellen')).toBeVisible();
  expect(Object.keys(await stored(page)).filter((key) => key.includes('/audit/') || key.includes('/questionnaire/'))).toEqual([]);

  await follow(page, link(page.getByRole('main'), 'Zurück zum Text'));
  await expect(field(page)).toHaveValue(SOUND.replace(/^#.*/, '# A key with a slip.'));
  await keep(page).click();
  await expect(ways(page)).toContainText('„Kleiner Fragebogen“ ist behalten');
  await expect(own(page)).toContainText('Kennung klein · Version 1.0.0');
  expect((await stored(page))[keyOf('klein')].startsWith('1.0.0 Kleiner Fragebogen\n# A key with a slip.')).toBe(true);

  await button(page, 'Probe beenden').click();
  await button(dialog(page), 'Probe beenden').click();
  await go(page, '#/');
  await page.getByLabel('Kleiner Fragebogen').check();
  await expect(page.getByLabel('Kleiner Fragebogen')).toHaveAccessibleDescription('eigener Fragebogen, nur in diesem Browser');
  await page.getByLabel(NAME).fill('Hundesteuer');
  await follow(page, button(page, 'Selbstaudit beginnen'));
  await go(page, '#/frage/p01-frage');
  await page.getByRole('group', { name: 'Gibt es das?' }).getByRole('radio').nth(1).check();
  await saved(page);
  await reload(page);
  await expect(page.getByRole('group', { name: 'Gibt es das?' }).getByRole('radio').nth(1)).toBeChecked();

  // Nobody else has it: it goes along wherever the audit goes as a file, unless it is not wanted.
  const given = async (press) => JSON.parse((await downloaded(page, press)).text);
  const title = { embedded_questionnaire: { title: 'Kleiner Fragebogen' } };
  expect(await given(() => page.keyboard.press('Control+s'))).toMatchObject(title);
  await go(page, '#/dateien');
  const save = button(page.getByRole('region', { name: 'Offenen Selbstaudit sichern' }), 'Als Datei sichern');
  await expect(page.getByLabel('Fragebogen mitgeben')).toBeChecked();
  expect(await given(() => save.click())).toMatchObject(title);
  await page.getByLabel('Fragebogen mitgeben').uncheck();
  expect((await given(() => save.click())).embedded_questionnaire).toBe(null);
  await go(page, '#/zusammenarbeit');
  const form = page.getByRole('region', { name: 'Fragen weitergeben' });
  await expect(form).toContainText('Der Fragebogen geht in der Datei mit, weil ihn nur dieser Browser hat.');
  await expect(form).toContainText('Im Link geht der Fragebogen nicht mit');
  await form.getByLabel('Alle Fragen').check();
  const part = await given(() => button(form, 'Als Datei sichern').click());
  expect(part).toMatchObject({ ...title, part: { questions: ['p01-frage'] } });
  await go(page, '#/uebersicht');
  const { audits } = await given(() => button(page, 'Alle Selbstaudits in einer Datei').click());
  expect(audits).toEqual([expect.objectContaining({ embedded_questionnaire: part.embedded_questionnaire })]);

  // A later version: what changes is shown before it takes the place of the earlier one.
  await go(page, '#/fragebogen');
  await own(page).getByRole('button', { name: 'Bearbeiten: Kleiner Fragebogen' }).click();
  await field(page).fill((await field(page).inputValue()).replace('1.0.0', '1.0.1').replace('Gibt es das?', 'Gibt es das wirklich?'));
  await page.getByLabel('Frühere Fassung').selectOption('klein');
  const compared = page.getByRole('region', { name: 'Mit einer anderen Fassung vergleichen' });
  await expect(compared).toContainText('Geändert: 1');
  await expect(compared).toContainText('1.1 Gibt es das wirklich?');
  await compared.getByText('Was sich ändert: Frage').click();
  await expect(compared.getByRole('row', { name: 'Frage Gibt es das? Gibt es das wirklich?' })).toBeVisible();
  await keep(page).click();
  await expect(dialog(page)).toContainText('Geändert: 1. Die letzte Zahl der Version ist höher');
  await expect(dialog(page)).toContainText('Ein Selbstaudit in diesem Browser benutzt ihn.');
  await button(dialog(page), 'Ersetzen').click();
  await expect(own(page)).toContainText('Version 1.0.1');
  const file = await downloaded(page, () => own(page).getByRole('button', { name: 'Als Datei sichern: Kleiner Fragebogen' }).click());
  expect(file.name).toBe('klein.yaml');
  expect(file.text).toContain('Gibt es das wirklich?');

  await own(page).getByRole('button', { name: 'Löschen: Kleiner Fragebogen' }).click();
  await expect(dialog(page)).toContainText('Ein Selbstaudit in diesem Browser benutzt ihn');
  await button(dialog(page), 'Löschen').click();
  await expect(own(page)).toContainText('kein eigener Fragebogen');
  expect((await stored(page))[keyOf('klein')]).toBeUndefined();
});

test('a copy gets an id of its own, none takes the place of what is offered, and other tabs hear of it', async ({ page, openTab }) => {
  await visit(page, '#/fragebogen');
  await seen(page, 'Einen vorhandenen Fragebogen als Grundlage nehmen').click();
  await page.getByLabel('Fragebogen', { exact: true }).selectOption('servicestandard-2020');
  const id = page.getByLabel('Kennung der Kopie');
  for (const [text, said] of [['Meine Stadt', 'kleinen Buchstaben'], ['servicestandard-2020', 'schon ein anderer Fragebogen']]) {
    await id.fill(text);
    await button(page, 'Kopie bearbeiten').click();
    await expect(id).toHaveAccessibleDescription(new RegExp(said));
    await expect(id).toBeFocused();
  }
  await id.fill('musterstadt-2026');
  await button(page, 'Kopie bearbeiten').click();
  const shipped = readFileSync(new URL('../../questionnaire/servicestandard-2020.yaml', import.meta.url), 'utf8');
  await expect(field(page)).toHaveValue(shipped.replace(/^id: .*$/m, 'id: musterstadt-2026'));
  await expect(outcome(page)).not.toContainText('noch nicht benutzen');

  // With the id of what is offered it is not kept, and the text stays.
  const taken = SOUND.replace('id: klein', 'id: servicestandard-2020');
  await field(page).fill(taken);
  await expect(seen(page, /^Geprüft in/)).toBeVisible();
  await keep(page).click();
  await expect(ways(page)).toContainText('bietet diese Seite schon an');
  await expect(field(page)).toHaveValue(taken);

  // Another text takes its place only on being asked.
  await drop(page, 'klein.yml', SOUND);
  await button(dialog(page), 'Text behalten').click();
  await expect(field(page)).toHaveValue(taken);
  await drop(page, 'klein.yml', SOUND);
  await button(dialog(page), 'Text ersetzen').click();
  await expect(field(page)).toHaveValue(SOUND);

  const other = await openTab();
  await visit(other);
  await expect(other.getByLabel('Kleiner Fragebogen')).toHaveCount(0);
  await keep(page).click();
  await expect(ways(page)).toContainText('ist behalten');
  await expect(other.getByLabel('Kleiner Fragebogen')).toBeVisible();

  // Where there is no room it is told, and nothing is lost.
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }; });
  await field(page).fill(SOUND.replace('id: klein', 'id: voll'));
  await expect(seen(page, /^Geprüft in/)).toBeVisible();
  await keep(page).click();
  await expect(ways(page)).toContainText('Der Speicher dieses Browsers ist voll.');
  await expect(field(page)).toHaveValue(/id: voll/);

  await go(page, '#/dateien');
  await button(page, 'Alle Daten in diesem Browser löschen').click();
  await button(dialog(page), 'Alles löschen').click();
  await expect(other.getByLabel('Kleiner Fragebogen')).toHaveCount(0);
  expect(await stored(page)).toEqual({});
});

test('of a very long text a part lies in the field, and each problem is found', async ({ page }) => {
  const long = `${'# Eine Zeile Erklärung, die nichts bedeutet.\n'.repeat(6_000)}${BROKEN}`;
  await visit(page, '#/fragebogen');
  await page.getByLabel('YAML-Datei öffnen').setInputFiles({ name: 'lang.yaml', mimeType: 'application/yaml', buffer: Buffer.from(long) });
  await expect(seen(page, 'Im Feld stehen die Zeilen 1 bis 4000 von 6024')).toBeVisible();
  await outcome(page).getByRole('button', { name: /^Zu Zeile 6021: / }).click();
  await expect.poll(() => selected(page)).toEqual({ id: 'fragebogen-text', text: 'lvels: [Nein, Ja]' });
  expect(await place(page)).toBeGreaterThan(0);
  expect(await place(page)).toBeLessThan(1);
  await page.keyboard.insertText('levels: [Nein, Ja]');
  await expect(outcome(page)).not.toContainText('noch nicht benutzen');
  const file = await downloaded(page, () => button(page, 'Als Datei sichern').click());
  expect(file.text).toBe(long.replace('lvels', 'levels'));
});

test('a reader may say what is wrong with a question; nothing is sent, and nothing of the audit goes along', async ({ page }) => {
  const feedback = 'feedback:\n  email: redaktion@musterhausen.example\n  url: https://www.musterhausen.example/rueckmeldung\n';
  await page.route('**/config.yaml', (route) => route.fulfill({ contentType: 'text/yaml', body: `format: 1\n${feedback}` }));
  await visitWith(page, '#/frage/p03-pruefung', audit({ answers: { 'p03-pruefung': { level: 2, note: 'Geheim' } } }));
  const part = page.locator('details', { hasText: 'Rückmeldung zu dieser Frage' }).first();
  await part.getByText('Rückmeldung zu dieser Frage').click();
  await part.getByLabel('Ihre Worte').fill('Was heißt „früh“?\nUnd 100 % & mehr?');
  const mail = part.getByRole('link', { name: /^E-Mail schreiben an redaktion@musterhausen\.example: Frage 3\.\d$/ });
  const address = await mail.getAttribute('href');
  const [, subject, body] = address.match(/^mailto:redaktion@musterhausen\.example\?subject=([^&]*)&body=([^&]*)$/);
  expect(decodeURIComponent(subject)).toMatch(/^Rückmeldung zu Frage 3\.\d \(servicestandard-2020 \d+\.\d+\.\d+\)$/);
  const text = decodeURIComponent(body);
  expect(text).toMatch(/^Was heißt „früh“\?\r\nUnd 100 % & mehr\?\r\n\r\nFragebogen: .*\(servicestandard-2020\), Version .*\r\nFrage 3\.\d \(p03-pruefung\): .+$/);
  expect(text).not.toContain('Geheim');
  expect(text).not.toContain('Wohngeld');
  const site = link(part, 'Seite für Rückmeldungen öffnen (neuer Tab)');
  await expect(site).toHaveAttribute('href', 'https://www.musterhausen.example/rueckmeldung');
  await expect(site).toHaveAttribute('rel', 'noopener noreferrer');

  await part.getByLabel('Ihre Worte').fill('ü'.repeat(400));
  await expect(part).toContainText('Für eine vorausgefüllte E-Mail ist der Text zu lang.');
  await expect(part.getByRole('link', { name: /^Leere E-Mail an redaktion@musterhausen\.example: Frage 3\.\d$/ })).toHaveAttribute('href', 'mailto:redaktion@musterhausen.example');
  expect(JSON.stringify(await stored(page))).not.toContain('üüü');
});
