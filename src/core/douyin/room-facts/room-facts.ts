import type { RoomInfo } from '#shared/room.ts';
import type { Clock, HttpGet, PlatformCookie, Random } from '../../ports.ts';
import type { RoomInput } from '../room-input.ts';
import { followShortLink } from '../short-link.ts';
import type { Asking } from './asking.ts';
import { compositeError } from './composite-error.ts';
import { CookieStore } from './cookie-store.ts';
import { LatestIds } from './latest-ids.ts';
import { askReflow } from './reflow.ts';
import { askRoomPage } from './room-page.ts';
import type { FoundRoom, NoRoom, Route, Verdict } from './verdict.ts';
import { askWebEnter } from './web-enter.ts';

export interface RoomFacts {
  /**
   * Fresh facts about a room, however it was named; their `liveId` is its number as soon as any route
   * told it. Rejects with one `AppError` for all routes: E001 (no answer), E101 (refused, slider, safety
   * page), E102 (a short link that leads elsewhere), E103 (an account without a room), E104 (no such room),
   * E202 (unreadable); or with the reason of `signal`. A room that is not live resolves with its status.
   */
  lookUp(input: Exclude<RoomInput, { kind: 'demo' }>, signal: AbortSignal): Promise<RoomInfo>;
}

export interface RoomFactsOptions {
  readonly httpGet: HttpGet;
  /** Those of somebody who is logged in; asked for at every look-up. */
  readonly cookies?: () => readonly PlatformCookie[];
  readonly clock: Clock;
  readonly random: Random;
}

/** Looks rooms up as a visitor's browser would, on three routes. */
export function createRoomFacts({ httpGet, cookies, clock, random }: RoomFactsOptions): RoomFacts {
  const asking: Asking = { httpGet, clock, cookies: new CookieStore(cookies ?? (() => []), clock) };
  const latest = new LatestIds();

  /** Asks one way after the other until one tells of the room. */
  const firstOf = async (name: string, routes: readonly (readonly [Route, Ask])[]): Promise<RoomInfo> => {
    const account: (readonly [Route, NoRoom])[] = [];
    for (const [route, ask] of routes) {
      const verdict = await ask();
      if (verdict === null) continue;
      if (verdict.kind === 'room') {
        latest.note(name, verdict.room);
        return roomInfo(name, verdict.room);
      }
      account.push([route, verdict]);
    }
    throw compositeError(account);
  };

  const lookUpName = (name: string, signal: AbortSignal): Promise<RoomInfo> => {
    const enter = (): Promise<Verdict> => askWebEnter(asking, name, random, signal);
    const page = async (): Promise<Verdict> => {
      const { verdict, roomId } = await askRoomPage(asking, name, signal);
      if (roomId !== null) latest.noteId(name, roomId);
      return verdict;
    };
    const reflow = async (): Promise<Verdict | null> => {
      const roomId = latest.idOf(name);
      return roomId === null ? null : askReflow(asking, roomId, signal);
    };
    // A 抖音号 is known to the page first of all.
    const isNumber = /^[0-9]+$/.test(name);
    return isNumber
      ? firstOf(name, [
          ['web_enter', enter],
          ['page', page],
          ['reflow', reflow],
        ])
      : firstOf(name, [
          ['page', page],
          ['web_enter', enter],
          ['reflow', reflow],
        ]);
  };

  /** Its broadcast may be long over: what counts is what the room is doing now. */
  const lookUpId = async (roomId: string, signal: AbortSignal): Promise<RoomInfo> => {
    const byId = await firstOf(roomId, [['reflow', () => askReflow(asking, roomId, signal)]]);
    return byId.liveId === roomId ? byId : lookUpName(byId.liveId, signal);
  };

  return {
    lookUp: async (input, signal) => {
      const found = input.kind === 'short_link' ? await followShortLink(asking, input.url, signal) : input;
      return found.kind === 'room' ? lookUpName(found.liveId, signal) : lookUpId(found.roomId, signal);
    },
  };
}

/** Null: there is nothing to ask by. */
type Ask = () => Promise<Verdict | null>;

function roomInfo(name: string, room: FoundRoom): RoomInfo {
  // Paused is still the same broadcast; of one that is over the id says nothing about the next.
  const isOn = room.status === 'live' || room.status === 'paused' || room.status === 'unknown';
  const roomId = isOn ? room.roomId : null;
  return {
    liveId: room.webRid ?? name,
    roomId,
    title: room.title,
    anchor: { id: room.anchorId, name: room.anchorName, avatarUrl: room.avatarUrl },
    status: room.status,
    online: isOn ? room.online : null,
    totalViewers: isOn ? room.totalViewers : null,
    likeTotal: isOn ? room.likeTotal : null,
    // The upper half of the id is the second in which it was made.
    startedMs: roomId === null ? null : Number(BigInt(roomId) >> 32n) * 1000,
    coverUrl: room.coverUrl,
  };
}
