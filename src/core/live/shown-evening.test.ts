import { isUnrecognisable } from '#shared/identity.ts';
import Long from 'long';
import { describe, expect, test } from 'vitest';
import { createChance } from '#fake-douyin/random.ts';
import type { Draft } from '#fake-douyin/show/draft.ts';
import { MessageIds } from '#fake-douyin/show/message-ids.ts';
import { Program } from '#fake-douyin/show/program.ts';
import { SCENARIOS } from '#fake-douyin/show/scenarios.ts';
import type { ScenarioName } from '#fake-douyin/show/scenarios.ts';
import { Tally } from '#fake-douyin/show/tally.ts';
import type { LiveMessage, RoomStatsMessage } from '#shared/message.ts';
import type { PkBattle } from '#shared/pk.ts';
import { EMPTY_ROOM_STATE } from '#shared/room-state.ts';
import { decode } from '../douyin/decode.ts';
import { applyGift, createLedger } from '../douyin/gifts.ts';
import { normalise } from '../douyin/normalise.ts';
import { foldRoomState } from '../store/room-state/fold-room-state.ts';
import { createTallies, statsOf, tally } from '../store/tallies.ts';

const ROOM = Long.fromString('7559553899418707849', true);
const START_MS = 1_760_000_000_000;
const STEP_MS = 50;

/** The first `seconds` of a show, 20 messages a second, and what the app makes of them. */
function watch(scenario: ScenarioName, seconds: number) {
  const program = new Program(SCENARIOS[scenario], createChance(1), ROOM, new MessageIds(ROOM, 1_000));
  const meant = new Tally();
  const combos = createLedger();
  const messages: LiveMessage[] = [];
  for (let at = 0; at < (seconds * 1000) / STEP_MS; at += 1) {
    const atMs = START_MS + at * STEP_MS;
    const draft = program.next(atMs);
    if (draft.fact !== null) meant.add(draft.fact);
    const message = read(draft, program.anchor.key, at, atMs);
    if (message !== null)
      messages.push(message.kind === 'gift' ? applyGift(combos, message, atMs).message : message);
  }
  return { program, meant: meant.totals(), messages };
}

function read(draft: Draft, anchorId: string, seq: number, atMs: number): LiveMessage | null {
  const decoded = decode(draft.method, draft.payload);
  if (typeof decoded === 'string') return null;
  return normalise(decoded, {
    liveId: 'demo',
    roomId: ROOM.toString(),
    sessionId: 's',
    id: draft.id.toString(),
    seq,
    receivedMs: atMs,
    frameMs: atMs,
    anchorId,
  });
}

describe('a room full of battles', () => {
  const { program, meant, messages } = watch('pk', 240);
  const { pk, pastBattles } = messages.reduce(foldRoomState, EMPTY_ROOM_STATE);
  const battles = pk === null ? [] : [...pastBattles, pk];

  test('the ledger knows the battles that took place, and their final scores', () => {
    const scoreOf = (battle: PkBattle, isOurs: boolean): number | null =>
      battle.sides.find((side) => side.isOurs === isOurs)?.score ?? null;
    const over = program.battles().filter(({ isOver }) => isOver);
    expect(over.length).toBeGreaterThanOrEqual(3);
    expect(
      battles
        .filter(({ finishedMs }) => finishedMs !== null)
        .map((battle) => [battle.battleId, scoreOf(battle, true), scoreOf(battle, false), battle.result]),
    ).toEqual(
      over.map(({ battleId, ours, theirs }) => [
        battleId,
        ours,
        theirs,
        ours > theirs ? 'won' : ours < theirs ? 'lost' : 'drawn',
      ]),
    );
    expect(over.some(({ ours }) => ours > 0)).toBe(true);
  });

  test('gifts to the opponent are points for them and no income of ours', () => {
    const tallies = createTallies();
    for (const message of messages) tally(tallies, message);
    const { gifts } = statsOf(tallies, 's');
    expect(gifts).toMatchObject({
      items: meant.gifts.items,
      diamonds: meant.gifts.diamonds,
      otherItems: meant.gifts.other_items,
      otherDiamonds: meant.gifts.other_diamonds,
    });
    expect(gifts.otherDiamonds).toBeGreaterThan(0);
  });

  test('our score is what was given to this room while the battle was on', () => {
    const [first] = battles;
    const at = (event: string): number =>
      messages.findIndex((message) => message.kind === 'pk' && message.event === event);
    const given = messages.slice(at('start'), at('finish')).reduce((sum, message) => {
      return message.kind === 'gift' && !message.toOther ? sum + (message.diamonds ?? 0) : sum;
    }, 0);
    expect(first?.sides.find(({ isOurs }) => isOurs)?.score).toBe(given);
  });

  test('any later start of watching ends with the same battle', () => {
    // Catches: a ledger that needs the first message of a battle to know who won it.
    const lastFinish = messages.findLastIndex(
      (message) => message.kind === 'pk' && message.event === 'finish',
    );
    const whole = messages.slice(0, lastFinish + 1).reduce(foldRoomState, EMPTY_ROOM_STATE).pk;
    const late = messages.slice(lastFinish - 40, lastFinish + 1).reduce(foldRoomState, EMPTY_ROOM_STATE).pk;
    expect(late).toMatchObject({ battleId: whole?.battleId, result: whole?.result, endCode: whole?.endCode });
    expect(late?.sides.map(({ key, score }) => [key, score])).toEqual(
      whole?.sides.map(({ key, score }) => [key, score]),
    );
  });
});

test('an evening plays every rarer kind now and then, each as it was meant', () => {
  const { meant, messages } = watch('evening', 1_200);
  const counts = new Map<string, number>();
  for (const { kind } of messages) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual(meant.messages);
  const keys = messages.flatMap(({ user }) => (user === null || isUnrecognisable(user) ? [] : user.key));
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(meant.users);
  for (const kind of ['light-gift', 'highlight', 'deletion', 'rank', 'lucky', 'shop', 'pk', 'link-mic']) {
    expect(counts.get(kind), kind).toBeGreaterThan(0);
  }
});

test('the income counter and the best givers of the show are those of our own ledger', () => {
  const { messages } = watch('evening', 600);
  /** State and totals with the last message for which it holds. */
  const upTo = (isLast: (stats: RoomStatsMessage) => boolean) => {
    const last = messages.findLastIndex((message) => message.kind === 'room-stats' && isLast(message));
    const until = messages.slice(0, last + 1);
    const tallies = createTallies();
    for (const message of until) tally(tallies, message);
    return { state: until.reduce(foldRoomState, EMPTY_ROOM_STATE), stats: statsOf(tallies, 's') };
  };
  const listed = upTo(({ topViewers }) => topViewers !== undefined);
  expect(listed.state.topViewers?.entries.map(({ score }) => score)).toEqual(
    listed.stats.topGivers.slice(0, 10).map(({ diamonds }) => diamonds),
  );
  const counted = upTo(({ fanTickets }) => fanTickets !== null);
  expect(counted.state.fanTickets).toBe(counted.stats.gifts.diamonds);
});
