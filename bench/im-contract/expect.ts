import { isDeepStrictEqual } from 'node:util';
import { wrongFields } from '#core/api/im/contract/testing/field-types.ts';
import type { Fields } from '#core/api/im/contract/testing/field-types.ts';
import type { ImAnswer } from '../instruments/im/im-client.ts';
import { at } from '../instruments/im/json.ts';

/** What a check demands. Every failure says what was wanted and what was there. */

export function holds(what: string, condition: boolean, seen?: unknown): void {
  if (condition) return;
  throw new Error(seen === undefined ? what : `${what}; seen: ${show(seen)}`);
}

export function same(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what}: ${show(actual)}, expected ${show(expected)}`);
}

export function includes(what: string, list: readonly unknown[], value: unknown): void {
  holds(`${what}: ${show(value)} is not in it`, list.includes(value), list);
}

export function answered(what: string, answer: ImAnswer, status: number): void {
  holds(`${what}: ${answer.status}, expected ${status}`, answer.status === status, answer.body);
}

/** An error in the form all errors have. */
export function refused(what: string, answer: ImAnswer, status: number, code: string): void {
  answered(what, answer, status);
  const { json } = answer;
  same(`${what}: status_code`, at(json, 'status_code'), status);
  same(`${what}: error_code`, at(json, 'error_code'), code);
  same(`${what}: data`, at(json, 'data'), null);
  holds(`${what}: status_msg is no text`, typeof at(json, 'status_msg') === 'string', json);
  const requestId = at(json, 'request_id');
  holds(`${what}: request_id is no text`, typeof requestId === 'string' && requestId !== '', json);
  same(`${what}: request_id`, requestId, answer.headers['x-request-id']);
}

/** Rejects with a message that has `says` in it. */
export async function rejects(what: string, says: string, work: Promise<unknown>): Promise<void> {
  const reason = await work.then(
    () => null,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );
  holds(`${what}: it was not refused`, reason !== null);
  holds(`${what}: refused with something else`, reason?.includes(says) === true, reason);
}

/** The fields of an item are there and of these types. */
export function shaped(what: string, value: unknown, fields: Fields): void {
  same(what, wrongFields(value, fields), []);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 700 ? `${text.slice(0, 700)} …` : text;
}
