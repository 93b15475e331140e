import Long from 'long';
import type { webcast } from '#core/douyin/proto/webcast.js';
import type { Chance } from '../random.ts';
import { inventName, maskedName } from './viewer-names.ts';

/** How much of a viewer the platform hides. Everything but `none` carries the id 111111. */
export type Mask = 'none' | 'webcast-uid' | 'sec-uid' | 'name';

export interface Viewer {
  /** The identity a careful reader ends up with: what totals count under. */
  readonly key: string;
  readonly name: string;
  readonly mask: Mask;
  /** As it stands on every message of this viewer. */
  readonly user: webcast.User.$Properties;
}

/** What totals count a viewer under; null for one hidden so well that nobody could tell two of them apart. */
export function countedKey({ key, mask, user }: Viewer): string | null {
  return mask === 'name' && user.id === MASKED_ID ? null : key;
}

/** The id the platform puts in place of a hidden one. */
export const MASKED_ID = Long.fromNumber(111_111, true);

interface ViewerTraits {
  readonly chance: Chance;
  readonly taken: Set<string>;
  readonly index: number;
  readonly mask: Mask;
  readonly clubName: string;
}

const FEW_MASKED: Readonly<Record<Mask, number>> = { none: 92, 'webcast-uid': 5, 'sec-uid': 2, name: 1 };
/** What a guest sees. */
export const MOST_MASKED: Readonly<Record<Mask, number>> = {
  none: 4,
  'webcast-uid': 90,
  'sec-uid': 5,
  name: 1,
};

/** `count` viewers, the same for the same chance. Every 12th or so is masked in one of three ways. */
export function createViewers(
  chance: Chance,
  count: number,
  clubName: string,
  masks: Readonly<Record<Mask, number>> = FEW_MASKED,
): readonly Viewer[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const mask = chance.weighted<Mask>(masks);
    return createViewer({ chance, taken, index, mask, clubName });
  });
}

export function createViewer({ chance, taken, index, mask, clubName }: ViewerTraits): Viewer {
  const realName = inventName(chance, taken);
  const name = mask === 'none' ? realName : maskedName(realName, mask === 'name' ? index : null);
  const profile = profileOf(chance, clubName);
  switch (mask) {
    case 'none': {
      const id = personId(chance, index);
      return {
        key: id.toString(),
        name,
        mask,
        user: {
          id,
          nickname: name,
          secUid: opaque(chance, index),
          webcastUid: opaque(chance, index),
          ...profile,
        },
      };
    }
    case 'webcast-uid': {
      const webcastUid = opaque(chance, index);
      return {
        key: webcastUid,
        name,
        mask,
        user: { id: MASKED_ID, nickname: name, webcastUid, isAnonymous: true, ...profile },
      };
    }
    case 'sec-uid': {
      const secUid = opaque(chance, index);
      return { key: secUid, name, mask, user: { id: MASKED_ID, nickname: name, secUid, ...profile } };
    }
    case 'name':
      return { key: `name:${name}`, name, mask, user: { id: MASKED_ID, nickname: name } };
  }
}

/** Distinct for distinct `index`, and beyond 2^53 for some, as real ones are. */
export function personId(chance: Chance, index: number): Long {
  const high = chance.happens(0.5) ? chance.between(3_000_000, 900_000_000) : chance.between(12, 900);
  return Long.fromBits(chance.between(0, 0xfff) * 0x10_0000 + (index % 0x10_0000), high, true);
}

const OPAQUE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** Shaped like the platform's `MS4wLj…` ids. */
function opaque(chance: Chance, index: number): string {
  const tail = Array.from({ length: 24 }, () => OPAQUE_ALPHABET[chance.between(0, 63)]).join('');
  return `MS4wLjABAAAA${tail}${index.toString(36)}`;
}

/** Level, fan club, gender and rights, as uneven as in a real room. */
function profileOf(chance: Chance, clubName: string): webcast.User.$Properties {
  const level = Math.floor(62 * chance.next() ** 3);
  return {
    gender: chance.between(0, 2),
    ...(level > 0 && { payGrade: { level: Long.fromNumber(level) } }),
    ...(chance.happens(0.25) && {
      fansClub: {
        data: {
          clubName,
          level: chance.between(1, 20),
          // 2 is a membership that ran out: a badge without a club.
          userFansClubStatus: chance.happens(0.85) ? 1 : 2,
        },
      },
    }),
    ...(chance.happens(0.01) && { userAttr: { isAdmin: true } }),
  };
}
