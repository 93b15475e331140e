import { expect, test } from 'vitest';
import { sessionLikes } from './session-likes.ts';

test('likes from before the session are not its own', () => {
  expect(sessionLikes({ sum: 30, total: 10_500, first: 10_000 })).toBe(500);
});

test('without a stated total they are not known, however many were counted', () => {
  expect(sessionLikes({ sum: 30, total: null, first: null })).toBeNull();
});
