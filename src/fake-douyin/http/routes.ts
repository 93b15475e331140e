import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Chance } from '../random.ts';
import type { Room } from '../room.ts';
import type { WorldClock } from '../world-clock.ts';
import { cookieOf, inventVisitorCookie, isVisitorCookie, visitorNumber } from './cookies.ts';
import { enterJson, giftListJson, reflowJson } from './room-json.ts';
import { challengePage, roomPage, sliderPage } from '../page/room-page.ts';
import { polledBody } from '../push/polled-body.ts';

/** What the doors open onto. */
export interface World {
  readonly clock: WorldClock;
  readonly chance: Chance;
  readonly byWebRid: ReadonlyMap<string, Room>;
  readonly byRoomId: ReadonlyMap<string, Room>;
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
  const door = DOORS.get(url.pathname) ?? (url.pathname.startsWith('/media/') ? mediaDoor : roomDoor);
  door({ world, request, response, url });
}

interface Knock {
  readonly world: World;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

const DOORS: ReadonlyMap<string, (knock: Knock) => void> = new Map([
  ['/', frontDoor],
  ['/webcast/room/web/enter/', enterDoor],
  ['/webcast/room/reflow/info/', reflowDoor],
  ['/webcast/im/fetch/', fetchDoor],
  [
    '/webcast/gift/list/',
    ({ world, response }: Knock) => sendJson(response, giftListJson(world.clock.now())),
  ],
  ['/__fake/rooms', ({ world, response }: Knock) => sendJson(response, world.listing())],
]);

/** Every visit to the front page makes a new visitor. */
function frontDoor({ world, response }: Knock): void {
  setVisitorCookie(world, response);
  send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>演示直播</title>');
}

/** A visitor without cookie or signature parameter is not told why: success, and nothing in it. */
function enterDoor({ world, request, response, url }: Knock): void {
  const known = isVisitorCookie(cookieOf(request.headers.cookie, 'ttwid'));
  if (!known || !url.searchParams.has('a_bogus')) {
    send(response, 200, 'application/json', '');
    return;
  }
  const room = world.byWebRid.get(url.searchParams.get('web_rid') ?? '') ?? null;
  sendJson(response, enterJson(room, world.clock.now()));
}

/** Asks for neither cookie nor signature. */
function reflowDoor({ world, response, url }: Knock): void {
  const room = world.byRoomId.get(url.searchParams.get('room_id') ?? '') ?? null;
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

/** `/<web_rid>`: a first visit without cookies is challenged, then the page; 404 where there is no room. */
function roomDoor({ world, request, response, url }: Knock): void {
  const room = world.byWebRid.get(url.pathname.slice(1));
  if (room === undefined) {
    send(response, 404, 'text/html; charset=utf-8', '');
    return;
  }
  const { cookie } = request.headers;
  const known = cookieOf(cookie, 'ttwid');
  if (!isVisitorCookie(known) && cookieOf(cookie, '__ac_nonce') === null) {
    response.setHeader('set-cookie', `__ac_nonce=0${world.clock.now().toString(16)}; Path=/; Max-Age=1800`);
    send(response, 200, 'text/html; charset=utf-8', challengePage());
    return;
  }
  if (room.page.behaviour.slider) {
    response.setHeader('x-vc-bdturing-parameters', 'fake');
    send(response, 200, 'text/html; charset=utf-8', sliderPage());
    return;
  }
  room.page.visited();
  const visitor = isVisitorCookie(known) ? known : setVisitorCookie(world, response);
  const html = roomPage({
    room,
    userUniqueId: visitorNumber(visitor),
    socketOrigin: world.socketOrigin,
    nowMs: world.clock.now(),
  });
  send(response, 200, 'text/html; charset=utf-8', html);
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
