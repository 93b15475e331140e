import { expect, it } from 'vitest';
import { ManualClock } from '../testing/manual-clock.ts';
import { plainPath, REQUEST_LOG_SIZE, RequestLog } from './request-log.ts';

// Catches: a log that grows for as long as a tool polls, or that loses its order when the ring turns over.
it('keeps the latest requests, newest first, and no more', () => {
  const log = new RequestLog(new ManualClock());
  for (let n = 0; n < REQUEST_LOG_SIZE + 7; n += 1) log.add('GET', `/r${String(n)}`, 200, 1, 'read');
  const routes = log.latest().map(({ route }) => route);
  expect(routes).toHaveLength(REQUEST_LOG_SIZE);
  expect(routes.slice(0, 2)).toEqual([
    `/r${String(REQUEST_LOG_SIZE + 6)}`,
    `/r${String(REQUEST_LOG_SIZE + 5)}`,
  ]);
  expect(routes.at(-1)).toBe('/r7');
});

// Catches: a token that a tool put into the address being shown on stream.
it('leaves out of an unknown path what could be a secret', () => {
  expect(plainPath('/api/im/nothing?token=ddc_secret')).toBe('/api/im/nothing');
  expect(plainPath(`/api/ddr_short/x`)).toBe('/api/…/x');
  expect(plainPath(`/api/${'k'.repeat(43)}/x`)).toBe('/api/…/x');
  expect(plainPath('/api/%64dr_x')).toBe('/api/…');
  expect(plainPath(`/${'a/'.repeat(5000)}`).length).toBeLessThan(130);
});
