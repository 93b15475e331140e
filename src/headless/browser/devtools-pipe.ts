import type { Readable, Writable } from 'node:stream';
import type { DevToolsFields } from '#core/ports.ts';

/** A whole push frame in base64 is under 6 MB; nothing that is asked for comes near this. */
const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

type EventListener = (method: string, params: DevToolsFields) => void;

interface Waiting {
  readonly resolve: (result: DevToolsFields) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The DevTools Protocol over a browser's pipe: JSON texts, each ended by a zero byte. One pipe carries the
 * browser itself (session null) and every attached page.
 */
export class DevToolsPipe {
  readonly #input: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string | null, EventListener>();
  readonly #onClosed: () => void;
  #lastId = 0;
  #parts: Buffer[] = [];
  #bytes = 0;
  #isClosed = false;

  constructor(input: Writable, output: Readable, onClosed: () => void) {
    this.#input = input;
    this.#onClosed = onClosed;
    output.on('data', (chunk: Buffer) => {
      this.#receive(chunk);
    });
    for (const end of [input, output]) {
      end.on('error', () => {
        this.close();
      });
      end.on('close', () => {
        this.close();
      });
    }
  }

  /** Rejects when the browser refuses the command or the pipe is closed before an answer. */
  send(
    method: string,
    params: DevToolsFields = {},
    sessionId: string | null = null,
  ): Promise<DevToolsFields> {
    if (this.#isClosed) return Promise.reject(new Error(`${method}: the browser is closed`));
    const id = ++this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<DevToolsFields>();
    this.#waiting.set(id, { resolve, reject });
    const command = { id, method, params, ...(sessionId !== null && { sessionId }) };
    this.#input.write(`${JSON.stringify(command)}\0`);
    return promise;
  }

  /** Hears the events of one session; null stops it. */
  listen(sessionId: string | null, listener: EventListener | null): void {
    if (listener === null) this.#listeners.delete(sessionId);
    else this.#listeners.set(sessionId, listener);
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser is closed'));
    this.#waiting.clear();
    this.#parts = [];
    this.#input.destroy();
    this.#onClosed();
  }

  #receive(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1 && !this.#isClosed; end = chunk.indexOf(0, from)) {
      this.#parts.push(chunk.subarray(from, end));
      const text = Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      this.#bytes = 0;
      from = end + 1;
      this.#take(text);
    }
    this.#parts.push(chunk.subarray(from));
    this.#bytes += chunk.length - from;
    if (this.#bytes > MAX_MESSAGE_BYTES) this.close();
  }

  #take(text: string): void {
    const message = parse(text);
    if (typeof message['id'] === 'number') {
      const waiting = this.#waiting.get(message['id']);
      this.#waiting.delete(message['id']);
      if (isFields(message['error'])) {
        waiting?.reject(new Error(String(message['error']['message']).slice(0, 200)));
      } else {
        waiting?.resolve(isFields(message['result']) ? message['result'] : {});
      }
      return;
    }
    const { method, params, sessionId } = message;
    if (typeof method !== 'string') return;
    const listener = this.#listeners.get(typeof sessionId === 'string' ? sessionId : null);
    listener?.(method, isFields(params) ? params : {});
  }
}

function parse(text: string): DevToolsFields {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

function isFields(value: unknown): value is DevToolsFields {
  return typeof value === 'object' && value !== null;
}
