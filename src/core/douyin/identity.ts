import type { FanClub, Gender, IdentityBasis, LiveUser } from '#shared/message.ts';
import { idText, knownCount } from './long-text.ts';
import type { webcast } from './proto/webcast.js';

/** The id that every masked viewer carries: it identifies nobody. */
const MASKED_ID = '111111';
/** `user_fans_club_status` of an active member. */
const ACTIVE_MEMBER = 1;
/** Longer than any nickname the platform allows; a longer one is hostile. Code points. */
const MAX_NAME = 100;

export type WireUser = webcast.User.$Properties;

/** Who sent it; null when the message names nobody. */
export function readUser(user: WireUser | null | undefined): LiveUser | null {
  if (user === null || user === undefined) return null;
  const name = clip(user.nickname ?? '', MAX_NAME);
  const id = idText(user.id);
  const identity = identify(id, user.webcastUid ?? '', user.secUid ?? '', name);
  if (identity === null) return null;
  return {
    key: identity.key,
    basis: identity.basis,
    name,
    avatarUrl: readImage(user.avatarThumb),
    gender: GENDERS[user.gender ?? 0] ?? 'unknown',
    level: knownCount(user.payGrade?.level),
    fanClub: readFanClub(user.fansClub?.data),
    isAdmin: user.userAttr?.isAdmin === true,
    masked: id === MASKED_ID || user.isAnonymous === true,
  };
}

const GENDERS: readonly Gender[] = ['unknown', 'male', 'female'];

/**
 * The best stable key: masked viewers share the id 111111, so the per-room uid takes its place.
 * A name alone is marked as such in the key, so that a nickname of digits cannot pose as an id.
 */
function identify(
  id: string | null,
  webcastUid: string,
  secUid: string,
  name: string,
): { key: string; basis: IdentityBasis } | null {
  if (id !== null && id !== MASKED_ID) return { key: id, basis: 'id' };
  if (webcastUid !== '') return { key: clip(webcastUid, MAX_NAME * 2), basis: 'webcast_uid' };
  if (secUid !== '') return { key: clip(secUid, MAX_NAME * 2), basis: 'sec_uid' };
  if (name !== '') return { key: `name:${name}`, basis: 'name' };
  return null;
}

function readFanClub(data: webcast.FansClubData.$Properties | null | undefined): FanClub | null {
  if (data?.userFansClubStatus !== ACTIVE_MEMBER) return null;
  return { name: clip(data.clubName ?? '', MAX_NAME), level: Math.max(0, data.level ?? 0) };
}

const IMAGE_URL = /^https:\/\/(?:[a-z0-9-]+\.)+(?:douyinpic|byteimg)\.com\/[\x21-\x7e]*$/;

/** The first address on the platform's own image hosts; anything else is not ours to load. */
export function readImage(image: webcast.Image.$Properties | null | undefined): string | null {
  for (const url of image?.urlList ?? []) {
    if (url.length <= 2048 && IMAGE_URL.test(url)) return url;
  }
  return null;
}

/** Cuts by code points, so that an emoji is never halved. */
export function clip(text: string, codePoints: number): string {
  if (text.length <= codePoints) return text;
  let end = 0;
  for (let count = 0; count < codePoints && end < text.length; count++) {
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  }
  return text.slice(0, end);
}
