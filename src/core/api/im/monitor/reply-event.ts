import { errorAnswer, monitorRequest } from './monitor-request.ts';
import type { MonitorRequest } from './monitor-request.ts';
import type { ReplyFlow } from './reply-flow.ts';
import { replySchema } from './reply-request.ts';

/** The event that says something. Refused or not, it is answered by the reply flow and its queue. */
export function replyRequest(replies: ReplyFlow): Readonly<Record<string, MonitorRequest>> {
  return {
    'monitor:reply': monitorRequest({
      needs: 'control',
      schema: replySchema,
      invalid: () => errorAnswer('无效请求'),
      failed: ({ error }) => [errorAnswer(error)],
      handle: (socket, payload) => replies.reply(socket, payload),
      refuse: (socket, refusal, payload) => replies.refuse(socket, payload, refusal),
    }),
  };
}
