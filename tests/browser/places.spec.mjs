// Every place has an address that can be passed on, a title, and a way back; language and theme change in place.
import { audit, everyAnswer, kept, visitWith } from './audits.mjs';
import { PLACES, titleOf } from './places.mjs';
import { english, example, german, question } from './questionnaire.mjs';
import { button, dialog, expect, follow, go, heading, link, reload, saved, saving, seen, stored, test, textsIn, visit } from './support.mjs';

const FULL = audit({ answers: everyAnswer() });
const FIRST = question('p03-pruefung');

function radios(page, asked) {
  return page.getByRole('group', { name: asked.text, exact: true }).getByRole('radio');
}

/// What a file tells; a key with nothing behind it may as well be missing.
function told(content) {
  return JSON.parse(JSON.stringify(content, (_, value) => value ?? undefined));
}

test.describe('an address', () => {
  test('of each view leads there', async ({ page }) => {
    await visitWith(page, '#/', FULL);
    for (const place of PLACES) {
      await page.goto('about:blank');
      await visit(page, place.hash);
      await expect(heading(page)).toHaveText(place.heading[0]);
      await expect(page).toHaveTitle(titleOf(place.hash === '#/' ? '' : place.title[0], 'Wohngeld'));
    }
  });

  test('of each principle leads there', async ({ page }) => {
    await visitWith(page, '#/', FULL);
    for (const { id, number, title } of german.principles) {
      await go(page, `#/prinzip/${id}`);
      await expect(heading(page)).toHaveText(`Prinzip ${number}: ${title}`);
      await expect(page).toHaveTitle(`Prinzip ${number}: ${title} – Wohngeld – Selbstaudit`);
    }
  });

  test('begins at its top at once, however far down the last one was left', async ({ page }) => {
    await visitWith(page, '#/ergebnis', FULL);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await go(page, '#/prinzip/p03');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('of each question leads to it within its principle', async ({ page }) => {
    await visitWith(page, '#/', FULL);
    for (const asked of german.questions) {
      await go(page, `#/frage/${asked.id}`);
      expect(await page.evaluate(() => ({
        focus: document.activeElement.id,
        inSight: document.activeElement.getBoundingClientRect().top >= 0 && document.activeElement.getBoundingClientRect().bottom <= innerHeight,
        heading: document.querySelector('h1').textContent,
      }))).toEqual({
        focus: `frage-${asked.id}`,
        inSight: true,
        heading: `Prinzip ${asked.principle.number}: ${asked.principle.title}`,
      });
      await expect(page).toHaveTitle(`${asked.text} – Wohngeld – Selbstaudit`);
    }
  });

  test('of a question leads to it when it is the first thing that is opened', async ({ page }) => {
    const asked = german.questions.at(-1);
    await visitWith(page, `#/frage/${asked.id}`, FULL);
    await expect(page).toHaveTitle(`${asked.text} – Wohngeld – Selbstaudit`);
    await expect(page.locator(`[id="frage-${asked.id}"]`)).toBeInViewport();
  });

  test('of an audit’s place asks which audit, and then leads there', async ({ page }) => {
    await visitWith(page, '#/', FULL);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await visit(page, '#/prinzip/p05');
    await expect(heading(page)).toHaveText('Noch kein Selbstaudit offen');
    await button(page, '„Wohngeld“ öffnen').click();
    await expect(heading(page)).toHaveText(/^Prinzip 5: /);
    await expect(page).toHaveURL(/#\/prinzip\/p05$/);
  });

  const unknown = [
    '#/nirgends', '#/frage/gibt-es-nicht', '#/prinzip/p99', '#/workshop/gibt-es-nicht', '#/prinzip/P03', '#/ergebnis/alt',
    '#/frage/%3Cimg%20src=x%3E',
  ];
  test('that leads nowhere lands on a helpful page', async ({ page }) => {
    await visitWith(page, '#/gibt/es/nicht', FULL);
    for (const hash of unknown) {
      await go(page, hash);
      await expect(heading(page), hash).toHaveText('Seite nicht gefunden');
      await expect(page).toHaveTitle('Seite nicht gefunden – Wohngeld – Selbstaudit');
      await expect(page.getByRole('main').getByText(/gibt es/), hash).toBeVisible();
      await expect(page.getByRole('main').locator('img'), hash).toHaveCount(0);
    }
    await follow(page, link(page.getByRole('main'), 'Zu den Prinzipien'));
    await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
  });

  test('of a questionnaire that is not offered says so', async ({ page }) => {
    await visit(page, '#/fragebogen/unbekannt');
    await expect(page.getByRole('main')).toContainText('unbekannt');
    await follow(page, page.getByRole('main').getByRole('link', { name: /Start/ }));
    await expect(heading(page)).toHaveText('Selbstaudit zum Servicestandard');
  });
});

test('back and forward lead through the places, with title and focus', async ({ page }) => {
  await visitWith(page, '#/', FULL);
  await go(page, '#/prinzipien');
  await follow(page, page.getByRole('link', { name: german.principles[3].title }));
  await follow(page, page.getByRole('link', { name: /^Nächstes Prinzip/ }));
  const at = async (title) => {
    await expect(heading(page)).toHaveText(title);
    await expect(heading(page)).toBeFocused();
  };
  await at(/^Prinzip 5: /);
  await page.goBack();
  await at(/^Prinzip 4: /);
  await expect(page).toHaveTitle(/^Prinzip 4: /);
  await page.goBack();
  await at('Selbstaudit: Wohngeld');
  await page.goForward();
  await at(/^Prinzip 4: /);
});

test('the skip link leads to the content and keeps the place', async ({ page }) => {
  await visitWith(page, '#/prinzip/p03', FULL);
  await page.keyboard.press('Tab');
  await expect(link(page, 'Zum Inhalt springen')).toBeFocused();
  await expect(link(page, 'Zum Inhalt springen')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/prinzip\/p03$/);
  await expect(heading(page)).toHaveText(/^Prinzip 3: /);
});

test.describe('the language', () => {
  test('changes in place: address, focus, scroll position and answers stay', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03', FULL);
    await radios(page, FIRST).nth(2).check();
    await page.evaluate(() => scrollTo(0, 700));
    const toEnglish = page.getByRole('button', { name: 'English' });
    // Pressed where it is, without the browser bringing it into view first.
    await toEnglish.evaluate((node) => { node.focus({ preventScroll: true }); node.click(); });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(heading(page)).toHaveText(`Principle 3: ${english.principles[2].title}`);
    await expect(page).toHaveTitle(`Principle 3: ${english.principles[2].title} – Wohngeld – Selbstaudit`);
    await expect(toEnglish).toBeFocused();
    await expect(toEnglish).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/#\/prinzip\/p03$/);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(600);
    const translated = english.questions.find(({ id }) => id === FIRST.id);
    await expect(radios(page, translated).nth(2)).toBeChecked();
    await reload(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  // Words that are in nearly every German sentence, and none of them in an English one.
  const WORDS = 'und oder nicht der das ist sind wird werden für mit zum zur von auf eine? Sie Ihre? Frage Stufe Prinzip Antwort Ergebnis Hilfe Datei Zeile';
  const GERMAN = new RegExp(`(?<![\\p{L}-])(${WORDS.replaceAll(' ', '|')})(?![\\p{L}-])`, 'u');

  test('English leaves no German word unmarked on any view', async ({ page }) => {
    await visitWith(page, '#/hilfe', audit({ answers: Object.fromEntries(german.questions.map(({ id }, index) => [id, { level: index % 5 }])) }));
    await page.getByRole('button', { name: 'English' }).click();
    const others = ['#/prinzip/p07', '#/workshop/p03-pruefung', '#/nirgends', '#/fragebogen/servicestandard-2020'];
    for (const hash of [...PLACES.map((place) => place.hash), ...others]) {
      if (!page.url().endsWith(hash)) await go(page, hash);
      const place = PLACES.find((known) => known.hash === hash);
      if (place) await expect(heading(page)).toHaveText(place.heading[1]);
      if (place) await expect(page).toHaveTitle(titleOf(hash === '#/' ? '' : place.title[1], 'Wohngeld'));
      // The translation arrives a moment later. What stands in quotation marks is a name or a quotation.
      const left = async () => (await textsIn(page, 'en')).filter((text) => GERMAN.test(text.replace(/[“„][^”“]*[”“]/g, '')));
      await expect.poll(left, hash).toEqual([]);
      expect((await textsIn(page, 'en')).join(' ').length, hash).toBeGreaterThan(300);
    }
  });
});

test.describe('the theme', () => {
  test('stays, and is there before the first paint', async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        globalThis.themeAtBody = document.documentElement.dataset.kernTheme;
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await visit(page);
    expect(await page.evaluate(() => globalThis.themeAtBody)).toBeUndefined();
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    // What the browser paints around the page.
    const around = () => page.evaluate(() => [...document.querySelectorAll('meta[name=theme-color]')].find(({ media }) => matchMedia(media).matches).content);
    const light = await background();
    expect(await around()).toBe('#f3f4f7');
    await page.getByLabel('Farben').selectOption('dunkel');
    expect(await background()).not.toBe(light);
    await expect.poll(around).toBe('#131525');
    await reload(page);
    expect(await around()).toBe('#131525');
    expect(await page.evaluate(() => globalThis.themeAtBody)).toBe('dark');
    await expect(page.getByLabel('Farben')).toHaveValue('dark');

    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await background();
    await page.getByLabel('Farben').selectOption('hell');
    expect(await background()).toBe(light);
    await expect.poll(around).toBe('#f3f4f7');
    await page.getByLabel('Farben').selectOption('hoher Kontrast');
    await expect.poll(around).toBe('#000000');
    await page.getByLabel('Farben').selectOption('wie im System');
    expect(await background()).toBe(dark);
    await expect.poll(around).toBe('#131525');
    expect(Object.keys(await stored(page))).not.toContain('selbstaudit/theme');
  });
});

test.describe('undo', () => {
  test('takes back and brings back by button and by key', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03');
    const header = page.getByRole('banner');
    await radios(page, FIRST).nth(1).check();
    await radios(page, FIRST).nth(3).check();
    await button(header, 'Rückgängig').click();
    await expect(radios(page, FIRST).nth(1)).toBeChecked();
    await expect(seen(page, 'Rückgängig gemacht: Antwort zu Frage 3.1').first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(radios(page, FIRST).nth(1)).not.toBeChecked();
    await expect(radios(page, FIRST).nth(3)).not.toBeChecked();
    await page.keyboard.press('Control+y');
    await expect(radios(page, FIRST).nth(1)).toBeChecked();
    await page.keyboard.press('Control+Shift+Z');
    await expect(radios(page, FIRST).nth(3)).toBeChecked();
    await button(header, 'Rückgängig').click();
    await button(header, 'Wiederholen').click();
    await expect(radios(page, FIRST).nth(3)).toBeChecked();
    await saved(page);
    expect((await kept(page)).answers[FIRST.id].level).toBe(3);
    await expect(button(header, 'Wiederholen')).toHaveAttribute('aria-disabled', 'true');
  });

  test('leaves the key alone in a text field', async ({ page }) => {
    await visitWith(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(2).check();
    const note = page.getByLabel('Notiz', { exact: true }).first();
    await note.pressSequentially('Bericht');
    await page.keyboard.press('Control+z');
    await expect(note).not.toHaveValue('Bericht');
    await expect(radios(page, FIRST).nth(2)).toBeChecked();
    await expect(seen(page, 'Rückgängig gemacht')).toHaveCount(0);
  });
});

test.describe('the example', () => {
  test('can be opened and tried out, and nothing of it is stored', async ({ page }) => {
    await visit(page);
    await follow(page, button(page, 'Beispiel öffnen'));
    await expect(heading(page)).toHaveText(`Ergebnis: ${example.service.name}`);
    await expect(seen(page, 'Sie sehen ein erfundenes Beispiel.')).toBeVisible();
    await go(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(0).check();
    await radios(page, FIRST).nth(4).check();
    await button(page.getByRole('banner'), 'Rückgängig').click();
    await expect(radios(page, FIRST).nth(0)).toBeChecked();
    await expect(saving(page)).not.toContainText('Gespeichert');
    expect(await stored(page)).toEqual({});
    await button(page, 'Beispiel schließen').click();
    await button(dialog(page), 'Beim Beispiel bleiben').click();
    await expect(radios(page, FIRST).nth(0)).toBeChecked();
    await expect(button(page, 'Beispiel schließen')).toBeFocused();
    await button(page, 'Beispiel schließen').click();
    await follow(page, button(dialog(page), 'Änderungen verwerfen'));
    await expect(heading(page)).toHaveText('Selbstaudit zum Servicestandard');
    await expect(page.getByRole('heading', { name: example.service.name })).toHaveCount(0);
    await reload(page);
    expect(await stored(page)).toEqual({});
  });

  test('is closed without a question while nothing in it is changed', async ({ page }) => {
    await visit(page);
    await follow(page, button(page, 'Beispiel öffnen'));
    await go(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(0).check();
    await button(page.getByRole('banner'), 'Rückgängig').click();
    await follow(page, button(page, 'Beispiel schließen'));
    await expect(heading(page)).toHaveText('Selbstaudit zum Servicestandard');
    await expect(dialog(page)).toHaveCount(0);
  });

  test('asks as well when something else is begun over its changes', async ({ page }) => {
    await visit(page);
    await follow(page, button(page, 'Beispiel öffnen'));
    await go(page, '#/prinzip/p03');
    await radios(page, FIRST).nth(0).check();
    await go(page, '#/');
    await page.getByLabel('Name der Leistung oder des Dienstes').fill('Wohngeld');
    await button(page, 'Selbstaudit beginnen').click();
    await follow(page, button(dialog(page), 'Änderungen verwerfen'));
    await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
  });

  test('can be kept as an audit of one’s own', async ({ page }) => {
    await visit(page);
    await follow(page, button(page, 'Beispiel öffnen'));
    await button(page, 'Als eigenen Selbstaudit übernehmen').click();
    await saved(page);
    await expect(seen(page, 'Sie sehen ein erfundenes Beispiel.')).toHaveCount(0);
    const texts = Object.entries(await stored(page)).filter(([key]) => key.endsWith('/a')).map(([, text]) => JSON.parse(text).payload);
    expect(texts).toHaveLength(1);
    expect(texts[0].id).not.toBe(example.id);
    expect(told(texts[0].answers)).toEqual(told(example.answers));
  });
});
