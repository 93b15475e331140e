import { expect, test } from 'vitest';
import { startDemoUpstream } from './demo-upstream.ts';
import { SCENARIO_NAMES } from './show/scenarios.ts';
import { createFakeSigner } from './signer.ts';
import { roomInfo } from './testing/fixture.ts';
import { openPush } from './testing/push-client.ts';

const signal = (): AbortSignal => AbortSignal.timeout(10_000);

async function startDemo() {
  const demo = await startDemoUpstream();
  return { ...demo, [Symbol.asyncDispose]: () => demo.close() };
}

test.each(['demo:evening', 'evening', ' demo:evening '])(
  '"%s" is the evening’s room, live and with its anchor',
  async (liveId) => {
    await using demo = await startDemo();
    const room = await demo.upstream.getRoom(liveId, signal());
    const evening = demo.fake.roomOf('evening');
    expect(room).toMatchObject({
      liveId: 'demo:evening',
      roomId: evening.roomId,
      status: 'live',
      anchor: { id: evening.anchorId },
    });
    // The room's number carries the second it began in.
    expect(room.startedMs).toBe(Number(BigInt(evening.roomId) >> 32n) * 1_000);
  },
);

test('a room of the server is found by its number as well', async () => {
  await using demo = await startDemo();
  const { webRid, roomId } = demo.fake.roomOf('calm');
  const room = await demo.upstream.getRoom(webRid, signal());
  expect(room).toMatchObject({ liveId: webRid, roomId });
  const { url } = await demo.upstream.findLine(room, null, signal());
  expect(new URL(url).searchParams.get('room_id')).toBe(roomId);
  await expect(demo.upstream.getRoom('999999999999', signal())).rejects.toMatchObject({ code: 'E104' });
});

test('an offline demo resolves as ended, without a broadcast', async () => {
  await using demo = await startDemo();
  expect(await demo.upstream.getRoom('demo:offline', signal())).toMatchObject({
    status: 'ended',
    roomId: null,
    online: null,
  });
});

test('a demo that does not exist is refused with the names of those that do', async () => {
  await using demo = await startDemo();
  const refusal = demo.upstream.getRoom('demo:__proto__', signal());
  await expect(refusal).rejects.toMatchObject({ code: 'E104', details: { scenarios: SCENARIO_NAMES } });
  await expect(demo.upstream.getRoom('demo:not-found', signal())).rejects.toMatchObject({ code: 'E104' });
});

test('its signed address opens, and resumes where the given point says', async () => {
  await using demo = await startDemo();
  const room = await demo.upstream.getRoom('calm', signal());
  const resume = { cursor: 't-1_r-1_d-1', internalExt: 'internal_src:pushserver|a:b' };
  const address = await demo.upstream.findLine(room, resume, signal());
  const query = new URL(address.url).searchParams;
  expect([query.get('cursor'), query.get('internal_ext')]).toEqual([resume.cursor, resume.internalExt]);
  const client = openPush(address);
  expect(await client.handshake).toEqual({ opened: true });
  client.terminate();
});

test('an aborted question ends with the abort, not with a made-up error', async () => {
  await using demo = await startDemo();
  const gone = AbortSignal.abort(new Error('left'));
  await expect(demo.upstream.getRoom('calm', gone)).rejects.toThrow('left');
});

test('the signer says E103 for a room without a broadcast and E001 when nobody answers', async () => {
  await using demo = await startDemo();
  const signer = createFakeSigner(demo.fake.origin);
  await expect(signer.signSocket(roomInfo('1', null), null, signal())).rejects.toMatchObject({
    code: 'E103',
  });
  const { origin } = demo.fake;
  await demo.close();
  await expect(createFakeSigner(origin).signSocket(roomInfo('1', '1'), null, signal())).rejects.toMatchObject(
    {
      code: 'E001',
    },
  );
});
