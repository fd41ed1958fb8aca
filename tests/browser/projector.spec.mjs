// The projector's view: large type for a room, remembered, and a way back.
import { expectNoOverflow } from './accessibility.mjs';
import { audit, everyAnswer, visitWith } from './audits.mjs';
import { german } from './questionnaire.mjs';
import { button, expect, go, heading, ready, stored, test, visit } from './support.mjs';

const FULL = audit({ answers: everyAnswer() });
const FIRST = german.questions.find(({ id }) => id.startsWith('p03-'));
const SMALL = { width: 1280, height: 720 };
const LARGE = { width: 1920, height: 1080 };
const way = (page, name) => button(page.getByRole('banner'), name);
const letters = (locator) => locator.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test('is switched on and off in the head, is there before anything is seen, and is forgotten with everything else', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      globalThis.projectorAtBody = 'projector' in document.documentElement.dataset;
    }).observe(document, { childList: true, subtree: true });
  });
  await visit(page);
  const before = await letters(heading(page));
  await way(page, 'Beamer-Ansicht').focus();
  await page.keyboard.press('Enter');
  await expect(way(page, 'Beamer-Ansicht beenden')).toBeFocused();
  // 150 % of 16 px on a screen of 1280 px.
  expect(await letters(page.locator('html'))).toBe(24);
  expect(await letters(heading(page)) / before).toBeCloseTo(1.5, 2);
  await expect(page.getByLabel('Farben')).toBeHidden();
  expect((await stored(page))['selbstaudit/projector']).toBe('on');

  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => globalThis.projectorAtBody)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await letters(page.locator('html')), 'paper stays as it was: 10 pt').toBeCloseTo(13.33, 1);
  await page.emulateMedia({ media: 'screen' });
  await way(page, 'Beamer-Ansicht beenden').click();
  await expect(way(page, 'Beamer-Ansicht')).toBeFocused();
  expect(await letters(page.locator('html'))).toBe(16);
  expect(Object.keys(await stored(page))).not.toContain('selbstaudit/projector');
});

test('is offered in the workshop and shows a question whole, with the ways on, to the back of the room', async ({ page }) => {
  await page.setViewportSize(SMALL);
  await visitWith(page, `#/workshop/${FIRST.id}`, FULL);
  await button(page.getByRole('main'), 'Beamer-Ansicht').click();
  await expect(way(page, 'Beamer-Ansicht beenden')).toBeFocused();
  await expect(button(page.getByRole('main'), 'Beamer-Ansicht')).toHaveCount(0);
  const group = page.getByRole('group', { name: FIRST.text, exact: true });
  for (const [size, least] of [[SMALL, 28], [LARGE, 38]]) {
    await page.setViewportSize(size);
    await page.evaluate(() => scrollTo(0, 0));
    const last = group.getByText(FIRST.levels.at(-1));
    expect(await letters(last), 'the letters of an answer, in px').toBeGreaterThanOrEqual(least);
    await expect(group.getByText(FIRST.text)).toBeInViewport({ ratio: 1 });
    await expect(last).toBeInViewport({ ratio: 1 });
    for (const name of ['Vorherige Frage', 'Nächste Frage']) await expect(page.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 });
    const steps = await page.locator('.workshop__steps').boundingBox();
    expect((await last.boundingBox()).y + (await last.boundingBox()).height, 'the answers end above the ways on').toBeLessThanOrEqual(steps.y);
  }
});

test('fits on every screen, in every theme', async ({ page }) => {
  await visitWith(page, '#/prinzipien', FULL);
  await way(page, 'Beamer-Ansicht').click();
  for (const place of ['#/', '#/prinzipien', '#/prinzip/p03', `#/workshop/${FIRST.id}`, '#/ergebnis', '#/uebersicht', '#/massnahmen']) {
    await go(page, place);
    for (const size of [SMALL, LARGE, { width: 320, height: 640 }]) {
      await page.setViewportSize(size);
      await expectNoOverflow(page, `${place}, ${size.width}`);
    }
    await page.setViewportSize(SMALL);
    await page.emulateMedia({ contrast: 'more' });
    await expectNoOverflow(page, `${place}, high contrast`);
    await page.emulateMedia({ contrast: 'no-preference' });
    await expect(way(page, 'Beamer-Ansicht beenden')).toBeInViewport();
  }
});
