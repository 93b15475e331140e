import Long from 'long';
import protobuf from 'protobufjs';
import { describe, expect, test } from 'vitest';
import { decode, METHODS } from '../decode.ts';
import { normalise } from '../normalise.ts';
import { typeOf } from '../testing/method-schema.ts';

/** What a field of each kind holds at its worst. */
interface Worst {
  readonly number: Long;
  readonly text: string;
  readonly entries: number;
}

const CONTEXT = {
  id: '1',
  seq: 7,
  liveId: 'live',
  roomId: 'room',
  sessionId: 'session',
  receivedMs: 1_790_000_000_500,
  frameMs: 1_790_000_000_000,
  anchorId: '5',
};
const YEAR_2101 = Date.UTC(2101, 0);
const DAY_S = 86_400;

/** Times stay believable wherever they are read, so that what waits for another field is not lost. */
function fill(type: protobuf.Type, worst: Worst): Record<string, unknown> {
  return Object.fromEntries(
    type.fieldsArray.map((field) => {
      const value = valueOf(field, worst);
      return [field.name, field.repeated ? Array.from({ length: worst.entries }, () => value) : value];
    }),
  );
}

function valueOf(field: protobuf.Field, worst: Worst): unknown {
  if (field.resolvedType instanceof protobuf.Type) return fill(field.resolvedType, { ...worst, entries: 2 });
  switch (field.type) {
    case 'string':
      return worst.text;
    case 'bytes':
      return new TextEncoder().encode(worst.text);
    case 'bool':
      return true;
    case 'int32':
      return worst.number.toSigned().toInt();
    default:
      return /^(?!delay).*time(?:ms)?$/i.test(field.name) ? Long.fromNumber(1_790_000_000_000) : worst.number;
  }
}

/** Every number of a message, with the name of its field. */
function numbersIn(value: unknown, name = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, key));
}

describe.each([
  ['the largest numbers', { number: Long.MAX_VALUE, text: 'x', entries: 30 }],
  ['numbers below nought', { number: Long.fromNumber(-1), text: '-1', entries: 2 }],
  ['texts without end', { number: Long.ONE, text: '*'.repeat(3_000), entries: 1 }],
  [
    'half an emoji, controls and a template',
    { number: Long.ZERO, text: '\ud83d\u0000{0:user}{99}', entries: 1 },
  ],
] as const)('%s', (_name, worst) => {
  test.each(METHODS)('%s becomes a message that can be kept and shown', (method) => {
    // Catches: a reader that throws, a date that no calendar has, a message that fills the archive.
    const decoded = decode(
      method,
      typeOf(method)
        .encode(fill(typeOf(method), worst))
        .finish(),
    );
    if (typeof decoded === 'string') throw new Error(`${method} is ${decoded}`);
    const message = normalise(decoded, CONTEXT);
    const wrong = numbersIn(message).filter(
      ([name, value]) =>
        !Number.isSafeInteger(value) ||
        value < 0 ||
        (name.endsWith('Ms') && value > YEAR_2101) ||
        (name === 'durationS' && value > DAY_S),
    );
    expect(wrong).toEqual([]);
    expect(JSON.stringify(message).length).toBeLessThan(100_000);
  });
});
