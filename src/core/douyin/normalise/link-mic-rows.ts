import type { LiveMessage, LiveUser } from '#shared/message.ts';
import type { LinkMicEvent, LinkMicGuest } from '#shared/room-events.ts';
import { headText } from '../display-text.ts';
import { clip, readUser } from '../identity.ts';
import { idText, knownCount } from '../long-text.ts';
import { base } from '../message-base.ts';
import type { MessageContext } from '../message-base.ts';
import type { webcast } from '../proto/webcast.js';
import { shownNumber } from '../shown-number.ts';
import { readContributors } from './pk-sides.ts';
import type { Rows } from './row.ts';

/** Guests and other anchors on the line. */
export const LINK_MIC_ROWS: Rows<
  | 'WebcastLinkMessage'
  | 'WebcastLinkerContributeMessage'
  | 'WebcastLinkSettingNotifyMessage'
  | 'WebcastLinkMicPositionMessage'
> = {
  WebcastLinkMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    kind: 'link-mic',
    event: CONTENTS.find(([field]) => body[field].length > 0)?.[1] ?? 'other',
    code: idText(body.messageType),
    guests: [],
  }),
  WebcastLinkerContributeMessage: (body, context) => {
    const key = idText(body.userId);
    const score = knownCount(body.totalScore);
    return {
      ...base(body, context, headText(body.common), null, null),
      kind: 'link-mic',
      event: 'contribution',
      code: null,
      guests:
        key === null
          ? []
          : [
              {
                key,
                name: null,
                score: score ?? shownNumber(body.totalScoreStr),
                scoreText:
                  score === null && body.totalScoreStr !== '' ? clip(body.totalScoreStr, MAX_SHOWN) : null,
                contributors: readContributors(body.userContributeList),
              },
            ],
    };
  },
  WebcastLinkSettingNotifyMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    kind: 'link-mic',
    event: 'settings',
    code: null,
    guests: [],
  }),
  WebcastLinkMicPositionMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    kind: 'link-mic',
    event: 'position',
    code: null,
    guests: [],
  }),
};

const MAX_SHOWN = 40;
/** The platform seats nine. */
const MAX_GUESTS = 20;

/** Exactly one is there; which one says what happened. */
const CONTENTS = [
  ['inviteContent', 'invite'],
  ['replyContent', 'reply'],
  ['createContent', 'create'],
  ['closeContent', 'close'],
  ['enterContent', 'enter'],
  ['leaveContent', 'leave'],
  ['cancelContent', 'cancel'],
  ['kickOutContent', 'kick-out'],
  ['linkedListChangeContent', 'guests'],
] as const satisfies readonly (readonly [keyof webcast.LinkMessage, LinkMicEvent])[];

/** Between the rooms: who is on the line where it is told, else a number of the platform's. */
export function linkSignal(body: webcast.LinkMicMethod, context: MessageContext): LiveMessage {
  const guests = body.linkedUsers
    .slice(0, MAX_GUESTS)
    .map((user) => readUser(user))
    .filter((user) => user !== null)
    .map(guest);
  return {
    ...base(body, context, body.tips || headText(body.common), null, null),
    kind: 'link-mic',
    event: guests.length > 0 ? 'guests' : 'other',
    code: idText(body.messageType),
    guests,
  };
}

function guest({ key, name }: LiveUser): LinkMicGuest {
  return { key, name, score: null, scoreText: null, contributors: [] };
}
