/** The doors at which facts about a room are asked for. */
export type LookUpDoor = 'front' | 'web_enter' | 'page' | 'reflow' | 'short_link';

/**
 * How a door treats whoever comes, instead of answering: `slider` a person is wanted; `risk` a page that is
 * not the room's; `empty` success and nothing in it; `challenge` only a nonce at first; `anchor-only` an
 * account without a room; `garbage` and `huge` what nobody can read; `mute` no answer; or a status.
 */
export type Mood =
  | 'slider'
  | 'risk'
  | 'empty'
  | 'challenge'
  | 'anchor-only'
  | 'garbage'
  | 'huge'
  | 'mute'
  | number;

/** What a short link does, one address at a time. */
export interface Hop {
  readonly status: number;
  readonly location: string;
}

export interface AskedFor {
  readonly host: string;
  readonly path: string;
  readonly cookie: string;
}

/** Asked for before: more are not remembered. */
const MAX_REMEMBERED = 2_000;

/** The strings that the service's look-ups hang on, for tests and measurements. */
export class LookUps {
  readonly moods = new Map<LookUpDoor, Mood>();
  /** By host and path: `v.douyin.com/abcdef/`. */
  readonly hops = new Map<string, Hop>();
  readonly asked: AskedFor[] = [];

  /** Null: as it should be. */
  setMood(door: LookUpDoor, mood: Mood | null): void {
    if (mood === null) this.moods.delete(door);
    else this.moods.set(door, mood);
  }

  /** `from`: an address on a host whose redirects are followed. */
  redirect(from: string, location: string, status = 302): void {
    const { host, pathname } = new URL(from);
    this.hops.set(`${host}${pathname}`, { status, location });
  }

  remember(asked: AskedFor): void {
    this.asked.push(asked);
    if (this.asked.length > MAX_REMEMBERED) this.asked.shift();
  }
}
