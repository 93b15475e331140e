// `npm test`: build, unit and integration tests, end-to-end tests; ends with one line of totals.
// `npm test -- FILTER…` passes the filter on to the unit and integration tests and runs nothing else.
import './guard.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ensureBuilt } from './built-app.mjs';
import { findElectron } from './electron-binary.mjs';
import { runNode, toolPath } from './tool.mjs';
import { playwrightTotals, vitestTotals } from './totals.mjs';

const filter = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'danmudeck-test-'));
const begin = performance.now();
/** @type {{ name: string, passed: number, failed: number, notRun: string[], seconds: number }[]} */
const parts = [];

/**
 * Runs one part and keeps what it counted.
 * @param {string} name
 * @param {() => import('./totals.mjs').Totals} run
 */
function part(name, run) {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  parts.push({ name, ...run(), seconds: (performance.now() - start) / 1000 });
}

function unitAndIntegration() {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return vitestTotals(file, runNode([toolPath('vitest'), 'run', ...reporters, ...filter]));
}

function endToEnd() {
  const file = join(reports, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return playwrightTotals(file, runNode(['scripts/e2e.mjs', '--reporter=list,json'], { env }));
}

if (filter.length > 0) {
  ensureBuilt();
  part('unit and integration', unitAndIntegration);
} else {
  part('build', () => ({ passed: 0, failed: build() === 0 ? 0 : 1, notRun: [] }));
  part('unit and integration', unitAndIntegration);
  part('end to end', endToEnd);
}
rmSync(reports, { recursive: true, force: true });

process.stdout.write('\n');
for (const { name, passed, failed, seconds } of parts) {
  const counts = name === 'build' ? '' : `, ${passed} passed, ${failed} failed`;
  process.stdout.write(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${seconds.toFixed(1)} s${counts}\n`);
}
if (filter.length > 0) {
  process.stdout.write('The end-to-end tests did not run: a filter was given.\n');
} else if (findElectron() === null) {
  process.stdout.write(
    "The app ran under the Electron stand-in, because Electron's binary is not here. Not proved by it: " +
      'the sandbox, native modules inside Electron, packaging with the real binary.\n',
  );
} else {
  process.stdout.write('The app ran under the real Electron.\n');
}
const notRun = parts.flatMap((each) => each.notRun);
process.stdout.write(notRun.length === 0 ? 'Every test ran.\n' : `Did not run:\n  ${notRun.join('\n  ')}\n`);
process.stdout.write(`${((performance.now() - begin) / 1000).toFixed(0)} s in all\n\n`);

const sum = (key) => parts.reduce((total, each) => total + each[key], 0);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
