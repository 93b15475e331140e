import { ImError } from '#shared/im-errors.ts';
import type { ImCollection, ImOrigin } from '#shared/im.ts';
import type { ImApplyResult, ImStore, RawCollections } from '../../../im-store.ts';
import type { Clock, Logger } from '../../../ports.ts';
import type { ApplyFigures } from '../apply-figures.ts';
import { findTarget, isBound } from './bindings.ts';
import type { Binding } from './bindings.ts';
import { appliedAnswer, errorAnswer, receivedRows, successAnswer } from './push-answers.ts';
import type { PushErrorCode, PushSubject } from './push-answers.ts';
import { PushMemory } from './push-memory.ts';
import { MAX_ROWS } from './push-parts.ts';
import { readPush, readUpdate, rowCount } from './push-payload.ts';
import type { Push, ReadPush } from './push-payload.ts';
import { PushQueue } from './push-queue.ts';
import type { WorkerSession } from './worker-session.ts';

/** Looks at what is about to be applied: rows of messages that were sent from here get their own ids. */
export type BeforeApply = (accountId: string, data: RawCollections) => Promise<RawCollections>;

export interface PushesOptions {
  readonly store: ImStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly figures: ApplyFigures;
  readonly beforeApply: BeforeApply;
  /** What the token of a worker is bound to now; undefined when it is gone. */
  readonly bindingOf: (session: WorkerSession) => Binding | undefined;
  /** Whether a worker has been gone for so long that its rows are given up. */
  readonly isGone: (origin: ImOrigin) => boolean;
}

type Answer = (payload: object, requestId: string | null) => void;

/** What workers push, from their words to the acknowledgement after the commit. */
export class WorkerPushes {
  readonly #options: PushesOptions;
  readonly #memory: PushMemory;
  readonly #queues = new Map<string, PushQueue>();
  /** Accounts that are being made for a push. */
  readonly #making = new Map<string, Promise<unknown>>();
  readonly #received = new Map<string, { count: number; lastMs: number }>();

  constructor(options: PushesOptions) {
    this.#options = options;
    this.#memory = new PushMemory(options.clock);
  }

  /** Pushes taken in since the start, by account. */
  received(): readonly { readonly accountId: string; readonly count: number; readonly lastMs: number }[] {
    return [...this.#received].map(([accountId, entry]) => ({ accountId, ...entry }));
  }

  sync(session: WorkerSession, payload: unknown, requestId: string | null, answer: Answer): void {
    this.#take(session, readPush(payload, requestId), answer);
  }

  update(
    session: WorkerSession,
    collection: ImCollection,
    payload: unknown,
    requestId: string | null,
    answer: Answer,
  ): void {
    this.#take(session, readUpdate(collection, payload, requestId), answer);
  }

  #take(session: WorkerSession, read: ReadPush, answer: Answer): void {
    const { store, clock } = this.#options;
    const subject = read.ok
      ? subjectOf(read.push, read.push.accountId)
      : { ...read, mode: 'snapshot' as const };
    const refuse = (code: PushErrorCode, error: string): void =>
      answer(errorAnswer(subject, code, error, store, clock.now()), subject.requestId);
    // The later parts of a snapshot are what its first part announced.
    const isLaterPart = read.ok && read.push.part !== null && read.push.part.index > 0;
    if (!isLaterPart && !session.syncs.take()) return refuse('RATE_LIMITED', TOO_OFTEN);
    if (!read.ok) return refuse('INVALID_PAYLOAD', read.error);
    const { push } = read;
    if (rowCount(push.data) + rowCount(push.deleted) > MAX_ROWS)
      return refuse('PAYLOAD_TOO_LARGE', 'too many rows');
    const target = findTarget(session.worker, store, push.accountId, push.platform);
    if (target.kind === 'refused') return refuse(target.code, REFUSALS[target.code]);
    const { accountId } = target.kind === 'account' ? target.account : target;
    // What comes while an account is being made must not overtake the push it is made for.
    const made =
      this.#making.get(accountId) ??
      (target.kind === 'new' ? this.#create(accountId, push.platform) : undefined);
    if (made === undefined) return this.#stage(session, push, accountId, answer);
    made.then(
      () => this.#stage(session, push, accountId, answer),
      (thrown: unknown) => {
        if (thrown instanceof ImError && thrown.code === 'ACCOUNT_NOT_FOUND') {
          return refuse('ACCOUNT_NOT_FOUND', thrown.message);
        }
        this.#options.logger.error('an account of a worker could not be made', { error: thrown });
        refuse('INTERNAL', 'the account could not be made');
      },
    );
  }

  #create(accountId: string, platform: string | null): Promise<unknown> {
    const { store } = this.#options;
    const made = store
      .createAccount({
        accountId,
        platform: platform ?? 'douyin',
        source: 'worker',
        userName: '',
        userId: accountId,
      })
      .finally(() => this.#making.delete(accountId));
    this.#making.set(accountId, made);
    return made;
  }

  #stage(session: WorkerSession, push: Push, accountId: string, answer: Answer): void {
    const { store, clock } = this.#options;
    const subject = subjectOf(push, accountId);
    if (push.part === null) return this.#enqueue(session, push, accountId, answer);
    if (this.#isDuplicate(session, push, accountId)) return this.#duplicate(subject, answer);
    const isBegun = push.part.index === 0 || session.parts.isWaiting(push.part, accountId);
    if (!isBegun && !session.syncs.take()) {
      return answer(errorAnswer(subject, 'RATE_LIMITED', TOO_OFTEN, store, clock.now()), push.requestId);
    }
    const outcome = session.parts.add(push, push.part, accountId);
    if (outcome.kind === 'refused') {
      return answer(errorAnswer(subject, outcome.code, outcome.error, store, clock.now()), push.requestId);
    }
    if (outcome.kind === 'complete') {
      const { isAuthoritative } = outcome;
      return this.#enqueue(session, { ...outcome.push, isAuthoritative }, accountId, answer);
    }
    const { snapshotId, index, total } = push.part;
    const part = { snapshot_id: snapshotId, index, total, received: outcome.received };
    answer(successAnswer(subject, store, clock.now(), { staged: true, part }), push.requestId);
  }

  #enqueue(session: WorkerSession, push: Push, accountId: string, answer: Answer): void {
    const { store, clock, logger } = this.#options;
    const subject = subjectOf(push, accountId);
    const key = `${session.origin.id}\n${accountId}`;
    const queue = this.#queues.get(key) ?? new PushQueue(() => this.#queues.delete(key));
    this.#queues.set(key, queue);
    const isTaken = queue.add({
      mode: push.mode,
      collections: Object.keys(push.data),
      run: async () => {
        try {
          await this.#apply(session, push, accountId, answer);
        } catch (thrown) {
          logger.error('a push of a worker failed', { accountId, error: thrown });
          answer(
            errorAnswer(subject, 'INTERNAL', 'the push could not be applied', store, clock.now()),
            push.requestId,
          );
        }
      },
      supersede: () =>
        answer(successAnswer(subject, store, clock.now(), { superseded: true }), push.requestId),
    });
    if (isTaken) return;
    const error = 'too many pushes wait for their turn';
    answer(errorAnswer(subject, 'RATE_LIMITED', error, store, clock.now()), push.requestId);
  }

  async #apply(session: WorkerSession, push: Push, accountId: string, answer: Answer): Promise<void> {
    const { store, clock, figures, beforeApply, bindingOf } = this.#options;
    const subject = subjectOf(push, accountId);
    if (this.#isDuplicate(session, push, accountId)) return this.#duplicate(subject, answer);
    // Bindings may have changed while it waited, and the worker may have been thrown out.
    const account = store.account(accountId);
    const binding = bindingOf(session);
    if (binding === undefined || (account !== undefined && !isBound(binding, account))) {
      const refusal = errorAnswer(
        subject,
        'FORBIDDEN_ACCOUNT',
        REFUSALS.FORBIDDEN_ACCOUNT,
        store,
        clock.now(),
      );
      return answer(refusal, push.requestId);
    }
    const data = await beforeApply(accountId, push.data);
    const { origin } = session;
    const result = await this.#store(session, { ...push, data }, accountId, origin);
    if (!result.ok) {
      return answer(errorAnswer(subject, result.errorCode, result.error, store, clock.now()), push.requestId);
    }
    figures.add({ rows: receivedRows(result), busyMs: result.busyMs, maxSliceMs: result.maxSliceMs });
    session.applied(accountId, push.seq);
    if (push.requestId !== null) this.#memory.add(origin.id, accountId, push.requestId);
    const count = (this.#received.get(accountId)?.count ?? 0) + 1;
    this.#received.set(accountId, { count, lastMs: clock.now() });
    answer(appliedAnswer(subject, result, store, clock.now()), push.requestId);
  }

  async #store(
    session: WorkerSession,
    push: Push,
    accountId: string,
    origin: ImOrigin,
  ): Promise<ImApplyResult> {
    const { store, isGone } = this.#options;
    if (push.mode === 'delta') {
      const { data: upserts, deleted: deletes, baseRevision } = push;
      return await store.applyDelta(accountId, { upserts, deletes, baseRevision }, origin);
    }
    const result = await store.applySnapshot(accountId, push.data, {
      origin,
      authoritative: push.isAuthoritative,
      isFirst: session.isFirstSnapshot(origin, accountId),
      goneOrigins: [],
      isGone,
    });
    if (result.ok) session.snapshotApplied(origin, accountId);
    return result;
  }

  #isDuplicate(session: WorkerSession, { requestId, seq }: Push, accountId: string): boolean {
    if (seq !== null && session.isOldSequence(accountId, seq)) return true;
    return requestId !== null && this.#memory.has(session.origin.id, accountId, requestId);
  }

  #duplicate(subject: PushSubject, answer: Answer): void {
    const { store, clock } = this.#options;
    answer(successAnswer(subject, store, clock.now(), { duplicate: true }), subject.requestId);
  }
}

const TOO_OFTEN = 'at most 10 pushes a second';
const REFUSALS = {
  FORBIDDEN_ACCOUNT: 'this worker may not write to this account',
  ACCOUNT_NOT_FOUND: 'there is no such account',
} as const;

function subjectOf(push: Push, accountId: string): PushSubject {
  return { accountId, requestId: push.requestId, mode: push.mode };
}
