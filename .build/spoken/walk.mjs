// Does the steps of a journey with real keys, and notes what is said at each.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/// So many times a key is pressed before it is clear that it does not lead there.
const FAR = 150;

export async function walk(desk, steps) {
  for (const step of steps) await perform(desk, step);
}

async function perform({ page, voice, note, downloads }, { does, text, file, keys = [], until, at, quiet, wait = 0 }) {
  if (text) execFileSync('xdotool', ['type', '--delay', '80', text]);
  if (file) await page.setInputFiles('#datei', join(downloads, readdirSync(downloads).find((name) => name.endsWith(file))));
  if (until) {
    let said = [];
    for (let step = 0; !(await hasFocus(page, until)); step += 1) {
      if (step === FAR) throw new Error(`${keys} does not lead to ${until}`);
      press(keys);
      // On a long way nothing is waited for but the focus; only the end is listened to.
      if (quiet) await pause(120);
      else await voice.settled();
      said = [...said, ...voice.fresh()];
    }
    await voice.settled();
    said.push(...voice.fresh());
    note(does, quiet ? last(said) : said);
    return;
  }
  press(keys);
  await pause(wait);
  if (at) await page.waitForFunction((selector) => document.activeElement.matches(selector), at);
  await voice.settled();
  note(does, voice.fresh());
}

/// What was said of the last stop.
function last(said) {
  return said.slice(-2);
}

function press(keys) {
  if (keys.length) execFileSync('xdotool', ['key', '--delay', '150', ...keys]);
}

function hasFocus(page, selector) {
  return page.evaluate((one) => document.activeElement.matches(one), selector);
}
