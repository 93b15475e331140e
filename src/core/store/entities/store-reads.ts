import type { ImCollection, ImRows } from '#shared/im.ts';
import type { ImDisk } from '../../im-disk.ts';
import type { Awaitable, ImChanges, ImFound, ImKey, ImListQuery, ImPage } from '../../im-store.ts';
import { changesOf, firstChanges } from './account-changes.ts';
import type { AccountData } from './account-data.ts';
import type { AccountShelf } from './account-shelf.ts';
import type { AnyHeld } from './held-row.ts';
import { countOf, pageOf } from './row-page.ts';
import { compareRows, keyOf } from './row-order.ts';
import { restOf, sourcesOf, testOf } from './row-source.ts';
import type { RowFilter } from './row-source.ts';
import { restoreRow } from './stored-row.ts';

/** Rows read from the disk at a time, for lists over accounts that are not loaded. */
const DISK_PAGE = 500;

export interface ReadsOptions {
  readonly shelf: AccountShelf;
  readonly disk: ImDisk;
  readonly revision: () => number;
  /** Below it, changes over all accounts cannot be told any more: an account was deleted. */
  readonly changesFloor: () => number;
}

/** Lists, changes and look-ups: at once from memory, or with a promise where the disk has to be asked. */
export class StoreReads {
  readonly #options: ReadsOptions;

  constructor(options: ReadsOptions) {
    this.#options = options;
  }

  list<C extends ImCollection>(collection: C, query: ImListQuery<C>): Awaitable<ImPage<ImRows[C]>> {
    const { shelf } = this.#options;
    const filter = query as unknown as RowFilter;
    if (query.accountId !== null) {
      const data = shelf.get(query.accountId);
      if (data === undefined) return EMPTY_PAGE(this.#options.revision());
      const loaded = shelf.load(data);
      const read = (): ImPage<ImRows[C]> =>
        this.#page(collection, [data], filter, query, data.account.revision);
      return loaded instanceof Promise ? loaded.then(read) : read();
    }
    const all = [...shelf.all()];
    const away = all.filter((data) => data.loaded === null && isOfInterest(data, collection, filter));
    const read = (): ImPage<ImRows[C]> =>
      this.#page(collection, all, filter, query, this.#options.revision());
    if (away.length === 0) return read();
    // Pinned ones stand in front: that order is not the disk's.
    if (collection === 'conversations') return this.#loadEach(away).then(read);
    return this.#pageWithDisk(collection, all, away, filter, query);
  }

  changesSince<C extends ImCollection>(
    collection: C,
    query: Omit<ImListQuery<C>, 'after'>,
    revision: number,
  ): Awaitable<ImChanges<ImRows[C]> | 'too_old'> {
    const { shelf } = this.#options;
    const filter = query as unknown as RowFilter;
    const current = this.#options.revision();
    if (revision > current) return 'too_old';
    if (query.accountId !== null) {
      const data = shelf.get(query.accountId);
      if (data === undefined) return { items: [], deleted: [], hasMore: false, revision };
      const loaded = shelf.load(data);
      const read = () =>
        this.#changes(collection, [data], filter, query.count, revision, data.account.revision);
      return loaded instanceof Promise ? loaded.then(read) : read();
    }
    if (revision < this.#options.changesFloor()) return 'too_old';
    const changed = [...shelf.all()].filter(({ account }) => account.revision > revision);
    const read = () => this.#changes(collection, changed, filter, query.count, revision, current);
    const away = changed.filter(({ loaded }) => loaded === null);
    return away.length === 0 ? read() : this.#loadEach(away).then(read);
  }

  find<C extends ImCollection>(
    collection: C,
    id: string,
    accountId: string | null,
  ): Awaitable<ImFound<ImRows[C]>> {
    const { shelf } = this.#options;
    if (accountId !== null) {
      const data = shelf.get(accountId);
      if (data === undefined) return NONE;
      const loaded = shelf.load(data);
      const read = () => this.#found(collection, id, [data]);
      return loaded instanceof Promise ? loaded.then(read) : read();
    }
    const all = [...shelf.all()];
    const away = all.some(({ loaded }) => loaded === null);
    if (!away || this.#internal(collection, id) !== undefined) return this.#found(collection, id, all);
    return this.#loadHolders(collection, id).then(() => this.#found(collection, id, all));
  }

  resolve(collection: ImCollection, id: string, accountId: string | null): Awaitable<readonly string[]> {
    const found = this.find(collection, id, accountId);
    const ids = (answer: ImFound<AnyHeld | ImRows[ImCollection]>): readonly string[] =>
      answer.kind === 'one' ? [answer.row.id] : answer.kind === 'none' ? [] : this.#union(collection, id);
    return found instanceof Promise ? found.then(ids) : ids(found);
  }

  peek<C extends ImCollection>(collection: C, accountId: string, id: string): ImRows[C] | undefined {
    const row = this.#options.shelf.get(accountId)?.loaded?.set.of(collection).get(id);
    return row === undefined || row.isDeleted ? undefined : row;
  }

  #page<C extends ImCollection>(
    collection: C,
    accounts: readonly AccountData[],
    filter: RowFilter,
    { after, count, where }: ImListQuery<C>,
    revision: number,
  ): ImPage<ImRows[C]> {
    const rest = restOf(collection, filter);
    const sources = accounts.flatMap(({ loaded }) =>
      loaded === null ? [] : sourcesOf(loaded.set, collection, filter),
    );
    const page = pageOf(collection, sources, rest, after, count);
    const total = where === undefined ? countOf(sources, rest) : undefined;
    return finished(collection, page.items, page.hasMore, total, revision);
  }

  /** The rows of loaded accounts and of the others, merged. */
  async #pageWithDisk<C extends ImCollection>(
    collection: C,
    all: readonly AccountData[],
    away: readonly AccountData[],
    filter: RowFilter,
    query: ImListQuery<C>,
  ): Promise<ImPage<ImRows[C]>> {
    const { after, count, where } = query;
    const skip = typeof after === 'number' ? after : 0;
    const from = typeof after === 'number' ? null : after;
    const wanted = skip + count + 1;
    const stored = await this.#readStored(collection, away, filter, from, wanted);
    const here = all.filter(({ loaded }) => loaded !== null && !away.some((data) => data.loaded === loaded));
    const sources = here.flatMap(({ loaded }) =>
      loaded === null ? [] : sourcesOf(loaded.set, collection, filter),
    );
    const rest = restOf(collection, filter);
    const inMemory = pageOf(collection, sources, rest, from ?? 0, wanted).items;
    const ids = new Set(away.map(({ account }) => account.accountId));
    const rows = [...stored, ...inMemory.filter(({ accountId }) => !ids.has(accountId))].toSorted(
      compareRows(collection),
    );
    const items = rows.slice(skip, skip + count);
    const isPlain = where === undefined && Object.keys(filter).every((name) => PLAIN.has(name));
    const total = isPlain
      ? countOf(sources, rest) + away.reduce((sum, { summary }) => sum + summary.counts[collection], 0)
      : undefined;
    return finished(collection, items, rows.length > skip + count, total, this.#options.revision());
  }

  async #readStored(
    collection: ImCollection,
    away: readonly AccountData[],
    filter: RowFilter,
    from: ImKey | null,
    wanted: number,
  ): Promise<AnyHeld[]> {
    const test = testOf(collection, filter);
    const accountIds = away.map(({ account }) => account.accountId);
    const rows: AnyHeld[] = [];
    let after = from === null ? null : { sortMs: from.sort[0] ?? 0, id: from.id };
    for (;;) {
      const limit = Math.min(DISK_PAGE, wanted);
      const page = await this.#options.disk.page({ collection, accountIds, after, limit });
      for (const stored of page) {
        const row = restoreRow(collection, stored)?.row;
        if (row !== undefined && test(row)) rows.push(row);
      }
      const last = page.at(-1);
      if (rows.length >= wanted || last === undefined || page.length < limit) return rows;
      after = { sortMs: last.sortMs, id: last.id };
    }
  }

  #changes<C extends ImCollection>(
    collection: C,
    accounts: readonly AccountData[],
    filter: RowFilter,
    count: number,
    revision: number,
    current: number,
  ): ImChanges<ImRows[C]> | 'too_old' {
    const test = testOf(collection, filter);
    const items: AnyHeld[] = [];
    const deleted: ImChanges<ImRows[C]>['deleted'][number][] = [];
    for (const { loaded } of accounts) {
      if (loaded === null) continue;
      if (revision < loaded.tombstones.floor) return 'too_old';
      // One more than asked for, so that it shows whether anything is left.
      const changes = changesOf(loaded, collection, test, revision, count + 1);
      items.push(...changes.items);
      deleted.push(...changes.deleted);
    }
    return firstChanges(items as unknown as ImRows[C][], deleted, count, Math.max(current, revision));
  }

  #internal(collection: ImCollection, id: string): AnyHeld | undefined {
    for (const { loaded } of this.#options.shelf.all()) {
      const row = loaded?.set.of(collection).get(id);
      if (row !== undefined) return row;
    }
    return undefined;
  }

  #found<C extends ImCollection>(
    collection: C,
    id: string,
    accounts: readonly AccountData[],
  ): ImFound<ImRows[C]> {
    const hits: ImRows[C][] = [];
    for (const data of accounts) {
      const rows = data.loaded?.set.of(collection);
      const row = rows?.get(id);
      if (row !== undefined) return { kind: 'one', row };
      const byPlatform = rows?.getByPlatform(id);
      if (byPlatform !== undefined) hits.push(byPlatform);
    }
    const [only, ...others] = hits;
    if (only === undefined) return NONE;
    if (others.length === 0) return { kind: 'one', row: only };
    return { kind: 'ambiguous', accountIds: hits.map(({ accountId }) => accountId) };
  }

  #union(collection: ImCollection, id: string): readonly string[] {
    return [...this.#options.shelf.all()]
      .map(({ loaded }) => loaded?.set.of(collection).getByPlatform(id)?.id)
      .filter((found) => found !== undefined);
  }

  async #loadHolders(collection: ImCollection, id: string): Promise<void> {
    const { shelf, disk } = this.#options;
    const holders = await disk.findAccounts(collection, id);
    await this.#loadEach(
      holders.map((accountId) => shelf.get(accountId)).filter((data) => data !== undefined),
    );
  }

  async #loadEach(accounts: readonly AccountData[]): Promise<void> {
    for (const data of accounts) await this.#options.shelf.load(data);
  }
}

/** Members of a query that leave nothing out. */
const PLAIN: ReadonlySet<string> = new Set(['accountId', 'count', 'after', 'isDeleted', 'where']);
const NONE = { kind: 'none' } as const;

function EMPTY_PAGE(revision: number): ImPage<never> {
  return { items: [], next: null, hasMore: false, total: 0, revision };
}

/** Rows below a parent are found by ids, and whoever found those has loaded their accounts. */
function isOfInterest({ summary }: AccountData, collection: ImCollection, filter: RowFilter): boolean {
  const isBelow =
    filter.conversationIds !== undefined ||
    filter.contentIds !== undefined ||
    (filter.parentIds !== undefined && filter.parentIds !== 'top');
  return !isBelow && (summary.counts[collection] > 0 || filter.isDeleted === true);
}

function finished<C extends ImCollection>(
  collection: C,
  items: readonly AnyHeld[],
  hasMore: boolean,
  total: number | undefined,
  revision: number,
): ImPage<ImRows[C]> {
  const last = items.at(-1);
  const next = hasMore && last !== undefined ? keyOf(collection, last) : null;
  return { items: items as unknown as readonly ImRows[C][], next, hasMore, total, revision };
}
