import { AppError } from '#shared/errors.ts';

/** A room as somebody names it: a real one by number or 抖音号, or one of the built-in demo. */
export type RoomInput =
  | { readonly kind: 'room'; readonly liveId: string }
  | { readonly kind: 'demo'; readonly liveId: string };

const MAX_INPUT = 512;
/** A pure number of up to 16 digits is a room number; longer ones are broadcast ids. */
const ROOM_NUMBER = /^[0-9]{1,16}$/;
const DOUYIN_NAME = /^[A-Za-z][A-Za-z0-9_.]{3,23}$/;
const DEMO = /^demo:[a-z][a-z-]{0,30}$/;
const LINK = /https:\/\/[\x21-\x7e]{4,400}/;
const ROOM_PATHS: ReadonlyMap<string, RegExp> = new Map([
  ['live.douyin.com', /^\/([A-Za-z0-9_.]{1,24})\/?$/],
  ['www.douyin.com', /^\/(?:(?:follow|root)\/live\/)?([0-9]{1,16})\/?$/],
]);

/** Reads what was pasted: a number, a 抖音号, a room link, or a text that holds one. Rejects with E102. */
export function parseRoomInput(pasted: string): RoomInput {
  const input = pasted.trim();
  if (input.length === 0) throw invalid('Paste a room number or link.');
  if (input.length > MAX_INPUT) throw invalid('This is too long for a room link.');
  if (DEMO.test(input)) return { kind: 'demo', liveId: input };
  if (ROOM_NUMBER.test(input) || DOUYIN_NAME.test(input)) return { kind: 'room', liveId: input };
  const link = LINK.exec(input)?.[0];
  if (link === undefined) throw invalid('This is neither a room number nor a room link.');
  return { kind: 'room', liveId: roomOfLink(link) };
}

function roomOfLink(link: string): string {
  if (!URL.canParse(link)) throw invalid('This link cannot be read.');
  const url = new URL(link);
  if (url.username !== '' || url.password !== '' || url.port !== '')
    throw invalid('This is not a Douyin link.');
  const room = ROOM_PATHS.get(url.hostname)?.exec(url.pathname)?.[1];
  if (room !== undefined) return room;
  if (url.hostname === 'v.douyin.com') {
    throw invalid('Short links are not read yet. Open it and paste the link of the page it leads to.');
  }
  throw invalid('This link does not lead to a live room.');
}

function invalid(what: string): AppError {
  return new AppError('E102', `${what} Example: 123456789012 or https://live.douyin.com/123456789012`);
}
