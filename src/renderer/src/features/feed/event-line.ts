import type { PkSide } from '#shared/pk.ts';
import { clip } from '../../format/clip.ts';
import { formatCount } from '../../format/number.ts';
import type { EventWords } from '../../i18n/events-zh.ts';
import type { Language } from '../../i18n/language.ts';
import type { LineMessage } from '../../state/feed.ts';

const TEXT_MAX = 200;
const NAME_MAX = 24;

export type EventMessage = Exclude<
  LineMessage,
  { kind: 'chat' | 'emoji' | 'follow' | 'share' | 'social' | 'fansclub' | 'control' | 'notice' }
>;

type Of<K extends EventMessage['kind']> = Extract<EventMessage, { kind: K }>;

/** The plain line of a rarer message. Never empty. */
export function eventLine(message: EventMessage, words: EventWords, language: Language): string {
  const short = (value: number): string => formatCount(value, language);
  switch (message.kind) {
    case 'light-gift':
      return words.lightGift(clip(message.gift.name, NAME_MAX), short(message.items));
    case 'highlight':
      return highlightLine(message, words, short);
    case 'deletion':
      return deletionLine(message, words, short);
    case 'rank':
      return rankLine(message, words, short);
    case 'lucky':
      return luckyLine(message, words, short);
    case 'shop':
      return shopLine(message, words, short);
    case 'pk':
      return pkLine(message, words, short);
    case 'link-mic':
      return linkMicLine(message, words);
  }
}

type Short = (value: number) => string;

function highlightLine({ topic, text, count }: Of<'highlight'>, words: EventWords, short: Short): string {
  const shown = clip(text, TEXT_MAX);
  if (topic === 'pinned') return words.pinned(shown);
  return count === null ? words.repeatedUncounted(shown) : words.repeated(shown, short(count));
}

function deletionLine({ messageIds, userKeys }: Of<'deletion'>, words: EventWords, short: Short): string {
  if (messageIds.length > 0) return words.deleted(short(messageIds.length));
  return userKeys.length > 0 ? words.deletedUsers(short(userKeys.length)) : words.deletedUnknown;
}

function rankLine({ board, text, rank }: Of<'rank'>, words: EventWords, short: Short): string {
  const shown = clip(text, TEXT_MAX);
  switch (board) {
    case 'audience':
      return words.audienceRank;
    case 'hour':
      return shown === '' ? words.hourRankChanged : words.hourRank(shown);
    case 'award':
      if (shown !== '') return words.award(shown);
      return rank === null ? words.awardOther : words.awardRank(short(rank));
  }
}

function luckyLine(message: Of<'lucky'>, words: EventWords, short: Short): string {
  const { form, event, prize, diamonds, winnerCount } = message;
  const text = clip(message.text, TEXT_MAX);
  return joined([
    words.lucky[form][event],
    text === prize ? '' : text,
    diamonds === null ? '' : words.luckyDiamonds(short(diamonds)),
    prize === null ? '' : words.luckyPrize(clip(prize, NAME_MAX)),
    winnerCount === null ? '' : words.luckyWinners(short(winnerCount)),
  ]);
}

function shopLine(message: Of<'shop'>, words: EventWords, short: Short): string {
  const { event, title, productCount, purchaseCount } = message;
  return joined([
    words.shop[event],
    clip(title ?? message.text, TEXT_MAX),
    productCount === null ? '' : words.productCount(short(productCount)),
    purchaseCount === null ? '' : words.purchases(short(purchaseCount)),
  ]);
}

function pkLine({ event, sides, text }: Of<'pk'>, words: EventWords, short: Short): string {
  const { pk } = words;
  switch (event) {
    case 'start': {
      const names = sides.flatMap(({ name }) => (name === null ? [] : [clip(name, NAME_MAX)]));
      return names.length === 0 ? pk.startUnnamed : pk.start(names.join(' · '));
    }
    case 'finish': {
      const scores = sides.map((side) => scoreOf(side, short));
      return scores.length === 0 ? pk.finishUnscored : pk.finish(scores.join(' : '));
    }
    case 'punish':
      return text === '' ? pk.punishUntold : pk.punish(clip(text, TEXT_MAX));
    case 'score':
      return pk.score;
    case 'contributors':
      return pk.contributors;
  }
}

function scoreOf({ score, scoreText }: PkSide, short: Short): string {
  if (scoreText !== null) return clip(scoreText, NAME_MAX);
  return score === null ? '—' : short(score);
}

function linkMicLine({ event, guests, text }: Of<'link-mic'>, words: EventWords): string {
  const names = guests.flatMap(({ name }) => (name === null ? [] : [clip(name, NAME_MAX)]));
  return joined([words.linkMic[event], names.join('、') || clip(text, TEXT_MAX)]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
