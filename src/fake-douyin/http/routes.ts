import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Chance } from '../random.ts';
import type { Room } from '../room.ts';
import { HOST_HEADER } from '../through-fake.ts';
import type { WorldClock } from '../world-clock.ts';
import { cookieOf, inventVisitorCookie, isVisitorCookie, visitorNumber } from './cookies.ts';
import { challengePage, roomPage, sliderPage } from '../page/room-page.ts';
import { polledBody } from '../push/polled-body.ts';
import type { LookUpDoor, LookUps, Mood } from './look-ups.ts';
import { moodyReply } from './moody.ts';
import {
  anchorOnlyJson,
  anchorOnlyState,
  enterJson,
  giftListJson,
  pageState,
  reflowJson,
} from './room-json.ts';
import { roomNamed } from './room-names.ts';
import { hopFor } from './short-links.ts';

/** What the doors open onto. */
export interface World {
  readonly clock: WorldClock;
  readonly chance: Chance;
  readonly byWebRid: ReadonlyMap<string, Room>;
  readonly byRoomId: ReadonlyMap<string, Room>;
  /** Broadcasts whose room has begun another one. */
  readonly former: ReadonlyMap<string, Room>;
  readonly lookUps: LookUps;
  /** `ws://127.0.0.1:<port>` */
  readonly socketOrigin: string;
  /** For a person who wants to know which rooms there are. */
  listing(): unknown;
}

const YEAR_SECONDS = 31_536_000;

/** Answers one HTTP request as the live service would. */
export function answer(world: World, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain', '');
    return;
  }
  // A target like `//` is no path; the base is only there to be thrown away.
  const url = URL.parse(`http://fake${request.url ?? '/'}`);
  if (url === null) {
    send(response, 400, 'text/plain', '');
    return;
  }
  const host = String(request.headers[HOST_HEADER] ?? 'live.douyin.com');
  const { pathname } = url;
  world.lookUps.remember({ host, path: pathname, cookie: request.headers.cookie ?? '' });
  const [name, door] = doorOf(host, pathname);
  const mood = name === null ? undefined : world.lookUps.moods.get(name);
  const knock = { world, request, response, url, host, mood };
  if (mood === 'mute') return;
  const moody = mood === undefined ? null : moodyReply(mood, response);
  if (moody === null) door(knock);
  else send(response, moody.status, moody.type, moody.body);
}

interface Knock {
  readonly world: World;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly host: string;
  readonly mood: Mood | undefined;
}

type Door = (knock: Knock) => void;

/** Whom a host and a path lead to. */
function doorOf(host: string, path: string): readonly [LookUpDoor | null, Door] {
  if (host === 'v.douyin.com' || host === 'www.douyin.com') return ['short_link', shortDoor];
  if (path === '/webcast/room/reflow/info/') return ['reflow', reflowDoor];
  if (host === 'webcast.amemv.com') return [null, nothingThere];
  if (path === '/') return ['front', frontDoor];
  if (path === '/webcast/room/web/enter/') return ['web_enter', enterDoor];
  const other = OTHERS.get(path);
  if (other !== undefined) return [null, other];
  return path.startsWith('/media/') ? [null, mediaDoor] : ['page', roomDoor];
}

const OTHERS: ReadonlyMap<string, Door> = new Map([
  [
    '/webcast/gift/list/',
    ({ world, response }: Knock) => sendJson(response, giftListJson(world.clock.now())),
  ],
  ['/webcast/im/fetch/', fetchDoor],
  ['/__fake/rooms', ({ world, response }: Knock) => sendJson(response, world.listing())],
]);

function nothingThere({ response }: Knock): void {
  send(response, 404, 'text/html; charset=utf-8', '');
}

/** Short links are redirects; a dead one is 404. */
function shortDoor({ world, response, url, host }: Knock): void {
  const hop = hopFor(world, host, url.pathname);
  if (hop === null) {
    send(response, 404, 'text/html; charset=utf-8', '');
    return;
  }
  response.setHeader('location', hop.location);
  send(response, hop.status, 'text/html; charset=utf-8', '');
}

/** Every visit to the front page makes a new visitor. */
function frontDoor({ world, request, response, mood }: Knock): void {
  if (mood === 'challenge' && cookieOf(request.headers.cookie, '__ac_nonce') === null) {
    challenge(world, response);
    return;
  }
  setVisitorCookie(world, response);
  send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>演示直播</title>');
}

/** A visitor without cookie or signature parameter is not told why: success, and nothing in it. */
function enterDoor({ world, request, response, url, mood }: Knock): void {
  const known = isVisitorCookie(cookieOf(request.headers.cookie, 'ttwid'));
  if (!known || !url.searchParams.has('a_bogus')) {
    send(response, 200, 'application/json', '');
    return;
  }
  const room = world.byWebRid.get(url.searchParams.get('web_rid') ?? '') ?? null;
  const nowMs = world.clock.now();
  const isAnchorOnly = mood === 'anchor-only' && room !== null;
  sendJson(response, isAnchorOnly ? anchorOnlyJson(room, nowMs) : enterJson(room, nowMs));
}

/** Asks for neither cookie nor signature. */
function reflowDoor({ world, response, url }: Knock): void {
  const id = url.searchParams.get('room_id') ?? '';
  const room = world.byRoomId.get(id) ?? world.former.get(id) ?? null;
  sendJson(response, reflowJson(room, world.clock.now()));
}

/** Messages for a page that asks again and again instead of holding a socket. */
function fetchDoor({ world, response, url }: Knock): void {
  const room = world.byRoomId.get(url.searchParams.get('room_id') ?? '');
  const cursor = url.searchParams.get('cursor') ?? '';
  const userUniqueId = url.searchParams.get('user_unique_id') ?? '';
  const body =
    room === undefined
      ? new Uint8Array()
      : polledBody(room, { cursor, userUniqueId, nowMs: world.clock.now() });
  send(response, 200, 'application/protobuf', body);
}

/** What a page's player asks for. There is none of it; who asked is counted. */
function mediaDoor({ world, response, url }: Knock): void {
  world.byRoomId.get(url.pathname.split('/')[2] ?? '')?.page.mediaAsked();
  send(response, 404, 'text/plain', '');
}

/** `/<web_rid>` or `/<抖音号>`: a first visit without cookies is challenged, then the page; 404 where there is no room. */
function roomDoor({ world, request, response, url, mood }: Knock): void {
  const room = roomNamed(world.byWebRid, url.pathname.slice(1));
  if (room === undefined) {
    send(response, 404, 'text/html; charset=utf-8', '');
    return;
  }
  const { cookie } = request.headers;
  const known = cookieOf(cookie, 'ttwid');
  if (!isVisitorCookie(known) && cookieOf(cookie, '__ac_nonce') === null) {
    challenge(world, response);
    return;
  }
  if (room.page.behaviour.slider) {
    response.setHeader('x-vc-bdturing-parameters', 'fake');
    send(response, 200, 'text/html; charset=utf-8', sliderPage());
    return;
  }
  room.page.visited();
  const visitor = isVisitorCookie(known) ? known : setVisitorCookie(world, response);
  const userUniqueId = visitorNumber(visitor);
  const html = roomPage({
    room,
    userUniqueId,
    state: mood === 'anchor-only' ? anchorOnlyState(room) : pageState(room, userUniqueId),
    socketOrigin: world.socketOrigin,
    nowMs: world.clock.now(),
  });
  send(response, 200, 'text/html; charset=utf-8', html);
}

function challenge(world: World, response: ServerResponse): void {
  response.setHeader('set-cookie', `__ac_nonce=0${world.clock.now().toString(16)}; Path=/; Max-Age=1800`);
  send(response, 200, 'text/html; charset=utf-8', challengePage());
}

function setVisitorCookie(world: World, response: ServerResponse): string {
  const visitor = inventVisitorCookie(world.chance, world.clock.now());
  response.setHeader('set-cookie', `ttwid=${visitor}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly`);
  return visitor;
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
