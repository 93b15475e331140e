import { AppError } from '#shared/errors.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { EndReason, FetcherStatus, Gap, Transition } from '#shared/session.ts';
import type { Archive, SessionFacts } from './archive/archive.ts';
import { parseRoomInput, textOf } from './douyin/room-input.ts';
import type { EventHub } from './events.ts';
import type { Broadcast } from './live/broadcast.ts';
import type { BroadcastPast, BroadcastState } from './live/broadcast-state.ts';
import { Intake } from './live/intake.ts';
import { Session } from './live/session.ts';
import type { SessionPorts } from './live/session-ports.ts';
import { StateMachine } from './live/state-machine.ts';
import type { ResumePoint, Upstream } from './ports.ts';
import type { DataStore, RestoredSession } from './store/data-store.ts';
import { within } from './within.ts';

const STOP_LIMIT_MS = 2_000;
/** Messages of a kept session read at a time. */
const RESTORE_PAGE = 1000;

export interface FetcherParts {
  readonly ports: Omit<SessionPorts, 'nextSeq'>;
  readonly upstreams: { readonly demo: () => Promise<Upstream>; readonly live: Upstream };
  readonly store: DataStore;
  readonly archive: Archive;
  readonly broadcast: Broadcast;
  readonly events: EventHub;
}

/**
 * Follows at most one room: `startFetch`, `stopFetch`, `getStatus`, `getRoomInfo`. Ties a session to
 * the store, the archive and the listeners; what a session means is decided there, not here.
 */
export class Fetcher {
  readonly #parts: FetcherParts;
  readonly #machine: StateMachine;
  #session: Session | null = null;
  #room: RoomInfo | null = null;
  #startedMs: number | null = null;
  /** The broadcast that is being followed, or else the last one: its figures stay readable. */
  #broadcast: BroadcastState | null = null;
  /** Read back from the archive, for the broadcast that is about to be entered. */
  #restored: RestoredSession | null = null;
  #endReason: EndReason | null = null;
  #isDemo = false;
  #upstream: Upstream | null = null;
  #isClosed = false;
  /** Orders start and stop: each begins when the one before it is through. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: FetcherParts) {
    this.#parts = parts;
    const { clock, logger } = parts.ports;
    this.#machine = new StateMachine({
      clock,
      onIllegal: (problem) => {
        logger.error('illegal transition ignored', { error: problem });
      },
      onTransition: (transition) => {
        this.#onTransition(transition);
      },
    });
  }

  /** True as soon as the attempt has begun. Rejects with E102, or E303 while another room is followed. */
  startFetch(pasted: string, doSwitch: boolean): Promise<boolean> {
    const input = parseRoomInput(pasted);
    const asked = textOf(input);
    return this.#inTurn(async () => {
      if (this.#isClosed) throw new AppError('E303', 'The app is closing.');
      const running = this.#session;
      if (running !== null && this.#machine.state !== 'IDLE') {
        // An attempt that ended for good (a room that does not exist) stands in nobody's way.
        const isResting = this.#machine.state === 'ERROR' && running.phase === 'none';
        if (running.isFor(asked) && !isResting) {
          running.lookNow();
          return true;
        }
        if (!isResting && !doSwitch) {
          throw new AppError('E303', `Room ${running.liveId} is being followed. Stop it first, or switch.`, {
            live_id: running.liveId,
          });
        }
        await this.#end('switched');
      }
      if (this.#machine.state !== 'IDLE') {
        throw new AppError('E303', 'The last room is still being left. Try again in a moment.');
      }
      const { upstreams } = this.#parts;
      const upstream = input.kind === 'demo' ? await upstreams.demo() : upstreams.live;
      this.#begin(asked, upstream);
      return true;
    });
  }

  /** True also when nothing was followed. At most 2 s. */
  stopFetch(reason: EndReason = 'user'): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.#end(reason);
      return true;
    });
  }

  /** Stops for good: a start that waits in line is refused. */
  close(): Promise<boolean> {
    this.#isClosed = true;
    return this.stopFetch('shutdown');
  }

  wake(): void {
    this.#session?.wake();
  }

  /** Whether the followed room is seen by somebody who is logged in; null: not known. */
  isLoggedIn(): boolean | null {
    return this.#upstream?.isLoggedIn?.() ?? null;
  }

  getRoomInfo(): RoomInfo | null {
    return this.#room;
  }

  history(): Transition[] {
    return this.#machine.history();
  }

  getStatus(): FetcherStatus {
    const session = this.#session;
    const broadcast = this.#broadcast;
    const { store, ports } = this.#parts;
    const stats = store.stats();
    const counts = stats?.messages ?? {};
    return {
      state: this.#machine.state,
      phase: session?.phase ?? 'none',
      transitions: this.#machine.epoch,
      isDemo: this.#isDemo,
      liveId: session?.roomName ?? null,
      roomId: broadcast?.roomId ?? null,
      sessionId: broadcast?.sessionId ?? null,
      startedMs: this.#startedMs,
      messageCount: Object.values(counts).reduce((sum, count) => sum + count, 0),
      countsByKind: counts,
      lastMessageMs: store.lastMessageMs(),
      messagesPerMinute: store.messagesPerMinute(ports.clock.now()),
      reconnectCount: broadcast?.reconnects ?? 0,
      attempt: session?.attempt ?? 0,
      nextRetryMs: session?.nextRetryMs ?? null,
      lastError: session?.lastError?.toJSON() ?? null,
      line: session?.line ?? null,
      endReason: this.#endReason,
      frames: (broadcast?.intake ?? NOTHING_YET).frames(),
      messages: (broadcast?.intake ?? NOTHING_YET).messages(),
      openGap: broadcast?.openGap ?? null,
    };
  }

  #begin(liveId: string, upstream: Upstream): void {
    const { ports, store } = this.#parts;
    this.#endReason = null;
    this.#room = null;
    this.#broadcast = null;
    this.#restored = null;
    this.#isDemo = upstream.isDemo;
    this.#upstream = upstream;
    // What the last room left is no answer to questions about this one.
    store.clear();
    this.#startedMs = ports.clock.now();
    let seq = store.log.lastSeq;
    const session = new Session({
      liveId,
      upstream,
      machine: this.#machine,
      ports: { ...ports, nextSeq: () => ++seq },
      listener: {
        onBroadcast: (room, signal) =>
          this.#findPast(room, signal).catch((thrown: unknown) => this.#withoutPast(thrown)),
        onBegin: (state) => {
          this.#onBegin(session.liveId, state);
        },
        onMessages: (messages, resume, arrivedMs) => {
          this.#onMessages(messages, resume, arrivedMs);
        },
        onRoom: (room) => {
          this.#room = room;
          this.#parts.events.emit('room', room);
        },
        onGap: (gap) => {
          this.#onGap(gap);
        },
        onChange: () => {
          this.#tellStatus();
        },
        onEnd: (state, reason) => {
          this.#onEnd(state, reason);
        },
      },
    });
    this.#session = session;
    session.start();
  }

  async #end(reason: EndReason): Promise<void> {
    const session = this.#session;
    if (session === null) return;
    const { clock, logger } = this.#parts.ports;
    // The disk may be full or a look-up may hang: stopping ends all the same, and what is queued stays queued.
    const stopped = session.stop(reason).then(() => this.#parts.archive.flush());
    if (!(await within(clock, STOP_LIMIT_MS, stopped))) {
      logger.error('stopping took too long', { live_id: session.liveId });
    }
    // A session that had come to rest in ERROR is only told to go away.
    if (this.#machine.can('reset')) this.#machine.apply('reset', reason);
    this.#tellStatus();
  }

  #onBegin(liveId: string, state: BroadcastState): void {
    const { store, archive, ports } = this.#parts;
    this.#broadcast = state;
    if (this.#restored?.session.sessionId === state.sessionId) store.install(this.#restored);
    else store.begin(state.sessionId);
    this.#restored = null;
    archive.openSession({
      sessionId: state.sessionId,
      liveId,
      roomId: state.roomId,
      isDemo: this.#isDemo,
      title: state.room.title,
      anchorName: state.room.anchor.name,
      startMs: ports.clock.now(),
    });
  }

  #onMessages(messages: readonly LiveMessage[], resume: ResumePoint | null, arrivedMs: number): void {
    const { store, archive, broadcast } = this.#parts;
    const [first] = messages;
    if (first === undefined) return;
    store.add(messages);
    archive.append(first.sessionId, messages, resume);
    broadcast.add(messages, arrivedMs);
  }

  #onGap(gap: Gap): void {
    const { store, archive, events } = this.#parts;
    store.putGap(gap);
    archive.putGap(gap);
    events.emit('gap', gap);
  }

  #onEnd(state: BroadcastState, reason: EndReason): void {
    const { archive, broadcast, ports } = this.#parts;
    this.#endReason = reason;
    broadcast.flush();
    archive.closeSession(state.sessionId, {
      ...this.sessionFacts(),
      endMs: ports.clock.now(),
      endReason: reason,
    });
  }

  /** The figures that lists of sessions show. */
  sessionFacts(): SessionFacts {
    const stats = this.#parts.store.stats();
    if (stats === null) return {};
    return {
      title: this.#room?.title ?? null,
      anchorName: this.#room?.anchor.name ?? null,
      totalMessages: Object.values(stats.messages).reduce((sum, count) => sum + count, 0),
      totalUsers: stats.users,
      giftItems: stats.gifts.items,
      giftDiamonds: stats.gifts.diamonds,
      giftPriceUnknown: stats.gifts.unpricedItems > 0,
      peakOnline: stats.onlinePeak,
      likeTotal: stats.likes.total,
      follows: stats.follows,
      reconnects: this.#broadcast?.reconnects ?? 0,
    };
  }

  #onTransition(transition: Transition): void {
    const { archive, ports } = this.#parts;
    const broadcast = this.#broadcast;
    if (broadcast !== null) archive.putTransition(broadcast.sessionId, transition);
    ports.logger.info('state', { ...transition, live_id: this.#session?.liveId ?? null });
  }

  #tellStatus(): void {
    this.#parts.events.emit('status', this.getStatus());
  }

  /** What is kept of this broadcast; the figures of a session that is taken up again come back too. */
  async #findPast(room: RoomInfo & { roomId: string }, signal: AbortSignal): Promise<BroadcastPast> {
    const { archive, ports } = this.#parts;
    // What an earlier session of this process received must be readable first.
    await within(ports.clock, STOP_LIMIT_MS, archive.flush());
    const recent = await archive.listRecent(room.roomId);
    const found = await archive.findUnfinished(room.liveId, room.roomId);
    if (found === null) return { recent, unfinished: null };
    const { sessionId, reconnects } = found.session;
    const gaps = await archive.listGaps(sessionId);
    const restored = await this.#readBack(sessionId, gaps, signal);
    signal.throwIfAborted();
    this.#restored = restored;
    const { resume, lastReceivedMs } = found;
    const lastSeq = this.#parts.store.log.lastSeq;
    // The process may have died in a gap: then that gap goes on.
    const openGap = gaps.find(({ endMs }) => endMs === null) ?? null;
    return { recent, unfinished: { sessionId, resume, lastReceivedMs, lastSeq, reconnects, openGap } };
  }

  /** A disk that cannot be read must not keep anybody from following the room. */
  #withoutPast(thrown: unknown): BroadcastPast {
    this.#parts.ports.logger.error('what was kept of this broadcast cannot be read', { error: thrown });
    return { recent: [], unfinished: null };
  }

  /** Brings the totals back from what was kept, without touching those of the running session. */
  async #readBack(sessionId: string, gaps: readonly Gap[], signal: AbortSignal): Promise<RestoredSession> {
    const { archive, store } = this.#parts;
    const restored = store.prepare(sessionId, gaps);
    let sinceSeq = 0;
    for (;;) {
      const page = await archive.listMessages({ sessionId, sinceSeq, limit: RESTORE_PAGE });
      signal.throwIfAborted();
      restored.add(page.messages);
      if (!page.hasMore) break;
      sinceSeq = page.nextSinceSeq;
    }
    restored.finish();
    return restored;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

/** The account of a room that nothing has come from. */
const NOTHING_YET = new Intake({ liveId: '', roomId: '', sessionId: '', anchorId: null }, () => 0);
