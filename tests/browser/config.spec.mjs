// What a host decides in config.yaml: it is shown, it is told where it is wrong, and without it everything works.
import { readFileSync } from 'node:fs';
import { expectNoOverflow, expectUsableByAll, ZOOMED } from './accessibility.mjs';
import { audit, store, visitWith } from './audits.mjs';
import { fixture, host } from './hosted.mjs';
import { question } from './questionnaire.mjs';
import { button, expect, follow, go, heading, link, reload, saved, seen, test, visit } from './support.mjs';

const OPERATOR = `operator:
  name: "Stadt Musterhausen"
  contact:
    email: digital@musterhausen.example
    phone: "+49 (0)1234 5678-0"
    url: https://www.musterhausen.example/kontakt
links:
  imprint: https://www.musterhausen.example/impressum
  privacy: datenschutz.html
  accessibility: https://www.musterhausen.example/barrierefreiheit
`;
const LINE = 'Offizielle Website – Stadt Musterhausen';
const TWO = `format: 1
default: servicestandard-2020
questionnaires:
  - {id: servicestandard-2020, title: "Servicestandard 2020 – 19 Prinzipien", file: servicestandard-2020.yaml}
  - {id: klein, title: "Kleiner Fragebogen", file: klein.yaml}
`;
const NAME = 'Name der Leistung oder des Dienstes';
const KLEIN = { id: 'klein', version: '1.0.0', sha256: '' };
const problems = (page) => page.getByRole('region', { name: 'Einstellungen dieser Seite' });

/// Has the host decide something, or answer with a status.
async function decide(page, answer) {
  const body = typeof answer === 'number' ? { status: answer } : { contentType: 'text/yaml', body: `format: 1\n${answer}` };
  await page.unroute('**/config.yaml');
  await page.route('**/config.yaml', (route) => route.fulfill(body));
}

/// Has the host offer a second questionnaire.
async function offerTwo(page) {
  await host(page, 'index.yaml', TWO);
  await host(page, 'klein.yaml', fixture('valid/minimal'));
}

async function expectToWork(page) {
  await page.getByLabel(NAME).fill('Wohngeld');
  await follow(page, button(page, 'Selbstaudit beginnen'));
  await expect(heading(page)).toHaveText('Selbstaudit: Wohngeld');
  await go(page, '#/frage/p03-pruefung');
  await page.getByRole('group', { name: question('p03-pruefung').text, exact: true }).getByRole('radio').nth(2).check();
  await saved(page);
}

test('as shipped nobody is named and nothing is told', async ({ page }) => {
  const shipped = readFileSync(new URL('../../src/page/config.yaml', import.meta.url), 'utf8');
  await visit(page);
  expect(await page.evaluate(() => fetch('config.yaml').then((answer) => answer.text()))).toBe(shipped);
  await expect(problems(page)).toHaveCount(0);
  await expect(seen(page, 'Betrieben von')).toHaveCount(0);
  await expect(link(page, 'Impressum')).toHaveCount(0);
  await go(page, '#/barrierefreiheit');
  await expect(page.getByRole('main')).toContainText('Eingetragen ist nichts.');
});

test('the operator, its contact and its pages stand at the foot of every page', async ({ page }) => {
  await decide(page, OPERATOR);
  await visitWith(page, '#/prinzip/p03');
  const foot = page.getByRole('contentinfo');
  for (const place of ['#/prinzip/p03', '#/hilfe', '#/']) {
    await visit(page, place);
    await expect(foot).toContainText('Betrieben von Stadt Musterhausen');
    await expect(link(foot, 'digital@musterhausen.example')).toHaveAttribute('href', 'mailto:digital@musterhausen.example');
    await expect(link(foot, '+49 (0)1234 5678-0')).toHaveAttribute('href', 'tel:+49123456780');
    await expect(link(foot, 'Kontaktseite')).toHaveAttribute('href', 'https://www.musterhausen.example/kontakt');
    await expect(link(foot, 'Impressum')).toHaveAttribute('href', 'https://www.musterhausen.example/impressum');
    await expect(link(foot, 'Datenschutz')).toHaveAttribute('href', 'datenschutz.html');
    await expect(link(foot, 'Erklärung zur Barrierefreiheit')).toHaveAttribute('href', 'https://www.musterhausen.example/barrierefreiheit');
  }
  await expect(page.getByRole('banner')).not.toContainText('Musterhausen');
});

test('the page on accessibility names the operator, its contact and its statement', async ({ page }) => {
  await decide(page, OPERATOR);
  await visit(page, '#/barrierefreiheit');
  const part = page.getByRole('region', { name: 'Barriere melden' });
  await expect(part).toContainText('der Stelle, die diese Seite betreibt: Stadt Musterhausen');
  await expect(link(part, 'digital@musterhausen.example')).toBeVisible();
  await expect(link(part, 'Erklärung zur Barrierefreiheit')).toHaveAttribute('href', 'https://www.musterhausen.example/barrierefreiheit');
  await expect(part).not.toContainText('Eingetragen ist nichts.');
  await decide(page, 'operator: {name: "Amt für Beispiele"}\n');
  await reload(page);
  await expect(part).toContainText('Amt für Beispiele');
  await expect(part.getByRole('link')).toHaveCount(0);
});

test.describe('the header', () => {
  const cases = [
    ['product', `${OPERATOR}header: {variant: product}\n`, /^Selbstaudit$/],
    ['operator', `${OPERATOR}header: {variant: operator}\n`, /^Stadt Musterhausen\s+Selbstaudit$/],
    ['line', `header: {variant: line, text: "${LINE}"}\n`, new RegExp(`^${LINE}\\s+Selbstaudit$`)],
  ];
  for (const [variant, text, shown] of cases) {
    test(`shows the variant ${variant}, usable by everybody`, async ({ page }) => {
      await decide(page, text);
      await visit(page);
      const head = await page.getByRole('banner').innerText();
      expect(head.split('Farben')[0].trim()).toMatch(shown);
      await expect(page.getByRole('banner').locator('img, svg')).toHaveCount(0);
      await expectUsableByAll(page, `start, header ${variant}`);
    });
  }

  test('keeps a long line within a small window and a contrast theme, and shows it as German', async ({ page }) => {
    const long = 'Offizielle Website – Donaudampfschifffahrtsgesellschaftsverwaltungszweckverbandsgeschäftsstelle';
    await decide(page, `header: {variant: line, text: "${long}"}\n`);
    await page.setViewportSize(ZOOMED);
    await page.emulateMedia({ forcedColors: 'active' });
    await visit(page);
    await expectNoOverflow(page, 'start, long line');
    await button(page, 'Anzeige').click();
    await button(page, 'English').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(seen(page, long)).toHaveAttribute('lang', 'de');
  });

  test('is in its place from the first view on: nothing moves, however late the file comes within its time', async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const isHeader = entry.sources.some(({ node }) => node?.parentElement?.closest?.('#app .site-header'));
          if (isHeader) globalThis.shifts += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/config.yaml', async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 300); });
      await route.fulfill({ contentType: 'text/yaml', body: `format: 1\nlanguage: en\nheader: {variant: line, text: "${LINE}"}\n` });
    });
    const languages = page.waitForFunction(() => document.querySelector('#app .site-header')?.innerText);
    await visit(page);
    expect(await (await languages).jsonValue()).toMatch(new RegExp(`^${LINE}[^]*Colours`));
    expect(await page.evaluate(() => globalThis.shifts)).toBe(0);
  });
});

test('a printed page names the operator in its head', async ({ page }) => {
  await decide(page, OPERATOR);
  await visitWith(page, '#/ergebnis');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-head')).toHaveText(/^Stadt Musterhausen · Selbstaudit · Wohngeld · /);
  await expect(page.locator('.print-head')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});

test.describe('questionnaires', () => {
  test('are offered in the host’s order, with the one it preselects', async ({ page }) => {
    await offerTwo(page);
    await decide(page, 'default: klein\nquestionnaires: [klein, servicestandard-2020]\n');
    await visit(page);
    const choice = page.getByRole('group', { name: 'Fragebogen' }).getByRole('radio');
    await expect(choice).toHaveCount(2);
    await expect(choice.first()).toHaveAccessibleName('Kleiner Fragebogen');
    await expect(choice.first()).toBeChecked();
    // Only a questionnaire that has phases asks for one.
    const phase = page.getByLabel('Phase der Leistung');
    await expect(phase).toHaveCount(0);
    await choice.last().check();
    await expect(phase).toBeVisible();
    await choice.first().check();
    await expect(phase).toHaveCount(0);
    await page.getByLabel(NAME).fill('Klein');
    await follow(page, button(page, 'Selbstaudit beginnen'));
    await expect(seen(page, '0 von 1 Fragen beantwortet').first()).toBeVisible();
    await go(page, '#/leistung');
    await expect(page.getByRole('group', { name: 'Welche Fragen?' })).toHaveCount(1);
    await expect(phase).toHaveCount(0);
  });

  test('that are left out are not offered, and their audits still open and can be changed', async ({ page }) => {
    await offerTwo(page);
    await decide(page, 'questionnaires: [servicestandard-2020]\n');
    await visitWith(page, '#/prinzip/p01', audit({ questionnaire: KLEIN, name: 'Klein' }));
    await page.getByRole('group', { name: /Gibt es / }).getByRole('radio').nth(1).check();
    await saved(page);
    await go(page, '#/');
    await expect(page.getByRole('group', { name: 'Fragebogen' })).toHaveCount(0);
    await expect(problems(page)).toHaveCount(0);
    await go(page, '#/hilfe');
    await expect(page.getByRole('main')).toContainText('Servicestandard 2020 – 19 Prinzipien');
    await expect(link(page, '„Kleiner Fragebogen“ prüfen')).toHaveCount(0);
    await go(page, '#/fragebogen/klein');
    await expect(page.getByRole('main')).toContainText('Der Fragebogen lässt sich benutzen');
  });

  test('that do not exist are told with those that do, and the rest holds', async ({ page }) => {
    await offerTwo(page);
    await decide(page, `${OPERATOR}default: kleim\nquestionnaires: [gross, klein]\n`);
    await visit(page);
    await expect(problems(page)).toContainText('In der Datei config.yaml stimmt etwas nicht. Alles andere darin gilt.');
    const told = problems(page).getByRole('listitem');
    await expect(told).toHaveCount(2);
    await expect(told.nth(0)).toContainText('Den Fragebogen „kleim“ gibt es in questionnaire/index.yaml nicht.');
    await expect(told.nth(0)).toContainText('Meinen Sie „klein“? Vorhanden sind: servicestandard-2020, klein.');
    await expect(told.nth(0)).toContainText('Warnung');
    await expect(told.nth(1)).toContainText('questionnaires[0]');
    await expect(page.getByRole('contentinfo')).toContainText('Stadt Musterhausen');
    await expect(page.getByRole('group', { name: 'Fragebogen' })).toHaveCount(0);
    await expectUsableByAll(page, 'start, with warnings of the host');
  });
});

test.describe('the language', () => {
  test('that the host decides holds until the reader chooses one', async ({ page }) => {
    await decide(page, 'language: en\n');
    await visit(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await button(page, 'Deutsch').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await reload(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });

  test('is the browser’s where the host leaves it to that', async ({ page }) => {
    await decide(page, 'language: auto\n');
    await visit(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });

  test('that was chosen before comes first', async ({ page }) => {
    await store(page, { 'selbstaudit/tongue': 'en' });
    await decide(page, 'language: de\n');
    await visit(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('a broken file', () => {
  test('is told with its line, decides nothing, and everything works', async ({ page }) => {
    await decide(page, `header: {variant: line, text: "${LINE}"}\nlinks:\n  imprnt: impressum.html\n`);
    await visit(page);
    await expect(problems(page)).toContainText('Die Datei config.yaml enthält einen Fehler. Darum gelten die Voreinstellungen.');
    await expect(problems(page)).toContainText('Den Schlüssel „imprnt“ gibt es hier nicht.');
    await expect(problems(page)).toContainText('Zeile 4, Spalte 3');
    await expect(problems(page)).toContainText('Meinen Sie „imprint“?');
    await expect(page.getByRole('banner')).not.toContainText('Musterhausen');
    await expectUsableByAll(page, 'start, with a broken config');
    await expectToWork(page);
  });

  test('is told in English as well, on the start page alone', async ({ page }) => {
    await decide(page, 'language: fr\n');
    await visit(page);
    await button(page, 'English').click();
    const region = page.getByRole('region', { name: 'Settings of this site' });
    await expect(region).toContainText('“fr” is not an allowed value here.');
    await go(page, '#/hilfe');
    await expect(region).toHaveCount(0);
  });

  test('cannot bring in a script', async ({ page }) => {
    await decide(page, 'links:\n  imprint: "javascript:document.title=1"\n  privacy: datenschutz.html\n');
    await visit(page);
    await expect(problems(page)).toContainText('„javascript:document.title=1“ ist keine erlaubte Adresse.');
    expect(await page.evaluate(() => [...document.querySelectorAll('a')].filter((one) => one.protocol === 'javascript:').length)).toBe(0);
    await expect(link(page, 'Datenschutz')).toHaveCount(0);
  });
});

test('without the file everything is as it is without a host’s word', async ({ page }) => {
  page.expected.push(/status of 404/);
  await decide(page, 404);
  await visit(page, '#/frage/p03-pruefung');
  await go(page, '#/');
  await expect(problems(page)).toHaveCount(0);
  await expectToWork(page);
});

test('a host that cannot be reached is not waited for', async ({ page }) => {
  page.expected.push(/Failed to load resource/);
  await page.route('**/config.yaml', (route) => route.abort());
  await visit(page);
  await expect(problems(page)).toHaveCount(0);
  await expectToWork(page);
});

test('a file that takes too long is not waited for; the focus and what was entered stay when it comes', async ({ page }) => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route('**/config.yaml', async (route) => {
    await released;
    await route.fulfill({ contentType: 'text/yaml', body: `format: 1\nlanguage: en\n${OPERATOR}header: {variant: operator}\n` });
  });
  await visit(page);
  await page.getByLabel(NAME).fill('Wohn');
  await release();
  await expect(page.getByRole('banner')).toContainText('Stadt Musterhausen');
  await expect(page.getByLabel(NAME)).toBeFocused();
  await expect(page.getByLabel(NAME)).toHaveValue('Wohn');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
