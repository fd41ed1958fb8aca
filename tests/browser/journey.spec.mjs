// The whole job from beginning to end: by keyboard in both languages, and with a finger on a narrow screen.
import { everyAnswer, audit, visitWith } from './audits.mjs';
import { Finger } from './finger.mjs';
import { Keyboard } from './keyboard.mjs';
import { figures, lasting, savedFile } from './result.mjs';
import { button, dialog, expect, go, heading, link, saved, seen, stored, test, visit } from './support.mjs';
import { WORDS } from './words.mjs';

/// What is answered otherwise than by a level: steps from the first radio, upwards from the last one.
const UNCLEAR = -1;
const NOT_APPLICABLE = -2;

/// The order of the questions, which is the same in both languages.
const ORDER = WORDS.de.questionnaire.questions.map(({ id }) => id);

/// Who does the job.
const HANDS = {
  'with the keyboard alone': { words: WORDS.de, hands: (page) => new Keyboard(page), locale: 'de-DE' },
  'with the keyboard alone in English': { words: WORDS.en, hands: (page) => new Keyboard(page), locale: 'en-GB' },
  'with a finger at 320 px': { words: WORDS.de, hands: (page) => new Finger(page, WORDS.de), locale: 'de-DE', viewport: { width: 320, height: 640 }, hasTouch: true },
};

for (const [how, { words, hands: handsOn, ...use }] of Object.entries(HANDS)) {
  test.describe(how, () => {
    test.use(use);

    test(`the whole job is done ${how}, and the text of the file brings the same result back`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const hands = handsOn(page);
      const asked = words.questionnaire.principles;
      await visit(page);

      await hands.tabTo(page.getByLabel(words.name));
      await hands.type('Wohngeld');
      await hands.press('Enter');
      await hands.isAt(words.hub);
      await hands.use(page.getByRole('link', { name: asked[0].title }));

      for (const principle of asked) {
        await hands.isAt(words.principle(principle));
        await answer(page, hands, words, principle);
        if (principle !== asked.at(-1)) await hands.use(page.getByRole('link', { name: words.next }));
      }

      await expect(link(page, words.nextOpen('9.4'))).toBeVisible();
      await hands.followTo(mainLink(page, words, words.result), words.resultOf);
      const before = await figures(page, words);
      const file = await savedFile(page, () => hands.save());
      // Of 68 questions one is not asked after all, one does not apply, and one is to be clarified.
      expect(before.total).toContain(words.answered(65, 66));
      expect(Object.keys(file.json.answers)).toHaveLength(68);
      expect(before.total).toContain(words.percent(Math.round(file.json.assessment.score / 10_000)));

      await hands.followTo(mainLink(page, words, words.files), words.files);
      await hands.use(button(page, words.copy));
      await expect(seen(page, words.copied).first()).toBeVisible();
      await deleteEverything(page, hands, words);

      await hands.followTo(link(page, words.openFile), words.files);
      await hands.tabTo(page.getByLabel(words.paste));
      await hands.press('Control+v');
      await hands.use(button(page, words.pasteCheck));
      await expect(page.getByRole('heading', { name: words.arrival(words.pasted) })).toBeFocused();
      await openAndCompare(page, hands, words, before, file);
    });
  });
}

test('a file that is chosen brings the same result back', async ({ page }) => {
  const [keyboard, words] = [new Keyboard(page), WORDS.de];
  // Listened for from the start: the browser must know that the dialogue is not to be shown before the key is pressed.
  const chosen = page.waitForEvent('filechooser', { timeout: 0 });
  await visitWith(page, '#/ergebnis', audit({ answers: everyAnswer() }));
  const before = await figures(page);
  const file = await savedFile(page);
  await go(page, '#/dateien');
  await deleteEverything(page, keyboard, words);

  await keyboard.followTo(link(page, words.openFile), words.files);
  await keyboard.tabTo(page.getByLabel(words.choose));
  await keyboard.press('Enter');
  await (await chosen).setFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await expect(page.getByRole('heading', { name: words.arrival(file.name) })).toBeFocused();
  await openAndCompare(page, keyboard, words, before, file);
});

/// Answers every question of a principle, each in its own way.
async function answer(page, hands, words, principle) {
  for (const asked of principle.questions) {
    // Asked only if the one before it stands high, which it does not yet.
    if (asked.id === 'p13-nutzbarkeit') await hands.raise(groupOf(page, words, 'p13-veroeffentlichung'), 1, 3);
    await hands.choose(groupOf(page, words, asked.id), step(asked));
    if (asked.id === 'p04-abruf') {
      await hands.tabTo(page.getByLabel(words.reason));
      await hands.type('Es gibt keine Nachweise.');
    }
    if (asked.id === 'p01-gruppen') {
      await hands.tabTo(page.getByLabel(words.note, { exact: true }).nth(1));
      await hands.type('Beratungsstelle fragen');
    }
  }
  await saved(page, words.saved);
}

/// The levels are spread: each question has its own.
function step(asked) {
  if (asked.id === 'p04-abruf') return NOT_APPLICABLE;
  if (asked.id === 'p09-konto') return UNCLEAR;
  if (asked.id === 'p13-veroeffentlichung') return 1;
  if (asked.id === 'p07-huerden') return 2;
  // Not a multiple of the number of levels, and more high than low.
  return [4, 1, 3, 2, 4, 0, 3][ORDER.indexOf(asked.id) % 7];
}

/// The radio buttons of a question.
function groupOf(page, { questionnaire }, id) {
  return page.getByRole('group', { name: questionnaire.questions.find((known) => known.id === id).text, exact: true });
}

function mainLink(page, words, name) {
  return link(page.getByRole('navigation', { name: words.navigation }), name);
}

async function deleteEverything(page, hands, words) {
  await hands.use(button(page, words.wipe));
  await expect(dialog(page)).toBeVisible();
  await hands.use(button(dialog(page), words.wipeYes));
  await hands.isAt(words.start);
  await expect(seen(page, words.wiped).first()).toBeVisible();
  expect(await stored(page)).toEqual({});
}

async function openAndCompare(page, hands, words, before, file) {
  await hands.use(button(page, words.open));
  await hands.isAt(words.hub);
  await hands.followTo(mainLink(page, words, words.result), words.resultOf);
  expect(await figures(page, words)).toEqual(before);
  const again = await savedFile(page, () => hands.save());
  expect(JSON.stringify(again.json.assessment)).toBe(JSON.stringify(file.json.assessment));
  expect(lasting(again)).toBe(lasting(file));
  await expect(heading(page)).toHaveText(words.resultOf);
}
