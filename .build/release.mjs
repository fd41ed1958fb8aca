// Packs the built site for publication: release.mjs, after `make dist`.
// release.mjs --ready only says whether this commit may be released.

import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rustParts } from './licences/parts.mjs';
import { environment } from './release/environment.mjs';
import { identity, objections } from './release/identity.mjs';
import { pack } from './release/pack.mjs';
import { npmBill, rustBill } from './release/sbom.mjs';
import { faults } from './release/validate.mjs';
import { tool } from './tool.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'target/release-files');
const me = identity(root);

const against = objections(root, me);
const old = oldNotices();
if (old && me.tags.length) against.push(old);
if (against.length) stop('This cannot be released.', against);
if (process.argv[2] !== '--ready') release();

function release() {
  say(me.tags.length
    ? `Packing release ${me.version} …`
    : `Packing development release ${me.version}; it becomes ${me.number} with a tag v${me.number} at this commit …`);
  if (old) console.warn(`  Mind: ${old}`);
  // Says by itself what is wrong. Vulnerabilities are not looked up: that needs a database from the network.
  run(tool(root, 'cargo-deny'), ['--log-level', 'error', '--locked', '--offline', '--config', '.build/deny.toml', 'check', 'licenses', 'bans', 'sources']);

  const bills = { '.rust.cdx.json': rustBill(root, me.seconds), '.npm.cdx.json': npmBill(root, me.seconds) };
  for (const [name, bill] of Object.entries(bills)) {
    const wrong = faults(root, bill);
    if (wrong.length) stop(`The bill of materials ${name} is not valid CycloneDX.`, wrong);
  }
  const { files } = pack(root, me, { ...bills, '.build.txt': environment(root, me) }, folder);
  run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], folder);
  for (const file of files) console.log(`  ${file.padEnd(48)}${(statSync(join(folder, file)).size / 1000).toFixed(1).padStart(9)} kB`);
  console.log(readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd());
  say('Packed into target/release-files/. Licences, sources and sums are checked; known vulnerabilities are not.');
}

// The notices and the bill name the standard library of the compiler that the notices were collected with.
function oldNotices() {
  const collected = rustParts(root)[0].version;
  const present = execFileSync('rustc', ['--version'], { encoding: 'utf8' }).split(' ')[1];
  return collected === present ? undefined : `The licence notices are those of Rust ${collected}, the compiler is ${present}. Run make licences and commit what changes.`;
}

function run(program, options, cwd = root) {
  try {
    execFileSync(program, options, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    stop(`${program.split('/').pop()} found a fault; see above.`, []);
  }
}

function say(text) {
  console.log(`» ${text}`);
}

function stop(what, reasons) {
  console.error(`\n✗ ${what}\n${reasons.map((reason) => `  ${reason.replaceAll('\n', '\n  ')}`).join('\n')}`);
  process.exit(1);
}
