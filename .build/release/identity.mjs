// Which release this is: version, commit and time.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Everything a release is told about itself. The time is that of the commit, so that every build of it is the same.
export function identity(root, env = process.env) {
  const number = packageVersion(root);
  const commit = git(root, 'rev-parse', '--short', 'HEAD');
  const tags = git(root, 'tag', '--points-at', 'HEAD').split('\n').filter((tag) => /^v\d/.test(tag));
  const seconds = Number(env.SOURCE_DATE_EPOCH || git(root, 'log', '-1', '--format=%ct'));
  return { number, tags, commit, seconds, version: tags.length ? number : `${number}+${commit}` };
}

// Why this must not be released, in sentences; nothing if it may.
//
// A commit without a tag gives a development release, named after version and commit, with no further condition.
export function objections(root, { number, tags }) {
  const found = [];
  const changed = git(root, 'status', '--porcelain');
  if (changed) {
    found.push(`The checkout differs from its commit, so that nobody could build the same again. Commit or stash first:\n${changed}`);
  }
  for (const tag of tags.filter((it) => it !== `v${number}`)) {
    found.push(`The tag ${tag} stands at a commit whose Cargo.toml says ${number}. Change one of the two.`);
  }
  if (tags.length && !hasEntry(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), number)) {
    found.push(`CHANGELOG.md has no section “## [${number}]”. Write what is new for users, commit, and move the tag.`);
  }
  return found;
}

// True if the changelog has a section of this version with at least one point.
export function hasEntry(changelog, number) {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${number}]`));
  return /^- \S/m.test(section ?? '');
}

export function packageVersion(root) {
  return readFileSync(join(root, 'Cargo.toml'), 'utf8').match(/^version = "(.+)"$/m)[1];
}

function git(root, ...options) {
  return execFileSync('git', options, { cwd: root, encoding: 'utf8' }).trimEnd();
}
