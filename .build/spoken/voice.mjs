// What Orca hands to the voice, out of the log that it writes on its own work.

import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/// Makes Orca write each line of its log at once. Otherwise it comes in blocks, and what was said is found too late or
/// in two halves. Orca runs this file, `orca-customizations.py`, when it starts.
export const CUSTOMIZATION = 'from orca import debug\nif debug.debugFile:\n    debug.debugFile.reconfigure(line_buffering=True)\n';

/// How Orca calls the keys that it echoes; what was pressed is written down already.
const KEYS = new Set(['Tab', 'Enter', 'Umschalt links', 'Steuerung links', 'Einfügen', 'unten', 'rechts', 'Leerzeichen', 'Alt links',
  'tab', 'return', 'left shift', 'left control', 'insert', 'down', 'space']);

/// What the browser around the page says by itself.
const BROWSER = /Translate this page|not currently focused|Download complete|download history|Rahmen\.$|[Ff]rame\.$/;

/// Milliseconds.
const LONG = 12_000;

export class Voice {
  constructor(log) {
    this.log = log;
    this.read = 0;
  }

  /// What was said since the last time.
  fresh() {
    const all = this.whole();
    // A line that is not yet finished waits for the next time.
    const end = all.lastIndexOf('\n') + 1;
    const lines = all.slice(this.read, end);
    this.read = end;
    const said = [...lines.matchAll(/SPEECH OUTPUT: '((?:(?!\n\d\d:)[^])*?)' ?\[?\{/g)].map(([, words]) => words.replaceAll('\n', ' ').trim());
    return said.filter((words) => words.length > 1 && !KEYS.has(words) && !BROWSER.test(words));
  }

  /// Waits until nothing more is being said or worked on; not for ever, since windows of the browser never rest.
  async settled() {
    const end = Date.now() + LONG;
    for (let before = -1, still = 0; still < 3 && Date.now() < end;) {
      await pause(300);
      const now = this.whole().length;
      still = now === before ? still + 1 : 0;
      before = now;
    }
  }

  whole() {
    return existsSync(this.log) ? readFileSync(this.log, 'utf8') : '';
  }
}
