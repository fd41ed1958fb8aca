// The service worker with the exact list of the files it keeps.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.mjs';
import { checksum, version } from './digest.mjs';

// Asked from the host each time, so kept in another way.
const EDITED = /^(config\.yaml$|questionnaire\/)/;
// The page stands first; the other two are no part of the app that they make or hold.
const APART = ['index.html', 'sw.js', 'selbstaudit.html'];

// Writes the service worker; gives the page, which now knows its version.
export function precache(root, site, html) {
  const files = filesBelow(site).filter((file) => !APART.includes(file) && !EDITED.test(file));
  const list = files.map((file) => [`./${encodeURI(file)}`, checksum(readFileSync(join(site, file)))]);
  const worker = readFileSync(join(root, 'src/page/sw.js'), 'utf8');
  const build = version(JSON.stringify([list, html.text, worker]));
  html.replace(' data-app-js=', ` data-sw="./sw.js" data-version="${build}" data-app-js=`);

  list.unshift(['./', checksum(html.text)]);
  const lines = list.map((file) => `  ${JSON.stringify(file)},\n`).join('');
  writeFileSync(join(site, 'sw.js'), `const VERSION = '${build}';\nconst FILES = [\n${lines}];\n\n${worker}`);
  return html.text;
}
