import type { DeliveryKind } from '#shared/health.ts';
import type { LiveMessage } from '#shared/message.ts';

/** What comes as messages; `names` is a property of those. */
export type MessageStream = Exclude<DeliveryKind, 'names'>;

/** `crowd`: anything that viewers do, whatever it is. */
export type Stream = MessageStream | 'crowd';

export const STREAMS = [
  'chat',
  'gift',
  'like',
  'enter',
  'follow',
  'fansclub',
  'room-stats',
  'crowd',
] as const satisfies readonly Stream[];

/** What came in one moment, counted together: the order of its messages among themselves says nothing. */
export interface Moment {
  readonly at: number;
  readonly receivedMs: number;
  readonly counts: Readonly<Partial<Record<Stream, number>>>;
  readonly likes: number;
  readonly likeTotal: number | null;
  readonly totalViewers: number | null;
  readonly online: number | null;
  readonly named: number;
  readonly masked: number;
  /** By the highest seq. */
  readonly control: { readonly seq: number; readonly paused: boolean } | null;
}

const EMPTY_COUNTS = {
  counts: {},
  likes: 0,
  likeTotal: null,
  totalViewers: null,
  online: null,
  named: 0,
  masked: 0,
  control: null,
} as const;

export function addTo(moment: Moment | null, message: LiveMessage, at: number): Moment {
  const before = moment ?? { at, receivedMs: message.receivedMs, ...EMPTY_COUNTS };
  const stream = streamOf(message);
  const { user } = message;
  const counts: Partial<Record<Stream, number>> = { ...before.counts };
  if (stream !== null) counts[stream] = (counts[stream] ?? 0) + 1;
  if (stream !== null && stream !== 'room-stats') counts.crowd = (counts.crowd ?? 0) + 1;
  const isSender = stream !== null && user !== null;
  return {
    at,
    receivedMs: Math.max(before.receivedMs, message.receivedMs),
    counts,
    likes: before.likes + (message.kind === 'like' ? message.count : 0),
    likeTotal: higher(before.likeTotal, message.kind === 'like' ? message.total : null),
    totalViewers: higher(before.totalViewers, message.kind === 'room-stats' ? message.totalViewers : null),
    online: higher(before.online, message.kind === 'room-stats' ? message.online : null),
    named: before.named + (isSender && !user.masked ? 1 : 0),
    masked: before.masked + (isSender && user.masked ? 1 : 0),
    control: laterControl(before.control, message),
  };
}

function streamOf(message: LiveMessage): MessageStream | null {
  switch (message.kind) {
    case 'chat':
    case 'emoji':
      return 'chat';
    case 'gift':
    case 'like':
    case 'follow':
    case 'fansclub':
    case 'room-stats':
      return message.kind;
    case 'member':
      return 'enter';
    // `combo` is made here; the others are too rare to have a rhythm.
    default:
      return null;
  }
}

function laterControl(known: Moment['control'], message: LiveMessage): Moment['control'] {
  if (message.kind !== 'control' || (message.action !== 'pause' && message.action !== 'resume')) return known;
  if (known !== null && known.seq > message.seq) return known;
  return { seq: message.seq, paused: message.action === 'pause' };
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
