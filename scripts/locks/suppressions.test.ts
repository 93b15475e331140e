import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sandbox.ts';

// The brackets keep this file from finding itself.
const SUPPRESSION = /oxlint-[d]isable|oxfmt-[i]gnore|prettier-[i]gnore/;

it('nothing in the repository tells the lint or the formatter to look away (a ban that can be waved off is none)', () => {
  const found = ['src', 'e2e', 'bench', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => /\.(?:[cm]?[jt]s|tsx|css)$/.test(path))
      .filter((path) => SUPPRESSION.test(readFileSync(join(ROOT, path), 'utf8'))),
  );
  expect(found).toEqual([]);
});
