import protobuf from 'protobufjs';
import { expect, test } from 'vitest';
import { webcast } from '../proto/webcast.js';
import { readSchema } from '../testing/method-schema.ts';
import { RULES } from './decisions.ts';

const schema = readSchema();

const rulesOf = (name: string) => RULES.get(Reflect.get(webcast, name));

test('every field of the schema has a decision', () => {
  // Catches: a field added to the schema that nobody has thought about. Say in its `…-decisions.ts` what becomes of
  // each one named here; until then recordings lose it when they are scrubbed.
  const undecided = [...schema.values()].flatMap((type) =>
    type.fieldsArray
      .filter((field) => !(field.resolvedType instanceof protobuf.Type))
      .filter((field) => rulesOf(type.name)?.decisions.get(field.name) === undefined)
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(undecided).toEqual([]);
  const withoutRules = [...schema.keys()].filter((name) => rulesOf(name) === undefined);
  expect(withoutRules).toEqual([]);
});

test('of all texts only names of gifts stay as they are', () => {
  // Catches: a text that is waved through because it looked harmless in one recording.
  const kept = [...schema.values()].flatMap((type) =>
    type.fieldsArray
      .filter(({ type: kind }) => kind === 'string' || kind === 'bytes')
      .filter(({ name }) => rulesOf(type.name)?.decisions.get(name) === 'keep')
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(kept).toEqual(['GiftStruct.name']);
});
