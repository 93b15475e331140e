import type { LiveBatch } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { FetcherStatus } from '#shared/session.ts';
import type { ImStore } from '../../../im-store.ts';
import type { Clock, Logger } from '../../../ports.ts';
import type { Settings } from '../../../settings.ts';
import type { BroadcastEnd } from './broadcast-figures.ts';
import { FollowedLiveRoom } from './followed-live-room.ts';
import { endLeftover, leftoversIn } from './leftovers.ts';

/** Rows of a room are written together this often, ms. */
const ROWS_EVERY_MS = 100;
/** The figures of the broadcast are told this often at most, ms. */
const FIGURES_EVERY_MS = 1_000;

export interface LiveMappingOptions {
  readonly store: ImStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: () => Settings['live'];
  readonly newId: () => string;
}

/** What of the status the account shows. */
type Link = 'online' | 'offline';

/**
 * The followed room as IM data: an account, its broadcasts as works, its chat as comments and private
 * messages, its gifts, follows, shares and likes. Told by the engine's events; what it does about
 * them happens in the order in which they came.
 */
export class LiveMapping {
  readonly #options: LiveMappingOptions;
  #room: FollowedLiveRoom | null = null;
  /** The last that was told of any room: a mapping that is switched on late needs it. */
  #info: RoomInfo | null = null;
  #link: Link | null = null;
  #cancelRows: (() => void) | null = null;
  #cancelFigures: (() => void) | null = null;
  #isClosed = false;
  #last: Promise<void> = Promise.resolve();

  constructor(options: LiveMappingOptions) {
    this.#options = options;
    const { store, clock } = options;
    // One by one: where one fails, the others are ended all the same.
    for (const { accountId } of leftoversIn(store)) {
      this.#inTurn(() => endLeftover(store, accountId, clock.now()));
    }
  }

  onRoom(info: RoomInfo, isDemo: boolean): void {
    this.#info = info;
    if (!this.#isOn()) return;
    const room = this.#follow(info.liveId, isDemo);
    this.#inTurn(() => room.enter(info));
    this.#tellSoon(room);
  }

  onStatus(status: FetcherStatus): void {
    const { liveId, state, isDemo } = status;
    if (!this.#isOn() || liveId === null || isAtRest(status)) {
      this.#leave(status);
      return;
    }
    // While it is being stopped the last lines still come, but nothing begins.
    if (state === 'STOPPING') return;
    const isNew = this.#room?.liveId !== liveId;
    const room = this.#follow(liveId, isDemo);
    const info = this.#info;
    if (isNew && info !== null && info.liveId === liveId && info.roomId === status.roomId) {
      this.#inTurn(() => room.enter(info));
    }
    const link: Link = state === 'RUNNING' ? 'online' : 'offline';
    if (link === this.#link) return;
    this.#link = link;
    this.#inTurn(() => room.patch({ workerStatus: link }));
  }

  onBatch({ messages }: LiveBatch): void {
    const room = this.#room;
    if (room === null || !this.#isOn()) return;
    room.receive(messages);
    this.#cancelRows ??= this.#options.clock.after(ROWS_EVERY_MS, () => {
      this.#cancelRows = null;
      this.#inTurn(() => room.write());
      this.#tellSoon(room);
    });
  }

  /** Everything told so far is in the store when it resolves. */
  flush(): Promise<void> {
    const room = this.#room;
    if (room !== null) {
      this.#inTurn(() => room.write());
      this.#inTurn(() => room.tell());
    }
    return this.#last;
  }

  /** Writes what waits and ends what runs. */
  async close(): Promise<void> {
    this.#leave(null);
    this.#isClosed = true;
    await this.#last;
  }

  #isOn(): boolean {
    return !this.#isClosed && this.#options.settings().enabled;
  }

  #follow(liveId: string, isDemo: boolean): FollowedLiveRoom {
    const { store, clock, newId, settings } = this.#options;
    if (this.#room?.liveId === liveId) return this.#room;
    this.#leave(null);
    const likeSteps = (): readonly number[] => settings().like_steps;
    const room = new FollowedLiveRoom({ store, clock, liveId, isDemo, newId, likeSteps });
    this.#room = room;
    this.#inTurn(() => room.open());
    return room;
  }

  /** `status` null: something else than the room's own end. */
  #leave(status: FetcherStatus | null): void {
    const room = this.#room;
    if (room === null) return;
    this.#room = null;
    this.#link = null;
    const isSame = status !== null && status.liveId === room.liveId;
    const isOver = isSame && status.endReason === 'room_ended';
    const isNotLive = isSame && status.lastError?.error_code === 'E103';
    const end: BroadcastEnd = isOver ? 'over' : 'left';
    this.#cancelRows?.();
    this.#cancelFigures?.();
    this.#cancelRows = this.#cancelFigures = null;
    this.#inTurn(async () => {
      try {
        await room.leave(end, isOver || isNotLive ? 'offline' : 'unknown');
      } finally {
        this.#tellDropped(room);
      }
    });
  }

  #tellDropped({ liveId, dropped: { busy, lost, failed } }: FollowedLiveRoom): void {
    if (busy + lost + failed === 0) return;
    this.#options.logger.warn('messages did not become IM rows', {
      live_id: liveId,
      store_busy: busy,
      account_gone: lost,
      failed,
    });
  }

  /** Figures change a hundred times a second; they are told once. */
  #tellSoon(room: FollowedLiveRoom): void {
    this.#cancelFigures ??= this.#options.clock.after(FIGURES_EVERY_MS, () => {
      this.#cancelFigures = null;
      this.#inTurn(() => room.tell());
    });
  }

  /** One after another; what fails is told and stands in nobody's way. */
  #inTurn(work: () => Promise<void>): void {
    this.#last = this.#last.then(work).catch((thrown: unknown) => {
      this.#options.logger.error('the room could not be kept as IM data', { error: thrown });
    });
  }
}

/** Nothing is followed: stopped, or refused for good. */
function isAtRest({ state, phase }: FetcherStatus): boolean {
  return state === 'IDLE' || (state === 'ERROR' && phase === 'none');
}
