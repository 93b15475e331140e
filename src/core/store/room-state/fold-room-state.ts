import type {
  HighlightMessage,
  LinkMicMessage,
  LiveMessage,
  PkMessage,
  RoomStatsMessage,
  ShopMessage,
} from '#shared/message.ts';
import type { PkBattle } from '#shared/pk.ts';
import type { RoomState } from '#shared/room-state.ts';
import { applyLucky } from './lucky-bags.ts';
import { applyPk, closeUnseen, isAnother } from './pk-ledger.ts';

const MAX_PAST_BATTLES = 20;
const KEPT_CONTRIBUTORS = 3;
/** The platform seats nine. */
const MAX_GUESTS = 20;

/**
 * What stands in the room after one more message; the same object when nothing does. Pure: the kept
 * messages of a session give the same state again after a restart.
 */
export function foldRoomState(state: RoomState, message: LiveMessage): RoomState {
  const change = changeOf(state, message);
  return change === null ? state : { ...state, ...change, updatedMs: message.receivedMs };
}

type Change = Partial<RoomState> | null;

function changeOf(state: RoomState, message: LiveMessage): Change {
  switch (message.kind) {
    case 'room-stats':
      return statsChange(state, message);
    case 'pk':
      return pkChange(state, message);
    case 'link-mic':
      return coHostChange(state, message);
    case 'rank':
      if (message.board === 'audience')
        return message.entries.length === 0 ? null : { topViewers: listAt(message.entries, message) };
      return message.board === 'award' || message.text === ''
        ? null
        : { hourRank: { text: message.text, atMs: message.receivedMs } };
    case 'lucky': {
      const luckyBags = applyLucky(state.luckyBags, message);
      return luckyBags === state.luckyBags ? null : { luckyBags };
    }
    case 'shop':
      return shopChange(state, message);
    case 'highlight':
      return message.topic === 'pinned' ? { pinned: pinnedLine(message) } : null;
    case 'deletion':
      return message.messageIds.includes(state.pinned?.commentId ?? '') ? { pinned: null } : null;
    case 'notice':
      return message.topic === 'intro' && message.text !== '' ? { intro: message.text } : null;
    default:
      return null;
  }
}

function statsChange(state: RoomState, message: RoomStatsMessage): Change {
  const { fanTickets, topViewers } = message;
  if (fanTickets === null && topViewers === undefined) return null;
  return {
    // The counter of a broadcast only rises: a lower one is an older one.
    ...(fanTickets !== null && { fanTickets: Math.max(fanTickets, state.fanTickets ?? 0) }),
    ...(topViewers !== undefined && { topViewers: listAt(topViewers, message) }),
  };
}

function pkChange(state: RoomState, message: PkMessage): Change {
  const { pk, pastBattles } = state;
  if (message.battleId !== null && pastBattles.some(({ battleId }) => battleId === message.battleId))
    return null;
  const next = applyPk(pk, message);
  if (next === null || next === pk) return null;
  if (pk === null || !isAnother(pk, next)) return { pk: next };
  const past = shortened(closeUnseen(pk));
  return { pk: next, pastBattles: [...pastBattles, past].slice(-MAX_PAST_BATTLES) };
}

/** What is worth keeping of a battle once the next one is on. */
function shortened(battle: PkBattle): PkBattle {
  const sides = battle.sides.map((side) => ({
    ...side,
    contributors: side.contributors.slice(0, KEPT_CONTRIBUTORS),
  }));
  return { ...battle, sides, timeline: [] };
}

function coHostChange(state: RoomState, message: LinkMicMessage): Change {
  const { event, guests, receivedMs: atMs } = message;
  switch (event) {
    case 'guests':
      return guests.length === 0 ? null : { coHosts: { guests, atMs } };
    case 'close':
      return state.coHosts === null ? null : { coHosts: null };
    case 'contribution': {
      const known = new Map((state.coHosts?.guests ?? []).map((guest) => [guest.key, guest]));
      for (const guest of guests) {
        known.set(guest.key, { ...guest, name: guest.name ?? known.get(guest.key)?.name ?? null });
      }
      return guests.length === 0
        ? null
        : { coHosts: { guests: [...known.values()].slice(-MAX_GUESTS), atMs } };
    }
    default:
      return null;
  }
}

function shopChange(state: RoomState, message: ShopMessage): Change {
  const { event, productCount, productId, title, receivedMs: atMs } = message;
  const before = state.shop;
  const isShown = event === 'product' || event === 'sold-out';
  if (!isShown && productCount === null) return null;
  const isOther = isShown && productId !== before?.productId;
  return {
    shop: {
      productCount: productCount ?? before?.productCount ?? null,
      productId: isShown ? productId : (before?.productId ?? null),
      // Of another product nothing that was said before holds.
      title: title ?? (isOther ? null : (before?.title ?? null)),
      isSoldOut: isShown ? event === 'sold-out' : (before?.isSoldOut ?? false),
      atMs,
    },
  };
}

function pinnedLine({ text, user, untilMs, commentId }: HighlightMessage): RoomState['pinned'] {
  return text === '' ? null : { text, name: user?.name ?? null, untilMs, commentId };
}

function listAt<T>(
  entries: readonly T[],
  { receivedMs }: LiveMessage,
): { entries: readonly T[]; atMs: number } {
  return { entries, atMs: receivedMs };
}
