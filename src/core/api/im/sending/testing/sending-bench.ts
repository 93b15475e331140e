import { DEFAULT_SETTINGS } from '../../../../settings.ts';
import { silentLogger } from '../../../../logger.ts';
import type { ImMessage } from '#shared/im.ts';
import type { RecordingDisk } from '../../../../store/entities/testing/recording-disk.ts';
import type { SendInput, SendTransition } from '../../parts.ts';
import { testWorker } from '../../sockets/testing/socket-server.ts';
import { rawMessage, startWorkerServer } from '../../workers/testing/worker-server.ts';
import type { TestWorker, WorkerServer } from '../../workers/testing/worker-server.ts';
import { ImSends } from '../im-sending.ts';

export const STRANGER = `ddw_${'o'.repeat(43)}`;
const TOKENS = [testWorker(), testWorker({ id: 'wk-2', token: STRANGER, account_ids: ['acc-2'] })];

export interface SendRequest {
  readonly reply_id: string;
  readonly request_id: string;
}

/** Sends over a real store and a connected worker, in one account with a little in it. */
export class SendingBench {
  bench: WorkerServer;
  worker: TestWorker;
  sending: ImSends;
  transitions: SendTransition[] = [];
  /** What the worker was asked to send. */
  readonly requests: SendRequest[] = [];
  #ids = 0;

  private constructor(bench: WorkerServer, worker: TestWorker) {
    this.bench = bench;
    this.worker = worker;
    this.sending = this.#start();
  }

  static async start(): Promise<SendingBench> {
    const bench = await startWorkerServer({ workers: TOKENS });
    const it = new SendingBench(bench, await bench.connect());
    await it.#register(['douyin']);
    await it.worker.push({
      accountId: 'acc-1',
      platform: 'douyin',
      data: {
        messages: [rawMessage(1), rawMessage(2)],
        contents: [{ contentId: 'w1', type: 'video', title: '示例作品' }],
        comments: [
          { commentId: 'c1', contentId: 'w1', authorId: 'u-7', authorName: '观众七', content: '好看' },
        ],
      },
    });
    await bench.store.updateAccount('acc-1', { userName: '示例店铺', userId: '1001' });
    return it;
  }

  /** The worker, on another connection. */
  async reconnect(capabilities: readonly string[] = ['douyin']): Promise<void> {
    this.worker = await this.bench.connect();
    await this.#register(capabilities);
  }

  /** Ends everything and starts it again on the same disk. */
  async restart(): Promise<void> {
    const { disk }: { disk: RecordingDisk } = this.bench;
    await this.stop();
    this.bench = await startWorkerServer({ workers: TOKENS, disk });
    this.restartSending();
  }

  restartSending(): void {
    this.sending.close();
    this.transitions = [];
    this.sending = this.#start();
  }

  async stop(): Promise<void> {
    this.sending.close();
    await this.bench.stop();
  }

  /** What the worker says became of a request. */
  result(request: Pick<SendRequest, 'reply_id'> | undefined, parts: object): void {
    this.worker.socket.emit('worker:reply:result', {
      reply_id: request?.reply_id,
      account_id: 'acc-1',
      ...parts,
    });
  }

  /** A message by internal or platform id. */
  async stored(id: string): Promise<ImMessage | undefined> {
    const found = await this.bench.store.find('messages', id, 'acc-1');
    return found.kind === 'one' ? found.row : undefined;
  }

  async messageCount(): Promise<number | undefined> {
    return (await this.bench.store.list('messages', { accountId: 'acc-1', count: 0, after: 0 })).total;
  }

  states(): readonly string[] {
    return this.transitions.map(({ state, isLate }) => (isLate ? `late ${state}` : state));
  }

  async #register(capabilities: readonly string[]): Promise<void> {
    this.worker.socket.on('master:reply:request', (request: SendRequest) => this.requests.push(request));
    await this.worker.register('crawler-1', { capabilities });
  }

  #start(): ImSends {
    const { store, clock, workers } = this.bench;
    const sends = new ImSends({
      store,
      clock,
      workers,
      logger: silentLogger,
      newId: () => `u-${String((this.#ids += 1))}`,
      settings: () => DEFAULT_SETTINGS,
      startedMs: clock.now(),
    });
    sends.onTransition((transition) => this.transitions.push(transition));
    return sends;
  }
}

export function input(parts: Partial<SendInput> = {}): SendInput {
  return {
    accountId: 'acc-1',
    target: { kind: 'direct_message', conversationId: 'conv_acc-1_u-1' },
    content: '您好，有现货',
    type: 'text',
    replyToId: null,
    replyToContent: null,
    key: null,
    monitorClientId: null,
    ...parts,
  };
}

export function commentInput(parts: Partial<SendInput> = {}): SendInput {
  return input({ target: { kind: 'comment', commentId: 'c1' }, ...parts });
}
