// The pages around the work: the accessibility statement, keys, and what becomes of data.
import { audit, kept, visitWith } from './audits.mjs';
import { question } from './questionnaire.mjs';
import { WHOLE_CONFIG } from './states.mjs';
import { button, dialog, expect, expectSaid, go, heading, link, reload, saved, seen, stored, test, visit } from './support.mjs';

const FIRST = question('p03-pruefung');

function decide(page, body) {
  return page.route('**/config.yaml', (route) => route.fulfill({ contentType: 'text/yaml', body }));
}

function radios(page, asked) {
  return page.getByRole('group', { name: asked.text, exact: true }).getByRole('radio');
}

/// A letter's subject and text.
async function letter(found) {
  const address = new URL(await found.getAttribute('href'));
  return { to: address.pathname, subject: address.searchParams.get('subject'), body: address.searchParams.get('body') };
}

test.describe('the accessibility statement', () => {
  test('is there once the operator says enough, in the order of the law, with a letter filled in', async ({ page }) => {
    await decide(page, WHOLE_CONFIG);
    await visitWith(page, '#/prinzip/p03');
    const foot = page.getByRole('contentinfo');
    // Nothing entered is in the letter, the name of the service neither.
    const found = await letter(link(foot, 'Barriere melden'));
    expect(found.to).toBe('barriere@musterhausen.example');
    expect(found.subject).toMatch(/^Barriere: #\/prinzip\/p03 \(Selbstaudit \d+\.\d+\.\d+\)$/);
    expect(found.body).toMatch(/^Seite: http\S+#\/prinzip\/p03\r\nVersion: \d/);
    expect(JSON.stringify(found)).not.toContain('Wohngeld');
    await link(foot, 'Erklärung zur Barrierefreiheit').click();
    await expect(heading(page)).toHaveText('Erklärung zur Barrierefreiheit');
    await expect(heading(page)).toBeFocused();

    const main = page.getByRole('main');
    const headings = await main.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.slice(0, 8)).toEqual([
      'Das Wichtigste in einfacher Sprache', 'Stand der Vereinbarkeit mit den Anforderungen', 'Nicht barrierefreie Inhalte',
      'Erstellung dieser Erklärung', 'Barriere melden: Rückmeldung und Kontakt', 'Durchsetzungsverfahren', 'Weitere Fassungen',
      'Was das Programm über sich selbst weiß',
    ]);
    await expect(main).toContainText('Stadt Musterhausen ist bemüht');
    await expect(main).toContainText('Behindertengleichstellungsgesetz des Landes Musterland');
    await expect(main).toContainText('mit den Anforderungen dieser Rechtsgrundlage teilweise vereinbar.');
    const gaps = page.getByRole('region', { name: 'Nicht barrierefreie Inhalte' }).getByRole('listitem');
    await expect(gaps).toHaveCount(2);
    await expect(gaps.first()).toContainText('Grund: Die Übersetzung ist beauftragt.');
    await expect(gaps.first()).toContainText('Stattdessen: Die deutsche Fassung.');
    await expect(main).toContainText('am 01.10.2026 erstellt und zuletzt am 15.11.2026 überprüft.');
    await expect(main).toContainText('Bewertet hat: Prüfstelle Nord.');
    expect((await letter(link(main, 'barriere@musterhausen.example'))).subject).toContain('#/barrierefreiheit');
    await expect(link(main, 'Formular oder Kontaktseite')).toHaveAttribute('href', 'https://www.musterhausen.example/barriere');
    await expect(link(main, 'Internetseite dieser Stelle')).toHaveAttribute('href', 'https://www.land.example/durchsetzung');
    await expect(link(foot, 'Leichte Sprache')).toHaveAttribute('href', 'leichte-sprache.html');
    await expect(link(foot, 'Erklärung zur Barrierefreiheit')).toHaveCount(1);

    await button(page, 'English').click();
    await expect(heading(page)).toHaveText('Accessibility statement');
    await expect(main).toContainText('This website is partially compliant');
    await expect(seen(page, 'Ein Erklärvideo ohne Untertitel.')).toHaveAttribute('lang', 'de');
  });

  test('of full conformance says so, with the conciliation body of the Bund', async ({ page }) => {
    await decide(page, `format: 1
operator: {name: "Amt für Beispiele", contact: {email: amt@example.org}}
statement: {date: 2026-10-01, method: self, state: full, law: bund, enforcement: {name: Schlichtungsstelle BGG, url: "https://www.example.org/schlichtung"}}
`);
    await visit(page, '#/barrierefreiheit');
    const main = page.getByRole('main');
    await expect(main).toContainText('mit den Anforderungen der BITV 2.0 vollständig vereinbar.');
    await expect(main).toContainText('Nicht barrierefreie Inhalte sind nicht bekannt.');
    await expect(main).toContainText('Die Stelle hat selbst bewertet.');
    await expect(main).toContainText('spätestens nach einem Monat');
    await expect(page.getByRole('region', { name: 'Schlichtungsverfahren' })).toContainText('§ 16 BGG');
  });

  test('that lacks something is none, and says what is missing', async ({ page }) => {
    await decide(page, 'format: 1\noperator: {name: Amt}\nstatement: {date: 2026-10-01, state: full}\n');
    await visit(page, '#/barrierefreiheit');
    await expect(heading(page)).toHaveText('Barrierefreiheit');
    const main = page.getByRole('main');
    await expect(main).toContainText('Keine Erklärung im Sinne des Gesetzes');
    expect(await main.locator('code').allTextContents()).toEqual(
      ['statement.method', 'statement.law', 'statement.feedback', 'statement.enforcement']);
    await expect(link(page.getByRole('contentinfo'), 'Barriere melden')).toHaveCount(0);
    await go(page, '#/');
    await expect(page.getByRole('region', { name: 'Einstellungen dieser Seite' })).toContainText(
      'Für eine Erklärung zur Barrierefreiheit fehlen noch: statement.method, statement.law, statement.feedback, statement.enforcement.');
  });
});

test.describe('single keys', () => {
  const single = (page) => page.getByRole('checkbox', { name: /^Einzelne Tasten/ });

  test('do nothing until they are switched on, then choose levels and turn pages', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03');
    await page.keyboard.press('3');
    await page.keyboard.press('n');
    await expect(heading(page)).toHaveText(/^Prinzip 3: /);
    await expect(radios(page, FIRST).nth(3)).not.toBeChecked();

    await go(page, '#/tastatur');
    await single(page).check();
    await expectSaid(page, 'Eingeschaltet.');
    await go(page, '#/prinzip/p03');
    await page.keyboard.press('3');
    await expect(radios(page, FIRST).nth(3)).toBeChecked();
    await expect(radios(page, FIRST).nth(3)).toBeFocused();
    await expectSaid(page, 'Frage 3.1: Stufe 3 gewählt');
    await page.keyboard.press('Control+z');
    await expect(radios(page, FIRST).nth(3)).not.toBeChecked();
    await page.keyboard.press('9');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

    await page.keyboard.press('n');
    const second = page.locator('[id^="frage-p03-"]').nth(1);
    await expect(second).toBeFocused();
    await page.keyboard.press('2');
    expect(Object.keys((await kept(page)).answers)).toEqual([(await second.getAttribute('id')).replace('frage-', '')]);
    await page.keyboard.press('p');
    await expect(page.locator(`[id="frage-${FIRST.id}"]`)).toBeFocused();
    await page.keyboard.press('p');
    await expect(heading(page)).toHaveText(/^Prinzip 2: /);

    await go(page, `#/workshop/${FIRST.id}`);
    await page.keyboard.press('1');
    await expect(radios(page, FIRST).nth(1)).toBeChecked();
    await page.keyboard.press('n');
    await expect(heading(page)).not.toHaveText(FIRST.text);
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('?');
    await expect(heading(page)).toHaveText('Tastatur');
    await reload(page);
    await expect(single(page)).toBeChecked();
  });

  test('leave typing, other keys and dialogues alone', async ({ page }) => {
    await visitWith(page, '#/tastatur');
    await single(page).check();
    await go(page, '#/prinzip/p03');
    const note = page.getByLabel('Notiz', { exact: true }).first();
    await note.pressSequentially('n3p?');
    await expect(note).toHaveValue('n3p?');
    await heading(page).click();
    for (const key of ['Alt+3', 'Shift+N', 'Alt+n']) await page.keyboard.press(key);
    await saved(page);
    expect((await kept(page)).answers[FIRST.id]).toMatchObject({ note: 'n3p?' });
    expect((await kept(page)).answers[FIRST.id].level ?? null).toBeNull();
    await expect(heading(page)).toHaveText(/^Prinzip 3: /);
    await go(page, '#/dateien');
    await button(page, 'Alle Daten in diesem Browser löschen').click();
    await page.keyboard.press('?');
    await expect(button(dialog(page), 'Abbrechen')).toBeVisible();
    await expect(page).toHaveURL(/#\/dateien$/);
  });

  test('with Ctrl can be switched off as well', async ({ page }) => {
    await visitWith(page, '#/tastatur');
    await page.getByRole('checkbox', { name: /^Tasten mit Strg/ }).uncheck();
    await go(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(2).check();
    await page.keyboard.press('Control+z');
    await expect(radios(page, FIRST).nth(2)).toBeChecked();
    expect(await stored(page)).toMatchObject({ 'selbstaudit/keys': 'none' });
  });

  test('hold for the session where the browser stores nothing', async ({ page }) => {
    await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    await visit(page, '#/tastatur');
    await single(page).check();
    await expect(page.locator('#live-status')).toHaveText(/Eingeschaltet\. Der Browser merkt sich das nicht/);
    await go(page, '#/hilfe');
    await page.keyboard.press('?');
    await expect(heading(page)).toHaveText('Tastatur');
    await expect(single(page)).toBeChecked();
  });
});

test('the page about data says what is stored right now, and that it is gone', async ({ page }) => {
  const fact = async (name) => page.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('xpath=following-sibling::dd').textContent();
  await visit(page, '#/daten');
  expect([await fact('Selbstaudits'), await fact('Einstellungen'), await fact('Platz')]).toEqual(['Nichts.', 'Nichts.', 'Nichts.']);
  await visitWith(page, '#/daten', audit(), audit({ id: 'elterngeld', name: 'Elterngeld' }));
  expect(await fact('Selbstaudits')).toBe('2');
  expect(await fact('Ältester begonnen')).toBe('20.11.2026');
  await page.getByLabel('Farben').selectOption('dunkel');
  await expect.poll(() => fact('Einstellungen')).toBe('1');
  await go(page, '#/prinzip/p03');
  await radios(page, FIRST).nth(2).check();
  await saved(page);
  await go(page, '#/daten');
  const characters = Object.entries(await stored(page)).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  expect(await fact('Platz')).toBe(`etwa ${Math.ceil(characters / 1024)} kB`);
  // What the page names is all there is.
  const named = (await page.locator('dt').allTextContents()).join(' ');
  for (const key of Object.keys(await stored(page))) expect(named).toContain(key.split('/').slice(0, 2).join('/'));
  await link(page.getByRole('main'), 'Ansehen, sichern oder alles löschen').click();
  await button(page, 'Alle Daten in diesem Browser löschen').click();
  await button(dialog(page), 'Alles löschen').click();
  await go(page, '#/daten');
  expect([await fact('Selbstaudits'), await fact('Platz')]).toEqual(['Nichts.', 'Nichts.']);
});
