import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EntityStore } from '#core/store/entities/entity-store.ts';
import { openStore } from '#core/store/entities/testing/open-store.ts';
import { ManualClock } from '../../../testing/manual-clock.ts';
import type { ImWorkers } from '../parts.ts';
import type { RootNamespace } from '../sockets/socket-types.ts';
import { Audience } from './audience.ts';
import { ChannelList } from './channel-list.ts';
import { Lanes } from './lanes.ts';

let store: EntityStore;
let told: string[];
let audience: Audience;
beforeEach(async () => {
  const clock = new ManualClock(Date.now());
  ({ store } = await openStore({ clock }));
  told = [];
  const namespace = {
    sockets: new Map([['one', null]]),
    emit: (event: string) => told.push(event),
  } as unknown as RootNamespace;
  const workers: ImWorkers = {
    list: () => [],
    statusOf: () => 'none',
    onStatus: () => () => {},
    received: () => [],
  };
  const lanes = new Lanes((thrown) => {
    throw thrown;
  });
  audience = new Audience({ namespace, store, clock, channels: new ChannelList(store, workers), lanes });
});
afterEach(async () => {
  audience.close();
  await store.close();
});

// Catches: the same topics told twice in a row, each asking for every picture again.
it('leaves out a refresh that waited while what it would tell was told', async () => {
  await audience.inTurn('acc-1', async () => {
    audience.topicsSoon('acc-1');
    await audience.topics('acc-1');
  });
  await audience.inTurn('acc-1', () => {});
  expect(told).toEqual(['monitor:topics']);
});

// Catches: an account another tool made meanwhile that nobody is told of, because this one failed.
it('tells what was held back when whoever held it fails', async () => {
  const failing = audience.holdChannels(async () => {
    audience.channelsNow();
    throw new Error('refused');
  });
  expect(told).toEqual([]);
  await expect(failing).rejects.toThrow('refused');
  expect(told).toEqual(['monitor:channels']);
});

// Catches: what is kept of a channel, and told of it, after it is gone.
it('says nothing of a channel that was removed while its topics waited for their turn', async () => {
  await audience.inTurn('acc-1', async () => {
    audience.topicsSoon('acc-1');
    await store.deleteAccount('acc-1');
    audience.forgetChannel('acc-1');
  });
  await audience.inTurn('acc-1', () => audience.topics('acc-1'));
  expect(await audience.inTurn('acc-1', () => audience.readTopics('acc-1'))).toEqual([]);
  expect(told).toEqual([]);
});
