// Measures the built site and prints tables: sizes, first load, clicks, parsing, assessing, heap.
// Wall times vary with the machine; every figure is the median of several runs, with the spread beside it.
// All parts, or those named: node .build/bench.mjs overview

import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { service } from '../tests/browser/services.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const site = join(root, 'dist');
const PORT = 8793;
const RUNS = 7;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--enable-precise-memory-info'];

const server = spawn('node', [join(root, '.build/serve.mjs')], { env: { ...process.env, PORT: String(PORT) }, stdio: 'ignore' });
try {
  await waitForServer();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
  const parts = { sizes, timings, reports, overview, check, native };
  const chosen = process.argv.slice(2);
  for (const name of chosen.length ? chosen : Object.keys(parts)) {
    if (!parts[name]) throw new Error(`there is no part “${name}”; there are: ${Object.keys(parts).join(', ')}`);
    await parts[name](browser);
  }
  await browser.close();
} finally {
  server.kill();
}

async function waitForServer() {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      await fetch(`http://localhost:${PORT}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('the server did not start');
}

// What a first visit asks for until the start page stands there.
async function firstView(browser) {
  const page = await browser.newPage({ locale: 'de-DE' });
  const requested = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(`http://localhost:${PORT}/`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.close();
  return [...new Set(requested)];
}

async function sizes(browser) {
  const requested = await firstView(browser);
  const part = (file) => {
    if (file.startsWith('questionnaire/')) return 'questionnaire';
    return { '.wasm': 'program (wasm)', '.js': 'scripts', '.css': 'styles', '.woff2': 'fonts', '.html': 'page', '.svg': 'icon' }[extname(file)] ?? 'other';
  };
  const sums = new Map();
  for (const path of requested) {
    const file = path === '/' ? 'index.html' : path.slice(1);
    const raw = readFileSync(join(site, file));
    const brotli = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
    const sum = sums.get(part(file)) ?? [0, 0, 0];
    // Fonts are compressed already; a server sends them as they are.
    const sent = extname(file) === '.woff2' ? [raw.length, raw.length, raw.length] : [raw.length, gzipSync(raw, { level: 9 }).length, brotli.length];
    sums.set(part(file), sum.map((value, index) => value + sent[index]));
  }
  const rows = [...sums].sort((a, b) => b[1][2] - a[1][2]);
  const total = (chosen) => chosen.reduce((sum, [, values]) => sum.map((value, index) => value + values[index]), [0, 0, 0]);
  table('Transfer of a first visit (bytes)', ['part', 'raw', 'gzip -9', 'brotli -11'], [
    ...rows.map(([name, values]) => [name, ...values]),
    ['first view (without questionnaire)', ...total(rows.filter(([name]) => name !== 'questionnaire'))],
    ['all', ...total(rows)],
  ]);
}

async function timings(browser) {
  const runs = { paint: [], ready: [], radio: [], click: [], questionnaire: [], assessment: [], heap: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`http://localhost:${PORT}/`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    runs.ready.push(await page.evaluate(() => performance.now()));
    runs.paint.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN));
    await startAudit(page);
    // A deep link into the audit, loaded anew: the way from nothing to a radio that can be pressed.
    await page.goto('about:blank');
    await page.goto(`http://localhost:${PORT}/#/prinzip/p03`);
    await page.waitForSelector('input[type=radio]');
    runs.radio.push(await page.evaluate(() => performance.now()));
    runs.click.push(...(await clicks(page)));
    for (const name of ['questionnaire', 'assessment']) {
      runs[name].push(...(await page.evaluate((entry) => performance.getEntriesByName(entry).map((e) => e.duration), name)));
    }
    runs.heap.push(await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6));
    await context.close();
  }
  const row = (name, values, unit) => [name, ...spread(values), unit, values.length];
  table('In the browser', ['what', 'median', 'lowest', 'highest', 'unit', 'runs'], [
    row('first paint', runs.paint, 'ms'),
    row('program ready', runs.ready, 'ms'),
    row('deep link to first usable radio', runs.radio, 'ms'),
    row('click on a radio to the next frame', runs.click, 'ms'),
    row('load questionnaire (parse, check, hash)', runs.questionnaire, 'ms'),
    row('assess', runs.assessment, 'ms'),
    row('JavaScript heap on a principle page', runs.heap, 'MB'),
  ]);
}

// From the click to the finished file, with the example's full report; the first time includes loading the program.
async function reports(browser) {
  const runs = { first: [], second: [], memory: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ locale: 'de-DE', acceptDownloads: true });
    const page = await context.newPage();
    await page.goto(`http://localhost:${PORT}/`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.getByRole('button', { name: 'Beispiel öffnen' }).click();
    await page.waitForFunction(() => location.hash === '#/ergebnis');
    await page.evaluate(() => { location.hash = '#/bericht'; });
    const make = page.getByRole('button', { name: 'Bericht erstellen' });
    for (const times of [runs.first, runs.second]) {
      const before = await page.evaluate(() => performance.getEntriesByName('report').length);
      await make.click();
      await page.waitForFunction((count) => performance.getEntriesByName('report').length > count, before);
      times.push(await page.evaluate(() => performance.getEntriesByName('report').at(-1).duration));
    }
    const [worker] = page.workers();
    runs.memory.push((await worker.evaluate('ready.then(({ memory }) => memory.buffer.byteLength)')) / 1e6);
    await context.close();
  }
  const row = (name, values, unit) => [name, ...spread(values), unit, values.length];
  table('A report as PDF, in the browser', ['what', 'median', 'lowest', 'highest', 'unit', 'runs'], [
    row('click to file, first time', runs.first, 'ms'),
    row('click to file, second time', runs.second, 'ms'),
    row('memory of the writer', runs.memory, 'MB'),
  ]);
  const part = (ending) => readFileSync(join(site, readdirSync(site).find((file) => new RegExp(`^selbstaudit-report-.*\\.${ending}$`).test(file))));
  const sent = [part('wasm'), part('js')].map((bytes) => [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length]);
  table('Transfer of the first report (bytes)', ['part', 'raw', 'gzip -9', 'brotli -11'], [
    ['writer (wasm, fonts included)', ...sent[0]],
    ['glue', ...sent[1]],
  ]);
}

// Many audits side by side: from dropping the files to the last one read, from a key in the search box to the frame.
async function overview(browser) {
  const rows = [];
  for (const count of [100, 1_000, 10_000]) {
    const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`http://localhost:${PORT}/#/uebersicht`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const size = JSON.stringify(service(0)).length;
    await page.evaluate(() => { globalThis.files = []; });
    for (let from = 0; from < count; from += 500) {
      const texts = Array.from({ length: Math.min(500, count - from) }, (_, index) => JSON.stringify(service(from + index)));
      await page.evaluate((some) => globalThis.files.push(...some.map((text, index) => new File([text], `${index}.json`))), texts);
    }
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      globalThis.files.forEach((file) => dataTransfer.items.add(file));
      globalThis.dropped = performance.now();
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main tbody tr')) return;
        globalThis.firstTable = performance.now() - globalThis.dropped;
        observer.disconnect();
      }).observe(document.body, { childList: true, subtree: true });
      document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    });
    await page.waitForFunction((all) => performance.getEntriesByName('gathering').length > 0
      && document.querySelector('main table caption')?.textContent === `${all} von ${all} Leistungen`, count, { timeout: 600_000 });
    const load = await page.evaluate(() => performance.getEntriesByName('gathering').at(-1).duration);
    const first = await page.evaluate(() => globalThis.firstTable);
    const keys = await keystrokes(page, 'führerschein neu');
    const memory = await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
    const row = (name, values, unit) => rows.push([`${count}: ${name}`, ...spread(values), unit, values.length]);
    row(`read (${size} bytes each)`, [load], 'ms');
    row('drop to first table', [first], 'ms');
    row('filter keystroke to frame', keys, 'ms');
    row('JavaScript heap', [memory], 'MB');
    await context.close();
  }
  table('Overview of many audits', ['what', 'median', 'lowest', 'highest', 'unit', 'runs'], rows);
}

// Questionnaires of 60, 1 000 and 10 000 questions: loaded from the host, and written in the app.
async function check(browser) {
  const rows = [];
  for (const count of [60, 1_000, 10_000]) {
    // The service worker would answer in the place of this script.
    const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const text = compact(count);
    const row = (name, values, unit) => rows.push([`${count}: ${name}`, ...spread(values), unit, values.length]);
    const loads = [];
    await page.route('**/questionnaire/index.yaml', (route) => route.fulfill({ contentType: 'text/yaml',
      body: 'format: 1\ndefault: bench\nquestionnaires:\n  - {id: bench, title: Bench, file: bench.yaml}\n' }));
    await page.route('**/questionnaire/bench.yaml', (route) => route.fulfill({ contentType: 'text/yaml', body: text }));
    for (let run = 0; run < 5; run += 1) {
      await page.goto('about:blank');
      await page.goto(`http://localhost:${PORT}/`);
      await page.waitForFunction(() => performance.getEntriesByName('questionnaire').length > 0);
      loads.push(await page.evaluate(() => performance.getEntriesByName('questionnaire')[0].duration));
    }
    row(`load (${text.length} bytes)`, loads, 'ms');
    await page.goto('about:blank');
    await page.goto(`http://localhost:${PORT}/#/fragebogen`);
    await page.setInputFiles('#fragebogen-datei', { name: 'bench.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
    await page.waitForFunction(() => performance.getEntriesByName('check').length > 0);
    const keys = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const area = document.getElementById('fragebogen-text');
      area.focus();
      const times = [];
      for (let key = 0; key < 40; key += 1) {
        await frame();
        const start = performance.now();
        document.execCommand('insertText', false, key % 8 === 7 ? '\n' : '#');
        area.getBoundingClientRect();
        times.push(performance.now() - start);
        if (key % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 3_000));
      }
      return times;
    });
    row('key in the text field to frame', keys, 'ms');
    row('check after a pause', await page.evaluate(() => performance.getEntriesByName('check').map((entry) => entry.duration)), 'ms');
    await context.close();
  }
  table('Writing questionnaires', ['what', 'median', 'lowest', 'highest', 'unit', 'runs'], rows);
}

// A questionnaire with so many questions, ten to a principle, each as short as can be.
function compact(count) {
  const question = (index) => `          - {id: q${index}, text: Frage ${index}?, why: Grund ${index}., example: Beispiel ${index}., short: ${index % 10 === 0}, `
    + `levels: [Nichts davon ist da, Etwas davon ist da, Alles ist da], hints: [{id: a, up_to: 0, text: Beginnen Sie., effort: small}, {id: b, up_to: 1, text: Machen Sie weiter., effort: small}]}\n`;
  const principle = (index) => `      - id: p${index}\n        number: ${index + 1}\n        title: Prinzip ${index}\n        gist: Worum es geht.\n        questions:\n`
    + Array.from({ length: Math.min(10, count - index * 10) }, (_, at) => question(index * 10 + at)).join('');
  return 'format: 1\nid: bench\nversion: 1.0.0\nlanguage: de\ntitle: Bench\nedition: Bench\ncategories:\n  - id: k\n    title: Kategorie\n    principles:\n'
    + Array.from({ length: Math.ceil(count / 10) }, (_, index) => principle(index)).join('');
}

// As with clicks: from the event until everything that follows from it at once is computed, styled and laid out.
function keystrokes(page, text) {
  return page.evaluate(async (typed) => {
    const channel = new MessageChannel();
    const effects = () => new Promise((resolve) => { channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
    const rest = () => new Promise((resolve) => setTimeout(resolve, 600));
    const box = document.getElementById('suche');
    const times = [];
    for (let round = 0; round < 2; round += 1) {
      for (let length = 0; length <= typed.length; length += 1) {
        await rest();
        const start = performance.now();
        box.value = typed.slice(0, length);
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await effects();
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
    }
    return times;
  }, text);
}

async function startAudit(page) {
  const name = page.locator('input[type=text]').first();
  await name.fill('Messung');
  await name.press('Enter');
  await page.waitForFunction(() => location.hash !== '' && location.hash !== '#/');
  await page.waitForTimeout(500);
}

// From the event until everything that follows from it is computed, styled and laid out. The wait for the
// screen's own rhythm, up to 16.7 ms, is not counted: it says nothing about the program.
function clicks(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const channel = new MessageChannel();
    // A message comes after all waiting microtasks, where the effects run, and unlike a timer without delay.
    const effects = () => new Promise((resolve) => { channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
    const times = [];
    const radios = [...document.querySelectorAll('fieldset')].flatMap((set) => [...set.querySelectorAll('input[type=radio]')].slice(0, 5));
    for (let round = 0; round < 3; round += 1) {
      for (const radio of radios) {
        await frame();
        const start = performance.now();
        radio.click();
        await effects();
        document.body.getBoundingClientRect(); // Style and layout belong to it.
        times.push(performance.now() - start);
      }
    }
    return times;
  });
}

function native() {
  console.log('\nNative (cargo bench)');
  const bench = ['bench', '-q', '--locked', '--no-default-features', '--features', 'cli', '--bench'];
  for (const name of ['assess', 'report']) execFileSync('cargo', [...bench, name], { cwd: root, stdio: 'inherit' });
}

function spread(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return [at(0.5), sorted[0], sorted.at(-1)].map((value) => (value === undefined ? '–' : value.toFixed(2)));
}

function table(title, head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  console.log(`\n${title}`);
  for (const row of cells) console.log(`  ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ')}`);
}
