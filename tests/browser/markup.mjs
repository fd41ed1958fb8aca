// The Nu HTML checker reads what the program made of each page: the document as it stands, not the one that was sent.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../target/browser-markup/', import.meta.url));
const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/// What the checker says and a person has decided.
const DECIDED = [
  // It knows no address of the page, so that everything of the site's own seems to come from elsewhere.
  /^Resource violates Content Security Policy/,
  // Not in the standard, and the only way to choose a folder; browsers without it let choose files.
  /^Attribute “webkitdirectory” not allowed/,
  // The heading of the one dialogue waits for its question; until then nobody sees or hears it.
  /^Empty heading\. [^]*id="ask-title"/,
];

/// Keeps the document of a page for the check at the end of the run.
export async function keepMarkup(page, place) {
  const markup = await page.evaluate(() => `<!DOCTYPE html>\n${document.documentElement.outerHTML}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${place.replace(/[^\p{L}\d]+/gu, '-')}.html`), markup);
}

/// Before the run: nothing of an earlier one is left.
export default function begin() {
  rmSync(folder, { recursive: true, force: true });
  return checkMarkup;
}

/// After the run: all documents in one go, since starting Java takes longer than reading them.
async function checkMarkup() {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder).map((file) => join(folder, file));
  const java = process.env.JAVA ?? '/usr/bin/java';
  const report = await new Promise((resolve, reject) => {
    const options = { maxBuffer: 1 << 28 };
    // It ends with 1 when it has something to say, and says it as an error.
    const done = (error, _, said) => (error ? reject(error) : resolve(said));
    execFile(java, ['-jar', checker, '--format', 'json', '--exit-zero-always', ...files], options, done);
  });
  const open = JSON.parse(report).messages
    .filter(({ message, extract = '' }) => !DECIDED.some((decided) => decided.test(`${message} ${extract}`)))
    .map(({ url, lastLine, message, extract }) => `${url.split('/').at(-1)}:${lastLine} ${message} ${extract ?? ''}`);
  console.log(`  ${files.length} documents read by the Nu HTML checker`);
  if (open.length) throw new Error(`The Nu HTML checker has found:\n${open.join('\n')}`);
}
