import { readFileSync } from 'node:fs';
import protobuf from 'protobufjs';
import { decode } from '../decode.ts';
import type { Method } from '../decode.ts';
import { webcast } from '../proto/webcast.js';

const SCHEMA = new URL('../proto/webcast.proto', import.meta.url);

/** The schema as it is written, type by type: the generated module tells nothing about itself. */
export function readSchema(): ReadonlyMap<string, protobuf.Type> {
  const { root } = protobuf.parse(readFileSync(SCHEMA, 'utf8'));
  root.resolveAll();
  const types = root.lookup('webcast');
  if (!(types instanceof protobuf.Namespace)) throw new Error('webcast.proto has no package webcast');
  return new Map(
    types.nestedArray.flatMap((type) => (type instanceof protobuf.Type ? [[type.name, type]] : [])),
  );
}

const schema = readSchema();

/** What the body of a method is, as the schema has it. */
export function typeOf(method: Method): protobuf.Type {
  const decoded = decode(method, new Uint8Array(0));
  const body: unknown = typeof decoded === 'string' ? null : decoded.body.constructor;
  const type = [...schema.values()].find(({ name }) => Reflect.get(webcast, name) === body);
  if (type === undefined) throw new Error(`${method} has no type in the schema`);
  return type;
}
