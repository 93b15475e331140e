import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImApplyCounts, ImCollection } from '#shared/im.ts';
import type { ImApplyResult, ImStore } from '../../../im-store.ts';

export type PushErrorCode =
  | 'FORBIDDEN_ACCOUNT'
  | 'ACCOUNT_NOT_FOUND'
  | 'INVALID_PAYLOAD'
  | 'BASE_REVISION_MISMATCH'
  | 'PAYLOAD_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'INTERNAL';

const NOTHING: ImApplyCounts = {
  received: 0,
  added: 0,
  updated: 0,
  unchanged: 0,
  removed: 0,
  rejected: 0,
  expired: 0,
};

function noCounts(): Readonly<Record<ImCollection, ImApplyCounts>> {
  return {
    comments: NOTHING,
    contents: NOTHING,
    conversations: NOTHING,
    messages: NOTHING,
    notifications: NOTHING,
  };
}

export interface PushSubject {
  /** Internal id, or whatever was written for one that is not known. */
  readonly accountId: string | null;
  readonly requestId: string | null;
  readonly mode: 'snapshot' | 'delta';
}

/** The payload of an acknowledgement of something that was applied, or need not be. */
export function successAnswer(
  subject: PushSubject,
  store: ImStore,
  nowMs: number,
  more: Readonly<Record<string, unknown>> = {},
): object {
  return {
    success: true,
    accountId: subject.accountId,
    requestId: subject.requestId,
    revision: subject.accountId === null ? 0 : store.accountRevision(subject.accountId),
    mode: subject.mode,
    duplicate: false,
    counts: noCounts(),
    deferredRemovals: {},
    rejected: [],
    stats: store.stats(),
    timestamp: nowMs,
    ...more,
  };
}

export function appliedAnswer(
  subject: PushSubject,
  result: Extract<ImApplyResult, { ok: true }>,
  store: ImStore,
  nowMs: number,
): object {
  const { revision, mode, counts, deferredRemovals, rejected } = result;
  return successAnswer(subject, store, nowMs, { revision, mode, counts, deferredRemovals, rejected });
}

export function errorAnswer(
  subject: Pick<PushSubject, 'accountId' | 'requestId'>,
  code: PushErrorCode,
  error: string,
  store: ImStore,
  nowMs: number,
): object {
  const { accountId, requestId } = subject;
  return {
    success: false,
    accountId,
    requestId,
    revision: accountId === null ? 0 : store.accountRevision(accountId),
    error,
    error_code: code,
    ...(code === 'BASE_REVISION_MISMATCH' && { resync_required: true }),
    timestamp: nowMs,
  };
}

/** Rows that a push held, by its own count. */
export function receivedRows(result: Extract<ImApplyResult, { ok: true }>): number {
  return IM_COLLECTIONS.reduce((sum, name) => sum + result.counts[name].received, 0);
}
