// The two bills of materials, CycloneDX: what is inside the programs and what helped to build them.
//
// Written by cargo-cyclonedx and by npm, from the lock files alone. Made the same everywhere: no random number, the
// time of the commit, no folder of this machine.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fontVersion, label, rustParts } from '../licences/parts.mjs';
import { compare } from '../files.mjs';
import { PROGRAMS, compiledCrates, shippedCrates } from '../shipped.mjs';
import { tool } from '../tool.mjs';
import { packageVersion } from './identity.mjs';

// The crates: those inside the programs are required; those that only ran while building (macros, build scripts) are
// named as excluded. With the two things that cargo does not know: Rust's standard library and the typeface.
export function rustBill(root, seconds) {
  // The tool writes beside Cargo.toml, under a name that it extends by itself.
  const name = '.selbstaudit-bill';
  execFileSync(tool(root, 'cargo-cyclonedx'), [
    'cyclonedx', '--format', 'json', '--spec-version', '1.5', '--target', 'all',
    ...PROGRAMS.features, '--override-filename', name, '--quiet',
  ], { cwd: root, env: { ...process.env, SOURCE_DATE_EPOCH: String(seconds), CARGO_NET_OFFLINE: 'true' }, stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = join(root, 'target/sbom');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'rust.json');
  renameSync(join(root, `${name}.json`), file);
  const bill = JSON.parse(portable(readFileSync(file, 'utf8'), root));

  const compiled = new Set(compiledCrates(root).map(label));
  const shipped = new Set(shippedCrates(root).map(label));
  // The tool lists what might be compiled for any target with any feature; cargo knows what is.
  const left = bill.components.filter((component) => !compiled.has(label(component))).map((component) => component['bom-ref']);
  bill.components = bill.components.filter((component) => compiled.has(label(component)));
  bill.dependencies = bill.dependencies.filter(({ ref }) => !left.includes(ref));
  for (const it of bill.dependencies) if (it.dependsOn) it.dependsOn = it.dependsOn.filter((ref) => !left.includes(ref));
  for (const component of bill.components) component.scope = shipped.has(label(component)) ? 'required' : 'excluded';
  bill.metadata.properties = [{ name: 'cdx:rustc:sbom:target:triple', value: PROGRAMS.target }];
  bill.components.push(...rustParts(root).map(standard), ...typefaces(root));
  return finished(bill, seconds);
}

// Names our own package without its folder. Cargo leaves out its name where the folder is called the same.
export function portable(text, root) {
  return text.replaceAll(`path+file://${root}#selbstaudit@`, 'selbstaudit@').replaceAll(`path+file://${root}#`, 'selbstaudit@').replaceAll(root, '.');
}

// The npm packages: KERN, whose styles are inside the site, is required; the tools are optional.
export function npmBill(root, seconds) {
  const folder = join(root, 'target/sbom/selbstaudit');
  mkdirSync(folder, { recursive: true });
  // npm wants a version, which the project says in one place only.
  for (const file of ['package.json', 'package-lock.json']) {
    const json = JSON.parse(readFileSync(join(root, file)));
    writeFileSync(join(folder, file), JSON.stringify({ ...json, version: packageVersion(root) }));
  }
  const options = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only', '--offline'];
  let text;
  try {
    text = execFileSync('npm', options, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`npm could not write its bill of materials; that needs npm 10.2 or newer, as it comes with Node.js 20.9 and later.\n${error.stderr}`);
  }
  const bill = JSON.parse(text);
  // npm writes the same with each of its versions since 10.2; that of this machine is no part of the release.
  for (const tool of bill.metadata.tools) delete tool.version;
  return finished(bill, seconds);
}

function finished(bill, seconds) {
  delete bill.serialNumber;
  bill.metadata.timestamp = new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  bill.components.sort((a, b) => compare(a.name, b.name) || compare(a.version ?? '', b.version ?? ''));
  bill.dependencies?.sort((a, b) => compare(a.ref, b.ref));
  for (const { dependsOn } of bill.dependencies ?? []) dependsOn?.sort(compare);
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function standard({ name, version, licence, repository }) {
  const isLibrary = name.startsWith('std ');
  const purl = isLibrary ? `pkg:generic/rust-std@${version}` : `pkg:cargo/${name}@${version}`;
  return {
    type: 'library',
    // Rust's own copy may have the version of one that the program brings itself.
    'bom-ref': `rust-std#${purl}`,
    name: isLibrary ? 'rust-std' : name,
    version,
    description: isLibrary ? 'Standard library of Rust' : 'Part of the standard library of Rust',
    scope: 'required',
    licenses: [{ expression: licence.replaceAll('/', ' OR ') }],
    purl,
    externalReferences: [{ type: 'vcs', url: repository }],
  };
}

// One for the screen and one for reports as PDF, each in two files.
function typefaces(root) {
  return ['style/fonts', 'src/report/pdf/fonts'].map((folder) => ({
    type: 'file',
    'bom-ref': folder,
    name: 'Fira Sans',
    version: fontVersion(join(root, folder)),
    description: 'Typeface, reduced to the characters in use',
    scope: 'required',
    licenses: [{ license: { id: 'OFL-1.1' } }],
    components: readdirSync(join(root, folder)).filter((file) => /\.(woff2|ttf)$/.test(file)).sort(compare).map((font) => ({
      type: 'file',
      'bom-ref': `${folder}/${font}`,
      name: font,
      hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(readFileSync(join(root, folder, font))).digest('hex') }],
    })),
    externalReferences: [{ type: 'website', url: 'https://github.com/mozilla/Fira' }],
  }));
}
