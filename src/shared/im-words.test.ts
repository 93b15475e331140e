import { expect, test } from 'vitest';
import {
  accountStatusOf,
  contentTypeOf,
  conversationStatusOf,
  conversationTypeOf,
  directionOf,
  isRemovedWord,
  loginStatusOf,
  messageStatusOf,
  messageTypeOf,
  notificationTypeOf,
} from './im-words.ts';

const KNOWN: readonly (readonly [find: (word: unknown) => string | null, pairs: string])[] = [
  [accountStatusOf, 'active:active logged_in:active pending:pending inactive:inactive paused:inactive'],
  [accountStatusOf, 'error:inactive expired:inactive suspended:banned banned:banned'],
  [
    loginStatusOf,
    'logged_in:logged_in not_logged_in:not_logged_in expired:expired not_required:not_required',
  ],
  [conversationTypeOf, 'private:one_on_one direct:one_on_one one_on_one:one_on_one group:group'],
  [conversationStatusOf, 'active:active archived:archived'],
  [messageTypeOf, 'text:text image:image file:file video:video audio:audio link:link card:link'],
  [messageStatusOf, 'pending:sending sending:sending sent:sent delivered:delivered read:read failed:failed'],
  [directionOf, 'inbound:inbound incoming:inbound outbound:outbound outgoing:outbound'],
  [contentTypeOf, 'video:video image:image article:article text:article live:live other:other'],
  [notificationTypeOf, 'follow:follow share:share fansclub:fansclub like:like comment:comment'],
  [notificationTypeOf, 'mention:mention system:system'],
];

test.each(KNOWN)('%o knows %s', (find, pairs) => {
  // Catches: a word of another tool that is lost or means something else.
  for (const pair of pairs.split(' ')) {
    const [word, meaning] = pair.split(':');
    expect(find(word), pair).toBe(meaning);
  }
});

test('what is no word, and a word that only objects know, mean nothing', () => {
  // Catches: a look-up in an object answering `constructor`, and crawler words taken for delivery states.
  for (const word of ['constructor', '__proto__', 'new', 'synced', '', 'ACTIVE ', 1, null, {}, ['text']]) {
    expect(messageStatusOf(word)).toBeNull();
    expect(messageTypeOf(word)).toBeNull();
    expect(accountStatusOf(word)).toBeNull();
  }
  expect(isRemovedWord('deleted')).toBe(true);
  expect(isRemovedWord('updated')).toBe(false);
});
