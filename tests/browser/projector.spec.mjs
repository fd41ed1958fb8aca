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
  await way(page, 'Beamer-Ansicht').click();
  await expect(way(page, 'Beamer-Ansicht beenden')).toBeFocused();
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

test('every question stands whole on one picture, with all that is pressed beside it', async ({ page }) => {
  test.setTimeout(180_000);
  await visitWith(page, `#/workshop/${german.questions[0].id}`, audit({ answers: Object.fromEntries(german.questions.map(({ id }) => [id, { level: 2 }])) }));
  const hidden = { workshop: [], projector: [] };
  for (const { id } of german.questions) {
    await page.evaluate((hash) => { location.hash = hash; }, `#/workshop/${id}`);
    await page.locator(`#antwort-${id}-0`).waitFor();
    for (const size of [SMALL, LARGE]) {
      await page.setViewportSize(size);
      for (const view of Object.keys(hidden)) {
        const left = await page.evaluate((isProjected) => {
          document.documentElement.toggleAttribute('data-projector', isProjected);
          scrollTo(0, 0);
          const wanted = '.answer__heading, .workshop .answer .kern-form-check, .answer__clear, .workshop__steps > *, .site-header__audit button';
          const isSeen = (element) => {
            const { left: x, top, bottom, width } = element.getBoundingClientRect();
            const isAt = (y) => element.contains(document.elementFromPoint(x + width / 2, y)) || element.contains(document.elementFromPoint(x + 4, y));
            return isAt(top + 3) && isAt(bottom - 3);
          };
          return [...document.querySelectorAll(wanted)].filter((element) => !isSeen(element)).length;
        }, view === 'projector');
        if (left) hidden[view].push(`${id} on ${size.width} px`);
      }
    }
  }
  expect(hidden).toEqual({ workshop: [], projector: [] });
});

test('keeps undoing and saving in sight', async ({ page }) => {
  await page.setViewportSize(SMALL);
  for (const [id, place] of [['eins', `#/workshop/${FIRST.id}`], ['zwei', '#/prinzip/p03']]) {
    await visitWith(page, place, { ...FULL, id });
    await page.evaluate(() => localStorage.setItem('selbstaudit/projector', 'on'));
    await page.reload();
    await ready(page);
    const group = page.getByRole('group', { name: FIRST.text, exact: true });
    const { level } = FULL.answers[FIRST.id];
    await group.getByRole('radio').nth((level + 1) % 5).check();
    await page.evaluate(() => scrollTo(0, 0));
    await expect(way(page, 'Als Datei sichern')).toBeInViewport({ ratio: 1 });
    await way(page, 'Rückgängig').click();
    await expect(group.getByRole('radio').nth(level)).toBeChecked();
  }
});

test('ends where everything is deleted in another tab, and not where it is only switched off there', async ({ page, openTab }) => {
  await visitWith(page, '#/dateien', FULL);
  await way(page, 'Beamer-Ansicht').click();
  const other = await openTab();
  await visit(other, '#/dateien');
  await way(other, 'Beamer-Ansicht beenden').click();
  await expect(way(page, 'Beamer-Ansicht beenden')).toBeVisible();
  await button(other, 'Alle Daten in diesem Browser löschen').click();
  await button(other.getByRole('dialog'), 'Alles löschen').click();
  await expect(way(page, 'Beamer-Ansicht')).toBeVisible();
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
