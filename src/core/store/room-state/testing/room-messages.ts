import type { LiveMessage, MessageBase, PkMessage } from '#shared/message.ts';
import type { PkSide } from '#shared/pk.ts';

type Facts<M> = M extends LiveMessage ? Omit<M, keyof MessageBase> & Partial<MessageBase> : never;

/** ms since 1970 UTC. */
export const START_MS = 1_790_000_000_000;

/** A message that says only what is given, `afterMs` into the broadcast. */
export function told(afterMs: number, facts: Facts<LiveMessage>): LiveMessage {
  return {
    id: String(afterMs),
    seq: afterMs,
    liveId: '1',
    roomId: '2',
    sessionId: 's',
    user: null,
    text: '',
    sentMs: null,
    receivedMs: START_MS + afterMs,
    isPublic: true,
    ...facts,
  };
}

export function pk(afterMs: number, facts: Partial<Facts<PkMessage>>): PkMessage {
  const message = told(afterMs, {
    kind: 'pk',
    event: 'score',
    battleId: 'b1',
    startedMs: null,
    durationS: null,
    sides: [],
    code: null,
    ...facts,
  });
  if (message.kind !== 'pk') throw new Error(message.kind);
  return message;
}

export function side(key: string, facts: Partial<PkSide> = {}): PkSide {
  return {
    key,
    name: null,
    isOurs: key === 'us',
    team: null,
    score: null,
    scoreText: null,
    scoreVersion: null,
    contributors: [],
    ...facts,
  };
}

/** A score message of two sides. */
export function scores(
  afterMs: number,
  us: number,
  them: number,
  facts: Partial<Facts<PkMessage>> = {},
): PkMessage {
  return pk(afterMs, { sides: [side('us', { score: us }), side('them', { score: them })], ...facts });
}
