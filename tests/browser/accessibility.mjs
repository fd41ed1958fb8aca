// What makes a page usable for everybody, as far as a machine can tell.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, heading } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/// A window of 1280 × 1024 px at 400 % zoom has this many CSS pixels (WCAG 1.4.10).
export const ZOOMED = { width: 320, height: 256 };
export const WIDE = { width: 1280, height: 900 };

/// Everything that holds for each state of each view, in light, in dark and in a zoomed window.
export async function expectUsableByAll(page, place) {
  await expectOrderedHeadings(page, place);
  await expectTargetSizes(page, place);
  await expectAccessible(page, `${place}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${place}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(ZOOMED);
  await expectAccessible(page, `${place}, zoomed`);
  await expectNoOverflow(page, `${place}, zoomed`);
  await expectTargetSizes(page, `${place}, zoomed`);
  await widenTexts(page);
  await expectNoOverflow(page, `${place}, zoomed, wide text`);
  await page.setViewportSize(WIDE);
  await expectNoOverflow(page, `${place}, wide text`);
  await expectNothingClipped(page, `${place}, wide text`);
}

/// axe over the whole page, with no exclusions.
export async function expectAccessible(page, place) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary}`).join(' | ')}`);
  }, TAGS);
  expect(violations, `axe on ${place}`).toEqual([]);
}

/// Nothing sticks out at the side.
export async function expectNoOverflow(page, place) {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('#app *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth - clientWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
  expect(excess, `horizontal overflow on ${place}`).toEqual([]);
}

/// No text is cut off by the box it stands in (WCAG 1.4.12).
async function expectNothingClipped(page, place) {
  const clipped = await page.evaluate(() => [...document.querySelectorAll('#app *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const cuts = (overflow, inner, outer) => ['hidden', 'clip'].includes(overflow) && inner > outer + 1;
      // What is hidden from sight on purpose is for screen readers.
      const hidden = clipPath !== 'none' || element.clientWidth <= 1 || !element.checkVisibility();
      return !hidden && element.innerText?.trim()
        && (cuts(overflowX, element.scrollWidth, element.clientWidth) || cuts(overflowY, element.scrollHeight, element.clientHeight));
    })
    .map((element) => element.outerHTML.slice(0, 160)));
  expect(clipped, `clipped text on ${place}`).toEqual([]);
}

/// Sets texts as wide as WCAG 1.4.12 says readers may.
async function widenTexts(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/// Everything that can be pressed is at least 24 × 24 px large (WCAG 2.5.8); links within a sentence are exempt, and
/// so is what is hidden from sight, since something visible stands for it.
export async function expectTargetSizes(page, place, within = '#app') {
  const small = await page.evaluate((root) => {
    const inSentence = (element) => element.matches('a') && getComputedStyle(element).display === 'inline';
    return [...document.querySelectorAll(`${root} :is(a[href], button, input, select, textarea, summary)`)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
  }, within);
  expect(small, `small targets on ${place}`).toEqual([]);
}

/// One main heading, and no level left out on the way down.
export async function expectOrderedHeadings(page, place) {
  await expect(heading(page), `main headings on ${place}`).toHaveCount(1);
  const levels = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((element) => element.checkVisibility())
    .map((element) => Number(element.tagName[1])));
  expect(levels.filter((level) => level === 1), `main headings on ${place}`).toHaveLength(1);
  // A warning above the view has a heading of the second level.
  const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
  expect(gaps, `headings on ${place}: ${levels}`).toEqual([]);
}

/// The contrast between the middle of an element and a point at its edge, in what the screen really shows.
export async function contrastWithin(page, locator, [x, y] = [0.5, 0.5], [otherX, otherY] = [0.25, 0.5]) {
  const shot = (await locator.screenshot({ animations: 'disabled' })).toString('base64');
  const reader = await page.context().newPage();
  const colours = await reader.evaluate(async ([data, points]) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return points.map(([px, py]) => [...context.getImageData(Math.floor(image.width * px), Math.floor(image.height * py), 1, 1).data]);
  }, [shot, [[x, y], [otherX, otherY]]]);
  await reader.close();
  const [one, other] = colours.map(luminance);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/// Relative luminance as WCAG defines it.
function luminance([red, green, blue]) {
  const linear = (part) => (part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
