import { ImError } from '#shared/im-errors.ts';
import type { AnyImRow, ImAccount, ImOrigin, ImSendError } from '#shared/im.ts';
import type { RawCollections } from '../../../im-store.ts';
import type { ImDeps, ImSending, SendAccepted, SendInput, SendTransition } from '../parts.ts';
import { Allowance } from '../sockets/allowance.ts';
import type { Speaker, Speakers } from '../workers/im-workers.ts';
import { reconcileRows } from './reconcile.ts';
import { checkContent, contentHashOf, draftsOf, findPlace, requestOf } from './send-content.ts';
import type { SendPlace } from './send-content.ts';
import { NOT_STORED, RESTARTED, TIMED_OUT, WORKER_GONE, readResult } from './send-result.ts';
import type { SendResult } from './send-result.ts';
import { LATE_MS, SentList } from './sent-list.ts';
import type { Sent } from './sent-list.ts';

/** Sends of one account in a second, and at once. */
const SENDS_PER_SECOND = 5;
const SEND_BURST = 10;

/** Whose rows sends are. */
const ORIGIN: ImOrigin = { kind: 'api', id: 'send' };

export type ImSendingOptions = Pick<
  ImDeps,
  'store' | 'clock' | 'logger' | 'newId' | 'settings' | 'startedMs'
> & { readonly workers: Speakers };

/** Sends through workers: stored first, asked once, and never repeated by itself. */
export class ImSends implements ImSending {
  readonly #options: ImSendingOptions;
  readonly #sent: SentList;
  readonly #rates = new Map<string, Allowance>();
  /** Keys of sends that are being accepted right now. */
  readonly #underway = new Map<string, Promise<unknown>>();
  readonly #listeners = new Set<(transition: SendTransition) => void>();

  constructor(options: ImSendingOptions) {
    this.#options = options;
    this.#sent = new SentList(options.clock);
    options.workers.onResult((payload, mayAnswerFor) => {
      const result = readResult(payload);
      if (result !== null) this.#quietly(this.#takeResult(result, mayAnswerFor));
    });
    options.workers.beforeApply((accountId, data) => this.#reconcile(accountId, data));
  }

  /** Ends what the run before this one has left open. */
  async recover(): Promise<void> {
    const { store } = this.#options;
    for (const { accountId, collection, rowId, key } of store.recentSends()) {
      if (this.#sent.get(rowId) !== undefined) continue;
      const row = await this.#find(collection, rowId, accountId);
      if (row === null || stateOf(row) !== 'sending') continue;
      const sent = this.#remember(row, collection, key);
      await this.#settle(sent, RESTARTED, '');
    }
  }

  async send(input: SendInput): Promise<SendAccepted> {
    const account = this.#options.store.account(input.accountId);
    if (account === undefined) throw new ImError('ACCOUNT_NOT_FOUND', 'Account not found');
    checkContent(input);
    if (input.key === null) return this.#accept(account, input, `req_${this.#options.newId()}`);
    const name = `${account.accountId}\n${input.key}`;
    // The same key at the same time: the second waits, and then finds the first one's send.
    for (let other = this.#underway.get(name); other !== undefined; other = this.#underway.get(name)) {
      await other.catch(() => {});
    }
    const accepting = this.#accept(account, input, input.key);
    this.#underway.set(name, accepting);
    try {
      return await accepting;
    } finally {
      this.#underway.delete(name);
    }
  }

  pending(topicId: string): readonly SendAccepted[] {
    const { store } = this.#options;
    return this.#sent.pending(topicId).flatMap(({ collection, accountId, rowId, requestId }) => {
      const row = store.peek(collection, accountId, rowId);
      return row === undefined ? [] : [{ row, collection, requestId, isReplay: false }];
    });
  }

  onTransition(listener: (transition: SendTransition) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  close(): void {
    for (const { cancelTimer } of this.#sent.all()) cancelTimer?.();
    this.#listeners.clear();
  }

  async #accept(account: ImAccount, input: SendInput, requestId: string): Promise<SendAccepted> {
    const { store, clock, newId } = this.#options;
    const { accountId } = account;
    const place = await findPlace(store, account, input);
    const contentHash = contentHashOf(place, input);
    const known = input.key === null ? undefined : store.findSend(accountId, input.key);
    if (known !== undefined) {
      if (known.contentHash !== contentHash) {
        throw new ImError('REQUEST_ID_REUSED', 'This request id was used for another message');
      }
      const row = await this.#find(known.collection, known.rowId, accountId);
      if (row === null) throw new ImError('MESSAGE_NOT_FOUND', 'The message of this request id is gone');
      return { row, collection: known.collection, requestId, isReplay: true };
    }
    this.#speakerFor(account, input);
    this.#checkRate(accountId);

    const collection = place.kind === 'direct_message' ? 'messages' : 'comments';
    const prefix = collection === 'messages' ? 'msg' : 'comm';
    const facts = { rowId: `${prefix}_${accountId}_out_${newId()}`, requestId, nowMs: clock.now() };
    await store.applyDrafts(accountId, draftsOf(account, place, input, facts), ORIGIN);
    const row = await this.#find(collection, facts.rowId, accountId);
    if (row === null) throw new ImError('INTERNAL', 'The message could not be stored');
    const sent = this.#remember(row, collection, requestId, place);
    store.rememberSend({
      accountId,
      key: requestId,
      contentHash,
      collection,
      rowId: facts.rowId,
      createdMs: facts.nowMs,
    });
    try {
      await store.flush();
    } catch (thrown) {
      await this.#settle(sent, NOT_STORED, '');
      this.#options.logger.warn('a message was not sent because the disk did not take it', { error: thrown });
      throw new ImError('OVERLOADED', 'The message could not be stored, and was not sent');
    }
    this.#tell(sent, row, false);
    this.#dispatch(account, place, input, { ...facts, sent });
    return { row, collection, requestId, isReplay: false };
  }

  #dispatch(
    account: ImAccount,
    place: SendPlace,
    input: SendInput,
    { sent, ...facts }: { rowId: string; requestId: string; nowMs: number; sent: Sent },
  ): void {
    const { clock, settings } = this.#options;
    let speaker: Speaker;
    try {
      speaker = this.#speakerFor(account, input);
    } catch {
      // It was there when this was accepted. Nothing has gone out.
      return this.#quietly(this.#settle(sent, WORKER_GONE, ''));
    }
    sent.cancelTimer = clock.after(settings().send.timeout_ms, () =>
      this.#quietly(this.#settle(sent, TIMED_OUT, '')),
    );
    speaker.request(
      'master:reply:request',
      requestOf(account, place, input, { ...facts, workerId: speaker.name }),
    );
  }

  /** The worker to ask. Throws `ImError` when there is none. */
  #speakerFor(account: ImAccount, { type }: SendInput): Speaker {
    const { workers } = this.#options;
    const { accountId } = account;
    const details = { account_id: accountId };
    if (workers.statusOf(accountId) === 'none') {
      throw new ImError('SEND_NOT_SUPPORTED', 'This account cannot send messages', details);
    }
    const speakers = workers.speakersOf(account);
    if (speakers.length === 0) {
      throw new ImError('WORKER_OFFLINE', 'The worker of this account is not connected', details);
    }
    const speaker = speakers.find(({ capabilities }) => type === 'text' || capabilities.has(`send:${type}`));
    if (speaker !== undefined) return speaker;
    throw new ImError(
      'SEND_NOT_SUPPORTED',
      `No worker of this account sends messages of type ${type}`,
      details,
    );
  }

  #checkRate(accountId: string): void {
    for (const [id, rate] of this.#rates) if (rate.isFull) this.#rates.delete(id);
    const rate =
      this.#rates.get(accountId) ?? new Allowance(this.#options.clock, SENDS_PER_SECOND, SEND_BURST);
    this.#rates.set(accountId, rate);
    if (!rate.take()) {
      throw new ImError('RATE_LIMITED', 'Too many messages of this account; wait a moment', {
        retry_after: 1,
      });
    }
  }

  #remember(row: AnyImRow, collection: Sent['collection'], requestId: string, place?: SendPlace): Sent {
    const { clock } = this.#options;
    const { id: rowId, accountId } = row;
    const facts = row as { content: string; createdMs: number; conversationId?: string; contentId?: string };
    const topicId = facts.conversationId ?? facts.contentId ?? '';
    const sent: Sent = {
      rowId,
      accountId,
      collection,
      requestId,
      topicId,
      content: facts.content,
      createdMs: facts.createdMs,
      placeIds: place === undefined ? new Set([topicId]) : idsOf(place, topicId),
      state: 'sending',
      isUnknown: false,
      hasPlatformId: row.platformId !== '',
      changedAt: clock.monotonic(),
      cancelTimer: null,
    };
    this.#sent.add(sent);
    return sent;
  }

  async #takeResult(result: SendResult, mayAnswerFor: (account: ImAccount) => boolean): Promise<void> {
    const sent = this.#sent.get(result.replyId) ?? (await this.#ofEarlierRun(result.replyId));
    const account = sent === undefined ? undefined : this.#options.store.account(sent.accountId);
    if (sent === undefined || account === undefined || !mayAnswerFor(account)) return;
    await this.#settle(sent, result.error, result.platformId);
  }

  /** A send that ended without a result when the app, or its time, did. */
  async #ofEarlierRun(rowId: string): Promise<Sent | undefined> {
    const { clock, startedMs, settings } = this.#options;
    const collection = rowId.startsWith('comm_') ? 'comments' : 'messages';
    const row = await this.#find(collection, rowId, null);
    if (row === null) return undefined;
    const { error, createdMs, requestId } = row as {
      error: ImSendError | null;
      createdMs: number;
      requestId: string | null;
    };
    const failedMs = error?.code === RESTARTED.code ? startedMs : createdMs + settings().send.timeout_ms;
    const isOpen = error?.outcomeUnknown === true && clock.now() - failedMs < LATE_MS;
    if (!isOpen) return undefined;
    const sent = this.#remember(row, collection, requestId ?? '');
    sent.state = 'failed';
    sent.isUnknown = true;
    return sent;
  }

  /** `error` null: it was delivered. What is settled stays so, except for a success nobody had hoped for. */
  async #settle(sent: Sent, error: ImSendError | null, platformId: string): Promise<void> {
    const { clock, store } = this.#options;
    const isLate = sent.state === 'failed';
    if (sent.state === 'delivered') return;
    if (isLate && (error !== null || !sent.isUnknown || clock.monotonic() - sent.changedAt >= LATE_MS))
      return;
    sent.state = error === null ? 'delivered' : 'failed';
    sent.isUnknown = error?.outcomeUnknown === true;
    sent.hasPlatformId ||= platformId !== '';
    sent.changedAt = clock.monotonic();
    sent.cancelTimer?.();
    sent.cancelTimer = null;
    const { rowId, accountId, collection } = sent;
    // Without this a row that is gone would be made anew, with nothing in it.
    if ((await this.#find(collection, rowId, accountId)) === null) return;
    await this.#makeRoom(sent, platformId);
    const common = { id: rowId, platformId, error };
    await store.applyDrafts(
      accountId,
      collection === 'messages'
        ? { messages: [{ ...common, status: sent.state }] }
        : { comments: [{ ...common, deliveryStatus: sent.state }] },
      ORIGIN,
    );
    const row = await this.#find(collection, rowId, accountId);
    if (row !== null) this.#tell(sent, row, isLate);
  }

  /** The worker may have pushed the message before its result, in words of its own: that row is this one. */
  async #makeRoom({ collection, accountId, rowId }: Sent, platformId: string): Promise<void> {
    if (platformId === '') return;
    const { store } = this.#options;
    const other = await store.find(collection, platformId, accountId);
    if (other.kind !== 'one' || other.row.id === rowId || other.row.accountId !== accountId) return;
    const deletes = { [collection]: [other.row.id] };
    await store.applyDelta(accountId, { upserts: {}, deletes, baseRevision: null }, ORIGIN);
  }

  /** Pushed rows that are sends of this app become the rows that are here already. */
  async #reconcile(accountId: string, data: RawCollections): Promise<RawCollections> {
    const { store, clock } = this.#options;
    const open = this.#sent.open(accountId);
    const account = store.account(accountId);
    if (open.length === 0 || account === undefined) return data;
    await store.load(accountId);
    const isHeld = (collection: Sent['collection'], platformId: string): boolean => {
      const found = store.find(collection, platformId, accountId);
      return !(found instanceof Promise) && found.kind !== 'none';
    };
    const { data: rewritten, matches } = reconcileRows(data, open, account, clock.now(), isHeld);
    for (const { rowId, platformId, isFailed } of matches) {
      const sent = this.#sent.get(rowId);
      if (sent === undefined) continue;
      // The worker's own failure comes with its result, and says why.
      if (!isFailed) await this.#settle(sent, null, platformId);
      sent.hasPlatformId ||= platformId !== '';
    }
    return rewritten;
  }

  async #find(
    collection: Sent['collection'],
    rowId: string,
    accountId: string | null,
  ): Promise<AnyImRow | null> {
    const found = await this.#options.store.find(collection, rowId, accountId);
    return found.kind === 'one' && found.row.id === rowId ? found.row : null;
  }

  #tell(sent: Sent, row: AnyImRow, isLate: boolean): void {
    const { accountId, collection, requestId, state } = sent;
    for (const listener of this.#listeners)
      listener({ accountId, collection, requestId, state, row, isLate });
  }

  #quietly(work: Promise<void>): void {
    work.catch((thrown: unknown) => {
      this.#options.logger.error('the state of a send could not be kept', { error: thrown });
    });
  }
}

function stateOf(row: AnyImRow): unknown {
  return 'deliveryStatus' in row ? row.deliveryStatus : 'status' in row ? row.status : null;
}

/** Every id the place of a send goes by in what workers push. */
function idsOf(place: SendPlace, topicId: string): ReadonlySet<string> {
  const ids =
    place.kind === 'direct_message'
      ? [topicId, place.userId, place.conversation?.platformId]
      : place.kind === 'comment'
        ? [place.comment.id, place.comment.platformId, place.comment.parentId]
        : [place.content.id, place.content.platformId];
  return new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''));
}
