// The edition in one file, opened from a disk: no host, no service worker, no connection.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expectAccessible } from './accessibility.mjs';
import { noteFiles, wholeJob } from './job.mjs';
import { english, german, question } from './questionnaire.mjs';
import { button, expect, go, heading, ready, saved, seen, test as base } from './support.mjs';

const BUILT = fileURLToPath(new URL('../../dist/selbstaudit.html', import.meta.url));

const test = base.extend({
  /// The file, where people keep such files.
  file: async ({}, use) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'selbstaudit-file-')), 'Freigabe für Ämter #1 100%');
    mkdirSync(folder);
    const file = join(folder, 'selbstaudit.html');
    copyFileSync(BUILT, file);
    await use(file);
    rmSync(join(folder, '..'), { recursive: true });
  },
  baseURL: async ({ file }, use) => use(pathToFileURL(file).href),
});

test.beforeEach(async ({ page, baseURL }) => {
  page.asked = [];
  page.on('request', (request) => page.asked.push(request.url().replace(/#.*/, '')));
  await noteFiles(page);
  page.open = async (place = '#/') => {
    await page.goto(`${baseURL}${place}`);
    await ready(page);
  };
});

/// Changes one of the files inside the file, between its tags.
function editInside(file, name, change) {
  const text = readFileSync(file, 'utf8');
  const [whole, before, inside] = new RegExp(`(<script type="[^"]+" data-file="${name}">\\n)([^]*?)</script>`).exec(text);
  const changed = change(inside);
  expect(changed).not.toBe(inside);
  writeFileSync(file, text.replace(whole, () => `${before}${changed}</script>`));
}

test('the whole job is done in it, in both languages, and it is there when the file is opened again', async ({ page, baseURL }) => {
  await page.open();
  await expect(page.getByRole('contentinfo')).toContainText('Diese Datei enthält die ganze Anwendung und läuft ohne Netz.');
  await expect(page.getByRole('main')).toContainText('Sie haben die Anwendung als Datei geöffnet. Ihr Stand liegt als Entwurf im Speicher dieses Browsers auf diesem Gerät, nicht in der Datei.');
  await expectAccessible(page, 'start, as a file');
  await wholeJob(page);
  await button(page, 'English').click();
  await go(page, '#/prinzip/p05');
  await expect(page.getByRole('group', { name: english.questions.find(({ principle }) => principle.id === 'p05').text, exact: true })).toBeVisible();
  await button(page, 'Deutsch').click();
  await go(page, '#/prinzip/p03');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('group', { name: question('p03-pruefung').text, exact: true }).getByRole('radio').nth(3)).toBeChecked();
  // Firefox does not report that a file from a disk was opened.
  expect(page.asked.filter((url) => !/^(data|blob):/.test(url) && url !== baseURL)).toEqual([]);
});

test('a text editor is enough to change its settings and its questionnaires', async ({ page, file }) => {
  editInside(file, 'config.yaml', (text) => `${text.replace(/\r?\n/g, '\r\n')}\r\noperator:\r\n  name: "Stadt Musterhausen"\r\n`);
  editInside(file, 'questionnaire/servicestandard-2020.yaml', (text) => text.replace('title: "Servicestandard 2020', 'title: "Hausfassung 2020'));
  await page.open();
  await expect(page.getByRole('contentinfo')).toContainText('Stadt Musterhausen');
  await expect(seen(page, 'Hausfassung 2020').first()).toBeVisible();
});

test('a mistake made in that is told with its place', async ({ page, file }) => {
  editInside(file, 'questionnaire/servicestandard-2020.yaml', (text) => text.replace('\nid: servicestandard-2020', '\nidd: servicestandard-2020'));
  const line = readFileSync(file, 'utf8').split('data-file="questionnaire/servicestandard-2020.yaml">\n')[1].split('\n').findIndex((it) => it.startsWith('idd:')) + 1;
  await page.open();
  await page.getByRole('link', { name: 'Was nicht stimmt und was zu tun ist' }).click();
  await expect(page.getByRole('main')).toContainText('idd');
  await expect(page.getByRole('main')).toContainText(`Zeile ${line}`);
});

test('an editor that saves it in another encoding does not stop it, and is told where the text broke', async ({ page, file }) => {
  writeFileSync(file, Buffer.from(readFileSync(file, 'utf8'), 'latin1'));
  page.expected.push(/byte stream was erroneous/);
  await page.open();
  await expect(page.getByRole('main')).toContainText('Die Datei config.yaml enthält einen Fehler.');
  await expect(page.getByRole('main')).toContainText('Die Datei ist nicht in UTF-8 gespeichert');
});

test('no connection is possible from it', async ({ page }) => {
  page.expected.push(/security policy|Content.Security.Policy|Refused|violates/i, /^request to http:\/\/localhost:9\/a\.png$/);
  await page.open();
  const outcomes = await page.evaluate(async () => {
    const tries = {
      fetch: () => fetch('http://localhost:9/'),
      image: () => new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: 'http://localhost:9/a.png' })),
      worker: () => new Promise((resolve, reject) => {
        const code = 'fetch("http://localhost:9/").then(() => postMessage("through"), () => postMessage("stopped"));';
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => (data === 'through' ? resolve() : reject());
      }),
    };
    const outcome = async (attempt) => attempt().then(() => 'through', () => 'stopped');
    return Object.fromEntries(await Promise.all(Object.entries(tries).map(async ([name, attempt]) => [name, await outcome(attempt)])));
  });
  expect(outcomes).toEqual({ fetch: 'stopped', image: 'stopped', worker: 'stopped' });
  const refused = page.seen.filter((line) => /connect-src|default-src/.test(line)).length;
  expect(refused, 'refused by the policy, not by a host that is not there').toBeGreaterThanOrEqual(2);
});

test('the questionnaire stands in it for browsers that run no WebAssembly, and can be filled in', async ({ page, baseURL }) => {
  // What the page itself writes to the console; Firefox shows an error there without its text.
  page.expected.push(/WebAssembly is not there/, /^console: Error$/);
  await page.addInitScript(() => { delete globalThis.WebAssembly; });
  await page.goto(baseURL);
  await expect(page.getByRole('status').first()).toContainText('Dieser Browser sperrt WebAssembly.');
  await page.getByText('Servicestandard 2020: Fragebogen lesen, ausfüllen und drucken').click();
  await expect(page.locator('.sheet-question:visible')).toHaveCount(68);
  const group = page.getByRole('group', { name: `1.1 ${question(german.questions[0].id).text}` });
  await group.getByRole('radio').nth(2).check();
  await expect(group.getByRole('radio').nth(2)).toBeChecked();
  await expectAccessible(page, 'the questionnaire in the file');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the questionnaire stands in it', async ({ page, baseURL, browserName }) => {
    test.skip(browserName === 'firefox', 'this Firefox cannot be told to run no scripts');
    await page.goto(baseURL);
    // Not by its text: the test tool looks away from <noscript>.
    await expect(page.locator('noscript p').first()).toBeVisible();
    await page.getByText('Servicestandard 2020: Fragebogen lesen, ausfüllen und drucken').click();
    await expect(page.locator('.sheet-question:visible')).toHaveCount(68);
  });
});
