import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSandbox, ROOT } from './sandbox.ts';

/**
 * Lock 1: `tsc -b` itself refuses a wrong import or a wrong global. The bug this would catch: someone
 * adds a reference, a `lib` or a `types` entry to a tsconfig and a border is silently open.
 */

const FOLDERS = ['shared', 'core', 'fake-douyin', 'headless', 'main', 'preload', 'renderer'] as const;

const SETTINGS = [
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.tests.json',
  'e2e/tsconfig.json',
  'clients/typescript/tsconfig.json',
  ...FOLDERS.map((folder) => `src/${folder}/tsconfig.json`),
];

/** What each folder may do; every one of these has to compile. */
const GOOD = new Map([
  ['src/shared/good.ts', `export const good = 1;`],
  ['src/core/good.ts', `export { good } from '#shared/good.ts';\nexport const pid = process.pid;`],
  ['src/core/douyin/proto/good.ts', `export const proto = 1;`],
  ['src/fake-douyin/good.ts', `export { proto as good } from '#core/douyin/proto/good.ts';`],
  [
    'src/headless/good.ts',
    `export { good } from '#core/good.ts';\nexport { good as fake } from '#fake-douyin/good.ts';`,
  ],
  [
    'src/main/good.ts',
    `export { app } from 'electron';\nexport { good } from '#core/good.ts';\nexport { good as fake } from '#fake-douyin/good.ts';`,
  ],
  ['src/preload/good.ts', `export type { good } from '#shared/good.ts';`],
  [
    'src/renderer/src/good.tsx',
    `import type { good } from '#shared/good.ts';\nexport const Good = (props: { n: typeof good }) => <p title={window.name}>{props.n}</p>;`,
  ],
  ['clients/typescript/good.ts', `export const good = (url: string) => fetch(url);`],
  ['bench/good.ts', `export { good } from '#core/good.ts';`],
  ['e2e/good.ts', `export { good } from '#fake-douyin/good.ts';`],
]);

const NOT_IN_PROJECT = 'TS6307';
const NO_NODE = 'TS2591';
const NO_NAME = 'TS2304';
const NO_DOM = 'TS2584';

/** Folder, line of code, and the compiler's answer. */
const BAD: readonly (readonly [folder: string, code: string, error: string])[] = [
  ['src/shared', `export const x = process.pid;`, NO_NODE],
  ['src/shared', `export const x = window.name;`, NO_NAME],
  ['src/shared', `export * from 'node:fs';`, NO_NODE],
  ['src/shared', `export * from '../core/good.ts';`, NOT_IN_PROJECT],
  ['src/core', `export const x = window.name;`, NO_NAME],
  ['src/core', `export const x = document.title;`, NO_DOM],
  ['src/core', `export * from '#fake-douyin/good.ts';`, NOT_IN_PROJECT],
  ['src/core', `export * from '#headless/good.ts';`, NOT_IN_PROJECT],
  ['src/core', `export * from '../main/good.ts';`, NOT_IN_PROJECT],
  ['src/core', `export * from '../preload/good.ts';`, NOT_IN_PROJECT],
  ['src/fake-douyin', `export const x = window.name;`, NO_NAME],
  ['src/fake-douyin', `export * from '#headless/good.ts';`, NOT_IN_PROJECT],
  ['src/fake-douyin', `export * from '../main/good.ts';`, NOT_IN_PROJECT],
  ['src/headless', `export const x = window.name;`, NO_NAME],
  ['src/headless', `export * from '../main/good.ts';`, NOT_IN_PROJECT],
  ['src/headless', `export * from '../preload/good.ts';`, NOT_IN_PROJECT],
  ['src/main', `export * from '#headless/good.ts';`, NOT_IN_PROJECT],
  ['src/main', `export * from '../preload/good.ts';`, NOT_IN_PROJECT],
  ['src/preload', `export const x = process.pid;`, NO_NODE],
  ['src/preload', `export * from 'node:fs';`, NO_NODE],
  ['src/preload', `export * from '#core/good.ts';`, NOT_IN_PROJECT],
  ['src/renderer/src', `export const x = process.pid;`, NO_NODE],
  ['src/renderer/src', `export const x = Buffer.alloc(1);`, NO_NODE],
  ['src/renderer/src', `export * from 'node:fs';`, NO_NODE],
  ['src/renderer/src', `export * from '#core/good.ts';`, NOT_IN_PROJECT],
  ['src/renderer/src', `export * from '#headless/good.ts';`, NOT_IN_PROJECT],
  ['clients/typescript', `export const x = process.pid;`, NO_NODE],
  ['clients/typescript', `export * from '../../src/shared/good.ts';`, NOT_IN_PROJECT],
  ['src/shared', `export * from '../../clients/typescript/good.ts';`, NOT_IN_PROJECT],
  ['src/core', `export * from '../../clients/typescript/good.ts';`, NOT_IN_PROJECT],
  ['e2e', `export * from '../src/main/good.ts';`, NOT_IN_PROJECT],
  ['e2e', `export * from '../src/preload/good.ts';`, NOT_IN_PROJECT],
  ['bench', `export * from '../src/preload/good.ts';`, NOT_IN_PROJECT],
];

const cases = BAD.map(([folder, code, error], index) => ({ file: `${folder}/bad-${index}.ts`, code, error }));

/** Runs `tsc -b` over a tree of these files: the error codes of each file. */
function compile(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const sandbox = makeSandbox(SETTINGS, files);
  try {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '-b', '--pretty', 'false'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: sandbox.root, encoding: 'utf8' });
    const errors = new Map<string, string[]>();
    for (const line of stdout.split('\n').filter((text) => text.includes('error TS'))) {
      const [, file = line, error = ''] = /^(\S+)\(\d+,\d+\): error (TS\d+)/.exec(line) ?? [];
      errors.set(file, [...(errors.get(file) ?? []), error]);
    }
    return errors;
  } finally {
    sandbox.remove();
  }
}

describe('project references', () => {
  let errors = new Map<string, string[]>();

  beforeAll(() => {
    errors = compile(new Map([...GOOD, ...cases.map(({ file, code }) => [file, code] as const)]));
  });

  it.each(cases)('$error refuses $file: $code', ({ file, error }) => {
    expect(errors.get(file)).toContain(error);
  });

  it('lets every folder do what the table allows', () => {
    expect([...compile(GOOD)]).toEqual([]);
  });
});
