// Collects the licences of everything compiled that is inside the site's programs: the crates and Rust's standard
// library. `make licences` runs it; what it finds is committed, because finding it takes minutes.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '../files.mjs';
import { PROGRAMS, shippedCrates } from '../shipped.mjs';
import { tool } from '../tool.mjs';
import { COLLECTED, Texts, label } from './parts.mjs';
import { rustNotices } from './rust.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const texts = new Texts();
const parts = [...rust(), ...crates()];
writeFileSync(join(root, COLLECTED), `${JSON.stringify({ parts, texts: texts.sorted() }, undefined, 1)}\n`);
console.log(`» Wrote ${COLLECTED}: ${parts.length} parts, ${texts.sorted().length} texts.`);

function rust() {
  return rustNotices().map(({ texts: own, ...part }) => {
    for (const { licence, text } of own) texts.add(licence, text, part);
    return { kind: 'rust', ...part };
  });
}

// The crates as cargo resolves them, with the texts that cargo-about found in them. Macros, which cargo-about names
// too, are not inside the programs.
function crates() {
  const about = JSON.parse(execFileSync(tool(root, 'cargo-about'), [
    'generate', '--config', '.build/licences/about.toml', '--format', 'json', '--fail', '--locked', '--offline', ...PROGRAMS.features,
  ], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] }));
  const parts = shippedCrates(root).map((crate) => ({ kind: 'crate', ...crate }));
  const wanted = new Map(parts.map((part) => [label(part), part]));
  const found = new Set();
  for (const { id, text, source_path: source, used_by: users } of about.licenses) {
    for (const { crate } of users.filter((user) => wanted.has(label(user.crate)))) {
      const part = wanted.get(label(crate));
      texts.add(id, source ? text : withAuthors(text, crate), part);
      found.add(part);
    }
  }
  const without = parts.filter((part) => !found.has(part));
  if (without.length) throw new Error(`there is no licence text for ${without.map(label).join(', ')}`);
  return parts;
}

// A crate without a file of its licence: the well-known text, with the authors as the package names them.
function withAuthors(text, { name, authors }) {
  const names = authors.map((author) => author.replace(/\s*<[^>]*>/, '')).sort(compare);
  const who = names.length ? `${names.join(', ')} (as the package names its authors` : `the authors of ${name} (the package names none`;
  const filled = text.replace(/<year> <copyright holders>/, `${who}; it holds no licence file)`);
  if (filled === text) throw new Error(`the licence of ${name} has no place for its authors`);
  return filled;
}
