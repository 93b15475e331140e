import type { ImCollection } from '#shared/im.ts';
import { AppError } from '#shared/errors.ts';
import type {
  ImDisk,
  ImOpened,
  ImTransaction,
  LoadedAccount,
  StoredPage,
  StoredPageQuery,
  StoredRow,
} from '../../im-disk.ts';
import type { Clock } from '../../ports.ts';
import type { ImAsked, ImReadName, ImReads } from './im-protocol.ts';

export type AskThread = <N extends ImReadName>(
  name: N,
  input: ImReads[N]['input'],
) => Promise<ImReads[N]['output']>;

/**
 * The IM database as the store sees it. It holds nothing: what the thread refuses, or took with it
 * when it died, is the store's to send again. Each request says how the database is to be opened
 * should it come to a thread that has not done so yet.
 */
export class ThreadedImDisk implements ImDisk {
  readonly #clock: Clock;
  readonly #ask: AskThread;
  #state: 'new' | 'disk' | 'memory' | 'closed' = 'new';

  constructor(clock: Clock, ask: AskThread) {
    this.#clock = clock;
    this.#ask = ask;
  }

  async open(): Promise<ImOpened> {
    if (this.#state === 'closed') throw failure('opened', 'closed', 'it is closed');
    const opened = await this.#tell('opened', () => this.#ask('imOpen', this.#asked()));
    this.#state = opened.mode;
    return opened;
  }

  load(accountId: string, after: StoredRow | null, limit: number): Promise<LoadedAccount> {
    return this.#do('read', (asked) => this.#ask('imLoad', { ...asked, accountId, after, limit }));
  }

  page(query: StoredPageQuery): Promise<StoredPage> {
    return this.#do('read', (asked) => this.#ask('imPage', { ...asked, query }));
  }

  findAccounts(collection: ImCollection, id: string): Promise<readonly string[]> {
    return this.#do('read', (asked) => this.#ask('imFindAccounts', { ...asked, collection, id }));
  }

  async write(transaction: ImTransaction): Promise<void> {
    await this.#do('written', (asked) => this.#ask('imWrite', { ...asked, transaction }));
  }

  async close(): Promise<void> {
    const isOpen = this.#state === 'disk' || this.#state === 'memory';
    const asked = this.#asked();
    this.#state = 'closed';
    if (!isOpen) return;
    try {
      await this.#ask('imClose', asked);
    } catch {
      // The marker then stays, and the next start looks at the file more closely: that is all.
    }
  }

  #asked(): ImAsked {
    const opening = this.#state === 'disk' ? 'again' : this.#state === 'memory' ? 'memory' : 'first';
    return { opening, nowMs: this.#clock.now() };
  }

  async #do<T>(what: string, ask: (asked: ImAsked) => Promise<T>): Promise<T> {
    if (this.#state === 'new') throw failure(what, 'closed', 'it has not been opened yet');
    if (this.#state === 'closed') throw failure(what, 'closed', 'it is closed');
    return await this.#tell(what, () => ask(this.#asked()));
  }

  async #tell<T>(what: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      const { kind = 'closed', reason = thrown.message } = thrown.details;
      throw failure(what, String(kind), String(reason));
    }
  }
}

/** `kind` is that of `sqlite-failure.ts`, `restart` when the thread died, or `closed`. */
function failure(what: string, kind: string, reason: string): AppError {
  return new AppError('E401', `The IM data could not be ${what}: ${reason}. Try again in a moment.`, {
    kind,
    reason,
  });
}
