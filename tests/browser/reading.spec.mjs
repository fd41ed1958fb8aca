// What is read aloud comes in the order in which it is seen: the result page, and the report as a web page.
import { withSnapshots, visitWith } from './audits.mjs';
import { example } from './questionnaire.mjs';
import { button, downloaded, expect, go, test } from './support.mjs';

const WIDTHS = [{ width: 1280, height: 900 }, { width: 320, height: 640 }];

/// Texts that stand before the one they follow in the page: further up, though in no column of their own to the right,
/// or further left in the same line.
function misplaced(page, root) {
  return page.evaluate((selector) => {
    const TEXTS = 'h1, h2, h3, h4, h5, p, li, dt, dd, caption, tr, summary, figcaption, button, label';
    const all = [...document.querySelectorAll(selector)].flatMap((part) => [...part.querySelectorAll(TEXTS)])
      .filter((one) => one.checkVisibility() && !one.querySelector(TEXTS) && !one.closest('svg, [aria-hidden="true"]'))
      .map((one) => ({ text: one.textContent.trim().slice(0, 60), box: one.getBoundingClientRect() }))
      // What is for screen readers alone has no place of its own.
      .filter(({ text, box }) => text && box.width > 1 && box.height > 1);
    return all.slice(1).flatMap(({ text, box }, index) => {
      const { text: before, box: above } = all[index];
      const isHigher = box.bottom <= above.top + 1 && box.left < above.right - 1;
      const isLeft = box.top < above.bottom - 1 && box.bottom > above.top + 1 && box.right <= above.left + 1;
      return isHigher || isLeft ? [`“${text}” is read after “${before}”, and stands ${isHigher ? 'above' : 'left of'} it`] : [];
    });
  }, root);
}

async function expectInOrder(page, root, place) {
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    expect(await misplaced(page, root), `${place} at ${size.width} px`).toEqual([]);
  }
}

for (const [name, content] of Object.entries({ 'the example': { ...example, id: 'beispiel' }, 'one with earlier snapshots': withSnapshots() })) {
  test(`the result and the report of ${name} are read in the order in which they are seen`, async ({ page }) => {
    await visitWith(page, '#/ergebnis', content);
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    await expectInOrder(page, '#inhalt', 'result');
    await page.setViewportSize(WIDTHS[0]);
    await go(page, '#/bericht');
    await page.getByRole('radio', { name: 'Webseite (HTML)', exact: true }).check();
    const { text } = await downloaded(page, () => button(page, 'Bericht erstellen').click());
    await page.route('**/bericht.html', (route) => route.fulfill({ contentType: 'text/html', body: text }));
    await page.goto('./bericht.html');
    await expectInOrder(page, 'body', 'report');
  });
}
