import Long from 'long';
import { longText } from '../long-text.ts';
import { RULES } from './decisions.ts';
import { neutralText } from './neutral-text.ts';
import type { Decision } from './part-rules.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { scrubCursor, scrubInternalExt } from './stream-position.ts';

export interface ScrubTools {
  readonly pseudonyms: Pseudonyms;
  /** What viewers wrote stays. It may name people. */
  readonly keepText: boolean;
}

/** Longer names of methods are counted as one by readers, see `Account`. */
const WORD = /^\w{1,80}$/;
const CODE = /^\d{1,4}$/;
/** The figure a text begins with, stars for hidden digits. No reader goes by what comes after (`人看过`). */
const FIGURE = /^[\d.,+*\s]{1,24}[万亿千百kKwWmM]?\+?/;
/** A message that holds nothing but a field of nought. */
const SOMETHING = Uint8Array.of(0x08, 0x00);

/**
 * Carries out the decisions in a decoded message, in place. Parts without rules and fields without a decision
 * go.
 */
export function scrubPart(part: object, tools: ScrubTools): void {
  const decisions = RULES.get(part.constructor)?.decisions;
  for (const [field, value] of Object.entries(part)) {
    const decision = decisions?.get(field);
    const scrubbed = decision === undefined ? scrubInner(value, tools) : carryOut(decision, value, tools);
    if (scrubbed === undefined) Reflect.deleteProperty(part, field);
    else Reflect.set(part, field, scrubbed);
  }
}

/** Undefined for what is no part, or one without rules. */
function scrubInner(value: unknown, tools: ScrubTools): unknown {
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    return parts.filter((part) => scrubInner(part, tools) !== undefined);
  }
  if (typeof value !== 'object' || value === null || !RULES.has(value.constructor)) return undefined;
  scrubPart(value, tools);
  return value;
}

function carryOut(decision: Decision, value: unknown, tools: ScrubTools): unknown {
  if (decision === 'keep' || decision === 'framing') return value;
  if (Array.isArray(value)) {
    const values: readonly unknown[] = value;
    return values.map((one) => carryOut(decision, one, tools)).filter((one) => one !== undefined);
  }
  if (Long.isLong(value)) {
    return decision === 'id' ? Long.fromString(tools.pseudonyms.id(longText(value)), true) : undefined;
  }
  if (decision === 'presence') {
    return value instanceof Uint8Array && value.length > 0 ? SOMETHING : undefined;
  }
  return typeof value === 'string' ? scrubText(decision, value, tools) : undefined;
}

function scrubText(
  decision: Exclude<Decision, 'keep' | 'framing' | 'presence'>,
  text: string,
  { pseudonyms, keepText }: ScrubTools,
): string | undefined {
  switch (decision) {
    case 'drop':
      return undefined;
    case 'id':
      return pseudonyms.id(text);
    case 'name':
      return pseudonyms.name(text);
    case 'text':
      return neutralText(text);
    case 'said':
      return keepText ? text : neutralText(text);
    case 'url':
      return pseudonyms.url(text);
    case 'word':
      return WORD.test(text) ? text : undefined;
    case 'code':
      return CODE.test(text) ? text : undefined;
    case 'figure':
      return figure(text);
    case 'cursor':
      return scrubCursor(text);
    case 'internal-ext':
      return scrubInternalExt(text);
  }
}

function figure(text: string): string {
  const shown = FIGURE.exec(text)?.[0] ?? '';
  return shown + neutralText(text.slice(shown.length));
}
