// Takes out of the programs what differs only because of where they were compiled.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// A macro of Leptos names an export after the folder in which cargo keeps the package on this machine: a hash of it.
// Only Leptos's tool for splitting programs reads that name; it needs to be one, not this one.
const MARKER = /(_WASM_SPLIT_MARKER_)[0-9a-f]{16}/g;

export function portable(site) {
  for (const file of readdirSync(site).filter((name) => name.endsWith('.wasm'))) {
    // Latin-1 keeps every byte; the length stays, as it must in this format.
    const text = readFileSync(join(site, file), 'latin1');
    writeFileSync(join(site, file), text.replace(MARKER, `$1${'0'.repeat(16)}`), 'latin1');
  }
}
