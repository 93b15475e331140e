import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playwrightTotals, vitestTotals } from './totals.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'danmudeck-totals-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('vitest', () => {
  const results = ['passed', 'failed', 'skipped'].map((status) => ({
    status,
    fullName: `a test that ${status}`,
  }));
  const suites = { testResults: [{ assertionResults: results }, { assertionResults: [] }] };

  it('counts by test and names what did not run (a skipped test would pass for proof)', () => {
    const totals = { passed: 1, failed: 1, notRun: ['a test that skipped'] };
    expect(vitestTotals(report(suites), 1)).toEqual(totals);
  });

  it('counts a file that could not be loaded (no test in it failed, so the line would say 0 failed)', () => {
    expect(vitestTotals(report({ testResults: [{ assertionResults: [] }] }), 1).failed).toBe(1);
  });

  it('counts a runner that died without a report', () => {
    expect(vitestTotals(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, notRun: [] });
  });
});

describe('playwright', () => {
  it('finds tests in nested suites and takes a flaky one for a failure', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const inner = { specs: [spec('b', 'unexpected'), spec('c', 'flaky'), spec('d', 'skipped')] };
    const file = report({ suites: [{ specs: [spec('a', 'expected')], suites: [inner] }] });
    expect(playwrightTotals(file, 1)).toEqual({ passed: 1, failed: 2, notRun: ['d'] });
  });
});
