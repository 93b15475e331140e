import { AppError } from '#shared/errors.ts';
import { isPlatformUrl } from './platform-hosts.ts';

/** A room as somebody names it. */
export type RoomInput =
  /** Its number (up to 16 digits, stable), or the anchor's 抖音号. */
  | { readonly kind: 'room'; readonly liveId: string }
  /** One broadcast of it, 17 to 19 digits. */
  | { readonly kind: 'room_id'; readonly roomId: string }
  /** Leads to the room by redirects. */
  | { readonly kind: 'short_link'; readonly url: string }
  /** One of the built-in demo. */
  | { readonly kind: 'demo'; readonly liveId: string };

/** Share texts bring a sentence with their link; nothing that names a room is longer than that. */
const MAX_INPUT = 4096;
const MAX_LINK = 512;
/** A pure number of up to 16 digits is a room number; longer ones are broadcast ids. */
const ROOM_NUMBER = /^[1-9][0-9]{0,15}$/;
const ROOM_ID = /^[1-9][0-9]{16,18}$/;
const DOUYIN_NAME = /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_.]{3,23}$/;
const DEMO = /^demo:[a-z][a-z-]{0,30}$/;
/** The first address in a text. A backslash is part of it, so that no two readers cut it differently. */
const LINK = /[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/[\x21-\x7e]+/;
/** As an address bar shows a link. */
const BARE_LINK = /^(?:(?:live|www|v)\.douyin|webcast\.amemv)\.com\/[\x21-\x7e]+$/;
/** Sentences end in these; an address of a room never does. */
const AFTER_LINK = /[.,;:!?'")\]}>]{1,20}$/;
/** What is copied along with a number: labels, quotes, brackets, marks that nobody sees. */
const LABEL = /^(?:抖音号|房间号|直播间号|直播间)\s{0,4}[:：]?\s{0,4}/;
const EDGE = String.raw`[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff"'“”‘’「」『』【】《》<>()（），。；、！]{1,40}`;
const EDGES = new RegExp(`^${EDGE}|${EDGE}$`, 'g');

const ROOM_PATHS: ReadonlyMap<string, RegExp> = new Map([
  ['live.douyin.com', /^\/([A-Za-z0-9_.]{1,24})\/?$/],
  ['www.douyin.com', /^\/(?:(?:follow|root)\/live\/)?([0-9]{1,19})\/?$/],
  ['webcast.amemv.com', /^\/douyin\/webcast\/reflow\/([0-9]{17,19})\/?$/],
]);
const SHORT_PATH = /^\/([A-Za-z0-9_-]{4,32})\/?$/;

/**
 * Reads what was pasted: a number, a 抖音号, any link to a room, a broadcast's id, or a text that holds
 * one. Asks nobody. Rejects with E102 and an example of what works.
 */
export function parseRoomInput(pasted: string): RoomInput {
  if (pasted.length > MAX_INPUT) throw invalid('This is too long for a room link.');
  const input = pasted.trim().replaceAll(EDGES, '').replace(LABEL, '');
  if (input.length === 0) throw invalid('Paste a room number or link.');
  if (DEMO.test(input)) return { kind: 'demo', liveId: input };
  const room = readName(input);
  if (room !== null) return room;
  const link = BARE_LINK.test(input) ? `https://${input}` : LINK.exec(input)?.[0];
  if (link === undefined) throw invalid('This is neither a room number nor a room link.');
  return readLink(link.replace(AFTER_LINK, ''));
}

/** The room that an address names, or null when it names none. Short links name none by themselves. */
export function roomOfUrl(url: URL): Extract<RoomInput, { kind: 'room' | 'room_id' }> | null {
  const name = isPlatformUrl(url) ? ROOM_PATHS.get(url.hostname)?.exec(url.pathname)?.[1] : undefined;
  return name === undefined ? null : readName(name);
}

/** The text by which a room is asked for again; `parseRoomInput` reads it back. */
export function textOf(input: RoomInput): string {
  switch (input.kind) {
    case 'room':
    case 'demo':
      return input.liveId;
    case 'room_id':
      return input.roomId;
    case 'short_link':
      return input.url;
  }
}

/** Whether a room is asked for by the name that it keeps: nothing has to be found out first. */
export function isLastingName(text: string): boolean {
  return ROOM_NUMBER.test(text) || DEMO.test(text);
}

function readName(name: string): Extract<RoomInput, { kind: 'room' | 'room_id' }> | null {
  if (ROOM_NUMBER.test(name) || DOUYIN_NAME.test(name)) return { kind: 'room', liveId: name };
  return ROOM_ID.test(name) ? { kind: 'room_id', roomId: name } : null;
}

function readLink(link: string): RoomInput {
  if (link.length > MAX_LINK || link.includes('\\') || !URL.canParse(link))
    throw invalid('This link cannot be read.');
  const url = new URL(link);
  if (!isPlatformUrl(url)) throw invalid('This is not a link of Douyin’s.');
  const code = url.hostname === 'v.douyin.com' ? SHORT_PATH.exec(url.pathname)?.[1] : undefined;
  if (code !== undefined) return { kind: 'short_link', url: `https://v.douyin.com/${code}/` };
  const room = roomOfUrl(url);
  if (room === null) throw invalid('This link does not lead to a live room.');
  return room;
}

function invalid(what: string): AppError {
  return new AppError('E102', `${what} Example: 123456789012 or https://live.douyin.com/123456789012`);
}
