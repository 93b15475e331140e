import { AppError } from '#shared/errors.ts';
import type { Clock, HttpAnswer, HttpGet } from '../../ports.ts';
import type { CookieStore } from './cookie-store.ts';
import { nothing } from './verdict.ts';
import type { NoRoom } from './verdict.ts';

/** One request; three of them fit into the time that a look-up has. */
const LIMIT_MS = 3_000;

export interface Asking {
  readonly httpGet: HttpGet;
  readonly clock: Clock;
  readonly cookies: CookieStore;
}

/**
 * One bounded request. What the network or the size of the answer prevents is a verdict and no error, so
 * that the next route is asked; only `signal` ends a look-up, with its reason.
 */
export async function askFor(
  { httpGet, clock }: Pick<Asking, 'httpGet' | 'clock'>,
  url: URL,
  options: { readonly headers: Readonly<Record<string, string>>; readonly maxBytes: number },
  signal: AbortSignal,
): Promise<HttpAnswer | NoRoom> {
  const limit = new AbortController();
  const cancel = clock.after(LIMIT_MS, () => {
    limit.abort(new AppError('E002', 'Douyin did not answer in time.'));
  });
  try {
    return await httpGet(url, { ...options, signal: AbortSignal.any([signal, limit.signal]) });
  } catch (thrown) {
    signal.throwIfAborted();
    if (!(thrown instanceof AppError)) throw thrown;
    return nothing(thrown.code === 'E202' ? 'unreadable' : 'no_answer');
  } finally {
    cancel();
  }
}

/** What an answer's status and headers say before its body is read; null when the body decides. */
export function outerVerdict({ status, headers }: HttpAnswer): NoRoom | null {
  const isSlider = SLIDER_HEADERS.some((name) => headers.has(name));
  if (isSlider) return nothing('slider', status);
  if (status === 404 || status === 410) return { kind: 'not_found' };
  if (REFUSALS.includes(status)) return nothing('refused', status);
  if (status >= 500) return nothing('no_answer', status);
  // Nothing here redirects a visitor who is welcome.
  if (status >= 300 && status < 400) return nothing('risk_page', status);
  return status === 200 ? null : nothing('unreadable', status);
}

/** What a page is that came with 200 and is not the one that was asked for. */
export function foreignPage(html: string, status: number): NoRoom {
  return nothing(SLIDER_SCRIPT.test(html) ? 'slider' : 'risk_page', status);
}

const SLIDER_SCRIPT = /bdturing|captcha/;
const SLIDER_HEADERS = ['verify', 'bdturing-verify', 'x-vc-bdturing-parameters'];
const REFUSALS: readonly number[] = [401, 403, 429, 444];
