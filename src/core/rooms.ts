import { AppError } from '#shared/errors.ts';
import { MAX_MONITORS } from '#shared/rooms.ts';
import type { MonitorRefusal, RoomList } from '#shared/rooms.ts';
import type { EndReason, FetcherStatus } from '#shared/session.ts';
import { parseRoomInput, textOf } from './douyin/room-input.ts';
import type { EventHub } from './events.ts';
import { FrameShare, MONITOR_SHARE } from './live/frame-share.ts';
import type { SessionPorts } from './live/session-ports.ts';
import { Monitor } from './monitor.ts';
import type { Upstream } from './ports.ts';
import { within } from './within.ts';

const STOP_LIMIT_MS = 2_000;
/** The shortest time between two `rooms` events. */
const TELL_EVERY_MS = 1_000;

type PrimaryStatus = Pick<FetcherStatus, 'state' | 'phase' | 'liveId'>;

export interface RoomsParts {
  readonly ports: Omit<SessionPorts, 'nextSeq'>;
  readonly upstreams: { readonly demo: () => Promise<Upstream>; readonly live: Upstream };
  readonly events: EventHub;
  /** Of the main room. */
  readonly primary: () => PrimaryStatus;
}

/** The rooms that are watched besides the main one. A room that becomes the main one is no longer one of them. */
export class Rooms {
  readonly #parts: RoomsParts;
  readonly #share: FrameShare;
  readonly #monitors = new Set<Monitor>();
  readonly #unsubscribe: () => void;
  #cancelTell: (() => void) | null = null;
  #toldMs = Number.NEGATIVE_INFINITY;
  #isClosed = false;

  constructor(parts: RoomsParts) {
    this.#parts = parts;
    const { clock, logger } = parts.ports;
    this.#share = new FrameShare(clock, logger);
    this.#unsubscribe = parts.events.on('status', (status) => {
      const monitor = isFollowing(status) ? this.#find(status.liveId ?? '') : undefined;
      if (monitor !== undefined) void this.#remove(monitor, 'switched');
    });
  }

  list(): RoomList {
    const primary = this.#parts.primary();
    return {
      primaryLiveId: isFollowing(primary) ? primary.liveId : null,
      monitors: Array.from(this.#monitors, (monitor) => monitor.read()),
      maxMonitors: MAX_MONITORS,
      share: this.#share.taken(),
      maxShare: MONITOR_SHARE,
    };
  }

  /**
   * True as soon as the attempt has begun, and where the room is watched already. Rejects with E102, or with
   * E303 and a `MonitorRefusal` when it is the main room or all places are taken.
   */
  async start(pasted: string): Promise<boolean> {
    const input = parseRoomInput(pasted);
    const asked = textOf(input);
    const { ports, upstreams } = this.#parts;
    const upstream = input.kind === 'demo' ? await upstreams.demo() : upstreams.live;
    if (this.#isClosed) throw new AppError('E303', 'The app is closing.');
    const primary = this.#parts.primary();
    if (isFollowing(primary) && primary.liveId === asked) {
      throw refusal('is-primary', `Room ${asked} is the main room: everything of it is counted there.`);
    }
    const before = this.#find(asked);
    if (before !== undefined && !before.isOver) return true;
    if (before === undefined && this.#monitors.size >= MAX_MONITORS) {
      throw refusal(
        'all-taken',
        `${MAX_MONITORS} other rooms are watched already. Remove one of them first.`,
      );
    }
    // It is over: only its place among the lanes is given back.
    if (before !== undefined) void this.#remove(before, 'user');
    const monitor = new Monitor({ liveId: asked, upstream, share: this.#share, ports });
    this.#monitors.add(monitor);
    monitor.start();
    this.#tellSoon();
    return true;
  }

  /** Takes the room off the list, with its figures. Rejects with E304. At most 2 s. */
  async stop(liveId: string): Promise<boolean> {
    const monitor = this.#find(liveId);
    if (monitor === undefined) {
      throw new AppError('E304', `Room ${liveId.slice(0, 80)} is not watched.`, { live_id: liveId });
    }
    await this.#remove(monitor, 'user');
    return true;
  }

  wake(): void {
    for (const monitor of this.#monitors) monitor.wake();
  }

  /** Stops all of them for good. At most 2 s. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#unsubscribe();
    await Promise.all(Array.from(this.#monitors, (monitor) => this.#remove(monitor, 'shutdown')));
    this.#cancelTell?.();
  }

  async #remove(monitor: Monitor, reason: EndReason): Promise<void> {
    const { clock, logger } = this.#parts.ports;
    this.#monitors.delete(monitor);
    this.#tellSoon();
    if (await within(clock, STOP_LIMIT_MS, monitor.stop(reason))) return;
    logger.error('stopping a monitored room took too long', { live_id: monitor.liveId });
  }

  #find(name: string): Monitor | undefined {
    return [...this.#monitors].find((monitor) => monitor.isFor(name));
  }

  /** Again and again while there is one: rates and ages change without anything happening. */
  #tellSoon(): void {
    const { clock } = this.#parts.ports;
    this.#cancelTell ??= clock.after(Math.max(0, this.#toldMs + TELL_EVERY_MS - clock.monotonic()), () => {
      this.#cancelTell = null;
      this.#toldMs = clock.monotonic();
      this.#parts.events.emit('rooms', this.list());
      if (this.#monitors.size > 0) this.#tellSoon();
    });
  }
}

/** An attempt that ended for good stands in nobody's way. */
function isFollowing({ state, phase }: PrimaryStatus): boolean {
  return state !== 'IDLE' && !(state === 'ERROR' && phase === 'none');
}

function refusal(reason: MonitorRefusal, message: string): AppError {
  return new AppError('E303', message, { reason });
}
