import { describe, expect, it } from 'vitest';
import { judgeSource, readSource, sourcePolicy } from './guard.ts';
import { isPublicPath } from './public-routes.ts';

const policy = sourcePolicy(47_800, ['http://localhost:5173']);
const judge = (...lines: string[]) =>
  judgeSource(readSource('/api', ['Host', '127.0.0.1:47800', ...lines]), policy);

describe('judgeSource', () => {
  // Catches: a foreign page let in because one of the two headers looked fine.
  it.each([
    [['Origin', 'http://127.0.0.1:47800'], true],
    [['Origin', 'http://localhost:5173'], true],
    [['Origin', 'app://danmudeck'], true],
    [['Origin', 'app://danmudeck.evil'], false],
    [['Origin', 'http://localhost:5174'], false],
    [['Origin', 'https://127.0.0.1:47800'], false],
    [['Origin', 'null'], false],
    [['Origin', ''], false],
    [['Sec-Fetch-Site', 'none'], true],
    [['Sec-Fetch-Site', 'same-origin'], true],
    [['Sec-Fetch-Site', 'cross-site'], false],
    [['Sec-Fetch-Site', 'cross-site', 'Origin', 'http://localhost:5173'], true],
    [['Sec-Fetch-Site', 'same-origin', 'Origin', 'https://evil.example'], false],
    [['ORIGIN', 'https://evil.example'], false],
    [[], true],
  ])('%j → %s', (lines, allowed) => {
    expect(judge(...lines).allowed).toBe(allowed);
  });

  // Catches: a parsed header object that hides the second Host.
  it('sees a second Host whatever its case', () => {
    expect(judge('host', '127.0.0.1:47800').allowed).toBe(false);
  });

  it('takes only targets that are a path', () => {
    for (const target of ['http://127.0.0.1:47800/', '*', '', '127.0.0.1:47800']) {
      expect(judgeSource(readSource(target, ['Host', '127.0.0.1:47800']), policy).allowed).toBe(false);
    }
  });
});

describe('isPublicPath', () => {
  // Catches: a prefix match that makes the API public together with the assets.
  it('is exact', () => {
    expect(['/', '/assets/a.js'].map(isPublicPath)).toEqual([true, true]);
    expect(['/assets', '/assetsx/a', '/index.html', '/api/live/status', '//'].some(isPublicPath)).toBe(false);
  });
});
