import { expect, test } from 'vitest';
import { kindTotals } from './kind-totals.ts';

test('shares are not counted as follows, and room figures not as notices', () => {
  expect(
    kindTotals({
      follow: 4,
      share: 7,
      social: 2,
      notice: 1,
      control: 1,
      'room-stats': 50,
      chat: 8,
      emoji: 4,
    }),
  ).toEqual([
    { group: 'room-stats', count: 50 },
    { group: 'chat', count: 12 },
    { group: 'share', count: 9 },
    { group: 'follow', count: 4 },
    { group: 'notice', count: 2 },
  ]);
});
