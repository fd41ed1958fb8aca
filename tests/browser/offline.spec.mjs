// Use without a network: the host really stops. Hosts' edits and new builds arrive, and none of them costs an audit.
import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploy, edit, host } from './builds.mjs';
import { answer, noteFiles, report, wholeJob } from './job.mjs';
import { english, question } from './questionnaire.mjs';
import { button, expect, expectSaid, go, heading, ready, reload, saved, seen, test as base, visit } from './support.mjs';

const test = base.extend({
  /// A host of its own, in a folder of it, as many have it.
  site: async ({}, use) => {
    const site = await host('amt/selbstaudit', 'anderes');
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => use(site.url),
});
test.use({ serviceWorkers: 'allow' });

/// What browsers say where nothing listens any more.
const SILENCE = /ERR_CONNECTION_REFUSED|ERR_FAILED|NetworkError|can’t establish a connection|Failed to load/;

test.beforeEach(async ({ page }) => {
  page.expected.push(SILENCE);
  await noteFiles(page);
});

/// The first visit, until everything is kept.
async function visitFirst(page, place = '#/') {
  await visit(page, place);
  await expectState(page, 'ready');
}

function expectState(page, state) {
  return expect(page.locator('html')).toHaveAttribute('data-offline', state);
}

/// The browser looks for a new build.
async function look(page) {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => undefined));
}

function offer(page) {
  return page.locator('#neue-version');
}

test('after the first visit the whole job is done without the host, and every questionnaire is there', async ({ page, site }) => {
  await visitFirst(page);
  await expect(page.getByRole('contentinfo')).toContainText('Die Anwendung läuft in diesem Browser auch ohne Netz.');
  await site.stop();
  await expect(fetch(site.url)).rejects.toThrow();

  await reload(page);
  await wholeJob(page);
  await reload(page);
  await expect(heading(page)).toHaveText('Bericht');
  // Never opened before the host was gone.
  await button(page, 'English').click();
  await go(page, '#/prinzip/p05');
  await expect(page.getByRole('group', { name: english.questions.find(({ principle }) => principle.id === 'p05').text, exact: true })).toBeVisible();
  await go(page, '#/');
  await expectState(page, 'ready');
  await button(page, 'Deutsch').click();
  await page.getByRole('button', { name: /Beispiel/ }).first().click();
  await expect(seen(page, 'Sie sehen ein erfundenes Beispiel.')).toBeVisible();
  // Pages beside the app are kept as well.
  for (const [address, words] of [['licences/index.html', 'EUPL'], ['fragebogen/servicestandard-2020.en.html', 'Servicestandard']]) {
    await page.goto(address);
    await expect(page.locator('body')).toContainText(words);
  }
});

test('an edited file arrives with the next visit, and stays when the host is gone or in trouble', async ({ page, site }) => {
  await visitFirst(page, '#/');
  edit(site.folder, 'questionnaire/servicestandard-2020.yaml', (text) => text.replace('title: "Servicestandard 2020', 'title: "Neuer Titel 2020'));
  await reload(page);
  await expect(seen(page, 'Neuer Titel 2020').first()).toBeVisible();
  await site.stop();
  await reload(page);
  await expect(seen(page, 'Neuer Titel 2020').first()).toBeVisible();

  for (const status of [200, 403, 404, 503]) {
    const trouble = await site.trouble(status);
    await reload(page);
    await expect(seen(page, 'Neuer Titel 2020').first()).toBeVisible();
    await expectState(page, 'ready');
    await trouble.close();
  }
});

test('installations in other folders of the same host keep apart', async ({ page, site }) => {
  await visitFirst(page);
  await page.goto(`${site.origin}/anderes/`);
  await ready(page);
  await expectState(page, 'ready');
  const names = await page.evaluate(() => caches.keys());
  expect(names.map((name) => name.replace(/ [0-9a-f]{12}$/, ' build')).sort()).toEqual([
    `selbstaudit ${site.origin}/amt/selbstaudit/ build`,
    `selbstaudit ${site.origin}/amt/selbstaudit/ edited`,
    `selbstaudit ${site.origin}/amt/selbstaudit/ last`,
    `selbstaudit ${site.origin}/anderes/ build`,
    `selbstaudit ${site.origin}/anderes/ edited`,
    `selbstaudit ${site.origin}/anderes/ last`,
  ]);
  // A new build of one leaves the other as it is.
  deploy(site.folders[1], 'zwei');
  await look(page);
  await expect(offer(page)).toBeVisible();
  await button(offer(page), 'Neue Version laden').click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'zwei');
  // Leaving while the program starts would end its download with an error.
  await ready(page);
  await site.stop();
  await page.goto(site.url);
  await ready(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'zwei');
});

test('a new build waits until it is asked for, and the open audit goes on in it', async ({ page, site }) => {
  await visitFirst(page);
  await page.getByLabel('Name der Leistung oder des Dienstes').fill('Wohngeld');
  await page.getByLabel('Name der Leistung oder des Dienstes').press('Enter');
  await go(page, '#/prinzip/p03');
  await answer(page, 'p03-pruefung', 2);
  await saved(page);

  deploy(site.folder, 'zwei');
  await look(page);
  await expect(page.getByRole('heading', { name: 'Neue Version verfügbar' })).toBeVisible();
  await expectSaid(page, 'Neue Version verfügbar');
  await expect(offer(page)).toContainText('Ihre Eingaben bleiben beim Laden erhalten.');
  await button(offer(page), 'Später').click();
  await expect(offer(page)).toHaveCount(0);
  await expect(page.locator('#inhalt')).toBeFocused();

  // Not even loading the page again changes the build.
  await reload(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'zwei');
  await answer(page, 'p03-pruefung', 4);
  // At once, before the browser has had time to store it.
  await button(offer(page), 'Neue Version laden').click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'zwei');
  await ready(page);
  await expect(heading(page)).toContainText('Prinzip 3');
  const group = page.getByRole('group', { name: question('p03-pruefung').text, exact: true });
  await expect(group.getByRole('radio').nth(4)).toBeChecked();
  await expectState(page, 'ready');
  await site.stop();
  await reload(page);
  await expect(page.locator('html')).toHaveAttribute('data-build', 'zwei');
  await report(page);
});

test('a window that still runs the old build says so and keeps working in it', async ({ page, openTab, site }) => {
  await visitFirst(page);
  await page.getByLabel('Name der Leistung oder des Dienstes').fill('Wohngeld');
  await page.getByLabel('Name der Leistung oder des Dienstes').press('Enter');
  await saved(page);
  const other = await openTab();
  other.expected.push(SILENCE);
  await visit(other);
  deploy(site.folder, 'zwei');
  await look(other);
  await button(offer(other), 'Neue Version laden').click();
  await expect(other.locator('html')).toHaveAttribute('data-build', 'zwei');

  await expect(page.getByRole('heading', { name: 'In einem anderen Fenster läuft schon eine neue Version' })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'zwei');
  await page.bringToFront();
  // The report's program of the old build was not loaded before; the new one would fail its checksum.
  await report(page);
  await button(offer(page), 'Neue Version laden').click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'zwei');
  await ready(page);
  await report(page);
});

test('a build of which a file is missing or altered is not taken', async ({ page, site }) => {
  await visitFirst(page);
  deploy(site.folder, 'zwei');
  truncateSync(join(site.folder, readdirSync(site.folder).find((file) => /^selbstaudit-report-.*\.wasm$/.test(file))), 1000);
  await look(page);
  await reload(page);
  await expectState(page, 'ready');
  await expect(offer(page)).toHaveCount(0);
  await site.stop();
  await reload(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-build', 'zwei');
  await wholeJob(page);
});

test('a host with a file missing serves the app, which says what that means', async ({ page, site }) => {
  rmSync(join(site.folder, 'icons/icon-512.png'));
  await visit(page);
  await expectState(page, 'failed');
  await expect(page.getByRole('contentinfo')).toContainText('Für die Nutzung ohne Netz fehlt noch etwas.');
  await wholeJob(page);
});

test('a browser without service workers runs the app all the same, and says what that means', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }); });
  await visit(page);
  await expectState(page, 'none');
  await expect(page.getByRole('contentinfo')).toContainText('Ohne Netz läuft die Anwendung nur, solange diese Seite offen bleibt');
  await wholeJob(page);
});

test('what the browser dropped is fetched again, and until then nobody is told that all is there', async ({ page, site }) => {
  await visitFirst(page);
  const drop = (all) => page.evaluate(async (whole) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (whole || /selbstaudit-report/.test(url)) await cache.delete(url);
    }
  }, all);
  await drop(false);
  await site.stop();
  await reload(page);
  await expectState(page, 'failed');
  await site.start();
  for (const all of [false, true]) {
    await drop(all);
    await reload(page);
    await expectState(page, 'ready');
  }
  await site.stop();
  await reload(page);
  await wholeJob(page);
});

test('a host that keeps silent holds nothing up', async ({ page, site }) => {
  await visitFirst(page);
  deploy(site.folder, 'zwei');
  await look(page);
  await expect(offer(page)).toBeVisible();
  await site.stop();
  const silent = await site.trouble();
  await reload(page);
  await expect(page.getByLabel('Name der Leistung oder des Dienstes')).toBeVisible();
  await button(offer(page), 'Neue Version laden').click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'zwei');
  await silent.close();
});

test('a host that takes the app away gets it out of the browser, and leaves what was entered', async ({ page, site }) => {
  await visitFirst(page);
  await page.getByLabel('Name der Leistung oder des Dienstes').fill('Wohngeld');
  await page.getByLabel('Name der Leistung oder des Dienstes').press('Enter');
  await saved(page);
  cpSync(new URL('../../src/docs/hosting/retire-sw.js', import.meta.url).pathname, join(site.folder, 'sw.js'));
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.goto(site.url);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test('a start script that is not the one that was built leads to the questionnaire for paper', async ({ page, site }) => {
  page.expected.push(/integrity|digest/);
  edit(site.folder, readdirSync(site.folder).find((name) => name.startsWith('boot-')), (text) => `${text}\n`);
  await page.goto(site.url);
  await expect(page.getByRole('link', { name: 'Fragebogen ohne die Anwendung lesen, ausfüllen und drucken' })).toBeVisible();
});

test('Chromium finds nothing that keeps the app from being installed', async ({ playwright, browserName, launchOptions, site }) => {
  test.skip(browserName !== 'chromium', 'Firefox installs no web apps');
  // Only a profile that is kept may install.
  const profile = mkdtempSync(join(tmpdir(), 'selbstaudit-profile-'));
  const context = await playwright.chromium.launchPersistentContext(profile, { ...launchOptions, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(site.url);
  await expectState(page, 'ready');
  const devtools = await context.newCDPSession(page);
  expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data).short_name).toBe('Selbstaudit');
  await context.close();
  rmSync(profile, { recursive: true });
});
