import { createHash } from 'node:crypto';
import type { ComboMessage } from '#shared/message.ts';

/**
 * One message per combo: the id is made of what tells combos apart, so that growth, a replay or a
 * restart finds the same message again. A gift that cannot combo is told apart by its message id.
 */
export function giftMessageId(accountId: string, combo: ComboMessage): string {
  const digest = createHash('sha256').update(keyOf(combo)).digest('hex').slice(0, 16);
  return `msg_${accountId}_gift_${digest}`;
}

function keyOf(combo: ComboMessage): string {
  const { roomId, user, gift, receiver, comboKey } = combo;
  const group = groupOf(combo);
  if (group === null) return comboKey;
  const viewer = user === null ? '' : user.basis === 'name' ? user.name : user.key;
  return `${roomId}:${viewer}:${gift.id}:${group}:${receiver?.key ?? ''}`;
}

/** The platform's combo id, which only the combo key holds; null for a gift outside any combo. */
function groupOf({ roomId, user, gift, comboKey }: ComboMessage): string | null {
  const sender = user?.basis === 'name' ? `name:${user.name}` : (user?.key ?? '');
  const head = `${roomId}|${sender}|${gift.id}|`;
  if (!comboKey.startsWith(head)) return null;
  const end = comboKey.indexOf('|', head.length);
  return end === -1 ? null : comboKey.slice(head.length, end);
}
