import { createHash, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../ports.ts';
import type { Scope } from './scopes.ts';
import type { ApiTokens, ApiWorker } from './tokens.ts';

/** What a token turned out to be. `limited`: wrong, after too many wrong ones. */
export type Credential = Scope | 'worker' | 'wrong' | 'limited';

/** The same with the worker whose token it is. */
export type Identity =
  | { readonly credential: 'worker'; readonly worker: ApiWorker }
  | { readonly credential: Exclude<Credential, 'worker'> };

/** What changed in the token file. Whoever came in with a token that is gone must be sent away at once. */
export interface TokenChange {
  /** The read or control tokens that are no longer worth anything. */
  readonly revokedScopes: ReadonlySet<Scope>;
  /** Ids of workers that are gone, or whose token is another now. */
  readonly revokedWorkers: ReadonlySet<string>;
  /** Every worker there is now: their bindings may differ. */
  readonly workers: readonly ApiWorker[];
}

const MAX_FAILURES = 5;
const FAILURE_WINDOW_MS = 60_000;
/** How long wrong tokens are then answered with 429. */
export const PAUSE_MS = 60_000;

/** No token is longer; what is longer need not be hashed. */
const MAX_TOKEN_LENGTH = 200;

interface Known {
  readonly identity: Identity;
  readonly digest: Buffer;
}

/**
 * Tells tokens apart in constant time, and slows guessing down. A right token is right whatever
 * others have tried: the limit only changes what a wrong one is told.
 */
export class Authenticator {
  readonly #clock: Clock;
  readonly #listeners = new Set<(change: TokenChange) => void>();
  #known: readonly Known[];
  #workers: readonly ApiWorker[];
  /** Times of the latest failures on the monotonic clock, at most `MAX_FAILURES`. */
  #failures: number[] = [];
  #pausedUntil = -Infinity;

  constructor(tokens: Pick<ApiTokens, Scope> & Partial<ApiTokens>, clock: Clock) {
    this.#workers = tokens.workers ?? [];
    this.#known = knownOf(tokens);
    this.#clock = clock;
  }

  /** Every worker of the token file. */
  get workers(): readonly ApiWorker[] {
    return this.#workers;
  }

  check(token: string): Credential {
    return this.identify(token).credential;
  }

  /** As `check`, and whose token it is. */
  identify(token: string): Identity {
    if (token.length > MAX_TOKEN_LENGTH) return { credential: this.fail() };
    const presented = digestOf(token);
    let found: Identity | null = null;
    // Every token is compared whichever matched: the time taken says nothing.
    for (const { identity, digest } of this.#known) {
      if (timingSafeEqual(presented, digest)) found = identity;
    }
    return found ?? { credential: this.fail() };
  }

  /** Counts a wrong token or ticket. */
  fail(): 'wrong' | 'limited' {
    const now = this.#clock.monotonic();
    if (now < this.#pausedUntil) return 'limited';
    this.#failures = [...this.#failures.filter((at) => now - at < FAILURE_WINDOW_MS), now];
    if (this.#failures.length >= MAX_FAILURES) {
      this.#failures = [];
      this.#pausedUntil = now + PAUSE_MS;
    }
    return 'wrong';
  }

  /** From now on these are the tokens; listeners hear what that changes, if it changes anything. */
  replace(tokens: ApiTokens): void {
    const before = this.#known;
    const workersBefore = this.#workers;
    this.#known = knownOf(tokens);
    this.#workers = tokens.workers;
    const revoked = before.filter(
      ({ identity, digest }) =>
        !this.#known.some(
          (known) => nameOf(known.identity) === nameOf(identity) && known.digest.equals(digest),
        ),
    );
    if (revoked.length === 0 && JSON.stringify(workersBefore) === JSON.stringify(tokens.workers)) return;
    const change: TokenChange = {
      revokedScopes: new Set(revoked.flatMap(({ identity }) => scopeOf(identity) ?? [])),
      revokedWorkers: new Set(
        revoked.flatMap(({ identity }) => (identity.credential === 'worker' ? [identity.worker.id] : [])),
      ),
      workers: tokens.workers,
    };
    for (const listener of this.#listeners) listener(change);
  }

  /** Calls back after every change; the result stops it. */
  onChange(listener: (change: TokenChange) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

function knownOf(tokens: Pick<ApiTokens, Scope> & Partial<ApiTokens>): readonly Known[] {
  return [
    { identity: { credential: 'read' }, digest: digestOf(tokens.read) },
    { identity: { credential: 'control' }, digest: digestOf(tokens.control) },
    ...(tokens.workers ?? []).map((worker) => ({
      identity: { credential: 'worker' as const, worker },
      digest: Buffer.from(worker.token_sha256, 'hex'),
    })),
  ];
}

function nameOf(identity: Identity): string {
  return identity.credential === 'worker' ? `worker ${identity.worker.id}` : identity.credential;
}

function scopeOf({ credential }: Identity): Scope | null {
  return credential === 'read' || credential === 'control' ? credential : null;
}

/** Equal lengths for the comparison, and no copy of the tokens in memory. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
