import type {
  ComboMessage,
  GiftInfo,
  GiftMessage,
  GiftReceiver,
  LiveMessage,
  LiveUser,
} from '#shared/message.ts';

/** One combo: a viewer, a gift, a group of taps. */
export interface GiftEntry {
  readonly comboKey: string;
  readonly user: LiveUser | null;
  readonly gift: GiftInfo;
  /** Items so far. */
  readonly total: number;
  /** Null when no packet of the combo carried a price. */
  readonly diamonds: number | null;
  /** True once the combo is closed. A combo that grows again is open again. */
  readonly settled: boolean;
  readonly receiver: GiftReceiver | null;
  /** Not this room's income. */
  readonly toOther: boolean;
  /** Arrival of the first and of the last packet that added something, ms. */
  readonly firstMs: number;
  readonly lastMs: number;
}

export interface GiftLedger {
  readonly sessionId: string | null;
  /** Newest combo first; a combo keeps its place while it grows, so that nothing moves under the mouse. */
  readonly entries: readonly GiftEntry[];
  readonly lastSeq: number;
}

export const EMPTY_LEDGER: GiftLedger = { sessionId: null, entries: [], lastSeq: -1 };

/** The list shows recent ones; totals come from the engine and never from these rows. */
const MAX_ENTRIES = 300;

/** Takes in gifts and combos in order; everything else, and what was seen before (by seq), is ignored. */
export function appendGifts(ledger: GiftLedger, messages: readonly LiveMessage[]): GiftLedger {
  const entries = [...ledger.entries];
  let { lastSeq } = ledger;
  let changed = false;
  for (const message of messages) {
    if (message.seq <= lastSeq) continue;
    lastSeq = message.seq;
    if (message.kind === 'gift') changed = grow(entries, message) || changed;
    else if (message.kind === 'combo') changed = settle(entries, message) || changed;
  }
  if (!changed) return lastSeq === ledger.lastSeq ? ledger : { ...ledger, lastSeq };
  return { sessionId: ledger.sessionId, entries: entries.slice(0, MAX_ENTRIES), lastSeq };
}

/** Repeats and late steps have delta 0 and add nothing, not even a row. */
function grow(entries: GiftEntry[], message: GiftMessage): boolean {
  if (message.delta === 0) return false;
  const index = entries.findIndex((entry) => entry.comboKey === message.comboKey);
  const known = entries[index];
  const gift = withPrice(message.gift, known?.gift);
  const total = Math.max(message.total, known?.total ?? 0);
  const entry: GiftEntry = {
    comboKey: message.comboKey,
    user: message.user,
    gift,
    total,
    diamonds: price(gift, total),
    settled: false,
    receiver: message.receiver,
    toOther: message.toOther,
    firstMs: known?.firstMs ?? message.receivedMs,
    lastMs: message.receivedMs,
  };
  if (known === undefined) entries.unshift(entry);
  else entries[index] = entry;
  return true;
}

function settle(entries: GiftEntry[], message: ComboMessage): boolean {
  const index = entries.findIndex((entry) => entry.comboKey === message.comboKey);
  const known = entries[index];
  const gift = withPrice(message.gift, known?.gift);
  const entry: GiftEntry = {
    comboKey: message.comboKey,
    user: message.user ?? known?.user ?? null,
    gift,
    total: message.total,
    diamonds: message.diamonds ?? price(gift, message.total),
    settled: true,
    receiver: message.receiver,
    toOther: message.toOther,
    firstMs: known?.firstMs ?? message.receivedMs,
    lastMs: known?.lastMs ?? message.receivedMs,
  };
  if (known === undefined) entries.unshift(entry);
  else entries[index] = entry;
  return true;
}

/** A later packet may lack the price an earlier one had. */
function withPrice(gift: GiftInfo, known: GiftInfo | undefined): GiftInfo {
  return { ...gift, unitDiamonds: gift.unitDiamonds ?? known?.unitDiamonds ?? null };
}

function price(gift: GiftInfo, items: number): number | null {
  return gift.unitDiamonds === null ? null : gift.unitDiamonds * items;
}

/** Goes on from a snapshot; rows of the same session stay. */
export function restoreLedger(
  ledger: GiftLedger,
  snapshot: { sessionId: string | null; gifts: readonly LiveMessage[] },
): GiftLedger {
  const base =
    ledger.sessionId === snapshot.sessionId ? ledger : { ...EMPTY_LEDGER, sessionId: snapshot.sessionId };
  return appendGifts(
    base,
    snapshot.gifts.filter((message) => message.sessionId === snapshot.sessionId),
  );
}
