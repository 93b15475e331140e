import type { DeliveryState, KindHealth, Reconciliation } from '#shared/health.ts';
import { formatCount } from '../../format/number.ts';
import { formatMinute, formatSpan } from '../../format/time.ts';
import type { deliveryZh } from '../../i18n/delivery-zh.ts';
import type { Language } from '../../i18n/language.ts';
import type { Tone } from '../../state/connection-line.ts';

export type DeliveryWords = typeof deliveryZh;

/** A light in words: what a person reads, hears and sees on hover. */
export interface Light {
  readonly id: string;
  readonly tone: Tone;
  /** Its form, so that colour is not all there is. */
  readonly mark: string;
  readonly label: string;
  /** Short, beside the label. */
  readonly shown: string;
  readonly state: string;
  readonly details: readonly string[];
  readonly next: string | null;
}

const TONES: Readonly<Record<DeliveryState, Tone>> = {
  arriving: 'good',
  silent: 'bad',
  login_needed: 'warn',
  sampled: 'busy',
  unknown: 'off',
};

const MARKS: Readonly<Record<DeliveryState, string>> = {
  arriving: '●',
  silent: '✕',
  login_needed: '▲',
  sampled: '◐',
  unknown: '○',
};

/** `sinceMs`: how long ago the engine said so. */
export function kindLight(row: KindHealth, sinceMs: number, words: DeliveryWords, language: Language): Light {
  const age = row.ageMs === null ? null : formatSpan(row.ageMs + sinceMs, language);
  const lastSeen = age === null ? words.never : words.ago(age);
  const state = words.states[row.state];
  const next = words.next[row.reason];
  return {
    id: row.kind,
    tone: TONES[row.state],
    mark: MARKS[row.state],
    label: words.kinds[row.kind],
    shown: row.state === 'arriving' && age !== null ? age : state,
    state,
    details: [
      words.reasons[row.reason],
      lastSeen,
      ...(row.normalGapMs === null ? [] : [words.normalGap(formatSpan(row.normalGapMs, language))]),
      ...(row.share === null ? [] : [words.share(String(Math.round(row.share * 100)))]),
    ],
    next: next === '' ? null : words.nextStep(next),
  };
}

export function ledgerLight(reconciliation: Reconciliation, words: DeliveryWords, language: Language): Light {
  const { result, reason, missingDiamonds, sinceMs, comparedViewers } = reconciliation;
  const light = { id: 'ledger', label: words.ledger, next: null };
  const count = (value: number): string => formatCount(value, language);
  if (result === 'we_are_missing') {
    const state = words.missing(count(missingDiamonds));
    const since =
      sinceMs === null ? state : words.missingSince(count(missingDiamonds), formatMinute(sinceMs));
    return { ...light, tone: 'bad', mark: MARKS.silent, shown: state, state, details: [since] };
  }
  if (result === 'matches') {
    const state = words.matches;
    const details = [words.comparedWith(count(comparedViewers))];
    return { ...light, tone: 'good', mark: MARKS.arriving, shown: '✓', state, details };
  }
  const state = words.cannotCompare;
  const details = reason === null ? [] : [words.compareProblems[reason]];
  return { ...light, tone: 'off', mark: MARKS.unknown, shown: state, state, details };
}
