import type { Socket } from 'node:net';
import type Long from 'long';
import type { WebSocket } from 'ws';
import type { Chance } from './random.ts';
import { createChance } from './random.ts';
import type { WorldClock } from './world-clock.ts';
import { FaultPlan } from './fault-plan.ts';
import { PageDesk } from './page/page-desk.ts';
import type { Draft } from './show/draft.ts';
import { inventRoomId, MessageIds } from './show/message-ids.ts';
import { Program } from './show/program.ts';
import type { RoomFigures } from './show/program.ts';
import { CONTROL } from './show/room-drafts.ts';
import type { Scenario } from './show/scenarios.ts';
import { Tally } from './show/tally.ts';
import type { Totals } from '#shared/totals.ts';
import { BroadcastLog } from './push/broadcast-log.ts';
import type { Entry } from './push/broadcast-log.ts';
import { Counters } from './push/counters.ts';
import type { CutKind, PushCounts } from './push/counters.ts';
import type { RefusalForm } from './push/handshake.ts';
import { MAX_LOG, MAX_PER_FRAME, MAX_PERSISTED, REPEAT_SHARE } from './push/limits.ts';
import type { PushLimits } from './push/limits.ts';
import { placeOf } from './push/positions.ts';
import { Subscriber } from './push/subscriber.ts';
import type { Stream, Visit } from './push/subscriber.ts';

/** At most this much missed time is made up for after a stop of the process, ms. */
const MAX_CATCH_UP_MS = 5_000;
/** One stop of the process must not turn into one endless loop. */
const MAX_PER_TICK = 20_000;

export interface RoomSettings {
  readonly scenario: Scenario;
  readonly webRid: string;
  readonly seed: string;
  readonly clock: WorldClock;
  readonly limits: PushLimits;
  /** Messages replayed before the cursor on resume. */
  readonly overlap: number;
}

/** What a client asks for when it opens a socket. */
export interface Arrival {
  readonly cursor: string;
  readonly userUniqueId: string;
  readonly wantsGzip: boolean;
  readonly persisted: number;
}

/**
 * One broadcast and the sockets on it. Its show goes on only while somebody can hear it, so that
 * everything made up is sent, and what a cut swallowed is replayed to whoever resumes.
 */
export class Room implements Stream {
  readonly webRid: string;
  readonly scenario: Scenario;
  readonly roomId: Long;
  readonly createdMs: number;
  readonly counters = new Counters();
  readonly log = new BroadcastLog(MAX_LOG);
  readonly page = new PageDesk();
  readonly #settings: RoomSettings;
  readonly #chance: Chance;
  readonly #ids: MessageIds;
  readonly #tally = new Tally();
  readonly #faults: FaultPlan | null;
  readonly #subscribers = new Set<Subscriber>();
  #program: Program | null = null;
  #cancelTick: (() => void) | null = null;
  #lastTick = 0;
  #watchedMs = 0;
  #owed = 0;
  #refusals: { form: RefusalForm; left: number } = { form: 'blocked', left: 0 };
  #refusalsOfOthers = 0;
  #endedMs: number | null = null;

  constructor(settings: RoomSettings) {
    const { scenario, webRid, clock } = settings;
    this.#settings = settings;
    this.webRid = webRid;
    this.scenario = scenario;
    this.#chance = createChance(`${settings.seed}/${webRid}/${scenario.name}`);
    // As if it had been on for a while.
    this.createdMs = clock.now() - this.#chance.between(600, 5_400) * 1_000;
    this.roomId = inventRoomId(this.createdMs, this.#chance.between(1, 0x7fff_ffff));
    this.#ids = new MessageIds(this.roomId, this.#chance.between(0x1000_0000, 0x4000_0000));
    this.#faults = scenario.flaky ? new FaultPlan(this.#chance.fork('faults')) : null;
  }

  get live(): boolean {
    return this.scenario.presence === 'live' && this.#endedMs === null;
  }

  /** ms since 1970 UTC, or null while it is on. */
  get endedMs(): number | null {
    return this.scenario.presence === 'live' ? this.#endedMs : this.createdMs;
  }

  get figures(): RoomFigures {
    return this.#show().figures;
  }

  get anchor(): Program['anchor'] {
    return this.#show().anchor;
  }

  enter(socket: WebSocket, tcp: Socket, arrival: Arrival): void {
    this.#open();
    const { clock, limits } = this.#settings;
    const chance = this.#chance.fork(`socket ${this.counters.connections}`);
    this.#subscribers.add(
      new Subscriber({ socket, tcp }, this, this.#visit(arrival), { clock, limits, chance }),
    );
    this.#startTicking();
  }

  left(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (this.#subscribers.size === 0) this.#stopTicking();
  }

  sent(entry: Entry, again: boolean): void {
    this.counters.message(entry.draft.method);
    if (again || entry.told) {
      this.#tally.repeat();
      return;
    }
    entry.told = true;
    this.counters.id(entry.draft.id);
    if (entry.draft.fact !== null) this.#tally.add(entry.draft.fact);
  }

  /** For a page that asks instead of holding a socket: what came since `cursor`, and the place after it. */
  poll(cursor: string): { readonly entries: readonly Entry[]; readonly place: number } {
    this.#open();
    const now = this.#settings.clock.monotonic();
    // Without a socket nothing else makes the time pass.
    if (this.live && this.#subscribers.size === 0) {
      this.#perform(Math.min(now - this.#lastTick, MAX_CATCH_UP_MS));
      this.#lastTick = now;
    }
    const from = placeOf(cursor, this.roomId) ?? Math.max(0, this.log.end - MAX_PERSISTED);
    const entries = this.log.read(from, MAX_PER_FRAME);
    for (const entry of entries) this.sent(entry, entry.told);
    return { entries, place: Math.max(from, this.log.start) + entries.length };
  }

  /** Cuts every open socket; says how many there were. */
  cut(kind: CutKind): number {
    const cut = [...this.#subscribers].filter((subscriber) => !subscriber.stalled);
    for (const subscriber of cut) subscriber.cut(kind);
    return cut.length;
  }

  /** The next `count` handshakes for this room are refused. */
  refuseNext(count: number, form: RefusalForm = 'blocked'): void {
    this.#refusals = { form, left: count };
  }

  /** The next `count` handshakes that do not come from a page are refused. */
  refuseOthers(count: number): void {
    this.#refusalsOfOthers = count;
  }

  /** How this handshake is to be refused, if it is. */
  takeRefusal(isPage: boolean): RefusalForm | null {
    if (!isPage && this.#refusalsOfOthers > 0) {
      this.#refusalsOfOthers -= 1;
      return 'blocked';
    }
    if (this.#refusals.left === 0) return null;
    this.#refusals.left -= 1;
    return this.#refusals.form;
  }

  /** `silently`: without the message that says so, as it happens. The sockets stay open, and mute. */
  end(silently = false): void {
    if (!this.live) return;
    if (!silently) this.#append(this.#show().control(this.#settings.clock.now(), CONTROL.end, '直播已结束'));
    this.#pump();
    this.#endedMs = this.#settings.clock.now();
  }

  send(messages: readonly Draft[]): void {
    for (const message of messages) this.log.append({ draft: message, twice: false, told: false });
    this.#pump();
  }

  sendRaw(bytes: Uint8Array): void {
    for (const subscriber of this.#subscribers) subscriber.sendRaw(bytes);
  }

  nextId(): Long {
    return this.#ids.next();
  }

  counts(): PushCounts {
    return this.counters.counts();
  }

  /**
   * Totals of everything that was sent. `duplicates` counts what went out more than once, which is
   * what one client sees unless a cut swallowed the first time.
   */
  truth(): Totals {
    return this.#tally.totals();
  }

  close(): void {
    this.#stopTicking();
    for (const subscriber of this.#subscribers) subscriber.close();
  }

  /** The first visitor finds a broadcast that has been on for a while. */
  #open(): void {
    if (!this.live || this.log.end > 0) return;
    const opening = this.#show().prologue(this.#settings.clock.now(), MAX_PERSISTED - 2);
    for (const draft of opening) this.log.append({ draft, twice: false, told: false });
  }

  #show(): Program {
    this.#program ??= new Program(this.scenario, this.#chance.fork('program'), this.roomId, this.#ids);
    return this.#program;
  }

  #visit({ cursor, userUniqueId, wantsGzip, persisted }: Arrival): Visit {
    const place = placeOf(cursor, this.roomId);
    const { packing } = this.scenario;
    const newcomer = this.live
      ? Math.max(0, this.log.end - Math.min(persisted, MAX_PERSISTED))
      : this.log.end;
    return {
      userUniqueId,
      gzip: packing === 'none' || !wantsGzip ? 'never' : packing === 'gzip' ? 'always' : 'mixed',
      place: place === null ? newcomer : Math.max(0, Math.min(place, this.log.end) - this.#settings.overlap),
    };
  }

  #append(draft: Draft): void {
    this.log.append({ draft, twice: this.#chance.happens(REPEAT_SHARE), told: false });
  }

  #pump(): void {
    for (const subscriber of this.#subscribers) subscriber.pump();
  }

  #startTicking(): void {
    if (this.#cancelTick !== null) return;
    this.#lastTick = this.#settings.clock.monotonic();
    this.#tickLater();
  }

  #stopTicking(): void {
    this.#cancelTick?.();
    this.#cancelTick = null;
  }

  #tickLater(): void {
    this.#cancelTick = this.#settings.clock.after(this.scenario.frameMs, () => {
      this.#tick();
      if (this.#subscribers.size > 0) this.#tickLater();
      else this.#cancelTick = null;
    });
  }

  #tick(): void {
    const { clock } = this.#settings;
    const now = clock.monotonic();
    const passed = Math.min(now - this.#lastTick, MAX_CATCH_UP_MS);
    this.#lastTick = now;
    const heard = [...this.#subscribers].some((subscriber) => subscriber.audible);
    if (this.live && heard) this.#perform(passed);
    this.#pump();
    if (this.scenario.endsAfterMs !== null && this.#watchedMs >= this.scenario.endsAfterMs) this.end();
    if (heard) this.#applyFault();
  }

  /** Makes up what `passed` ms are worth. Fractions are owed, so that the rate holds over any time. */
  #perform(passed: number): void {
    this.#owed += (this.scenario.rate(this.#watchedMs / 1_000) * passed) / 1_000;
    this.#watchedMs += passed;
    const due = Math.min(Math.floor(this.#owed), MAX_PER_TICK);
    this.#owed -= due;
    const program = this.#show();
    const nowMs = this.#settings.clock.now();
    for (let made = 0; made < due; made += 1) this.#append(program.next(nowMs));
  }

  #applyFault(): void {
    const fault = this.#faults?.next(this.#watchedMs) ?? null;
    if (fault === null) return;
    if (fault === 'refuse') this.refuseNext(1);
    this.cut(fault === 'refuse' ? 'reset' : fault);
  }
}
