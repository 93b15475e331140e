import { createLiveUpstream } from '#core/douyin/live-upstream.ts';
import type { LineSource } from '#core/douyin/live-upstream.ts';
import { createRoomFacts } from '#core/douyin/room-facts/room-facts.ts';
import { nodeHttpGet } from '#core/node-http-get.ts';
import type { Upstream } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import { createFakeSigner } from '#fake-douyin/signer.ts';
import { throughFake } from '#fake-douyin/through-fake.ts';

/** Whose page signs the addresses of real rooms: no browser is asked yet. */
const lines: LineSource | null = null;

/**
 * Rooms by number, 抖音号 or link. With `fakeOrigin` everything that would be asked of Douyin is asked of a
 * fake server there: the same look-ups, but made-up rooms, and labelled so.
 */
export function createLiveSource(fakeOrigin: string | null): Upstream {
  const httpGet = fakeOrigin === null ? nodeHttpGet : throughFake(nodeHttpGet, fakeOrigin);
  const facts = createRoomFacts({ httpGet, clock: systemClock, random: Math.random });
  if (fakeOrigin === null) return createLiveUpstream({ facts, lines });
  const { signSocket } = createFakeSigner(fakeOrigin);
  return { ...createLiveUpstream({ facts, lines: { findLine: signSocket } }), isDemo: true };
}
