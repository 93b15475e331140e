import { AppError } from '#shared/errors.ts';
import { MESSAGE_KINDS } from '#shared/message.ts';
import type { LiveMessage } from '#shared/message.ts';
import { wireType } from '#shared/wire.ts';

/** Which messages a stream wants. */
export type TypeFilter = (message: LiveMessage) => boolean;

const MAX_TYPES = 32;
const SOCIAL_TYPE = /^social:\d{1,19}$/;

/** Whether this is a `message_type` that can occur. */
export function isMessageType(type: string): boolean {
  return (MESSAGE_KINDS as readonly string[]).includes(type) || SOCIAL_TYPE.test(type);
}

/** Null: all of them. `social` stands for every social code. Throws `AppError` E302. */
export function typeFilter(types: readonly string[] | null): TypeFilter {
  if (types === null) return () => true;
  if (types.length > MAX_TYPES || !types.every(isMessageType)) {
    throw new AppError('E302', `types: a message type is one of ${MESSAGE_KINDS.join(', ')}`, {
      parameter: 'types',
    });
  }
  const wanted = new Set(types);
  return (message) => wanted.has(message.kind) || wanted.has(wireType(message));
}
