import { askFor, outerVerdict } from './asking.ts';
import type { Asking } from './asking.ts';
import { PAGE_HEADERS } from './browser-identity.ts';
import { nothing } from './verdict.ts';
import type { NoRoom } from './verdict.ts';

const FRONT_PAGE = new URL('https://live.douyin.com/?from_nav=1');
/** Only the headers matter. */
const MAX_BYTES = 4_000_000;

/** Visits the front page unless there is a `ttwid`. Why there is none, or null. */
export async function takeVisitorCookie(asking: Asking, signal: AbortSignal): Promise<NoRoom | null> {
  const { cookies } = asking;
  // The first visit may be answered with a challenge, whose cookie the second one brings along.
  for (let visit = 1; visit <= 2 && !cookies.has('ttwid'); visit += 1) {
    const answer = await askFor(
      asking,
      FRONT_PAGE,
      { headers: { ...PAGE_HEADERS, ...cookies.header() }, maxBytes: MAX_BYTES },
      signal,
    );
    if ('kind' in answer) return answer;
    cookies.keep(answer);
    const outer = outerVerdict(answer);
    if (outer?.kind === 'nothing' && !cookies.has('ttwid')) return outer;
  }
  return cookies.has('ttwid') ? null : nothing('no_visitor_cookie');
}
