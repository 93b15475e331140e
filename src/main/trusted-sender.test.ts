import { expect, test } from 'vitest';
import { isTrustedSender } from './trusted-sender.ts';

const dashboard = { origin: 'app://danmudeck', parent: null };

test('the dashboard may call', () => {
  expect(isTrustedSender(dashboard)).toBe(true);
});

// The bug: a frame that got into the window by any other way drives the engine.
test.each([
  ['a frame that is gone', null],
  ['a frame inside the dashboard', { origin: 'app://danmudeck', parent: dashboard }],
  ['another host of the scheme', { origin: 'app://danmudeck.example', parent: null }],
  ['a longer origin', { origin: 'app://danmudeck:1', parent: null }],
  ['a web page', { origin: 'https://danmudeck', parent: null }],
  ['an opaque origin', { origin: 'null', parent: null }],
  ['a file', { origin: 'file://', parent: null }],
])('%s may not', (_name, frame) => {
  expect(isTrustedSender(frame)).toBe(false);
});
