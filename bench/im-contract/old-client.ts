import { wrongFields } from '#core/api/im/contract/testing/field-types.ts';
import { oldClientCalls } from '#core/api/im/contract/testing/old-client-calls.ts';
import type { OldCall } from '#core/api/im/contract/testing/old-client-calls.ts';
import { comment, content, conversation, message } from '../instruments/im/im-rows.ts';
import { at, items } from '../instruments/im/json.ts';
import type { Check } from './check.ts';
import { holds, same, shaped } from './expect.ts';
import type { Scene, Stage } from './stage.ts';

async function oldClient(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.register();
  await worker.push(account, {
    conversations: [conversation(account, 'u1')],
    messages: [message(account, 'm1', 'u1'), message(account, 'm2', 'u1')],
    contents: [content(account, 'w1')],
    comments: [comment(account, 'c1', 'w1'), comment(account, 'c2', 'w1', { parentCommentId: 'c1' })],
  });
  const calls = oldClientCalls(account, `old-${Date.now()}`);
  for (const call of calls) await make(scene, call);
  worker.reply(await worker.nextReplyRequest(0), 'success');
  await monitorSequence(scene, account);
  stage.log(`${calls.length} operations and the monitor sequence`);
}

/** As an old client calls: always with a content type; whatever is not 2xx fails. */
async function make({ http }: Scene, { method, path, body, fields, list }: OldCall): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await http.ask(method, `/api/im${path}`, { body, headers });
  const name = `${method} ${path}`;
  holds(`${name}: ${answer.status}`, answer.status >= 200 && answer.status < 300, answer.body);
  same(`${name}: status_code`, at(answer.json, 'status_code'), 0);
  const rows = list === undefined ? [at(answer.json, 'data')] : items(answer.json, `data.${list}`);
  holds(`${name}: no rows`, rows.length > 0, answer.body);
  for (const row of rows) same(name, wrongFields(row, fields), []);
  if (list === undefined) return;
  for (const field of ['cursor', 'has_more']) {
    same(`${field} of ${name}`, at(answer.json, field), at(answer.json, `data.${field}`));
  }
}

/** What an old desktop client does after its start: one request of topics for each channel, every time. */
async function monitorSequence(scene: Scene, account: string): Promise<void> {
  const monitor = await scene.monitor();
  monitor.emit('monitor:register', { clientType: 'monitor', clientId: 'old-1' });
  const channels = await monitor.call('monitor:request_channels', null, 'monitor:channels');
  for (const channel of items(channels, 'channels')) {
    shaped('a channel', channel, {
      id: 'text',
      name: 'text',
      avatar: 'text',
      unreadCount: 'number',
      isLoggedIn: 'flag',
      platform: 'text',
    });
    const { mark } = monitor;
    monitor.emit('monitor:request_topics', { channelId: channel['id'] });
    const isOfIt = (payload: { readonly channelId?: unknown }): boolean =>
      payload.channelId === channel['id'];
    const topics = await monitor.next(mark, 'monitor:topics', isOfIt);
    for (const topic of items(topics, 'topics')) {
      shaped('a topic', topic, {
        id: 'text',
        title: 'text',
        messageCount: 'number',
        unreadCount: 'number',
        isPrivate: 'flag',
        lastMessageTime: 'number',
      });
    }
  }
  const topicId = `cont_${account}_w1`;
  const { mark } = monitor;
  monitor.emit('monitor:request_messages', { topicId, channelId: account });
  monitor.emit('monitor:mark_topic_as_read', { topicId, channelId: account });
  const messages = await monitor.next(mark, 'monitor:messages', (payload) => payload['topicId'] === topicId);
  for (const each of items(messages, 'messages')) {
    shaped('a message', each, {
      id: 'text',
      fromName: 'text',
      fromId: 'text',
      content: 'text',
      type: 'text',
      timestamp: 'number',
      messageCategory: 'text',
    });
  }
  const isDone = (payload: { readonly success?: unknown }): boolean => payload.success === true;
  await monitor.next(mark, 'monitor:mark_topic_as_read_response', isDone);
  await monitor.call('monitor:sync', { clientId: 'old-1' }, 'monitor:channels');
}

/** Beyond the list: the whole of what clients from before need. */
export const OLD_CLIENT_CHECKS: readonly Check[] = [
  { number: 45, title: 'an old client: 27 operations and the monitor sequence', run: oldClient },
];
