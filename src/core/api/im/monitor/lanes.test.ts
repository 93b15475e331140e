import { expect, it } from 'vitest';
import { Lanes } from './lanes.ts';

// Catches: a list read before a load that is told after a newer one.
it('keeps the order of a lane over slow tasks and failures, and lanes apart', async () => {
  const told: string[] = [];
  const failed: unknown[] = [];
  const lanes = new Lanes((thrown) => failed.push(thrown));
  const slow = Promise.withResolvers<void>();
  lanes.start('a', async () => {
    await slow.promise;
    told.push('a1');
  });
  lanes.start('a', () => Promise.reject(new Error('broken')));
  const last = lanes.run('a', () => {
    told.push('a2');
    return 7;
  });
  await lanes.run('b', () => {
    told.push('b1');
  });
  expect(told).toEqual(['b1']);
  slow.resolve();
  expect(await last).toBe(7);
  expect(told).toEqual(['b1', 'a1', 'a2']);
  expect(failed).toEqual([new Error('broken')]);
});
