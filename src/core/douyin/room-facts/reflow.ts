import type { HttpAnswer } from '../../ports.ts';
import { askFor, outerVerdict } from './asking.ts';
import type { Asking } from './asking.ts';
import { DATA_HEADERS } from './browser-identity.ts';
import { jsonOf } from './json.ts';
import { readRoom } from './read-room.ts';
import { NOT_FOUND, reflowAnswer } from './room.external.ts';
import { nothing } from './verdict.ts';
import type { Verdict } from './verdict.ts';

const MAX_BYTES = 1_000_000;

/** The third route: what the page behind a shared link asks for, by the id of one broadcast. Takes no cookie. */
export async function askReflow(
  asking: Pick<Asking, 'httpGet' | 'clock'>,
  roomId: string,
  signal: AbortSignal,
): Promise<Verdict> {
  const url = new URL('https://webcast.amemv.com/webcast/room/reflow/info/');
  url.search = new URLSearchParams({
    type_id: '0',
    live_id: '1',
    room_id: roomId,
    sec_user_id: '',
    version_code: '99.99.99',
    app_id: '6383',
  }).toString();
  const answer = await askFor(asking, url, { headers: DATA_HEADERS, maxBytes: MAX_BYTES }, signal);
  return 'kind' in answer ? answer : readReflow(answer);
}

export function readReflow(answer: HttpAnswer): Verdict {
  const outer = outerVerdict(answer);
  if (outer !== null) return outer;
  const parsed = reflowAnswer.safeParse(jsonOf(new TextDecoder().decode(answer.body)));
  if (!parsed.success) return nothing('unreadable', answer.status);
  const { status_code: code, data } = parsed.data;
  if (code === NOT_FOUND) return { kind: 'not_found' };
  const room = data?.room;
  if (code !== 0 || room === undefined) return nothing('unreadable', answer.status);
  const found = readRoom(room, undefined);
  // After the end its status goes on saying "live": only the time of the end tells.
  const isOver = (room.finish_time ?? 0) > 0;
  return { kind: 'room', room: isOver ? { ...found, status: 'ended' } : found };
}
