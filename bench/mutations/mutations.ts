import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { MUTATIONS } from './catalogue.ts';
import type { Mutation } from './catalogue.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a test needs beside the installed packages. */
const COPIED = ['src', 'bench', 'scripts', 'package.json', 'tsconfig.base.json', 'vitest.config.ts'];
const VITEST = join('node_modules', 'vitest', 'vitest.mjs');
const TEST_LIMIT_MS = 90_000;

export const mutations: Bench = {
  name: 'mutations',
  about: `${MUTATIONS.length} mistakes put into a copy of the source: each turns a test red that is green without it`,
  run: (settings) => withTempFolder((folder) => mutateAll(folder, settings)),
};

async function mutateAll(folder: string, { quick, log }: BenchSettings): Promise<Findings> {
  const goals = new Goals(log);
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // Each takes some seconds: every fourth stays under a minute.
  const chosen = MUTATIONS.filter((_, at) => !quick || at % 4 === 0);
  let caught = 0;
  for (const mutation of chosen) {
    const found = await tryOut(folder, mutation);
    if (found === 'caught') caught += 1;
    goals.expect(`${mutation.mistake}: ${found}`, found === 'caught');
    log(`${mutation.mistake}: ${found}`);
  }
  return {
    figures: { mistakes: chosen.length, caught },
    reference: {},
    ratio: {},
    ok: goals.ok,
  };
}

type Found =
  | 'caught'
  | 'the test stays green'
  | 'the test is red without it'
  | 'stands nowhere, or more than once';

async function tryOut(folder: string, mutation: Mutation): Promise<Found> {
  const file = join(folder, mutation.file);
  const source = readFileSync(file, 'utf8');
  if (source.split(mutation.from).length !== 2) return 'stands nowhere, or more than once';
  if (!(await isGreen(folder, mutation))) return 'the test is red without it';
  writeFileSync(
    file,
    source.replace(mutation.from, () => mutation.to),
  );
  const stillGreen = await isGreen(folder, mutation);
  writeFileSync(file, source);
  return stillGreen ? 'the test stays green' : 'caught';
}

function isGreen(folder: string, { test, name }: Mutation): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [VITEST, 'run', test, '-t', name],
      { cwd: folder, timeout: TEST_LIMIT_MS },
      // A name that matches no test would be green as well; vitest calls that skipped.
      (error, stdout) => {
        resolve(error === null && /Tests .*[1-9]\d* passed/.test(stdout));
      },
    );
  });
}
