// Every view in every state and mode as a picture, and sheets of many of them, for people to look at.
// make pictures, or node .build/pictures.mjs WORD MODE for the states whose name holds a word, in one mode.

import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { MODES, show, WIDE } from '../tests/browser/accessibility.mjs';
import { PAPER } from '../tests/browser/probes.mjs';
import { FURTHER, openView, SHOWN_BY_VIEWS, STATES, VIEWS } from '../tests/browser/states.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const port = Number(process.env.TEST_PORT || 8792);
const [word = '', only = ''] = process.argv.slice(2);
const pictures = join(root, 'target/pictures');

/// What is shown: the name of a state, and what opens it.
const SHOWN = Object.entries({
  ...Object.fromEntries(VIEWS.map((hash) => [hash, (page) => openView(page, hash)])),
  ...Object.fromEntries(Object.entries({ ...STATES, ...FURTHER }).filter(([state]) => !SHOWN_BY_VIEWS.includes(state))),
  form: (page) => page.goto('./fragebogen/servicestandard-2020.html'),
}).filter(([state]) => state.includes(word));

/// How it is shown. What asks for the wide side of the paper is squeezed here onto the narrow one.
const SHOWS = {
  ...Object.fromEntries(Object.keys(MODES).map((mode) => [mode, (page) => show(page, mode)])),
  print: async (page) => {
    await show(page, 'light');
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  },
};

/// The longest picture in px; what comes after it repeats what was seen.
const LONGEST = 7000;
/// A sheet in px, and the gap between its pictures.
const SHEET = { width: 1120, height: 1080 };
const GAP = 8;

const server = spawn(process.execPath, [join(root, '.build/serve.mjs')], { env: { ...process.env, PORT: String(port) }, stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const failed = [];
  for (const [state, open] of SHOWN) {
    await take(state, open).catch((reason) => { failed.push(`${state}: ${reason}`); });
    console.log(`» ${state}`);
  }
  for (const mode of modes()) await layOut(mode);
  if (failed.length) throw new Error(failed.join('\n'));
  console.log(`» ${pictures}`);
} finally {
  await browser.close();
  server.kill();
}

function modes() {
  return Object.keys(SHOWS).filter((mode) => !only || mode === only);
}

function folder(mode) {
  return join(pictures, mode.replaceAll(/[^\w]+/g, '-'));
}

/// Opens a state once and takes a picture of it in each mode.
async function take(state, open) {
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}/`, locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: WIDE, serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.expected = [];
    page.setDefaultTimeout(20_000);
    await open(page);
    for (const mode of modes()) {
      await SHOWS[mode](page);
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
      mkdirSync(folder(mode), { recursive: true });
      const path = join(folder(mode), `${state.replaceAll(/[^\wäöüß]+/g, '-').replaceAll(/^-|-$/g, '') || 'start'}.png`);
      const { width } = page.viewportSize();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) } });
    }
  } finally {
    await context.close();
  }
}

/// Lays the pictures of a mode out on sheets, long ones cut into columns of which the first four say enough.
async function layOut(mode) {
  const from = folder(mode);
  const across = mode === '320 px' ? 6 : 3;
  const width = Math.floor(SHEET.width / across) - GAP;
  const height = SHEET.height / 2 - 40;
  const page = await browser.newPage({ viewport: SHEET });
  const target = `${from}-sheets`;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const tiles = [];
  for (const file of readdirSync(from).sort()) {
    const path = join(from, file);
    await page.goto(pathToFileURL(path).href);
    const size = await page.evaluate(() => [document.images[0].naturalWidth, document.images[0].naturalHeight]);
    const whole = size[1] * (width / size[0]);
    for (let top = 0; top < Math.min(whole, 4 * height); top += height) tiles.push({ path, top, name: basename(file, '.png') });
  }
  const perSheet = across * Math.floor(SHEET.height / (height + 36));
  for (let first = 0; first < tiles.length; first += perSheet) {
    const cells = tiles.slice(first, first + perSheet).map(({ path, top, name }) => `<figure><figcaption>${name}${top ? ' …' : ''}</figcaption>
      <div><img src="${pathToFileURL(path).href}" style="margin-top: -${top}px"></div></figure>`);
    const sheet = join(target, `${String(first / perSheet + 1).padStart(2, '0')}.html`);
    writeFileSync(sheet, `<!doctype html><meta charset="utf-8"><style>
      body { margin: 0; background: gray; display: flex; flex-wrap: wrap; gap: ${GAP}px; font: bold 14px sans-serif; }
      figure { margin: 0; width: ${width}px; } figcaption { background: yellow; height: 18px; overflow: hidden; white-space: nowrap; }
      div { height: ${height}px; overflow: hidden; } img { display: block; width: 100%; }</style>${cells.join('')}`);
    await page.goto(pathToFileURL(sheet).href);
    await page.screenshot({ path: sheet.replace('.html', '.png') });
    rmSync(sheet);
  }
  await page.close();
}
