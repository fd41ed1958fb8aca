// Whatever can have the focus shows that it has it (WCAG 2.4.7), and nothing lies over it (WCAG 2.4.11).
import { measures } from './colours.mjs';
import { expect } from './support.mjs';

/// Focuses what the Tab key reaches: a ring of 2 px or more is around it that was not there before, and stands out by
/// 3 to 1 from what lies behind. To lose an edge is no sign of focus. Of things that are alike (same tag, same classes,
/// same parent's classes) two stand for all.
export async function expectFocusSeen(page, place) {
  await page.evaluate(measures);
  const lost = await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }');
    const sheets = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...sheets, still];

    // A ring that lets everything through is painted only where forced colours give it one of theirs, and there its
    // computed colour is that one.
    const ring = (element, part) => {
      const { outlineStyle, outlineWidth, outlineColor, content } = getComputedStyle(element, part || undefined);
      const painted = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !(part && content === 'none');
      return painted && globalThis.contrast(outlineColor, globalThis.behind(element.parentElement)) >= 3;
    };
    const ringed = (elements) => elements.some((element) => ['', '::before', '::after'].some((part) => ring(element, part)));

    const modal = document.querySelector('dialog:modal');
    const reached = [...(modal ?? document).querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }));
    const kinds = new Map();
    const chosen = reached.filter((element) => {
      const kind = [element.tagName, element.type, element.className, element.parentElement.className].join();
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return kinds.get(kind) <= 2;
    });
    const covers = [...document.querySelectorAll('body *')].some((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position));

    const last = document.activeElement;
    const found = [];
    for (const element of covers ? reached : chosen) {
      const seen = [element, ...(element.labels ?? [])];
      document.activeElement.blur();
      const before = ringed(seen);
      element.focus({ focusVisible: true });
      if (before || !ringed(seen)) found.push(`not seen: ${element.outerHTML.slice(0, 160)}`);
      if (!covers) continue;
      // Of what is larger than the window, the part that is in it.
      const { left, top, right, bottom } = seen.map((one) => one.getBoundingClientRect()).find(({ width }) => width > 1);
      const between = (from, to, end) => [0.1, 0.5, 0.9].map((part) => Math.max(from, 0) + (Math.min(to, end) - Math.max(from, 0)) * part);
      const hits = between(left, right, innerWidth).flatMap((x) => between(top, bottom, innerHeight).map((y) => document.elementFromPoint(x, y)));
      if (!hits.some((hit) => hit && seen.some((one) => one.contains(hit)))) found.push(`covered: ${element.outerHTML.slice(0, 160)}`);
    }
    last?.focus({ preventScroll: true });
    document.adoptedStyleSheets = sheets;
    return found;
  });
  expect.soft(lost, `focus on ${place}`).toEqual([]);
}
