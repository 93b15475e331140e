import type { z } from 'zod';
import { jsonOf } from './json.ts';
import { pageRoomInfo } from './room.external.ts';

/** A room page is a stream of rows, handed over in pieces: `self.__pace_f.push([1,"c:[…]\n"])`. */
const PUSH = 'self.__pace_f.push([1,"';
const ROW = /^[0-9a-f]{1,8}:(?=[[{])/;
/** On the text as it stands in the page, for a state that has changed its form. */
const ESCAPED_ROOM_ID = /roomId\\":\\"([1-9][0-9]{16,18})\\"/;
const MAX_PUSHES = 2_000;
const MAX_DEPTH = 16;
const MAX_NODES = 20_000;

export type PageRoomInfo = z.infer<typeof pageRoomInfo>;

/** The room's part of the state that a page carries, or null where there is none. */
export function findRoomInfo(html: string): PageRoomInfo | null {
  for (const row of rowsOf(html)) {
    if (!row.includes('"roomStore"') || !ROW.test(row)) continue;
    const info = roomInfoIn(jsonOf(row.replace(ROW, '')));
    const parsed = pageRoomInfo.safeParse(info);
    if (parsed.success) return parsed.data;
  }
  return null;
}

/** The broadcast's id alone. */
export function findRoomId(html: string): string | null {
  return ESCAPED_ROOM_ID.exec(html)?.[1] ?? null;
}

/** The rows, put together again from the pieces. Looks at every character once. */
function rowsOf(html: string): readonly string[] {
  const pieces: string[] = [];
  let at = html.indexOf(PUSH);
  while (at !== -1 && pieces.length < MAX_PUSHES) {
    const begin = at + PUSH.length - 1;
    const end = endOfString(html, begin);
    const piece = jsonOf(html.slice(begin, end));
    if (typeof piece === 'string') pieces.push(piece);
    at = html.indexOf(PUSH, end);
  }
  return pieces.join('').split('\n');
}

/** Behind the closing quote of the string that begins at `begin`, or the end of the text. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '"') return at + 1;
  }
  return text.length;
}

/** `roomStore.roomInfo`, wherever it hangs. Looks at so many places only. */
function roomInfoIn(root: unknown): unknown {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let looked = 0; looked < MAX_NODES; looked += 1) {
    const next = open.pop();
    if (next === undefined) return undefined;
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    if ('roomStore' in value && isRecord(value.roomStore)) return value.roomStore['roomInfo'];
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
