import type { AnyImRow, ImMessageType } from '#shared/im.ts';
import type { ImStore } from '../../im-store.ts';
import type { Clock, Logger } from '../../ports.ts';
import type { Settings } from '../../settings.ts';

/** What the modules of the IM interface are given, and what they are to one another. */
export interface ImDeps {
  readonly store: ImStore;
  readonly clock: Clock;
  readonly logger: Logger;
  /** A new unique id, e.g. a UUID. */
  readonly newId: () => string;
  readonly version: string;
  /** New on every start of the process. */
  readonly epoch: string;
  /** When the process began, ms since 1970 UTC. */
  readonly startedMs: number;
  /** The port the app listens on. */
  readonly port: () => number;
  readonly isDemo: () => boolean;
  /** The settings as they are now: they may change while the app runs. */
  readonly settings: () => Settings;
  /** The live rooms behind accounts of source `live`. Both reject with `AppError`. */
  readonly rooms: {
    follow(liveId: string): Promise<void>;
    unfollow(liveId: string): Promise<void>;
  };
}

export interface WorkerInfo {
  /** The worker's own id once it has registered, else its token's. */
  readonly id: string;
  readonly name: string;
  readonly status: 'online' | 'offline';
  /** Internal ids of the accounts it is bound to. */
  readonly accountIds: readonly string[];
  /** ms since 1970 UTC; null before the first. */
  readonly lastHeartbeatMs: number | null;
}

/** The workers that are or were connected. */
export interface ImWorkers {
  list(): readonly WorkerInfo[];
  /** `none`: no worker token covers the account (always so for live rooms and the local account). */
  statusOf(accountId: string): 'none' | 'online' | 'offline';
  onStatus(listener: (worker: WorkerInfo) => void): () => void;
  /** Pushes taken in since the start, and when the last came; by account. */
  received(): readonly { readonly accountId: string; readonly count: number; readonly lastMs: number }[];
}

/** Something to be said to the platform, through a worker. */
export interface SendInput {
  readonly accountId: string;
  readonly target:
    | { readonly kind: 'direct_message'; readonly conversationId: string }
    /** The conversation is made once the send is accepted. */
    | { readonly kind: 'new_conversation'; readonly userId: string; readonly userName: string }
    | { readonly kind: 'comment'; readonly commentId: string }
    | { readonly kind: 'work'; readonly contentId: string };
  readonly content: string;
  readonly type: ImMessageType;
  readonly replyToId: string | null;
  readonly replyToContent: string | null;
  /** For idempotency; null: every call is a new one. */
  readonly key: string | null;
  readonly monitorClientId: string | null;
}

export interface SendAccepted {
  /** The stored message or comment, as it is now. */
  readonly row: AnyImRow;
  readonly collection: 'messages' | 'comments';
  readonly requestId: string;
  /** The same key and content was accepted before; nothing was dispatched now. */
  readonly isReplay: boolean;
}

/** A send that changed its state: accepted, delivered or failed. */
export interface SendTransition extends Omit<SendAccepted, 'isReplay'> {
  readonly accountId: string;
  readonly state: 'sending' | 'delivered' | 'failed';
  /** The success came after the failure had been told. */
  readonly isLate: boolean;
}

export interface ImSending {
  /** Rejects with `ImError` SEND_NOT_SUPPORTED, WORKER_OFFLINE or REQUEST_ID_REUSED; then nothing was stored. */
  send(input: SendInput): Promise<SendAccepted>;
  /** Sends of a topic (conversation or work, internal id) that have no result yet, oldest first. */
  pending(topicId: string): readonly SendAccepted[];
  onTransition(listener: (transition: SendTransition) => void): () => void;
}
