// Finishes the site after trunk: content security policy, checksums, licences.
// trunk replaces dist/ only when this has succeeded.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sizes } from './sizes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const site = process.env.TRUNK_STAGING_DIR;
if (!site) throw new Error('postbuild.mjs is run by trunk; use `make dist`');

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:", // data: for KERN's icons, blob: for charts saved as pictures
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:", // a worker inherits this policy only when started from a blob
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const page = join(site, 'index.html');
let html = readFileSync(page, 'utf8');

const script = only(/src="(?:\.\/)?(boot\.js)"/g);
const glue = only(/data-app-js="(?:\.\/)?([^"]+\.js)"/g);
const wasm = only(/data-app-wasm="(?:\.\/)?([^"]+\.wasm)"/g);

// The policy must stand before everything that it is to govern.
edit('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
// The query makes a new boot.js a new address: an old copy in a cache would fail its checksum.
edit(/src="([^"]*boot\.js)"/, `src="$1?v=${digest('sha256', script, 'hex').slice(0, 12)}" integrity="${checksum(script)}" data-app-wasm-integrity="${checksum(wasm)}"`);
edit(/(<link rel="modulepreload" href="[^"]+")/, `$1 integrity="${checksum(glue)}"`);
// The page learns where the writers of reports are, which it loads only when one is wanted. The query makes new ones
// a new address, as with boot.js.
const WRITER = { js: 'selbstaudit-report.js', wasm: 'selbstaudit-report_bg.wasm' };
for (const [kind, file] of Object.entries(WRITER)) {
  const version = digest('sha256', file, 'hex').slice(0, 12);
  edit(' data-app-js=', ` data-report-${kind}="./${file}?v=${version}" data-report-${kind}-integrity="${checksum(file)}" data-app-js=`);
}

check();
writeFileSync(page, html);
licences();
for (const file of [wasm, glue]) console.log(`  ${file.endsWith('.js') ? 'glue  ' : 'program'} ${sizes(readFileSync(join(site, file)))}`);
console.log(`  report  ${sizes(readFileSync(join(site, WRITER.wasm)))}`);

// Everything in the page that the policy would block, and every script or style without a checksum.
function check() {
  // Comments are removed, so that a tag named in one is not taken for a real tag.
  const tags = html.replace(/<!--[\s\S]*?-->/g, '').match(/<[a-z][^>]*>/gi);
  const wrong = tags.filter((tag) =>
    /^<style\b/i.test(tag)
    || /\s(style|on[a-z]+)\s*=/i.test(tag)
    || /^<script\b(?![^>]*\ssrc=)/i.test(tag)
    || (/^<script\b|^<link\b[^>]*rel="(stylesheet|modulepreload)"/i.test(tag) && !/\sintegrity="sha384-/.test(tag))
    || /\s(src|href)="(https?:)?\/\//i.test(tag));
  if (wrong.length) fail(`these tags break the content security policy or lack a checksum:\n  ${wrong.join('\n  ')}`);
}

function licences() {
  const folder = join(site, 'licences');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'style/fonts/OFL.txt'), join(folder, 'fira-sans-OFL-1.1.txt'));
  copyFileSync(join(root, 'node_modules/@kern-ux/native/LICENSE.md'), join(folder, 'kern-EUPL-1.2.md'));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@kern-ux/native/package.json')));
  const stylesheet = readdirSync(site).find((file) => file.endsWith('.css'));
  writeFileSync(join(folder, 'README.txt'), [
    `${stylesheet} contains parts of the KERN design system (@kern-ux/native ${version}, https://www.kern-ux.de),`,
    'changed and selected for this application. Lizenziert unter der EUPL. See kern-EUPL-1.2.md.',
    '',
    'fonts/ contains subsets of Fira Sans under the SIL Open Font License 1.1. See fira-sans-OFL-1.1.txt.',
    '',
  ].join('\n'));
}

function only(pattern) {
  const found = [...html.matchAll(pattern)].map((match) => match[1]);
  if (found.length !== 1) fail(`index.html should match ${pattern} once, not ${found.length} times`);
  return found[0];
}

// A replacement that must hit: a page without its policy would still look fine.
function edit(what, by) {
  const before = html;
  html = html.replace(what, by);
  if (html === before) fail(`index.html has no ${what}`);
}

function checksum(file) {
  return `sha384-${digest('sha384', file, 'base64')}`;
}

function digest(algorithm, file, encoding) {
  return createHash(algorithm).update(readFileSync(join(site, file))).digest(encoding);
}

function fail(message) {
  console.error(`✗ ${message}`);
  process.exit(1);
}
