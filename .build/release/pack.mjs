// Packs a finished site with what belongs to it.

import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, filesBelow } from '../files.mjs';

// What is beside dist/ in the archive, where it is there: name in the archive, place in the checkout.
const BESIDE = [['README.md', 'src/docs/publish.md'], ['LICENSE.md', 'LICENSE.md'], ['CHANGELOG.md', 'CHANGELOG.md']];
const SAMPLES = 'src/docs/hosting';

// Writes everything into a folder of its own, which is emptied first. `texts` are further files by the end of their name.
export function pack(root, { version, seconds }, texts, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const name = `selbstaudit-${version}`;
  const place = (ending) => join(folder, `${name}${ending}`);
  for (const [ending, text] of Object.entries(texts)) writeFileSync(place(ending), text);
  copyFileSync(join(root, 'dist/selbstaudit.html'), place('.html'));
  copyFileSync(join(root, 'dist/licences/index.html'), place('.licences.html'));

  const site = filesBelow(join(root, 'dist'));
  const hidden = site.filter((file) => /(^|\/)\./.test(file));
  if (hidden.length) throw new Error(`dist/ holds the rest of a build that was interrupted (${hidden[0]}); remove dist/ and target/site/, then build again`);

  const files = [
    ...site.map((file) => [`dist/${file}`, join(root, 'dist', file)]),
    ...BESIDE.map(([inside, file]) => [inside, join(root, file)]),
    ...(existsSync(join(root, SAMPLES)) ? filesBelow(join(root, SAMPLES)) : []).map((file) => [`hosting/${file}`, join(root, SAMPLES, file)]),
    ...Object.keys(texts).map((ending) => [`build/${name}${ending}`, place(ending)]),
  ];
  zip(place('.zip'), seconds, files.map(([inside, file]) => [`${name}/${inside}`, file]));

  writeFileSync(join(folder, 'SHA256SUMS'), sums(folder));
  return { name, files: readdirSync(folder).sort(compare) };
}

function zip(output, seconds, files) {
  const program = new URL('zip.py', import.meta.url).pathname;
  execFileSync('python3', [program, output, String(seconds)], { input: JSON.stringify(files), stdio: ['pipe', 'inherit', 'inherit'] });
}

// As `sha256sum` writes and reads them.
function sums(folder) {
  return filesBelow(folder)
    .map((file) => `${createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')}  ${file}\n`)
    .join('');
}
