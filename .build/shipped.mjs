// What is inside the two programs of the site, as cargo resolves it.

import { execFileSync } from 'node:child_process';
import { compare } from './files.mjs';

const FEATURES = ['--no-default-features', '--features', 'app,worker'];
const TARGET = 'wasm32-unknown-unknown';

// For tools that take cargo's own arguments.
export const PROGRAMS = { features: FEATURES, target: TARGET };

// The crates that are linked into the programs: neither those that only help to build or to test them, nor macros,
// which run in the compiler. Sorted; [{ name, version, licence, repository }].
export function shippedCrates(root) {
  return tree(root, 'normal,no-proc-macro');
}

// All crates that are compiled to make the programs, macros and build scripts included.
export function compiledCrates(root) {
  return tree(root, 'normal,build');
}

function tree(root, edges) {
  const lines = execFileSync('cargo', [
    'tree', '--quiet', '--locked', '--offline', '--target', TARGET, ...FEATURES,
    '--edges', edges, '--prefix', 'none', '--no-dedupe', '--format', '{p}\t{l}\t{r}',
  ], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n').filter(Boolean);
  return [...new Set(lines)]
    .map((line) => line.match(/^(\S+) v(\S+)( \(.*\))?\t(.*)\t(.*)$/).slice(1))
    // Our own package is named with its folder.
    .filter(([, , remark]) => !remark?.includes('/'))
    .map(([name, version, , licence, repository]) => ({ name, version, licence, repository }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}
