import type { Chance } from '../random.ts';
import {
  fansclubDraft,
  followDraft,
  likeDraft,
  memberDraft,
  shareDraft,
  socialDraft,
} from '../show/crowd-drafts.ts';
import {
  brokenDraft,
  CONTROL,
  controlDraft,
  fanTicketDraft,
  FOREIGN_METHODS,
  foreignDraft,
  introDraft,
  noticeDraft,
  roomStatsDraft,
  userSeqDraft,
} from '../show/room-drafts.ts';
import {
  chatDraft,
  emojiDraft,
  privilegeChatDraft,
  screenChatDraft,
  voiceDraft,
} from '../show/talk-drafts.ts';
import { inventEmote, inventLine, WELCOME } from '../show/texts.ts';
import type { Viewer } from '../show/viewers.ts';
import type { Cast } from './cast.ts';
import type { Piece } from './gift-pieces.ts';

/** Method names that are also names of things every object has. */
const HOSTILE_METHODS = ['constructor', '__proto__', 'toString', 'hasOwnProperty'] as const;

/** One of everything that is not a gift and that an ordinary evening might lack. */
export function oddPieces(cast: Cast): readonly Piece[] {
  const { anchor, crowd, hostile, special } = cast;
  const everybody = [anchor, ...hostile, ...Object.values(special).flat()];
  // Whoever is acted upon has said something too: the number of senders does not hang on the act.
  const regulars = crowd.slice(0, 8);
  return [
    [(head) => noticeDraft(head, WELCOME), (head) => introDraft(head, anchor, '点歌时间')],
    ...[...everybody, ...regulars].map((viewer): Piece => [
      (head) => chatDraft(head, viewer, `我是${viewer.name}`),
    ]),
    [(head) => chatDraft(head, regulars[0] ?? anchor, '只有我自己看得见', true)],
    ...[2, 3, 4, 5, 7, 20].map((action, at): Piece => {
      const target = regulars[at] ?? anchor;
      return [
        (head) => memberDraft(head, target, { action, online: 1_000, operator: anchor, says: '管理操作' }),
      ];
    }),
    ...[2, 7].map((action): Piece => [(head) => socialDraft(head, regulars[1] ?? anchor, action)]),
    ...[...HOSTILE_METHODS, ...FOREIGN_METHODS].map((method): Piece => [
      (head) => foreignDraft(head, method),
      (head) => foreignDraft(head, method),
    ]),
    ...['WebcastChatMessage', 'WebcastGiftMessage', 'WebcastLikeMessage', 'WebcastMemberMessage'].map(
      (method): Piece => [(head) => brokenDraft(head, method), (head) => brokenDraft(head, method)],
    ),
    [CONTROL.pause, CONTROL.resume, 5].map((action) => (head) => controlDraft(head, action)),
    // The text of the upper corner claims more than the audience list ever does.
    [(head) => roomStatsDraft(head, 90_000), (head) => fanTicketDraft(head, 4_321)],
  ];
}

/** Ordinary evening: what fills the rest. */
export function fillerPiece(chance: Chance, cast: Cast, counters: EveningCounters): Piece[number] {
  const viewer = chance.pick(cast.crowd);
  const kind = chance.weighted({
    chat: 44,
    emoji: 4,
    special: 2,
    enter: 24,
    like: 16,
    follow: 3,
    share: 2,
    club: 2,
    audience: 3,
  });
  return FILLERS[kind](chance, viewer, counters);
}

/** What only ever goes up, or wanders. */
export interface EveningCounters {
  likeTotal: number;
  followers: number;
  online: number;
}

type Filler = (chance: Chance, viewer: Viewer, counters: EveningCounters) => Piece[number];

const FILLERS: Readonly<
  Record<'chat' | 'emoji' | 'special' | 'enter' | 'like' | 'follow' | 'share' | 'club' | 'audience', Filler>
> = {
  chat: (chance, viewer) => {
    const line = inventLine(chance);
    return (head) => chatDraft(head, viewer, line);
  },
  emoji: (chance, viewer) => {
    const emote = inventEmote(chance);
    return (head) => emojiDraft(head, viewer, emote);
  },
  special: (chance, viewer) => {
    const make = chance.pick([screenChatDraft, privilegeChatDraft, voiceDraft]);
    const line = inventLine(chance);
    return (head) => make(head, viewer, line);
  },
  enter: (_, viewer, { online }) => {
    return (head) => memberDraft(head, viewer, { action: 1, online });
  },
  like: (chance, viewer, counters) => {
    const count = chance.between(1, 16);
    counters.likeTotal += count;
    const total = chance.happens(0.85) ? counters.likeTotal : null;
    return (head) => likeDraft(head, viewer, count, total);
  },
  follow: (_, viewer, counters) => {
    counters.followers += 1;
    const { followers } = counters;
    return (head) => followDraft(head, viewer, followers);
  },
  share: (chance, viewer) => {
    const target = chance.pick(['112', '1', '2', '3', '4', '5']);
    return (head) => shareDraft(head, viewer, target);
  },
  club: (chance, viewer) => {
    const action = chance.happens(0.5) ? 1 : 2;
    return (head) => fansclubDraft(head, viewer, action, action === 2 ? '加入了粉丝团' : '粉丝团升级了');
  },
  audience: (chance, _, counters) => {
    counters.online = Math.max(1, counters.online + chance.between(-60, 64));
    const { online } = counters;
    return (head) => userSeqDraft(head, online, 40_000 + online);
  },
};
