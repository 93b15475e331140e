import { expect, it } from 'vitest';
import type { ImMessage } from '#shared/im.ts';
import { silentLogger } from '../../../logger.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import { EntityStore } from '../../../store/entities/entity-store.ts';
import { RecordingDisk } from '../../../store/entities/testing/recording-disk.ts';
import { systemClock } from '../../../system-clock.ts';
import { seededRandom } from './testing/seeded-random.ts';
import { StoreModel } from './testing/store-model.ts';
import type { ModelRow, ShownRow } from './testing/store-model.ts';

const ACCOUNT = 'acc-1';
const BEGIN_MS = Date.now() - 3_600_000;
const IDS = 25;
const USERS = 4;
const WORKERS = ['one', 'two', 'three'] as const;
const STEPS = 160;

/** The store and everything that is compared with it. */
class Pair {
  readonly model = new StoreModel();
  readonly disk = new RecordingDisk();
  readonly random: () => number;
  /** What somebody holds who only ever asks for changes. */
  readonly mirror = new Map<string, ShownRow>();
  store: EntityStore;
  #mirrored = 0;
  /** Revisions that a worker may have been told. */
  readonly #told: number[] = [0];

  private constructor(store: EntityStore, disk: RecordingDisk, seed: number) {
    this.store = store;
    this.disk = disk;
    this.random = seededRandom(seed);
  }

  static async open(seed: number): Promise<Pair> {
    const disk = new RecordingDisk();
    const store = await openOn(disk);
    await store.createAccount({ accountId: ACCOUNT, platform: 'douyin', source: 'worker', userName: '示例' });
    return new Pair(store, disk, seed);
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.random() * list.length)];
  }

  rows(): ModelRow[] {
    const ids = Array.from({ length: IDS }, (_, n) => n).filter(() => this.random() < 0.35);
    return ids.map((n) => ({
      id: `msg_${ACCOUNT}_m${String(n)}`,
      user: `u${String(n % USERS)}`,
      content: `第 ${String(Math.floor(this.random() * 3))} 稿`,
      // A row's time never changes: where it stands in lists is fixed once.
      createdAt: BEGIN_MS + Math.floor(n / 2) * 1_000,
    }));
  }

  async step(): Promise<string> {
    const dice = this.random();
    const worker = this.pick(WORKERS) ?? 'one';
    if (dice < 0.3) return this.#snapshot(worker);
    if (dice < 0.55) return this.#delta(worker);
    if (dice < 0.7) return this.#readOne();
    if (dice < 0.78) return this.#readConversation();
    if (dice < 0.86) return this.#deleteOne();
    if (dice < 0.88) return this.#clear();
    return this.#restart(this.random() < 0.5);
  }

  async #snapshot(worker: string): Promise<string> {
    const rows = this.rows();
    const result = await this.store.applySnapshot(
      ACCOUNT,
      { messages: rows.map(raw) },
      {
        origin: { kind: 'worker', id: worker },
        authoritative: false,
        isFirst: false,
        goneOrigins: [],
      },
    );
    expect(result.ok).toBe(true);
    this.#told.push(result.revision);
    this.model.snapshot(worker, rows, result.revision);
    return `snapshot of ${worker}`;
  }

  async #delta(worker: string): Promise<string> {
    const rows = this.rows().slice(0, 4);
    const named = new Set(rows.map(({ id }) => id));
    const gone = this.model
      .onlyOf(worker)
      .filter((id) => !named.has(id))
      .slice(0, 1);
    const base = this.random() < 0.5 ? null : (this.pick(this.#told) ?? 0);
    const may = base === null || this.model.mayBuildOn(worker, base, this.store.accountRevision(ACCOUNT));
    const delta = { upserts: { messages: rows.map(raw) }, deletes: { messages: gone }, baseRevision: base };
    const result = await this.store.applyDelta(ACCOUNT, delta, { kind: 'worker', id: worker });
    expect([worker, base, result.ok ? 'applied' : result.errorCode]).toEqual([
      worker,
      base,
      may ? 'applied' : 'BASE_REVISION_MISMATCH',
    ]);
    if (!may) return `delta of ${worker} on ${String(base)}, refused`;
    this.#told.push(result.revision);
    this.model.upsert(worker, rows);
    this.model.remove(worker, gone);
    return `delta of ${worker} on ${String(base)}`;
  }

  async #readOne(): Promise<string> {
    const row = this.pick(this.model.shown());
    if (row === undefined) return 'nothing to read';
    await this.store.setState('messages', ACCOUNT, row.id, { isRead: true });
    this.model.read(row.id);
    return `read ${row.id}`;
  }

  async #readConversation(): Promise<string> {
    const row = this.pick(this.model.shown());
    if (row === undefined) return 'nothing to read';
    await this.store.setState('conversations', ACCOUNT, `conv_${ACCOUNT}_${row.user}`, { isRead: true });
    this.model.readConversation(row.user);
    return `read ${row.user}`;
  }

  async #deleteOne(): Promise<string> {
    const row = this.pick(this.model.shown());
    if (row === undefined) return 'nothing to delete';
    await this.store.setState('messages', ACCOUNT, row.id, { isDeleted: true });
    this.model.delete(row.id);
    return `delete ${row.id}`;
  }

  async #clear(): Promise<string> {
    await this.store.clearAccount(ACCOUNT);
    this.model.clear();
    return 'clear';
  }

  /** `isClean`: it was closed; otherwise its process is gone, and only what was flushed is there. */
  async #restart(isClean: boolean): Promise<string> {
    const { revision } = this.store;
    await (isClean ? this.store.close() : this.store.flush());
    this.disk.wasUnclean = !isClean;
    this.store = await openOn(this.disk);
    await this.store.load(ACCOUNT);
    expect(this.store.revision).toBeGreaterThanOrEqual(revision);
    if (!isClean) this.model.crash();
    return isClean ? 'restart' : 'crash';
  }

  async compare(): Promise<void> {
    const shown = this.model.shown();
    const page = await this.store.list('messages', { accountId: ACCOUNT, count: 1000, after: 0 });
    expect(page.items.map(shownOf)).toEqual(shown);
    expect(page.total).toBe(shown.length);
    const unread = shown.filter(({ isRead }) => !isRead).length;
    expect(this.store.unread(ACCOUNT).messages).toBe(unread);
    const listed = await this.store.list('messages', {
      accountId: ACCOUNT,
      count: 0,
      after: 0,
      isRead: false,
    });
    expect(listed.total).toBe(unread);
    const conversations = await this.store.list('conversations', {
      accountId: ACCOUNT,
      count: 1000,
      after: 0,
    });
    for (const { userId, messageCount, unreadCount } of conversations.items) {
      const own = shown.filter(({ user }) => user === userId);
      expect([userId, messageCount]).toEqual([userId, own.length]);
      if (own.length > 0)
        expect([userId, unreadCount]).toEqual([userId, own.filter(({ isRead }) => !isRead).length]);
    }
    await this.#followChanges();
    expect([...this.mirror.values()].toSorted(byId)).toEqual([...shown].toSorted(byId));
  }

  async #followChanges(): Promise<void> {
    for (;;) {
      const changes = await this.store.changesSince(
        'messages',
        { accountId: ACCOUNT, count: 7 },
        this.#mirrored,
      );
      if (changes === 'too_old') {
        const page = await this.store.list('messages', { accountId: ACCOUNT, count: 1000, after: 0 });
        this.mirror.clear();
        for (const row of page.items) this.mirror.set(row.id, shownOf(row));
        this.#mirrored = page.revision;
        return;
      }
      for (const row of changes.items) this.mirror.set(row.id, shownOf(row));
      for (const { id } of changes.deleted) this.mirror.delete(id);
      this.#mirrored = changes.revision;
      if (!changes.hasMore) return;
    }
  }
}

function openOn(disk: RecordingDisk): Promise<EntityStore> {
  let ids = 0;
  return EntityStore.open({
    disk,
    clock: systemClock,
    logger: silentLogger,
    settings: () => DEFAULT_SETTINGS,
    newId: () => `id-${String((ids += 1))}`,
  });
}

function raw({ id, user, content, createdAt }: ModelRow): Record<string, unknown> {
  const messageId = id.slice(id.lastIndexOf('_') + 1);
  return {
    id,
    messageId,
    conversationId: user,
    senderId: user,
    senderName: user,
    content,
    createdAt,
    direction: 'inbound',
  };
}

function shownOf({ id, conversationId, content, createdMs, isRead }: ImMessage): ShownRow {
  const user = conversationId.slice(conversationId.lastIndexOf('_') + 1);
  return { id, user, content, createdAt: createdMs, isRead };
}

function byId(a: ShownRow, b: ShownRow): number {
  return a.id < b.id ? -1 : 1;
}

// Catches: whatever two operations do to each other that nobody thought of: a push that brings back what was
// deleted, a read mark lost over a restart, a claim that outlives its worker, a change nobody is told of.
it.each([1, 2, 3, 4, 5, 6, 7, 8])('the store does what a simple model does (seed %i)', async (seed) => {
  const pair = await Pair.open(seed);
  const done: string[] = [];
  try {
    for (let step = 0; step < STEPS; step += 1) {
      done.push(await pair.step());
      await pair.compare();
    }
  } catch (thrown) {
    throw new Error(`after ${done.slice(-8).join(', ')}`, { cause: thrown });
  } finally {
    await pair.store.close();
  }
});
