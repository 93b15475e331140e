import type { LiveMessage, LiveUser, MessageBase } from '#shared/message.ts';
import type { MessageStream } from '../moment.ts';

/**
 * A made-up room for measuring the watch: uneven in the ways rooms are, with nothing missing. What it
 * sends in one second, second after second.
 */
export interface SeededRoom {
  /** Messages of the second that begins `seconds` after the start. */
  second(seconds: number): readonly LiveMessage[];
  /** Viewer messages a second, on average. */
  readonly rate: number;
}

const STATS_EVERY_S = 3;

/** `busiest`: viewer messages a second in the busiest of rooms; the quietest have two a minute. */
export function seededRoom(random: () => number, busiest: number): SeededRoom {
  const between = (low: number, high: number): number => low + random() * (high - low);
  const logBetween = (low: number, high: number): number => low * (high / low) ** random();
  const rate = logBetween(1 / 30, busiest);
  const shares = {
    chat: between(0.25, 0.5),
    like: between(0.1, 0.3),
    enter: between(0.15, 0.4),
    gift: logBetween(0.002, 0.1),
    follow: between(0.004, 0.02),
    fansclub: between(0.001, 0.01),
  };
  const wave = { period: between(45, 600), size: between(0.1, 0.6) };
  const phase = phases(random);
  const open: { left: number }[] = [];
  let seq = 0;

  const message = (kind: MessageStream): LiveMessage => {
    seq += 1;
    return made(kind, seq, random);
  };
  const times = (mean: number): number => poisson(random, mean);

  return {
    rate,
    second(seconds) {
      const { crowd, gifts, raid } = phase(seconds);
      const now = rate * crowd * (1 + wave.size * Math.sin((seconds * 2 * Math.PI) / wave.period));
      const out: LiveMessage[] = [];
      for (const kind of ['chat', 'like', 'enter', 'follow', 'fansclub'] as const) {
        const more = kind === 'enter' ? raid * 2 : raid;
        for (let count = times(now * shares[kind] * more); count > 0; count--) out.push(message(kind));
      }
      // Whoever begins to give clicks on for a while.
      for (let begun = times(now * shares.gift * gifts); begun > 0; begun--) {
        open.push({ left: random() < 0.6 ? 1 : Math.ceil(between(2, 60)) });
      }
      for (const combo of open.splice(0)) {
        for (let clicks = Math.min(combo.left, 3); clicks > 0; clicks--) out.push(message('gift'));
        if (combo.left > 3) open.push({ left: combo.left - 3 });
      }
      if (seconds % STATS_EVERY_S === 0 && random() < 0.97) out.push(message('room-stats'));
      return out;
    },
  };
}

/** Lulls, raids and rounds in which everybody gives: each lasts minutes and comes a few times an hour. */
function phases(random: () => number) {
  const phase = (everyS: number, lengthS: number) => {
    let from = random() * everyS;
    let until = from + lengthS * (0.5 + random());
    return (seconds: number): boolean => {
      if (seconds > until) {
        from = until + everyS * (0.3 + random());
        until = from + lengthS * (0.5 + random());
      }
      return seconds >= from && seconds < until;
    };
  };
  const lull = phase(1_500, 200);
  const raid = phase(2_400, 90);
  const round = phase(1_500, 300);
  return (seconds: number) => ({
    crowd: lull(seconds) ? 0.15 : 1,
    raid: raid(seconds) ? 4 : 1,
    gifts: round(seconds) ? 5 : 0.8,
  });
}

function poisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}

export function made(kind: MessageStream, seq: number, random: () => number, masked = false): LiveMessage {
  const base: MessageBase = {
    id: String(seq),
    seq,
    liveId: '1',
    roomId: '2',
    sessionId: 's',
    user: viewer(String(Math.floor(random() * 500)), masked),
    text: '',
    sentMs: null,
    receivedMs: 1_790_000_000_000,
    isPublic: true,
  };
  switch (kind) {
    case 'chat':
      return { ...base, kind, style: 'plain' };
    case 'like':
      return { ...base, kind, count: 3, total: null };
    case 'enter':
      return { ...base, kind: 'member', action: 'enter', memberCount: null };
    case 'follow':
      return { ...base, kind, followCount: null };
    case 'fansclub':
      return { ...base, kind, action: 'join', clubLevel: null };
    case 'room-stats': {
      const figures = { online: 800, onlineExact: true, totalViewers: null, fanTickets: null };
      return { ...base, user: null, kind, ...figures };
    }
    case 'gift':
      return {
        ...base,
        kind,
        gift: { id: '463', name: '小心心', unitDiamonds: 1, iconUrl: null },
        comboKey: String(seq),
        delta: 1,
        total: 1,
        diamonds: 1,
        ended: true,
        receiver: null,
        toOther: false,
      };
  }
}

function viewer(key: string, masked: boolean): LiveUser {
  return {
    key,
    basis: masked ? 'webcast_uid' : 'id',
    name: masked ? '某***' : key,
    avatarUrl: null,
    gender: 'unknown',
    level: null,
    fanClub: null,
    isAdmin: false,
    masked,
  };
}
