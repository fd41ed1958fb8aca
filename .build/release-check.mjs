// Checks what a release consists of, with the site that was just built: node --test .build/release-check.mjs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checksum } from './finish/digest.mjs';
import { COLLECTED, allParts, label } from './licences/parts.mjs';
import { environment } from './release/environment.mjs';
import { hasEntry, identity, objections } from './release/identity.mjs';
import { filesBelow } from './files.mjs';
import { pack } from './release/pack.mjs';
import { npmBill, portable, rustBill } from './release/sbom.mjs';
import { unzip } from './release/unzip.mjs';
import { faults } from './release/validate.mjs';
import { compiledCrates, shippedCrates } from './shipped.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => readFileSync(join(root, file), 'utf8');
// An odd second, which a zip cannot hold: 2026-02-03 04:05:07 UTC.
const me = { version: '9.8.7', number: '9.8.7', tags: [], commit: 'abc1234', seconds: Date.UTC(2026, 1, 3, 4, 5, 7) / 1000 };
const scratch = mkdtempSync(join(tmpdir(), 'selbstaudit-release-'));
after(() => rmSync(scratch, { recursive: true }));

// Name and version of everything in a bill but fonts and Rust's own parts.
const packages = (bill, kind) => bill.components.filter(({ purl, 'bom-ref': ref }) => purl?.startsWith(kind) && !ref.startsWith('rust-std#'));
const named = (components) => components.map(label).sort();

describe('the files of a release', () => {
  const folder = join(scratch, 'one');
  const texts = { '.rust.cdx.json': '{}\n', '.npm.cdx.json': '{}\n', '.build.txt': environment(root, me) };
  let entries;
  before(() => {
    pack(root, me, texts, folder);
    entries = unzip(readFileSync(join(folder, 'selbstaudit-9.8.7.zip')));
  });

  test('are these', () => {
    assert.deepEqual(filesBelow(folder), [
      'SHA256SUMS', 'selbstaudit-9.8.7.build.txt', 'selbstaudit-9.8.7.html', 'selbstaudit-9.8.7.licences.html',
      'selbstaudit-9.8.7.npm.cdx.json', 'selbstaudit-9.8.7.rust.cdx.json', 'selbstaudit-9.8.7.zip',
    ]);
  });

  test('are the same to the byte when packed again, in another folder and time zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      pack(root, me, texts, join(scratch, 'another folder'));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    for (const file of filesBelow(folder)) {
      assert.ok(readFileSync(join(folder, file)).equals(readFileSync(join(scratch, 'another folder', file))), file);
    }
  });

  test('have sums that sha256sum confirms, all of them, and only as long as nothing changes', () => {
    const check = () => execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    const others = filesBelow(folder).filter((file) => file !== 'SHA256SUMS');
    assert.deepEqual(check().trim().split('\n'), others.map((file) => `${file}: OK`));
    appendFileSync(join(folder, 'selbstaudit-9.8.7.build.txt'), ' ');
    assert.throws(check);
    writeFileSync(join(folder, 'selbstaudit-9.8.7.build.txt'), texts['.build.txt']);
    check();
  });

  test('hold the whole site in the archive, with its bytes', () => {
    const site = filesBelow(join(root, 'dist'));
    assert.ok(site.includes('index.html') && site.includes('sw.js') && site.length > 20);
    const inside = entries.filter(({ name }) => name.startsWith('selbstaudit-9.8.7/dist/'));
    assert.deepEqual(inside.map(({ name }) => name), site.map((file) => `selbstaudit-9.8.7/dist/${file}`));
    for (const [index, file] of site.entries()) assert.ok(inside[index].content.equals(readFileSync(join(root, 'dist', file))), file);
  });

  test('hold in the archive what hosts need beside the site', () => {
    const texts = new Map(entries.map(({ name, content }) => [name, content.toString('utf8')]));
    assert.equal(texts.get('selbstaudit-9.8.7/README.md'), read('src/docs/publish.md'));
    assert.equal(texts.get('selbstaudit-9.8.7/LICENSE.md'), read('LICENSE.md'));
    assert.equal(texts.get('selbstaudit-9.8.7/CHANGELOG.md'), read('CHANGELOG.md'));
    assert.equal(texts.get('selbstaudit-9.8.7/build/selbstaudit-9.8.7.rust.cdx.json'), '{}\n');
    // Links of the README lead to files that are there.
    for (const [, link] of texts.get('selbstaudit-9.8.7/README.md').matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      assert.ok(texts.has(`selbstaudit-9.8.7/${link}`), link);
    }
  });

  test('say nothing in the archive of when and where it was packed', () => {
    const names = entries.map(({ name }) => name);
    assert.deepEqual(names, [...names].sort());
    for (const { name, time, mode, extra, comment } of entries) {
      // Zip keeps even seconds only.
      assert.deepEqual({ name, time, mode, extra, comment }, { name, time: '2026-02-03 04:05:06', mode: 0o100644, extra: 0, comment: 0 });
    }
  });

  test('are the single file and the page of licences as they are in the site', () => {
    assert.ok(readFileSync(join(folder, 'selbstaudit-9.8.7.html')).equals(readFileSync(join(root, 'dist/selbstaudit.html'))));
    assert.ok(readFileSync(join(folder, 'selbstaudit-9.8.7.licences.html')).equals(readFileSync(join(root, 'dist/licences/index.html'))));
  });
});

describe('the bill of materials of the programs', () => {
  let text;
  let bill;
  before(() => {
    text = rustBill(root, me.seconds);
    bill = JSON.parse(text);
  });

  test('is valid CycloneDX 1.5', () => {
    assert.equal(bill.specVersion, '1.5');
    assert.deepEqual(faults(root, text), []);
  });

  test('would be refused with a fault in it', () => {
    const damaged = structuredClone(bill);
    delete damaged.components[5].name;
    assert.deepEqual(faults(root, JSON.stringify(damaged)), ["/components/5 must have required property 'name'"]);
  });

  test('names every crate that is compiled for the programs, and no other', () => {
    const expected = compiledCrates(root).map(label).sort();
    assert.ok(expected.length > 150);
    assert.deepEqual(named(packages(bill, 'pkg:cargo/')), expected);
  });

  test('marks as required what the programs say they contain', () => {
    const required = new Set(named(packages(bill, 'pkg:cargo/').filter(({ scope }) => scope === 'required')));
    const inside = cratesInPrograms();
    assert.ok(inside.length > 20, `only ${inside.length} crates are named in the programs`);
    assert.deepEqual(inside.filter((crate) => !required.has(crate)), []);
    // Macros run in the compiler.
    for (const macro of ['leptos_macro', 'serde_derive']) {
      assert.deepEqual(bill.components.filter(({ name }) => name === macro).map(({ scope }) => scope), ['excluded']);
    }
  });

  test('says of every crate what it depends on, and of nothing else', () => {
    const refs = new Set([bill.metadata.component['bom-ref'], ...packages(bill, 'pkg:cargo/').map((it) => it['bom-ref'])]);
    assert.deepEqual(bill.dependencies.map(({ ref }) => ref).sort(), [...refs].sort());
    for (const { dependsOn = [] } of bill.dependencies) assert.deepEqual(dependsOn.filter((ref) => !refs.has(ref)), []);
  });

  test('has the checksum of every crate as Cargo.lock has it', () => {
    const locked = new Map([...read('Cargo.lock').matchAll(/^name = "(.+)"\nversion = "(.+)"\nsource = .*\nchecksum = "(.+)"$/gm)]
      .map(([, name, version, sum]) => [`${name} ${version}`, sum]));
    for (const crate of packages(bill, 'pkg:cargo/')) assert.equal(crate.hashes[0].content, locked.get(label(crate)), label(crate));
  });

  test('names what cargo does not know: the standard library and the typefaces', () => {
    const others = bill.components.filter(({ purl }) => !purl?.startsWith('pkg:cargo/'));
    assert.deepEqual(others.map(({ name, scope }) => [name, scope]), [['Fira Sans', 'required'], ['Fira Sans', 'required'], ['rust-std', 'required']]);
  });

  test('is the same when made again, with the time of the commit and no trace of this machine', () => {
    assert.equal(rustBill(root, me.seconds), text);
    unmarked(text, bill);
  });
});

describe('what depends on where a release was built', () => {
  test('is not in the programs: neither a folder nor a name made from one', () => {
    for (const file of filesBelow(join(root, 'dist')).filter((name) => name.endsWith('.wasm'))) {
      const text = readFileSync(join(root, 'dist', file), 'latin1');
      for (const folder of [root, process.env.HOME, tmpdir()]) assert.ok(!text.includes(`${folder}/`), `${file}: ${folder}`);
      assert.deepEqual([...text.matchAll(/_WASM_SPLIT_MARKER_([0-9a-f]{16})/g)].filter(([, hash]) => hash !== '0'.repeat(16)), []);
    }
  });

  test('is not in a bill, whatever the folder of the checkout is called', () => {
    assert.equal(portable('"path+file:///home/x/clone#selbstaudit@0.1.0"', '/home/x/clone'), '"selbstaudit@0.1.0"');
    assert.equal(portable('"path+file:///home/x/selbstaudit#0.1.0"', '/home/x/selbstaudit'), '"selbstaudit@0.1.0"');
  });
});

describe('the bill of materials of the npm packages', () => {
  let text;
  let bill;
  before(() => {
    text = npmBill(root, me.seconds);
    bill = JSON.parse(text);
  });

  test('is valid CycloneDX 1.5', () => {
    assert.equal(bill.specVersion, '1.5');
    assert.deepEqual(faults(root, text), []);
  });

  test('names every package of package-lock.json with its checksum, and no other', () => {
    const locked = Object.entries(JSON.parse(read('package-lock.json')).packages).filter(([place]) => place)
      .map(([place, { version, integrity }]) => `${place.split('node_modules/').pop()} ${version} ${integrity}`).sort();
    const billed = packages(bill, 'pkg:npm/').map((it) => `${label(it)} sha512-${Buffer.from(it.hashes[0].content, 'hex').toString('base64')}`).sort();
    assert.ok(locked.length > 20);
    assert.deepEqual(billed, locked);
  });

  test('marks as required only what is inside the site: KERN', () => {
    assert.deepEqual(named(bill.components.filter(({ scope }) => scope === 'required')).map((it) => it.split(' ')[0]), ['@kern-ux/native']);
  });

  test('is the same when made again, with the time of the commit and no trace of this machine', () => {
    assert.equal(npmBill(root, me.seconds), text);
    unmarked(text, bill);
  });
});

describe('the licence notices', () => {
  const page = read('dist/licences/index.html');
  const rows = [...page.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td><a href="#(text-\d+)">(.*?)<\/a>/g)]
    .map(([, name, version, anchor, licence]) => ({ name, version, anchor, licence }));

  test('name exactly the crates of Cargo.lock that are inside the programs (else: make licences)', () => {
    const collected = JSON.parse(read(COLLECTED)).parts.filter(({ kind }) => kind === 'crate');
    const pick = (it) => `${label(it)} ${it.licence}`;
    assert.deepEqual(collected.map(pick).sort(), shippedCrates(root).map(pick).sort());
  });

  test('have a row and a text for each of them, for Rust, KERN and Fira Sans', () => {
    const { parts } = allParts(root);
    assert.deepEqual(rows.map(label).sort(), parts.map(label).sort());
    for (const name of ['std (Rust)', 'dlmalloc', 'KERN UX (@kern-ux/native)', 'Fira Sans', 'leptos', 'krilla']) {
      assert.ok(rows.some((row) => row.name === name), name);
    }
    for (const row of rows) {
      const [, of, text] = page.match(new RegExp(`<h3 id="${row.anchor}">[^]*?</h3>\\n<p>(.*)</p>\\n<pre lang="..">([^]*?)</pre>`));
      assert.ok(of.split(': ')[1].split(', ').includes(label(row)), label(row));
      assert.ok(text.length > 500, label(row));
    }
  });

  test('speak of every crate that the programs say they contain', () => {
    const there = new Set(rows.map(label));
    assert.deepEqual(cratesInPrograms().filter((crate) => !there.has(crate)), []);
  });

  test('hold texts with their copyright lines, and no form that nobody filled in', () => {
    assert.match(page, /Copyright \(c\) 2015 Andrew Gallant/); // aho-corasick, memchr
    assert.match(page, /SIL OPEN FONT LICENSE Version 1\.1/);
    assert.match(page, /EUROPÄISCHE UNION PUBLIC LICENCE v\. 1\.2/);
    assert.doesNotMatch(page, /&lt;year&gt;|&lt;copyright holders&gt;/);
  });

  test('stand on a page whose policy allows its own style and nothing else', () => {
    const [, style] = page.match(/<style>([^]*?)<\/style>/);
    assert.ok(page.includes(`content="default-src 'none'; style-src '${checksum(style, 'sha256')}'; img-src data:; base-uri 'none'; form-action 'none'"`));
    assert.doesNotMatch(page.replace('<link rel="icon" href="data:,">', ''), /<(script|img|link|iframe)\b|\sstyle=/i);
  });

  test('are inside the edition in one file as well', () => {
    assert.match(read('dist/selbstaudit.html'), /<script type="text\/plain" data-file="licences\/index\.html" data-packed="text\/html">/);
  });
});

describe('a release', () => {
  const git = (...options) => execFileSync('git', options, { cwd: join(scratch, 'repository'), encoding: 'utf8', stdio: 'pipe' });
  const at = join(scratch, 'repository');
  const write = (file, text) => writeFileSync(join(at, file), text);

  before(() => {
    execFileSync('git', ['init', '--quiet', at]);
    git('config', 'user.name', 'Test');
    git('config', 'user.email', 'test@example.org');
    write('Cargo.toml', '[package]\nversion = "1.2.3"\n');
    write('CHANGELOG.md', '## [Unreleased]\n- Something\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Start', '--date', '2026-02-03T04:05:07Z');
  });

  test('without a tag is a development release named after its commit, and needs no more', () => {
    const it = identity(at, {});
    assert.equal(it.version, `1.2.3+${git('rev-parse', '--short', 'HEAD').trim()}`);
    assert.deepEqual(objections(at, it), []);
  });

  test('has the time of its commit, or the one it is told', () => {
    assert.equal(identity(at, {}).seconds, Number(git('log', '-1', '--format=%ct')));
    assert.equal(identity(at, { SOURCE_DATE_EPOCH: '1000' }).seconds, 1000);
  });

  test('is refused when the checkout differs from its commit', () => {
    write('new.txt', '');
    const [reason] = objections(at, identity(at, {}));
    assert.match(reason, /differs from its commit[^]*new\.txt/);
    rmSync(join(at, 'new.txt'));
  });

  test('with a tag is refused without an entry in the changelog, or with the tag of another version', () => {
    git('tag', 'v1.2.3');
    assert.equal(identity(at, {}).version, '1.2.3');
    assert.match(objections(at, identity(at, {})).join(), /^CHANGELOG\.md has no section “## \[1\.2\.3\]”/);
    git('tag', 'v1.2.4');
    assert.match(objections(at, identity(at, {}))[0], /^The tag v1\.2\.4 stands at a commit whose Cargo\.toml says 1\.2\.3/);
  });

  test('has an entry only if its section has a point', () => {
    assert.ok(hasEntry('## [Unreleased]\n\n## [1.2.3] - 2026-02-03\n### Added\n- New\n', '1.2.3'));
    assert.ok(!hasEntry('## [1.2.3] - 2026-02-03\n\n## [1.2.2]\n- Old\n', '1.2.3'));
    assert.ok(!hasEntry('## [Unreleased]\n- New\n', '1.2.3'));
  });
});

// The crates whose places in the source are named in the programs, for messages about a crash. Not all are, but those
// that are have come into the programs without asking any list.
function cratesInPrograms() {
  const programs = filesBelow(join(root, 'dist')).filter((file) => file.endsWith('.wasm'));
  assert.equal(programs.length, 2);
  const found = programs.flatMap((file) => [...readFileSync(join(root, 'dist', file), 'latin1').matchAll(/crates\/([a-z0-9_-]+?)-(\d+\.\d+\.\d+[\w.+-]*)\//gi)]);
  return [...new Set(found.map(([, name, version]) => `${name} ${version}`))].sort();
}

// Nothing random, no present time, no folder of this machine.
function unmarked(text, bill) {
  assert.equal(bill.serialNumber, undefined);
  assert.equal(bill.metadata.timestamp, '2026-02-03T04:05:07Z');
  for (const folder of [root, process.env.HOME, tmpdir()]) assert.ok(!text.includes(`${folder}/`), folder);
  assert.doesNotMatch(text, /path\+file:/);
}
