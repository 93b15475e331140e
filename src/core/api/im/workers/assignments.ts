import type { ImStore } from '../../../im-store.ts';
import { accountsToCome, boundAccounts } from './bindings.ts';
import type { Binding } from './bindings.ts';
import type { WorkerSession } from './worker-session.ts';

/** An account a worker is to care for, in the words of the protocol. Credentials are never given out. */
export interface AssignedAccount {
  readonly id: string;
  readonly platform: string;
  readonly account_id: string;
  readonly account_name: string;
  readonly monitor_interval: number;
  readonly status: string;
  readonly login_status: string;
  readonly platform_user_id: null;
  readonly credentials: null;
}

/** How often a crawler should look, seconds. */
const MONITOR_INTERVAL = 30;

const FIXED = { monitor_interval: MONITOR_INTERVAL, platform_user_id: null, credentials: null } as const;

/** What a token is bound to, accounts included that its first push will make. */
export function assignedAccounts(worker: Binding, store: ImStore): readonly AssignedAccount[] {
  const known = boundAccounts(worker, store).map((account) => ({
    id: account.accountId,
    platform: account.platform,
    account_id: account.userId,
    account_name: account.userName,
    status: account.status,
    login_status: account.loginStatus,
    ...FIXED,
  }));
  const toCome = accountsToCome(worker, store).map((id) => ({
    id,
    platform: 'douyin',
    account_id: id,
    account_name: '',
    status: 'active',
    login_status: 'unknown',
    ...FIXED,
  }));
  return [...known, ...toCome];
}

/** Tells a registered worker what has been added to its accounts and taken from them. */
export function tellAssignments(session: WorkerSession, store: ImStore): void {
  const before = session.assigned;
  if (before === null) return;
  const now = assignedAccounts(session.worker, store);
  session.assigned = new Set(now.map(({ id }) => id));
  for (const account of now) if (!before.has(account.id)) tell(session, 'master:task:assign', account);
  for (const id of before) {
    if (!session.assigned.has(id)) tell(session, 'master:task:revoke', { account_id: id });
  }
}

/** As a typed message and as an event of its own: crawlers listen for the one or the other. */
function tell(session: WorkerSession, type: string, payload: object): void {
  session.send(type, payload);
  session.socket.emit(type, payload);
}
