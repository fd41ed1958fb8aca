// Where the set-up keeps the cargo tools.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// The program of a tool that .build/lib.sh names with its version.
export function tool(root, crate) {
  const version = `${crate.replaceAll('-', '_')}_version`;
  const path = execFileSync('bash', ['-c', `source .build/lib.sh && echo "$tools/${crate}-$${version}/bin/${crate}"`], { cwd: root, encoding: 'utf8' }).trim();
  if (!existsSync(path)) throw new Error(`${crate} is not there: run .build/setup --licences --release, which builds it`);
  return path;
}
