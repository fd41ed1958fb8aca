// Two rule engines that know nothing of each other: axe-core, and IBM's Equal Access. Both read the whole page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from './support.mjs';

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
const equalAccess = readFileSync(resolve('accessibility-checker-engine/ace-window.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/// Rules of Equal Access that only ever ask a person. The answer is the same everywhere, and what holds it is named;
/// so they are not asked again on each page.
const ANSWERED = {
  style_color_misuse: 'asks of each style sheet with a colour; states are words and symbols as well, charts have patterns',
  style_viewport_resizable: 'asks of each style sheet with a viewport unit; the page is looked at with text of 200 %',
  element_tabbable_unobscured: 'looks where things lie without focusing them; expectFocusSeen focuses each and looks what lies over it',
  style_focus_visible: 'asks of each control with a border of its own; expectFocusSeen focuses them and compares',
  style_highcontrast_visible: 'asks of each style sheet with a background image; expectSeenColours reads forced colours',
  text_block_heading: 'takes each short line for a heading, labels of fields too; expectStructure looks at the headings',
  text_sensory_misuse: 'asks of each word like “left” or “large”; no text leads to a control by its place or size',
  text_spacing_valid: 'reads style attributes, which the security policy forbids; widenTexts sets the distances itself',
};

/// What Equal Access reports beyond that and a person has decided: rule, reason, what it is about, and why it is right
/// as it is.
const DECIDED = [
  {
    rule: 'input_label_visible', reason: 'potential_no_label', about: /^<textarea/,
    because: 'it does not find the label of a text area; expectStructure asks the browser for it',
  },
  {
    rule: 'input_label_before', reason: 'Fail_2', about: /type="file"/,
    because: 'the label is the button that is seen; the field before it is hidden from sight and lends it its focus',
  },
  {
    rule: 'input_checkboxes_grouped', reason: 'potential_unnamedcheckbox', about: /type="checkbox"/,
    because: 'each such box is a decision of its own and has a label',
  },
  {
    rule: 'fieldset_legend_valid', reason: 'Fail_1', about: /role="presentation"/,
    because: 'it groups nothing for readers: it only switches all its fields off at once',
  },
  {
    rule: 'fieldset_label_valid', reason: 'Fail_2', about: /evidence/,
    because: 'pieces of evidence are numbered within their question, whose group is read before theirs',
  },
  {
    rule: 'element_tabbable_role_valid', reason: 'fail_invalid_role', about: /role="(region|group|img)"/,
    because: 'what scrolls sideways must be reached by keyboard; axe fails without it',
  },
  {
    rule: 'heading_markup_misuse', reason: 'Potential_1', about: /measure__title/,
    because: 'each measure is a part of its own, under its heading',
  },
];

/// axe over the whole page, with no exclusions.
export async function expectAccessible(page, place) {
  await add(page, 'axe', axe);
  const violations = await page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary}`).join(' | ')}`);
  }, TAGS);
  expect.soft(violations, `axe on ${place}`).toEqual([]);
}

/// Equal Access over the whole page: what it is sure of, and what it only suspects.
export async function expectEqualAccess(page, place) {
  await add(page, 'ace', equalAccess);
  const { ran, found } = await page.evaluate(async (answered) => {
    const checker = new globalThis.ace.Checker();
    // Its own `disableRule` switches all of them off.
    checker.rulesetRules.WCAG_2_2 = checker.rulesetRules.WCAG_2_2.filter((rule) => !answered.includes(rule));
    const { results } = await checker.check(document, ['WCAG_2_2']);
    const found = results
      .filter(({ value: [level, outcome] }) => outcome === 'FAIL' || (level === 'VIOLATION' && outcome !== 'PASS'))
      .map(({ ruleId, reasonId, message, snippet, path }) => ({ ruleId, reasonId, message, snippet, path: path.dom }));
    return { ran: new Set(results.map(({ ruleId }) => ruleId)).size, found };
  }, Object.keys(ANSWERED));
  const decided = (one) => DECIDED.some(({ rule, reason, about }) => one.ruleId === rule && one.reasonId === reason && about.test(one.snippet));
  const open = found.filter((one) => !decided(one)).map((one) => `${one.ruleId} ${one.reasonId}: ${one.message} ${one.snippet.slice(0, 200)} ${one.path}`);
  expect(ran, `rules of Equal Access that found something to look at on ${place}`).toBeGreaterThan(10);
  expect.soft(open, `Equal Access on ${place}`).toEqual([]);
}

/// Adds an engine to the page unless it is there.
async function add(page, name, source) {
  if (!(await page.evaluate((known) => known in globalThis, name))) await page.evaluate(`${source}\n;0`);
}
