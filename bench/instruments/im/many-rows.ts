import type { Item } from './json.ts';
import type { Snapshot } from './push-in-parts.ts';

/** An account as a crawler finds it: mostly messages and comments, in compact rows without raw data. */
const SHARES = { conversations: 0.05, messages: 0.5, contents: 0.01, comments: 0.4 } as const;
const WORDS = '主播今天播多久有没有优惠想要链接谢谢晚上好已经下单了等你回复哦';

export interface ManyRowsOptions {
  readonly accountId: string;
  readonly count: number;
  /** Tells apart what several workers push into one account. */
  readonly prefix?: string;
  /** The newest row's time, ms. */
  readonly untilMs: number;
}

/** `count` rows of all five collections, no row more than 400 bytes of JSON. */
export function manyRows({ accountId, count, prefix = '', untilMs }: ManyRowsOptions): Snapshot {
  const of = (share: number): number => Math.floor(count * share);
  const [people, works] = [Math.max(1, of(SHARES.conversations)), Math.max(1, of(SHARES.contents))];
  const [messages, comments] = [of(SHARES.messages), of(SHARES.comments)];
  const notifications = count - people - works - messages - comments;
  const time = (at: number): number => untilMs - at * 1_000;
  const rows = (many: number, make: (at: number) => Item): readonly Item[] =>
    Array.from({ length: many }, (_, at) => make(at));
  const user = (at: number): string => `${prefix}u${at % people}`;
  return {
    conversations: rows(people, (at) => ({
      conversationId: user(at),
      userId: user(at),
      userName: `观众${at}`,
      lastMessageTime: time(at),
      createdAt: time(at),
    })),
    messages: rows(messages, (at) => ({
      messageId: `${prefix}m${at}`,
      conversationId: user(at),
      senderId: user(at),
      senderName: `观众${at % people}`,
      type: 'text',
      content: line(at),
      direction: 'inbound',
      createdAt: time(at),
    })),
    contents: rows(works, (at) => ({
      contentId: `${prefix}w${at}`,
      type: 'video',
      title: `作品 ${at}`,
      publishTime: time(at),
      viewCount: at,
      likeCount: at,
    })),
    comments: rows(comments, (at) => ({
      commentId: `${prefix}c${at}`,
      contentId: `${prefix}w${at % works}`,
      authorId: `${accountId}-a${at}`,
      authorName: `网友${at}`,
      content: line(at),
      createdAt: time(at),
    })),
    notifications: rows(notifications, (at) => ({
      notificationId: `${prefix}n${at}`,
      type: 'follow',
      triggerId: `a${at}`,
      triggerName: `网友${at}`,
      title: '新关注',
      createdAt: time(at),
    })),
  };
}

/** Different for every row, 12 to 40 characters. */
function line(at: number): string {
  const from = at % WORDS.length;
  return `${(WORDS + WORDS).slice(from, from + 8 + (at % 28))} ${at}`;
}
