import type { ImSendError } from '#shared/im.ts';
import { idTextOf, isRecord } from '../workers/envelope.ts';

/** `worker:reply:result`, as far as it can be believed. */
export interface SendResult {
  readonly replyId: string;
  /** The id the platform gave the message; empty when the worker does not know it. */
  readonly platformId: string;
  /** Null: it was delivered. */
  readonly error: ImSendError | null;
}

const FAILURES: ReadonlySet<unknown> = new Set(['failed', 'blocked', 'error']);

/** Null for what is no result at all. */
export function readResult(payload: unknown): SendResult | null {
  if (!isRecord(payload)) return null;
  const replyId = idTextOf(payload['reply_id']);
  const { status } = payload;
  if (replyId === null) return null;
  const platformId = idTextOf(payload['platform_reply_id']) ?? '';
  if (status === 'success') return { replyId, platformId, error: null };
  if (typeof status !== 'string' || !FAILURES.has(status)) return null;
  const code = textOf(payload['error_code'], 64) ?? status.toUpperCase();
  const message = textOf(payload['error_message'], 500) ?? '';
  return { replyId, platformId, error: { code, message, outcomeUnknown: false } };
}

function textOf(value: unknown, most: number): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, most) : null;
}

export const TIMED_OUT: ImSendError = {
  code: 'REPLY_TIMEOUT',
  message: 'The worker did not say in time whether it was sent.',
  outcomeUnknown: true,
};
export const RESTARTED: ImSendError = {
  code: 'RESTARTED',
  message: 'The app ended before the worker had said whether it was sent.',
  outcomeUnknown: true,
};
export const NOT_STORED: ImSendError = {
  code: 'NOT_STORED',
  message: 'It could not be stored and was not sent.',
  outcomeUnknown: false,
};
export const WORKER_GONE: ImSendError = {
  code: 'WORKER_OFFLINE',
  message: 'The worker went before it could be asked; nothing was sent.',
  outcomeUnknown: false,
};
