import { webcast } from '../proto/webcast.js';
import { rules } from './part-rules.ts';
import type { RulesEntry } from './part-rules.ts';

const SHOWN_SCORE = { scoreRelativeText: 'figure', scoreBlurText: 'figure' } as const;

/** Battles, and whoever else is on the line. An id of a battle leads to both rooms. */
export const PK_RULES: readonly RulesEntry[] = [
  rules(webcast.LinkMicBattle, {}),
  rules(webcast.BattleSettings, {
    battleId: 'id',
    startTimeMs: 'keep',
    duration: 'keep',
    punishDuration: 'keep',
    battleStatus: 'keep',
    battleIdStr: 'id',
  }),
  rules(webcast.BattleUserEntry, { key: 'id' }),
  rules(webcast.BattleUserInfo, { multiPkTeamId: 'id' }),
  rules(webcast.BattleBaseUser, { userId: 'id', nickName: 'name' }),
  rules(webcast.LinkMicMethod, {
    messageType: 'keep',
    startTime: 'keep',
    duration: 'keep',
    tips: 'text',
    startTimeMs: 'keep',
    scene: 'keep',
    battleId: 'id',
    battleIdStr: 'id',
  }),
  rules(webcast.UserScores, { ...SHOWN_SCORE, score: 'keep', userId: 'id', scoreVersion: 'keep' }),
  rules(webcast.ContributorEntry, { key: 'id' }),
  rules(webcast.ContributorList, {}),
  rules(webcast.BattleContributor, { score: 'keep', rank: 'keep', userId: 'id' }),
  rules(webcast.LinkMicArmies, {}),
  rules(webcast.ArmyEntry, { key: 'id' }),
  rules(webcast.UserArmies, {}),
  rules(webcast.UserArmy, { userId: 'id', score: 'keep', nickname: 'name' }),
  rules(webcast.LinkMicBattleFinish, { endReason: 'keep' }),
  rules(webcast.BattleArmy, { anchorId: 'id' }),
  rules(webcast.BattleRankUser, { userId: 'id', nickname: 'name', score: 'keep', webcastUid: 'id' }),
  rules(webcast.BattleScore, { ...SHOWN_SCORE, score: 'keep', userId: 'id' }),
  rules(webcast.LinkMicBattlePunish, {
    messageType: 'keep',
    prompts: 'text',
    startTime: 'keep',
    duration: 'keep',
    battleId: 'id',
  }),
  rules(webcast.LinkMessage, {
    messageType: 'keep',
    scene: 'keep',
    inviteContent: 'presence',
    replyContent: 'presence',
    createContent: 'presence',
    closeContent: 'presence',
    enterContent: 'presence',
    leaveContent: 'presence',
    cancelContent: 'presence',
    kickOutContent: 'presence',
    linkedListChangeContent: 'presence',
  }),
  rules(webcast.LinkerContributeMessage, {
    userId: 'id',
    totalScore: 'keep',
    scene: 'keep',
    totalScoreStr: 'figure',
  }),
  rules(webcast.UserContribute, { userId: 'id', rank: 'keep', score: 'keep', nickname: 'name' }),
];
