import type { FanClub, Gender, IdentityBasis, LiveUser } from '#shared/message.ts';
import { isUnrecognisable } from '#shared/identity.ts';
import { idText, knownCount } from './long-text.ts';
import type { webcast } from './proto/webcast.js';

/** The id that every masked viewer carries: it identifies nobody. */
const MASKED_ID = '111111';
/** `薛***`: at least two stars at the end, as the platform cuts names. */
const MASKED_NAME = /\*{2,}\d*$/;
const MASK_LENGTH = 32;
const OPAQUE_ID = /^(?=\d*[A-Za-z_-])[\w-]{1,200}$/;
/** `image_type` of the badge that shows the honour level. */
const HONOUR_BADGE = 1;
/** Beyond every level there is (75 today): more is hostile. */
const MAX_LEVEL = 200;
/** `user_fans_club_status` of an active member. */
const ACTIVE_MEMBER = 1;
/** Longer than any nickname the platform allows; a longer one is hostile. Code points. */
const MAX_NAME = 100;

export type WireUser = webcast.User.$Properties;

/** What a key and a fan club depend on beside the user's own record. */
export interface IdentityContext {
  /** The anchor's numeric id, to tell this room's fan club from another's; null when not known. */
  readonly anchorId: string | null;
  /** Unique id of the message the user is on. */
  readonly id: string;
}

/**
 * Who sent a message; null when it names nobody. Somebody hidden of whom nothing but a name is left gets
 * a key of this message alone: `薛***` is half the platform, and none of them may be taken for another.
 */
export function readSender(user: WireUser | null | undefined, context: IdentityContext): LiveUser | null {
  const sender = readUser(user, context.anchorId);
  return sender !== null && isUnrecognisable(sender) ? { ...sender, key: `masked:${context.id}` } : sender;
}

/** Somebody on a message who is not its sender: a receiver, a rank. */
export function readUser(user: WireUser | null | undefined, anchorId: string | null = null): LiveUser | null {
  if (user === null || user === undefined) return null;
  const id = idText(user.id);
  const masked = isMasked(user, id);
  // The platform's own short form comes first for the hidden: the app shows no more than it wants shown.
  const shown = masked ? user.desensitizedNickname || user.nickname : user.nickname;
  const name = clip(shown ?? '', MAX_NAME);
  const identity = identify(user, id, masked, name);
  if (identity === null) return null;
  return {
    key: identity.key,
    basis: identity.basis,
    name,
    avatarUrl: readImage(user.avatarThumb),
    gender: GENDERS[user.gender ?? 0] ?? 'unknown',
    level: readLevel(user),
    fanClub: readFanClub(user.fansClub?.data, anchorId),
    isAdmin: user.userAttr?.isAdmin === true,
    masked,
  };
}

const GENDERS: readonly Gender[] = ['unknown', 'male', 'female'];

/** Looked for at the end alone: in a name of nothing but stars the search would take minutes. */
export function isMaskedName(name: string): boolean {
  return MASKED_NAME.test(name.slice(-MASK_LENGTH));
}

/** A name of stars is a mask only where no id contradicts it: viewers may call themselves so. */
function isMasked(user: WireUser, id: string | null): boolean {
  if (id === MASKED_ID || user.isAnonymous === true) return true;
  return id === null && isMaskedName(user.nickname ?? '');
}

/**
 * The best stable key. Hidden viewers share the id 111111, so the per-room uid takes its place; it does
 * also for one who is anonymous under a real id, who would otherwise be joined to their named self.
 * A name alone is marked as such in the key, so that a nickname of digits cannot pose as an id.
 */
function identify(
  user: WireUser,
  id: string | null,
  masked: boolean,
  name: string,
): { key: string; basis: IdentityBasis } | null {
  const usable = id === MASKED_ID ? null : id;
  if (usable !== null && !masked) return { key: usable, basis: 'id' };
  if (isOpaqueId(user.webcastUid)) return { key: user.webcastUid, basis: 'webcast_uid' };
  if (isOpaqueId(user.secUid)) return { key: user.secUid, basis: 'sec_uid' };
  if (usable !== null) return { key: usable, basis: 'id' };
  if (name !== '') return { key: `name:${name}`, basis: 'name' };
  return null;
}

/** Letters among it and no colon: it can pose neither as a numeric id nor as a marked name. Never cut. */
export function isOpaqueId(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && OPAQUE_ID.test(text);
}

/** 荣誉等级 from the record, or else from the badge that shows it. */
function readLevel(user: WireUser): number | null {
  const shown = [...(user.badgeImageList ?? []), ...(user.badgeImageListV2 ?? [])].find(
    ({ imageType }) => imageType === HONOUR_BADGE,
  );
  const level = knownCount(user.payGrade?.level) ?? knownCount(shown?.content?.level);
  return level !== null && level <= MAX_LEVEL ? level : null;
}

/** Only an active membership, and only in the club of this room's anchor as far as that can be told. */
function readFanClub(
  data: webcast.FansClubData.$Properties | null | undefined,
  anchorId: string | null,
): FanClub | null {
  if (data?.userFansClubStatus !== ACTIVE_MEMBER) return null;
  const owner = idText(data.anchorId);
  if (owner !== null && anchorId !== null && owner !== anchorId) return null;
  const level = data.level ?? 0;
  return {
    name: clip(data.clubName ?? '', MAX_NAME),
    level: level > 0 && level <= MAX_LEVEL ? level : 0,
  };
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
