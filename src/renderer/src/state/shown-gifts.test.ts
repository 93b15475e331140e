import { expect, test } from 'vitest';
import type { GiftDelivery } from '#shared/health.ts';
import { shownGifts } from './shown-gifts.ts';

function shown(items: number, giftsDelivered: GiftDelivery, unpricedItems = 0) {
  const gifts = { items, diamonds: items * 10, unpricedItems, otherItems: 0, otherDiamonds: 0 };
  return shownGifts({ gifts, giftsDelivered });
}

test('no gifts are zero only while gifts are known to be delivered', () => {
  // Catches: "0 gifts" shown as a fact to a guest who is given none.
  expect(shown(0, 'withheld')).toMatchObject({ items: null, diamonds: null, atLeast: false });
  expect(shown(0, 'unknown')).toMatchObject({ items: null, diamonds: null });
  // One that went to a co-host proves that they come.
  expect(shown(0, 'yes')).toMatchObject({ items: 0, diamonds: 0, atLeast: false });
});

test('a sum is a lower bound when gifts stopped coming or a price is not known', () => {
  expect(shown(5, 'yes')).toMatchObject({ diamonds: 50, atLeast: false });
  expect(shown(5, 'stopped')).toMatchObject({ diamonds: 50, atLeast: true });
  expect(shown(5, 'withheld')).toMatchObject({ diamonds: 50, atLeast: true });
  expect(shown(5, 'yes', 1).atLeast).toBe(true);
});
