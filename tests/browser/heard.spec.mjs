// What is heard, and where the keyboard stands, after each action that changes the page: the focus is never lost, and
// each thing is said exactly once, by one of the two live regions that stand in the page from the start.
import { audit, visitWith } from './audits.mjs';
import { titleOf } from './places.mjs';
import { english, example, question } from './questionnaire.mjs';
import { section } from './result.mjs';
import { FULL } from './states.mjs';
import { button, dialog, downloaded, expect, follow, go, link, test, visit } from './support.mjs';

const FIRST = question('p03-pruefung');
const OWN_EXAMPLE = { ...example, id: 'beispiel' };
const BACK = { id: 'teil', answers: { [FIRST.id]: { level: 0, note: 'Es fehlt ein Test.' } }, part: { questions: [FIRST.id], label: 'Barrierefreiheit', by: 'Entwicklung' } };

/// Longer than what is typed waits to be stored, and long enough for a second saying to be noticed.
const LONG_ENOUGH = 500;

/// Notes everything that is said from now on.
async function listen(page) {
  await page.evaluate(() => {
    globalThis.said = [];
    for (const id of ['live-status', 'live-alert']) {
      const region = document.getElementById(id);
      new MutationObserver(() => { if (region.textContent) globalThis.said.push(region.textContent); })
        .observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
}

/// Does something; then the focus is on what is named, in sight and not on the page as a whole, and exactly this was
/// said. A text that begins like what is expected will do, or one that a pattern describes.
async function after(page, name, act, focus, ...expected) {
  await test.step(name, async () => {
    await page.evaluate(() => { globalThis.said = []; });
    await act();
    await expect(focus, `focus after: ${name}`).toBeFocused();
    await expect(focus, `focus after: ${name}`).toBeVisible();
    await expect.poll(() => page.evaluate(() => globalThis.said.length), `said after: ${name}`).toBeGreaterThanOrEqual(expected.length);
    await page.waitForTimeout(LONG_ENOUGH);
    await expect(focus, `focus a while after: ${name}`).toBeFocused();
    const { said, regions } = await page.evaluate(() => ({
      said: globalThis.said,
      regions: [...document.querySelectorAll('[role=status], [role=alert], [role=log], output, [aria-live]')].map(({ id }) => id),
    }));
    expect(said.map((text, index) => (fits(text, expected[index]) ? expected[index] : text)), `said after: ${name}`).toEqual(expected);
    expect(regions, `live regions after: ${name}`).toEqual(['live-status', 'live-alert']);
  });
}

function fits(text, expected) {
  return expected instanceof RegExp ? expected.test(text) : text.startsWith(expected);
}

function file(content, name = 'datei.json') {
  return { name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) };
}

const main = (page, level = 1) => page.getByRole('main').getByRole('heading', { level }).first();

test('answering: the focus stays where the work is, and each thing is said once', async ({ page }) => {
  await visitWith(page, '#/prinzipien', OWN_EXAMPLE);
  await listen(page);
  const banner = page.getByRole('banner');
  const group = page.getByRole('group', { name: FIRST.text, exact: true });
  await after(page, 'a link', () => follow(page, page.getByRole('link', { name: /Barrierefreiheit, Bürgernähe/ })), main(page));
  await after(page, 'a choice', () => group.getByRole('radio').nth(1).check(), group.getByRole('radio').nth(1));
  await after(page, 'clearing an answer', () => button(group, 'Antwort löschen').click(), group.getByRole('radio').first(), 'Die Antwort ist gelöscht.');
  for (const left of ['Antwort zu Frage 3.1', 'Antwort zu Frage 3.1']) {
    await after(page, 'undo', () => button(banner, 'Rückgängig').click(), button(banner, 'Rückgängig'), `Rückgängig gemacht: ${left}`);
  }
  await after(page, 'undo of nothing', () => button(banner, 'Rückgängig').click({ force: true }), button(banner, 'Rückgängig'), 'Es gibt nichts');
  await after(page, 'redo', () => button(banner, 'Wiederholen').click(), button(banner, 'Wiederholen'), 'Wiederhergestellt: Antwort zu Frage 3.1');
  await after(page, 'closing a message', () => button(page, 'Meldung schließen').click(), main(page));
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  const asked = page.locator('section.question').first();
  const names = asked.getByLabel('Bezeichnung', { exact: true });
  // The example has two already.
  await after(page, 'adding evidence', () => button(asked, 'Nachweis hinzufügen').click(), names.nth(2));
  await after(page, 'typing', () => names.nth(2).fill('Bericht'), names.nth(2), 'Gespeichert');
  await after(page, 'removing evidence', () => button(asked, 'Nachweis entfernen').last().click(), names.nth(1), 'Nachweis 3 ist entfernt.');
  const take = page.getByRole('button', { name: /^Als Maßnahme übernehmen/ }).first();
  await after(page, 'taking a hint', () => take.click(), page.getByRole('link', { name: /^Zur Maßnahme/ }).first(), '1 Hinweis steht jetzt im Maßnahmenplan.');
  await after(page, 'undo in the message', () => button(page.locator('.notice'), 'Rückgängig').click(), main(page), 'Rückgängig gemacht');
  await after(page, 'another language', () => button(page, 'English').click(), button(page, 'English'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(titleOf(`Principle 3: ${english.principles[2].title}`, 'Anwohnerparkausweis'));
  await after(page, 'the first language', () => button(page, 'Deutsch').click(), button(page, 'Deutsch'));
  await page.getByLabel('Farben').focus();
  await after(page, 'other colours', () => page.getByLabel('Farben').selectOption('dark'), page.getByLabel('Farben'));
  await after(page, 'the workshop', () => follow(page, page.getByRole('link', { name: /Workshop/ }).first()), main(page));
  await after(page, 'its next question', () => link(page, 'Nächste Frage').click(), main(page));
  await after(page, 'putting it off', () => button(page, 'Später klären').click(), button(page, 'Später klären'), 'Als „zu klären“ vermerkt.');
  await after(page, 'leaving it', () => link(page, 'Workshop-Ansicht verlassen').click(), page.locator('#frage-p03-erklaerung'));
  await after(page, 'the way back', () => page.goBack(), main(page));
  await after(page, 'a search', () => go(page, '#/prinzipien').then(() => page.getByLabel('Fragen suchen').fill('Tastatur')), page.getByLabel('Fragen suchen'), '1 Frage gefunden');
});

test('planning and files: the focus stays where the work is, and each thing is said once', async ({ page }) => {
  await visitWith(page, '#/massnahmen', OWN_EXAMPLE, audit({ id: 'zweites', name: 'Elterngeld' }));
  await listen(page);
  await after(page, 'a new measure', () => button(page, 'Eigene Maßnahme hinzufügen').click(), page.getByLabel('Was ist zu tun?').last(), 'Neue Maßnahme angelegt.');
  const overdue = page.getByLabel('Nur überfällige');
  await after(page, 'a filter', () => overdue.check(), overdue, '0 von');
  const undo = button(page.getByRole('banner'), 'Rückgängig');
  await after(page, 'undo, which changes the count', () => undo.click(), undo, 'Rückgängig gemacht: Maßnahme. 0 von ');
  await go(page, '#/ergebnis');
  const weighed = page.getByRole('main').getByRole('checkbox').first();
  await after(page, 'a hint weighed', () => weighed.check(), weighed, 'Mit dem ausgewählten Hinweis:');
  await after(page, 'a place of the page', () => link(page.getByRole('navigation', { name: 'Auf dieser Seite' }), 'Nachweise').click(), page.getByRole('heading', { name: 'Nachweise', exact: true }));
  await after(page, 'a snapshot', () => button(page, 'Stand festhalten').click(), button(page, 'Stand festhalten'), 'Stand festgehalten.');

  await go(page, '#/dateien');
  const heading = page.getByRole('heading', { name: 'Selbstaudit öffnen', exact: true });
  await after(page, 'a file', () => page.getByLabel('Dateien auswählen').setInputFiles(file(FULL)), page.getByRole('heading', { name: 'Geprüft: datei.json' }));
  await after(page, 'putting it away', () => button(page, 'Abbrechen').click(), heading, 'Verworfen.');
  await after(page, 'a broken file', () => page.getByLabel('Dateien auswählen').setInputFiles(file('{')), page.getByRole('heading', { name: 'Lässt sich nicht öffnen: datei.json' }));
  const remove = button(page, 'Löschen: Elterngeld');
  await after(page, 'a question', () => remove.click(), button(dialog(page), 'Abbrechen'));
  await after(page, 'no', () => button(dialog(page), 'Abbrechen').click(), remove);
  await remove.click();
  await after(page, 'yes', () => dialog(page).getByRole('button').last().click(), page.getByRole('heading', { name: /^Anwohnerparkausweis/ }), 'Gelöscht: Elterngeld');
  const save = button(section(page, 'Offenen Selbstaudit sichern'), 'Als Datei sichern');
  await after(page, 'saving', () => downloaded(page, () => save.click()), save, 'Die Datei wurde dem Browser zum Speichern übergeben.');

  await go(page, '#/zusammenarbeit');
  const choose = page.getByLabel('Zurückbekommene Dateien auswählen');
  await choose.focus();
  await after(page, 'a file that came back', () => choose.setInputFiles(file(audit(BACK), 'teil.json')), choose, '1 Datei liegt bereit.');
  const theirs = page.getByRole('radio', { name: /^Aus der Datei/ }).first();
  await after(page, 'one decision', () => theirs.check(), theirs, /^\d+ Unterschiede sind noch zu entscheiden\.$/);
  await after(page, 'all other decisions', () => button(page, 'Wie hier lassen').click(), button(page, 'Zusammenführen'), /^\d+ Unterschiede entschieden\. Es ist nichts mehr zu entscheiden\.$/);
  await after(page, 'merging', () => button(page, 'Zusammenführen').click(), page.getByRole('heading', { name: 'Wer beigetragen hat' }), '1 Datei ist zusammengeführt.');

  await go(page, '#/');
  await after(page, 'what is missing', () => button(page, 'Selbstaudit beginnen').click(), page.getByRole('group', { name: 'Es fehlt noch eine Angabe' }));
  await after(page, 'the example', () => button(page, 'Beispiel öffnen').click(), main(page));
  await after(page, 'its end', () => button(page, 'Beispiel schließen').click(), main(page));
});

test('undoing by key never loses the place, even where the row is gone', async ({ page }) => {
  await visitWith(page, '#/prinzip/p03', audit({ answers: { [FIRST.id]: { level: 1 } } }));
  await button(page, /^Als Maßnahme übernehmen/).first().click();
  await expect(link(page, /^Zur Maßnahme/).first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(main(page)).toBeFocused();
  // Where what has the focus is still there, it keeps it.
  const note = button(page.getByRole('banner'), 'Wiederholen');
  await note.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(note).toBeFocused();
});

test('a new view is news: Orca reads its heading, whatever had the focus before', async ({ page }) => {
  await visit(page);
  const name = page.getByLabel('Name der Leistung oder des Dienstes');
  for (const leave of [() => name.fill('Wohngeld').then(() => name.press('Enter')), () => follow(page, link(page, /^In der Workshop-Ansicht/))]) {
    await page.evaluate(() => {
      document.querySelector('main').dataset.old = '';
      globalThis.focusedAtTitle = [];
      new MutationObserver(() => globalThis.focusedAtTitle.push(document.activeElement.id)).observe(document.querySelector('title'), { childList: true });
    });
    await leave();
    await expect(main(page)).toBeFocused();
    await expect.poll(() => page.evaluate(() => globalThis.focusedAtTitle.length)).toBeGreaterThan(0);
    expect(await page.evaluate(() => ({
      // What had the focus went with the whole content, so that Orca begins before the new content.
      isNew: !('old' in document.querySelector('main').dataset),
      // No caret is left behind, which would be taken for a move of the user's own.
      carets: getSelection().rangeCount,
      // Heading and fields share a box that Chromium tells of; only ids make it do so.
      isBoxed: [...document.querySelectorAll('#inhalt > *')].every(({ id }) => id),
      // The window is renamed when the focus has been followed.
      focusedAtTitle: new Set(globalThis.focusedAtTitle).size === 1 && globalThis.focusedAtTitle[0],
    }))).toEqual({ isNew: true, carets: 0, isBoxed: true, focusedAtTitle: 'titel' });
  }
});
