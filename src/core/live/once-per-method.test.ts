import { expect, test } from 'vitest';
import { oncePerMethod } from './once-per-method.ts';

// Catches: a log file of ten megabytes an hour about one banner, or without end about invented names.
test('each unknown method is told once, and not more than a hundred of them', () => {
  const told: string[] = [];
  const tell = oncePerMethod((method) => told.push(method));
  for (let at = 0; at < 1000; at++) tell('WebcastBanner');
  expect(told).toEqual(['WebcastBanner']);
  for (let at = 0; at < 1000; at++) tell(`Invented${String(at)}`);
  expect(told).toHaveLength(100);
});
