// What is inside the site that others made: crates, Rust's standard library, KERN, Fira Sans.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../files.mjs';

// What `make licences` found, committed.
export const COLLECTED = '.build/licences/collected.json';

// { parts, texts }: parts are [{ kind, name, version, licence, repository }], texts [{ licence, text, of }] with `of`
// the names and versions of those that it stands for. Every part has at least one text.
export function allParts(root) {
  const collected = JSON.parse(readFileSync(join(root, COLLECTED)));
  const texts = new Texts();
  const parts = own(root).map(({ file, ...part }) => {
    texts.add(part.licence, readFileSync(file, 'utf8'), part);
    return part;
  });
  return { parts: [...parts, ...collected.parts], texts: [...texts.sorted(), ...collected.texts] };
}

// Rust's standard library and the crates that belong to it.
export function rustParts(root) {
  return JSON.parse(readFileSync(join(root, COLLECTED))).parts.filter((part) => part.kind === 'rust');
}

// As the notes beside the fonts say.
export function fontVersion(folder) {
  return readFileSync(join(folder, 'README.md'), 'utf8').match(/^Fira Sans ([\d.]+),/m)[1];
}

export function label({ name, version }) {
  return `${name} ${version}`;
}

// Texts that are alike stand once.
export class Texts {
  #texts = new Map();

  add(licence, text, part) {
    const clean = text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '');
    if (!clean) throw new Error(`the licence text of ${label(part)} is empty`);
    const known = this.#texts.get(clean) ?? { licence, of: [], text: clean };
    if (!known.of.includes(label(part))) known.of.push(label(part));
    this.#texts.set(clean, known);
  }

  sorted() {
    for (const { of } of this.#texts.values()) of.sort(compare);
    return [...this.#texts.values()].sort((a, b) => compare(a.licence, b.licence) || compare(a.of[0], b.of[0]));
  }
}

// The look, and the typeface for the screen and for reports as PDF. The text of our own licence is that of KERN's.
function own(root) {
  const kern = join(root, 'node_modules/@kern-ux/native');
  const { version, license } = JSON.parse(readFileSync(join(kern, 'package.json')));
  return [
    { kind: 'style', name: 'KERN UX (@kern-ux/native)', version, licence: license, repository: 'https://www.kern-ux.de', file: join(kern, 'LICENSE.md') },
    ...['style/fonts', 'src/report/pdf/fonts'].map((folder) => ({
      kind: 'font', name: 'Fira Sans', version: fontVersion(join(root, folder)), licence: 'OFL-1.1',
      repository: 'https://github.com/mozilla/Fira', file: join(root, folder, 'OFL.txt'),
    })),
  ];
}
