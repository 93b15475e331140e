import type { ComboMessage, GiftInfo, GiftMessage, SettleReason } from '#shared/message.ts';

/**
 * The combo ledger: counts each given item exactly once, whatever the order in which packets come,
 * how many are missing, and whether an end mark ever arrives. Counts in packets are running totals
 * of their combo, so what a packet adds is its growth over the highest total seen so far.
 *
 * Pure: no clock of its own, `nowMs` is any time that does not go back.
 */

/** Silence after which a combo counts as finished; above 99 items the end mark often never comes. */
export const COMBO_IDLE_MS = 3_000;
/**
 * How long a combo is remembered after its last packet. Longer than any late packet or outage that
 * a combo could survive: a forgotten key would count the whole running total again.
 */
export const COMBO_MEMORY_MS = 15 * 60_000;
/** Bound of the memory, oldest out. A busy evening holds a few hundred at a time. */
export const COMBO_MEMORY_KEYS = 20_000;

export interface Combo {
  /** Highest running total seen. */
  total: number;
  /** What settlements have reported so far; lower than `total` while the combo is open. */
  settled: number;
  /** Items whose worth was told; lower than `total` while no packet has named the price. */
  priced: number;
  /** The gift as the best informed packet described it: some leave name and price out. */
  gift: GiftInfo;
  lastMs: number;
  /** The latest packet that grew it: names, price and receiver for the settlement. */
  packet: GiftMessage;
}

/** Both maps are in order of the last packet, so what is idle or old stands in front. */
export interface ComboLedger {
  /** Everything remembered. */
  readonly combos: Map<string, Combo>;
  /** Those with items that no settlement has reported yet. */
  readonly open: Map<string, Combo>;
}

export function createLedger(): ComboLedger {
  return { combos: new Map(), open: new Map() };
}

/** A settlement, without the id and seq that only the session can give. */
export interface Settlement {
  readonly packet: GiftMessage;
  readonly delta: number;
  readonly total: number;
  readonly amended: boolean;
  readonly reason: SettleReason;
}

export interface Applied {
  /** The packet with what it added filled in. */
  readonly message: GiftMessage;
  readonly settlement: Settlement | null;
}

export function applyGift(ledger: ComboLedger, packet: GiftMessage, nowMs: number): Applied {
  const { comboKey } = packet;
  const combo = ledger.combos.get(comboKey) ?? unseen(packet, nowMs);
  if (combo.gift.unitDiamonds === null && !isNameless(packet.gift)) combo.gift = packet.gift;
  const { gift } = combo;
  const delta = Math.max(0, packet.total - combo.total);
  const total = combo.total + delta;
  const message: GiftMessage = {
    ...packet,
    text: `${gift.name} ×${packet.total}`,
    gift,
    delta,
    total,
    diamonds: gift.unitDiamonds === null ? null : (total - combo.priced) * gift.unitDiamonds,
  };
  combo.total = total;
  if (gift.unitDiamonds !== null) combo.priced = total;
  combo.lastMs = nowMs;
  if (delta > 0) combo.packet = message;
  const settlement = packet.ended ? settle(combo, 'ended') : null;
  // A gift that cannot combo has its own id as key; repeats of that are dropped before they get here.
  if (comboKey !== packet.id) moveToEnd(ledger.combos, comboKey, combo);
  if (combo.total > combo.settled) moveToEnd(ledger.open, comboKey, combo);
  else ledger.open.delete(comboKey);
  return { message, settlement };
}

/** Settles what has been silent long enough and forgets what is too old to matter. */
export function sweepIdle(ledger: ComboLedger, nowMs: number): Settlement[] {
  const settlements: Settlement[] = [];
  for (const [key, combo] of ledger.open) {
    if (nowMs - combo.lastMs < COMBO_IDLE_MS) break;
    ledger.open.delete(key);
    const settlement = settle(combo, 'idle');
    if (settlement !== null) settlements.push(settlement);
  }
  for (const [key, combo] of ledger.combos) {
    if (nowMs - combo.lastMs <= COMBO_MEMORY_MS && ledger.combos.size <= COMBO_MEMORY_KEYS) break;
    // An open one is settled first; at this age only the bound on keys can meet one.
    if (ledger.open.has(key)) break;
    ledger.combos.delete(key);
  }
  return settlements;
}

/** Settles everything that is open: the connection or the broadcast is over. Keys stay known. */
export function flushAll(ledger: ComboLedger): Settlement[] {
  const settlements: Settlement[] = [];
  for (const combo of ledger.open.values()) {
    const settlement = settle(combo, 'flush');
    if (settlement !== null) settlements.push(settlement);
  }
  ledger.open.clear();
  return settlements;
}

/** Takes a kept message back into the ledger after a restart, as already counted. */
export function restore(ledger: ComboLedger, message: GiftMessage | ComboMessage, nowMs: number): void {
  const { comboKey } = message;
  // The packets of a settled combo may be too old to be among what was kept.
  const packet = message.kind === 'gift' ? message : packetOf(message);
  if (comboKey === packet.id) return;
  const combo = ledger.combos.get(comboKey) ?? unseen(packet, nowMs);
  if (message.total > combo.total) combo.packet = packet;
  combo.total = Math.max(combo.total, message.total);
  if (message.kind === 'combo') combo.settled = Math.max(combo.settled, message.total);
  if (message.gift.unitDiamonds !== null) {
    combo.gift = message.gift;
    // With a price known, every packet tells the worth of all that had come until then.
    combo.priced = Math.max(combo.priced, message.total);
  }
  moveToEnd(ledger.combos, comboKey, combo);
  if (combo.total > combo.settled) moveToEnd(ledger.open, comboKey, combo);
  else ledger.open.delete(comboKey);
}

function packetOf({ amended: _amended, reason: _reason, ...shared }: ComboMessage): GiftMessage {
  return { ...shared, kind: 'gift', ended: false };
}

function unseen(packet: GiftMessage, nowMs: number): Combo {
  return { total: 0, settled: 0, priced: 0, gift: packet.gift, lastMs: nowMs, packet };
}

/** As `readGift` names what a packet says nothing about. */
function isNameless({ id, name }: GiftInfo): boolean {
  return name === `#${id}`;
}

function moveToEnd(map: Map<string, Combo>, key: string, combo: Combo): void {
  map.delete(key);
  map.set(key, combo);
}

function settle(combo: Combo, reason: SettleReason): Settlement | null {
  const delta = combo.total - combo.settled;
  if (delta <= 0) return null;
  const amended = combo.settled > 0;
  combo.settled = combo.total;
  return { packet: { ...combo.packet, gift: combo.gift }, delta, total: combo.total, amended, reason };
}

/** The message that tells of a settlement. Its id is derived, so that a replay makes the same one. */
export function comboMessage(
  settlement: Settlement,
  at: { readonly seq: number; readonly receivedMs: number },
): ComboMessage {
  const { packet, total, delta, amended, reason } = settlement;
  return {
    id: `c-${packet.comboKey}-${total}`,
    seq: at.seq,
    liveId: packet.liveId,
    roomId: packet.roomId,
    sessionId: packet.sessionId,
    user: packet.user,
    text: `${packet.gift.name} ×${total}`,
    sentMs: packet.sentMs,
    receivedMs: at.receivedMs,
    isPublic: packet.isPublic,
    kind: 'combo',
    gift: packet.gift,
    comboKey: packet.comboKey,
    delta,
    total,
    diamonds: packet.gift.unitDiamonds === null ? null : total * packet.gift.unitDiamonds,
    amended,
    reason,
    receiver: packet.receiver,
    toOther: packet.toOther,
  };
}
