// What makes a page usable for everybody, as far as a machine can tell: in which modes what is looked at.
import { contrastWithin, expectSeenColours, expectStatesDiffer } from './colours.mjs';
import { expectAccessible, expectEqualAccess } from './engines.mjs';
import { expectFocusSeen } from './focus.mjs';
import { keepMarkup } from './markup.mjs';
import {
  expectDistinctNames, expectNoOverflow, expectNothingClipped, expectOrderedHeadings, expectPrintable, expectStructure, expectTargetSizes,
  expectWholeWords, widenTexts,
} from './probes.mjs';

export { contrastWithin, expectAccessible, expectNoOverflow, expectOrderedHeadings, expectTargetSizes };

/// A window of 1280 × 1024 px at 400 % zoom has this many CSS pixels (WCAG 1.4.10).
export const ZOOMED = { width: 320, height: 256 };
export const WIDE = { width: 1280, height: 900 };

/// How a page can be shown. Nobody needs to load it again for that.
export const MODES = {
  light: {},
  dark: { colorScheme: 'dark' },
  'high contrast': { contrast: 'more' },
  'forced light': { forcedColors: 'active' },
  'forced dark': { colorScheme: 'dark', forcedColors: 'active' },
  '320 px': { window: ZOOMED },
  '200 % text': { text: '200%' },
};

/// Shows a page in one of these modes.
export async function show(page, mode) {
  const { colorScheme = 'light', forcedColors = 'none', contrast = 'no-preference', window = WIDE, text = '' } = MODES[mode];
  await page.emulateMedia({ colorScheme, forcedColors, contrast, reducedMotion: 'reduce' });
  await page.setViewportSize(window);
  await page.evaluate((size) => { document.documentElement.style.fontSize = size; }, text);
}

/// Everything that holds for each state of each view: by both engines in light and in forced dark colours, by axe and
/// the probes of colours in dark ones, and by the other probes where they could fail. A view (`inEveryMode`) is given
/// to both engines in each mode.
export async function expectUsableByAll(page, place, { inEveryMode = false } = {}) {
  const engines = async (mode) => {
    await expectAccessible(page, `${place}, ${mode}`);
    await expectEqualAccess(page, `${place}, ${mode}`);
  };

  await show(page, 'light');
  await keepMarkup(page, place);
  await expectOrderedHeadings(page, place);
  await expectTargetSizes(page, place);
  await expectAccessible(page, `${place}, as it comes`);
  await expectPrintable(page, place);
  // From here on with everything in sight.
  const folds = page.locator('details:not([open])');
  if (await folds.count()) {
    await folds.evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    await expectAccessible(page, `${place}, unfolded`);
  }
  await expectStructure(page, place);
  await expectDistinctNames(page, place);
  await expectEqualAccess(page, `${place}, light`);
  await expectFocusSeen(page, place);

  for (const mode of ['light', 'dark', 'high contrast', 'forced light', 'forced dark']) {
    await show(page, mode);
    await expectSeenColours(page, `${place}, ${mode}`);
    await expectStatesDiffer(page, `${place}, ${mode}`);
    if (mode === 'light') continue;
    if (inEveryMode || mode === 'forced dark') await engines(mode);
    else if (mode === 'dark') await expectAccessible(page, `${place}, ${mode}`);
  }
  await expectFocusSeen(page, `${place}, forced dark`);

  await show(page, '320 px');
  if (inEveryMode) await engines('320 px');
  await expectStructure(page, `${place}, 320 px`);
  await expectNoOverflow(page, `${place}, 320 px`);
  await expectWholeWords(page, `${place}, 320 px`);
  await expectTargetSizes(page, `${place}, 320 px`);
  await expectFocusSeen(page, `${place}, 320 px`);
  const takeBack = await widenTexts(page);
  await expectNoOverflow(page, `${place}, 320 px, wide text`);
  await page.setViewportSize(WIDE);
  await expectNoOverflow(page, `${place}, wide text`);
  await expectNothingClipped(page, `${place}, wide text`);
  await takeBack();

  await show(page, '200 % text');
  if (inEveryMode) await engines('200 % text');
  await expectNoOverflow(page, `${place}, 200 % text`);
  await expectNothingClipped(page, `${place}, 200 % text`);
  await show(page, 'light');
}
