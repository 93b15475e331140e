import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import { AppError } from '#shared/errors.ts';
import type { ImAccount } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { ImDeps } from '../parts.ts';
import type { Audience } from './audience.ts';
import type { ChannelList } from './channel-list.ts';
import { findChannel } from './find-topic.ts';
import { failedAs, idSchema, monitorRequest } from './monitor-request.ts';
import type { MonitorRequest } from './monitor-request.ts';

export interface AccountParts {
  readonly store: ImStore;
  readonly rooms: ImDeps['rooms'];
  readonly audience: Audience;
  readonly channels: ChannelList;
}

/** What people paste for a live room: the number in its address. */
const LIVE_ID = /^\d{5,16}$/;
const CREATED = 'monitor:create_account_result';
const DELETED = 'monitor:delete_account_result';

/** The events that make and remove accounts: the caller is answered first, then all are told. */
export function accountRequests(parts: AccountParts): Readonly<Record<string, MonitorRequest>> {
  const { store, rooms, audience, channels } = parts;
  const invalid = (event: string) => (details: string) => ({
    event,
    payload: { success: false, error: `参数无效: ${details}`, errorCode: 'INVALID_PARAMETER' },
  });

  const createManual = (given: {
    readonly platform: string;
    readonly account_name: string;
    readonly account_id?: string | null | undefined;
  }): Promise<ImAccount> =>
    audience.holdChannels(() =>
      store.createAccount({
        platform: given.platform,
        source: 'manual',
        userName: given.account_name,
        ...(typeof given.account_id === 'string' ? { userId: given.account_id } : {}),
      }),
    );

  const followRoom = (liveId: string, userName: string): Promise<ImAccount> =>
    audience.holdChannels(async () => {
      await rooms.follow(liveId);
      const account = store.findAccounts(liveId).find(({ source }) => source === 'live');
      if (account !== undefined) return account;
      // The room makes its account a little later, or finds this one.
      return store.createAccount({
        platform: 'douyin',
        source: 'live',
        userName,
        userId: liveId,
        loginStatus: 'not_required',
      });
    });

  return {
    'monitor:create_account': monitorRequest({
      needs: 'control-token',
      schema: z.object({
        platform: z.enum(['douyin', 'xiaohongshu']),
        account_name: z.string().trim().min(1).max(256),
        account_id: z
          .literal('')
          .transform(() => null)
          .or(idSchema)
          .nullish(),
      }),
      invalid: invalid(CREATED),
      failed: failedAs(CREATED),
      handle: async (socket, given) => {
        const { platform, account_id: accountId } = given;
        const isRoom = platform === 'douyin' && typeof accountId === 'string' && LIVE_ID.test(accountId);
        const account = isRoom ? await followRoom(accountId, given.account_name) : await createManual(given);
        const payload = { success: true, data: accountData(account, channels) };
        socket.emit(CREATED, payload);
        audience.channels();
        return payload;
      },
    }),

    'monitor:delete_account': monitorRequest({
      needs: 'control-token',
      schema: z.object({ accountId: idSchema }),
      invalid: invalid(DELETED),
      failed: failedAs(DELETED),
      handle: async (socket, given) => {
        const account = findChannel(store, given.accountId);
        if (account === undefined) throw new ImError('ACCOUNT_NOT_FOUND', 'Account not found');
        const { accountId } = account;
        if (account.source === 'live') await unfollow(rooms, account.userId);
        await audience.holdChannels(() => store.deleteAccount(accountId));
        const payload = { success: true, accountId };
        socket.emit(DELETED, payload);
        audience.channels();
        return payload;
      },
    }),
  };
}

/** A room that is not followed any more must not keep its account from being deleted. */
async function unfollow(rooms: ImDeps['rooms'], liveId: string): Promise<void> {
  try {
    await rooms.unfollow(liveId);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== 'E304') throw thrown;
  }
}

/** An account as old clients get it after making one. */
function accountData(account: ImAccount, channels: ChannelList): Record<string, unknown> {
  const { status, login_status, worker_status } = channels.of(account);
  return {
    id: account.accountId,
    platform: account.platform,
    account_name: account.userName,
    account_id: account.userId,
    status,
    login_status,
    worker_status,
    monitor_interval: 30,
    assigned_worker_id: null,
    created_at: account.createdMs,
    updated_at: account.updatedMs,
  };
}
