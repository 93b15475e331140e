import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import { common, draft } from './draft.ts';
import type { Draft, Head } from './draft.ts';
import type { Viewer } from './viewers.ts';

/** One battle as it stands. */
export interface BattleShow {
  readonly battleId: Long;
  readonly startMs: number;
  readonly seconds: number;
  readonly sides: readonly BattleSide[];
}

export interface BattleSide {
  readonly anchor: Viewer;
  readonly score: number;
  /** Best first. */
  readonly givers: readonly { readonly viewer: Viewer; readonly points: number }[];
}

const NO_ONE = Long.UZERO;
const idOf = ({ user }: Viewer): Long => user.id ?? NO_ONE;

const timed = (method: string, head: Head): webcast.TextCommon.$Properties => ({
  ...common(method, head),
  createTime: Long.fromNumber(head.atMs),
});

export function battleStartDraft(head: Head, show: BattleShow): Draft {
  const method = 'WebcastLinkMicBattleMethod';
  const payload = webcast.LinkMicBattle.encode({
    common: timed(method, head),
    battleSettings: settings(show, 1),
    userInfos: show.sides.map(({ anchor }) => userInfo(anchor)),
  }).finish();
  return draft(method, head, payload, 'pk', null);
}

/** Scores so far; without the prefix, as the platform sends it too. */
export function battleScoreDraft(head: Head, show: BattleShow, version: number): Draft {
  const method = 'LinkMicMethod';
  const payload = webcast.LinkMicMethod.encode({
    common: timed(method, head),
    messageType: Long.fromNumber(202),
    startTimeMs: Long.fromNumber(show.startMs),
    duration: Long.fromNumber(show.seconds),
    userScores: show.sides.map(({ anchor, score }) => ({
      userId: idOf(anchor),
      // A zero is left out, as the wire does.
      ...(score > 0 && { score: Long.fromNumber(score) }),
      scoreVersion: Long.fromNumber(version),
    })),
    battleId: show.battleId,
  }).finish();
  return draft(method, head, payload, 'pk', null);
}

export function battleGiversDraft(head: Head, show: BattleShow): Draft {
  const method = 'WebcastLinkMicArmiesMethod';
  const payload = webcast.LinkMicArmies.encode({
    common: timed(method, head),
    userArmiesMap: show.sides.map(({ anchor, givers }) => ({
      key: idOf(anchor),
      value: {
        userArmies: givers.map(({ viewer, points }) => ({
          userId: idOf(viewer),
          nickname: viewer.name,
          score: Long.fromNumber(points),
        })),
      },
    })),
  }).finish();
  return draft(method, head, payload, 'pk', null);
}

export function battleFinishDraft(head: Head, show: BattleShow): Draft {
  const method = 'WebcastLinkMicBattleFinishMethod';
  const payload = webcast.LinkMicBattleFinish.encode({
    common: timed(method, head),
    battleSettings: settings(show, 2),
    battleScores: show.sides.map(({ anchor, score }) => ({
      userId: idOf(anchor),
      score: Long.fromNumber(score),
    })),
    battleArmies: show.sides.map(({ anchor, givers }) => ({
      anchorId: idOf(anchor),
      rankList: givers.map(({ viewer, points }) => ({
        userId: idOf(viewer),
        nickname: viewer.name,
        score: Long.fromNumber(points),
        webcastUid: viewer.user.webcastUid ?? '',
      })),
    })),
    userInfos: show.sides.map(({ anchor }) => userInfo(anchor)),
    endReason: 1,
  }).finish();
  return draft(method, head, payload, 'pk', null);
}

export function battlePunishDraft(head: Head, show: BattleShow, says: string, seconds: number): Draft {
  const method = 'WebcastLinkMicBattlePunishMethod';
  const payload = webcast.LinkMicBattlePunish.encode({
    common: timed(method, head),
    messageType: Long.fromNumber(1),
    prompts: says,
    startTime: Long.fromNumber(Math.floor(head.atMs / 1000)),
    duration: Long.fromNumber(seconds),
    battleId: show.battleId,
  }).finish();
  return draft(method, head, payload, 'pk', null);
}

function settings(show: BattleShow, status: 1 | 2): webcast.BattleSettings.$Properties {
  return {
    battleId: show.battleId,
    startTimeMs: Long.fromNumber(show.startMs),
    duration: Long.fromNumber(show.seconds),
    battleStatus: Long.fromNumber(status),
    battleIdStr: show.battleId.toString(),
  };
}

function userInfo(anchor: Viewer): webcast.BattleUserEntry.$Properties {
  return { key: idOf(anchor), value: { user: { userId: idOf(anchor), nickName: anchor.name } } };
}
