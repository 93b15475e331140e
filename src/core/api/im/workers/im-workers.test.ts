import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../test-support/until.ts';
import { nextEvent, testWorker } from '../sockets/testing/socket-server.ts';
import {
  ANY,
  OTHER,
  THREE_WORKERS,
  pushOf,
  rawMessage,
  rawMessages,
  startWorkerServer,
} from './testing/worker-server.ts';
import type { TestWorker, WorkerServer } from './testing/worker-server.ts';

let bench: WorkerServer;
let worker: TestWorker;
beforeEach(async () => {
  bench = await startWorkerServer({ workers: THREE_WORKERS });
  worker = await bench.connect();
});
afterEach(() => bench.stop());

describe('the envelope', () => {
  // Catches: a malformed message that ends the connection, or that nobody answers.
  it.each([
    ['version', { type: 'worker:heartbeat', payload: {}, timestamp: 1 }, 'worker:heartbeat:error'],
    ['type', { version: 'v1', payload: {}, timestamp: 1 }, 'unknown:error'],
    ['payload', { type: 'worker:heartbeat', version: 'v1', timestamp: 1 }, 'worker:heartbeat:error'],
    ['timestamp', { type: 'worker:heartbeat', version: 'v1', payload: {} }, 'worker:heartbeat:error'],
    ['type', 'no object', 'unknown:error'],
    ['type', null, 'unknown:error'],
  ])('without %s is answered', async (field, message, type) => {
    worker.socket.emit('message', message);
    const answer = await worker.next(type);
    expect(answer.payload).toEqual({
      success: false,
      error: `Missing required field: ${field}`,
      error_code: 'INVALID_ENVELOPE',
    });
  });

  it('of an unknown type is answered, with its request id, shortened', async () => {
    const type = `worker:${'x'.repeat(500)}`;
    worker.send(type, {}, 'r-1');
    const answer = await worker.next(`${type.slice(0, 64)}:error`);
    expect(answer).toMatchObject({ requestId: 'r-1', payload: { error_code: 'UNKNOWN_TYPE' } });
  });

  it('answers the acknowledgement of the library too', async () => {
    const message = { type: 'worker:heartbeat', version: 'v1', payload: {}, timestamp: 1 };
    expect(await worker.socket.emitWithAck('message', message)).toEqual({ success: true });
  });
});

describe('register', () => {
  it('lists the bound accounts, the one that is still to be made among them, without credentials', async () => {
    expect(await worker.register()).toEqual({
      success: true,
      worker_id: 'crawler-1',
      assigned_accounts: [
        {
          id: 'acc-1',
          platform: 'douyin',
          account_id: 'acc-1',
          account_name: '',
          monitor_interval: 30,
          status: 'active',
          login_status: 'unknown',
          platform_user_id: null,
          credentials: null,
        },
      ],
      server: { epoch: 'e1', max_frame_bytes: 33_554_432, max_rows_per_part: 2000 },
    });
    const answer = await worker.ask('worker:register', {}, 'worker:register:ack', 'r-2');
    expect(answer).toMatchObject({ requestId: 'r-2', payload: { success: false } });
  });

  // Catches: two sockets of one worker that both count as connected, and both get requests.
  it('replaces an earlier socket of the same worker, not one of another token', async () => {
    await worker.register();
    const other = await bench.connect(OTHER);
    await other.register('crawler-1');
    const gone = nextEvent(worker.socket, 'disconnect');
    const again = await bench.connect();
    await again.register();
    expect(await gone).toBe('transport close');
    expect(other.socket.connected).toBe(true);
  });

  it('lets a worker join its own room only', async () => {
    const join = async (room: string) =>
      worker.socket.emitWithAck('join_room', { room, workerId: 'x' }) as Promise<unknown>;
    await worker.register();
    expect([await join('worker:crawler-1'), await join('worker:crawler-2'), await join('admin')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('who may write where', () => {
  const pushTo = async (from: TestWorker, accountId: string) =>
    (await from.push({ ...pushOf([rawMessage(1)]), accountId }))['error_code'] ?? 'applied';

  // Catches: a worker that writes to accounts of others, or to a live room.
  it('is decided by the token alone', async () => {
    await bench.store.createAccount({
      accountId: 'acc-live',
      platform: 'douyin',
      source: 'live',
      userName: '主播',
      userId: '777',
    });
    await bench.store.createAccount({
      accountId: 'acc-hand',
      platform: 'douyin',
      source: 'manual',
      userName: '手动',
      userId: 'p-9',
    });
    await bench.store.createAccount({
      accountId: 'acc-local',
      platform: 'douyin',
      source: 'manual',
      userName: '本机',
      userId: 'local',
    });
    const other = await bench.connect(OTHER);
    const any = await bench.connect(ANY);
    expect(await pushTo(worker, 'acc-2')).toBe('FORBIDDEN_ACCOUNT');
    expect(await pushTo(worker, 'acc-hand')).toBe('FORBIDDEN_ACCOUNT');
    expect(await pushTo(other, 'acc-2')).toBe('ACCOUNT_NOT_FOUND');
    expect(await pushTo(other, 'acc-hand')).toBe('applied');
    expect(await pushTo(other, 'p-9')).toBe('applied');
    expect(await pushTo(any, 'acc-hand')).toBe('applied');
    for (const id of ['acc-live', '777', 'acc-local'])
      expect(await pushTo(any, id)).toBe('FORBIDDEN_ACCOUNT');
    expect(await pushTo(any, 'acc-new')).toBe('applied');
    expect(await pushTo(any, 'no id/at all')).toBe('ACCOUNT_NOT_FOUND');
    expect(bench.store.counts('acc-live').messages).toBe(0);
  });

  // Catches: an account that the user deleted and that comes back with the next push.
  it('leaves a deleted account deleted', async () => {
    await worker.push(pushOf(rawMessages(1, 2)));
    await bench.store.deleteAccount('acc-1');
    expect(await pushTo(worker, 'acc-1')).toBe('ACCOUNT_NOT_FOUND');
    await bench.store.createAccount({
      accountId: 'acc-1',
      platform: 'douyin',
      source: 'manual',
      userName: '回来',
    });
    expect(await pushTo(worker, 'acc-1')).toBe('applied');
  });

  it('makes an account once when two pushes ask for it at a time', async () => {
    const answers = await Promise.all([
      worker.push(pushOf(rawMessages(1, 1)), 'r-1'),
      worker.push(pushOf(rawMessages(2, 2)), 'r-2'),
    ]);
    expect(answers.map(({ success }) => success)).toEqual([true, true]);
    expect(bench.store.accounts()).toHaveLength(1);
  });
});

describe('the state of workers', () => {
  const statusOf = () => bench.store.account('acc-1')?.workerStatus;

  it('follows connections and heartbeats, and the accounts follow it', async () => {
    const seen: string[] = [];
    bench.workers.onStatus(({ id, status }) => seen.push(`${id} ${status}`));
    await worker.push(pushOf([]));
    await worker.register();
    await until(() => statusOf() === 'online');
    expect(bench.workers.statusOf('acc-1')).toBe('online');
    await worker.ask('worker:heartbeat', { worker_id: 'crawler-1' }, 'worker:heartbeat:ack');
    expect(bench.workers.list()).toEqual([
      {
        id: 'crawler-1',
        name: 'crawler',
        status: 'online',
        accountIds: ['acc-1'],
        lastHeartbeatMs: bench.clock.now(),
      },
    ]);
    bench.clock.advance(29_000);
    expect(bench.workers.list()[0]?.status).toBe('online');
    bench.clock.advance(2000);
    await until(() => statusOf() === 'offline');
    await worker.ask('worker:heartbeat', { worker_id: 'crawler-1' }, 'worker:heartbeat:ack');
    await until(() => statusOf() === 'online');
    worker.socket.disconnect();
    await until(() => statusOf() === 'offline');
    expect(seen.filter((line) => line.startsWith('crawler-1'))).toEqual([
      'crawler-1 online',
      'crawler-1 offline',
      'crawler-1 online',
      'crawler-1 offline',
    ]);
  });

  it('is none for accounts no token covers', async () => {
    await bench.store.createAccount({
      accountId: 'acc-live',
      platform: 'douyin',
      source: 'live',
      userName: '主播',
      userId: '777',
    });
    expect([bench.workers.statusOf('acc-live'), bench.workers.statusOf('acc-x')]).toEqual(['none', 'none']);
    await worker.push(pushOf([]));
    await until(() => statusOf() === 'online');
    bench.server.authenticator.replace({ ...bench.server.tokens, workers: [] });
    await until(() => statusOf() === 'none');
  });

  it('updates accounts with what a worker says about them', async () => {
    await worker.push(pushOf([]));
    const answer = await worker.ask(
      'worker:account:status',
      {
        worker_id: 'crawler-1',
        account_statuses: [
          {
            account_id: 'acc-1',
            status: {
              login_status: 'logged_in',
              platform_user_id: '100000000009',
              platform_username: '示例店铺',
              avatar: 'https://example.test/a.png',
              total_followers: 12,
              total_following: 3,
            },
          },
          { account_id: 'acc-2', status: { login_status: 'logged_in' } },
          { account_id: 'acc-1', status: null },
          null,
        ],
      },
      'worker:account:status:ack',
    );
    expect(answer.payload).toEqual({ success: true, updated: 1, failed: 3 });
    expect(bench.store.account('acc-1')).toMatchObject({
      loginStatus: 'logged_in',
      userId: '100000000009',
      userName: '示例店铺',
      avatar: 'https://example.test/a.png',
      followerCount: 12,
      followingCount: 3,
    });
    expect(await worker.push({ ...pushOf([]), accountId: '100000000009' })).toMatchObject({
      accountId: 'acc-1',
    });
    const stopped = [{ account_id: 'acc-1', status: { worker_status: 'offline' } }];
    await worker.ask('worker:account:status', { account_statuses: stopped }, 'worker:account:status:ack');
    await until(() => statusOf() === 'offline');
    const broken = await worker.ask('worker:account:status', {}, 'worker:account:status:ack');
    expect(broken.payload).toMatchObject({ success: false, updated: 0, failed: 0 });
  });
});

describe('a change of bindings', () => {
  // Catches: a crawler that goes on with accounts it has lost, or never hears of new ones.
  it('is told to registered workers, and counts at once', async () => {
    await worker.push(pushOf([]));
    await bench.store.createAccount({
      accountId: 'acc-2',
      platform: 'douyin',
      source: 'manual',
      userName: '二号',
      userId: 'p-2',
    });
    await worker.register();
    const [assign, revoke] = [worker.next('master:task:assign'), worker.next('master:task:revoke')];
    const event = nextEvent(worker.socket, 'master:task:assign');
    bench.server.authenticator.replace({
      ...bench.server.tokens,
      workers: [testWorker({ account_ids: ['acc-2'] })],
    });
    expect((await assign).payload).toMatchObject({ id: 'acc-2', account_id: 'p-2', credentials: null });
    expect((await revoke).payload).toEqual({ account_id: 'acc-1' });
    expect(await event).toMatchObject({ id: 'acc-2' });
    expect(await worker.push(pushOf([]))).toMatchObject({ error_code: 'FORBIDDEN_ACCOUNT' });
  });

  it('may be a new account, or one that goes', async () => {
    const any = await bench.connect(ANY);
    await any.register();
    const assign = any.next('master:task:assign');
    await bench.store.createAccount({
      accountId: 'acc-9',
      platform: 'douyin',
      source: 'manual',
      userName: '九号',
    });
    expect((await assign).payload).toMatchObject({ id: 'acc-9' });
    const revoke = any.next('master:task:revoke');
    await bench.store.deleteAccount('acc-9');
    expect((await revoke).payload).toEqual({ account_id: 'acc-9' });
  });
});
