import type { ImAccount, ImRow } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';

/** What a row alone does not say: the rows it points at, and which accounts can be written to. */
export interface ShapeContext {
  readonly store: Pick<ImStore, 'account' | 'peek' | 'unread'>;
  /** A suitable worker is connected. */
  readonly canSend: (accountId: string) => boolean;
  /** Of the connected workers; where it is left out, what the account itself says is shown. */
  readonly workerStatus?: (accountId: string) => ImAccount['workerStatus'];
}

/** Of a person whose name nobody told. */
const UNKNOWN_NAME = '未知用户';

export function nameOr(name: string): string {
  return name === '' ? UNKNOWN_NAME : name;
}

/** Only what a browser may open: a `javascript:` address must not travel on as a link. */
export function webAddress(address: string): string {
  return /^https?:/i.test(address) ? address : '';
}

export function webAddressOrNull(address: string | null): string | null {
  return address !== null && /^https?:/i.test(address) ? address : null;
}

/** Times of contents and discussions: an unknown one is null there. */
export function timeOrNull(ms: number): number | null {
  return ms === 0 ? null : ms;
}

export function platformOf(row: ImRow, { store }: ShapeContext): string {
  return store.account(row.accountId)?.platform ?? '';
}
