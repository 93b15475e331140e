import type { MonitorMessage } from './message-shape.ts';

/** A line in the topic that only the caller sees: what it wrote was not sent, and why. */
export function notSentNotice(
  id: string,
  where: {
    readonly channelId: string;
    readonly topicId: string;
    readonly category: MonitorMessage['messageCategory'];
  },
  reason: string,
  nowMs: number,
): MonitorMessage {
  return {
    id,
    channelId: where.channelId,
    topicId: where.topicId,
    fromName: '系统',
    fromId: 'monitor_system',
    authorAvatar: null,
    content: `[未发送] ${reason}`,
    type: 'text',
    messageCategory: where.category,
    timestamp: nowMs,
    serverTimestamp: nowMs,
    replyToId: null,
    replyToContent: null,
    direction: 'outbound',
    recipientId: null,
    recipientName: null,
    isRead: true,
    isAuthorReply: false,
  };
}
