import type { PkSide } from '#shared/pk.ts';
import { webcast } from '../proto/webcast.js';
import { ANCHOR, count, CREATED_MS, head, id, RIVAL, texted, viewer } from './method-case.ts';
import type { MethodCase } from './method-case.ts';

const side = (key: string, facts: Partial<PkSide>): PkSide => ({
  key,
  name: null,
  isOurs: key === ANCHOR,
  team: null,
  score: null,
  scoreText: null,
  scoreVersion: null,
  contributors: [],
  ...facts,
});

const BATTLE = '7338697242632999970';
const settings = {
  battleId: id(BATTLE),
  startTimeMs: count(CREATED_MS),
  duration: count(300),
  battleStatus: count(1),
};
const battle = { kind: 'pk', battleId: BATTLE, startedMs: CREATED_MS, durationS: 300, code: null } as const;
const noBattle = { ...battle, battleId: null, startedMs: null, durationS: null };

const infos = [
  { key: id(ANCHOR), value: { user: { userId: id(ANCHOR), nickName: '主播' } } },
  { key: id(RIVAL), value: { user: { userId: id(RIVAL), nickName: '对手' }, multiPkTeamId: id('2') } },
];

/** Battles between anchors, and co-hosting. */
export const PK_CASES = {
  WebcastLinkMicBattleMethod: {
    payload: webcast.LinkMicBattle.encode({
      common: head,
      battleSettings: settings,
      userInfos: infos,
    }).finish(),
    expected: {
      ...battle,
      event: 'start',
      sides: [side(ANCHOR, { name: '主播' }), side(RIVAL, { name: '对手', team: '2' })],
    },
  },
  WebcastLinkMicBattleFinishMethod: {
    payload: webcast.LinkMicBattleFinish.encode({
      common: head,
      battleSettings: { ...settings, battleStatus: count(2) },
      battleScores: [
        { userId: id(ANCHOR), score: count(520) },
        { userId: id(RIVAL), score: count(1_314), scoreBlurText: '1000+' },
      ],
      battleArmies: [
        {
          anchorId: id(ANCHOR),
          rankList: [
            { userId: id('42'), nickname: '观众甲', score: count(500) },
            { userId: id('111111'), webcastUid: 'w', nickname: '薛***', score: count(20) },
          ],
        },
      ],
      userInfos: infos,
      endReason: 3,
    }).finish(),
    expected: {
      ...battle,
      event: 'finish',
      sides: [
        side(ANCHOR, {
          name: '主播',
          score: 520,
          contributors: [
            { key: '42', name: '观众甲', score: 500 },
            { key: 'w', name: '薛***', score: 20 },
          ],
        }),
        side(RIVAL, { name: '对手', team: '2', score: 1_314, scoreText: '1000+' }),
      ],
      code: '3',
    },
  },
  WebcastLinkMicArmiesMethod: {
    payload: webcast.LinkMicArmies.encode({
      common: head,
      userArmiesMap: [
        {
          key: id(RIVAL),
          value: { userArmies: [{ userId: id('42'), score: count(9), nickname: '观众甲' }] },
        },
      ],
    }).finish(),
    expected: {
      ...noBattle,
      event: 'contributors',
      sides: [side(RIVAL, { contributors: [{ key: '42', name: '观众甲', score: 9 }] })],
    },
  },
  WebcastLinkMicBattlePunishMethod: {
    payload: webcast.LinkMicBattlePunish.encode({
      common: head,
      messageType: count(1),
      prompts: '学猫叫',
      startTime: count(1_790_000_310),
      duration: count(60),
      battleId: id(BATTLE),
    }).finish(),
    expected: {
      ...battle,
      event: 'punish',
      text: '学猫叫',
      startedMs: 1_790_000_310_000,
      durationS: 60,
      sides: [],
      code: '1',
    },
  },
  WebcastLinkMicMethod: {
    payload: webcast.LinkMicMethod.encode({
      common: head,
      messageType: count(202),
      startTimeMs: count(CREATED_MS),
      duration: count(300),
      userScores: [
        { userId: id(ANCHOR), score: count(52), scoreVersion: count(7) },
        // A side without a number stands at the wire's default.
        { userId: id(RIVAL) },
      ],
      contributors: [{ key: id(ANCHOR), value: { contributorList: [{ score: count(50), user: viewer }] } }],
      battleIdStr: BATTLE,
    }).finish(),
    expected: {
      ...battle,
      event: 'score',
      sides: [
        side(ANCHOR, {
          score: 52,
          scoreVersion: 7,
          contributors: [{ key: '42', name: '观众甲', score: 50 }],
        }),
        side(RIVAL, { score: 0 }),
      ],
    },
  },
  WebcastLinkMessage: {
    payload: webcast.LinkMessage.encode({
      common: texted,
      messageType: count(6),
      enterContent: Uint8Array.of(8, 1),
    }).finish(),
    expected: { kind: 'link-mic', event: 'enter', text: '观众甲 说 你好', code: '6', guests: [] },
  },
  WebcastLinkerContributeMessage: {
    payload: webcast.LinkerContributeMessage.encode({
      common: head,
      userId: id(RIVAL),
      totalScoreStr: '1.2万',
      userContributeList: [{ userId: id('42'), rank: count(1), score: count(9_000), nickname: '观众甲' }],
    }).finish(),
    expected: {
      kind: 'link-mic',
      event: 'contribution',
      code: null,
      guests: [
        {
          key: RIVAL,
          name: null,
          score: 12_000,
          scoreText: '1.2万',
          contributors: [{ key: '42', name: '观众甲', score: 9_000 }],
        },
      ],
    },
  },
  WebcastLinkSettingNotifyMessage: {
    payload: webcast.HeadOnly.encode({ common: texted }).finish(),
    expected: { kind: 'link-mic', event: 'settings', text: '观众甲 说 你好', code: null, guests: [] },
  },
  WebcastLinkMicPositionMessage: {
    payload: webcast.HeadOnly.encode({ common: texted }).finish(),
    expected: { kind: 'link-mic', event: 'position', text: '观众甲 说 你好', code: null, guests: [] },
  },
} as const satisfies Record<string, MethodCase>;
