// Counts tests from what the runners report, never from what was expected to run.
// A runner that fails without naming a failed test, or that runs none, counts as one failure.

// A stage without tests of its own is one check.
export function wholeStage({ ok }) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

export function cargoTests({ ok, output }) {
  const results = [...output.matchAll(/^test result: (ok|FAILED)\. (\d+) passed; (\d+) failed; (\d+) ignored/gm)];
  const sum = (group) => results.reduce((total, result) => total + Number(result[group]), 0);
  // A test binary that dies leaves no result, only cargo's own line about it.
  const fallen = [...output.matchAll(/^error: (?:test|doctest) failed, to rerun/gm)].length;
  const died = Math.max(0, fallen - results.filter((result) => result[1] === 'FAILED').length);
  return checked(ok, { passed: sum(2), failed: sum(3) + died, skipped: sum(4) });
}

// Node's own runner, in its format TAP.
export function nodeTests({ ok, output }) {
  const count = (name) => Number(output.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return checked(ok, { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') + count('todo') });
}

export function playwrightTests({ ok }, report) {
  let stats;
  let errors;
  try {
    ({ stats, errors } = JSON.parse(report));
  } catch {
    return checked(false, { passed: 0, failed: 0, skipped: 0 });
  }
  // Errors outside of tests, such as a test file that cannot be read, count as well.
  return checked(ok, { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped });
}

function checked(ok, counts) {
  if (counts.failed === 0 && (!ok || counts.passed === 0)) return { ...counts, failed: 1 };
  return counts;
}
