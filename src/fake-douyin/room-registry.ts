import { shortLinkTo } from './http/short-links.ts';
import { DEFAULT_LIMITS, OVERLAP } from './push/limits.ts';
import type { PushLimits } from './push/limits.ts';
import { Room } from './room.ts';
import { SCENARIO_NAMES, SCENARIOS } from './show/scenarios.ts';
import type { Scenario, ScenarioName } from './show/scenarios.ts';
import { worldClock } from './world-clock.ts';
import type { WorldClock } from './world-clock.ts';

const MAX_ROOMS = 256;

export interface ScenarioChanges {
  /** Messages per second, steady. */
  readonly rate?: number;
  readonly endsAfterMs?: number;
  readonly packing?: Scenario['packing'];
}

export interface RegistrySettings {
  /** The same seed gives the same shows. Default: 1. */
  readonly seed?: number | string;
  readonly clock?: WorldClock;
  readonly limits?: Partial<PushLimits>;
  /** Messages replayed before the cursor on resume. Default: 12. */
  readonly overlap?: number;
}

/** The rooms of one service, by both of their numbers. */
export class RoomRegistry {
  readonly byWebRid = new Map<string, Room>();
  readonly byRoomId = new Map<string, Room>();
  /** Broadcasts in whose place another one began. */
  readonly former = new Map<string, Room>();
  /** Stands for every broadcast that does not exist. */
  readonly nowhere: Room;
  readonly #settings: RegistrySettings;

  constructor(settings: RegistrySettings) {
    this.#settings = settings;
    this.nowhere = this.#create('', SCENARIOS['not-found']);
  }

  /** A new broadcast under `webRid`, in place of one there. */
  register(webRid: string, name: ScenarioName, changes: ScenarioChanges = {}): Room {
    const before = this.byWebRid.get(webRid);
    if (before === undefined && this.byWebRid.size >= MAX_ROOMS) {
      throw new RangeError(`no more than ${MAX_ROOMS} rooms`);
    }
    const { rate, ...others } = changes;
    const scenario = { ...SCENARIOS[name], ...others, ...(rate !== undefined && { rate: () => rate }) };
    const room = this.#create(webRid, scenario);
    if (before !== undefined) {
      before.end(true);
      before.close();
      this.byRoomId.delete(before.roomId.toString());
      this.former.set(before.roomId.toString(), before);
      const [oldest] = this.former.keys();
      if (this.former.size > MAX_ROOMS && oldest !== undefined) this.former.delete(oldest);
    }
    this.byWebRid.set(webRid, room);
    this.byRoomId.set(room.roomId.toString(), room);
    return room;
  }

  get(webRid: string): Room {
    const room = this.byWebRid.get(webRid);
    if (room === undefined) throw new RangeError(`no room ${webRid}`);
    return room;
  }

  /** The well-known room of a scenario. */
  of(name: ScenarioName): Room {
    const { presence, webRid } = SCENARIOS[name];
    return presence === 'absent' ? this.nowhere : this.get(webRid);
  }

  /** For a person: which rooms there are, and what their sockets have been through. */
  listing(origin: string): unknown {
    const wellKnown = SCENARIO_NAMES.map((name) => [SCENARIOS[name].webRid, name] as const);
    const registered = Array.from(
      this.byWebRid.values(),
      (room) => [room.webRid, room.scenario.name] as const,
    );
    return Array.from(new Map([...wellKnown, ...registered]), ([webRid, scenario]) => {
      const room = this.byWebRid.get(webRid);
      return {
        web_rid: webRid,
        scenario,
        url: `${origin}/${webRid}`,
        short_link: shortLinkTo(webRid),
        room_id: room?.roomId.toString() ?? null,
        title: room?.scenario.title ?? null,
        live: room?.live ?? false,
        ...(room !== undefined && { sockets: room.counts(), truth: room.truth() }),
      };
    });
  }

  close(): void {
    for (const room of [...this.byWebRid.values(), this.nowhere]) room.close();
  }

  #create(webRid: string, scenario: Scenario): Room {
    const { seed = 1, clock = worldClock, limits, overlap = OVERLAP } = this.#settings;
    return new Room({
      scenario,
      webRid,
      seed: String(seed),
      clock,
      limits: { ...DEFAULT_LIMITS, ...limits },
      overlap,
    });
  }
}
