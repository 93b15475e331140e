import { AppError } from '#shared/errors.ts';

/** A desktop browser as the service expects one. */
export const USER_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

/** Someone who looks at the fake service from outside, with a cookie of their own. */
export interface Visitor {
  /** The value of `ttwid`, fetched on first use. */
  cookie(signal: AbortSignal): Promise<string>;
  /** The text behind a path, asked for with the cookie. Rejects with E001 when nobody answers. */
  get(path: string, signal: AbortSignal): Promise<string>;
}

export function createVisitor(origin: string): Visitor {
  let cookie: string | null = null;

  const ask = async (
    path: string,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Response> => {
    try {
      return await fetch(new URL(path, origin), {
        headers: { 'user-agent': USER_AGENT, ...headers },
        signal,
      });
    } catch (thrown) {
      signal.throwIfAborted();
      throw new AppError('E001', 'The demo server does not answer.', { origin }, thrown);
    }
  };

  const visitorCookie = async (signal: AbortSignal): Promise<string> => {
    if (cookie !== null) return cookie;
    const front = await ask('/', {}, signal);
    await front.body?.cancel();
    const found = front.headers
      .getSetCookie()
      .flatMap((line) => /^ttwid=([^;]+)/.exec(line)?.slice(1) ?? [])[0];
    if (found === undefined) throw new AppError('E101', 'The demo server gave out no visitor cookie.');
    cookie = found;
    return found;
  };

  return {
    cookie: visitorCookie,
    get: async (path, signal) => {
      const page = await ask(path, { cookie: `ttwid=${await visitorCookie(signal)}` }, signal);
      return page.text();
    },
  };
}
