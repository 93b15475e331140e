import { expect, test } from 'vitest';
import type { GiftMessage } from '#shared/message.ts';
import { createTallies, tally } from './tallies.ts';

function gift(delta: number, diamonds: number | null, unitDiamonds: number | null): GiftMessage {
  return {
    id: 'm',
    seq: 1,
    liveId: 'l',
    roomId: 'r',
    sessionId: 's',
    user: null,
    text: '',
    sentMs: null,
    receivedMs: 0,
    isPublic: true,
    kind: 'gift',
    gift: { id: '463', name: '', unitDiamonds, iconUrl: null },
    comboKey: 'combo',
    delta,
    total: delta,
    diamonds,
    ended: false,
    receiver: null,
    toOther: false,
  };
}

test('items whose price comes later are unpriced until then, and then worth what they are', () => {
  // Catches: diamonds of a packet that adds no item left out, and items that stay unpriced for ever.
  const tallies = createTallies();
  tally(tallies, gift(3, null, null));
  expect(tallies.gifts).toMatchObject({ items: 3, diamonds: 0, unpricedItems: 3 });
  tally(tallies, gift(0, 15, 5));
  expect(tallies.gifts).toMatchObject({ items: 3, diamonds: 15, unpricedItems: 0 });
  expect(tallies.byGift.get('463')).toEqual({ items: 3, diamonds: 15 });
});
