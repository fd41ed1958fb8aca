// With what a release was built. Whoever builds it again with the same gets the same bytes; whoever does not finds
// here what differs.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function environment(root, { version, seconds }) {
  const ask = (program, ...options) => execFileSync(program, options, { cwd: root, encoding: 'utf8' }).trim();
  const rustc = Object.fromEntries(ask('rustc', '-vV').split('\n').slice(1).map((line) => line.split(': ')));
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'))).packages;
  const lines = {
    release: version,
    commit: ask('git', 'rev-parse', 'HEAD'),
    time: new Date(seconds * 1000).toISOString(),
    rustc: `${rustc.release} (${rustc['commit-hash']}, LLVM ${rustc['LLVM version']}, ${rustc.host})`,
    node: `${process.versions.node} (zlib ${process.versions.zlib})`,
    python: ask('python3', '-c', 'import platform, zlib; print(f"{platform.python_version()} (zlib {zlib.ZLIB_RUNTIME_VERSION})")'),
    ...Object.fromEntries(['binaryen', 'sass'].map((name) => [name, packages[`node_modules/${name}`].version])),
    ...Object.fromEntries([...readFileSync(join(root, '.build/lib.sh'), 'utf8').matchAll(/^(\w+)_version=(.+)$/gm)]
      .map(([, name, number]) => [name.replaceAll('_', '-'), number])),
  };
  return Object.entries(lines).map(([name, value]) => `${name}: ${value}\n`).join('');
}
