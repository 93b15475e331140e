import type { DeliveryHealth } from '#shared/health.ts';
import type { FetcherStatus } from '#shared/session.ts';
import type { SessionStats } from '#shared/stats.ts';
import type { EventHub } from './events.ts';
import {
  createWatch,
  observe,
  passTime,
  rhythmsOf,
  setConnected,
} from './insight/delivery/delivery-watch.ts';
import type { DeliveryWatch } from './insight/delivery/delivery-watch.ts';
import { judge } from './insight/delivery/judge.ts';
import { Reconciler } from './insight/reconcile/reconciler.ts';
import type { Clock } from './ports.ts';
import type { RhythmFile } from './rhythm-file.ts';

const BEAT_MS = 1_000;
const KEEP_EVERY_MS = 300_000;
/** Pages are told the newest minutes only; all of them are there for whoever asks. */
const TOLD_MINUTES = 10;

interface Watched {
  readonly sessionId: string;
  readonly liveId: string;
  readonly reconciler: Reconciler;
  watch: DeliveryWatch;
  keptAt: number;
}

/** Watches what arrives in the followed session, and keeps what it learns of the room for the next one. */
export class DeliveryMonitor {
  readonly #clock: Clock;
  readonly #events: EventHub;
  readonly #rhythms: RhythmFile;
  readonly #isLoggedIn: () => boolean | null;
  readonly #unsubscribe: readonly (() => void)[];
  #watched: Watched | null = null;
  #told = '';
  #cancel: () => void;

  constructor(parts: {
    readonly clock: Clock;
    readonly events: EventHub;
    readonly rhythms: RhythmFile;
    readonly isLoggedIn: () => boolean | null;
  }) {
    this.#clock = parts.clock;
    this.#events = parts.events;
    this.#rhythms = parts.rhythms;
    this.#isLoggedIn = parts.isLoggedIn;
    this.#unsubscribe = [
      parts.events.on('status', (status) => {
        this.#onStatus(status);
      }),
      parts.events.on('batch', ({ sessionId, messages }) => {
        const watched = this.#watched;
        if (watched?.sessionId !== sessionId) return;
        watched.watch = observe(watched.watch, messages, this.#clock.monotonic());
        for (const message of messages) watched.reconciler.add(message);
      }),
    ];
    this.#cancel = this.#clock.after(BEAT_MS, () => {
      this.#beat();
    });
  }

  /** Null while no broadcast was entered. */
  read(mostMinutes?: number): DeliveryHealth | null {
    const watched = this.#watched;
    if (watched === null) return null;
    const at = this.#clock.monotonic();
    watched.watch = passTime(watched.watch, at);
    const isLoggedIn = this.#isLoggedIn();
    const reconciliation = watched.reconciler.result(mostMinutes);
    const giftMissedMs = reconciliation.openings.at(-1)?.untilMs ?? null;
    return {
      sessionId: watched.sessionId,
      atMs: this.#clock.now(),
      isLoggedIn,
      ...judge(watched.watch, at, { isLoggedIn, giftMissedMs }),
      reconciliation,
    };
  }

  /** As it is told to pages. */
  brief(): DeliveryHealth | null {
    return this.read(TOLD_MINUTES);
  }

  /** The totals with what is known of the delivery of gifts now: a zero may be none, and may be nothing. */
  complete(stats: SessionStats): SessionStats {
    const health = this.brief();
    if (health === null || health.sessionId !== stats.sessionId) return stats;
    // Gifts that an earlier process received were delivered, even if this one has seen none yet.
    const isKept = health.giftsDelivered === 'unknown' && stats.giftsDelivered === 'yes';
    return isKept ? stats : { ...stats, giftsDelivered: health.giftsDelivered };
  }

  async close(): Promise<void> {
    this.#cancel();
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#keep();
    await this.#rhythms.close();
  }

  #onStatus({ sessionId, liveId, phase }: FetcherStatus): void {
    const at = this.#clock.monotonic();
    if (sessionId !== (this.#watched?.sessionId ?? null)) {
      // After the end no room is followed: what was said last stays until another one is.
      if (sessionId === null && phase === 'none') return;
      this.#keep();
      this.#watched = sessionId === null || liveId === null ? null : this.#begin(sessionId, liveId, at);
    }
    const watched = this.#watched;
    if (watched !== null) watched.watch = setConnected(watched.watch, at, phase === 'receiving');
  }

  #begin(sessionId: string, liveId: string, at: number): Watched {
    const watch = createWatch(at, this.#rhythms.get(liveId));
    return { sessionId, liveId, reconciler: new Reconciler(), watch, keptAt: at };
  }

  #keep(): void {
    const watched = this.#watched;
    if (watched === null) return;
    watched.keptAt = this.#clock.monotonic();
    const rhythms = rhythmsOf(watched.watch);
    if (Object.keys(rhythms).length > 0) this.#rhythms.put(watched.liveId, rhythms);
  }

  #beat(): void {
    this.#cancel = this.#clock.after(BEAT_MS, () => {
      this.#beat();
    });
    const health = this.brief();
    const watched = this.#watched;
    if (health === null || watched === null) return;
    if (health.listening && this.#clock.monotonic() - watched.keptAt >= KEEP_EVERY_MS) this.#keep();
    // Ages grow by themselves wherever they are shown.
    const facts = JSON.stringify({
      ...health,
      atMs: 0,
      kinds: health.kinds.map((row) => ({ ...row, ageMs: 0 })),
    });
    if (facts === this.#told) return;
    this.#told = facts;
    this.#events.emit('health', health);
  }
}
