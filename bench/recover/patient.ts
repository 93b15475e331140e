import type { Upstream } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import { followRoom } from '#core/testing/followed-room.ts';
import type { FollowedRoom } from '#core/testing/followed-room.ts';
import { jumpingClock } from '#core/testing/jumping-clock.ts';
import type { JumpingClock } from '#core/testing/jumping-clock.ts';
import { demoUpstreamAt } from '#fake-douyin/demo-upstream.ts';
import type { FakeRoom } from '#fake-douyin/fake-room.ts';
import { createChance } from '#fake-douyin/random.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import { Probe } from '../instruments/probe.ts';

/** Messages a second of the room itself, and how often the bench sends a line of its own, whose id it knows. */
export interface Talk {
  readonly rate: number;
  readonly lineEveryMs: number;
}

const FIRST_ROOM = 200_000_000_001;

/** One followed room to which things are done. */
export interface Patient {
  readonly fake: FakeRoom;
  readonly room: FollowedRoom;
  /** The engine's; the service's own clock stays right. */
  readonly clock: JumpingClock;
  readonly network: Network;
  /** Gaps that began. */
  readonly openings: number;
  /** Gaps that ended. */
  readonly closings: number;
  /** Ids of the lines that were sent. */
  readonly probes: ReadonlySet<string>;
  stopProbes(): void;
}

export interface Network {
  /** The next so many names of servers are not resolved. */
  nameless: number;
}

export function follow(fake: FakeDouyin, at: number, seed: number, talk: Talk): Patient {
  const webRid = String(FIRST_ROOM + at);
  const own = fake.room(webRid, 'evening', { rate: talk.rate });
  const network = { nameless: 0 };
  const clock = jumpingClock(systemClock);
  const chance = createChance(`${seed}/retry/${at}`);
  const upstream = withNames(demoUpstreamAt(fake.origin), network);
  const room = followRoom({ upstream, liveId: webRid, clock, random: () => chance.next() });
  const probe = new Probe(own, seed);
  const probes = new Set<string>();
  const sender = setInterval(() => probes.add(probe.send('还在吗')), talk.lineEveryMs);
  room.session.start();
  return {
    fake: own,
    room,
    clock,
    network,
    get openings() {
      return room.gaps.filter(({ endMs }) => endMs === null).length;
    },
    get closings() {
      return room.gaps.filter(({ endMs }) => endMs !== null).length;
    },
    probes,
    stopProbes: () => {
      clearInterval(sender);
    },
  };
}

/** `.invalid` is never resolved (RFC 2606): the failure is the resolver's own, inside the engine's socket. */
function withNames(upstream: Upstream, network: Network): Upstream {
  return {
    ...upstream,
    findLine: async (room, resume, signal) => {
      const source = await upstream.findLine(room, resume, signal);
      if (network.nameless === 0 || source.kind !== 'address') return source;
      network.nameless -= 1;
      const url = new URL(source.url);
      url.hostname = 'push.invalid';
      return { ...source, url: url.href };
    },
  };
}
