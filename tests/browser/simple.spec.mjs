// „Einfache Sprache“: switched on and off beside the languages, in place, and kept.
import { audit, everyAnswer, kept, visitWith } from './audits.mjs';
import { expectNoOverflow, expectTargetSizes, ZOOMED } from './accessibility.mjs';
import { Keyboard } from './keyboard.mjs';
import { english, german, question } from './questionnaire.mjs';
import { button, expect, go, heading, reload, saved, seen, test } from './support.mjs';

const FULL = audit({ answers: everyAnswer() });
const FIRST = question('p03-pruefung');
const { gist, gist_simple: simple } = german.principles[2];

test('simple language is switched on from the keyboard, in place, and stays until it is switched off', async ({ page }) => {
  const keyboard = new Keyboard(page);
  const easy = button(page, 'Einfache Sprache');
  const choose = async (name) => {
    await keyboard.tabTo(button(page, name), { back: true });
    await keyboard.press('Enter');
  };
  await visitWith(page, '#/prinzip/p03', FULL);
  const asked = page.getByRole('group', { name: FIRST.text, exact: true });
  await asked.getByRole('radio').nth(3).check();
  await page.getByLabel('Notiz', { exact: true }).first().fill('Der Bericht liegt vor.');
  await saved(page);
  await expect(page.locator('.opening__gist')).toHaveText(gist);
  const before = await kept(page);

  await choose('Einfache Sprache');
  // The page speaks another way: same place, same focus, same language, nothing lost.
  await expect(easy).toBeFocused();
  await expect(easy).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'Deutsch')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveURL(/#\/prinzip\/p03$/);
  await expect(page.locator('.opening__gist')).toHaveText(simple);
  const fold = page.locator('details').filter({ hasText: 'Ausführlich erklärt' });
  await fold.locator('summary').click();
  await expect(fold).toContainText(gist);
  await expect(asked.getByRole('radio').nth(3)).toBeChecked();
  await expect(page.getByText('Nennen Sie keine Namen und keine anderen Angaben zu Personen.').first()).toBeVisible();

  await reload(page);
  await expect(easy).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.opening__gist')).toHaveText(simple);
  expect(await kept(page)).toEqual(before);
  await go(page, '#/');
  await expect(heading(page)).toHaveText('Selbstaudit zum Servicestandard');
  await expect(seen(page, 'Selbstaudit heißt: Sie prüfen Ihren Online-Dienst selbst.')).toBeVisible();
  await go(page, '#/prinzipien');
  await expect(seen(page, 'Ein Prinzip ist eine Regel für gute Online-Dienste.')).toBeVisible();
  await go(page, '#/hilfe/rechnung');
  await expect(page.getByRole('heading', { name: 'So rechnet das Programm', exact: true })).toBeVisible();
  await go(page, '#/barrierefreiheit');
  await expect(page.getByRole('heading', { name: 'Was fehlt noch?', exact: true })).toBeVisible();
  await go(page, '#/ergebnis');
  await expect(page.getByRole('heading', { name: 'Pflicht-Lücken', exact: true }).first()).toBeVisible();
  await expect(seen(page, /^(Der höchste Wert ist|Alle .* liegen bei) /).first()).toBeVisible();

  // In a zoomed window all three have room.
  const wide = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  await expectNoOverflow(page, 'result in simple language, zoomed');
  await expectTargetSizes(page, 'result in simple language, zoomed');
  await page.setViewportSize(wide);

  // English has one wording, and German comes back as it was.
  await choose('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await go(page, '#/prinzip/p03');
  await expect(page.locator('.opening__gist')).toHaveText(english.principles[2].gist);
  await choose('Einfache Sprache');
  await expect(page.locator('.opening__gist')).toHaveText(simple);
  await choose('Deutsch');
  await expect(page.locator('.opening__gist')).toHaveText(gist);
  await expect(asked.getByRole('radio').nth(3)).toBeChecked();
  expect(await kept(page)).toEqual(before);
});

test('a language that was chosen before there was simple language still holds', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('selbstaudit/tongue', 'en'));
  await visitWith(page, '#/prinzip/p03', FULL);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(button(page, 'English')).toHaveAttribute('aria-pressed', 'true');
});
