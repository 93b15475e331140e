import type { LiveMessage } from '#shared/message.ts';
import type { PkFacts } from '#shared/pk.ts';
import { plausibleMs } from '../frame.ts';
import { headText } from '../display-text.ts';
import { clip } from '../identity.ts';
import { countNumber, idText } from '../long-text.ts';
import { base } from '../message-base.ts';
import type { MessageContext } from '../message-base.ts';
import { platformMs, platformSeconds } from '../platform-time.ts';
import type { webcast } from '../proto/webcast.js';
import { linkSignal } from './link-mic-rows.ts';
import { nameSides, readContributors, scoreSides, Sides } from './pk-sides.ts';
import type { Rows } from './row.ts';

/** Battles between anchors. */
export const PK_ROWS: Rows<
  | 'WebcastLinkMicBattleMethod'
  | 'WebcastLinkMicBattleFinishMethod'
  | 'WebcastLinkMicArmiesMethod'
  | 'WebcastLinkMicBattlePunishMethod'
  | 'WebcastLinkMicMethod'
> = {
  WebcastLinkMicBattleMethod: (body, context) => {
    const sides = new Sides(context.anchorId);
    nameSides(sides, body.userInfos);
    return {
      ...base(body, context, headText(body.common), null, null),
      ...battleOf(body.battleSettings),
      kind: 'pk',
      event: countNumber(body.battleSettings?.battleStatus) === FINISHED ? 'finish' : 'start',
      sides: sides.read(),
      code: null,
    };
  },
  WebcastLinkMicBattleFinishMethod: (body, context) => {
    const sides = new Sides(context.anchorId);
    scoreSides(sides, body.battleScores);
    nameSides(sides, body.userInfos);
    for (const { anchorId, rankList } of body.battleArmies) {
      sides.set(anchorId, { contributors: readContributors(rankList) });
    }
    return {
      ...base(body, context, headText(body.common), null, null),
      ...battleOf(body.battleSettings),
      kind: 'pk',
      event: 'finish',
      sides: sides.read(),
      code: body.endReason === 0 ? null : String(body.endReason),
    };
  },
  WebcastLinkMicArmiesMethod: (body, context) => {
    const sides = new Sides(context.anchorId);
    for (const { key, value } of body.userArmiesMap) {
      sides.set(key, { contributors: readContributors(value?.userArmies) });
    }
    return {
      ...base(body, context, headText(body.common), null, null),
      ...battleOf(null),
      kind: 'pk',
      event: 'contributors',
      sides: sides.read(),
      code: null,
    };
  },
  WebcastLinkMicBattlePunishMethod: (body, context) => ({
    ...base(body, context, body.prompts || headText(body.common), null, null),
    kind: 'pk',
    event: 'punish',
    battleId: idText(body.battleId),
    startedMs: platformMs(body.startTime),
    durationS: platformSeconds(body.duration),
    sides: [],
    code: idText(body.messageType),
  }),
  WebcastLinkMicMethod: (body, context) =>
    countNumber(body.messageType) === SCORES ? scores(body, context) : linkSignal(body, context),
};

const SCORES = 202;
const FINISHED = 2;
const MAX_ID = 32;

function scores(body: webcast.LinkMicMethod, context: MessageContext): LiveMessage {
  const sides = new Sides(context.anchorId);
  scoreSides(sides, body.userScores);
  for (const { key, value } of body.contributors) {
    sides.set(key, { contributors: readContributors(value?.contributorList) });
  }
  return {
    ...base(body, context, headText(body.common), null, null),
    kind: 'pk',
    event: 'score',
    battleId: idText(body.battleId) ?? idOrNull(body.battleIdStr),
    startedMs: platformMs(body.startTimeMs) ?? platformMs(body.startTime),
    durationS: platformSeconds(body.duration),
    sides: sides.read(),
    code: null,
  };
}

function battleOf(
  settings: webcast.BattleSettings.$Properties | null | undefined,
): Pick<PkFacts, 'battleId' | 'startedMs' | 'durationS'> {
  return {
    battleId: idText(settings?.battleId) ?? idOrNull(settings?.battleIdStr),
    startedMs: plausibleMs(countNumber(settings?.startTimeMs)),
    durationS: platformSeconds(settings?.duration),
  };
}

function idOrNull(text: string | null | undefined): string | null {
  return text ? clip(text, MAX_ID) : null;
}
