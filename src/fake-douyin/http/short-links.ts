import type { Room } from '../room.ts';
import type { Hop, LookUps } from './look-ups.ts';

/** A link that is shared from a phone: leads to the page of the broadcast that is on. */
export function shortLinkTo(webRid: string): string {
  return `https://v.douyin.com/r${webRid}/`;
}

/** Where an address on a redirecting host leads; null: nowhere. */
export function hopFor(
  world: { readonly byWebRid: ReadonlyMap<string, Room>; readonly lookUps: LookUps },
  host: string,
  path: string,
): Hop | null {
  const ordered = world.lookUps.hops.get(`${host}${path}`);
  if (ordered !== undefined) return ordered;
  const room = world.byWebRid.get(/^\/r([0-9]+)\/$/.exec(path)?.[1] ?? '');
  if (room === undefined) return null;
  const query = 'u_code=0&did=0&iid=0&with_sec_did=1';
  const page = `https://webcast.amemv.com/douyin/webcast/reflow/${room.roomId.toString()}?${query}`;
  return { status: 302, location: page };
}
