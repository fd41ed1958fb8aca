// Compiles style/app.scss to target/style/app.css; trunk runs it before each build.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { sizes } from './sizes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'target/style/app.css');

const { css } = compile(join(root, 'style/app.scss'), {
  style: 'compressed',
  loadPaths: [join(root, 'node_modules/@kern-ux/native/src/scss/core')],
  quietDeps: true, // KERN's deprecation warnings are not ours to mend.
});

mkdirSync(dirname(output), { recursive: true });
const slim = dropUnread(css, propertiesIn(join(root, 'src')));
writeFileSync(output, slim);
console.log(`  styles  ${sizes(slim)}`);

// Removes KERN's custom properties that nobody reads, until nothing changes:
// a token may be read only by another token that is itself unread. This is the
// only safe way to slim KERN: tools that drop unused selectors break its dark mode.
function dropUnread(css, alsoRead) {
  const read = new Set(alsoRead);
  for (const [, name] of css.matchAll(/var\(\s*(--kern-[\w-]+)/g)) read.add(name);
  const slim = css.replace(/(?<=[{;])(--kern-[\w-]+):[^;{}]*;?/g, (all, name) => (read.has(name) ? all : ''));
  return slim === css ? css : dropUnread(slim, alsoRead);
}

// The custom properties named in the Rust sources, which charts may set or read.
function propertiesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.rs'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/--kern-[\w-]+/g) ?? []);
}
