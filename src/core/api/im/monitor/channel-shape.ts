import type { ImAccount, ImCollection, ImUnread } from '#shared/im.ts';
import { nameOr, webAddressOrNull } from '../shapes/context.ts';

/** An account as monitor clients know it. Its fields and their order are those old clients were built for. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly accountName: string;
  readonly avatar: string;
  readonly userInfo: null;
  readonly platform: string;
  readonly description: string;
  readonly lastMessage: string | null;
  readonly lastMessageTime: number | null;
  readonly unreadCount: number;
  readonly messageCount: number;
  readonly topicCount: number;
  readonly isPinned: boolean;
  readonly enabled: boolean;
  readonly status: ImAccount['status'];
  readonly login_status: ImAccount['loginStatus'];
  readonly worker_status: ImAccount['workerStatus'];
  readonly isLoggedIn: boolean;
}

export interface ChannelFacts {
  readonly unread: ImUnread;
  readonly counts: Readonly<Record<ImCollection, number>>;
  readonly lastMessage: { readonly content: string; readonly createdMs: number } | null;
  readonly topicCount: number;
  readonly workerStatus: ImAccount['workerStatus'];
}

/** Without a picture of its own an old client would fetch one from somewhere else. */
const DEFAULT_AVATAR = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="20" fill="#8a94a6"/>' +
    '<circle cx="20" cy="16" r="7" fill="#fff"/><path d="M6 36c2-9 8-12 14-12s12 3 14 12z" fill="#fff"/></svg>',
).toString('base64')}`;

export function channelOf(account: ImAccount, facts: ChannelFacts): Channel {
  const { counts, lastMessage } = facts;
  const isLive = account.source === 'live';
  const holdsData = Object.values(counts).some((count) => count > 0);
  const name = nameOr(account.userName);
  return {
    id: account.accountId,
    name,
    accountName: name,
    avatar: webAddressOrNull(account.avatar) ?? DEFAULT_AVATAR,
    userInfo: null,
    platform: account.platform,
    description: account.platform,
    lastMessage: lastMessage?.content ?? null,
    lastMessageTime: lastMessage?.createdMs ?? null,
    unreadCount: facts.unread.total,
    messageCount: counts.comments + counts.messages,
    topicCount: facts.topicCount,
    isPinned: false,
    enabled: account.status === 'active' || account.status === 'pending',
    status: account.status,
    login_status: isLive ? 'not_required' : account.loginStatus,
    worker_status: isLive && facts.workerStatus !== 'online' ? 'offline' : facts.workerStatus,
    // Old clients refuse to open any other channel, whatever it holds.
    isLoggedIn: isLive || account.loginStatus === 'logged_in' || holdsData,
  };
}

/** The most recently active first; channels nobody wrote in come last. */
export function sortChannels(channels: readonly Channel[]): readonly Channel[] {
  return channels.toSorted(
    (a, b) => (b.lastMessageTime ?? -1) - (a.lastMessageTime ?? -1) || (a.id < b.id ? 1 : -1),
  );
}
