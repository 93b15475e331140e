import { expect, test } from 'vitest';
import type { ErrorJson } from '#shared/errors.ts';
import { adviceFor } from './advice.ts';
import { en } from './en.ts';

const FAILED: ErrorJson = {
  error_code: 'E001',
  error_name: 'CONNECTION_FAILED',
  error_message: '',
  error_details: {},
  retryable: true,
};

test("the page's own lost link is not reported as a server of the room that cannot be reached", () => {
  expect(adviceFor({ ...FAILED, error_details: { link: 'page' } }, en)).toBe(en.pageLink);
  expect(adviceFor(FAILED, en)).toBe(en.errors.E001);
});

test('why a look-up failed is told, where it is known; an unknown reason hides nothing', () => {
  // Catches: "no visitor pass, try again in a minute", for a slider that waits for a person.
  expect(adviceFor({ ...FAILED, error_code: 'E101', error_details: { reason: 'slider' } }, en)).toBe(
    en.lookUp.slider,
  );
  expect(adviceFor({ ...FAILED, error_details: { reason: '__proto__' } }, en)).toBe(en.errors.E001);
});
