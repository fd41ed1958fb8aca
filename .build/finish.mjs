// Finishes what trunk built in target/site, and replaces dist/ when everything has succeeded: checksums, security
// policy, questionnaires as pages, licences, the service worker with its list of files, the edition in one file.

import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forms } from './finish/forms.mjs';
import { licences } from './finish/licences.mjs';
import { page } from './finish/page.mjs';
import { portable } from './finish/portable.mjs';
import { precache } from './finish/precache.mjs';
import { single } from './finish/single.mjs';
import { sizes } from './sizes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const site = join(root, 'target/finished');

rmSync(site, { recursive: true, force: true });
cpSync(join(root, 'target/site'), site, { recursive: true });
portable(site);
licences(root, site);
const pages = forms(root, site);
const { html, parts } = page(site, pages);
// Made from the page before it knows of a service worker; written after the list of files, in which it has no place.
const file = single(root, site, html.text, parts, pages);
writeFileSync(join(site, 'index.html'), precache(root, site, html));
writeFileSync(join(site, 'selbstaudit.html'), file);
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(site, join(root, 'dist'));

for (const [name, part] of [['glue', parts.glue], ['program', parts.wasm], ['report', parts.reportWasm]]) {
  console.log(`  ${name.padEnd(8)}${sizes(readFileSync(join(root, 'dist', part)))}`);
}
