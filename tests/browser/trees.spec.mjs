// What a screen reader is given of every view in every state, compared with what is kept under trees/.
import { audit, visitWith } from './audits.mjs';
import { fixture } from './hosted.mjs';
import { example } from './questionnaire.mjs';
import { FULL, STATES } from './states.mjs';
import { button, dialog, expect, seen, test, translated, visit } from './support.mjs';
import { expectKept, expectTree } from './trees.mjs';

const OWN_EXAMPLE = { ...example, id: 'beispiel' };

/// The name of a tree's file.
function fileOf(state) {
  return state.replaceAll(/[^a-zA-Z]+/g, '-').toLowerCase();
}

/// What surrounds every view, told once.
const FRAMES = {
  'frame without an audit': (page) => visit(page, '#/nirgends'),
  'frame with an audit': (page) => visitWith(page, '#/nirgends', FULL),
  'frame in English': async (page) => {
    await visitWith(page, '#/nirgends', FULL);
    await button(page, 'English').click();
  },
};

/// Whose questionnaire speaks German only.
const UNTRANSLATED = 'principle in English, of a questionnaire in German';

/// The main views in English, and German content on an English screen.
const ENGLISH = {
  'start in English': (page) => visit(page),
  'hub in English': (page) => visitWith(page, '#/prinzipien', OWN_EXAMPLE),
  'result in English': (page) => visitWith(page, '#/ergebnis', OWN_EXAMPLE),
  'measures in English': (page) => visitWith(page, '#/massnahmen', OWN_EXAMPLE),
  'report in English': (page) => visitWith(page, '#/bericht', FULL),
  'files in English': (page) => visitWith(page, '#/dateien', FULL),
  [UNTRANSLATED]: (page) => {
    const questionnaire = { id: 'json', version: '1.0.0', sha256: '' };
    return visitWith(page, '#/prinzip/p01', audit({ questionnaire, answers: { 'p01-frage': { level: 0 } }, embedded_questionnaire: JSON.parse(fixture('valid/json')) }));
  },
};

for (const [state, open] of Object.entries({ ...FRAMES, ...STATES, ...ENGLISH })) {
  test(`${state} is heard as it was read`, async ({ page }) => {
    // So that no day and no time of what is shown changes.
    await page.clock.setFixedTime('2026-11-22T10:00:00Z');
    await open(page);
    if (state in ENGLISH) await button(page, 'English').click();
    if (state in ENGLISH && state !== UNTRANSLATED) await translated(page);
    if (state in FRAMES) await expect(seen(page, /ohne Netz fehlt noch etwas|Something is still missing/)).toBeVisible();
    const modal = await dialog(page).isVisible();
    await expectTree(page, fileOf(state), state in FRAMES || modal ? undefined : 'inhalt');
  });
}

test('no tree is kept of what is not there', () => {
  expectKept(Object.keys({ ...FRAMES, ...STATES, ...ENGLISH }).map(fileOf));
});
