import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './sandbox.ts';

/**
 * Lock 3: what was really built. The bug this would catch: a bundler that leaves `require("zod")` in the
 * preload (a sandboxed preload then dies silently), or drags a validator or Node into the page.
 */

const OUT = join(ROOT, 'out');

/** The built scripts and pages below a folder, as path and text. */
function builtFiles(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(join(OUT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:c|m)?js$|\.html$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(OUT, folder, path), 'utf8') }));
}

/** Which of the files say something, as paths. */
function saying(folder: string, what: RegExp): string[] {
  return builtFiles(folder)
    .filter(({ text }) => what.test(text))
    .map(({ path }) => path);
}

describe('built files', () => {
  beforeAll(() => {
    const expected = ['main/index.js', 'preload/index.cjs', 'renderer/index.html'];
    const missing = expected.filter((path) => !existsSync(join(OUT, path)));
    if (missing.length > 0)
      throw new Error(`Not built: out/${missing.join(', out/')}. Run npm run build first.`);
  });

  it('the preload requires nothing but electron', () => {
    const text = readFileSync(join(OUT, 'preload/index.cjs'), 'utf8');
    const required = [...text.matchAll(/\brequire\(\s*([^)]*?)\s*\)/g)].map(([, argument]) => argument);
    expect(new Set(required)).toEqual(new Set(['"electron"']));
    expect(text).not.toMatch(/\bimport\b\s*[("'{*]/);
    expect(readdirSync(join(OUT, 'preload'))).toEqual(['index.cjs']);
  });

  it('the page carries no zod', () => {
    expect(saying('renderer', /zod/i)).toEqual([]);
  });

  it('the page asks for nothing of Node or Electron', () => {
    expect(saying('renderer', /["'`](?:node:[a-z]|electron["'`])|\brequire\(/)).toEqual([]);
  });

  it('the main bundle holds nothing of the page', () => {
    expect(saying('main', /\bcreateRoot\b|["'](?:react|react-dom|zustand|recharts)[/"']/)).toEqual([]);
  });
});
