import type { DevToolsFields, ResumePoint } from '../../ports.ts';

/** What the page's own socket was opened with. Both parts are secrets: they are never logged. */
export interface SignedAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Of the page's handshake, what another handshake has to repeat. The rest belongs to the one socket. */
const HEADERS = new Map(
  ['Cookie', 'User-Agent', 'Origin', 'Referer', 'Accept-Language', 'Cache-Control', 'Pragma'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);
/** Longer than any login's cookies together. */
const MAX_HEADER_CHARS = 16 * 1024;

export function handshakeHeaders(sent: DevToolsFields): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent)) {
    const known = HEADERS.get(name.toLowerCase());
    if (known !== undefined && typeof value === 'string' && value.length <= MAX_HEADER_CHARS) {
      kept[known] = value;
    }
  }
  return kept;
}

/**
 * The address with the place to go on from. Neither part is covered by the signature; everything else stays
 * exactly as the page wrote it.
 */
export function resumedUrl(url: string, resume: ResumePoint | null): string {
  if (resume === null) return url;
  const [address = '', query = ''] = url.split('?', 2);
  const others = query.split('&').filter((pair) => !/^(cursor|internal_ext)=/.test(pair));
  const place = `cursor=${encodeURIComponent(resume.cursor)}&internal_ext=${encodeURIComponent(resume.internalExt)}`;
  return `${address}?${[...others, place].join('&')}`;
}
