/** Rows of a made-up shop, the same at every call on one day: nothing in them is or was real. */

export type Row = Readonly<Record<string, unknown>>;
export interface FixtureData {
  readonly comments: readonly Row[];
  readonly contents: readonly Row[];
  readonly conversations: readonly Row[];
  readonly messages: readonly Row[];
  readonly notifications: readonly Row[];
}
export interface Fixture {
  readonly accountId: string;
  readonly data: FixtureData;
}

export const FIXTURES = ['small', '10k', '100x10k'] as const;
export type FixtureName = (typeof FIXTURES)[number];

interface Sizes {
  readonly contents: number;
  readonly comments: number;
  readonly conversations: number;
  readonly messages: number;
  readonly notifications: number;
}
const SMALL: Sizes = { contents: 3, comments: 12, conversations: 4, messages: 20, notifications: 3 };
/** 10,000 rows together. */
const LARGE: Sizes = { contents: 50, comments: 4000, conversations: 450, messages: 5000, notifications: 500 };

const SAID = [
  '在吗',
  '请问还有货吗',
  '多久能发货',
  '好看',
  '主播晚上好',
  '支持一下',
  '价格可以商量吗',
  '谢谢',
];
const ANSWERED = ['在的', '有现货', '今天就发', '谢谢支持'];
const DAY_MS = 86_400_000;

/**
 * The snapshots of a fixture. `nowMs` decides the day the rows are of: they lie within the hour before
 * it began, so that none is too old to be kept and the same day gives the same rows.
 */
export function makeFixture(name: FixtureName, accountId: string, nowMs: number): readonly Fixture[] {
  const endMs = Math.floor(nowMs / DAY_MS) * DAY_MS;
  if (name !== '100x10k') {
    return [{ accountId, data: makeData(accountId, name === 'small' ? SMALL : LARGE, endMs) }];
  }
  return Array.from({ length: 100 }, (_, index) => {
    const id = `${accountId}-${String(index + 1).padStart(3, '0')}`;
    return { accountId: id, data: makeData(id, LARGE, endMs) };
  });
}

function makeData(accountId: string, sizes: Sizes, endMs: number): FixtureData {
  const at = (index: number, count: number): number =>
    endMs - Math.round(((count - index) * 3_600_000) / count);
  return {
    contents: several(sizes.contents, (index) => ({
      contentId: `w${String(index)}`,
      type: 'video',
      title: `示例作品 ${String(index)}`,
      url: `https://example.test/${accountId}/w${String(index)}`,
      viewCount: 100 * (index + 1),
      likeCount: 10 * (index + 1),
      publishTime: at(index, sizes.contents),
    })),
    comments: several(sizes.comments, (index) => ({
      commentId: `c${String(index)}`,
      contentId: `w${String(index % sizes.contents)}`,
      parentCommentId: index % 10 === 9 ? `c${String(index - 9 + (index % 3))}` : null,
      authorId: personId(index),
      authorName: personName(index),
      content: `${pick(SAID, index)} ${String(index)}`,
      createdAt: at(index, sizes.comments),
    })),
    conversations: several(sizes.conversations, (index) => ({
      conversationId: personId(index),
      type: 'private',
      userId: personId(index),
      userName: personName(index),
      createdAt: at(0, 1),
    })),
    messages: several(sizes.messages, (index) => {
      const person = index % sizes.conversations;
      const isAnswer = index % 5 === 4;
      return {
        messageId: `m${String(index)}`,
        conversationId: personId(person),
        senderId: isAnswer ? accountId : personId(person),
        senderName: isAnswer ? '示例店铺' : personName(person),
        type: 'text',
        content: `${pick(isAnswer ? ANSWERED : SAID, index)} ${String(index)}`,
        direction: isAnswer ? 'outbound' : 'inbound',
        createdAt: at(index, sizes.messages),
      };
    }),
    notifications: several(sizes.notifications, (index) => ({
      notificationId: `n${String(index)}`,
      type: 'follow',
      triggerId: personId(index),
      triggerName: personName(index),
      title: '新关注',
      content: `${personName(index)} 关注了你`,
      createdAt: at(index, sizes.notifications),
    })),
  };
}

export function rowCount(data: FixtureData): number {
  const lists: readonly (readonly Row[])[] = Object.values(data);
  return lists.reduce((sum, rows) => sum + rows.length, 0);
}

function several(count: number, make: (index: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function pick(texts: readonly string[], index: number): string {
  return texts[index % texts.length] ?? '';
}

function personId(index: number): string {
  return `u-${String(2000 + index)}`;
}

function personName(index: number): string {
  return `观众${String(index)}`;
}
