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
  site: { title: 'Release site', usually: '4 min', run: ['make', '--no-print-directory', 'dist'] },
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

for (const name of chosen.length ? chosen : Object.keys(STAGES)) {
  const stage = STAGES[name];
  if (!stage) throw new Error(`there is no stage “${name}”; there are: ${Object.keys(STAGES).join(', ')}`);
  rows.push({ name, title: stage.title, ...(await perform(stage)) });
}
summarize();

async function perform({ title, usually, run, env, needs, count = wholeStage }) {
  const missing = rows.some((row) => row.name === needs && row.failed);
  console.log(`\n» ${title} (usually ${usually}) …${missing ? '' : `  ${run.join(' ')}`}`);
  if (missing) {
    console.log('✗ not run, because the stage that it needs has failed');
    return { seconds: 0, passed: 0, failed: 1, skipped: 0 };
  }
  const start = performance.now();
  const result = await execute(run, env);
  const counts = count(result);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${counts.failed ? '✗' : '✓'} ${title}: ${seconds.toFixed(1)} s`);
  return { seconds, ...counts };
}

// Shows the output as it comes and keeps it for counting.
function execute([program, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    // Kept apart: a message between two halves of a line would hide it from the counting.
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (chunk) => {
        process[name].write(chunk);
        output[name] += chunk;
      });
    }
    child.on('error', (error) => {
      console.error(`✗ ${error.message}`);
      resolve({ ok: false, output: '' });
    });
    child.on('close', (code) => resolve({ ok: code === 0, output: `${output.stdout}\n${output.stderr}` }));
  });
}

function summarize() {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const line = (title, passed, failed, skipped, seconds) =>
    console.log(`  ${title.padEnd(16)}${[passed, failed, skipped, seconds].map((cell) => String(cell).padStart(9)).join('')}`);
  const all = { title: 'Total', passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), seconds: sum('seconds') };

  console.log('');
  line('Stage', 'passed', 'failed', 'skipped', 'time');
  for (const row of [...rows, all]) line(row.title, row.passed, row.failed, row.skipped, `${row.seconds.toFixed(1)} s`);
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  process.exitCode = all.failed ? 1 : 0;
}
