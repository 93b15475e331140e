import { existsSync, readFileSync } from 'node:fs';

/**
 * What a test runner counted.
 * @typedef {{ passed: number, failed: number, notRun: string[] }} Totals
 */

/** @param {string} file @returns {any} the report, or null when the runner died before it wrote one */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * A runner that ended badly has failed at least once, also when no test did: a file that cannot be loaded, an
 * error outside of every test, a crash.
 * @param {Totals} totals
 * @param {number} exitCode
 * @returns {Totals}
 */
function withExitCode(totals, exitCode) {
  return exitCode !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/**
 * @param {string} file vitest's JSON report
 * @param {number} exitCode
 */
export function vitestTotals(file, exitCode) {
  const results = (readReport(file)?.testResults ?? []).flatMap((suite) => suite.assertionResults);
  const count = (status) => results.filter((result) => result.status === status).length;
  const ran = new Set(['passed', 'failed']);
  const notRun = results.filter((result) => !ran.has(result.status)).map((result) => result.fullName);
  return withExitCode({ passed: count('passed'), failed: count('failed'), notRun }, exitCode);
}

/**
 * @param {string} file Playwright's JSON report
 * @param {number} exitCode
 */
export function playwrightTotals(file, exitCode) {
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  const specs = specsOf(readReport(file) ?? {});
  const tests = specs.flatMap((spec) => spec.tests.map(({ status }) => ({ title: spec.title, status })));
  const passed = tests.filter(({ status }) => status === 'expected').length;
  const notRun = tests.filter(({ status }) => status === 'skipped').map(({ title }) => title);
  // A flaky test passed at the second try: that is a failure that was seen once.
  return withExitCode({ passed, failed: tests.length - passed - notRun.length, notRun }, exitCode);
}
