import type { PkPlan } from './pk-stage.ts';

/** What happens in a room, as shares of its messages. */
export type Act =
  | 'chat'
  | 'emoji'
  | 'special-chat'
  | 'anchor-chat'
  | 'enter'
  | 'like'
  | 'gift'
  | 'follow'
  | 'share'
  | 'fansclub'
  | 'moderation'
  | 'notice'
  | 'room-stats'
  | 'interlude'
  | 'foreign';

export type ScenarioName =
  | 'calm'
  | 'evening'
  | 'rush'
  | 'gift-storm'
  | 'pk'
  | 'flaky'
  | 'ends'
  | 'offline'
  | 'not-found';

export interface Scenario {
  readonly name: ScenarioName;
  /** The well-known web_rid of this scenario's room. Says nothing: another room may play it too. */
  readonly webRid: string;
  readonly title: string;
  readonly anchorName: string;
  readonly presence: 'live' | 'offline' | 'absent';
  /** Messages per second, `seconds` into the part of the broadcast that somebody watched. */
  readonly rate: (seconds: number) => number;
  /** Messages of this long go into one frame, ms. */
  readonly frameMs: number;
  readonly mix: Readonly<Record<Act, number>>;
  /** Battles with another anchor. */
  readonly pk: PkPlan | null;
  readonly viewers: number;
  /** Viewers online, around which the figure wanders. */
  readonly online: number;
  /** Likes the broadcast had before anybody watched. */
  readonly likesBefore: number;
  /** How frames are packed for a client that asks for gzip. */
  readonly packing: 'gzip' | 'none' | 'mixed';
  /** The broadcast ends this long after it was first watched, ms. */
  readonly endsAfterMs: number | null;
  /** Cuts of all three kinds, one every few seconds. */
  readonly flaky: boolean;
}

const TALK: Readonly<Record<Act, number>> = {
  chat: 40,
  emoji: 3,
  'special-chat': 0.6,
  'anchor-chat': 0.8,
  enter: 22,
  like: 14,
  gift: 10,
  follow: 1.6,
  share: 0.8,
  fansclub: 0.9,
  moderation: 0.2,
  notice: 0.2,
  'room-stats': 1.5,
  interlude: 1.2,
  foreign: 5,
};

const base = {
  presence: 'live',
  frameMs: 100,
  mix: TALK,
  pk: null,
  viewers: 400,
  online: 1_200,
  likesBefore: 37_200,
  packing: 'mixed',
  endsAfterMs: null,
  flaky: false,
} as const;

/** An evening breathes: a wave of 45 s and a slower one of five minutes around the mean. */
const waves = (mean: number) => (seconds: number) =>
  mean * (1 + 0.45 * Math.sin((seconds * 2 * Math.PI) / 45) + 0.25 * Math.sin((seconds * 2 * Math.PI) / 300));

const steady = (rate: number) => () => rate;

export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  calm: {
    ...base,
    name: 'calm',
    webRid: '100000000001',
    title: '安静画画，聊聊天',
    anchorName: '演示主播·小溪',
    rate: steady(3),
    frameMs: 250,
    viewers: 120,
    online: 86,
    likesBefore: 2_666,
  },
  evening: {
    ...base,
    name: 'evening',
    webRid: '100000000002',
    title: '周五晚上，点歌时间',
    anchorName: '演示主播·阿澈',
    rate: waves(12),
    pk: { firstAfterMs: 60_000, lengthMs: 120_000, punishMs: 30_000, pauseMs: 240_000 },
    // Just below a round number, so that one is passed while somebody watches.
    likesBefore: 840,
  },
  rush: {
    ...base,
    name: 'rush',
    webRid: '100000000003',
    title: '万人同屏大场',
    anchorName: '演示主播·大场',
    rate: steady(1_000),
    frameMs: 25,
    viewers: 8_000,
    online: 305_000,
    likesBefore: 9_455_000,
  },
  'gift-storm': {
    ...base,
    name: 'gift-storm',
    webRid: '100000000004',
    title: '生日会，礼物刷屏',
    anchorName: '演示主播·寿星',
    rate: waves(60),
    frameMs: 50,
    mix: { ...TALK, gift: 160, like: 20 },
    viewers: 900,
    online: 21_000,
    likesBefore: 651_000,
  },
  pk: {
    ...base,
    name: 'pk',
    webRid: '100000000020',
    title: '今晚连着打 PK',
    anchorName: '演示主播·擂台',
    rate: steady(20),
    mix: { ...TALK, gift: 30 },
    pk: { firstAfterMs: 3_000, lengthMs: 60_000, punishMs: 10_000, pauseMs: 5_000 },
  },
  flaky: {
    ...base,
    name: 'flaky',
    webRid: '100000000005',
    title: '信号不好的户外直播',
    anchorName: '演示主播·山里',
    rate: steady(12),
    flaky: true,
  },
  ends: {
    ...base,
    name: 'ends',
    webRid: '100000000006',
    title: '马上下播',
    anchorName: '演示主播·早睡',
    rate: steady(8),
    endsAfterMs: 30_000,
  },
  offline: {
    ...base,
    name: 'offline',
    webRid: '100000000007',
    title: '还没开播',
    anchorName: '演示主播·休息中',
    presence: 'offline',
    rate: steady(0),
  },
  'not-found': {
    ...base,
    name: 'not-found',
    webRid: '100000000008',
    title: '',
    anchorName: '',
    presence: 'absent',
    rate: steady(0),
  },
};

export const SCENARIO_NAMES = Object.keys(SCENARIOS) as readonly ScenarioName[];
