// The questionnaires as pages of their own, for paper and for browsers that run no programs.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { version } from './digest.mjs';

// Writes them into the site; gives of each its file, its version, and what the edition in one file needs.
export function forms(root, site) {
  // A program for this machine: the flags for the site's do not fit it.
  const { CARGO_ENCODED_RUSTFLAGS: _, ...env } = process.env;
  const run = (program, ...args) => execFileSync(program, args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  run('cargo', 'build', '--quiet', '--locked', '--no-default-features', '--bin', 'selbstaudit-form');
  const write = (...args) => run('target/debug/selbstaudit-form', ...args);

  const names = write('questionnaire', join(site, 'fragebogen')).split('\n').filter((name) => name && name !== 'index.html');
  const bodies = join(root, 'target/forms');
  rmSync(bodies, { recursive: true, force: true });
  write('--bodies', 'questionnaire', bodies);
  return names.map((file) => {
    const page = readFileSync(join(site, 'fragebogen', file), 'utf8');
    return {
      file,
      version: version(page),
      language: /<html lang="([^"]+)"/.exec(page)[1],
      title: /<title>([^<]+)<\/title>/.exec(page)[1],
      body: readFileSync(join(bodies, file.replace(/html$/, 'body.html')), 'utf8'),
    };
  });
}
