// What is entered is kept: every change at once, through damage, without storage, beside other tabs.
import { audit, everyAnswer, kept, sealed, slot, store, visitWith } from './audits.mjs';
import { question } from './questionnaire.mjs';
import { button, dialog, downloaded, expect, follow, go, heading, link, reload, saved, saving, seen, stored, test, visit } from './support.mjs';

const FIRST = question('p03-pruefung');
const SECOND = question('p03-erklaerung');

function radios(page, asked) {
  return page.getByRole('group', { name: asked.text, exact: true }).getByRole('radio');
}

function note(page, id) {
  return page.locator(`[id="notiz-${id}"]`);
}

function warning(page, title) {
  return page.getByRole('heading', { level: 2, name: title, exact: true });
}

/// Notes each state of saving from now on.
async function followSaving(page) {
  await saving(page).evaluate((element) => {
    globalThis.savingStates = [];
    new MutationObserver(() => globalThis.savingStates.push(element.dataset.saving))
      .observe(element, { attributeFilter: ['data-saving'] });
  });
  return () => page.evaluate(() => globalThis.savingStates);
}

const NOT_SAVED = 'Ihre Eingaben sind nicht gespeichert';
const CHANGED = 'In einem anderen Tab geändert';
const DELETED = 'In einem anderen Tab gelöscht';

test.describe('every change', () => {
  test('of a choice is in storage before the next line runs', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03');
    const text = await radios(page, FIRST).nth(2).evaluate((radio) => {
      radio.click();
      return localStorage.getItem('selbstaudit/audit/wohngeld/b');
    });
    expect(JSON.parse(text).payload.answers['p03-pruefung'].level).toBe(2);
  });

  test('is there after a reload right behind „Gespeichert“', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(3).check();
    await saved(page);
    await reload(page);
    await expect(radios(page, FIRST).nth(3)).toBeChecked();

    const states = await followSaving(page);
    await note(page, FIRST.id).fill('Bericht liegt vor');
    await expect.poll(states).toEqual(['pending', 'saved']);
    await reload(page);
    await expect(note(page, FIRST.id)).toHaveValue('Bericht liegt vor');
    expect((await kept(page)).answers['p03-pruefung']).toMatchObject({ level: 3, note: 'Bericht liegt vor' });
  });

  test('of typing is stored when the page is left in the middle of it', async ({ page }) => {
    await visitWith(page, '#/leistung');
    await page.getByLabel('Kurzbeschreibung').fill('Zuschuss zur Miete');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect((await kept(page)).service.description).toBe('Zuschuss zur Miete');
  });

  test('goes into the other of two slots', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03', audit({ revision: 3 }));
    const revisions = async () => {
      const entries = await stored(page);
      return ['a', 'b'].map((name) => entries[slot('wohngeld', name)]).map((text) => text && JSON.parse(text).revision);
    };
    expect(await revisions()).toEqual([3, undefined]);
    await radios(page, FIRST).nth(1).check();
    expect(await revisions()).toEqual([3, 4]);
    await radios(page, FIRST).nth(2).check();
    expect(await revisions()).toEqual([5, 4]);
    await radios(page, FIRST).nth(3).check();
    expect(await revisions()).toEqual([5, 6]);
  });
});

test.describe('damaged storage', () => {
  const older = sealed(audit({ revision: 5, answers: { 'p03-pruefung': { level: 1 } } }));
  const newer = sealed(audit({ revision: 6, answers: { 'p03-pruefung': { level: 4 } } }));

  test('of the newer slot brings the older state back, and what is damaged is set aside byte for byte', async ({ page }) => {
    const damaged = newer.replace('"level":4', '"level":3');
    await store(page, { [slot('wohngeld', 'a')]: older, [slot('wohngeld', 'b')]: damaged }, 'wohngeld');
    await visit(page, '#/prinzip/p03');
    await expect(radios(page, FIRST).nth(1)).toBeChecked();
    expect((await stored(page))[slot('wohngeld', 'b')]).toBe(damaged);

    await radios(page, FIRST).nth(2).check();
    await saved(page);
    const aside = Object.entries(await stored(page)).filter(([key]) => key.startsWith('selbstaudit/quarantine/'));
    expect(aside.map(([, text]) => text)).toEqual([damaged]);

    await go(page, '#/dateien');
    const section = page.getByRole('region', { name: 'Beiseitegelegte Rohdaten' });
    const { text } = await downloaded(page, () => button(section, 'Rohdaten sichern').click());
    expect(text).toContain(damaged);
  });

  test('of both slots is listed, handed out, and never overwritten', async ({ page }) => {
    const [a, b] = [older.slice(0, -40), newer.replace('Wohngeld', 'Wohngold')];
    const other = audit({ id: 'elterngeld', name: 'Elterngeld' });
    await store(page, { [slot('wohngeld', 'a')]: a, [slot('wohngeld', 'b')]: b, [slot('elterngeld', 'a')]: sealed(other) }, 'elterngeld');
    await visit(page);
    await expect(page.getByRole('heading', { name: 'Nicht lesbar' })).toBeVisible();
    const raw = page.getByRole('button', { name: 'Rohdaten sichern: Eintrag wohngeld' });
    const { text } = await downloaded(page, () => raw.click());
    expect(text).toBe(`${a}\n${b}`);

    await go(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(2).check();
    await saved(page);
    await go(page, '#/dateien');
    await expect(page.getByRole('heading', { name: 'Eintrag wohngeld' })).toBeVisible();
    await reload(page);
    const entries = await stored(page);
    expect([entries[slot('wohngeld', 'a')], entries[slot('wohngeld', 'b')]]).toEqual([a, b]);
  });
});

test.describe('a stored audit that cannot be read', () => {
  const DAMAGED = sealed(audit()).slice(0, -40);
  const TOLD = 'Ein gespeicherter Selbstaudit lässt sich nicht lesen';

  for (const place of ['#/leistung', '#/prinzipien', '#/prinzip/p03', '#/frage/p03-pruefung', '#/antworten', '#/ergebnis']) {
    test(`is named at ${place}, where nobody says that there is none`, async ({ page }) => {
      await store(page, { [slot('wohngeld', 'a')]: DAMAGED }, 'wohngeld');
      await visit(page, place);
      await expect(heading(page)).toHaveText(TOLD);
      await expect(seen(page, 'Noch kein Selbstaudit offen')).toHaveCount(0);
      await follow(page, link(page, 'Ansehen und Rohdaten sichern'));
      await expect(page).toHaveURL(/#\/dateien$/);
      await expect(page.getByRole('heading', { name: 'Eintrag wohngeld' })).toBeVisible();
    });
  }

  test('is named beside another one that is open, and no longer once it is deleted', async ({ page }) => {
    const other = audit({ id: 'elterngeld', name: 'Elterngeld' });
    await store(page, { [slot('wohngeld', 'a')]: DAMAGED, [slot('elterngeld', 'a')]: sealed(other) }, 'elterngeld');
    await visit(page, '#/prinzip/p03');
    const told = page.getByRole('main').getByText(TOLD);
    await expect(told).toBeVisible();
    await go(page, '#/hilfe');
    await expect(told).toBeVisible();
    await go(page, '#/dateien');
    await expect(told).toHaveCount(0);
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Eintrag wohngeld' }) });
    await entry.getByRole('button', { name: /^Löschen/ }).click();
    await dialog(page).getByRole('button', { name: /löschen/i }).click();
    await go(page, '#/prinzip/p03');
    await expect(told).toHaveCount(0);
  });
});

test.describe('without storage', () => {
  /// Nothing on the page says that this browser keeps what is entered; it says that it does not.
  async function expectNoPromise(page) {
    await expect(page.getByRole('main')).toContainText('Dieser Browser speichert zurzeit nicht');
    await expect(page.locator('body')).not.toContainText(
      /liegt als Entwurf in diesem Browser|speichert dieser Browser von selbst|bleiben in diesem Browser|jederzeit unterbrechen/);
  }

  test('the app works, says so permanently, and hands out the file', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', {
      get() { throw new DOMException('denied', 'SecurityError'); },
    }));
    await visit(page);
    await expectNoPromise(page);
    await go(page, '#/dateien');
    await expectNoPromise(page);
    await go(page, '#/');
    await page.getByLabel('Name der Leistung oder des Dienstes').fill('Wohngeld');
    await button(page, 'Selbstaudit beginnen').click();
    await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
    await expect(warning(page, NOT_SAVED)).toBeVisible();
    await expect(seen(page, 'Dieser Browser erlaubt der Seite nicht, Daten zu speichern.').first()).toBeVisible();
    await expect(page.locator('#live-alert')).toHaveText(NOT_SAVED);

    await go(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(2).check();
    await expect(warning(page, NOT_SAVED)).toBeVisible();
    await expect(saving(page)).toHaveText(NOT_SAVED);
    const { text } = await downloaded(page, () => button(page.getByRole('main'), 'Als Datei sichern').click());
    expect(JSON.parse(text).answers['p03-pruefung'].level).toBe(2);

    // Another theme and another language work for this page, though nobody remembers them.
    await page.getByLabel('Farben').selectOption('dunkel');
    await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark');
  });

  test('that is full, the work goes on and is stored once there is room', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03');
    await page.evaluate(() => {
      for (let size = 4_000_000; size > 0; size = Math.floor(size / 2)) {
        for (let count = 0; ; count += 1) {
          try {
            localStorage.setItem(`fremd/${size}-${count}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
      }
    });
    await radios(page, FIRST).nth(2).check();
    await expect(warning(page, NOT_SAVED)).toBeVisible();
    await expect(seen(page, 'Der Speicher dieses Browsers ist voll.').first()).toBeVisible();
    await radios(page, SECOND).nth(3).check();
    await expect(radios(page, FIRST).nth(2)).toBeChecked();
    expect((await kept(page)).answers).toEqual({});

    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((known) => known.startsWith('fremd/'))) localStorage.removeItem(key);
    });
    await button(page, 'Noch einmal speichern').click();
    await expect(warning(page, NOT_SAVED)).toHaveCount(0);
    await saved(page);
    expect((await kept(page)).answers).toMatchObject({ 'p03-pruefung': { level: 2 }, 'p03-erklaerung': { level: 3 } });
  });

  test('that is full, start and files say so before anything is entered, and take it back once there is room', async ({ page }) => {
    await page.addInitScript(() => {
      const write = Storage.prototype.setItem;
      Storage.prototype.setItem = function setItem(...entry) {
        if (!globalThis.hasRoom) throw new DOMException('full', 'QuotaExceededError');
        write.apply(this, entry);
      };
    });
    await visit(page);
    await expectNoPromise(page);
    await expect(seen(page, 'Der Speicher dieses Browsers ist voll.').first()).toBeVisible();
    await go(page, '#/dateien');
    await expectNoPromise(page);

    await page.evaluate(() => { globalThis.hasRoom = true; });
    await go(page, '#/');
    await page.getByLabel('Name der Leistung oder des Dienstes').fill('Wohngeld');
    await button(page, 'Selbstaudit beginnen').click();
    await saved(page);
    await go(page, '#/');
    await expect(page.getByRole('main')).toContainText('Ihr Stand liegt als Entwurf in diesem Browser.');
    await expect(page.locator('body')).not.toContainText('Dieser Browser speichert zurzeit nicht');
    expect(Object.keys(await stored(page))).not.toContain('selbstaudit/probe');
  });

  test('that keeps something else than it was given, says so in German', async ({ page }) => {
    await page.addInitScript(() => {
      const write = Storage.prototype.setItem;
      Storage.prototype.setItem = function setItem(key, value) { write.call(this, key, value.slice(1)); };
    });
    await visit(page);
    const main = page.getByRole('main');
    await expect(main).toContainText('Der Browser hat etwas anderes gespeichert, als er sollte.');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(main).toContainText('The browser stored something else than it was given.');
  });

  test('leaving the page asks, and only then', async ({ page }) => {
    const asked = [];
    page.on('dialog', async (question) => {
      asked.push(question.type());
      await question.accept();
    });
    await visitWith(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(2).check();
    await saved(page);
    await reload(page);
    expect(asked).toEqual([]);

    await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    await radios(page, FIRST).nth(3).check();
    await expect(warning(page, NOT_SAVED)).toBeVisible();
    await reload(page);
    expect(asked).toEqual(['beforeunload']);
  });
});

test.describe('two tabs', () => {
  /// Both tabs have the same audit open on the same page; the second one then chooses another level.
  async function changedElsewhere(page, openTab) {
    await visitWith(page, '#/prinzip/p03', audit({ answers: { 'p03-pruefung': { level: 0 } } }));
    const other = await openTab();
    await visit(other, '#/prinzip/p03');
    await button(other, '„Wohngeld“ öffnen').click();
    await radios(other, FIRST).nth(4).check();
    await expect(warning(page, CHANGED)).toBeVisible();
    return other;
  }

  test('a change elsewhere is announced and can be taken over', async ({ page, openTab }) => {
    await changedElsewhere(page, openTab);
    await expect(radios(page, FIRST).nth(0)).toBeChecked();
    await button(page, 'Stand aus dem anderen Tab übernehmen').click();
    await expect(warning(page, CHANGED)).toHaveCount(0);
    await expect(radios(page, FIRST).nth(4)).toBeChecked();
    await radios(page, SECOND).nth(1).check();
    await saved(page);
    expect((await kept(page)).answers).toMatchObject({ 'p03-pruefung': { level: 4 }, 'p03-erklaerung': { level: 1 } });
  });

  test('nothing is overwritten until this tab’s state is chosen', async ({ page, openTab }) => {
    const other = await changedElsewhere(page, openTab);
    await radios(page, FIRST).nth(1).check();
    expect((await kept(page)).answers['p03-pruefung'].level).toBe(4);
    await button(page, 'Mit diesem Stand weitermachen').click();
    await saved(page);
    await expect(warning(page, CHANGED)).toHaveCount(0);
    expect((await kept(page)).answers['p03-pruefung'].level).toBe(1);
    await expect(warning(other, CHANGED)).toBeVisible();
  });

  async function deletedElsewhere(page, openTab) {
    await visitWith(page, '#/prinzip/p03', audit({ answers: { 'p03-pruefung': { level: 2 } } }));
    const other = await openTab();
    await visit(other, '#/dateien');
    await button(other, 'Löschen: Wohngeld').click();
    await button(dialog(other), 'Löschen').click();
    await expect(warning(page, DELETED)).toBeVisible();
    expect(await kept(page)).toBeUndefined();
  }

  test('what was deleted elsewhere can be kept', async ({ page, openTab }) => {
    await deletedElsewhere(page, openTab);
    await button(page, 'Behalten und wieder speichern').click();
    await saved(page);
    expect((await kept(page)).answers['p03-pruefung'].level).toBe(2);
  });

  test('what was deleted elsewhere can be closed here', async ({ page, openTab }) => {
    await deletedElsewhere(page, openTab);
    await button(page, 'Auch hier schließen').click();
    await expect(heading(page)).toHaveText('Selbstaudit zum Servicestandard');
    await expect(saving(page)).toHaveCount(0);
    expect(await kept(page)).toBeUndefined();
  });
});

test.describe('several audits', () => {
  const other = audit({ id: 'elterngeld', name: 'Elterngeld', answers: { 'p01-erhebung': { level: 2 } }, changed: '2026-11-19T09:00:00Z' });

  test('lie side by side and are gone on with where they stand', async ({ page }) => {
    await visitWith(page, '#/', audit({ answers: { 'p01-erhebung': { level: 4 } } }), other);
    await follow(page, link(page, 'Öffnen von „Elterngeld“'));
    await expect(heading(page)).toHaveText('Selbstaudit: Elterngeld');
    await go(page, '#/prinzip/p01');
    await expect(radios(page, question('p01-erhebung')).nth(2)).toBeChecked();
    await radios(page, question('p01-gruppen')).nth(3).check();
    await go(page, '#/');
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Elterngeld' }) });
    await expect(row).toContainText('2 von');
    await follow(page, link(page, 'Weiter bei Prinzip 1 von „Elterngeld“'));
    await expect(page.locator('[id="frage-p01-entscheidungen"]')).toBeFocused();
    expect((await kept(page)).revision).toBe(3);
    expect((await kept(page, 'elterngeld')).answers['p01-gruppen'].level).toBe(3);
  });

  test('one is deleted after a question, the others are not touched', async ({ page }) => {
    await visitWith(page, '#/', audit({ answers: everyAnswer() }), other);
    const before = await stored(page);
    const remove = page.getByRole('button', { name: /^Löschen.*Elterngeld/ });
    await remove.click();
    await button(dialog(page), 'Behalten').click();
    await expect(remove).toBeFocused();
    await remove.click();
    await button(dialog(page), 'Endgültig löschen').click();
    await expect(page.getByRole('heading', { name: 'Elterngeld' })).toHaveCount(0);
    const after = await stored(page);
    expect(Object.keys(after).filter((key) => key.includes('elterngeld'))).toEqual([]);
    expect(JSON.stringify(after)).not.toContain('Elterngeld');
    expect(after[slot('wohngeld', 'a')]).toBe(before[slot('wohngeld', 'a')]);
    await expect(link(page.getByRole('navigation', { name: 'Hauptnavigation' }), 'Ergebnis')).toBeVisible();
  });
});
