import { z } from 'zod';
import type { PlatformCookie } from '#core/ports.ts';
import { AppError } from '#shared/errors.ts';

/** More than any browser holds. */
const MAX_COOKIES = 20_000;
const HTTP_ONLY = '#HttpOnly_';
const FIELDS = 7;

/**
 * The Netscape form: tab-separated domain, subdomains, path, secure, end in seconds, name, value. Throws E301
 * with the number of the line, and nothing of what is on it.
 */
export function parseCookiesTxt(text: string, file: string): readonly PlatformCookie[] {
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_COOKIES) throw tooMany(file);
  return lines.flatMap((line, at) => {
    const httpOnly = line.startsWith(HTTP_ONLY);
    if (!httpOnly && (line.startsWith('#') || line.trim() === '')) return [];
    const fields = (httpOnly ? line.slice(HTTP_ONLY.length) : line).split('\t');
    const [domain = '', subdomains, path = '', secure, ends = '', name = '', value = ''] = fields;
    const isSound =
      fields.length === FIELDS &&
      isFlag(subdomains) &&
      isFlag(secure) &&
      /^-?\d{1,15}(?:\.\d+)?$/.test(ends) &&
      domain !== '' &&
      name !== '';
    if (!isSound) {
      throw new AppError(
        'E301',
        `Line ${at + 1} of ${file} is no cookie: seven fields between tabs are expected. Export it again as cookies.txt.`,
      );
    }
    return [
      {
        name,
        value,
        domain: withDot(domain.toLowerCase(), subdomains === 'TRUE'),
        path,
        expiresMs: endMs(Number(ends)),
        httpOnly,
        secure: secure === 'TRUE',
      },
    ];
  });
}

const exported = z.array(
  z.object({
    name: z.string(),
    value: z.string(),
    domain: z.string(),
    path: z.string().default('/'),
    hostOnly: z.boolean().default(false),
    httpOnly: z.boolean().default(false),
    secure: z.boolean().default(false),
    expirationDate: z.number().nullish(),
    // As some name it.
    expires: z.number().nullish(),
  }),
);

/** The array that add-ons write. Throws E301 with the place in it, and nothing of what is there. */
export function parseCookieJson(text: string, file: string): readonly PlatformCookie[] {
  const parsed = exported.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new AppError(
      'E301',
      `${file} is no export of cookies: ${where === '' ? 'an array' : `entry ${where}`} is not as expected. Export it again as JSON.`,
    );
  }
  if (parsed.data.length > MAX_COOKIES) throw tooMany(file);
  return parsed.data.map(
    ({ name, value, domain, path, hostOnly, httpOnly, secure, expirationDate, expires }) => ({
      name,
      value,
      domain: withDot(domain.toLowerCase(), !hostOnly),
      path,
      expiresMs: endMs(expirationDate ?? expires ?? 0),
      httpOnly,
      secure,
    }),
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without its cause, which quotes the file.
    throw new AppError('E301', `${file} is no valid JSON. Export the cookies again.`);
  }
}

function isFlag(text: string | undefined): boolean {
  return text === 'TRUE' || text === 'FALSE';
}

function withDot(domain: string, holdsBelow: boolean): string {
  return holdsBelow && !domain.startsWith('.') ? `.${domain}` : domain;
}

/** The last moment that a `Date` can hold. */
const LAST_MS = 8_640_000_000_000_000;

/** Seconds since 1970; nought and below mean: until the browser closes. */
function endMs(seconds: number): number | null {
  return seconds > 0 ? Math.min(Math.round(seconds * 1_000), LAST_MS) : null;
}

function tooMany(file: string): AppError {
  return new AppError('E301', `${file} has too many lines for an export of cookies.`);
}
