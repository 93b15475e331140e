import { ImError } from '#shared/im-errors.ts';
import type { ImErrorCode } from '#shared/im-errors.ts';
import type { ImMessage } from '#shared/im.ts';
import type { ImSendError } from '#shared/im.ts';
import type { ImStore } from '../../../../im-store.ts';
import type { ImSending, SendAccepted, SendInput, SendTransition } from '../../parts.ts';

const ORIGIN = { kind: 'api', id: 'send' } as const;

/** Sends into the store as the real one does, and gets its results from the test. */
export class ScriptedSending implements ImSending {
  readonly #store: ImStore;
  readonly #listeners = new Set<(transition: SendTransition) => void>();
  readonly #pending = new Map<string, SendAccepted>();
  readonly #byKey = new Map<string, string>();
  readonly inputs: SendInput[] = [];
  refusal: ImErrorCode | null = null;
  /** Deliver within the same turn as the acceptance, before its caller knows. */
  isInstant = false;
  /** Do not tell that something began to be sent: the answer of `send` says it too. */
  isQuietAtFirst = false;

  constructor(store: ImStore) {
    this.#store = store;
  }

  async send(input: SendInput): Promise<SendAccepted> {
    this.inputs.push(input);
    if (this.refusal !== null) throw new ImError(this.refusal, 'refused by the test');
    const requestId = input.key ?? `req_${String(this.inputs.length)}`;
    const known = this.#byKey.get(requestId);
    if (known !== undefined) return { ...(await this.#accepted(input, known, requestId)), isReplay: true };
    const { target, accountId, content } = input;
    const isPrivate = target.kind === 'direct_message';
    const id = `${isPrivate ? 'msg' : 'comm'}_${accountId}_out_${String(this.inputs.length)}`;
    this.#byKey.set(requestId, id);
    const shared = { id, platformId: '', content, direction: 'outbound', isRead: true, requestId } as const;
    if (isPrivate) {
      const draft = { ...shared, conversationId: target.conversationId, status: 'sending' } as const;
      await this.#store.applyDrafts(accountId, { messages: [draft] }, ORIGIN);
    } else {
      const parentId = target.kind === 'comment' ? target.commentId : null;
      const contentId = target.kind === 'work' ? target.contentId : await this.#workOf(accountId, parentId);
      const draft = { ...shared, contentId, parentId, deliveryStatus: 'sending' } as const;
      await this.#store.applyDrafts(accountId, { comments: [draft] }, ORIGIN);
    }
    const accepted = await this.#accepted(input, id, requestId);
    this.#pending.set(id, accepted);
    if (!this.isQuietAtFirst) this.#tell({ ...accepted, accountId, state: 'sending', isLate: false });
    if (this.isInstant) await this.finish(id, null);
    return accepted;
  }

  pending(topicId: string): readonly SendAccepted[] {
    return [...this.#pending.values()].filter(({ row }) =>
      'conversationId' in row
        ? row.conversationId === topicId
        : 'contentId' in row && row.contentId === topicId,
    );
  }

  onTransition(listener: (transition: SendTransition) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** The worker's result, or none in time. */
  async finish(id: string, error: ImSendError | null, isLate = false): Promise<void> {
    const accepted = this.#pending.get(id) ?? this.#late.get(id);
    if (accepted === undefined) throw new Error(`${id} is not being sent`);
    const { accountId, platformId } = accepted.row;
    const state = error === null ? 'delivered' : 'failed';
    const draft = { id, platformId, error };
    await this.#store.applyDrafts(
      accountId,
      accepted.collection === 'messages'
        ? { messages: [{ ...draft, status: state }] }
        : { comments: [{ ...draft, deliveryStatus: state }] },
      ORIGIN,
    );
    this.#pending.delete(id);
    this.#late.set(id, accepted);
    const row = this.#store.peek(accepted.collection, accountId, id) ?? accepted.row;
    this.#tell({ ...accepted, row, accountId, state, isLate });
  }

  readonly #late = new Map<string, SendAccepted>();

  async #accepted(input: SendInput, id: string, requestId: string): Promise<SendAccepted> {
    const collection = input.target.kind === 'direct_message' ? 'messages' : 'comments';
    const row = this.#store.peek(collection, input.accountId, id) as ImMessage | undefined;
    if (row === undefined) throw new Error('the row was not stored');
    return { row, collection, requestId, isReplay: false };
  }

  async #workOf(accountId: string, commentId: string | null): Promise<string> {
    return this.#store.peek('comments', accountId, commentId ?? '')?.contentId ?? '';
  }

  #tell(transition: SendTransition): void {
    for (const listener of this.#listeners) listener(transition);
  }
}
