// What the compiler says about the licences of Rust's standard library, which is inside every program.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMS } from '../shipped.mjs';

// [{ name, version, licence, repository, texts: [{ licence, text }] }]: first the library itself, then the crates that belong to it on the
// browser's target.
export function rustNotices() {
  const ask = (...options) => execFileSync('rustc', options, { encoding: 'utf8' }).trim();
  const folder = ask('--print', 'sysroot');
  const docs = join(folder, 'share/doc/rust');
  const file = join(docs, 'COPYRIGHT-library.html');
  if (!existsSync(file)) {
    throw new Error(`the compiler's folder has no ${file}, from which the licences of Rust's standard library are taken. Install Rust with rustup (https://rustup.rs).`);
  }
  const page = readFileSync(file, 'utf8');
  const [own, foreign] = page.split('<h2 id="out-of-tree-dependencies">');
  const text = (licence) => ({ licence, text: readFileSync(join(docs, `licenses/${licence}.txt`), 'utf8') });
  const mit = text('MIT');
  const authors = copyrights(own);
  const library = {
    name: 'std (Rust)', version: ask('--version').split(' ')[1], licence: '(MIT OR Apache-2.0) AND Unicode-3.0',
    repository: 'https://github.com/rust-lang/rust',
    texts: [
      { ...mit, text: mit.text.replace(/^.*<copyright holders>.*$/m, authors.map((author) => `Copyright (c) ${author}`).join('\n')) },
      text('Unicode-3.0'),
    ],
  };
  const linked = libraries(join(folder, 'lib/rustlib', PROGRAMS.target, 'lib'));
  const parts = [...foreign.matchAll(/<h3>📦 (\S+?)-(\d\S*)<\/h3>([\s\S]*?)(?=<h3>|$)/gu)]
    .filter(([, name]) => linked.has(name.replaceAll('-', '_')))
    .map(([, name, number, text]) => crate(name, number, text));
  if (!authors.length || !parts.length) throw new Error(`${file} is not written as it used to be`);
  return [library, ...parts];
}

function crate(name, version, section) {
  const licence = plain(section.match(/<b>License:<\/b>([^<]*)/)?.[1] ?? '');
  const texts = [...section.matchAll(/<code>([^<]+)<\/code><\/summary>\s*<pre>([\s\S]*?)<\/pre>/g)]
    .map(([, file, text]) => ({ file, licence, text: plain(text) }));
  // Of several licences to choose from, the short one that names the authors.
  const chosen = /\bMIT\b/.test(licence) ? texts.filter(({ file }) => file.includes('MIT')).map((text) => ({ ...text, licence: 'MIT' })) : [];
  if (!licence || !texts.length) throw new Error(`the compiler does not say under which licence ${name} ${version} is`);
  const repository = `https://crates.io/crates/${name}/${version}`;
  return { name, version, licence, repository, texts: chosen.length ? chosen : texts };
}

// Who holds rights in the library's own files under its own licences, each said once.
function copyrights(html) {
  const files = html.split('<b>File/Directory:</b>').filter((part) => part.includes('<b>License:</b> Apache-2.0 OR MIT</p>'));
  return [...new Set(files.flatMap((part) => [...part.matchAll(/<b>Copyright:<\/b>([^<]*)/g)].map(([, text]) => plain(text))))];
}

// The crates that the target's standard library was built with.
function libraries(folder) {
  return new Set(readdirSync(folder).map((file) => file.match(/^lib(.+)-[0-9a-f]{16}\.rlib$/)?.[1]).filter(Boolean));
}

function plain(html) {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (all, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (all, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
    .trim();
}
