// What the screen reader Orca says while the main job is done with the keyboard: a transcript for each journey.
// make spoken. Needs Orca, a virtual display and a finished site in dist/; src/docs/screen-readers.md tells of it.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { JOURNEYS } from './spoken/journeys.mjs';
import { CUSTOMIZATION, Voice } from './spoken/voice.mjs';
import { walk } from './spoken/walk.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
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

if (process.argv[2] === '--inside') await inside(process.argv[3], process.argv[4]);
else await outside(process.argv.slice(2));

/// Starts, for each journey, a display and a session bus of their own, and this program again within them.
async function outside(wanted) {
  const missing = Object.entries(PROGRAMS).filter(([program]) => !isThere(program)).map(([, name]) => name);
  if (missing.length) throw new Error(`missing here: apt-get install --no-install-recommends ${missing.join(' ')}`);
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('no site in dist/: make dist');
  for (const name of wanted.length ? wanted : Object.keys(JOURNEYS)) await record(name);
}

async function record(name) {
  const { locale } = JOURNEYS[name];
  const home = mkdtempSync(join(tmpdir(), 'spoken-'));
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
  try {
    await pause(1000);
    const folders = ['locale', 'downloads', '.local/share/orca'].map((folder) => join(home, folder));
    folders.forEach((folder) => mkdirSync(folder, { recursive: true }));
    execFileSync('localedef', ['-i', locale, '-f', 'UTF-8', join(folders[0], `${locale}.UTF-8`)]);
    writeFileSync(join(folders[2], 'orca-customizations.py'), CUSTOMIZATION);
    const run = join(home, 'run');
    mkdirSync(run, { mode: 0o700 });
    const env = {
      PATH: process.env.PATH, CHROMIUM: process.env.CHROMIUM ?? '/usr/bin/chromium', DISPLAY: display, HOME: home,
      XDG_RUNTIME_DIR: run, LOCPATH: folders[0], LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8`, LANGUAGE: locale.slice(0, 2),
      ACCESSIBILITY_ENABLED: '1', GTK_MODULES: 'gail:atk-bridge', SITE: process.env.SITE ?? '',
    };
    const session = spawn('dbus-run-session', ['--', process.execPath, fileURLToPath(import.meta.url), '--inside', home, name],
      { cwd: root, env, stdio: 'inherit' });
    const code = await new Promise((resolve) => { session.on('close', resolve); });
    if (code !== 0) throw new Error(`the session ended with ${code}`);
  } finally {
    screen.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/// Starts window manager, accessibility bus, browser and screen reader, and does the journey.
async function inside(home, name) {
  const running = [];
  const start = (program, args, env = {}) => {
    running.push(spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' }));
  };
  const language = JOURNEYS[name].locale.slice(0, 2);
  const transcript = join(root, `target/spoken-${name}.md`);
  const voice = new Voice(join(home, 'orca.out'));
  const lines = [];
  const note = (does, said) => {
    lines.push(`- ${does}`, ...said.map((words) => `  > ${words}`));
    console.log(lines.slice(-1 - said.length).join('\n'));
  };
  try {
    start(process.execPath, [join(root, '.build/serve.mjs')], { PORT: String(port) });
    start('openbox', []);
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await pause(1000);
    execFileSync('gsettings', ['set', 'org.gnome.desktop.a11y.applications', 'screen-reader-enabled', 'true'], { stdio: 'ignore' });
    start('orca', ['--replace', `--debug-file=${voice.log}`]);
    await voice.settled();
    voice.fresh();
    // As an app it has no address bar, which would have the focus first.
    start(process.env.CHROMIUM, ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-features=Translate,TranslateUI', '--force-renderer-accessibility',
      `--lang=${language}`, `--accept-lang=${language}`,
      `--user-data-dir=${join(home, 'profile')}`, '--window-size=1280,1000', '--window-position=0,0',
      `--remote-debugging-port=${debugging}`, `--app=http://localhost:${port}/`]);
    await pause(6000);
    const browser = await chromium.connectOverCDP(`http://localhost:${debugging}`);
    const page = browser.contexts()[0].pages()[0];
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: join(home, 'downloads') });
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await voice.settled();
    note('Die Seite wird geöffnet', voice.fresh());
    await walk({ page, voice, note, downloads: join(home, 'downloads') }, JOURNEYS[name].steps);
    await browser.close();
  } finally {
    writeFileSync(transcript, `${lines.join('\n')}\n`);
    console.log(`» ${transcript}`);
    for (const child of running.reverse()) child.kill();
  }
}

function isThere(program) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
