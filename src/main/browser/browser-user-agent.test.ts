import { expect, test } from 'vitest';
import { browserUserAgent } from './browser-user-agent.ts';

test('the page is told which engine it runs in, and not which app', () => {
  // Catches: a page that is served something else because it does not know the browser.
  const engine = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
  expect(browserUserAgent(`${engine} 弹幕台/0.1.0 Chrome/156.0.0.0 Electron/45.4.1 Safari/537.36`)).toBe(
    `${engine} Chrome/156.0.0.0 Safari/537.36`,
  );
});
