import { AppError, asAppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { EndReason, FetcherPhase, Gap, LineInUse } from '#shared/session.ts';
import { isLastingName } from '../douyin/room-input.ts';
import type { Upstream } from '../ports.ts';
import { closeGap, lastHeard, momentOf, openGap } from './broadcast-state.ts';
import type { BroadcastState } from './broadcast-state.ts';
import { Connection } from './connection.ts';
import type { ConnectionEnd } from './connection.ts';
import { confirmEnd, readingOf } from './end-check.ts';
import type { Reading } from './end-check.ts';
import { Intake } from './intake.ts';
import { DEFAULT_PACE } from './pace.ts';
import type { SessionPace } from './pace.ts';
import { ConnectBudget, RETRY, retryDelayMs } from './retry.ts';
import { oncePerMethod } from './once-per-method.ts';
import type { StateMachine } from './state-machine.ts';
import type { SessionListener } from './session-listener.ts';
import type { SessionPorts } from './session-ports.ts';
import { aborted, sleep, withDeadline } from './wait.ts';
import { LookSchedule } from './waiting.ts';

/** How one attempt went: to be repeated, refused for good, too early, or the broadcast is over. */
type Outcome =
  | { readonly kind: 'again'; readonly error: AppError }
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'not_yet'; readonly error: AppError | null }
  | { readonly kind: 'over'; readonly reason: EndReason };

/**
 * Follows one room until it is told to stop or the broadcast is over: look the room up, wait until it is
 * live, have the address signed, connect, receive, and again after every cut.
 */
export class Session {
  /** How the room is asked for: as it was pasted, and by its number once that is known. */
  liveId: string;
  readonly isDemo: boolean;
  phase: FetcherPhase = 'none';
  attempt = 0;
  nextRetryMs: number | null = null;
  lastError: AppError | null = null;
  /** Over which way the room is or was last heard. */
  line: LineInUse | null = null;

  /** As it was asked for at first. */
  readonly #asked: string;
  #hasLooked = false;
  readonly #upstream: Upstream;
  readonly #machine: StateMachine;
  readonly #ports: SessionPorts;
  readonly #listener: SessionListener;
  readonly #abort = new AbortController();
  readonly #budget = new ConnectBudget();
  readonly #looks = new LookSchedule();
  #broadcast: BroadcastState | null = null;
  #connection: Connection | null = null;
  /** Cuts a wait for the next attempt short. */
  #wake: AbortController | null = null;
  #stopReason: EndReason = 'user';
  #run: Promise<void> = Promise.resolve();

  constructor(options: {
    liveId: string;
    upstream: Upstream;
    machine: StateMachine;
    ports: SessionPorts;
    listener: SessionListener;
  }) {
    this.liveId = options.liveId;
    this.#asked = options.liveId;
    this.#upstream = options.upstream;
    this.isDemo = options.upstream.isDemo;
    this.#machine = options.machine;
    this.#ports = options.ports;
    this.#listener = options.listener;
  }

  /** Returns at once; what comes of it is told to the listener. */
  start(): void {
    this.#machine.apply('start_fetch', this.liveId);
    this.#run = this.#follow();
  }

  /** Ends everything and resolves when nothing more will be told. */
  async stop(reason: EndReason): Promise<void> {
    if (!this.#abort.signal.aborted) {
      this.#stopReason = reason;
      if (this.#machine.can('stop_fetch')) {
        this.#machine.apply('stop_fetch', reason);
        this.#setPhase('draining');
      }
      this.#abort.abort();
    }
    await this.#run;
  }

  /** The machine slept or the network changed: the line is made anew instead of being waited for. */
  wake(): void {
    this.#wake?.abort();
    this.#connection?.drop('sleep', new AppError('E004', 'The computer was asleep. Connecting again.'));
  }

  get #pace(): SessionPace {
    return this.#ports.pace?.() ?? DEFAULT_PACE;
  }

  /** Somebody asks again for a room that is waited for, because it has just gone live. */
  lookNow(): void {
    if (this.phase === 'waiting' && this.#looks.mayLook(this.#ports.clock.monotonic())) this.#wake?.abort();
  }

  /** Whether this is the room that `asked` means, as far as is known. */
  isFor(asked: string): boolean {
    return asked === this.liveId || asked === this.#asked;
  }

  /** The name that the room keeps; null while only a link to it or one of its broadcasts is known. */
  get roomName(): string | null {
    return this.#hasLooked || isLastingName(this.liveId) ? this.liveId : null;
  }

  get broadcast(): BroadcastState | null {
    return this.#broadcast;
  }

  async #follow(): Promise<void> {
    const { signal } = this.#abort;
    this.#budget.spend(this.#ports.clock.monotonic());
    while (!signal.aborted) {
      const outcome = await this.#attempt();
      if (signal.aborted) break;
      if (outcome.kind === 'over') {
        this.#finish(outcome.reason);
        return;
      }
      if (outcome.kind === 'refused') {
        this.#rest(outcome.error);
        return;
      }
      if (outcome.kind === 'not_yet') {
        await this.#waitUntilLive(outcome.error);
        continue;
      }
      if (this.#pace.fastAttempts === 0) {
        this.#rest(outcome.error);
        await aborted(signal).catch(() => {});
        break;
      }
      await this.#backOff(outcome.error);
    }
    this.#finish(this.#stopReason);
  }

  /** One connection from looking the room up to its end. Never rejects. */
  async #attempt(): Promise<Outcome> {
    const { signal } = this.#abort;
    try {
      // A look from time to time while it is waited for is no change of phase.
      if (this.phase !== 'waiting') this.#setPhase('resolving');
      const room = await this.#lookUp();
      const over = await this.#checkRoom(room);
      if (over !== null) return over;
      const broadcast = await this.#enter(room);
      this.#setPhase('signing');
      const source = await withDeadline(this.#ports.clock, this.#pace.signLimitMs, signal, (inner) =>
        this.#upstream.findLine(room, broadcast.resume, inner),
      );
      this.#setPhase('connecting');
      this.line = {
        way: source.kind === 'tap' ? 'page' : 'socket',
        reason: source.kind === 'tap' ? source.reason : null,
      };
      const connection = new Connection(source, broadcast, this.#ports.clock, this.#pace.socket, {
        onOpen: () => {
          this.#connected(broadcast);
        },
        onMessages: (messages, arrivedMs) => {
          this.#received(broadcast, messages, arrivedMs);
        },
        look: () => this.#look(broadcast.roomId),
      });
      this.#connection = connection;
      const end = await connection.ended(signal);
      this.#connection = null;
      return this.#afterConnection(broadcast, end);
    } catch (thrown) {
      this.#connection = null;
      const error = asAppError(thrown);
      if (error.code === 'E900' && !signal.aborted) {
        this.#ports.logger.error('following the room failed', { live_id: this.liveId, error: thrown });
      }
      if (this.#broadcast !== null) return { kind: 'again', error };
      if (error.code === 'E103') return { kind: 'not_yet', error };
      return { kind: FINAL.includes(error.code) ? 'refused' : 'again', error };
    }
  }

  /** From the first look on a room goes by its own number, so that every link to it means the same one. */
  async #lookUp(): Promise<RoomInfo> {
    const room = await withDeadline(this.#ports.clock, this.#pace.stepLimitMs, this.#abort.signal, (inner) =>
      this.#upstream.getRoom(this.liveId, inner),
    );
    if (!this.#hasLooked) this.liveId = room.liveId;
    this.#hasLooked = true;
    return { ...room, liveId: this.liveId };
  }

  /** One look at the room for the question whether the broadcast is over. Failing to see is no sign. */
  async #look(roomId: string): Promise<Reading> {
    try {
      return readingOf(await this.#lookUp(), roomId);
    } catch {
      return 'unknown';
    }
  }

  async #checkRoom(room: RoomInfo): Promise<Outcome | null> {
    if (room.status === 'live' || room.status === 'paused' || room.status === 'unknown') return null;
    const broadcast = this.#broadcast;
    if (broadcast === null) {
      this.#listener.onRoom(room);
      return { kind: 'not_yet', error: null };
    }
    const look = (): Promise<Reading> => this.#look(broadcast.roomId);
    const { clock } = this.#ports;
    if ((await confirmEnd({ signs: 1, look, clock, signal: this.#abort.signal })) === 'over') {
      return { kind: 'over', reason: 'room_ended' };
    }
    return null;
  }

  /** The broadcast's state: the one at hand, one that an earlier process died in, or a new one. */
  async #enter(room: RoomInfo): Promise<BroadcastState> {
    const { roomId } = room;
    if (roomId === null) {
      throw room.status === 'unknown'
        ? new AppError('E001', 'What the room is doing cannot be seen right now. Trying again.')
        : new AppError('E103', 'This room is not live right now.');
    }
    const current = this.#broadcast;
    if (current !== null && current.roomId === roomId) {
      current.room = room;
      this.#listener.onRoom(room);
      return current;
    }
    if (current !== null) this.#endBroadcast(current, 'room_ended');
    const { clock, logger, newId, nextSeq } = this.#ports;
    const { signal } = this.#abort;
    // Reading back a long evening takes seconds: stopping does not wait for it.
    const past = this.#listener.onBroadcast({ ...room, roomId }, signal);
    const { recent, unfinished } = await Promise.race([past, aborted(signal)]);
    const sessionId = unfinished?.sessionId ?? newId();
    const identity = { liveId: this.liveId, roomId, sessionId, anchorId: room.anchor.id };
    const tellUnknown = oncePerMethod((method) => {
      logger.debug('unknown method', { live_id: this.liveId, method: method.slice(0, 80) });
    });
    const intake = new Intake(identity, nextSeq, tellUnknown);
    intake.restore(recent, clock.monotonic());
    const state: BroadcastState = {
      sessionId,
      roomId,
      room,
      intake,
      resume: unfinished?.resume ?? null,
      openGap: unfinished?.openGap ?? null,
      reconnects: unfinished?.reconnects ?? 0,
      lastSeq: unfinished?.lastSeq ?? 0,
      lastFrame: momentOf(clock),
      gapSinceMs: clock.monotonic(),
    };
    this.#broadcast = state;
    this.#listener.onBegin(state);
    this.#listener.onRoom(room);
    if (unfinished !== null) {
      const since = { wallMs: unfinished.lastReceivedMs, monotonicMs: clock.monotonic() };
      this.#tellGap(openGap(state, 'restart', since, newId()));
    }
    return state;
  }

  #connected(broadcast: BroadcastState): void {
    const wasCut = broadcast.openGap !== null;
    this.#machine.apply('connected', this.#upstream.isDemo ? 'demo' : 'socket open');
    this.nextRetryMs = null;
    this.lastError = null;
    this.#tellGap(closeGap(broadcast, momentOf(this.#ports.clock), broadcast.resume !== null));
    if (wasCut) broadcast.reconnects++;
    this.#setPhase('receiving');
  }

  #received(broadcast: BroadcastState, messages: readonly LiveMessage[], arrivedMs: number): void {
    // Something arrived: the next cut starts with quick attempts again. The budget per minute still holds.
    this.attempt = 0;
    const last = messages.at(-1);
    if (last !== undefined) broadcast.lastSeq = last.seq;
    this.#listener.onMessages(messages, broadcast.resume, arrivedMs);
  }

  #afterConnection(broadcast: BroadcastState, end: ConnectionEnd): Outcome {
    const { clock, newId } = this.#ports;
    const settled = broadcast.intake.flush(clock.now());
    if (settled.length > 0) this.#received(broadcast, settled, clock.monotonic());
    if (end.kind === 'over') return { kind: 'over', reason: 'room_ended' };
    if (end.kind === 'aborted') return { kind: 'over', reason: this.#stopReason };
    if (end.gap !== null) {
      const since = lastHeard(broadcast, end.gap, momentOf(clock));
      this.#tellGap(openGap(broadcast, end.gap, since, newId()));
    }
    return { kind: 'again', error: end.error };
  }

  async #backOff(error: AppError): Promise<void> {
    const { clock, random } = this.#ports;
    this.lastError = error;
    this.attempt++;
    this.#machine.apply(this.#machine.state === 'RUNNING' ? 'fault' : 'connect_failed', error.code);
    const isRefused = error.code === 'E101' && this.#broadcast === null;
    const wait = Math.max(
      retryDelayMs(this.attempt, random, this.#pace),
      this.#budget.waitMs(clock.monotonic()),
      isRefused ? RETRY.refusedMs : 0,
    );
    await this.#pause(wait, 'backoff');
    if (this.#abort.signal.aborted) return;
    this.#budget.spend(clock.monotonic());
    const { fastAttempts } = this.#pace;
    const quick = this.attempt <= fastAttempts;
    this.#machine.apply(
      'retry',
      quick ? `attempt ${this.attempt}/${fastAttempts}` : `attempt ${this.attempt}`,
    );
  }

  /** There is nothing wrong: the broadcast has not begun. The next attempt looks again. */
  async #waitUntilLive(error: AppError | null): Promise<void> {
    const { clock, random } = this.#ports;
    this.lastError = error;
    this.attempt = 0;
    this.#looks.looked(clock.monotonic());
    await this.#pause(this.#looks.waitMs(clock.monotonic(), random), 'waiting');
  }

  /** Until the time is over, somebody stops, or the computer wakes up. */
  async #pause(ms: number, phase: 'backoff' | 'waiting'): Promise<void> {
    const { clock } = this.#ports;
    this.nextRetryMs = clock.now() + ms;
    this.#wake = new AbortController();
    const signal = AbortSignal.any([this.#abort.signal, this.#wake.signal]);
    this.#setPhase(phase);
    await sleep(clock, ms, signal);
    this.#wake = null;
    this.nextRetryMs = null;
  }

  /** Back to IDLE, whatever state the end found the machine in. */
  #finish(reason: EndReason): void {
    const machine = this.#machine;
    this.nextRetryMs = null;
    if (this.#broadcast !== null) this.#endBroadcast(this.#broadcast, reason);
    if (machine.can('stop_fetch')) machine.apply('stop_fetch', reason);
    machine.apply(machine.can('stopped') ? 'stopped' : 'reset', reason);
    this.#setPhase('none');
  }

  /** Nothing to be repeated: the reason stays on screen until somebody acts. */
  #rest(error: AppError): void {
    this.lastError = error;
    this.#machine.apply(this.#machine.state === 'RUNNING' ? 'fault' : 'connect_failed', error.code);
    this.#setPhase('none');
  }

  #endBroadcast(broadcast: BroadcastState, reason: EndReason): void {
    const settled = broadcast.intake.flush(this.#ports.clock.now());
    if (settled.length > 0) this.#received(broadcast, settled, this.#ports.clock.monotonic());
    this.#tellGap(closeGap(broadcast, momentOf(this.#ports.clock), false));
    this.#broadcast = null;
    this.#listener.onEnd(broadcast, reason);
  }

  #tellGap(gap: Gap | null): void {
    if (gap !== null) this.#listener.onGap(gap);
  }

  #setPhase(phase: FetcherPhase): void {
    this.phase = phase;
    this.#listener.onChange();
  }
}

/** Before a broadcast was entered these end the attempt; afterwards they only say "unknown". */
const FINAL: readonly ErrorCode[] = ['E102', 'E104', 'E107', 'E301'];
