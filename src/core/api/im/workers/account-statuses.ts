import { loginStatusOf } from '#shared/im-words.ts';
import type { ImAccount } from '#shared/im.ts';
import type { AccountPatch, ImStore } from '../../../im-store.ts';
import type { Logger } from '../../../ports.ts';
import { findTarget } from './bindings.ts';
import { idTextOf, isRecord } from './envelope.ts';
import type { WorkerSession } from './worker-session.ts';

/** Accounts in one message. */
const MAX_STATUSES = 1000;
const MAX_TEXT_LENGTH = 256;

const RUNNING: ReadonlySet<unknown> = new Set(['online', 'running', 'active', 'idle']);
const STOPPED: ReadonlySet<unknown> = new Set(['offline', 'stopped', 'paused', 'error']);
/** Words of crawlers for an account that is not logged in yet. */
const LOGGING_IN: ReadonlySet<unknown> = new Set(['pending', 'logging_in', 'login_failed', 'failed']);

export interface StatusOutcome {
  readonly success: boolean;
  readonly updated: number;
  readonly failed: number;
}

/** `worker:account:status`: what a worker knows of its accounts. Null when it is no such message. */
export async function takeAccountStatuses(
  session: WorkerSession,
  payload: unknown,
  store: ImStore,
  logger: Logger,
): Promise<StatusOutcome | null> {
  const given = isRecord(payload) ? payload['account_statuses'] : undefined;
  if (!Array.isArray(given) || given.length > MAX_STATUSES) return null;
  let updated = 0;
  for (const one of given as readonly unknown[]) {
    if (await takeOne(session, one, store, logger)) updated += 1;
  }
  return { success: true, updated, failed: given.length - updated };
}

async function takeOne(
  session: WorkerSession,
  given: unknown,
  store: ImStore,
  logger: Logger,
): Promise<boolean> {
  if (!isRecord(given) || !isRecord(given['status'])) return false;
  const id = idTextOf(given['account_id']);
  const target = id === null ? null : findTarget(session.worker, store, id, null);
  if (target?.kind !== 'account') return false;
  const { status } = given;
  if (STOPPED.has(status['worker_status'])) session.stopped.add(target.account.accountId);
  if (RUNNING.has(status['worker_status'])) session.stopped.delete(target.account.accountId);
  const patch = patchOf(status, target.account, store);
  if (Object.keys(patch).length === 0) return true;
  try {
    await store.updateAccount(target.account.accountId, patch);
    return true;
  } catch (thrown) {
    logger.warn('what a worker said about an account was not taken', { error: thrown });
    return false;
  }
}

function patchOf(
  status: Readonly<Record<string, unknown>>,
  account: ImAccount,
  store: ImStore,
): AccountPatch {
  const loginStatus = LOGGING_IN.has(status['login_status'])
    ? 'not_logged_in'
    : loginStatusOf(status['login_status']);
  const userId = idTextOf(status['platform_user_id']);
  const userName = textOf(status['platform_username']);
  const avatar = textOf(status['avatar'], 2048);
  const followerCount = countOf(status['total_followers']);
  const followingCount = countOf(status['total_following']);
  return {
    ...(loginStatus !== null && { loginStatus }),
    // Two accounts of a platform with one id could not be told apart by it.
    ...(userId !== null && !isOfAnother(userId, account, store) && { userId }),
    ...(userName !== null && { userName }),
    ...(avatar !== null && /^https?:\/\//i.test(avatar) && { avatar }),
    ...(followerCount !== null && { followerCount }),
    ...(followingCount !== null && { followingCount }),
  };
}

function isOfAnother(userId: string, account: ImAccount, store: ImStore): boolean {
  return store
    .findAccounts(userId)
    .some((other) => other.accountId !== account.accountId && other.platform === account.platform);
}

function textOf(value: unknown, most = MAX_TEXT_LENGTH): string | null {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : null;
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
