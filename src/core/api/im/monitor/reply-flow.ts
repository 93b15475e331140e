import type { AnyImRow, ImComment, ImMessage } from '#shared/im.ts';
import type { ImCommit, ImStore } from '../../../im-store.ts';
import type { Clock, Logger } from '../../../ports.ts';
import type { ImSending, SendAccepted, SendTransition } from '../parts.ts';
import type { RootSocket } from '../sockets/socket-types.ts';
import type { Audience } from './audience.ts';
import { findChannel, findTopic } from './find-topic.ts';
import type { Lanes } from './lanes.ts';
import { sendingQueue } from './message-list.ts';
import { commentMessage, isBeingSent, privateMessage } from './message-shape.ts';
import { notSentNotice } from './notice.ts';
import { INTERNAL, refusalOf } from './refusal-texts.ts';
import type { Refusal } from './refusal-texts.ts';
import { EMPTY_REPLY, sendInputOf } from './reply-request.ts';
import type { ReplyPayload } from './reply-request.ts';

interface ReplyParts {
  readonly store: ImStore;
  readonly sending: ImSending;
  readonly audience: Audience;
  readonly lanes: Lanes;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly newId: () => string;
}

/**
 * Replies of monitor clients, and what everybody is told about anything that is sent. Whatever
 * becomes of a reply, its last word includes the sending queue: old clients enable their send button
 * by nothing else.
 */
export class ReplyFlow {
  readonly #parts: ReplyParts;
  /** Who waits for the result of a send, by its row, and by which request. */
  readonly #waiting = new Map<string, Map<RootSocket, string>>();
  /** Rows being sent: their changes are told here and nowhere else. */
  readonly #onTheWay = new Set<string>();
  /** Those of them of which everybody knows already that they are being sent. */
  readonly #announced = new Set<string>();

  constructor(parts: ReplyParts) {
    this.#parts = parts;
  }

  /** Looks for rows that have begun to be sent. Before `isTold` is asked about the same commit. */
  note(commit: ImCommit): void {
    for (const change of commit.changes) {
      if (change.collection !== 'messages' && change.collection !== 'comments') continue;
      if (change.kind === 'deleted') this.#forget(change.id);
      else if (isBeingSent(change.row)) this.#onTheWay.add(change.id);
    }
  }

  isTold(id: string): boolean {
    return this.#onTheWay.has(id);
  }

  left(socket: RootSocket): void {
    for (const waiting of this.#waiting.values()) waiting.delete(socket);
  }

  /** Sends a reply and answers the caller; resolves with what its acknowledgement gets. */
  async reply(socket: RootSocket, given: ReplyPayload): Promise<unknown> {
    const { store, sending } = this.#parts;
    try {
      const input = await sendInputOf(store, given);
      // Results of the same account wait, so that none is told before its acceptance.
      return await this.#inTurn(input.accountId, async () =>
        this.#accepted(socket, await sending.send(input)),
      );
    } catch (thrown) {
      const refusal = refusalOf(thrown);
      if (refusal === null) this.#parts.logger.error('a monitor reply failed', { error: thrown });
      return await this.refuse(socket, given, refusal ?? INTERNAL);
    }
  }

  /** Nothing was stored: only the caller hears of it. */
  async refuse(socket: RootSocket, payload: ReplyPayload | null, refusal: Refusal): Promise<unknown> {
    const given = payload ?? EMPTY_REPLY;
    const { store, sending, clock, newId } = this.#parts;
    const channelId = findChannel(store, given.channelId)?.accountId;
    const topic =
      channelId === undefined || given.topicId === ''
        ? undefined
        : await findTopic(store, given.topicId, channelId).catch(() => undefined);
    const where = {
      channelId: channelId ?? given.channelId,
      topicId: topic?.id ?? given.topicId,
      category: given.messageCategory ?? (topic?.kind === 'content' ? 'comment' : 'private'),
    } as const;
    socket.emit('channel:message', notSentNotice(`notice_${newId()}`, where, refusal.error, clock.now()));
    socket.emit('monitor:sending_queue', sendingQueue(store, sending, where.topicId));
    const answer = { messageId: null, requestId: given.requestId ?? null, ...refusal };
    socket.emit('reply:error', answer);
    return answer;
  }

  onTransition(transition: SendTransition): void {
    const { row, accountId, state } = transition;
    if (!isLine(row)) return;
    this.#parts.lanes.start(laneOf(accountId), async () => {
      if (state === 'sending') this.#announce(row);
      else if (transition.isLate) this.#tellState(row.id, state, null);
      else await this.#tellResult(row, state);
    });
  }

  #accepted(socket: RootSocket, accepted: SendAccepted): unknown {
    const { row, requestId, isReplay } = accepted;
    if (!isLine(row)) throw new Error('Only messages and comments can be sent.');
    const status = 'status' in row ? row.status : row.deliveryStatus;
    if (status === 'sending') {
      const waiting = this.#waiting.get(row.id) ?? new Map<RootSocket, string>();
      this.#waiting.set(row.id, waiting.set(socket, requestId));
    }
    if (!isReplay) {
      this.#announce(row);
      const answer = { messageId: row.id, requestId, status: 'submitted' };
      socket.emit('reply:success', answer);
      return answer;
    }
    const { store, sending } = this.#parts;
    const answer = { messageId: row.id, requestId, status, replay: true };
    socket.emit('reply:success', answer);
    socket.emit('monitor:sending_queue', sendingQueue(store, sending, topicIdOf(row)));
    return answer;
  }

  /** Once: acceptance is heard of from the transition and from the answer, in either order. */
  #announce(row: ImMessage | ImComment): void {
    if (this.#announced.has(row.id)) return;
    this.#announced.add(row.id);
    this.#onTheWay.add(row.id);
    this.#tellQueue(row, true);
  }

  async #tellResult(row: ImMessage | ImComment, state: 'delivered' | 'failed'): Promise<void> {
    const { store, audience, logger } = this.#parts;
    try {
      // What the line quotes has to be in memory.
      await store.load(row.accountId);
      const told = 'conversationId' in row ? privateMessage(row, store) : commentMessage(row, store);
      audience.tell('channel:message', { ...told, isRead: true });
    } catch (thrown) {
      // The send button must come back all the same.
      logger.error('a sent line could not be shown', { error: thrown });
    }
    this.#tellQueue(row, false);
    const failure = state === 'failed' ? (row.error ?? UNKNOWN_FAILURE) : null;
    this.#tellState(row.id, state, failure?.message ?? null);
    const waiting = this.#waiting.get(row.id) ?? [];
    this.#forget(row.id);
    if (failure !== null) {
      const { message: error, code: errorCode } = failure;
      for (const [socket, requestId] of waiting) {
        socket.emit('reply:error', { messageId: row.id, requestId, error, errorCode });
      }
    }
    await audience.inTurn(row.accountId, () => audience.topics(row.accountId));
  }

  #tellQueue(row: ImMessage | ImComment, isIn: boolean): void {
    const { store, sending, audience } = this.#parts;
    audience.tell('monitor:sending_queue', sendingQueue(store, sending, topicIdOf(row), { row, isIn }));
  }

  #tellState(messageId: string, status: 'delivered' | 'failed', error: string | null): void {
    const payload = error === null ? { messageId, status } : { messageId, status, error };
    this.#parts.audience.tell('channel:message:status', payload);
  }

  #forget(id: string): void {
    this.#waiting.delete(id);
    this.#onTheWay.delete(id);
    this.#announced.delete(id);
  }

  #inTurn<T>(accountId: string, task: () => Promise<T>): Promise<T> {
    return this.#parts.lanes.run(laneOf(accountId), task);
  }
}

const UNKNOWN_FAILURE = { code: 'ERROR', message: '发送失败' };

/** Sends of an account run apart from its news: a send waits for the disk. */
function laneOf(accountId: string): string {
  return `send ${accountId}`;
}

function isLine(row: AnyImRow): row is ImMessage | ImComment {
  return 'conversationId' in row || 'parentId' in row;
}

function topicIdOf(row: ImMessage | ImComment): string {
  return 'conversationId' in row ? row.conversationId : row.contentId;
}
