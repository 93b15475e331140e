import type { HttpAnswer } from '../../ports.ts';
import { askFor, foreignPage, outerVerdict } from './asking.ts';
import type { Asking } from './asking.ts';
import { PAGE_HEADERS } from './browser-identity.ts';
import { findRoomInfo, findRoomId } from './page-state.ts';
import { readRoom, readRoomId, readWebRid } from './read-room.ts';
import { nothing } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const MAX_BYTES = 4_000_000;

/** What the page told; `roomId` also where the rest of it cannot be read. */
export interface PageVerdict {
  readonly verdict: Verdict;
  readonly roomId: string | null;
}

/** The second route: the room's page, which carries its state. `name`: its number or the anchor's 抖音号. */
export async function askRoomPage(asking: Asking, name: string, signal: AbortSignal): Promise<PageVerdict> {
  const { cookies } = asking;
  const url = new URL(`https://live.douyin.com/${name}`);
  // A first visit without cookies gets a challenge instead of the page; the second brings its cookie along.
  for (let isSecond = false; ; isSecond = true) {
    const isNew = !cookies.has('__ac_nonce');
    const options = { headers: { ...PAGE_HEADERS, ...cookies.header() }, maxBytes: MAX_BYTES };
    const answer = await askFor(asking, url, options, signal);
    if ('kind' in answer) return { verdict: answer, roomId: null };
    cookies.keep(answer);
    const read = readRoomPage(answer);
    const isRisk = read.verdict.kind === 'nothing' && read.verdict.reason === 'risk_page';
    const wasChallenged = isRisk && isNew && cookies.has('__ac_nonce');
    if (!wasChallenged || isSecond) return read;
  }
}

export function readRoomPage(answer: HttpAnswer): PageVerdict {
  const outer = outerVerdict(answer);
  if (outer !== null) return { verdict: outer, roomId: null };
  const html = new TextDecoder().decode(answer.body);
  const info = findRoomInfo(html);
  if (info === null) {
    const roomId = findRoomId(html);
    const { status } = answer;
    return { verdict: roomId === null ? foreignPage(html, status) : nothing('unreadable', status), roomId };
  }
  const roomId = readRoomId(info.roomId) ?? readRoomId(info.room?.id_str);
  if (info.room === undefined || info.room.status === undefined) {
    const verdict: Verdict =
      info.anchor === undefined ? nothing('unreadable', answer.status) : { kind: 'no_live_room' };
    return { verdict, roomId };
  }
  const room = readRoom(info.room, info.anchor);
  const webRid = readWebRid(info.web_rid) ?? room.webRid;
  return { verdict: { kind: 'room', room: { ...room, webRid, roomId } }, roomId };
}
