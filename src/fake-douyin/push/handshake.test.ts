import { expect, test } from 'vitest';
import type { FakeSocketAddress } from '../signer.ts';
import { changed, startFixture } from '../testing/fixture.ts';

// Each row is a client that would be let in by a fake that checks less than the real service.
test.each<readonly [string, string, (to: FakeSocketAddress) => FakeSocketAddress]>([
  ['without signature', 'parameter', (to) => changed(to, (query) => query.delete('signature'))],
  ['without room', 'parameter', (to) => changed(to, (query) => query.set('room_id', ''))],
  [
    'with the signature of another visitor',
    'signature',
    (to) => changed(to, (query) => query.set('user_unique_id', '7300000000000000001')),
  ],
  [
    'with a signature that was not percent-encoded',
    'signature',
    (to) => ({ ...to, url: to.url.replace(/signature=[^&]+/, 'signature=ab+/cd+/ef+/gh+/') }),
  ],
  [
    'with a browser version that is not the user agent’s',
    'browser-version',
    (to) => changed(to, (query) => query.set('browser_version', '5.0')),
  ],
  [
    'without visitor cookie',
    'cookie',
    (to) => ({ ...to, headers: { ...to.headers, Cookie: 'sessionid=1' } }),
  ],
])('a handshake %s gets an empty success and DEVICE_BLOCKED', async (_, reason, spoil) => {
  await using room = await startFixture();
  const refused = room.open(spoil(await room.sign()));
  expect(await refused.handshake).toMatchObject({
    opened: false,
    status: 200,
    bodyBytes: 0,
    headers: { 'handshake-msg': 'DEVICE_BLOCKED', 'handshake-status': '415' },
  });
  const counted = room.fake.counts().connections + room.fake.roomOf('not-found').counts().connections;
  expect(counted).toBe(0);
  const refusals = { ...room.fake.counts().refused, ...room.fake.roomOf('not-found').counts().refused };
  expect(refusals).toEqual({ [reason]: 1 });
});

test('refusals can be ordered, and end when they are used up', async () => {
  await using room = await startFixture();
  room.fake.refuseNext(1);
  expect(await room.open(await room.sign()).handshake).toMatchObject({ opened: false, status: 200 });
  expect(await room.open(await room.sign()).handshake).toEqual({ opened: true });
  room.fake.refuseNext(1, 'forbidden');
  expect(await room.open(await room.sign()).handshake).toMatchObject({ opened: false, status: 403 });
  expect(room.fake.counts().refused).toEqual({ ordered: 2 });
});

test('a broadcast that is over opens and answers nothing but heartbeats', async () => {
  await using room = await startFixture();
  const client = room.open(await room.sign(null, '7300000000000000000'));
  await client.until(() => client.frames.length > 0);
  client.beat();
  await client.until(() => client.frames.length > 1);
  expect(client.frames.map(({ type }) => type)).toEqual(['hb', 'hb']);
});
