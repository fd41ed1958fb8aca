// Usable by everybody: each view in each mode and each further state, looked at by two rule engines, the Nu HTML checker
// and probes for what they miss.
import { contrastWithin, expectUsableByAll } from './accessibility.mjs';
import { audit, visitWith } from './audits.mjs';
import { german, question } from './questionnaire.mjs';
import { FULL, FURTHER, openView, SHOWN_BY_VIEWS, STATES, VIEWS } from './states.mjs';
import { button, dialog, expect, test } from './support.mjs';

const FIRST = question('p03-pruefung');

for (const hash of VIEWS) {
  test(`view ${hash} in every mode`, async ({ page }) => {
    await openView(page, hash);
    await expectUsableByAll(page, hash, { inEveryMode: true });
  });
}

for (const [state, open] of Object.entries({ ...STATES, ...FURTHER })) {
  if (SHOWN_BY_VIEWS.includes(state)) continue;
  test(state, async ({ page }) => {
    await open(page);
    await expectUsableByAll(page, state);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`in a ${colorScheme} contrast theme what is chosen and every icon can be seen`, async ({ page }) => {
    await visitWith(page, '#/prinzip/p03', audit({ answers: { [FIRST.id]: { level: 1 } } }));
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const radios = page.getByRole('group', { name: FIRST.text, exact: true }).getByRole('radio');
    await expect(radios.nth(1)).not.toBeFocused();
    // A quarter in from the left is inside the ring and outside the dot.
    expect(await contrastWithin(page, radios.nth(1)), 'the dot of a chosen radio').toBeGreaterThan(3);
    expect(await contrastWithin(page, radios.nth(2)), 'the inside of one that is not chosen').toBeLessThan(1.1);
    const arrow = page.getByRole('main').locator('.kern-icon--arrow-back').first();
    expect(await contrastWithin(page, arrow, [0.5, 0.5], [0.95, 0.05]), 'an icon').toBeGreaterThan(3);

    await page.goto('./#/ergebnis');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('heading', { level: 1 }).click();
    expect(await contrastWithin(page, page.getByRole('checkbox').first(), [0.42, 0.62], [0.5, 0.15]), 'the tick of a checkbox').toBeGreaterThan(3);
  });

  test(`in a ${colorScheme} contrast theme a bar of progress shows how far it goes`, async ({ page }) => {
    const some = Object.fromEntries(german.questions.slice(0, german.questions.length * 0.7).map(({ id }) => [id, { level: 2 }]));
    await visitWith(page, '#/prinzipien', audit({ answers: some }));
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    expect(await contrastWithin(page, page.getByRole('progressbar').first(), [0.3, 0.5], [0.9, 0.5])).toBeGreaterThan(3);
  });
}

test('questions are read with their hints, and their help is tied to them', async ({ page }) => {
  await visitWith(page, '#/prinzip/p03');
  const group = page.getByRole('group', { name: FIRST.text, exact: true });
  const names = FIRST.levels.map((text, level) => `Stufe ${level} ${text}`);
  for (const name of names) await expect(group.getByRole('radio', { name, exact: true })).toHaveCount(1);
  await expect(page.getByLabel('Notiz', { exact: true }).first()).toHaveAccessibleDescription(/ohne Namen/);
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a dialog holds the focus, lets it go with Escape, and begins with the safe button', async ({ page }) => {
  await visitWith(page, '#/dateien', FULL);
  const opener = button(page, 'Alle Daten in diesem Browser löschen');
  await opener.click();
  await expect(button(dialog(page), 'Abbrechen')).toBeFocused();
  await expect(dialog(page)).toHaveAccessibleName('Wirklich alles löschen?');
  await expect(dialog(page)).toHaveAccessibleDescription(/Gelöscht werden: ein Selbstaudit/);
  const reached = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    // Between the last and the first button the focus is with the browser itself.
    reached.push(await page.evaluate(() => document.activeElement.closest('dialog, main, header, footer')?.tagName ?? 'BROWSER'));
  }
  expect(new Set(reached)).toEqual(new Set(['DIALOG', 'BROWSER']));
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('what is done is said: saving once per pause, undo, failures at once', async ({ page }) => {
  await visitWith(page, '#/prinzip/p03');
  const polite = page.locator('#live-status');
  await page.evaluate(() => {
    globalThis.said = [];
    new MutationObserver(() => {
      const text = document.getElementById('live-status').textContent;
      if (text) globalThis.said.push(text);
    }).observe(document.getElementById('live-status'), { childList: true, characterData: true, subtree: true });
  });
  await page.getByLabel('Notiz', { exact: true }).first().pressSequentially('Der Bericht liegt vor');
  await expect(polite).toHaveText('Gespeichert');
  expect((await page.evaluate(() => globalThis.said)).length).toBe(1);
  await button(page.getByRole('banner'), 'Rückgängig').click();
  // Said, even if what is said of saving it soon stands in its place.
  await expect.poll(() => page.evaluate(() => globalThis.said)).toContain('Rückgängig gemacht: Notiz zu Frage 3.1');
});

test('nothing moves for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visitWith(page, `#/frage/${german.questions.at(-1).id}`, FULL);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});
