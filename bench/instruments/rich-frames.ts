import Long from 'long';
import type { webcast } from '#core/douyin/proto/webcast.js';
import { encodeMessageFrame } from '#fake-douyin/push/frames.ts';
import { positionText } from '#fake-douyin/push/positions.ts';
import { createChance } from '#fake-douyin/random.ts';
import type { Chance } from '#fake-douyin/random.ts';
import { likeDraft, memberDraft } from '#fake-douyin/show/crowd-drafts.ts';
import type { Draft, Head } from '#fake-douyin/show/draft.ts';
import { inventRoomId, MessageIds } from '#fake-douyin/show/message-ids.ts';
import { chatDraft } from '#fake-douyin/show/talk-drafts.ts';
import { inventLine } from '#fake-douyin/show/texts.ts';
import { createViewers } from '#fake-douyin/show/viewers.ts';
import type { Viewer } from '#fake-douyin/show/viewers.ts';

export interface RichFrames {
  readonly roomId: string;
  readonly frames: readonly Uint8Array[];
  /** All of them different, none unknown. */
  readonly messages: number;
}

const NOW_MS = 1_760_097_600_000;

/**
 * Frames as a busy room sends them: senders with avatar, level and fan club on every message.
 * Chat 60 %, arrivals 25 %, likes 15 %.
 */
export function richFrames(options: {
  readonly seed: number | string;
  readonly frames: number;
  readonly perFrame: number;
  readonly gzip?: boolean;
}): RichFrames {
  const { seed, frames, perFrame, gzip = true } = options;
  const chance = createChance(`${seed}/rich`);
  // Ids begin with the second a broadcast began: another seed gives ids that do not meet these.
  const roomId = inventRoomId(NOW_MS - chance.between(600_000, 80_000_000), chance.between(1, 0x7fff_ffff));
  const ids = new MessageIds(roomId, 0x0100_0000);
  const viewers = createViewers(chance.fork('viewers'), 2_000, '小屋').map(enriched);
  const make = (): Draft =>
    inventMessage(chance, chance.pick(viewers), { id: ids.next(), roomId, atMs: NOW_MS });
  return {
    roomId: roomId.toString(),
    messages: frames * perFrame,
    frames: Array.from({ length: frames }, (_, at) => {
      const place = {
        roomId,
        at: at * perFrame,
        nowMs: NOW_MS,
        firstRequestMs: NOW_MS,
        userUniqueId: '7300000000000000001',
      };
      const position = positionText(place);
      return encodeMessageFrame({
        seqId: at + 1,
        logId: Long.fromBits(at + 1, 7, true),
        nowMs: NOW_MS,
        gzip,
        position,
        sharedPosition: position,
        messages: Array.from({ length: perFrame }, make).map((draft) => ({ ...draft, outerId: draft.id })),
      });
    }),
  };
}

function inventMessage(chance: Chance, viewer: Viewer, head: Head): Draft {
  switch (chance.weighted({ chat: 60, member: 25, like: 15 })) {
    case 'chat':
      return chatDraft(head, viewer, inventLine(chance));
    case 'member':
      return memberDraft(head, viewer, { action: 1, online: 1_200 });
    case 'like':
      return likeDraft(head, viewer, chance.between(1, 16), null);
  }
}

/** What real users carry besides: an avatar at three addresses and a level. */
function enriched(viewer: Viewer, index: number): Viewer {
  const avatar = `img/user-avatar/${index.toString(16).padStart(32, 'a')}~100x100.webp`;
  const user: webcast.User.$Properties = {
    payGrade: { level: Long.fromNumber(1 + (index % 60)) },
    fansClub: { data: { clubName: '小屋', level: 1 + (index % 20), userFansClubStatus: 1 } },
    ...viewer.user,
    avatarThumb: { urlList: ['p3', 'p11', 'p26'].map((host) => `https://${host}.douyinpic.com/${avatar}`) },
  };
  return { ...viewer, user };
}
