import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { createApp } from '../../../../app.ts';
import { silentLogger } from '../../../../logger.ts';
import type { Upstream } from '../../../../ports.ts';
import { systemClock } from '../../../../system-clock.ts';
import type { RunningApi } from '../../../running-api.ts';
import { call } from '../../../test-support/raw-http.ts';
import { PushSocket } from './push-socket.ts';

const WRITER_THREAD = new URL('../../../../archive/writer-thread.ts', import.meta.url);

export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  /** Undefined when the body is no JSON. */
  readonly json: unknown;
}

export interface Request {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The whole app with its real store, disk and sockets, in this process and on a port of its own. */
export interface ContractApp {
  readonly api: RunningApi;
  readonly tokens: { readonly read: string; readonly control: string; readonly worker: string };
  /** `token` null: none is shown; left out: the control token. */
  ask(method: string, request: Request, token?: string | null): Promise<Answer>;
  /** A crawler that may write to every account. */
  worker(id?: string): Promise<PushSocket>;
  stop(): Promise<void>;
}

/** There is no live service here: whoever follows a room is told so. */
const nowhere: Upstream = {
  isDemo: false,
  getRoom: () => Promise.reject(new AppError('E104', 'There are no rooms here.')),
  findLine: () => Promise.reject(new AppError('E104', 'There are no rooms here.')),
};

export async function startContractApp(): Promise<ContractApp> {
  const folder = await mkdtemp(join(tmpdir(), 'im-contract-'));
  const app = await createApp({
    version: '1.0.0',
    clock: systemClock,
    logger: silentLogger,
    random: Math.random,
    newId: randomUUID,
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: { data: folder, dashboard: null, archiveThread: WRITER_THREAD },
    upstreams: { demo: () => Promise.resolve(nowhere), live: nowhere },
    api: { port: 0 },
  });
  const { api } = app;
  if (api === null) throw new Error('the app has no API');
  const { read, control } = api.admin.tokens();
  const { token: worker } = await api.admin.addWorker({ name: 'test', accountIds: ['*'], allowCreate: true });
  const sockets: PushSocket[] = [];
  return {
    api,
    tokens: { read, control, worker },
    ask: async (method, { path, body, headers = {} }, token = control) => {
      const answer = await call(api.port, method, path, { ...(token !== null && { token }), headers, body });
      return { status: answer.status, headers: answer.headers, text: answer.body, json: parse(answer.body) };
    },
    worker: async (id) => {
      const socket = await PushSocket.connect(api.baseUrl, worker, id);
      sockets.push(socket);
      return socket;
    },
    stop: async () => {
      for (const socket of sockets) socket.close();
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
