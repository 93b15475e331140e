import type { Fields } from './field-types.ts';
import {
  OLD_ACCOUNT,
  OLD_CONTENT,
  OLD_CONVERSATION,
  OLD_DISCUSSION,
  OLD_MESSAGE,
  OLD_UNIFIED,
  OLD_UNREAD,
} from './old-client-fields.ts';

/** One call of a client from before this server, and what it then reads. */
export interface OldCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Where it is left out the client sends none, but still a content type. */
  readonly body?: unknown;
  /** Of the item, or of every row of the list named by `list`. */
  readonly fields: Fields;
  readonly list?: string;
}

/**
 * The rows the calls are about: conversation `u1` with `m1` and `m2`, work `w1`, comment `c1` with reply
 * `c2`, all unread, and a worker that is connected. `unused` is an id that nobody has.
 */
export function oldClientCalls(account: string, unused: string): readonly OldCall[] {
  const conversation = `/conversations/conv_${account}_u1`;
  const made = `/conversations/${unused}`;
  const message = `/messages/msg_${account}_m1`;
  const work = `/works/cont_${account}_w1`;
  const discussion = `/discussions/comm_${account}_c1`;
  const page = 'cursor=0&count=20';
  const replies = `account_id=${account}&work_id=cont_${account}_w1&parent_comment_id=comm_${account}_c1`;
  const deleted: Fields = { deleted: 'flag' };
  return [
    post('/accounts', OLD_ACCOUNT, {
      user_id: unused,
      user_name: '旧的',
      platform: 'douyin',
      status: 'active',
    }),
    list(`/accounts?${page}&status=active&platform=douyin`, 'users', OLD_ACCOUNT),
    get(`/accounts/${unused}`, OLD_ACCOUNT),
    put(`/accounts/${unused}`, OLD_ACCOUNT, { user_name: '新的' }),
    remove(`/accounts/${unused}`, deleted),
    list(`/conversations?account_id=${account}&${page}&status=active`, 'conversations', OLD_CONVERSATION),
    get(conversation, OLD_CONVERSATION),
    post('/conversations', OLD_CONVERSATION, {
      conversation_id: unused,
      participant: { user_id: 'u9', user_name: '观众', avatar: '' },
    }),
    put(`${made}/read`, OLD_CONVERSATION),
    remove(made, deleted),
    list(
      `/messages?conversation_id=conv_${account}_u1&sender_id=u1&receiver_id=${account}&since_time=0&${page}`,
      'messages',
      OLD_MESSAGE,
    ),
    list(`${conversation}/messages?${page}&since_time=0`, 'messages', OLD_MESSAGE),
    get(message, OLD_MESSAGE),
    post('/messages', OLD_MESSAGE, {
      conversation_id: `conv_${account}_u1`,
      content: '您好',
      msg_type: 'text',
    }),
    put(`${message}/read`, OLD_MESSAGE),
    remove(`/messages/msg_${account}_m2`, deleted),
    list(
      `/works?account_id=${account}&platform=douyin&work_type=video&is_new=true&${page}`,
      'works',
      OLD_CONTENT,
    ),
    get(work, OLD_CONTENT),
    put(`${work}/read`, OLD_CONTENT),
    list(`/discussions?${replies}&is_read=false&is_new=true&${page}`, 'discussions', OLD_DISCUSSION),
    get(discussion, OLD_DISCUSSION),
    put(`${discussion}/read`, OLD_DISCUSSION),
    list(
      `/unified-messages?account_id=${account}&types=comment,discussion,direct_message&is_new=true&is_read=false&${page}`,
      'messages',
      OLD_UNIFIED,
    ),
    get(`/unified-messages/stats?account_id=${account}`, OLD_UNREAD),
    put(`/unified-messages/comm_${account}_c2/read`, { marked: 'flag' }, { business_type: 'discussion' }),
    get('/health', { status: 'text', timestamp: 'number' }),
    get('/version', { api_version: 'text', compatibility: 'text' }),
  ];
}

function get(path: string, fields: Fields): OldCall {
  return { method: 'GET', path, fields };
}

function list(path: string, key: string, fields: Fields): OldCall {
  return { method: 'GET', path, fields, list: key };
}

function post(path: string, fields: Fields, body: unknown): OldCall {
  return { method: 'POST', path, fields, body };
}

function put(path: string, fields: Fields, body?: unknown): OldCall {
  return { method: 'PUT', path, fields, ...(body !== undefined && { body }) };
}

function remove(path: string, fields: Fields): OldCall {
  return { method: 'DELETE', path, fields };
}
