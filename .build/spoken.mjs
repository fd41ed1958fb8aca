// What the screen reader Orca says while the main journey is done with the keyboard: a transcript in German.
// make spoken. Needs Orca, a virtual display and a finished site in dist/; src/docs/screen-readers.md tells of it.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const transcript = join(root, 'target/spoken.md');
const port = 8790;
const debugging = 9790;
const display = ':79';

/// What must be there, and the Debian package that brings it.
const PROGRAMS = {
  orca: 'orca',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-run-session': 'dbus-daemon',
  'speech-dispatcher': 'speech-dispatcher',
  localedef: 'locales',
  gsettings: 'libglib2.0-bin',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};

/// The journey: what is done, which keys, and where the focus must be afterwards.
const STEPS = [
  { does: 'h: zur nächsten Überschrift', keys: ['h'] },
  { does: 'h: zur nächsten Überschrift', keys: ['h'] },
  { does: 'Tab bis zum Namen der Leistung', until: '#neu-name', keys: ['Tab'] },
  { does: '„Wohngeld“ und Eingabetaste', text: 'Wohngeld', keys: ['Return'], at: '#titel' },
  { does: 'Tab bis zum dritten Prinzip', until: 'a[href="#/prinzip/p03"]', keys: ['Tab'] },
  { does: 'Eingabetaste', keys: ['Return'], at: '#titel' },
  { does: 'Tab bis zur ersten Frage', until: 'input[type=radio]', keys: ['Tab'] },
  { does: 'Einfügen+A: die Pfeiltasten der Seite geben', keys: ['Insert+a'] },
  { does: 'Pfeil nach unten', keys: ['Down'] },
  { does: 'Pfeil nach unten', keys: ['Down'] },
  { does: 'Pfeil nach unten', keys: ['Down'] },
  { does: 'Warten, bis gespeichert ist', keys: [], wait: 3000 },
  { does: 'Tab bis zum nächsten Feld', keys: ['Tab'] },
  { does: 'Umschalt+Tab bis zum Ergebnis', until: 'header a[href="#/ergebnis"]', keys: ['shift+Tab'], quiet: true },
  { does: 'Eingabetaste', keys: ['Return'], at: '#titel' },
  ...Array.from({ length: 10 }, () => ({ does: 'Pfeil nach unten', keys: ['Down'] })),
  { does: 't: zur nächsten Tabelle', keys: ['t'] },
  { does: 't: zur nächsten Tabelle', keys: ['t'] },
  { does: 'Strg+S: als Datei sichern', keys: ['ctrl+s'], wait: 3000 },
];

/// How Orca calls the keys.
const KEYS = new Set(['Tab', 'Enter', 'Umschalt links', 'Steuerung links', 'Einfügen', 'unten', 'Leerzeichen']);

/// What the browser around the page says by itself.
const BROWSER = /Translate this page|not currently focused|Download complete|download history|Rahmen\.$/;

if (process.argv[2] === '--inside') await inside(process.argv[3]);
else await outside();

/// Starts a display and a session bus of their own, and this program again within them.
async function outside() {
  const missing = Object.entries(PROGRAMS).filter(([program]) => !isThere(program)).map(([, name]) => name);
  if (missing.length) throw new Error(`missing here: apt-get install --no-install-recommends ${missing.join(' ')}`);
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('no site in dist/: make dist');
  const home = mkdtempSync(join(tmpdir(), 'spoken-'));
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
  try {
    await pause(1000);
    const locales = join(home, 'locale');
    mkdirSync(locales);
    execFileSync('localedef', ['-i', 'de_DE', '-f', 'UTF-8', join(locales, 'de_DE.UTF-8')]);
    const run = join(home, 'run');
    mkdirSync(run, { mode: 0o700 });
    const env = {
      PATH: process.env.PATH, CHROMIUM: process.env.CHROMIUM ?? '/usr/bin/chromium', DISPLAY: display, HOME: home,
      XDG_RUNTIME_DIR: run, LOCPATH: locales, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de',
      ACCESSIBILITY_ENABLED: '1', GTK_MODULES: 'gail:atk-bridge',
    };
    const session = spawn('dbus-run-session', ['--', process.execPath, fileURLToPath(import.meta.url), '--inside', home],
      { cwd: root, env, stdio: 'inherit' });
    const code = await new Promise((resolve) => { session.on('close', resolve); });
    if (code !== 0) throw new Error(`the session ended with ${code}`);
    console.log(`» ${transcript}`);
  } finally {
    screen.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/// Starts window manager, accessibility bus, browser and screen reader, and does the journey.
async function inside(home) {
  const running = [];
  const start = (program, args, env = {}) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
    running.push(child);
    return child;
  };
  const log = join(home, 'orca.out');
  try {
    start(process.execPath, [join(root, '.build/serve.mjs')], { PORT: String(port) });
    start('openbox', []);
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await pause(1000);
    execFileSync('gsettings', ['set', 'org.gnome.desktop.a11y.applications', 'screen-reader-enabled', 'true'], { stdio: 'ignore' });
    start('orca', ['--replace', `--debug-file=${log}`]);
    await settled(log);
    const spoken = speech(log);
    spoken.fresh();
    // As an app it has no address bar, which would have the focus first.
    start(process.env.CHROMIUM, ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-features=Translate,TranslateUI', '--force-renderer-accessibility', '--lang=de', '--accept-lang=de-DE',
      `--user-data-dir=${join(home, 'profile')}`, '--window-size=1280,1000', '--window-position=0,0',
      `--remote-debugging-port=${debugging}`, `--app=http://localhost:${port}/`]);
    await pause(6000);
    const browser = await chromium.connectOverCDP(`http://localhost:${debugging}`);
    const page = browser.contexts()[0].pages()[0];
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const lines = [];
    await settled(log);
    report(lines, 'Die Seite wird geöffnet', spoken.fresh());
    for (const step of STEPS) await perform(page, log, spoken, step, lines);
    writeFileSync(transcript, `${lines.join('\n')}\n`);
    await browser.close();
  } finally {
    for (const child of running.reverse()) child.kill();
  }
}

/// Does one step and notes what was said.
async function perform(page, log, spoken, { does, text, keys, until, at, quiet, wait = 0 }, lines) {
  if (text) execFileSync('xdotool', ['type', '--delay', '80', text]);
  if (until) {
    let said = [];
    for (let step = 0; !(await page.evaluate((selector) => document.activeElement.matches(selector), until)); step += 1) {
      if (step === 80) throw new Error(`${keys} does not lead to ${until}`);
      execFileSync('xdotool', ['key', ...keys]);
      await settled(log);
      said = quiet ? spoken.fresh() : [...said, ...spoken.fresh()];
    }
    report(lines, does, said);
    return;
  }
  if (keys.length) execFileSync('xdotool', ['key', '--delay', '150', ...keys]);
  await pause(wait);
  if (at) await page.waitForFunction((selector) => document.activeElement.matches(selector), at);
  await settled(log);
  report(lines, does, spoken.fresh());
}

/// What Orca handed to the voice, out of what it writes on its own work.
function speech(log) {
  let read = 0;
  return {
    fresh() {
      const all = existsSync(log) ? readFileSync(log, 'utf8') : '';
      const found = [...all.slice(read).matchAll(/SPEECH OUTPUT: '((?:(?!\n\d\d:)[^])*?)' ?\[?\{/g)].map(([, words]) => words.replaceAll('\n', ' ').trim());
      read = all.length;
      // The names of the keys that were pressed are said, too; here they stand beside it already.
      return found.filter((words) => words.length > 1 && !KEYS.has(words) && !BROWSER.test(words));
    },
  };
}

/// Waits until the screen reader has nothing more to do.
async function settled(log) {
  const size = () => (existsSync(log) ? readFileSync(log).length : 0);
  for (let before = -1, still = 0; still < 2;) {
    await pause(400);
    still = size() === before ? still + 1 : 0;
    before = size();
  }
}

function report(lines, does, said) {
  lines.push(`- ${does}`, ...said.map((words) => `  > ${words}`));
  console.log(lines.slice(-1 - said.length).join('\n'));
}

function isThere(program) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
