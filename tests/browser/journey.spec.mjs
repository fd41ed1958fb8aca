// The whole job from beginning to end.
import { german, question } from './questionnaire.mjs';
import { everyAnswer, audit, visitWith } from './audits.mjs';
import { Keyboard } from './keyboard.mjs';
import { figures, lasting, savedFile } from './result.mjs';
import { button, dialog, expect, go, heading, link, saved, seen, stored, test, visit } from './support.mjs';

/// What is answered otherwise than by a level: steps from the first radio, upwards from the last one.
const UNCLEAR = -1;
const NOT_APPLICABLE = -2;

test('the whole job is done with the keyboard alone, and the text of the file brings the same result back', async ({ page, context }) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const keyboard = new Keyboard(page);
  await visit(page);

  await keyboard.tabTo(page.getByLabel('Name der Leistung oder des Dienstes'));
  await keyboard.type('Wohngeld');
  await keyboard.press('Enter');
  await keyboard.isAt('Selbstaudit: Wohngeld');
  await keyboard.use(page.getByRole('link', { name: german.principles[0].title }));

  for (const principle of german.principles) {
    await keyboard.isAt(`Prinzip ${principle.number}: ${principle.title}`);
    await answer(page, keyboard, principle);
    if (principle.number !== '19') await keyboard.use(page.getByRole('link', { name: /^Nächstes Prinzip/ }));
  }

  await expect(link(page, 'Nächste offene Frage: 9.4')).toBeVisible();
  await keyboard.followTo(mainLink(page, 'Ergebnis'), 'Ergebnis: Wohngeld');
  const before = await figures(page);
  // Of 68 questions one is not asked after all, one does not apply, and one is to be clarified.
  expect(before.total).toContain('65 von 66 beantwortet');
  const file = await savedFile(page);
  expect(Object.keys(file.json.answers)).toHaveLength(68);
  expect(before.total).toContain(percent(file.json.assessment.score));

  await keyboard.followTo(mainLink(page, 'Speichern und öffnen'), 'Speichern und öffnen');
  await keyboard.use(button(page, 'Inhalt als Text kopieren'));
  await expect(seen(page, 'Der Inhalt liegt in der Zwischenablage.').first()).toBeVisible();
  await deleteEverything(page, keyboard);

  await keyboard.followTo(link(page, 'Datei auswählen oder Text einfügen'), 'Speichern und öffnen');
  await keyboard.tabTo(page.getByLabel('Oder den Inhalt einer Datei als Text einfügen'));
  await keyboard.press('Control+v');
  await keyboard.use(button(page, 'Text einfügen und prüfen'));
  await expect(page.getByRole('heading', { name: 'Geprüft: Eingefügter Text' })).toBeFocused();
  await openAndCompare(page, keyboard, before, file);
});

test('a file that is chosen brings the same result back', async ({ page }) => {
  const keyboard = new Keyboard(page);
  // Listened for from the start: the browser must know that the dialogue is not to be shown before the key is pressed.
  const chosen = page.waitForEvent('filechooser', { timeout: 0 });
  await visitWith(page, '#/ergebnis', audit({ answers: everyAnswer() }));
  const before = await figures(page);
  const file = await savedFile(page);
  await go(page, '#/dateien');
  await deleteEverything(page, keyboard);

  await keyboard.followTo(link(page, 'Datei auswählen oder Text einfügen'), 'Speichern und öffnen');
  await keyboard.tabTo(page.getByLabel('Dateien auswählen'));
  await keyboard.press('Enter');
  await (await chosen).setFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await expect(page.getByRole('heading', { name: `Geprüft: ${file.name}` })).toBeFocused();
  await openAndCompare(page, keyboard, before, file);
});

/// Answers every question of a principle, each in its own way.
async function answer(page, keyboard, principle) {
  for (const asked of principle.questions) {
    const group = page.getByRole('group', { name: asked.text, exact: true });
    // Asked only if the one before it stands high, which it does not yet.
    if (asked.id === 'p13-nutzbarkeit') await raise(page, keyboard, 'p13-veroeffentlichung', 3);
    await keyboard.choose(group, step(asked));
    if (asked.id === 'p04-abruf') {
      await keyboard.tabTo(page.getByLabel('Begründung (Pflichtangabe)'));
      await keyboard.type('Es gibt keine Nachweise.');
    }
    if (asked.id === 'p01-gruppen') {
      await keyboard.tabTo(page.getByLabel('Notiz', { exact: true }).nth(1));
      await keyboard.type('Beratungsstelle fragen');
    }
  }
  await saved(page);
}

/// The levels are spread: each question has its own.
function step(asked) {
  if (asked.id === 'p04-abruf') return NOT_APPLICABLE;
  if (asked.id === 'p09-konto') return UNCLEAR;
  if (asked.id === 'p13-veroeffentlichung') return 1;
  if (asked.id === 'p07-huerden') return 2;
  // Not a multiple of the number of levels, and more high than low.
  return [4, 1, 3, 2, 4, 0, 3][german.questions.indexOf(asked) % 7];
}

/// Goes back to an answer and chooses a higher level.
async function raise(page, keyboard, id, level) {
  const radios = page.getByRole('group', { name: question(id).text, exact: true }).getByRole('radio');
  await keyboard.tabTo(radios.nth(step(question(id))), { back: true });
  await keyboard.press(...Array(level - step(question(id))).fill('ArrowDown'));
  await expect(radios.nth(level)).toBeChecked();
}

/// A figure in millionths as the page shows it.
function percent(millionths) {
  return `${Math.round(millionths / 10_000)}\u202f%`;
}

function mainLink(page, name) {
  return link(page.getByRole('navigation', { name: 'Hauptnavigation' }), name);
}

async function deleteEverything(page, keyboard) {
  await keyboard.use(button(page, 'Alle Daten in diesem Browser löschen'));
  await expect(dialog(page)).toBeVisible();
  await keyboard.use(button(dialog(page), 'Alles löschen'));
  await keyboard.isAt('Selbstaudit zum Servicestandard');
  await expect(seen(page, 'Alles ist gelöscht.').first()).toBeVisible();
  expect(await stored(page)).toEqual({});
}

async function openAndCompare(page, keyboard, before, file) {
  await keyboard.use(button(page, 'Öffnen'));
  await keyboard.isAt('Selbstaudit: Wohngeld');
  await keyboard.followTo(mainLink(page, 'Ergebnis'), 'Ergebnis: Wohngeld');
  expect(await figures(page)).toEqual(before);
  const again = await savedFile(page);
  expect(JSON.stringify(again.json.assessment)).toBe(JSON.stringify(file.json.assessment));
  expect(lasting(again)).toBe(lasting(file));
  await expect(heading(page)).toHaveText('Ergebnis: Wohngeld');
}
