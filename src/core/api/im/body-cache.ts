import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ImStore } from '../../im-store.ts';
import type { Scope } from '../scopes.ts';
import type { Basis } from './routes/route-row.ts';

const MAX_ENTRIES = 2000;
const MAX_BYTES = 32 * 1024 * 1024;

interface Entry {
  readonly body: Buffer;
  readonly length: string;
  readonly etag: string;
  readonly basis: Basis;
  /** Of what it was made from. */
  readonly revision: number;
  readonly workers: number;
  /** The route's pattern, for the figures. */
  readonly route: string;
}

/** What is told of an answer that the cache gave. */
export interface CacheWitness {
  /** Whether one more may be read; false leaves it to the router to say so. */
  mayRead(request: IncomingMessage, scope: Scope): boolean;
  onAnswer(
    route: string,
    status: number,
    startedMs: number,
    scope: Scope,
    headers: Readonly<Record<string, string>>,
  ): void;
  now(): number;
}

/**
 * Answers of lists and items as they were sent, by the address they were asked at. One is good while
 * the account or the store it shows has the same revision, and costs no routing at all.
 */
export class BodyCache {
  readonly #store: Pick<ImStore, 'revision' | 'accountRevision'>;
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;
  #workers = 0;

  constructor(store: Pick<ImStore, 'revision' | 'accountRevision'>) {
    this.#store = store;
  }

  /** A worker came or went: some answers show that. */
  workersChanged(): void {
    this.#workers += 1;
  }

  revisionOf({ accountId }: Basis): number {
    return accountId === null ? this.#store.revision : this.#store.accountRevision(accountId);
  }

  put(
    url: string,
    entry: { body: Buffer; etag: string; basis: Basis; revision: number; route: string },
  ): void {
    this.#drop(url);
    this.#entries.set(url, { ...entry, length: String(entry.body.length), workers: this.#workers });
    this.#bytes += entry.body.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MAX_ENTRIES && this.#bytes <= MAX_BYTES) break;
      this.#drop(oldest);
    }
  }

  /** True when it has answered. */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    scope: Scope | null,
    headers: Readonly<Record<string, string>>,
    witness: CacheWitness,
  ): boolean {
    if (request.method !== 'GET' || scope === null) return false;
    const url = request.url ?? '';
    const entry = this.#entries.get(url);
    if (entry === undefined) return false;
    const isStale =
      this.revisionOf(entry.basis) !== entry.revision ||
      (entry.basis.showsWorkers === true && entry.workers !== this.#workers);
    if (isStale) {
      this.#drop(url);
      return false;
    }
    if (!witness.mayRead(request, scope)) return false;
    const started = witness.now();
    // Taken out and put back: what is asked for stays longest.
    this.#entries.delete(url);
    this.#entries.set(url, entry);
    const wanted = request.headers['if-none-match'];
    if (wanted !== undefined && matches(wanted, entry.etag)) {
      response.writeHead(304, { ...headers, ...LIST_HEADERS, ETag: entry.etag });
      response.end();
      witness.onAnswer(entry.route, 304, started, scope, headers);
      return true;
    }
    response.writeHead(200, {
      ...headers,
      ...LIST_HEADERS,
      ETag: entry.etag,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': entry.length,
    });
    response.end(entry.body);
    witness.onAnswer(entry.route, 200, started, scope, headers);
    return true;
  }

  #drop(url: string): void {
    const entry = this.#entries.get(url);
    if (entry === undefined) return;
    this.#entries.delete(url);
    this.#bytes -= entry.body.length;
  }
}

/** Of every answer that has a tag. */
export const LIST_HEADERS = { 'Cache-Control': 'private, no-cache', Vary: 'Origin, Authorization' } as const;

/** A list of tags, strong or weak, or `*`. */
export function matches(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
