import { expect, test } from 'vitest';
import { exampleText } from './example-text.ts';

const baseUrl = 'http://127.0.0.1:47801';

test('an apostrophe in the data folder does not end the quotation in a shell', () => {
  const text = exampleText('curl', { baseUrl, dataDir: "/home/o'neill/data" });
  expect(text).toContain(`'/home/o'\\''neill/data/api-tokens.json'`);
});

test('on Windows the first example is one that Windows can run, with the separators it has', () => {
  const text = exampleText('curl', { baseUrl, dataDir: 'C:\\Users\\li\\data' });
  expect(text).toContain(`'C:\\Users\\li\\data\\api-tokens.json'`);
  expect(text).toContain('curl.exe');
  expect(exampleText('python', { baseUrl, dataDir: 'C:\\Users\\li\\data' })).toContain(
    '"C:\\\\Users\\\\li\\\\data\\\\api-tokens.json"',
  );
});

test('no example holds a token, and each calls this very app', () => {
  for (const language of ['curl', 'python', 'node'] as const) {
    const text = exampleText(language, { baseUrl, dataDir: '/data' });
    expect(text).toContain(`${baseUrl}/api/im/`);
    expect(text).not.toMatch(/dd[rcw]_/);
  }
});

test('no example takes the token to the proxy of this computer', () => {
  for (const dataDir of ['/data', 'C:\\data']) {
    expect(exampleText('curl', { baseUrl, dataDir })).toContain("--noproxy '*'");
    expect(exampleText('python', { baseUrl, dataDir })).toContain('ProxyHandler({})');
  }
});
