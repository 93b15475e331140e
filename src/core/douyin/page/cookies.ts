import type { BrowserPage, PlatformCookie } from '../../ports.ts';

/** Gives a page the cookies of a login before it loads anything. */
export async function setCookies(page: BrowserPage, cookies: readonly PlatformCookie[]): Promise<void> {
  if (cookies.length === 0) return;
  await page.send('Network.setCookies', {
    cookies: cookies.map(({ expiresMs, ...cookie }) => ({
      ...cookie,
      ...(expiresMs !== null && { expires: expiresMs / 1_000 }),
    })),
  });
}
