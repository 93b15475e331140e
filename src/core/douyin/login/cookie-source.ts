import type { PlatformCookie } from '../../ports.ts';

/** Where whoever talks to Douyin gets the cookies of the person who is logged in. */
export interface CookieSource {
  /** Those that hold right now; none without a login. Ask each time: they change and run out. */
  current(): readonly PlatformCookie[];
  /** Called after a login, a log-out or a change; running out is not told. The result ends it. */
  onChange(listener: () => void): () => void;
}
