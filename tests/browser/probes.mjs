// What rule engines miss: what sticks out, is cut off, too small or badly named, and what paper shows.
import { expect, heading } from './support.mjs';

/// How many letters a word may have that a narrow screen shows whole wherever it stands, and one that it shows in two pieces.
const LONGEST_WHOLE = 20;
const LONGEST = 24;

/// A sheet of A4 between its margins, in CSS pixels.
export const PAPER = { width: 680, height: 980 };

/// One main heading, and no level left out on the way down.
export async function expectOrderedHeadings(page, place) {
  await expect(heading(page), `main headings on ${place}`).toHaveCount(1);
  const levels = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((element) => element.checkVisibility())
    .map((element) => Number(element.tagName[1])));
  expect.soft(levels.filter((level) => level === 1), `main headings on ${place}`).toHaveLength(1);
  // A warning above the view has a heading of the second level.
  const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
  expect.soft(gaps, `headings on ${place}: ${levels}`).toEqual([]);
}

/// Languages exist, ids are given once, the tab order is that of the page, pictures have a name or are hidden, fields
/// have a label that is seen, no text is smaller than 12 px, zooming is allowed, and no rule asks how the device is held.
export async function expectStructure(page, place) {
  const faults = await page.evaluate(() => {
    const found = [];
    const note = (what, element) => found.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
    const all = [...document.querySelectorAll('*')];
    for (const element of all.filter((one) => one.hasAttribute('lang'))) {
      if (!['de', 'en'].includes(element.lang)) note('language', element);
    }
    const ids = new Map();
    for (const element of all.filter(({ id }) => id)) {
      if (ids.has(element.id)) note('id given twice', element);
      ids.set(element.id, element);
    }
    for (const element of all) {
      if (element.tabIndex > 0) note('tab order', element);
      for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']) {
        for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) if (!ids.has(id)) note(`${name} leads nowhere`, element);
      }
    }
    for (const picture of document.querySelectorAll('svg, img, canvas, object')) {
      const name = picture.ariaLabel || picture.getAttribute('aria-labelledby') || picture.getAttribute('alt') || picture.querySelector(':scope > title');
      if (!name && picture.getAttribute('alt') !== '' && !picture.closest('[aria-hidden="true"]')) note('nameless picture', picture);
    }
    for (const field of document.querySelectorAll('input, select, textarea')) {
      if (!field.checkVisibility() || field.ariaLabel || field.hasAttribute('aria-labelledby')) continue;
      if (![...field.labels].some((label) => label.checkVisibility() && label.textContent.trim())) note('field without a label', field);
    }
    for (const element of document.querySelectorAll('#app *, #shell *, #crash *')) {
      const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      if (!text || !element.checkVisibility() || element.closest('defs')) continue;
      const scale = element instanceof SVGElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 11.95) note(`text of ${size.toFixed(1)} px`, element);
    }
    const zoom = document.querySelector('meta[name="viewport"]').content;
    if (/user-scalable\s*=\s*(no|0)|maximum-scale/.test(zoom)) found.push(`zooming: ${zoom}`);
    const rules = (list) => [...list].flatMap((rule) => [rule, ...(rule.cssRules ? rules(rule.cssRules) : [])]);
    for (const sheet of document.styleSheets) {
      for (const rule of rules(sheet.cssRules)) if (/orientation/.test(rule.conditionText ?? '')) found.push(`orientation: ${rule.conditionText}`);
    }
    return found;
  });
  expect.soft(faults, `structure of ${place}`).toEqual([]);
}

/// Whatever is pressed or followed has a name that tells which it is, also in a list of all buttons or by voice: two
/// buttons of one name do the same, two links of one name lead to the same place. A list of the parts of a page has a
/// name that says so, and is exempt. So are fields and folds: they are met below the heading of their question, and
/// lists of them are read in that order.
export async function expectDistinctNames(page, place) {
  const names = await page.locator('body').ariaSnapshot();
  const seen = new Map();
  const note = (what, where) => seen.set(what, [...(seen.get(what) ?? []), where]);
  const lines = names.split('\n');
  const here = JSON.stringify(new URL(page.url()).hash);
  lines.forEach((line, index) => {
    const [, role, name] = /^\s*- (button|link) "((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
    if (role === 'button') note(`button ${name}`, String(index));
    const url = /^\s*- \/url: (.*)$/.exec(lines[index + 1] ?? '')?.[1];
    if (role === 'link' && url !== here && !url?.startsWith('"#abschnitt-')) note(`link ${name}`, url);
  });
  // Above every page while nothing can be stored, and in the head: both hand over the file of the open audit.
  const same = /^button (Als Datei sichern|Save as a file|Rückgängig|Undo)$/;
  const repeated = [...seen].filter(([what, where]) => new Set(where).size > 1 && !same.test(what));
  expect.soft(repeated, `names given twice on ${place}`).toEqual([]);
}

/// Nothing sticks out at the side.
export async function expectNoOverflow(page, place) {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('#app *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth - clientWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
  expect.soft(excess, `horizontal overflow on ${place}`).toEqual([]);
}

/// No text is cut off by the box it stands in (WCAG 1.4.4, 1.4.12).
export async function expectNothingClipped(page, place) {
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
  expect.soft(clipped, `clipped text on ${place}`).toEqual([]);
}

/// No word is torn apart without a hyphen: this browser has no German dictionary to hyphenate by, so whatever breaks
/// here does so by our styles alone. Words of more than `LONGEST_WHOLE` letters, and others where that is allowed, may
/// become two pieces; addresses, file names and what is longer still may break anywhere.
export async function expectWholeWords(page, place, pieces = 1) {
  const torn = await page.evaluate(([longest, most, pieces]) => {
    const torn = new Set();
    const texts = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const box = text.parentElement;
      if (box.closest('pre, code, textarea, svg, .kern-sr-only') || !box.checkVisibility()) continue;
      for (const token of text.data.matchAll(/\S+/g)) {
        if (/[@/_]|\.\S/.test(token[0])) continue;
        for (const { 0: word, index } of token[0].matchAll(/\p{L}{4,}/gu)) {
          range.setStart(text, token.index + index);
          range.setEnd(text, token.index + index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
          const allowed = word.length > most ? Infinity : word.length > longest ? 2 : pieces;
          if (lines.size > allowed) torn.add(`${word} in ${box.tagName.toLowerCase()}.${box.className}`);
        }
      }
    }
    return [...torn];
  }, [LONGEST_WHOLE, LONGEST, pieces]);
  expect.soft(torn, `words torn apart on ${place}`).toEqual([]);
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
  expect.soft(small, `small targets on ${place}`).toEqual([]);
}

/// On paper there are no buttons, no searches, no ways on and nothing of the frame, every fold is open, whatever is on
/// the screen, and no word of a table is broken to pieces.
export async function expectPrintable(page, place) {
  await page.emulateMedia({ media: 'print' });
  const window = page.viewportSize();
  await page.setViewportSize(PAPER);
  await expectWholeWords(page, `paper of ${place}`, 2);
  const left = await page.evaluate(() => {
    // A dialog takes the whole page, and nobody prints it.
    if (document.querySelector('dialog:modal')) return [];
    const before = [...document.querySelectorAll('details')].map((one) => one.open);
    dispatchEvent(new Event('beforeprint'));
    const found = [...document.querySelectorAll('main details:not([open])')]
      .filter((one) => one.checkVisibility())
      .map((one) => `closed: ${one.outerHTML.slice(0, 160)}`);
    for (const element of document.querySelectorAll('#app :is(.site-header, .site-footer, .skip-link, .kern-btn, search, nav:not(.article__contents))')) {
      if (element.checkVisibility({ visibilityProperty: true })) found.push(`printed: ${element.outerHTML.slice(0, 160)}`);
    }
    dispatchEvent(new Event('afterprint'));
    document.querySelectorAll('details').forEach((one, index) => { if (one.open !== before[index]) found.push(`not as before: ${one.outerHTML.slice(0, 160)}`); });
    return found;
  });
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(window);
  expect.soft(left, `paper of ${place}`).toEqual([]);
}

/// Sets texts as wide as WCAG 1.4.12 says readers may; the returned function takes it back.
export async function widenTexts(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  return () => page.evaluate(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1); });
}
