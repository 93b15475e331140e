import type { HttpAnswer, Random } from '../../ports.ts';
import { askFor, outerVerdict } from './asking.ts';
import type { Asking } from './asking.ts';
import { BROWSER_IDENTITY, DATA_HEADERS } from './browser-identity.ts';
import { jsonOf } from './json.ts';
import { readRoom, roomWithout } from './read-room.ts';
import { NOT_FOUND, webEnterAnswer } from './room.external.ts';
import { nothing } from './verdict.ts';
import type { FoundRoom, Verdict } from './verdict.ts';
import { takeVisitorCookie } from './visitor-cookie.ts';

const MAX_BYTES = 1_000_000;
/** `data.room_status`; a room's own `status` has another scale. */
const ROOM_STATUS = { live: 0, over: 2 } as const;

/** The first route: what the room's page asks for by itself. Needs a visitor's cookie. */
export async function askWebEnter(
  asking: Asking,
  webRid: string,
  random: Random,
  signal: AbortSignal,
): Promise<Verdict> {
  // A cookie may have grown too old; a new one is taken once.
  for (let isSecond = false; ; isSecond = true) {
    const refusal = await takeVisitorCookie(asking, signal);
    if (refusal !== null) return refusal;
    const answer = await askFor(
      asking,
      urlFor(webRid, random),
      {
        headers: {
          ...DATA_HEADERS,
          referer: `https://live.douyin.com/${webRid}`,
          ...asking.cookies.header(),
        },
        maxBytes: MAX_BYTES,
      },
      signal,
    );
    if ('kind' in answer) return answer;
    const verdict = readWebEnter(answer);
    if (verdict.kind !== 'nothing' || verdict.reason !== 'no_visitor_cookie') return verdict;
    asking.cookies.dropVisitor();
    if (isSecond) return verdict;
  }
}

export function readWebEnter(answer: HttpAnswer): Verdict {
  const outer = outerVerdict(answer);
  if (outer !== null) return outer;
  // An empty success is how a visitor without a believed cookie is turned away.
  if (answer.body.length === 0) return nothing('no_visitor_cookie', answer.status);
  const parsed = webEnterAnswer.safeParse(jsonOf(new TextDecoder().decode(answer.body)));
  if (!parsed.success) return nothing('unreadable', answer.status);
  const { status_code: code, data } = parsed.data;
  if (code === NOT_FOUND) return { kind: 'not_found' };
  if (code !== 0 || data === undefined) return nothing('unreadable', answer.status);
  const [room] = data.data ?? [];
  if (room !== undefined) {
    return { kind: 'room', room: agreed(readRoom(room, data.user), data.room_status) };
  }
  if (data.user === undefined) return nothing('unreadable', answer.status);
  return data.room_status === ROOM_STATUS.over
    ? { kind: 'room', room: roomWithout(data.user) }
    : { kind: 'no_live_room' };
}

/** Two figures tell whether it is on. Where they contradict each other, it is not known. */
function agreed(room: FoundRoom, roomStatus: number | undefined): FoundRoom {
  const isOn = room.status === 'live' || room.status === 'paused';
  const contradicts =
    (isOn && roomStatus === ROOM_STATUS.over) || (room.status === 'ended' && roomStatus === ROOM_STATUS.live);
  return contradicts ? { ...room, status: 'unknown' } : room;
}

function urlFor(webRid: string, random: Random): URL {
  const { platform, language, version, screen } = BROWSER_IDENTITY;
  const url = new URL('https://live.douyin.com/webcast/room/web/enter/');
  url.search = new URLSearchParams({
    aid: '6383',
    app_name: 'douyin_web',
    live_id: '1',
    device_platform: 'web',
    language,
    enter_from: 'web_live',
    cookie_enabled: 'true',
    screen_width: String(screen.width),
    screen_height: String(screen.height),
    browser_language: language,
    browser_platform: platform,
    browser_name: 'Chrome',
    browser_version: version,
    web_rid: webRid,
    room_id_str: '',
    enter_source: '',
    is_need_double_stream: 'false',
    insert_task_id: '',
    live_reason: '',
    msToken: randomText(random, MS_TOKEN_LENGTH),
    // Has to be there; what it says is not looked at. This app computes no signature.
    a_bogus: '00000000',
  }).toString();
  return url;
}

const MS_TOKEN_LENGTH = 107;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function randomText(random: Random, length: number): string {
  return Array.from({ length }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('');
}
