import { expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';
import type { Surroundings } from './find-browser.ts';

const around = (
  platform: NodeJS.Platform,
  env: Surroundings['env'],
  ...programs: readonly string[]
): Surroundings => ({ platform, env, isProgram: (path) => programs.includes(path) });

test.each([
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
  ['darwin', { HOME: '/Users/a' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
  [
    'win32',
    { ProgramFiles: String.raw`C:\Program Files` },
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  ],
  [
    'win32',
    { LOCALAPPDATA: String.raw`C:\Users\a\AppData\Local` },
    String.raw`C:\Users\a\AppData\Local\Chromium\Application\chrome.exe`,
  ],
] as const)('on %s with %j a browser is found at %s', (platform, env, program) => {
  // Catches: a browser that is there and not found.
  expect(findBrowser(null, around(platform, env, program))).toBe(program);
});

test('one that was chosen is taken, or said to be missing; another is not taken instead', () => {
  // Catches: a typing mistake in CHROMIUM_PATH that silently starts another browser.
  const machine = around('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium', '/opt/chrome');
  expect(findBrowser('/opt/chrome', machine)).toBe('/opt/chrome');
  expect(() => findBrowser('/opt/chrom', machine)).toThrow(expect.objectContaining({ code: 'E301' }));
});

test('where there is none, it says what to do', () => {
  // Catches: a start that hangs or fails without a word on a machine without a browser.
  const machine = around('linux', { PATH: '' });
  expect(() => findBrowser(null, machine)).toThrow(expect.objectContaining({ code: 'E107' }));
  expect(() => findBrowser(null, machine)).toThrow('Install one');
});
