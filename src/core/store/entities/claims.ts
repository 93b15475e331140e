import type { ImOrigin } from '#shared/im.ts';

/**
 * Who claims a row, as text: the keys of its origins, sorted and joined. Most rows have the same one
 * or two claimants, so the texts are interned and a row's claims cost one pointer.
 */

const SEPARATOR = '\n';
/** Enough for every combination of workers that is really met; beyond it texts are merely not shared. */
const MAX_INTERNED = 10_000;
const interned = new Map<string, string>();

export function originKey({ kind, id }: ImOrigin): string {
  return intern(`${kind} ${id}`);
}

/** The origins of a row's claims. */
export function originsOf(claims: string): readonly { readonly kind: string; readonly id: string }[] {
  if (claims === '') return [];
  return claims.split(SEPARATOR).map((key) => {
    const space = key.indexOf(' ');
    return { kind: key.slice(0, space), id: key.slice(space + 1) };
  });
}

export function hasClaim(claims: string, key: string): boolean {
  return claims === key || claims.split(SEPARATOR).includes(key);
}

export function withClaim(claims: string, key: string): string {
  if (claims === '' || claims === key) return key;
  if (hasClaim(claims, key)) return claims;
  return intern([...claims.split(SEPARATOR), key].toSorted().join(SEPARATOR));
}

export function withoutClaim(claims: string, key: string): string {
  if (claims === key) return '';
  if (!hasClaim(claims, key)) return claims;
  return intern(
    claims
      .split(SEPARATOR)
      .filter((claim) => claim !== key)
      .join(SEPARATOR),
  );
}

function intern(text: string): string {
  const known = interned.get(text);
  if (known !== undefined) return known;
  if (interned.size < MAX_INTERNED) interned.set(text, text);
  return text;
}

/** Read back from the disk: the same text as the rows in memory have. */
export const internClaims = intern;
