// Files on their way in and out: nothing changes before somebody decides, and nothing is lost on the way.
import { readFileSync } from 'node:fs';
import { audit, everyAnswer, kept, visitWith } from './audits.mjs';
import { german, question } from './questionnaire.mjs';
import { savedFile } from './result.mjs';
import { button, downloaded, expect, go, heading, reload, saved, seen, stored, test, visit } from './support.mjs';

const HERE = audit({ answers: { 'p03-pruefung': { level: 1 }, 'p03-erklaerung': { level: 2 } } });
const THERE = audit({ answers: { 'p03-pruefung': { level: 3 }, 'p03-sprache': { level: 2 } }, revision: 8, changed: '2026-11-21T09:00:00Z' });

function text(content) {
  return JSON.stringify(content, null, 2);
}

/// The audits of this program's storage, byte for byte; settings and the index beside them may change.
async function audits(page) {
  return Object.entries(await stored(page)).filter(([key]) => key.startsWith('selbstaudit/audit/'));
}

function input(page) {
  return page.getByLabel('Dateien auswählen');
}

async function choose(page, content, name = 'wohngeld.selbstaudit.json') {
  await input(page).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

async function paste(page, content) {
  await page.getByLabel('Oder den Inhalt einer Datei als Text einfügen').fill(content);
  await button(page, 'Text einfügen und prüfen').click();
}

async function drop(page, content, name) {
  await page.evaluate(([bytes, title]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], title, { type: 'application/json' }));
    const target = document.querySelector('h1');
    for (const kind of ['dragover', 'drop']) {
      const taken = !target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
      if (!taken) throw new Error(`the browser would open the file itself on ${kind}`);
    }
  }, [content, name]);
}

function arrival(page, name) {
  return page.getByRole('region', { name, exact: true });
}

test.describe('a file comes in', () => {
  test('by the button, is shown, and is opened', async ({ page }) => {
    await visit(page, '#/dateien');
    await choose(page, text(THERE));
    const shown = arrival(page, 'Geprüft: wohngeld.selbstaudit.json');
    await expect(shown).toContainText('Wohngeld');
    await expect(shown).toContainText('2 von');
    await expect(shown).toContainText('Diesen Selbstaudit gibt es in diesem Browser noch nicht.');
    expect(await audits(page)).toEqual([]);
    await button(shown, 'Öffnen').click();
    await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
    expect((await kept(page)).answers).toMatchObject(THERE.answers);
  });

  test('by being dropped anywhere, on any view', async ({ page }) => {
    await visit(page, '#/hilfe');
    await drop(page, text(THERE), 'von-der-kollegin.json');
    await expect(heading(page)).toHaveText('Speichern und öffnen');
    await expect(page.getByRole('heading', { name: 'Geprüft: von-der-kollegin.json' })).toBeFocused();
    expect(await audits(page)).toEqual([]);
  });

  test('as pasted text, which stays in the field when it is of no use', async ({ page }) => {
    await visit(page, '#/dateien');
    const field = page.getByLabel('Oder den Inhalt einer Datei als Text einfügen');
    await paste(page, text(THERE).slice(0, -10));
    await expect(page.getByRole('heading', { name: 'Lässt sich nicht öffnen: Eingefügter Text' })).toBeFocused();
    await expect(field).not.toHaveValue('');
    await paste(page, text(THERE));
    await expect(arrival(page, 'Geprüft: Eingefügter Text')).toContainText('Wohngeld');
    await expect(field).toHaveValue('');
  });

  test('several at once, each on its own', async ({ page }) => {
    await visit(page, '#/dateien');
    await input(page).setInputFiles([
      { name: 'eins.json', mimeType: 'application/json', buffer: Buffer.from(text(THERE)) },
      { name: 'zwei.json', mimeType: 'application/json', buffer: Buffer.from(text(audit({ id: 'zwei', name: 'Elterngeld' }))) },
    ]);
    await button(arrival(page, 'Geprüft: eins.json'), 'Öffnen').click();
    await expect(arrival(page, 'Geprüft: eins.json')).toHaveCount(0);
    await button(arrival(page, 'Geprüft: zwei.json'), 'Öffnen').click();
    await expect(heading(page)).toHaveText('Selbstaudit: Elterngeld');
    expect((await audits(page)).map(([key]) => key)).toEqual(['selbstaudit/audit/wohngeld/a', 'selbstaudit/audit/zwei/a']);
  });
});

// Space without width, a joiner and a soft hyphen: nothing of it can be seen.
for (const [what, name] of [['blank', '  '], ['invisible', '\u200b\u200d\u00ad']]) {
  test(`a file whose name is ${what} says so, and a stand-in is shown everywhere`, async ({ page }) => {
    await visit(page, '#/dateien');
    await choose(page, text({ ...THERE, service: { name } }), 'namenlos.selbstaudit.json');
    const shown = arrival(page, 'Geprüft: namenlos.selbstaudit.json');
    await expect(shown).toContainText(/Name fehlt: .*Tragen Sie ihn nach dem Öffnen unter „Leistung“ ein/);
    await expect(shown.locator('dd').first()).toHaveText('Ohne Namen');
    await button(shown, 'Öffnen').click();
    await expect(heading(page)).toHaveText('Selbstaudit: Ohne Namen');
    await expect(page).toHaveTitle('Prinzipien – Ohne Namen – Selbstaudit');
    await expect(page.getByRole('banner')).toContainText('Ohne Namen');
    await go(page, '#/ergebnis');
    await expect(heading(page)).toHaveText('Ergebnis: Ohne Namen');
    await go(page, '#/dateien');
    await expect(page.getByRole('heading', { level: 3, name: /^Ohne Namen/ })).toBeVisible();
    await go(page, '#/');
    await expect(page.getByRole('heading', { level: 3, name: 'Ohne Namen' })).toBeVisible();
    expect((await kept(page)).service.name).toBe(name);
    await go(page, '#/leistung');
    await expect(page.getByLabel('Name der Leistung oder des Dienstes')).toHaveAccessibleDescription(/Ohne Namen lässt sich/);
  });
}

test('a file with times that are none says so and shows them as unknown', async ({ page }) => {
  await visit(page, '#/dateien');
  // Browsers take a bare number for a month of the year 2001.
  await choose(page, text({ ...THERE, created: 'gestern', changed: '7' }));
  const shown = arrival(page, 'Geprüft: wohngeld.selbstaudit.json');
  await expect(shown).toContainText('Unter „created“ steht kein Zeitpunkt, sondern „gestern“.');
  await expect(shown).toContainText('Unter „changed“ steht kein Zeitpunkt, sondern „7“.');
  const term = (name) => shown.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
  await expect(term('Begonnen')).toContainText('unbekannt');
  await expect(term('Zuletzt geändert')).toContainText('unbekannt');
  await button(shown, 'Öffnen').click();
  await go(page, '#/ergebnis');
  await expect(page.getByRole('main').locator('.particulars')).toContainText('unbekannt');
  await go(page, '#/');
  await expect(page.getByRole('main')).not.toContainText(/gestern|2001/);
  expect(await kept(page)).toMatchObject({ created: 'gestern', changed: '7' });
});

test('a file with a phase that the questionnaire does not know says so and keeps every question', async ({ page }) => {
  await visit(page, '#/dateien');
  await choose(page, text({ ...THERE, phase: 'abbau' }));
  const shown = arrival(page, 'Geprüft: wohngeld.selbstaudit.json');
  await expect(shown).toContainText('Die Phase „abbau“ kennt der Fragebogen nicht.');
  await expect(shown.locator('dd').filter({ hasText: /^2 von \d+ Fragen$/ })).toBeVisible();
  await button(shown, 'Öffnen').click();
  await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
  await expect(page.getByRole('main')).toContainText('Die Phase „abbau“ kennt der Fragebogen nicht.');
  await expect(page.getByRole('main')).not.toContainText('Alle Fragen sind beantwortet');
  await expect(seen(page, 'nicht gefragt')).toHaveCount(0);
  await go(page, '#/leistung');
  const phase = page.getByLabel('Phase der Leistung');
  await expect(phase).toHaveValue('abbau');
  await expect(phase.getByRole('option', { selected: true })).toHaveText('abbau (unbekannter Wert)');
  await go(page, '#/ergebnis');
  await expect(page.getByRole('definition').filter({ hasText: 'abbau (unbekannter Wert)' })).toBeVisible();
  expect((await kept(page)).phase).toBe('abbau');
});

test.describe('a file of an audit that is here already', () => {
  test('shows what it would change, and changes nothing when refused', async ({ page }) => {
    await visitWith(page, '#/dateien', HERE);
    const before = await stored(page);
    await choose(page, text(THERE));
    const shown = arrival(page, 'Geprüft: wohngeld.selbstaudit.json');
    await expect(shown).toContainText('Antworten, wenn Sie ersetzen: 1 neu, 1 geändert, 1 entfernt.');
    const row = (id) => shown.getByRole('row').filter({ hasText: question(id).text });
    await expect(row('p03-pruefung')).toContainText(`Stufe 1: ${question('p03-pruefung').levels[1]}`);
    await expect(row('p03-pruefung')).toContainText(`Stufe 3: ${question('p03-pruefung').levels[3]}`);
    await expect(row('p03-erklaerung').getByRole('cell').last()).toHaveText('keine Antwort');
    await expect(row('p03-sprache').getByRole('cell').first()).toHaveText('keine Antwort');

    await button(shown, 'Abbrechen').click();
    await expect(shown).toHaveCount(0);
    await expect(seen(page, 'Verworfen. Es wurde nichts geändert.').first()).toBeVisible();
    expect(await stored(page)).toEqual(before);
  });

  test('replaces it, and that can be undone', async ({ page }) => {
    await visitWith(page, '#/dateien', HERE);
    await choose(page, text(THERE));
    await button(page, 'Vorhandenen hierdurch ersetzen').click();
    await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
    await saved(page);
    expect((await kept(page)).answers).toEqual(THERE.answers);
    await button(page.getByRole('main'), 'Rückgängig').click();
    await expect(seen(page, 'Rückgängig gemacht: Import einer Datei').first()).toBeVisible();
    expect((await kept(page)).answers).toEqual(HERE.answers);
  });

  test('opens beside it', async ({ page }) => {
    await visitWith(page, '#/dateien', HERE);
    const before = await audits(page);
    await choose(page, text(THERE));
    await button(page, 'Als zusätzlichen Selbstaudit öffnen').click();
    await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
    const after = await audits(page);
    expect(after).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(before));
    const added = after.map(([, sealed]) => JSON.parse(sealed).payload).find(({ id }) => id !== 'wohngeld');
    expect(added.answers).toEqual(THERE.answers);
  });

  test('says so when nothing differs', async ({ page }) => {
    await visitWith(page, '#/dateien', HERE);
    await choose(page, text(HERE));
    await expect(seen(page, 'mit genau demselben Inhalt')).toBeVisible();
    await expect(button(page, 'Vorhandenen hierdurch ersetzen')).toHaveCount(0);
  });
});

test.describe('a file that cannot be opened', () => {
  const twice = text(audit()).replace('"answers": {}', '"answers": {"p03-pruefung": {"level": 1},\n"p03-pruefung": {"level": 4}}');
  const cases = [
    ['is cut off', '{\n  "format": 1,\n  "service": {"name": "Wohn', 'In Zeile 3, Spalte 27 bricht er ab oder ergibt keinen Sinn.'],
    ['lacks a comma', '{\n  "format": 1\n  "id": "x"\n}', 'In Zeile 3, Spalte 3 bricht er ab oder ergibt keinen Sinn.'],
    ['is another program’s', '{"name": "package", "version": "1.0.0"}', 'Das ist kein Selbstaudit, sondern etwas anderes im selben Dateityp.'],
    ['is empty', ' \n', 'Da ist kein Inhalt.'],
    ['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]), 'Der Inhalt ist nicht in UTF-8 gespeichert (erste unlesbare Stelle: Byte 1).'],
    ['is too large', Buffer.alloc(5 * 1024 * 1024 + 1, 0x20), /ist mit 5(,1)? MB zu groß\. Gelesen werden höchstens 5 MB\./],
    ['names a question twice', twice, 'Das ist ein Selbstaudit, aber ein Eintrag ist nicht so, wie er sein muss: Zeile 18, Spalte 14.'],
    ['lacks its service', text({ ...audit(), service: undefined }), 'Das ist ein Selbstaudit, aber ein Eintrag ist nicht so, wie er sein muss:'],
    ['is of a later format', text({ ...audit(), format: 99 }), 'Dieser Selbstaudit wurde mit einer neueren Fassung des Programms gespeichert (Format 99;'],
  ];
  for (const [name, content, message] of cases) {
    test(`because it ${name} gets a clear message and changes nothing`, async ({ page }) => {
      await visitWith(page, '#/dateien', HERE);
      const before = await stored(page);
      await choose(page, content, 'datei.json');
      await expect(page.getByRole('heading', { name: 'Lässt sich nicht öffnen: datei.json' })).toBeFocused();
      const shown = arrival(page, 'Lässt sich nicht öffnen: datei.json');
      await expect(shown).toContainText(message);
      await expect(shown).toContainText('Was Sie tun können:');
      await expect(shown).toContainText('Es wurde nichts geändert.');
      await expect(shown).not.toContainText('[object');
      expect(await stored(page)).toEqual(before);
    });
  }

  const reasons = [
    ['ends too soon', '{"format": 1', 'Das Ende fehlt.', 'The end is missing.'],
    ['has a comma too many', '{"format": 1,}', 'Vielleicht steht davor ein Komma zu viel.', 'Perhaps there is a comma too many before it.'],
    ['has half a character', text(audit()).replace('"Wohngeld"', '"Wohn\\ud83d"'),
      'Bei „service.name“ steht nur ein halbes Zeichen:', 'At “service.name”, there is only half of a character:'],
  ];
  for (const [name, content, german_reason, english_reason] of reasons) {
    test(`because it ${name} says so in the language of the screen`, async ({ page }) => {
      await visit(page, '#/dateien');
      await choose(page, content, 'datei.json');
      const shown = arrival(page, 'Lässt sich nicht öffnen: datei.json');
      await expect(shown).toContainText(german_reason);
      await expect(shown).not.toContainText('auf Englisch');
      await page.getByRole('button', { name: 'English' }).click();
      await expect(arrival(page, 'Cannot be opened: datei.json')).toContainText(english_reason);
      await expect(arrival(page, 'Cannot be opened: datei.json')).not.toContainText('More precisely:');
    });
  }

  test('because it is of a later format can be kept as it is', async ({ page }) => {
    const later = text({ ...audit(), format: 99, neu: 'ä' });
    await visit(page, '#/dateien');
    await choose(page, later);
    const file = await downloaded(page, () => button(page, 'Inhalt unverändert herunterladen').click());
    expect(file.text).toBe(later);
  });
});

test.describe('pasted text of five megabytes', () => {
  const LIMIT = 5 * 1024 * 1024;
  const own = text(THERE);

  function field(page) {
    return page.getByLabel('Oder den Inhalt einer Datei als Text einfügen');
  }

  /// Puts an audit into the field, made longer by this many of a character behind it; typing it would take too long.
  async function pasteLong(page, character, count) {
    await field(page).evaluate((area, [head, tail, times]) => { area.value = head + tail.repeat(times); }, [own, character, count]);
    await button(page, 'Text einfügen und prüfen').click();
  }

  test('is read up to the last allowed byte', async ({ page }) => {
    await visit(page, '#/dateien');
    await pasteLong(page, ' ', LIMIT - Buffer.byteLength(own));
    await expect(arrival(page, 'Geprüft: Eingefügter Text')).toContainText('Wohngeld');
    await expect(field(page)).toHaveValue('');
  });

  // „ä“ takes two bytes: here the characters alone would be few enough.
  for (const [what, character, count] of [['one byte', ' ', LIMIT - Buffer.byteLength(own) + 1], ['its umlauts', 'ä', LIMIT / 2]]) {
    test(`and ${what} more is refused, stays in the field, and can be deleted`, async ({ page }) => {
      await visitWith(page, '#/dateien', HERE);
      const before = await stored(page);
      await pasteLong(page, character, count);
      await expect(page.getByRole('heading', { name: 'Lässt sich nicht öffnen: Eingefügter Text' })).toBeFocused();
      const shown = arrival(page, 'Lässt sich nicht öffnen: Eingefügter Text');
      await expect(shown).toContainText(/ist mit 5(,1)? MB zu groß\. Gelesen werden höchstens 5 MB\./);
      await expect(shown).toContainText('Es wurde nichts geändert.');
      expect(await field(page).evaluate((area) => area.value.length)).toBe(own.length + count);
      expect(await stored(page)).toEqual(before);
      await button(shown, 'Meldung schließen').click();
      await expect(shown).toHaveCount(0);
      await field(page).fill('');
      await paste(page, own);
      await expect(arrival(page, 'Geprüft: Eingefügter Text')).toContainText('Antworten, wenn Sie ersetzen: 1 neu, 1 geändert, 1 entfernt.');
    });
  }
});

test('an audit whose questionnaire is missing opens for reading and saving', async ({ page }) => {
  const foreign = audit({ questionnaire: { id: 'eigener', version: '2.1.0', sha256: 'x' }, answers: { 'f-eins': { level: 2, note: 'Merke' } } });
  await visit(page, '#/dateien');
  await choose(page, text(foreign));
  await expect(seen(page, 'Der Fragebogen „eigener“, Version 2.1.0, wird hier nicht angeboten.')).toBeVisible();
  await button(page, 'Öffnen').click();
  await expect(heading(page)).toHaveText('Der Fragebogen zu diesem Selbstaudit fehlt');
  await expect(page.getByRole('row').filter({ hasText: 'f-eins' })).toContainText('Merke');
  expect((await savedFile(page)).json.answers).toEqual(foreign.answers);
});

test('what a later version wrote into a file survives opening, storing and saving', async ({ page }) => {
  const file = readFileSync(new URL('../files/audit-1-unknown-keys.selbstaudit.json', import.meta.url), 'utf8');
  // What speaks about the file and not about the audit is written anew.
  const lasting = (json) => ({ ...json, $schema: '', generator: '', assessment: '' });
  await visit(page, '#/dateien');
  await choose(page, file);
  await expect(seen(page, /Einträge stammen aus einer anderen Fassung des Programms/)).toBeVisible();
  await button(page, 'Öffnen').click();
  await saved(page);
  await reload(page);
  const again = await savedFile(page);
  expect(lasting(again.json)).toEqual(lasting(JSON.parse(file)));
});

test.describe('the result goes out', () => {
  test('as CSV that spreadsheets read and cannot be tricked by', async ({ page }) => {
    const answers = { ...everyAnswer(), 'p01-erhebung': { level: 2, note: '=HYPERLINK("http://x";"y")' } };
    await visitWith(page, '#/ergebnis', audit({ answers }));
    const { name, bytes, text: csv } = await downloaded(page, () => button(page, 'Antworten als CSV sichern').click());
    expect(name).toMatch(/^wohngeld-\d{4}-\d\d-\d\d-antworten\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = csv.slice(1).split('\r\n');
    expect(lines).toHaveLength(german.questions.length + 2);
    expect(lines[0].split(';')).toHaveLength(17);
    expect(lines[1]).toContain(';p01-erhebung;');
    expect(lines[1]).toContain(`;"'=HYPERLINK(""http://x"";""y"")";`);
  });

  test('as pictures', async ({ page }) => {
    await visitWith(page, '#/ergebnis', audit({ answers: everyAnswer() }));
    for (const [place, what] of ['kategorien', 'prinzipien'].entries()) {
      const svg = await downloaded(page, () => button(page, 'Als SVG sichern').nth(place).click());
      expect(svg.name).toMatch(new RegExp(`^wohngeld-.*-${what}\\.svg$`));
      const root = await page.evaluate((source) => {
        const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
        const title = documentElement.querySelector('title')?.textContent;
        return { tag: documentElement.tagName, title, faults: documentElement.querySelectorAll('parsererror').length };
      }, svg.text);
      expect(root).toEqual({ tag: 'svg', faults: 0, title: expect.stringMatching(/Werte der/) });

      const png = await downloaded(page, () => button(page, 'Als PNG sichern').nth(place).click());
      expect(png.name).toMatch(new RegExp(`^wohngeld-.*-${what}\\.png$`));
      expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(600);
    }
  });

  test('as tables on the clipboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visitWith(page, '#/ergebnis', audit({ answers: everyAnswer() }));
    await seen(page, 'Zahlen als Tabelle').first().click();
    const table = page.getByRole('table').filter({ visible: true }).first();
    await button(page, 'Tabelle kopieren').first().click();
    await expect(seen(page, 'Die Tabelle ist kopiert.').first()).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const shown = await table.getByRole('row').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
    expect(copied.trimEnd().split('\n').map((line) => line.split('\t'))).toEqual(shown);
  });

  test('as text to copy by hand where the browser has no clipboard', async ({ page }) => {
    await visitWith(page, '#/dateien', HERE);
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
    await button(page, 'Inhalt als Text kopieren').click();
    const area = page.getByLabel('Inhalt des Selbstaudits zum Kopieren');
    await expect(area).toBeFocused();
    const marked = await area.evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(JSON.parse(marked).answers).toEqual(HERE.answers);
  });
});
