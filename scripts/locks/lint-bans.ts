/**
 * What the lint must refuse, one deliberately bad line per ban, and what it must let pass. The lines live
 * in this table and not in files of their own, so that neither the compiler nor the lint of the repository
 * has to look away from anything.
 */

export interface Ban {
  /** Where the line stands; the settings decide by this path. */
  readonly file: string;
  readonly code: string;
  /** The rule that must fire. */
  readonly rule: string;
}

const IMPORTS = 'eslint(no-restricted-imports)';
const GLOBALS = 'eslint(no-restricted-globals)';
const PROPERTIES = 'eslint(no-restricted-properties)';

/** The parts of core that know nothing of one another; `live` alone may know `douyin`. */
const PARTS = ['douyin', 'live', 'store', 'archive', 'insight', 'api', 'adapters'] as const;

const partsOfCore = PARTS.flatMap((from) => [
  ...PARTS.filter((to) => to !== from && !(from === 'live' && to === 'douyin')).flatMap((to) => [
    [`src/core/${from}`, `../${to}/some.ts`] as const,
    [`src/core/${from}`, `#core/${to}/some.ts`] as const,
  ]),
  [`src/core/${from}`, '../app.ts'] as const,
  [`src/core/${from}/deep`, '../../app.ts'] as const,
  [`src/core/${from}`, 'electron'] as const,
  [`src/core/${from}`, 'react'] as const,
  [`src/core/${from}`, '#fake-douyin/some.ts'] as const,
  [`src/core/${from}`, '../../fake-douyin/some.ts'] as const,
  [`src/core/${from}`, 'node:process'] as const,
]);

/** Who may not import what. */
const imports: readonly (readonly [folder: string, path: string])[] = [
  ['src/shared', 'zod'],
  ['src/shared', 'electron'],
  ['src/shared', 'node:fs'],
  ['src/shared', '#core/ports.ts'],
  ...partsOfCore,
  ['src/core', 'electron'],
  ['src/core', '#headless/cli.ts'],
  ['src/core', '../main/index.ts'],
  ['src/core', 'lodash'],
  ['src/core', 'react'],
  ['src/fake-douyin', '#core/ports.ts'],
  ['src/fake-douyin', '#core/douyin/frame.ts'],
  ['src/fake-douyin', '../core/douyin/proto/webcast.js'],
  ['src/fake-douyin', '#headless/cli.ts'],
  ['src/fake-douyin', 'electron'],
  ['src/fake-douyin', 'fastify'],
  ['src/main', '#headless/cli.ts'],
  ['src/main', '../preload/index.ts'],
  ['src/main', '../renderer/src/main.tsx'],
  ['src/main', 'react'],
  ['src/headless', 'electron'],
  ['src/headless', '../main/index.ts'],
  ['src/headless', '../renderer/src/main.tsx'],
  ['src/headless', 'recharts'],
  ['src/preload', '#core/ports.ts'],
  ['src/preload', '../main/ipc.ts'],
  ['src/preload', 'zod'],
  ['src/preload', 'node:fs'],
  ['src/renderer/src', '#core/ports.ts'],
  ['src/renderer/src', '../../shared/errors.ts'],
  ['src/renderer/src', 'zod'],
  ['src/renderer/src', 'ws'],
  ['src/renderer/src', 'node:fs'],
  ['src/renderer/src', 'electron'],
  ['e2e', '#core/ports.ts'],
  ['e2e', '../src/main/index.ts'],
  ['e2e', 'electron'],
  ['bench', 'electron'],
  ['bench', '../src/renderer/src/main.tsx'],
];

/** Everything else that must not be written: folder, line, rule. */
const lines: readonly (readonly [folder: string, code: string, rule: string])[] = [
  ['src/core', `export type { X } from 'electron';`, IMPORTS],
  ['src/preload', `import { x } from '#shared/errors.ts';\nx();`, IMPORTS],
  ['src/renderer/src', `import { x } from '#shared/errors.ts';\nx();`, IMPORTS],
  ['src/core', `await import('electron');`, IMPORTS],
  ['src/core/live', `export type { X } from '../archive/archive.ts';`, IMPORTS],
  ['src/renderer/src', `import '#shared/schemas.ts';`, 'import(no-unassigned-import)'],
  ['src/preload', `import '#shared/schemas.ts';`, 'import(no-unassigned-import)'],
  ['src/core/live', `export const x = process.env;`, GLOBALS],
  ['src/core/live', `export const x = globalThis.process;`, GLOBALS],
  ['src/core/live', `export const x = fetch;`, GLOBALS],
  ['src/core/live', `export const x = Date.now();`, PROPERTIES],
  ['src/core/live', `export const x = performance.now();`, PROPERTIES],
  ['src/core/live', `export const { random } = Math;`, PROPERTIES],
  ['src/core/live', `export const x = (e: Element) => e.innerHTML;`, PROPERTIES],
  ['src/renderer/src', `export const x = (e: Element) => { e.innerHTML = ''; };`, PROPERTIES],
  ['src/renderer/src', `export const x = (e: Element) => { e['outerHTML'] = ''; };`, PROPERTIES],
  [
    'src/renderer/src',
    `export const x = (e: Element) => { e.insertAdjacentHTML('afterend', ''); };`,
    PROPERTIES,
  ],
  ['src/renderer/src', `export const x = (e: Element) => { e.setHTMLUnsafe(''); };`, PROPERTIES],
  ['src/renderer/src', `export const x = Document.parseHTMLUnsafe('');`, PROPERTIES],
  ['src/renderer/src', `export const x = (r: Range) => r.createContextualFragment('');`, PROPERTIES],
  ['src/renderer/src', `export const x = () => { window.document.writeln(''); };`, PROPERTIES],
  ['src/renderer/src', `export const x = () => { document.write(''); };`, PROPERTIES],
  ['src/main', `export const x = (e: { innerHTML: string }) => e.innerHTML;`, PROPERTIES],
  ['src/shared', `export const x = (code: string): unknown => eval(code);`, 'eslint(no-eval)'],
  ['src/main', `export const x = (code: string) => setTimeout(code, 1);`, 'typescript(no-implied-eval)'],
  ['src/core', `console.log('');`, 'eslint(no-console)'],
  ['src/shared', `console.log('');`, 'eslint(no-console)'],
  ['src/renderer/src', `console.log('');`, 'eslint(no-console)'],
  ['src/renderer/src', `alert('');`, 'eslint(no-alert)'],
  ['src/core', `export default 1;`, 'import(no-default-export)'],
  ['src/core', `export * from './ports.ts';`, 'oxc(no-barrel-file)'],
  ['src/core', `export const x = (y: any) => { y satisfies unknown; };`, 'typescript(no-explicit-any)'],
  ['src/core', `export const x = (y: string | null) => y!.length;`, 'typescript(no-non-null-assertion)'],
  ['src/core', `export const x = (y: Promise<void>) => { y; };`, 'typescript(no-floating-promises)'],
  [
    'src/core',
    `export const x: import('node:fs').Stats | null = null;`,
    'typescript(consistent-type-imports)',
  ],
  [
    'src/core',
    `import { type Stats } from 'node:fs';\nexport type X = Stats;`,
    'typescript(no-import-type-side-effects)',
  ],
  [
    'src/core',
    `// @ts-expect-error: a reason does not help\nexport const x = 1;`,
    'typescript(ban-ts-comment)',
  ],
  ['src/core', `// TODO later\nexport const x = 1;`, 'eslint(no-warning-comments)'],
  ['src/core', `// eslint-disable-next-line\nexport const x = eval;\neval('');`, 'eslint(no-eval)'],
  ['e2e', `${'//\n'.repeat(400)}export const x = 1;`, 'eslint(max-lines)'],
];

/** Components: each line is a page of its own. */
const pages: readonly (readonly [name: string, code: string, rule: string])[] = [
  ['Markup', `export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`, 'react(no-danger)'],
  ['Button', `export const X = () => <button>x</button>;`, 'react(button-has-type)'],
  ['Hook', `export const X = (p: { on: boolean }) => (p.on ? useX() : null);`, 'react-hooks(rules-of-hooks)'],
  ['snake_case', `export const X = () => null;`, 'unicorn(filename-case)'],
];

/** Each with a file of its own, so that what fires can only come from that line. */
export const BANS: readonly Ban[] = [
  ...imports.map(([folder, path], n) => ({
    file: `${folder}/import-${n}.ts`,
    code: `export { x } from '${path}';`,
    rule: IMPORTS,
  })),
  ...lines.map(([folder, code, rule], n) => ({ file: `${folder}/line-${n}.ts`, code, rule })),
  { file: 'src/core/events.ts', code: `import './live/session.ts';`, rule: IMPORTS },
  { file: 'src/core/message-log.ts', code: `import '#core/app.ts';`, rule: IMPORTS },
  { file: 'src/shared/schemas.ts', code: `import 'ws';`, rule: IMPORTS },
  { file: 'src/core/store/some.test.ts', code: `import 'electron';`, rule: IMPORTS },
  { file: 'src/core/store/fixtures/some.ts', code: `import 'electron';`, rule: IMPORTS },
  ...pages.map(([name, code, rule]) => ({ file: `src/renderer/src/${name}.tsx`, code, rule })),
  { file: 'src/core/only.test.ts', code: `it.only('x', () => {});`, rule: 'vitest(no-focused-tests)' },
  { file: 'src/core/skip.test.ts', code: `it.skip('x', () => {});`, rule: 'vitest(no-disabled-tests)' },
  { file: 'src/core/ports.ts', code: `import '../fake-douyin/room.ts';`, rule: IMPORTS },
  { file: 'src/core/dispatch.ts', code: `import 'react';`, rule: IMPORTS },
  { file: 'src/core/system-clock.ts', code: `import '#fake-douyin/room.ts';`, rule: IMPORTS },
  { file: 'src/core/NotKebab.ts', code: `export const x = 1;`, rule: 'unicorn(filename-case)' },
];

/** What the table allows, by file: nothing may fire here, or people learn to look away. */
export const ALLOWED: readonly Omit<Ban, 'rule'>[] = [
  { file: 'src/shared/room.ts', code: `import './errors.ts';` },
  { file: 'src/shared/schemas.ts', code: `import 'zod';\nimport './room.ts';` },
  {
    file: 'src/core/app.ts',
    code: `import './api/server.ts';\nimport './live/session.ts';\nimport './ports.ts';`,
  },
  { file: 'src/core/dispatch.ts', code: `import './ports.ts';\nimport '#shared/schemas.ts';` },
  { file: 'src/core/system-clock.ts', code: `export const now = () => Date.now() + performance.now();` },
  ...PARTS.map((part) => ({
    file: `src/core/${part}/deep/some.ts`,
    code: ['node:fs/promises', 'zod', 'ws', '@fastify/static', 'protobufjs/minimal.js', '#shared/room.ts']
      .concat('../../ports.ts', '../../events.ts', '../../dispatch.ts', '../../message-log.ts', '../near.ts')
      .concat('#core/ports.ts', `#core/${part}/near.ts`)
      .map((path) => `import '${path}';`)
      .join('\n'),
  })),
  { file: 'src/core/live/session.ts', code: `import '../douyin/frame.ts';\nimport '#core/douyin/frame.ts';` },
  {
    file: 'src/core/store/some.test.ts',
    code: `import '#fake-douyin/index.ts';\nimport '../archive/archive.ts';`,
  },
  {
    file: 'src/fake-douyin/room.ts',
    code: `import '#core/douyin/proto/webcast.js';\nimport 'ws';\nimport '#shared/room.ts';`,
  },
  {
    file: 'src/headless/serve.ts',
    code: `import '#core/app.ts';\nimport '#fake-douyin/room.ts';\nimport 'commander';`,
  },
  { file: 'src/headless/print.ts', code: `console.log(process.argv, Date.now());` },
  { file: 'src/main/window.ts', code: `import 'electron';\nimport '#core/app.ts';\nimport './ipc.ts';` },
  {
    file: 'src/preload/index.ts',
    code: `export { ipcRenderer } from 'electron';\nexport type { X } from '#shared/contract.ts';`,
  },
  {
    file: 'src/renderer/src/features/feed/Feed.tsx',
    code: [
      'react',
      'react-dom/client',
      'zustand/vanilla',
      '@tanstack/react-virtual',
      './feed.css',
      '../../ui/Tile.tsx',
    ]
      .map((path) => `export { x as x${path.length} } from '${path}';`)
      .concat(`import './feed.css';`, `export type { X } from '#shared/contract.ts';`)
      .join('\n'),
  },
  {
    file: 'e2e/live.spec.ts',
    code: `import '@playwright/test';\nimport '#fake-douyin/room.ts';\nimport 'node:fs';`,
  },
  { file: 'e2e/playwright.config.ts', code: `export default {};` },
  { file: 'bench/ingest.ts', code: `import '#core/app.ts';\nimport '#headless/cli.ts';` },
];
