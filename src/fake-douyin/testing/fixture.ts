import type { RoomInfo } from '#shared/room.ts';
import { startFakeDouyin } from '../server.ts';
import type { FakeDouyin, FakeDouyinOptions } from '../server.ts';
import { createFakeSigner } from '../signer.ts';
import type { FakeResumePoint, FakeSocketAddress } from '../signer.ts';
import { createManualClock } from './manual-clock.ts';
import type { ManualClock } from './manual-clock.ts';
import { openPush } from './push-client.ts';
import type { PushClient } from './push-client.ts';

/** For tests that move the clock without letting acks and heartbeats through. */
export const PATIENT = { heartbeatMs: 1e9, ackHoldMs: 1e9, ackCloseMs: 1e9, pingMs: 1e9 } as const;

/** A server on a standing clock, with everything that has to be closed behind it. */
export interface Fixture extends AsyncDisposable {
  readonly fake: FakeDouyin;
  readonly clock: ManualClock;
  /** The signed address of a room's socket. */
  sign(resume?: FakeResumePoint | null, roomId?: string): Promise<FakeSocketAddress>;
  open(address: FakeSocketAddress, options?: { readonly acks?: boolean }): PushClient;
  /** Signs and opens, and waits for the first frames. */
  join(resume?: FakeResumePoint | null): Promise<PushClient>;
}

export async function startFixture(options: FakeDouyinOptions = {}): Promise<Fixture> {
  const clock = createManualClock();
  const fake = await startFakeDouyin({ clock, limits: PATIENT, ...options });
  const clients: PushClient[] = [];

  const sign: Fixture['sign'] = (resume = null, roomId = fake.roomId) =>
    createFakeSigner(fake.origin, clock).signSocket(
      roomInfo(fake.webRid, roomId),
      resume,
      AbortSignal.timeout(10_000),
    );
  const open: Fixture['open'] = (address, how) => {
    const client = openPush(address, how);
    clients.push(client);
    return client;
  };
  return {
    fake,
    clock,
    sign,
    open,
    join: async (resume) => {
      const client = open(await sign(resume));
      await client.until(() => client.messages().length > 0);
      return client;
    },
    [Symbol.asyncDispose]: async () => {
      for (const client of clients) client.terminate();
      await fake.close();
    },
  };
}

export function roomInfo(liveId: string, roomId: string | null): RoomInfo {
  return {
    liveId,
    roomId,
    title: null,
    anchor: { id: null, name: null, avatarUrl: null },
    status: 'live',
    online: null,
    totalViewers: null,
    likeTotal: null,
    startedMs: null,
    coverUrl: null,
  };
}

/** Where a client would go on from: what the headers of its last frame said. */
export function resumeFrom(client: PushClient): FakeResumePoint {
  const headers = client.frames.findLast(({ type }) => type === 'msg')?.headers;
  return { cursor: headers?.get('im-cursor') ?? '', internalExt: headers?.get('im-internal_ext') ?? '' };
}

export function changed(
  address: FakeSocketAddress,
  change: (query: URLSearchParams) => void,
): FakeSocketAddress {
  const url = new URL(address.url);
  change(url.searchParams);
  return { ...address, url: url.href };
}
