// Runs the checks one after the other and counts what really ran.
// test.mjs [STAGE…] runs only those. Ends with "N passed, N failed".

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cargoTests, nodeTests, playwrightTests, wholeStage } from './count.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const report = join(root, 'target/browser-tests.json');
const native = ['--no-default-features', '--features', 'cli'];
const wasm = ['--target', 'wasm32-unknown-unknown', '--features', 'app,worker'];
// The same as that of the site: reports name it, and are compared to the byte.
const build = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

// The order is cheap first; `usually` is for a first run on two cores.
const STAGES = {
  fmt: { title: 'Format', usually: '1 s', run: ['cargo', 'fmt', '--check'] },
  clippy: {
    title: 'Lints, engine',
    usually: '30 s',
    run: ['cargo', 'clippy', '-q', '--locked', ...native, '--all-targets', '--', '-D', 'warnings'],
  },
  tests: {
    title: 'Tests, engine',
    usually: '1 min',
    run: ['cargo', 'test', '-q', '--locked', ...native, '--no-fail-fast'],
    env: { SELBSTAUDIT_BUILD: build },
    count: cargoTests,
  },
  reports: {
    title: 'Reports, by others',
    usually: '30 s',
    needs: 'tests',
    run: ['.build/reports'],
    env: { SELBSTAUDIT_BUILD: build },
  },
  scale: {
    title: 'Many audits',
    usually: '40 s',
    needs: 'tests',
    run: ['.build/scale', 'test', 'target/debug/selbstaudit', 'target/debug/selbstaudit-samples'],
  },
  'clippy-wasm': {
    title: 'Lints, app',
    usually: '2 min',
    run: ['cargo', 'clippy', '-q', '--locked', ...wasm, '--', '-D', 'warnings'],
  },
  // For the browser's target, so that the dependencies checked by the lints serve again.
  doc: {
    title: 'Documentation',
    usually: '20 s',
    run: ['cargo', 'doc', '-q', '--locked', '--no-deps', ...wasm],
    env: { RUSTDOCFLAGS: '-D warnings' },
  },
  // Its last and longest steps keep a single core busy, so it runs beside the others from the start.
  site: { title: 'Release site', usually: '4 min', run: ['make', '--no-print-directory', 'dist'], early: true },
  release: {
    title: 'Release files',
    usually: '20 s',
    needs: 'site',
    run: ['node', '--test', '--test-reporter=tap', '.build/release-check.mjs'],
    count: nodeTests,
  },
  browser: {
    title: 'Tests, browser',
    usually: '5 min',
    needs: 'site',
    run: ['node_modules/.bin/playwright', 'test', '--config', 'tests/browser/playwright.config.mjs', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    count: (result) => playwrightTests(result, existsSync(report) ? readFileSync(report, 'utf8') : ''),
  },
};

const chosen = process.argv.slice(2);
const rows = [];
rmSync(report, { force: true });

const names = chosen.length ? chosen : Object.keys(STAGES);
const unknown = names.find((name) => !STAGES[name]);
if (unknown) throw new Error(`there is no stage “${unknown}”; there are: ${Object.keys(STAGES).join(', ')}`);
const begun = new Map(names.filter((name) => STAGES[name].early).map((name) => [name, execute(STAGES[name])]));
for (const name of names) rows.push({ name, title: STAGES[name].title, ...(await perform(name, STAGES[name])) });
summarize();

async function perform(name, { title, usually, run, needs, count = wholeStage, ...stage }) {
  const missing = rows.some((row) => row.name === needs && row.failed);
  console.log(`\n» ${title} (usually ${usually}) …${missing ? '' : `  ${run.join(' ')}`}`);
  if (missing) {
    console.log('✗ not run, because the stage that it needs has failed');
    return { seconds: 0, passed: 0, failed: 1, skipped: 0 };
  }
  const result = await (begun.get(name) ?? execute({ run, ...stage }, (stream, chunk) => process[stream].write(chunk)));
  if (begun.has(name)) process.stdout.write(result.output);
  const counts = count(result);
  const { seconds } = result;
  console.log(`${counts.failed ? '✗' : '✓'} ${title}: ${seconds.toFixed(1)} s`);
  return { seconds, ...counts };
}

// Runs a stage and keeps its output for counting; `show` gets it as it comes.
function execute({ run: [program, ...args], env }, show = () => {}) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    // Kept apart: a message between two halves of a line would hide it from the counting.
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (chunk) => {
        show(name, chunk);
        output[name] += chunk;
      });
    }
    child.on('error', (error) => {
      console.error(`✗ ${error.message}`);
      resolve({ ok: false, output: '', seconds: seconds() });
    });
    child.on('close', (code) => resolve({ ok: code === 0, output: `${output.stdout}\n${output.stderr}`, seconds: seconds() }));
  });
}

function summarize() {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const line = (title, passed, failed, skipped, seconds) =>
    console.log(`  ${title.padEnd(16)}${[passed, failed, skipped, seconds].map((cell) => String(cell).padStart(9)).join('')}`);
  // What ran beside something else cost no time of its own.
  const all = { title: 'Total', passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), seconds: performance.now() / 1000 };

  console.log('');
  line('Stage', 'passed', 'failed', 'skipped', 'time');
  for (const row of [...rows, all]) line(row.title, row.passed, row.failed, row.skipped, `${row.seconds.toFixed(1)} s`);
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  process.exitCode = all.failed ? 1 : 0;
}
