import { followEvents } from './event-stream.ts';
import type { EventStreamOptions, StreamSignal } from './event-stream.ts';
import { ImRequestError } from './im-request-error.ts';
import type { Operations } from './im-types.ts';
import type { CallInput, Changes, DataOf, ListName, RowOf } from './operation-types.ts';
import { waitFor } from './wait-for.ts';

export interface ImClientOptions {
  /** E.g. `http://127.0.0.1:47800`; `base_url` of `runtime.json`. */
  readonly baseUrl: string;
  /** `read` or `control` of `api-tokens.json`. */
  readonly token: string;
  /** Another `fetch`, e.g. for tests. */
  readonly fetch?: typeof fetch | undefined;
  /** Silence on the event stream for this long, ms, means that the connection is dead. Default 45,000. */
  readonly silenceMs?: number | undefined;
}

/** What every call sends beside its own input. */
interface Extras {
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The app's IM interface. Operations are named as in the documentation: `GET /api/im/messages`. */
export class ImClient {
  readonly #options: ImClientOptions;
  readonly #fetch: typeof fetch;

  constructor(options: ImClientOptions) {
    this.#options = options;
    this.#fetch = options.fetch ?? ((input, init) => fetch(input, init));
  }

  /** One request. Resolves with its `data`; rejects with `ImRequestError` when the app refuses. */
  async call<N extends keyof Operations>(
    name: N,
    input: CallInput<N>,
    extras: Extras = {},
  ): Promise<DataOf<N>> {
    const { method, url } = addressOf(this.#options.baseUrl, name, input);
    const { body } = input as { readonly body?: unknown };
    const response = await this.#fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${this.#options.token}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(extras.idempotencyKey === undefined ? {} : { 'Idempotency-Key': extras.idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(extras.signal === undefined ? {} : { signal: extras.signal }),
    });
    if (!response.ok) throw await ImRequestError.from(response);
    return ((await response.json()) as { readonly data: DataOf<N> }).data;
  }

  /** Every row of a list, page after page; rows that come in meanwhile cause no gaps and no repeats. */
  async *rows<N extends ListName>(
    name: N,
    input: CallInput<N>,
    extras: Extras = {},
  ): AsyncGenerator<RowOf<N>> {
    let cursor: string | null = null;
    do {
      const data: ListData = await this.#page(name, input, cursor === null ? {} : { cursor }, extras);
      yield* rowsOf<N>(data);
      cursor = data.next_cursor ?? null;
    } while (cursor !== null);
  }

  /**
   * What has changed in a list since a revision, at once and as often as it is asked. Rejects with code
   * `REVISION_TOO_OLD` when that is too long ago: load the list again and begin with its revision.
   */
  async changes<N extends ListName>(
    name: N,
    input: CallInput<N>,
    sinceRevision: number,
    extras: Extras = {},
  ): Promise<Changes<RowOf<N>>> {
    const rows: RowOf<N>[] = [];
    const deleted: Changes<RowOf<N>>['deleted'][number][] = [];
    let revision = sinceRevision;
    for (;;) {
      const data = await this.#page(name, input, { since_revision: revision }, extras);
      rows.push(...rowsOf<N>(data));
      deleted.push(...(data.deleted ?? []));
      revision = data.revision;
      if (!data.has_more) return { rows, deleted, revision };
    }
  }

  /** Asks for changes again and again; yields only when there are some. The signal ends it. */
  async *poll<N extends ListName>(
    name: N,
    input: CallInput<N>,
    sinceRevision: number,
    { everyMs, signal }: { readonly everyMs: number; readonly signal?: AbortSignal | undefined },
  ): AsyncGenerator<Changes<RowOf<N>>> {
    let revision = sinceRevision;
    while (signal?.aborted !== true) {
      const changes = await this.changes(name, input, revision, { signal });
      revision = changes.revision;
      if (changes.rows.length > 0 || changes.deleted.length > 0) yield changes;
      await waitFor(everyMs, signal);
    }
  }

  /**
   * Sends a message, which needs the control token. The same key again sends nothing and answers with
   * the first message as it is now: after a lost answer, repeat the call with the same key.
   */
  send(
    body: Operations['POST /api/im/messages']['body'],
    idempotencyKey: string,
  ): Promise<DataOf<'POST /api/im/messages'>> {
    return this.call(
      'POST /api/im/messages',
      { body },
      {
        idempotencyKey,
      },
    );
  }

  /** The events as they happen, over breaks of the connection. */
  events(options: EventStreamOptions = {}): AsyncGenerator<StreamSignal, void, undefined> {
    const { baseUrl, token, silenceMs = 45_000 } = this.#options;
    return followEvents({ baseUrl, token, fetch: this.#fetch, wait: waitFor, silenceMs }, options);
  }

  async #page<N extends ListName>(
    name: N,
    input: CallInput<N>,
    place: Readonly<Record<string, string | number>>,
    extras: Extras,
  ): Promise<ListData> {
    const { query: own } = input as { readonly query?: object };
    const whole: unknown = { ...(input as object), query: { ...own, ...place } };
    return (await this.call(name, whole as CallInput<N>, extras)) as ListData;
  }
}

/** What every list has, beside its rows under a name of its own. */
interface ListData {
  readonly has_more: boolean;
  readonly next_cursor?: string | null | undefined;
  readonly revision: number;
  readonly deleted?: Changes<never>['deleted'] | undefined;
}

function rowsOf<N extends ListName>(data: ListData): readonly RowOf<N>[] {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(data);
  const rows = fields.find(([name, value]) => name !== 'deleted' && Array.isArray(value))?.[1];
  return (rows ?? []) as readonly RowOf<N>[];
}

function addressOf(baseUrl: string, name: string, input: unknown): { method: string; url: string } {
  const { params = {}, query = {} } = input as {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  };
  const [method = '', pattern = ''] = name.split(' ');
  const path = pattern.replaceAll(/\{(\w+)\}/g, (_whole, part: string) =>
    encodeURIComponent(params[part] ?? ''),
  );
  const url = new URL(path, baseUrl);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  return { method, url: url.href };
}
