import type { LiveMessage } from './message.ts';
import type { PkContributor, PkSide } from './pk.ts';
import type { LinkMicGuest, RankEntry } from './room-events.ts';

type Of<K extends LiveMessage['kind']> = Extract<LiveMessage, { kind: K }>;

/** The rarer kinds as tools see them: what only they have, in snake_case. */

export function pkData(message: Of<'pk'>) {
  return {
    event: message.event,
    battle_id: message.battleId,
    started_ms: message.startedMs,
    duration_s: message.durationS,
    sides: message.sides.map(sideData),
    code: message.code,
  };
}

export function linkMicData(message: Of<'link-mic'>) {
  return { event: message.event, code: message.code, guests: message.guests.map(guestData) };
}

export function rankData(message: Of<'rank'>) {
  return { board: message.board, entries: message.entries.map(rankEntryData), rank: message.rank };
}

export function luckyData(message: Of<'lucky'>) {
  return {
    form: message.form,
    event: message.event,
    bag_id: message.bagId,
    diamonds: message.diamonds,
    prize: message.prize,
    prize_count: message.prizeCount,
    winner_count: message.winnerCount,
    winner_keys: message.winnerKeys,
    opens_ms: message.opensMs,
    code: message.code,
  };
}

export function shopData(message: Of<'shop'>) {
  return {
    event: message.event,
    code: message.code,
    product_id: message.productId,
    title: message.title,
    price: message.price,
    product_count: message.productCount,
    purchase_count: message.purchaseCount,
  };
}

export function highlightData(message: Of<'highlight'>) {
  return {
    topic: message.topic,
    count: message.count,
    comment_id: message.commentId,
    until_ms: message.untilMs,
    code: message.code,
  };
}

export function rankEntryData({ key, name, rank, score, scoreText }: RankEntry) {
  return { user_id: key, user_name: name, rank, score, score_text: scoreText };
}

function sideData(side: PkSide) {
  return {
    anchor_id: side.key,
    anchor_name: side.name,
    is_ours: side.isOurs,
    team: side.team,
    score: side.score,
    score_text: side.scoreText,
    contributors: side.contributors.map(contributorData),
  };
}

function guestData({ key, name, score, scoreText, contributors }: LinkMicGuest) {
  return {
    user_id: key,
    user_name: name,
    score,
    score_text: scoreText,
    contributors: contributors.map(contributorData),
  };
}

function contributorData({ key, name, score }: PkContributor) {
  return { user_id: key, user_name: name, score };
}
