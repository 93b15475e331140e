import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { findLogin, isDouyinDomain, pickLoginCookies } from '#core/douyin/login/login-cookies.ts';
import type { PlatformCookie } from '#core/ports.ts';
import { AppError } from '#shared/errors.ts';
import { parseCookieJson, parseCookiesTxt } from './cookie-formats.ts';

/** What a browser exports of one site is some kilobytes; of everything, some hundred. */
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * Douyin's login cookies from a file that a browser's export has written: `cookies.txt` or a JSON array.
 * Cookies of other sites are not looked at. Rejects with E301, which says what to do and never what is in the
 * file: when others may read it, when it is neither form, and when there is no login in it that still holds.
 */
export async function readCookieFile(file: string, nowMs: number): Promise<readonly PlatformCookie[]> {
  const text = await readPrivate(file);
  const all = text.trimStart().startsWith('[') ? parseCookieJson(text, file) : parseCookiesTxt(text, file);
  const douyin = all.filter(({ domain }) => isDouyinDomain(domain));
  const cookies = pickLoginCookies(douyin, nowMs);
  if (findLogin(cookies) !== null) return cookies;
  const ended = findLogin(pickLoginCookies(douyin, Number.NEGATIVE_INFINITY));
  if (ended !== null && ended.expiresMs !== null) {
    const day = new Date(ended.expiresMs).toISOString().slice(0, 10);
    throw refused(
      `The login in ${file} expired on ${day}. Log in with your browser and export the cookies again.`,
    );
  }
  throw refused(
    `There is no Douyin login in ${file}. Log in on www.douyin.com with your browser and export its cookies.`,
  );
}

async function readPrivate(file: string): Promise<string> {
  const unreadable = (thrown: unknown): never => {
    throw new AppError('E301', `${file} cannot be read. Check the path.`, {}, thrown);
  };
  const handle = await open(file).catch(unreadable);
  try {
    const { mode } = await handle.stat();
    // On Windows modes mean nothing; there the user's own profile folder keeps others out.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw refused(`Others on this computer can read ${file}. Close it to them: chmod 600 '${file}'`);
    }
    // A pipe has no size that could be asked for.
    const bytes = await buffer(handle.createReadStream({ end: MAX_BYTES, autoClose: false })).catch(
      unreadable,
    );
    if (bytes.length > MAX_BYTES) throw refused(`${file} is over 2 MB: it is no export of cookies.`);
    // Also takes away the mark that Windows programs put first.
    return new TextDecoder().decode(bytes);
  } finally {
    await handle.close();
  }
}

function refused(message: string): AppError {
  return new AppError('E301', message);
}
