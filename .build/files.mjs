// Files of a folder, in an order that is the same on every machine.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// All files below a folder with their path in it, sorted.
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort(compare);
}

// By code units, whatever the language of the machine.
export function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
