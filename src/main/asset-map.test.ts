import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAssetMap } from './asset-map.ts';

let folder: string;
let assets: ReturnType<typeof readAssetMap>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'danmudeck-assets-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-1.js'), '');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-1.js.map'), '{}');
  symlinkSync(join(folder, 'secret.json'), join(folder, 'renderer', 'link.json'));
  assets = readAssetMap(join(folder, 'renderer'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every file of the dashboard has its path and type', () => {
  // The bug: a module script served without a JavaScript type is refused, and the window stays blank.
  expect(Object.fromEntries(assets)).toEqual({
    '/': { file: join(folder, 'renderer', 'index.html'), contentType: 'text/html; charset=utf-8' },
    '/index.html': { file: join(folder, 'renderer', 'index.html'), contentType: 'text/html; charset=utf-8' },
    '/assets/index-1.js': {
      file: join(folder, 'renderer', 'assets', 'index-1.js'),
      contentType: 'text/javascript; charset=utf-8',
    },
  });
});

// The bug: a path made from the URL leaves the folder.
test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  String.raw`/..\secret.json`,
  '//secret.json',
  '/assets/../../secret.json',
  '/link.json',
  '/index.html/',
  '/INDEX.HTML',
  '/constructor',
  '/__proto__',
])('%s names nothing', (path) => {
  expect(assets.get(path)).toBeUndefined();
  expect(assets.get(new URL(path, 'app://danmudeck/').pathname)).toBeUndefined();
});
