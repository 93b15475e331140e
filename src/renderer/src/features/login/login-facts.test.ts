import { expect, test } from 'vitest';
import type { LoginState } from '#shared/login.ts';
import { formatDate } from '../../format/time.ts';
import { en } from '../../i18n/en.ts';
import { loginFacts } from './login-facts.ts';

const SINCE_MS = 1_790_000_000_000;
const EXPIRES_MS = 1_795_000_000_000;

const login = (more: Partial<LoginState>): LoginState => ({
  state: 'in',
  sinceMs: SINCE_MS,
  expiresMs: EXPIRES_MS,
  keptIn: 'encrypted-file',
  canStart: true,
  problem: null,
  ...more,
});

test('a login says since when, until when and where it is kept', () => {
  expect(loginFacts(login({}), en)).toEqual([
    `since ${formatDate(SINCE_MS)}`,
    `good until ${formatDate(EXPIRES_MS)}`,
    'kept on this computer, encrypted by the system',
  ]);
});

test('an unknown end is not a date, and an ended one is not said to be good', () => {
  // Catches: "good until 1970-01-01", and "good until" a day that is over.
  expect(loginFacts(login({ sinceMs: null, expiresMs: null, keptIn: 'cookie-file' }), en)).toEqual([
    'the platform decides how long it is good',
    'from the cookie file that you gave',
  ]);
  expect(loginFacts(login({ state: 'expired' }), en)).toEqual([`expired ${formatDate(EXPIRES_MS)}`]);
  expect(loginFacts(login({ state: 'out', sinceMs: null, expiresMs: null, keptIn: null }), en)).toEqual([]);
});
