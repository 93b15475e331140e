import { expect, test } from 'vitest';
import { changed, PATIENT, startFixture } from '../testing/fixture.ts';
import type { PushClient } from '../testing/push-client.ts';

const beatsAnswered = (client: PushClient): number =>
  client.frames.filter(({ type }) => type === 'hb').length;

test('a newcomer gets the 15 persisted messages in a few frames, each with its place and to be acknowledged', async () => {
  await using room = await startFixture();
  const client = await room.join();
  await client.until(() => client.messages().length === 15);
  const frames = client.frames.filter(({ type }) => type === 'msg');
  expect(frames.length).toBe(3);
  expect(frames.every(({ needAck }) => needAck)).toBe(true);
  expect(frames[0]?.headers.get('im-cursor')).toMatch(/^t-\d{13}_r-\d{19}_d-1_u-1/);
  expect(frames[0]?.headers.get('im-internal_ext')).toMatch(/^internal_src:pushserver\|.*wss_msg_type:r/);
  expect(frames[0]?.headers.get('im-now')).toMatch(/^\d{13}$/);
  expect(client.messages().every(({ id }) => /^\d{19}$/.test(id))).toBe(true);
});

test('a heartbeat reply claims gzip and is empty: whoever unpacks it blindly fails', async () => {
  await using room = await startFixture();
  const client = await room.join();
  await client.until(() => beatsAnswered(client) === 1);
  const reply = client.frames.find(({ type }) => type === 'hb');
  expect(reply?.payloadBytes).toBe(0);
  expect(reply?.headers.get('compress_type')).toBe('gzip');
  expect(reply?.headers.get('server_time')).toMatch(/^\d{13}$/);
});

test('packed and plain frames are mixed, and all plain for a client that does not ask for gzip', async () => {
  await using room = await startFixture();
  const mixed = await room.join();
  const plain = room.open(changed(await room.sign(), (query) => query.delete('compress')));
  await plain.handshake;
  room.clock.advance(10_000);
  const packing = async (client: PushClient) => {
    await client.until(() => client.messages().length > 100);
    return new Set(
      client.frames.filter(({ type }) => type === 'msg').map(({ headers }) => headers.get('compress_type')),
    );
  };
  expect(await packing(mixed)).toEqual(new Set(['gzip', 'none']));
  expect(await packing(plain)).toEqual(new Set(['none']));
});

test('without heartbeats the socket is destroyed after the limit, and not before', async () => {
  await using room = await startFixture({ limits: { ...PATIENT, heartbeatMs: 25_000 } });
  const client = await room.join();
  await client.until(() => beatsAnswered(client) === 1);
  room.clock.advance(20_000);
  client.beat();
  await client.until(() => beatsAnswered(client) === 2);
  room.clock.advance(20_000);
  expect(room.fake.counts()).toMatchObject({ open: 1, heartbeats: 2, dropped: {} });
  room.clock.advance(6_000);
  await client.until(() => client.closed !== null);
  expect(client.closed).toBe(1006);
  expect(room.fake.counts().dropped).toEqual({ 'no-heartbeat': 1 });
});

test('without acks messages are held back, then the socket is destroyed', async () => {
  await using room = await startFixture({ limits: { ...PATIENT, ackHoldMs: 10_000, ackCloseMs: 20_000 } });
  const client = room.open(await room.sign(), { acks: false });
  await client.until(() => client.messages().length === 15);
  room.clock.advance(11_000);
  const { frames } = room.fake.counts();
  room.clock.advance(8_000);
  expect(room.fake.counts().frames).toBe(frames);
  room.clock.advance(2_000);
  await client.until(() => client.closed !== null);
  expect(client.closed).toBe(1006);
  expect(room.fake.counts()).toMatchObject({ acks: 0, dropped: { 'no-ack': 1 } });
});

test('acks with the internal_ext of the headers are right ones', async () => {
  await using room = await startFixture();
  const client = await room.join();
  await client.until(() => client.messages().length === 15);
  client.beat();
  await client.until(() => beatsAnswered(client) === 2);
  expect(room.fake.counts()).toMatchObject({ acks: 3, wrongAcks: 0, heartbeats: 2 });
});

test('a client that answers no ping is destroyed', async () => {
  await using room = await startFixture({ limits: { ...PATIENT, pingMs: 10_000, pongMs: 20_000 } });
  const client = await room.join();
  // The standing event loop keeps every pong from coming in.
  room.clock.advance(31_000);
  await client.until(() => client.closed !== null);
  expect(room.fake.counts().dropped).toEqual({ 'no-pong': 1 });
});

test('a stalled socket stays open and silent, even to heartbeats, until the service gives it up', async () => {
  await using room = await startFixture();
  const client = await room.join();
  await client.until(() => beatsAnswered(client) === 1 && client.messages().length === 15);
  expect(room.fake.stallNow()).toBe(1);
  const before = client.frames.length;
  client.beat();
  room.clock.advance(30_000);
  // Another client's round trip: whatever was on its way to the first has arrived by then.
  const other = await room.join();
  await other.until(() => beatsAnswered(other) === 1);
  expect(client.frames.length).toBe(before);
  expect(room.fake.counts()).toMatchObject({ open: 2, heartbeats: 2, cuts: { stall: 1 } });
  room.clock.advance(91_000);
  await client.until(() => client.closed !== null);
  expect(room.fake.counts().dropped).toEqual({ stalled: 1 });
});
