import { NOW_MS, rawMessage } from '#core/store/entities/testing/open-store.ts';

/** Rows as a worker pushes them: one work with comments, and the lines of one conversation. */

export const CONVERSATION = 'conv_acc-1_u-1';
export const WORK = 'cont_acc-1_w1';

type Raw = Readonly<Record<string, unknown>>;

export function rawComment(n: number, parts: Raw = {}): Raw {
  return {
    commentId: `c${String(n)}`,
    contentId: 'w1',
    authorId: 'u-1',
    authorName: '观众甲',
    content: `评论 ${String(n)}`,
    createdAt: NOW_MS - 100_000 + n,
    ...parts,
  };
}

export function rawWork(parts: Raw = {}): Raw {
  return { contentId: 'w1', type: 'video', title: '示例作品', publishTime: NOW_MS - 1_000_000, ...parts };
}

export function rawLine(n: number, parts: Raw = {}): Raw {
  return rawMessage(n, {
    conversationId: 'u-1',
    senderId: 'u-1',
    createdAt: NOW_MS - 100_000 + n,
    ...parts,
  });
}

/** A thread three levels deep, and a picture. */
export const FILLING = {
  contents: [rawWork({ viewCount: 1234, completionRate: 0.31, url: 'file:///etc/passwd' })],
  comments: [
    rawComment(1),
    rawComment(2, { parentCommentId: 'c1' }),
    rawComment(3, { parentCommentId: 'c2' }),
  ],
  messages: [
    rawLine(1),
    rawLine(2, { type: 'image', mediaUrl: 'https://example.test/a.png', fileName: 'a.png' }),
  ],
};
