import { expect, it } from 'vitest';
import type { ImAccount } from '#shared/im.ts';
import { channelOf } from './channel-shape.ts';

const ACCOUNT: ImAccount = {
  accountId: 'acc-1',
  userId: '100000000001',
  userName: '主播',
  avatar: '',
  signature: '',
  verified: false,
  followerCount: 0,
  followingCount: 0,
  status: 'active',
  platform: 'douyin',
  createdMs: 1,
  updatedMs: 1,
  source: 'live',
  liveStatus: 'live',
  loginStatus: 'not_required',
  workerStatus: 'online',
  isDemo: false,
  revision: 1,
};

// Catches: a room shown as received while the connection to it is down.
it.each([
  ['online', 'live', 'online'],
  ['offline', 'live', 'offline'],
  ['none', 'live', 'offline'],
  ['online', 'unknown', 'online'],
] as const)('the worker of a live room: link %s, room %s → %s', (workerStatus, liveStatus, shown) => {
  const account = { ...ACCOUNT, workerStatus, liveStatus };
  const counts = { comments: 0, contents: 0, conversations: 0, messages: 0, notifications: 0 };
  const unread = { total: 0, comments: 0, discussions: 0, messages: 0, notifications: 0 };
  const facts = { counts, unread, lastMessage: null, topicCount: 0, workerStatus };
  expect(channelOf(account, facts)).toMatchObject({ worker_status: shown, isLoggedIn: true });
});
