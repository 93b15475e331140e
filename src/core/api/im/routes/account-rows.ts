import { z } from 'zod';
import { AppError, ERRORS } from '#shared/errors.ts';
import { ImError } from '#shared/im-errors.ts';
import { accountStatusOf } from '#shared/im-words.ts';
import type { ImAccount } from '#shared/im.ts';
import type { AccountPatch } from '../../../im-store.ts';
import { listMark } from '../lists/cursor.ts';
import { readListInput } from '../lists/list-input.ts';
import { itemText } from '../lists/list-text.ts';
import { exactly, invalid, missing, readWord } from '../lists/query.ts';
import { ACCOUNT_SOURCES, ACCOUNT_STATUSES, accountSchema } from '../shapes/account.ts';
import { itemJson } from '../shapes/item.ts';
import { oneOf } from '../shapes/schema.ts';
import { accountList } from './account-list.ts';
import { deletedAnswer, itemAnswer, listAnswer } from './answer-schemas.ts';
import { bodySchema, countNumber, idText, readBody, requiredText, shortText, word } from './body.ts';
import { PLATFORM, listParameters, parameter } from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImReply, ImRoute } from './route-row.ts';
import { DELETED, findAccount } from './rows.ts';

const FIELDS = {
  avatar: shortText.optional(),
  signature: shortText.optional(),
  verified: z.boolean().optional(),
  follower_count: countNumber.optional(),
  following_count: countNumber.optional(),
  status: word(ACCOUNT_STATUSES, accountStatusOf).optional(),
};
const newAccount = z.object({
  ...FIELDS,
  user_name: requiredText,
  platform: z.string().min(1).max(64).default('douyin'),
  user_id: idText.optional(),
  source: z.enum(ACCOUNT_SOURCES).default('manual'),
});
const changedAccount = z.object({ ...FIELDS, user_name: requiredText.optional() });

export function accountRows(parts: RouteParts): readonly ImRoute[] {
  const { deps, context } = parts;
  const { store } = deps;
  const reply = (account: ImAccount, status = 200): ImReply => ({
    status,
    text: itemText(itemJson('accounts', account, context)),
  });

  return [
    {
      method: 'GET',
      path: '/api/im/accounts',
      scope: 'read',
      isLegacyOpen: true,
      name: 'listAccounts',
      summary: 'Accounts, the newest first',
      query: [
        parameter('status', 'State of the account', oneOf(ACCOUNT_STATUSES)),
        PLATFORM,
        parameter('source', 'Where it comes from', oneOf(ACCOUNT_SOURCES)),
        ...listParameters(),
      ],
      success: { 200: listAnswer('users', accountSchema) },
      handle: ({ query, listName }) => {
        const status = readWord(query, 'status', ACCOUNT_STATUSES, accountStatusOf);
        const source = readWord(query, 'source', ACCOUNT_SOURCES, exactly(ACCOUNT_SOURCES));
        const platform = query.get('platform');
        const input = readListInput(query, listMark(listName), 20);
        const matches = (account: ImAccount): boolean =>
          (status === undefined || account.status === status) &&
          (source === undefined || account.source === source) &&
          (platform === undefined || account.platform === platform);
        return {
          text: accountList(input, matches, context),
          basis: { accountId: null, showsWorkers: true },
        };
      },
    },
    {
      method: 'GET',
      path: '/api/im/accounts/:id',
      scope: 'read',
      isLegacyOpen: true,
      name: 'getAccount',
      summary: 'One account',
      success: { 200: itemAnswer(accountSchema) },
      handle: ({ id }) => {
        const account = findAccount(store, id);
        const accountId = account.accountId === id ? id : null;
        return { ...reply(account), basis: { accountId, showsWorkers: true } };
      },
    },
    {
      method: 'POST',
      path: '/api/im/accounts',
      scope: 'control',
      name: 'createAccount',
      summary: 'Adds an account; source "live" follows the room user_id',
      body: bodySchema(newAccount),
      success: { 201: itemAnswer(accountSchema) },
      errors: ['ALREADY_EXISTS'],
      handle: async ({ body }) => {
        const given = readBody(newAccount, body);
        if (given.source === 'live') {
          if (given.user_id === undefined) throw missing('user_id');
          return reply(await followRoom(parts, given.user_id, given), 201);
        }
        const { platform, source } = given;
        const { user_id: userId } = given;
        return reply(
          await store.createAccount({
            ...patchOf(given),
            userName: given.user_name,
            platform,
            source,
            ...(userId === undefined ? {} : { userId }),
          }),
          201,
        );
      },
    },
    {
      method: 'PUT',
      path: '/api/im/accounts/:id',
      scope: 'control',
      name: 'updateAccount',
      summary: 'Changes fields of an account',
      body: bodySchema(changedAccount),
      success: { 200: itemAnswer(accountSchema) },
      handle: async ({ id, body }) => {
        const { accountId } = findAccount(store, id);
        const patch = patchOf(readBody(changedAccount, body));
        return reply(await store.updateAccount(accountId, patch));
      },
    },
    {
      method: 'DELETE',
      path: '/api/im/accounts/:id',
      scope: 'control',
      name: 'deleteAccount',
      summary: 'Removes an account with all its data; a live room is also unfollowed',
      success: { 200: deletedAnswer },
      handle: async ({ id }) => {
        const account = findAccount(store, id);
        if (account.source === 'live') await asImErrors(deps.rooms.unfollow(account.userId));
        await store.deleteAccount(account.accountId);
        return DELETED;
      },
    },
  ];
}

type Fields = Partial<z.infer<typeof changedAccount>>;

/** The fields that are there, by their names in the store. */
function patchOf(given: Fields): AccountPatch {
  const patch = {
    userName: given.user_name,
    avatar: given.avatar,
    signature: given.signature,
    verified: given.verified,
    followerCount: given.follower_count,
    followingCount: given.following_count,
    status: given.status,
  };
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

/** Follows a room; its account is there from then on, whoever made it. */
export async function followRoom(
  { deps: { store, rooms } }: RouteParts,
  liveId: string,
  given: Fields & { readonly platform: string },
): Promise<ImAccount> {
  const isLive = ({ source, platform }: ImAccount): boolean =>
    source === 'live' || platform === given.platform;
  const taken = store.findAccounts(liveId).find(isLive);
  if (taken !== undefined) {
    throw new ImError('ALREADY_EXISTS', `The room ${liveId} is followed already`, {
      account_id: taken.accountId,
    });
  }
  await asImErrors(rooms.follow(liveId));
  const made = store.findAccounts(liveId).find(isLive);
  if (made !== undefined) return made;
  return store.createAccount({
    ...patchOf(given),
    userName: given.user_name ?? '',
    platform: given.platform,
    source: 'live',
    userId: liveId,
    loginStatus: 'not_required',
  });
}

/** What the engine refuses, in the words of this interface. */
async function asImErrors(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    const { http } = ERRORS[thrown.code];
    if (http === 400) throw invalid('user_id', `names no room: ${thrown.message}`);
    if (http === 404) throw new ImError('ACCOUNT_NOT_FOUND', thrown.message);
    if (http === 409) throw new ImError('ALREADY_EXISTS', thrown.message);
    throw new ImError('OVERLOADED', thrown.message);
  }
}
