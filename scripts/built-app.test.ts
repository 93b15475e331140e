import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isBuilt } from './built-app.mjs';

const SOURCES = [
  'src/renderer/deep/page.tsx',
  'src/shared/room.ts',
  'electron.vite.config.ts',
  'package-lock.json',
];

let root = '';

/** Puts a file that was last changed at this second. */
function put(path: string, second: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  utimesSync(join(root, path), second, second);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'danmudeck-built-'));
  for (const path of SOURCES) put(path, 100);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

it('asks for a build when there is none (the demo would serve a page that is not there)', () => {
  expect(isBuilt('dashboard', root)).toBe(false);
});

it('leaves a younger build alone (every start would take seconds longer)', () => {
  put('out/renderer/index.html', 200);
  put('src/renderer/page.test.tsx', 300);
  expect(isBuilt('dashboard', root)).toBe(true);
});

it.each(SOURCES)('asks for a build after a change of %s (one would look at the old page)', (path) => {
  put('out/renderer/index.html', 200);
  put(path, 300);
  expect(isBuilt('dashboard', root)).toBe(false);
});
