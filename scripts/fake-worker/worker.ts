import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { rowCount } from './fixtures.ts';
import type { Fixture, Row } from './fixtures.ts';

export const REPLIES = ['success', 'failed', 'none'] as const;
export type ReplyMode = (typeof REPLIES)[number];

export interface FakeWorkerOptions {
  readonly url: string;
  readonly token: string;
  readonly workerId: string;
  readonly fixtures: readonly Fixture[];
  readonly reply: ReplyMode;
  readonly now: () => number;
  /** Hears everything that happens. */
  readonly tell: (event: Row) => void;
}

export interface FakeWorker {
  /** Settles when every snapshot of the first connection is acknowledged, or the server refuses it. */
  readonly pushed: Promise<void>;
  close(): void;
}

const HEARTBEAT_MS = 10_000;
/** The server takes ten pushes a second. */
const PUSH_EVERY_MS = 110;

interface Envelope {
  readonly type: string;
  readonly requestId?: string;
  readonly payload: Row;
}

/** A crawler that pushes its snapshots at every connection and answers requests to send as it is told. */
export function startFakeWorker(options: FakeWorkerOptions): FakeWorker {
  const { url, token, workerId, fixtures, reply, now, tell } = options;
  const socket: Socket = io(`${url.replace(/\/$/, '')}/worker`, { auth: { token }, forceNew: true });
  const waiting = new Map<string, (payload: Row) => void>();
  // Of this run: the server takes a request id once.
  const run = randomUUID();
  let requests = 0;
  let replies = 0;
  let heartbeat: NodeJS.Timeout | undefined;

  const ask = async (type: string, payload: Row): Promise<Row> => {
    requests += 1;
    const requestId = `${run}-${String(requests)}`;
    const answer = new Promise<Row>((resolve) => waiting.set(requestId, resolve));
    socket.emit('message', { type, version: 'v1', payload, timestamp: now(), requestId });
    return answer;
  };

  const push = async (accountId: string, more: Row): Promise<Row> =>
    ask('worker:data:sync', { accountId, platform: 'douyin', timestamp: now(), ...more });

  const pushAll = async (): Promise<void> => {
    const registered = await ask('worker:register', {
      worker_id: workerId,
      host: '127.0.0.1',
      port: 0,
      version: '1.0.0',
      capabilities: ['douyin'],
      max_accounts: fixtures.length,
    });
    tell({ event: 'registered', ...registered });
    for (const { accountId, data } of fixtures) {
      const begin = performance.now();
      const ack = await push(accountId, { data });
      const tookMs = Math.round(performance.now() - begin);
      tell({ event: 'pushed', accountId, rows: rowCount(data), tookMs, ack });
      if (fixtures.length > 1) await new Promise((resolve) => setTimeout(resolve, PUSH_EVERY_MS));
    }
  };

  socket.on('message', ({ type, requestId, payload }: Envelope) => {
    const resolve = requestId === undefined ? undefined : waiting.get(requestId);
    if (requestId !== undefined) waiting.delete(requestId);
    if (resolve === undefined) tell({ event: 'message', type, payload });
    resolve?.(payload);
  });

  socket.on('master:reply:request', (request: Row) => {
    tell({ event: 'asked to send', request });
    if (reply === 'none') return;
    replies += 1;
    const sentId = `sent-${String(now())}-${String(replies)}`;
    const isSent = reply === 'success';
    const { reply_id, request_id, platform, account_id } = request;
    socket.emit('worker:reply:result', {
      reply_id,
      request_id,
      platform,
      account_id,
      status: reply,
      platform_reply_id: isSent ? sentId : null,
      error_code: isSent ? null : 'FAKE_FAILURE',
      error_message: isSent ? null : 'The fake worker was told to fail.',
      timestamp: now(),
    });
    if (isSent && request['target_type'] === 'direct_message') {
      // As a real crawler finds its own message at the next look.
      const row = {
        messageId: sentId,
        conversationId: request['conversation_id'],
        direction: 'outbound',
        type: 'text',
        content: request['reply_content'],
        createdAt: now(),
      };
      void push(String(account_id), { mode: 'delta', data: { messages: [row] } }).then((ack) =>
        tell({ event: 'pushed the sent message', ack }),
      );
    }
  });

  const pushed = new Promise<void>((resolve, reject) => {
    socket.on('connect', () => {
      tell({ event: 'connected' });
      clearInterval(heartbeat);
      heartbeat = setInterval(() => {
        const state = { status: 'online', active_tasks: 0, memory_usage: 0, cpu_usage: 0 };
        void ask('worker:heartbeat', { worker_id: workerId, ...state });
      }, HEARTBEAT_MS);
      pushAll().then(resolve, reject);
    });
    socket.on('connect_error', (error) => {
      tell({ event: 'refused', message: error.message });
      // A refusal of the server is final; anything else is tried again.
      if (!socket.active) reject(new Error(`the server refused the worker: ${error.message}`));
    });
  });
  socket.on('disconnect', (reason) => {
    clearInterval(heartbeat);
    waiting.clear();
    tell({ event: 'disconnected', reason });
  });

  return {
    pushed,
    close: () => {
      clearInterval(heartbeat);
      socket.disconnect();
    },
  };
}
