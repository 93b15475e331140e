import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { Exchanges } from './exchanges.ts';
import { items } from './json.ts';
import type { Item } from './json.ts';

const LIMIT_MS = 30_000;

export interface ImAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Undefined when the body is no JSON. */
  readonly json: unknown;
}

export interface AskOptions {
  /** Null: none is shown. Left out: the client's own. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; text goes as it is. */
  readonly body?: unknown;
}

/** A tool that uses the REST routes of the IM interface, exactly as it is told to. */
export class ImClient {
  readonly baseUrl: string;
  readonly #token: string | null;
  readonly #exchanges: Exchanges | null;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });

  constructor(baseUrl: string, token: string | null, exchanges: Exchanges | null = null) {
    this.baseUrl = baseUrl;
    this.#token = token;
    this.#exchanges = exchanges;
  }

  get(path: string, options: AskOptions = {}): Promise<ImAnswer> {
    return this.ask('GET', path, options);
  }

  put(path: string, body?: unknown): Promise<ImAnswer> {
    return this.ask('PUT', path, { body });
  }

  post(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<ImAnswer> {
    return this.ask('POST', path, { body, headers });
  }

  delete(path: string): Promise<ImAnswer> {
    return this.ask('DELETE', path);
  }

  /** The rows of a list route. Throws what it was refused with. */
  async list(path: string, key: string): Promise<readonly Item[]> {
    const answer = await this.get(path);
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status} ${answer.body}`);
    return items(answer.json, `data.${key}`);
  }

  async ask(method: string, path: string, options: AskOptions = {}): Promise<ImAnswer> {
    const { token = this.#token, headers = {}, body } = options;
    const payload = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await this.#exchange(method, path, payload, {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(payload !== null && {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(payload)),
      }),
      ...headers,
    });
    this.#exchanges?.add(
      `${method} ${path}${Object.keys(headers).length > 0 ? ` ${JSON.stringify(headers)}` : ''}${payload === null ? '' : ` ${payload}`}`,
      `${answer.status} ${answer.body}`,
    );
    return answer;
  }

  close(): void {
    this.#agent.destroy();
  }

  #exchange(
    method: string,
    path: string,
    payload: string | null,
    headers: Record<string, string>,
  ): Promise<ImAnswer> {
    return new Promise((resolve, reject) => {
      const call = request(
        `${this.baseUrl}${path}`,
        { method, headers, agent: this.#agent, timeout: LIMIT_MS },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const body = Buffer.concat(chunks).toString('utf8');
            const { statusCode = 0 } = response;
            resolve({ status: statusCode, headers: response.headers, body, json: parse(body) });
          });
        },
      );
      call.on('error', reject);
      call.on('timeout', () => call.destroy(new Error(`${method} ${path}: no answer within ${LIMIT_MS} ms`)));
      call.end(payload ?? undefined);
    });
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
