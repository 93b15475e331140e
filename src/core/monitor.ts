import type { LiveMessage } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { MonitoredRoom } from '#shared/rooms.ts';
import type { EndReason, Gap, LineInUse } from '#shared/session.ts';
import type { BroadcastState } from './live/broadcast-state.ts';
import type { FrameLane } from './live/frame-lane.ts';
import type { FrameShare } from './live/frame-share.ts';
import { Intake } from './live/intake.ts';
import { Session } from './live/session.ts';
import type { SessionPorts } from './live/session-ports.ts';
import { sharedUpstream } from './live/shared-line.ts';
import { StateMachine } from './live/state-machine.ts';
import type { Upstream } from './ports.ts';
import { createRoomTallies, roomStatsOf, tallyGapStart, tallyRoom } from './store/tallies.ts';
import type { RoomTallies } from './store/tallies.ts';
import { Trend } from './store/trend.ts';

/** Slices of ten seconds that the messages of a minute lie in. */
const MINUTE_SLICES = 7;

/** The figures of one broadcast of a monitored room. */
interface Counted {
  readonly state: BroadcastState;
  readonly tallies: RoomTallies;
  readonly trend: Trend;
  gaps: number;
  gapMs: number;
}

/**
 * One room that is watched besides the main one. It has a state, numbers, repeats and combos of its own, and
 * keeps figures only: no message of it is kept in memory or on disk, and none is told to anybody.
 */
export class Monitor {
  readonly #ports: Omit<SessionPorts, 'nextSeq'>;
  readonly #share: FrameShare;
  readonly #lane: FrameLane;
  readonly #machine: StateMachine;
  readonly #session: Session;
  readonly #startedMs: number;
  #room: RoomInfo | null = null;
  #line: LineInUse | null = null;
  #counted: Counted | null = null;
  #endReason: EndReason | null = null;

  constructor(options: {
    readonly liveId: string;
    readonly upstream: Upstream;
    readonly share: FrameShare;
    readonly ports: Omit<SessionPorts, 'nextSeq'>;
  }) {
    const { liveId, upstream, share, ports } = options;
    const { clock, logger } = ports;
    this.#ports = ports;
    this.#share = share;
    this.#lane = share.open();
    this.#startedMs = clock.now();
    this.#machine = new StateMachine({
      clock,
      onIllegal: (problem) => {
        logger.error('illegal transition ignored', { live_id: liveId, error: problem });
      },
      onTransition: (transition) => {
        logger.info('state of a monitored room', { ...transition, live_id: liveId });
      },
    });
    let seq = 0;
    this.#session = new Session({
      liveId,
      upstream: sharedUpstream({
        upstream,
        lane: this.#lane,
        clock,
        onLine: (line) => {
          this.#line = line;
        },
      }),
      machine: this.#machine,
      ports: { ...ports, nextSeq: () => ++seq },
      listener: {
        onBroadcast: () => Promise.resolve({ recent: [], unfinished: null }),
        onBegin: (state) => {
          this.#begin(state);
        },
        onMessages: (messages) => {
          this.#count(messages);
        },
        onRoom: (room) => {
          this.#room = room;
        },
        onGap: (gap) => {
          this.#countGap(gap);
        },
        onChange: () => {},
        onEnd: (_state, reason) => {
          this.#endReason = reason;
        },
      },
    });
  }

  /** The name that was asked for, and the room's own once it is known. */
  isFor(name: string): boolean {
    return this.#session.isFor(name);
  }

  get liveId(): string {
    return this.#session.liveId;
  }

  start(): void {
    this.#session.start();
  }

  async stop(reason: EndReason): Promise<void> {
    await this.#session.stop(reason);
    this.#share.close(this.#lane);
  }

  wake(): void {
    this.#session.wake();
  }

  /** The broadcast is over or the room was refused for good: nothing comes any more. */
  get isOver(): boolean {
    const { state } = this.#machine;
    return state === 'IDLE' || (state === 'ERROR' && this.#session.phase === 'none');
  }

  read(): MonitoredRoom {
    const session = this.#session;
    const counted = this.#counted;
    const intake = counted?.state.intake ?? NOTHING_YET;
    const droppedFrames = this.#lane.dropped();
    return {
      liveId: this.liveId,
      isDemo: session.isDemo,
      state: this.#machine.state,
      phase: session.phase,
      startedMs: this.#startedMs,
      room: this.#room,
      attempt: session.attempt,
      nextRetryMs: session.nextRetryMs,
      lastError: session.lastError?.toJSON() ?? null,
      line: this.#line,
      endReason: this.#endReason,
      reconnectCount: counted?.state.reconnects ?? 0,
      gaps: counted?.gaps ?? 0,
      gapMs: counted?.gapMs ?? 0,
      isInGap: counted !== null && counted.state.openGap !== null,
      lastMessageMs: counted?.tallies.lastMessageMs ?? null,
      messagesPerMinute: counted?.trend.perMinute(this.#ports.clock.now()) ?? 0,
      stats: counted === null ? null : roomStatsOf(counted.tallies),
      frames: intake.frames(),
      messages: intake.messages(),
      droppedFrames,
      isSampled: Object.keys(droppedFrames).length > 0,
    };
  }

  #begin(state: BroadcastState): void {
    const tallies = createRoomTallies();
    this.#counted = { state, tallies, trend: new Trend(MINUTE_SLICES), gaps: 0, gapMs: 0 };
    this.#endReason = null;
    this.#lane.forgetDropped();
  }

  #count(messages: readonly LiveMessage[]): void {
    if (this.#counted === null) return;
    const { tallies, trend } = this.#counted;
    for (const message of messages) {
      tallyRoom(tallies, message);
      trend.add(message);
    }
  }

  #countGap(gap: Gap): void {
    if (this.#counted === null) return;
    if (gap.endMs === null) {
      this.#counted.gaps++;
      tallyGapStart(this.#counted.tallies, gap.startMs);
    } else {
      this.#counted.gapMs += gap.endMs - gap.startMs;
    }
  }
}

/** The account of a room that nothing has come from. */
const NOTHING_YET = new Intake({ liveId: '', roomId: '', sessionId: '', anchorId: null }, () => 0);
