import { AppError } from '#shared/errors.ts';
import type { RoomInfo } from '#shared/room.ts';
import { visitorNumber } from './http/cookies.ts';
import { initialCursor } from './push/positions.ts';
import { fakeSignature } from './signing/signature.ts';
import { socketQuery } from './signing/socket-query.ts';
import { createVisitor, USER_AGENT } from './visitor.ts';
import { worldClock } from './world-clock.ts';
import type { WorldClock } from './world-clock.ts';

/** Structurally the product's `SocketAddress`. */
export interface FakeSocketAddress {
  readonly kind: 'address';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Structurally the product's `ResumePoint`. */
export interface FakeResumePoint {
  readonly cursor: string;
  readonly internalExt: string;
}

export interface FakeSigner {
  /** Rejects with `AppError` E103 for a room without a broadcast, E001 or E101 when the server does not play along. */
  signSocket(room: RoomInfo, resume: FakeResumePoint | null, signal: AbortSignal): Promise<FakeSocketAddress>;
}

/** What the fake's room page would do, without a page: gets a visitor cookie and signs as its script does. */
export function createFakeSigner(origin: string, clock: WorldClock = worldClock): FakeSigner {
  const visitor = createVisitor(origin);
  return {
    signSocket: async (room, resume, signal) => {
      if (room.roomId === null)
        throw new AppError('E103', 'This room is not live: there is nothing to connect to.');
      const cookie = await visitor.cookie(signal);
      const query = socketQuery(
        {
          roomId: room.roomId,
          userUniqueId: visitorNumber(cookie),
          userAgent: USER_AGENT,
          cursor: resume?.cursor ?? initialCursor(clock.now()),
          internalExt: resume?.internalExt ?? '',
        },
        fakeSignature,
      );
      return {
        kind: 'address',
        url: `${origin.replace('http:', 'ws:')}/webcast/im/push/v2/?${query}`,
        headers: {
          'User-Agent': USER_AGENT,
          Origin: origin,
          Referer: `${origin}/${encodeURIComponent(room.liveId)}`,
          Cookie: `ttwid=${cookie}`,
        },
      };
    },
  };
}
