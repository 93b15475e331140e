import { AppError } from '#shared/errors.ts';
import type { LookUpReason } from '#shared/look-up-reasons.ts';
import type { Clock, HttpAnswer, HttpGet } from '../ports.ts';
import { isPlatformUrl } from './platform-hosts.ts';
import { askFor, foreignPage, outerVerdict } from './room-facts/asking.ts';
import { PAGE_HEADERS } from './room-facts/browser-identity.ts';
import { compositeError } from './room-facts/composite-error.ts';
import { roomOfUrl } from './room-input.ts';
import type { RoomInput } from './room-input.ts';

const MAX_HOPS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const MAX_BYTES = 1_000_000;

/**
 * Follows a short link by hand until an address names a room. Every address is looked at before it is asked:
 * nothing is sent to a host that is not the platform's, and no cookie to any. Rejects with E102 where the
 * link leads elsewhere, E104 where it is dead, E101 for a slider or a refusal, E001 without an answer.
 */
export async function followShortLink(
  asking: { readonly httpGet: HttpGet; readonly clock: Clock },
  link: string,
  signal: AbortSignal,
): Promise<Extract<RoomInput, { kind: 'room' | 'room_id' }>> {
  let url = new URL(link);
  for (let hops = 0; ; hops += 1) {
    const room = roomOfUrl(url);
    if (room !== null) return room;
    if (!isPlatformUrl(url)) throw elsewhere(url);
    if (hops === MAX_HOPS) throw new AppError('E102', `This short link goes round. ${COPY_ROOM}`, FOREIGN);
    const answer = await askFor(asking, url, { headers: PAGE_HEADERS, maxBytes: MAX_BYTES }, signal);
    if ('kind' in answer) throw compositeError([['short_link', answer]]);
    url = nextOf(answer, url);
  }
}

function nextOf(answer: HttpAnswer, url: URL): URL {
  const location = answer.headers.get('location');
  if (REDIRECTS.includes(answer.status) && location !== undefined) {
    const next = location.length > 4096 ? null : URL.parse(location, url.href);
    if (next === null) throw elsewhere(url);
    return next;
  }
  // The host of short links itself has no pages but those of its suspicion.
  const isStuck = url.hostname === 'v.douyin.com';
  const page = isStuck ? foreignPage(new TextDecoder().decode(answer.body), answer.status) : null;
  const verdict = outerVerdict(answer) ?? page;
  throw verdict === null ? elsewhere(url) : compositeError([['short_link', verdict]]);
}

const FOREIGN: { readonly reason: LookUpReason } = { reason: 'foreign_link' };
const COPY_ROOM = 'Open it in a browser and copy the room’s address from there.';

function elsewhere({ hostname }: URL): AppError {
  return new AppError(
    'E102',
    `This short link leads to ${hostname.slice(0, 80)} and not to a room. ${COPY_ROOM}`,
    {
      ...FOREIGN,
      host: hostname.slice(0, 80),
    },
  );
}
