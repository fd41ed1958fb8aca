// Answering, looking things up, checking and weighing: what the views do with answers.
import { audit, everyAnswer, kept, visitWith } from './audits.mjs';
import { askedAtFirst, example, german, question } from './questionnaire.mjs';
import { section } from './result.mjs';
import { button, expect, follow, go, heading, link, saved, seen, test, visit } from './support.mjs';

const MUST = question('p03-pruefung');

function group(page, asked) {
  return page.getByRole('group', { name: asked.text, exact: true });
}

/// The part of the principle page that belongs to a question.
function part(page, asked) {
  return page.locator('section.question').filter({ has: group(page, asked) });
}

test.describe('starting', () => {
  test('without a name is refused with a way to the field', async ({ page }) => {
    await visit(page);
    await button(page, 'Selbstaudit beginnen').click();
    const summary = page.getByRole('heading', { name: 'Es fehlt noch eine Angabe' });
    await expect(summary).toBeVisible();
    await link(page, 'Geben Sie an, wie die Leistung oder der Dienst heißt.').click();
    const field = page.getByLabel('Name der Leistung oder des Dienstes');
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/Geben Sie an, wie die Leistung/);
    await field.fill('Wohngeld');
    await expect(summary).toHaveCount(0);
  });

  test('short asks one question for each principle, full asks all, and a phase only its own', async ({ page }) => {
    await visit(page);
    await page.getByLabel('Name der Leistung oder des Dienstes').fill('Wohngeld');
    await page.getByRole('radio', { name: /^Schnellcheck/ }).check();
    await follow(page, button(page, 'Selbstaudit beginnen'));
    await expect(seen(page, '0 von 19 Prinzipien abgeschlossen, 0 von 19 Fragen beantwortet')).toBeVisible();
    await go(page, '#/leistung');
    await page.getByRole('radio', { name: /^Vollständiger Selbstaudit/ }).check();
    await page.getByLabel('Phase der Leistung').selectOption('Betrieb');
    const asked = askedAtFirst.filter((one) => one.phases.includes('betrieb'));
    expect(asked.length).toBeLessThan(askedAtFirst.length);
    await go(page, '#/prinzipien');
    await expect(seen(page, `0 von ${asked.length} Fragen beantwortet`).first()).toBeVisible();
  });
});

test.describe('a question', () => {
  test('shows the hint of the level that is chosen, without taking the focus', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03');
    const radio = group(page, MUST).getByRole('radio').nth(1);
    await radio.check();
    await expect(part(page, MUST)).toContainText('So kommen Sie auf Stufe 2');
    await expect(part(page, MUST)).toContainText('Pflichtlücke: gefordert ist mindestens Stufe 3, Ihre Antwort ist Stufe 1.');
    await group(page, MUST).getByRole('radio').nth(3).check();
    await expect(part(page, MUST)).toContainText('So kommen Sie auf Stufe 4');
    await expect(part(page, MUST)).not.toContainText('Pflichtlücke');
    await expect(group(page, MUST).getByRole('radio').nth(3)).toBeFocused();
  });

  test('that does not apply counts as open until it says why', async ({ page }) => {
    const asked = question('p04-abruf');
    await visitWith(page, '#/prinzip/p04');
    await group(page, asked).getByRole('radio', { name: 'Nicht anwendbar' }).check();
    const reason = part(page, asked).getByLabel('Begründung (Pflichtangabe)');
    await expect(reason).toHaveAccessibleDescription('Bitte begründen Sie das. Ohne Begründung zählt die Frage als offen.');
    await reason.fill('Es gibt keine Nachweise.');
    await expect(reason).not.toHaveAttribute('aria-invalid', 'true');
    await saved(page);
    expect((await kept(page)).answers['p04-abruf'].not_applicable).toBe('Es gibt keine Nachweise.');
  });

  test('keeps its note and its evidence when the answer is cleared', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03', audit({ answers: { [MUST.id]: { level: 2, note: 'Bericht' } } }));
    await button(part(page, MUST), 'Antwort löschen').click();
    await expect(group(page, MUST).getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(group(page, MUST).getByRole('radio').first()).toBeFocused();
    expect((await kept(page)).answers[MUST.id]).toMatchObject({ note: 'Bericht' });
    expect((await kept(page)).answers[MUST.id]).not.toHaveProperty('level');
  });

  test('takes evidence, says when it has expired, and lets go of it', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03');
    const own = part(page, MUST);
    await own.getByText('Nachweise (noch keiner)').click();
    await button(own, 'Nachweis hinzufügen').click();
    await expect(own.getByLabel('Bezeichnung')).toBeFocused();
    await own.getByLabel('Bezeichnung').fill('Prüfbericht');
    await own.getByLabel('Wie belastbar?').selectOption('von Dritten geprüft');
    await own.getByLabel('Erstellt am').fill('2024-03-01');
    await own.getByLabel('Gültig bis').fill('2025-03-01');
    await expect(own).toContainText('Abgelaufen seit');
    await expect(own).toContainText('Nachweise (1, davon 1 abgelaufen)');
    await saved(page);
    expect((await kept(page)).answers[MUST.id].evidence).toEqual([
      { title: 'Prüfbericht', strength: 'third_party', date: '2024-03-01', valid_until: '2025-03-01' },
    ]);
    await button(own, 'Nachweis entfernen').click();
    await expect(button(own, 'Nachweis hinzufügen')).toBeFocused();
    expect(await kept(page).then(({ answers }) => answers[MUST.id]?.evidence ?? [])).toEqual([]);
  });

  test('builds ten thousand pieces of evidence only as far as somebody looks', async ({ page }) => {
    const many = Array.from({ length: 10000 }, (_, index) => ({ title: `Bericht ${index + 1}`, valid_until: '2025-01-01' }));
    await visitWith(page, '#/prinzip/p03', audit({ answers: { [MUST.id]: { level: 2, evidence: many } } }));
    const own = part(page, MUST);
    const names = own.getByLabel('Bezeichnung');
    await expect(own).toContainText('Nachweise (10000, davon 10000 abgelaufen)');
    await expect(own.locator('.evidence')).toHaveCount(0);
    await own.getByText('Nachweise (10000, davon 10000 abgelaufen)').click();
    await expect(names).toHaveCount(50);
    await expect(own).toContainText('50 von 10000 angezeigt');
    await button(own, 'Weitere 50 zeigen').click();
    await expect(names).toHaveCount(100);
    await expect(names.nth(50)).toBeFocused();
    await expect(names.nth(50)).toHaveValue('Bericht 51');
    // A new piece joins the rows that are shown.
    await button(own, 'Nachweis hinzufügen').click();
    await expect(names).toHaveCount(101);
    await expect(names.nth(100)).toBeFocused();
    await page.keyboard.type('Neu');
    await saved(page);
    const { evidence } = (await kept(page)).answers[MUST.id];
    expect(evidence).toHaveLength(10001);
    expect(evidence.slice(99, 102).map(({ title }) => title)).toEqual(['Bericht 100', 'Neu', 'Bericht 101']);
  });

  test('has its evidence on paper, although nobody opened the fold', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03', audit({ answers: { [MUST.id]: { level: 2, evidence: [{ title: 'Prüfbericht' }] } } }));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(part(page, MUST).getByLabel('Bezeichnung')).toHaveValue('Prüfbericht');
  });

  test('that another answer switches off keeps what was entered', async ({ page }) => {
    const [decisive, dependent] = [question('p07-huerden'), question('p07-weitergabe')];
    await visitWith(page, '#/prinzip/p07', audit({ answers: { [decisive.id]: { level: 2 }, [dependent.id]: { level: 3 } } }));
    await group(page, decisive).getByRole('radio').nth(0).check();
    await expect(group(page, dependent)).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText(/Frage 7\.2 hängt ab von der Antwort auf Frage 7\.1/);
    await group(page, decisive).getByRole('radio').nth(1).check();
    await expect(group(page, dependent).getByRole('radio').nth(3)).toBeChecked();
  });
});

test('no two LeiKa types are said to mean the same', async ({ page }) => {
  await visitWith(page, '#/leistung');
  for (const [language, legend, help] of [
    ['Deutsch', 'LeiKa-Typ', /Bei Typ 2 und Typ 3 regelt der Bund/],
    ['English', 'LeiKa type', /With type 2 and type 3 the rules are federal/],
  ]) {
    await page.getByRole('button', { name: language }).click();
    const types = page.getByRole('group', { name: legend, exact: true });
    await expect(types).toHaveAccessibleDescription(help);
    const labels = (await types.locator('label').allTextContents()).map((label) => label.trim());
    expect(labels.map((label) => label.replace(/\D/g, ''))).toEqual(['1', '2', '3', '4', '5']);
    // What stands behind the number; nothing where nothing is confirmed.
    const meanings = labels.map((label) => label.split(': ')[1]).filter(Boolean);
    expect(meanings).toEqual([...new Set(meanings)]);
  }
});

test('a LeiKa key of 13 digits is questioned, and stored all the same', async ({ page }) => {
  await visitWith(page, '#/leistung');
  const key = page.getByLabel('LeiKa-Schlüssel').first();
  await key.fill('9910702301700');
  await expect(key).toHaveAccessibleDescription(/Der Schlüssel hat 13 statt 14 Ziffern\./);
  await saved(page);
  expect((await kept(page)).service.leika).toEqual(['9910702301700']);
  await key.fill('99107023017000');
  await expect(key).not.toHaveAccessibleDescription(/statt 14 Ziffern/);
});

test.describe('the hub', () => {
  test('finds questions whatever their case and umlauts, and leads to them', async ({ page }) => {
    await visitWith(page, '#/prinzipien');
    await page.getByLabel('Fragen suchen').fill('geschlecht');
    const found = section(page, 'Gefundene Fragen');
    await expect(found.getByRole('link').first()).toBeVisible();
    const text = question('p03-geschlecht').text;
    await expect(found.getByRole('link').filter({ hasText: text })).toHaveCount(1);
    await page.getByLabel('Fragen suchen').fill('xyzzy');
    await expect(found).toContainText('Keine Frage gefunden');
    await button(found, 'Suche und Filter zurücksetzen').click();
    await expect(page.getByLabel('Fragen suchen')).toBeFocused();
    await expect(found).toHaveCount(0);
  });

  test('filters by the state of the answer, by requirement and by note', async ({ page }) => {
    await visitWith(page, '#/prinzipien', audit({ answers: everyAnswer() }));
    await seen(page, 'Filter', { exact: true }).click();
    const found = section(page, 'Gefundene Fragen');
    await page.getByLabel('Stand der Antwort').selectOption('Zu klären');
    await expect(found.getByRole('link')).toHaveText([new RegExp(question('p09-konto').text.slice(0, 30))]);
    await page.getByLabel('mit Notiz').check();
    await expect(found).toContainText('1 Frage gefunden');
    await page.getByLabel('mit Muss-Anforderung').check();
    await expect(found).toContainText('Keine Frage gefunden');
  });
});

test('the workshop goes from question to question in large type', async ({ page }) => {
  await visitWith(page, `#/workshop/${german.questions[0].id}`);
  await expect(seen(page, `Frage 1 von ${askedAtFirst.length}`, { exact: true })).toBeVisible();
  await expect(heading(page)).toHaveText(german.questions[0].text);
  await page.getByRole('radio').nth(3).check();
  await follow(page, link(page, 'Nächste Frage'));
  await expect(heading(page)).toHaveText(german.questions[1].text);
  await button(page, 'Später klären').click();
  await expect(page.getByRole('radio', { name: 'Zu klären' })).toBeChecked();
  await follow(page, link(page, 'Vorherige Frage'));
  await expect(page.getByRole('radio').nth(3)).toBeChecked();
  await follow(page, link(page, 'Workshop-Ansicht verlassen'));
  await expect(group(page, german.questions[0]).getByRole('radio').nth(3)).toBeChecked();
});

test('the workshop keeps the way on in sight on a projector, and hides nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const longest = german.questions.reduce((a, b) => (b.levels.join('').length > a.levels.join('').length ? b : a));
  await visitWith(page, `#/workshop/${longest.id}`);
  const next = await link(page, 'Nächste Frage').boundingBox();
  expect(next.y + next.height).toBeLessThanOrEqual(720);
  const sizes = await page.locator('.kern-form-check .kern-label').evaluateAll((labels) =>
    labels.map((label) => Number.parseFloat(getComputedStyle(label).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
  await page.getByRole('main').getByRole('radio').first().focus();
  const isOnBar = () => page.evaluate(() => Boolean(document.activeElement.closest('.workshop__steps')));
  for (await page.keyboard.press('Tab'); !(await isOnBar()); await page.keyboard.press('Tab')) {
    // The page may still be scrolling to it.
    await expect.poll(() => page.evaluate(() => {
      const bar = document.querySelector('.workshop__steps').getBoundingClientRect();
      return Math.max(0, document.activeElement.getBoundingClientRect().bottom - bar.top);
    })).toBe(0);
  }
});

test('checking the answers begins with what is open, and a change comes back to its row', async ({ page }) => {
  const { 'p19-mittel': open, ...answers } = everyAnswer();
  expect(open).toBeDefined();
  await visitWith(page, '#/antworten', audit({ answers }));
  const first = page.getByRole('heading', { level: 2 });
  await expect(first.nth(0)).toHaveText('Noch offen (1)');
  await expect(first.nth(1)).toHaveText('Zu klären (1)');
  const change = page.getByRole('link', { name: /^Ändern ?: Frage 3\.1$/ });
  await follow(page, change);
  await group(page, MUST).getByRole('radio').nth(4).check();
  await link(page, 'Zurück zu den Antworten').click();
  await expect(change).toBeFocused();
  const row = page.locator('.review__row').filter({ hasText: MUST.text });
  await expect(row).toContainText(MUST.levels[4]);
});

test.describe('the result', () => {
  test('weighs hints without touching the answers', async ({ page }) => {
    await visitWith(page, '#/ergebnis', audit({ answers: everyAnswer() }));
    const box = section(page, 'Was wäre, wenn …');
    const hints = section(page, 'Hinweise: Was bringt am meisten?');
    await expect(hints.getByRole('checkbox')).toHaveCount(10);
    await hints.getByRole('checkbox').nth(0).check();
    await hints.getByRole('checkbox').nth(1).check();
    await expect(box).toContainText('2 Hinweise ausgewählt. Ihre Antworten bleiben, wie sie sind.');
    await expect(box).toContainText(/\+\d+,\d Prozentpunkte/);
    // A gain of a percentage is told in percentage points, everywhere on the page.
    await expect(page.getByRole('main')).not.toContainText(/\d Punkte\b|in Punkten/);
    expect((await kept(page)).revision).toBe(3);
    await button(box, 'Auswahl leeren').click();
    await expect(hints.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await page.getByRole('button', { name: /^Alle \d+ zeigen$/ }).click();
    await page.getByLabel('Nur Hinweise für die Rolle').selectOption('Redaktion');
    for (const hint of await hints.locator('.hint').all()) await expect(hint).toContainText('Redaktion');
  });

  test('shows no score without how much is answered', async ({ page }) => {
    // One question is answered, with level 2 of 4.
    await visitWith(page, '#/ergebnis', audit({ answers: { [MUST.id]: { level: 2 } } }));
    const heads = await section(page, 'Warum dieses Ergebnis?').locator('summary').allTextContents();
    expect(heads.length).toBeGreaterThan(19);
    for (const head of heads) expect(head.replace(/\s+/g, ' ')).toMatch(/\d+ von \d+ beantwortet|kein Wert$/);
    expect(heads.filter((head) => /50\u202f%, 1 von \d+ beantwortet, /.test(head)).length).toBeGreaterThan(1);
    const labels = await page.getByRole('img', { name: /^Werte der Kategorien/ }).locator('text').allTextContents();
    const scores = labels.flatMap((label, place) => (/%$|^kein Wert$/.test(label) ? [place] : []));
    expect(scores.length).toBeGreaterThan(2);
    for (const place of scores) expect(labels[place + 1]).toMatch(/^\d+ von \d+ beantwortet$/);

    // The scale comes first; then each bar has its label, its score, and how much that stands on.
    const bars = await page.getByRole('img', { name: /^Werte der Prinzipien/ }).locator('text').allTextContents();
    const values = bars.flatMap((label, place) => (place > 4 && /%$|^kein Wert$/.test(label) ? [bars[place + 1]] : []));
    expect(values).toHaveLength(19);
    for (const value of values) expect(value).toMatch(/^[01] von \d+$/);
    expect(values.filter((value) => value.startsWith('1 '))).toHaveLength(1);

    await section(page, 'Hinweise: Was bringt am meisten?').getByRole('checkbox').first().check();
    const box = section(page, 'Was wäre, wenn …');
    for (const side of ['Heute', 'Erreichbar']) {
      await expect(box.locator('dl > div').filter({ hasText: side })).toContainText(/%.*1 von \d+ beantwortet \(/);
    }
    for (const row of await box.getByRole('row').all()) {
      for (const cell of (await row.getByRole('cell').allTextContents()).slice(0, 2)) {
        expect(cell).toMatch(/^([\d,]+\u202f%|kein Wert) \d+ von \d+ beantwortet$/);
      }
    }
  });

  test('of nothing leads to the questions, and so do the other pages that live from answers', async ({ page }) => {
    await visitWith(page, '#/ergebnis');
    await expect(heading(page)).toHaveText('Noch gibt es nichts auszuwerten');
    for (const place of ['#/antworten', '#/massnahmen', '#/ergebnis']) {
      await go(page, place);
      await follow(page, link(page.getByRole('main'), 'Zu den Prinzipien'));
      await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
    }
  });

  test('says first which requirements are not met', async ({ page }) => {
    await visitWith(page, '#/ergebnis', audit({ answers: { [MUST.id]: { level: 1 } } }));
    const gaps = section(page, 'Pflichtlücken');
    await expect(gaps.getByRole('link', { name: new RegExp(MUST.text.slice(0, 30)) })).toBeVisible();
    await expect(gaps).toContainText('mindestens Stufe 3 von 4');
    await expect(gaps).toContainText('DIN SPEC 66336, 5.6.6');
    const total = section(page, 'Gesamtergebnis');
    await expect(total).toContainText('25\u202f%');
    // Beside the score stands what to do first, here the only hint there is: from level 1 of 4 to level 2. The link
    // leads to it in full.
    const step = total.getByRole('listitem');
    await expect(step).toHaveCount(1);
    await expect(step).toContainText('+25,0 Prozentpunkte');
    const hints = section(page, 'Hinweise: Was bringt am meisten?');
    await expect(step).toContainText(await hints.locator('.hint__text').innerText());
    await link(total, 'Hinweise: Was bringt am meisten?').click();
    await expect(hints.getByRole('heading', { level: 2 })).toBeFocused();
    await follow(page, gaps.getByRole('link', { name: new RegExp(MUST.text.slice(0, 30)) }));
    await follow(page, link(page, 'Zurück zum Ergebnis'));
    await expect(heading(page)).toHaveText('Ergebnis: Wohngeld');
  });

  test('lists a hundred expired pieces of evidence in portions', async ({ page }) => {
    const many = Array.from({ length: 120 }, (_, index) => ({ title: `Bericht ${index + 1}`, valid_until: '2025-01-01' }));
    await visitWith(page, '#/ergebnis', audit({ answers: { [MUST.id]: { level: 2, evidence: many } } }));
    const own = section(page, 'Nachweise');
    const entries = own.getByText(/^Bericht \d+ – galt bis/);
    await expect(entries).toHaveCount(50);
    await button(own, 'Weitere 50 zeigen').click();
    await expect(entries).toHaveCount(100);
    await expect(entries.nth(50)).toBeFocused();
    await expect(entries.nth(50)).toContainText('Bericht 51');
    await button(own, 'Weitere 20 zeigen').click();
    await expect(entries).toHaveCount(120);
    await expect(own.getByRole('button')).toHaveCount(0);
  });

  test('prints with every part unfolded', async ({ page }) => {
    await visitWith(page, '#/ergebnis', example);
    const closed = page.locator('details:not([open])');
    expect(await closed.count()).toBeGreaterThan(5);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(closed).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await closed.count()).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden();
  });
});

test('a message on what was done follows the language of the screen', async ({ page }) => {
  await visitWith(page, '#/prinzip/p03', audit({ answers: { [MUST.id]: { level: 2 } } }));
  const notice = page.locator('.notice');
  const english = page.getByRole('button', { name: 'English' });
  const german = page.getByRole('button', { name: 'Deutsch' });
  await button(part(page, MUST), 'Antwort löschen').click();
  await expect(notice).toContainText('Die Antwort ist gelöscht.');
  await english.click();
  await expect(notice).toContainText('The answer is cleared.');
  await button(notice, 'Undo').click();
  await expect(notice).toContainText('Undone: answer of question 3.1');
  await german.click();
  await expect(notice).toContainText('Rückgängig gemacht: Antwort zu Frage 3.1');
  await page.keyboard.press('Control+s');
  await expect(notice).toContainText('Die Datei wurde dem Browser zum Speichern übergeben.');
  await english.click();
  await expect(notice).toContainText('The file was handed to the browser for saving.');
});

test.describe('on paper', () => {
  /// What a page shows in print, where browsers leave out backgrounds.
  async function print(page) {
    await page.emulateMedia({ media: 'print' });
  }

  test('a chosen answer and the bars can be told without backgrounds, also while they have the focus', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03', audit({ answers: { [MUST.id]: { level: 2 } } }));
    const radios = group(page, MUST).getByRole('radio');
    await radios.nth(2).focus();
    await print(page);
    const borders = (at) => radios.nth(at).evaluate((radio) =>
      [getComputedStyle(radio).borderTopWidth, getComputedStyle(radio, '::before').borderTopWidth]);
    expect(await borders(2)).toEqual(['2px', '6px']);
    expect(await borders(1)).toEqual(['2px', '0px']);

    await page.emulateMedia({ media: 'screen' });
    await go(page, '#/prinzipien');
    await print(page);
    const bar = page.getByRole('progressbar').first();
    expect(await bar.evaluate((one) => [getComputedStyle(one).printColorAdjust, getComputedStyle(one).borderTopWidth])).toEqual(['exact', '1px']);
  });

  test('the answers have no controls, and say whose they are', async ({ page }) => {
    await visitWith(page, '#/antworten', audit({ answers: { [MUST.id]: { level: 2 } } }));
    const only = seen(page, 'Nur Fragen für diese Rolle: Entwicklung');
    await page.getByLabel('Nur Fragen für diese Rolle').selectOption('Entwicklung');
    await expect(only).toBeHidden();
    await print(page);
    await expect(only).toBeVisible();
    await expect(page.getByLabel('Nur Fragen für diese Rolle')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  });

  test('no word in the head of a table is broken, on paper as on the screen', async ({ page }) => {
    await visitWith(page, '#/ergebnis', audit({ answers: everyAnswer() }));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    /// The words of table heads that stand on more than one line or reach out of their cell.
    const broken = () => page.evaluate(() => [...document.querySelectorAll('main thead th')].flatMap((head) => {
      const text = head.firstChild;
      const { left, right } = head.getBoundingClientRect();
      return [...(text?.data ?? '').matchAll(/\S+/g)].filter(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const box = range.getBoundingClientRect();
        return range.getClientRects().length > 1 || box.left < left - 1 || box.right > right + 1;
      }).map(([word]) => word);
    }));
    expect(await page.locator('main thead th').count()).toBeGreaterThan(100);
    expect(await broken()).toEqual([]);
    await print(page);
    // The width of a page of A4 between its margins, at 96 dots per inch.
    await page.setViewportSize({ width: 673, height: 900 });
    expect(await broken()).toEqual([]);
  });

  test('a message without its buttons leaves no empty frame part', async ({ page }) => {
    await visit(page);
    await button(page, 'Beispiel öffnen').click();
    const body = page.locator('.kern-alert__body').filter({ has: button(page, 'Beispiel schließen') });
    await expect(body).toBeVisible();
    await print(page);
    await expect(page.locator('.kern-alert').filter({ hasText: 'Sie sehen ein erfundenes Beispiel.' })).toBeVisible();
    await expect(page.locator('.kern-alert__body').first()).toBeHidden();
  });
});
