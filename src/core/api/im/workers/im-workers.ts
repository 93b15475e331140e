import type { ImAccount } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { Clock, Logger } from '../../../ports.ts';
import type { Authenticator } from '../../authenticator.ts';
import type { ApplyFigures } from '../apply-figures.ts';
import type { ImWorkers } from '../parts.ts';
import { acknowledgeOf } from '../sockets/socket-types.ts';
import type { WorkerNamespace, WorkerSocket } from '../sockets/socket-types.ts';
import { tellAssignments } from './assignments.ts';
import { isBound } from './bindings.ts';
import { WorkerPushes } from './pushes.ts';
import type { BeforeApply } from './pushes.ts';
import { WorkerList } from './worker-list.ts';
import { WorkerMessages, takeJoinRoom } from './worker-messages.ts';
import { WorkerSession } from './worker-session.ts';

/** How often silent workers are looked for, ms. */
const LOOK_MS = 1000;

export interface ImWorkersOptions {
  readonly store: ImStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly epoch: string;
  readonly namespace: WorkerNamespace;
  readonly authenticator: Authenticator;
  readonly figures: ApplyFigures;
  /** Closes a socket's transport. */
  readonly cut: (conn: WorkerSocket['conn']) => void;
}

/** A connected worker that may speak for an account. */
export interface Speaker {
  readonly name: string;
  readonly capabilities: ReadonlySet<string>;
  request(event: string, payload: object): void;
}

/** What the sends need of the workers. */
export interface Speakers {
  statusOf(accountId: string): 'none' | 'online' | 'offline';
  /** Connected ones of an account, the one heard of last first. */
  speakersOf(account: ImAccount): readonly Speaker[];
  /** What workers answer to requests. `mayAnswerFor`: whether the worker is bound to an account. */
  onResult(listener: (payload: unknown, mayAnswerFor: (account: ImAccount) => boolean) => void): void;
  /** Called with the rows of every push before it is applied. */
  beforeApply(hook: BeforeApply): void;
}

export interface RunningWorkers extends ImWorkers, Speakers {
  close(): void;
}

/** Serves the namespace of the crawlers. */
export function createImWorkers(options: ImWorkersOptions): RunningWorkers {
  const { store, clock, logger, epoch, namespace, authenticator, figures, cut } = options;
  let hook: BeforeApply = async (_accountId, data) => data;
  const resultListeners = new Set<Parameters<Speakers['onResult']>[0]>();
  const pushes: WorkerPushes = new WorkerPushes({
    store,
    clock,
    logger,
    figures,
    beforeApply: (accountId, data) => hook(accountId, data),
    bindingOf: ({ worker }) =>
      authenticator.workers.find(
        ({ id, token_sha256 }) => id === worker.id && token_sha256 === worker.token_sha256,
      ),
    isGone: (origin) => list.isGone(origin),
  });
  const list = new WorkerList({
    store,
    clock,
    logger,
    tokens: () => authenticator.workers,
    received: () => pushes.received(),
  });
  const messages = new WorkerMessages({
    store,
    clock,
    logger,
    epoch,
    list,
    pushes,
    cut: ({ conn }) => cut(conn),
  });

  namespace.on('connection', (socket) => {
    const session = new WorkerSession(socket, clock);
    // The token file may have changed while it connected.
    session.worker = authenticator.workers.find(({ id }) => id === session.worker.id) ?? session.worker;
    list.add(session);
    socket.on('message', (...args) => messages.take(session, args));
    socket.on('join_room', (...args) => {
      const isIn = takeJoinRoom(session, args);
      acknowledgeOf(args)?.(isIn);
    });
    socket.on('worker:reply:result', (...args) => {
      session.lastSeen = clock.monotonic();
      for (const listener of resultListeners)
        listener(args[0], (account) => isBound(session.worker, account));
      acknowledgeOf(args)?.(true);
    });
    socket.on('disconnect', () => {
      session.close();
      list.remove(session);
    });
  });

  const stopTokens = authenticator.onChange(({ workers }) => {
    list.tokensChanged(workers);
    for (const session of list.sessions()) tellAssignments(session, store);
  });
  const stopCommits = store.onCommit(({ changes }) => {
    const isAboutAccounts = changes.some(
      (change) => change.collection === 'accounts' && change.kind !== 'updated',
    );
    if (!isAboutAccounts) return;
    for (const session of list.sessions()) {
      tellAssignments(session, store);
      list.refresh(session);
    }
    list.syncAccounts();
  });
  // What was written down by a run before this one is not so any more.
  list.syncAccounts();

  let cancelLook = (): void => {};
  const look = (): void => {
    list.look();
    cancelLook = clock.after(LOOK_MS, look);
  };
  look();

  return {
    list: () => list.list(),
    statusOf: (accountId) => list.statusOf(accountId),
    onStatus: (listener) => list.onStatus(listener),
    received: () => list.received(),
    speakersOf: (account) =>
      list.sessionsFor(account).map(({ socket, name, capabilities }) => ({
        name,
        capabilities,
        request: (event, payload) => {
          socket.emit(event, payload);
        },
      })),
    onResult: (listener) => {
      resultListeners.add(listener);
    },
    beforeApply: (given) => {
      hook = given;
    },
    close: () => {
      cancelLook();
      stopTokens();
      stopCommits();
    },
  };
}
