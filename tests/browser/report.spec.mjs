// The report: made beside the page by a program that is loaded only then, in every format, and when that fails.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expectAccessible, expectNoOverflow, expectOrderedHeadings, ZOOMED } from './accessibility.mjs';
import { audit, everyAnswer, visitWith } from './audits.mjs';
import { question } from './questionnaire.mjs';
import { savedFile, section } from './result.mjs';
import { button, downloaded, expect, expectSaid, follow, go, heading, link, test } from './support.mjs';

const MUST = question('p03-pruefung');
const SECRET = 'Nur für uns: Frau Öztürk fragt noch nach 🚀';
const MODULE = /selbstaudit-report/;

function content(rest) {
  const answers = everyAnswer();
  answers[MUST.id] = { level: 1, note: SECRET, minority: { level: 0, note: 'Eigentlich noch weniger', by: 'Prüfende' } };
  return audit({ answers, ...rest });
}

async function open(page, rest) {
  await visitWith(page, '#/bericht', content(rest));
  await expect(heading(page)).toHaveText('Bericht');
}

function made(page) {
  return downloaded(page, () => button(page, 'Bericht erstellen').click());
}

async function choose(page, name) {
  await page.getByRole('radio', { name, exact: true }).check();
}

/// The audit inside a PDF: the one stream that holds JSON.
function carried({ bytes }) {
  const text = bytes.toString('latin1');
  for (const { index, 0: start } of text.matchAll(/stream\r?\n/g)) {
    try {
      const inside = inflateSync(bytes.subarray(index + start.length)).toString('utf8');
      if (inside.startsWith('{')) return JSON.parse(inside);
    } catch { /* Another kind of stream. */ }
  }
  return undefined;
}

test('the result leads to the report', async ({ page }) => {
  await visitWith(page, '#/ergebnis', content());
  await follow(page, link(page, 'Bericht erstellen').first());
  await expect(page).toHaveURL(/#\/bericht$/);
  await expect(page).toHaveTitle('Bericht – Wohngeld – Selbstaudit');
  await expect(link(page.getByRole('navigation', { name: 'Hauptnavigation' }), 'Ergebnis')).toHaveAttribute('aria-current', 'page');
});

test.describe('as PDF', () => {
  test('is made by a program that is loaded once, and only when it is wanted', async ({ page }) => {
    const asked = [];
    page.on('request', (request) => { if (MODULE.test(request.url())) asked.push(request.url()); });
    await open(page);
    expect(asked).toEqual([]);
    const first = await made(page);
    expect(first.name).toMatch(/^wohngeld-\d{4}-\d\d-\d\d-bericht\.pdf$/);
    expect(first.bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    await expect(page.getByRole('main').getByText(/^Bericht erstellt: wohngeld-.*\.pdf \(\d+ kB\)/)).toBeVisible();
    // The rocket is no letter.
    await expect(page.getByRole('main')).toContainText('kennt die Schrift des Berichts nicht');
    expect(asked).toHaveLength(2);
    const second = await made(page);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  test('leaves the page usable while it is made', async ({ page }) => {
    await open(page);
    let release;
    const released = new Promise((resolve) => { release = resolve; });
    await page.route(MODULE, async (route) => { await released; await route.fallback(); });
    await button(page, 'Bericht erstellen').click();
    await expect(page.getByRole('main').getByText(/^Das Schreibprogramm wird geladen/)).toBeVisible();
    await expect(button(page, 'Bericht erstellen')).toHaveAttribute('aria-disabled', 'true');
    // A button that is only called disabled can be pressed.
    await button(page, 'Bericht erstellen').press('Enter');
    await expectSaid(page, 'Der Bericht ist noch in Arbeit.');
    await choose(page, 'Kurz');
    await expect(page.getByRole('radio', { name: 'Kurz', exact: true })).toBeChecked();
    const file = await downloaded(page, release);
    expect(file.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('arrives also after its view was left, under the name that it was ordered with', async ({ page }) => {
    await open(page);
    let release;
    const released = new Promise((resolve) => { release = resolve; });
    await page.route(MODULE, async (route) => { await released; await route.fallback(); });
    await button(page, 'Bericht erstellen').click();
    await choose(page, 'English');
    await go(page, '#/ergebnis');
    await go(page, '#/bericht');
    await expect(page.getByRole('main').getByText(/^Das Schreibprogramm wird geladen/)).toBeVisible();
    await go(page, '#/prinzipien');
    const file = await downloaded(page, release);
    expect(file.name).toMatch(/-bericht\.pdf$/);
    await expect(page.getByRole('main').getByText(/^Bericht erstellt: /)).toBeVisible();
    await go(page, '#/bericht');
    expect((await made(page)).name).toMatch(/-bericht\.pdf$/);
  });

  test('carries the audit, and without notes it carries none anywhere', async ({ page }) => {
    await open(page);
    const own = await savedFile(page);
    const whole = carried(await made(page));
    expect(whole.answers).toEqual(own.json.answers);
    expect(whole.assessment.score).toBe(own.json.assessment.score);
    await page.getByLabel('Mit Notizen').uncheck();
    const without = await made(page);
    expect(carried(without).answers[MUST.id]).toEqual({ level: 1 });
    expect(JSON.stringify(carried(without))).not.toContain('Öztürk');
  });

  test('opens here again like a file', async ({ page }) => {
    await open(page);
    const pdf = await made(page);
    await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
    await page.reload();
    await page.goto('./#/dateien');
    await page.getByLabel('Dateien auswählen').setInputFiles({ name: pdf.name, mimeType: 'application/pdf', buffer: pdf.bytes });
    await page.getByRole('button', { name: /übernehmen|öffnen/i }).first().click();
    await page.goto('./#/ergebnis');
    await expect(section(page, 'Gesamtergebnis')).toBeVisible();
    const again = await savedFile(page);
    expect(again.json.answers[MUST.id]).toEqual(content().answers[MUST.id]);
  });

  test('is the same to the byte as from the command line', async ({ page }) => {
    const program = new URL('../../target/debug/selbstaudit', import.meta.url).pathname;
    expect(existsSync(program), 'the command line, which the native tests build').toBe(true);
    await open(page);
    const own = await savedFile(page);
    const pdf = await made(page);
    const folder = mkdtempSync(join(tmpdir(), 'selbstaudit-'));
    const [file, output] = [join(folder, own.name), join(folder, 'bericht.pdf')];
    writeFileSync(file, own.bytes);
    const day = /\d{4}-\d\d-\d\d/.exec(pdf.name)[0];
    execFileSync(program, ['report', file, '--format', 'pdf', '--lang', 'de', '--date', day, '-o', output]);
    expect(readFileSync(output).equals(pdf.bytes)).toBe(true);
  });
});

test('in English is English throughout', async ({ page }) => {
  await open(page);
  await choose(page, 'English');
  await choose(page, 'Webseite (HTML)');
  const { text } = await made(page);
  expect(text).toContain('<html lang="en"');
  expect(text).not.toMatch(/Stufe|Pflichtlücke|beantwortet/);
});

test('as a web page stands for itself and is usable by all', async ({ page, context }) => {
  await open(page);
  await choose(page, 'Webseite (HTML)');
  const { text, name } = await made(page);
  expect(name).toMatch(/-bericht\.html$/);
  const own = await context.newPage();
  const asked = [];
  own.on('request', (request) => asked.push(request.url()));
  await own.goto('about:blank');
  await own.setContent(text);
  await expect(own.getByRole('heading', { level: 1 })).toContainText('Wohngeld');
  await expect(own.getByText(SECRET)).toBeVisible();
  for (const colorScheme of ['light', 'dark']) {
    await own.emulateMedia({ colorScheme });
    await expectAccessible(own, `report, ${colorScheme}`);
  }
  await own.setViewportSize(ZOOMED);
  await expectNoOverflow(own, 'report, zoomed');
  expect(asked.filter((address) => !/^(about|data):/.test(address))).toEqual([]);
  await own.close();
});

for (const [name, ending, start] of [['Word (DOCX)', 'docx', /^PK\u0003\u0004/], ['Text (Markdown)', 'md', /^# .*Selbstaudit: Wohngeld/]]) {
  test(`as ${ending} is made`, async ({ page }) => {
    await open(page);
    await choose(page, name);
    const file = await made(page);
    expect(file.name).toMatch(new RegExp(`-bericht\\.${ending}$`));
    expect(file.bytes.toString('latin1')).toMatch(start);
  });
}

test.describe('when it cannot be made', () => {
  async function expectWayOut(page, reason) {
    await button(page, 'Bericht erstellen').click();
    await expect(page.getByRole('heading', { name: 'Der Bericht konnte nicht erstellt werden' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(reason);
    await expectAccessible(page, 'report, failed');
    await expectOrderedHeadings(page, 'report, failed');
    const file = await downloaded(page, () => button(page, 'Als Webseite (HTML) sichern').click());
    expect(file.text).toContain('Öztürk');
  }

  test('because the program is not there', async ({ page }) => {
    page.expected.push(/status of 404/, /integrity/);
    await open(page);
    await page.route(MODULE, (route) => route.fulfill({ status: 404 }));
    await expectWayOut(page, 'nicht erreichbar oder wurde verändert');
    // Once it is back, the report can be made.
    await page.unroute(MODULE);
    expect((await made(page)).bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('because the program was altered', async ({ page }) => {
    page.expected.push(/integrity|digest/i);
    await open(page);
    await page.route(/selbstaudit-report-\w+\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'alert(1)' }));
    await expectWayOut(page, 'nicht erreichbar oder wurde verändert');
  });

  test('because the browser allows no such program', async ({ page }) => {
    await page.addInitScript(() => { globalThis.Worker = class { constructor() { throw new DOMException('blocked', 'SecurityError'); } }; });
    await open(page);
    await expectWayOut(page, 'lässt das Schreibprogramm nicht laufen');
  });

  test('because the program falls over', async ({ page }) => {
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function send(message, ...rest) {
        return postMessage.call(this, { ...message, text: '{' }, ...rest);
      };
    });
    await open(page);
    await expectWayOut(page, 'stehen geblieben');
  });
});
