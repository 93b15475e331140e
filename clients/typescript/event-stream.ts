import { ImRequestError } from './im-request-error.ts';
import { SseParser } from './sse-parser.ts';

/** One event of the app, as it is on the wire. */
export interface ImEvent {
  readonly epoch: string;
  readonly seq: number;
  /** E.g. `message.created`. */
  readonly type: string;
  readonly account_id: string | null;
  readonly revision: number;
  /** ms since 1970 UTC. */
  readonly time: number;
  readonly id: string | null;
  readonly data: unknown;
}

/** `resync`: events were lost, so what was loaded before is out of date; load it again, then go on. */
export type StreamSignal =
  | { readonly kind: 'event'; readonly event: ImEvent; readonly eventId: string | null }
  | { readonly kind: 'resync'; readonly reason: string };

export interface EventStreamOptions {
  /** Accounts, by id; without it all. */
  readonly accountIds?: readonly string[] | undefined;
  /** Event types, also like `message.*`; without it all. */
  readonly types?: readonly string[] | undefined;
  /** Where to go on: the `eventId` of the last event that was dealt with. */
  readonly lastEventId?: string | undefined;
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
}

export interface StreamTransport {
  readonly baseUrl: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** Waits, or less if the signal comes first. */
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** The app says something every 15 s; silence for this long means that the connection is dead. */
  readonly silenceMs: number;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/**
 * Follows the events for as long as the signal lets it, over any number of connections: after a
 * break it goes on from the last event, so none is lost and none comes twice. An app that refuses
 * for good (a wrong token, a wrong filter) ends it with `ImRequestError`.
 */
export async function* followEvents(
  transport: StreamTransport,
  options: EventStreamOptions,
): AsyncGenerator<StreamSignal, void, undefined> {
  let { lastEventId } = options;
  let waitMs = FIRST_WAIT_MS;
  while (options.signal?.aborted !== true) {
    try {
      for await (const signal of readConnection(transport, options, lastEventId)) {
        waitMs = FIRST_WAIT_MS;
        if (signal.kind === 'event') lastEventId = signal.eventId ?? lastEventId;
        yield signal;
      }
    } catch (thrown) {
      if (thrown instanceof ImRequestError && !isPassing(thrown.status)) throw thrown;
      if (thrown instanceof ImRequestError) waitMs = Math.max(waitMs, thrown.retryAfterMs ?? 0);
    }
    await transport.wait(waitMs, options.signal);
    waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
  }
}

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

async function* readConnection(
  transport: StreamTransport,
  options: EventStreamOptions,
  lastEventId: string | undefined,
): AsyncGenerator<StreamSignal, void, undefined> {
  const connection = new AbortController();
  const end = (): void => connection.abort();
  options.signal?.addEventListener('abort', end);
  let silence = setTimeout(end, transport.silenceMs);
  try {
    const response = await transport.fetch(streamUrl(transport.baseUrl, options), {
      headers: {
        Accept: 'text/event-stream',
        Authorization: `Bearer ${transport.token}`,
        ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
      },
      signal: connection.signal,
    });
    if (!response.ok || response.body === null) throw await ImRequestError.from(response);
    const parser = new SseParser();
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(silence);
      silence = setTimeout(end, transport.silenceMs);
      for (const { id, data } of parser.push(decoder.decode(value, { stream: true })))
        yield signalOf(id, data);
    }
  } finally {
    clearTimeout(silence);
    options.signal?.removeEventListener('abort', end);
    connection.abort();
  }
}

function signalOf(eventId: string | null, data: string): StreamSignal {
  const event = JSON.parse(data) as ImEvent;
  if (event.type !== 'resync_required') return { kind: 'event', event, eventId };
  return { kind: 'resync', reason: (event.data as { readonly reason: string }).reason };
}

function streamUrl(baseUrl: string, { accountIds, types }: EventStreamOptions): string {
  const url = new URL('/api/im/events', baseUrl);
  if (accountIds !== undefined) url.searchParams.set('account_id', accountIds.join(','));
  if (types !== undefined) url.searchParams.set('types', types.join(','));
  return url.href;
}
