// When the program falls: the page still says what to do, in both languages, and hands out what is there.
import { audit, sealed, slot, store, visitWith } from './audits.mjs';
import { question } from './questionnaire.mjs';
import { downloaded, expect, ready, test, visit } from './support.mjs';

const NOTED = audit({ answers: { 'p03-pruefung': { level: 2, note: 'Bericht liegt vor' } } });

function crash(page) {
  return page.locator('#crash');
}

async function expectCrash(page, message) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Anwendung ist stehen geblieben');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('#app')).toBeHidden();
  await expect(page.getByRole('region', { name: /Fehlermeldung/ })).toContainText(message);
  await expect(page.getByText('The application has stopped.')).toBeVisible();
}

async function rawData(page) {
  const { name, text } = await downloaded(page, () => page.getByRole('button', { name: /^Rohdaten sichern/ }).click());
  expect(name).toBe('selbstaudit-rohdaten.json');
  expect(text).toBe(await page.getByLabel(/^Rohdaten zum Kopieren/).inputValue());
  return JSON.parse(text);
}

test('a crash shows the last resort, with everything that is stored, and the page loads again', async ({ page }) => {
  await visitWith(page, '#/prinzip/p03', NOTED);
  await page.evaluate(() => globalThis.selbstauditCrash('panicked at src/nowhere.rs'));
  await expectCrash(page, 'panicked at src/nowhere.rs');
  const raw = await rawData(page);
  expect(raw.message).toBe('panicked at src/nowhere.rs');
  expect(raw.entries[slot('wohngeld', 'a')]).toBe(sealed(NOTED));

  await page.getByRole('button', { name: /^Neu laden/ }).click();
  await ready(page);
  await expect(crash(page)).toBeHidden();
  await expect(page.locator('[id="notiz-p03-pruefung"]')).toHaveValue('Bericht liegt vor');
});

test('a trap of the program reaches the last resort as an event', async ({ page }) => {
  page.expected.push(/RuntimeError: memory access out of bounds/);
  await visit(page);
  await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError('memory access out of bounds'); }));
  await expectCrash(page, 'memory access out of bounds');
});

test('a trap behind a promise does so, too', async ({ page }) => {
  page.expected.push(/RuntimeError: unreachable/);
  await visit(page);
  await page.evaluate(() => { Promise.reject(new WebAssembly.RuntimeError('unreachable')); });
  await expectCrash(page, 'unreachable');
});

test('an error of something else does not bring the program down', async ({ page }) => {
  page.expected.push(/an extension stumbled/);
  await visit(page);
  await page.evaluate(() => setTimeout(() => { throw new Error('an extension stumbled'); }));
  await expect.poll(() => page.seen.length).toBe(1);
  await expect(crash(page)).toBeHidden();
});

test('a real panic is told with its place in the source, and what was not stored yet is among the raw data', async ({ page }) => {
  page.expected.push(/panicked|RuntimeError|unreachable|no nodes today/);
  await visitWith(page, '#/prinzip/p03', NOTED);
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  const group = page.getByRole('group', { name: question('p03-pruefung').text, exact: true });
  await group.getByRole('radio').nth(4).check();
  await expect(page.getByRole('heading', { name: 'Ihre Eingaben sind nicht gespeichert' })).toBeVisible();

  // Without new nodes no view can be drawn.
  await page.evaluate(() => {
    const fail = () => { throw new Error('no nodes today'); };
    Object.assign(Document.prototype, { createElement: fail, createTextNode: fail, createComment: fail });
    Node.prototype.cloneNode = fail;
    location.hash = '#/hilfe';
  });
  await expectCrash(page, /panicked at .*\.rs:\d+:\d+/);
  const raw = await page.getByLabel(/^Rohdaten zum Kopieren/).inputValue();
  expect(JSON.parse(JSON.parse(raw).unsaved).answers['p03-pruefung'].level).toBe(4);
});

test.describe('a program that cannot start', () => {
  test.beforeEach(({ page }) => {
    page.expected.push(/status of 404/, /TypeError|CompileError|WebAssembly/, /valid digest|integrity/, /security policy/i);
  });

  async function open(page) {
    await page.goto('./');
  }

  test('because its file is missing says so', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    await open(page);
    await expect(page.getByRole('status').first()).toContainText('Eine Datei der Anwendung fehlt, ist verändert oder nicht erreichbar.');
    await expect(page.getByRole('status').first()).toContainText('A file of the application is missing, altered or out of reach.');
  });

  test('because its file was altered says so', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: '\0asm\x01\0\0\0' }));
    await open(page);
    await expect(page.getByRole('status').first()).toContainText('Eine Datei der Anwendung fehlt, ist verändert oder nicht erreichbar.');
  });

  test('because the browser blocks WebAssembly says whom to ask', async ({ page }) => {
    await page.addInitScript(() => { delete globalThis.WebAssembly; });
    await open(page);
    await expect(page.getByRole('status').first()).toContainText('Dieser Browser sperrt WebAssembly.');
  });

  test('because a policy of the house blocks WebAssembly says whom to ask', async ({ page }) => {
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" } });
    });
    await open(page);
    await expect(page.getByRole('status').first()).toContainText('Dieser Browser sperrt WebAssembly.');
  });

  test('leaves what is stored alone', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    await store(page, { [slot('wohngeld', 'a')]: sealed(NOTED) });
    await open(page);
    await expect(page.getByRole('status').first()).toContainText('Eine Datei der Anwendung fehlt');
    expect(await page.evaluate((key) => localStorage.getItem(key), slot('wohngeld', 'a'))).toBe(sealed(NOTED));
  });
});
