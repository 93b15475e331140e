import type { ContractApp } from './contract-app.ts';
import type { Json, PushSocket } from './push-socket.ts';

export const ACCOUNT = 'acc-1';
/** Half an hour before now: neither from the future nor too old. */
const BEGIN_MS = Date.now() - 30 * 60_000;

/** Rows for the cases: some that stay, and a fresh one for whoever changes or deletes it. */
export class Fixture {
  readonly app: ContractApp;
  readonly #worker: PushSocket;
  #made = 0;

  private constructor(app: ContractApp, worker: PushSocket) {
    this.app = app;
    this.#worker = worker;
  }

  static async fill(app: ContractApp): Promise<Fixture> {
    const fixture = new Fixture(app, await app.worker());
    await fixture.#worker.upsert(ACCOUNT, {
      conversations: [{ conversationId: 'u1', userId: 'u1', userName: '观众甲' }],
      messages: [1, 2, 3].map((n) => messageRow(`m${String(n)}`, 'u1', n)),
      contents: [{ contentId: 'w1', type: 'video', title: '示例作品', publishTime: BEGIN_MS }],
      comments: [1, 2].map((n) => commentRow(`c${String(n)}`, n, n === 1 ? null : 'c1')),
      notifications: [{ notificationId: 'n1', type: 'follow', title: '新关注', createdAt: BEGIN_MS }],
    });
    return fixture;
  }

  /** An id nobody has used. */
  name(): string {
    this.#made += 1;
    return `x${String(this.#made)}`;
  }

  async account(): Promise<string> {
    const body = { user_name: '示例店铺', user_id: this.name() };
    const { json } = await this.app.ask('POST', { path: '/api/im/accounts', body });
    return (json as { data: { account_id: string } }).data.account_id;
  }

  async conversation(): Promise<string> {
    const id = this.name();
    await this.#push({ conversations: [{ conversationId: id, userId: id, createdAt: BEGIN_MS }] });
    return `conv_${ACCOUNT}_${id}`;
  }

  async message(): Promise<string> {
    const id = this.name();
    await this.#push({ messages: [messageRow(id, 'u1', this.#made)] });
    return `msg_${ACCOUNT}_${id}`;
  }

  async content(): Promise<string> {
    const id = this.name();
    await this.#push({ contents: [{ contentId: id, type: 'video', title: '作品', publishTime: BEGIN_MS }] });
    return `cont_${ACCOUNT}_${id}`;
  }

  async comment(): Promise<string> {
    const id = this.name();
    await this.#push({ comments: [commentRow(id, this.#made, null)] });
    return `comm_${ACCOUNT}_${id}`;
  }

  async notification(): Promise<string> {
    const id = this.name();
    await this.#push({ notifications: [{ notificationId: id, type: 'follow', createdAt: BEGIN_MS }] });
    return `notif_${ACCOUNT}_${id}`;
  }

  async #push(data: Json): Promise<void> {
    await this.#worker.upsert(ACCOUNT, data);
  }
}

function messageRow(id: string, user: string, n: number): Json {
  return {
    messageId: id,
    conversationId: user,
    senderId: user,
    senderName: '观众甲',
    type: 'text',
    content: `第 ${String(n)} 句`,
    direction: 'inbound',
    createdAt: BEGIN_MS + n * 1000,
  };
}

function commentRow(id: string, n: number, parent: string | null): Json {
  return {
    commentId: id,
    contentId: 'w1',
    parentCommentId: parent,
    authorId: `a${String(n)}`,
    authorName: '网友',
    content: `评论 ${String(n)}`,
    createdAt: BEGIN_MS + n * 1000,
  };
}
