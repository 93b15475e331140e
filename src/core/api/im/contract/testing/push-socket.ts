import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';

export type Json = Readonly<Record<string, unknown>>;

/** Pushes are counted by socket; a test that pushes for every row would wait for seconds. */
const MAX_SOCKETS = 100;

/** A crawler, as small as it can be: pushes, and says yes to whatever it is to send. */
export class PushSocket {
  readonly #open: () => Promise<Socket>;
  readonly #waiting = new Map<unknown, (payload: Json) => void>();
  #socket: Socket;

  private constructor(socket: Socket, open: () => Promise<Socket>) {
    this.#open = open;
    this.#socket = socket;
    this.#listen(socket);
  }

  static async connect(baseUrl: string, token: string, id = 'crawler-1'): Promise<PushSocket> {
    const open = async (): Promise<Socket> => {
      const socket = io(`${baseUrl}/worker`, {
        forceNew: true,
        reconnection: false,
        transports: ['websocket'],
        auth: { token },
      });
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      return socket;
    };
    const push = new PushSocket(await open(), open);
    await push.#register(id);
    push.#id = id;
    return push;
  }

  #id = '';

  /** Rows that are added or changed. */
  async upsert(accountId: string, data: Json): Promise<void> {
    for (let attempt = 0; attempt < MAX_SOCKETS; attempt += 1) {
      const ack = await this.#ask('worker:data:sync', { accountId, platform: 'douyin', mode: 'delta', data });
      if (ack['success'] === true) return;
      if (ack['error_code'] !== 'RATE_LIMITED')
        throw new Error(`the push was refused: ${JSON.stringify(ack)}`);
      const before = this.#socket;
      this.#socket = await this.#open();
      this.#listen(this.#socket);
      before.disconnect();
      await this.#register(this.#id);
    }
    throw new Error('the push was refused again and again');
  }

  close(): void {
    this.#socket.disconnect();
  }

  async #register(id: string): Promise<void> {
    await this.#ask('worker:register', { worker_id: id, capabilities: ['douyin'] });
  }

  #listen(socket: Socket): void {
    socket.on('message', ({ requestId, payload }: { requestId?: string; payload: Json }) => {
      this.#waiting.get(requestId)?.(payload);
      this.#waiting.delete(requestId);
    });
    socket.on('master:reply:request', (request: Json) => {
      const { reply_id, request_id, platform, account_id } = request;
      const result = { reply_id, request_id, platform, account_id, status: 'success', timestamp: Date.now() };
      socket.emit('worker:reply:result', result);
    });
  }

  #ask(type: string, payload: Json): Promise<Json> {
    const requestId = randomUUID();
    return new Promise((resolve) => {
      this.#waiting.set(requestId, resolve);
      this.#socket.emit('message', {
        type,
        version: 'v1',
        payload: { ...payload, requestId },
        timestamp: Date.now(),
        requestId,
      });
    });
  }
}
