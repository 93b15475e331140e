import { createHash } from 'node:crypto';
import Long from 'long';
import { createChance } from '#fake-douyin/random.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import { fansclubDraft, followDraft, likeDraft, shareDraft } from '#fake-douyin/show/crowd-drafts.ts';
import type { Draft, Head } from '#fake-douyin/show/draft.ts';
import { GIFTS } from '#fake-douyin/show/gift-catalogue.ts';
import { giftDraft } from '#fake-douyin/show/gift-drafts.ts';
import { chatDraft } from '#fake-douyin/show/talk-drafts.ts';
import { createViewer } from '#fake-douyin/show/viewers.ts';
import type { Mask, Viewer } from '#fake-douyin/show/viewers.ts';
import { several } from '../instruments/im/im-rows.ts';
import { at, column, number, text } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import { until } from '../instruments/wait.ts';
import type { Check } from './check.ts';
import { answered, holds, same } from './expect.ts';
import type { Scene, Stage } from './stage.ts';

const LIMIT_MS = 15_000;
/** How many conversations the room may have; more viewers than that speak at the end. */
const MOST = 8;

/** The room as the check conducts it: silent but for what is sent here. */
class Conductor {
  readonly room: FakeDouyin;
  readonly #roomId: Long;
  readonly #chance = createChance('acceptance');
  readonly #taken = new Set<string>();
  #viewers = 0;
  /** Messages that were sent once more. */
  repeats = 0;

  constructor(room: FakeDouyin) {
    this.room = room;
    this.#roomId = Long.fromString(room.roomId, true);
  }

  viewer(mask: Mask): Viewer {
    this.#viewers += 1;
    const index = 500_000 + this.#viewers;
    return createViewer({ chance: this.#chance, taken: this.#taken, index, mask, clubName: '小屋' });
  }

  get anchor(): Viewer {
    const { anchorId } = this.room;
    const user = { id: Long.fromString(anchorId, true), nickname: '主播' };
    return { key: anchorId, name: '主播', mask: 'none', user };
  }

  /** Makes a message and sends it; answers with its id. */
  say(make: (head: Head) => Draft, times = 1): string {
    const id = this.room.nextId();
    const draft = make({ id, roomId: this.#roomId, atMs: Date.now() });
    this.repeats += times - 1;
    this.room.send(several(times, () => draft));
    return id.toString();
  }

  /** One packet of a combo of hearts. */
  hearts(sender: Viewer, groupId: number, items: number, ended: boolean): string {
    const gift = GIFTS.heart;
    const run = { giftId: String(gift.id), unitDiamonds: gift.diamonds, toOther: false };
    const rest = { groupId, groupCount: 1, comboCount: items, repeatCount: items, ended, items, bare: false };
    return this.say((head) => giftDraft(head, { run, gift, sender, receiver: null, ...rest }));
  }
}

async function liveReplay(stage: Stage): Promise<void> {
  const fake = await startFakeDouyin({ scenario: 'calm', changes: { rate: 0 } });
  try {
    const scene = await stage.own({
      flags: ['--fake-server', fake.origin, '--room', fake.webRid],
      config: { live: { max_conversations: MOST } },
    });
    const live = await scene.live();
    await checkBroadcast(scene, live, fake);
    const conductor = new Conductor(fake);
    await checkTalk(scene, live, conductor);
    await checkGifts(scene, live, conductor);
    await checkNotices(scene, live, conductor);
    await checkLimit(scene, live, conductor);
    fake.endBroadcast();
    const id = `cont_${live}_${fake.roomId}`;
    await until('the end of the broadcast', LIMIT_MS, async () => {
      const answer = await scene.http.get(`/api/im/contents/${id}`);
      return (
        at(answer.json, 'data.crawl_status') === 'completed' &&
        at(answer.json, 'data.live.status') === 'ended'
      );
    });
  } finally {
    await fake.close();
  }
}

async function checkBroadcast({ http }: Scene, live: string, fake: FakeDouyin): Promise<void> {
  const accounts = await http.list('/api/im/accounts?source=live', 'users');
  same('live accounts', accounts.length, 1);
  same(
    'the account',
    ['user_id', 'platform', 'can_send', 'login_status'].map((field) => at(accounts[0], field)),
    [fake.webRid, 'douyin', false, 'not_required'],
  );
  let works: readonly Item[] = [];
  await until('the content of the broadcast', LIMIT_MS, async () => {
    works = await http.list(`/api/im/contents?account_id=${live}`, 'contents');
    return works.length > 0;
  });
  same('one content', works.length, 1);
  const fields = ['content_id', 'platform_content_id', 'content_type', 'crawl_status', 'live.status'];
  same(
    'it',
    fields.map((field) => at(works[0], field)),
    [`cont_${live}_${fake.roomId}`, fake.roomId, 'live', 'running', 'live'],
  );
}

async function checkTalk({ http }: Scene, live: string, stage: Conductor): Promise<void> {
  const viewers = {
    plain: stage.viewer('none'),
    uid: stage.viewer('webcast-uid'),
    sec: stage.viewer('sec-uid'),
    name: stage.viewer('name'),
  };
  const said = new Map(
    Object.entries(viewers).map(([who, viewer]) => [
      who,
      stage.say((head) => chatDraft(head, viewer, `我是${who}`), 2),
    ]),
  );
  const own = stage.say((head) => chatDraft(head, stage.anchor, '大家好'));
  const ids = [...said.values(), own];
  await until('the chat as discussions', LIMIT_MS, async () => {
    const rows = await http.list(`/api/im/discussions?account_id=${live}&count=1000`, 'discussions');
    return ids.every((id) => column(rows, 'discussion_id').includes(`comm_${live}_${id}`));
  });
  const rows = await http.list(`/api/im/discussions?account_id=${live}&count=1000`, 'discussions');
  const chats = (stage.room.truth().messages['chat'] ?? 0) - stage.repeats;
  same('discussions and chat lines', rows.length, chats);
  const anchor = rows.find((row) => row['discussion_id'] === `comm_${live}_${own}`);
  same(
    'the anchor',
    ['is_author_reply', 'direction', 'is_read', 'twin_message_id'].map((field) => at(anchor, field)),
    [true, 'outbound', true, null],
  );
  for (const [who, masked] of [
    ['plain', false],
    ['uid', true],
    ['sec', true],
  ] as const) {
    const { key } = viewers[who];
    const conversation = await http.get(`/api/im/conversations/conv_${live}_${key}`);
    answered(`the conversation of ${who}`, conversation, 200);
    same(`masked: ${who}`, at(conversation.json, 'data.participant.masked'), masked);
    same(`messages of ${who}`, at(conversation.json, 'data.message_count'), 1);
  }
  const nameless = rows.find((row) => row['discussion_id'] === `comm_${live}_${said.get('name') ?? ''}`);
  same('a masked viewer without a key has no message', at(nameless, 'twin_message_id'), null);
  const all = await http.list(`/api/im/conversations?account_id=${live}&count=1000`, 'conversations');
  holds('somebody is 111111', !all.some((row) => text(row, 'participant.user_id').includes('111111')), all);
  const id = said.get('plain') ?? '';
  const stats = async () =>
    number((await http.get(`/api/im/unified-messages/stats?account_id=${live}`)).json, 'data.total_unread');
  const before = await stats();
  answered('reading the comment', await http.put(`/api/im/discussions/comm_${live}_${id}/read`), 200);
  const twin = await http.get(`/api/im/messages/msg_${live}_${id}`);
  same(
    'its twin',
    [at(twin.json, 'data.is_read'), at(twin.json, 'data.twin_discussion_id')],
    [true, `comm_${live}_${id}`],
  );
  same('a pair counts once', before - (await stats()), 1);
}

async function checkGifts({ http }: Scene, live: string, stage: Conductor): Promise<void> {
  const sender = stage.viewer('none');
  const groupId = Math.floor(Date.now() / 1000);
  const first = stage.hearts(sender, groupId, 1, false);
  stage.hearts(sender, groupId, 2, false);
  const chat = stage.say((head) => chatDraft(head, sender, '还在连'));
  await until(
    'the line after the running combo',
    LIMIT_MS,
    async () => (await http.get(`/api/im/messages/msg_${live}_${chat}`)).status === 200,
  );
  const list = `/api/im/conversations/conv_${live}_${sender.key}/messages`;
  const gifts = async () => (await http.list(list, 'messages')).filter((row) => row['gift'] !== null);
  same('a running combo', (await gifts()).length, 0);
  stage.hearts(sender, groupId, 3, true);
  await until('the settled combo', LIMIT_MS, async () => (await gifts()).length > 0);
  const [settled] = await gifts();
  const key = `${stage.room.roomId}:${sender.key}:463:${groupId}:`;
  holds('the id', text(settled, 'msg_id').startsWith(`msg_${live}_gift_`), settled);
  same('gift', at(settled, 'gift'), {
    gift_id: '463',
    name: '小心心',
    count: 3,
    diamonds: 3,
    to_anchor: true,
  });
  same('content', at(settled, 'content'), '[礼物] 小心心 ×3');
  same('platform id: the first event', at(settled, 'platform_message_id'), first);
  const hashes = ['', '0', stage.room.anchorId].map((to) =>
    createHash('sha256')
      .update(key + to)
      .digest('hex')
      .slice(0, 16),
  );
  holds('the id is no hash of the key', hashes.includes(text(settled, 'msg_id').slice(-16)), settled);
  stage.hearts(sender, groupId, 5, true);
  await until('the combo that grew', LIMIT_MS, async () => at((await gifts())[0], 'gift.count') === 5);
  const grown = await gifts();
  same('amended, not doubled', column(grown, 'msg_id'), [at(settled, 'msg_id')]);
}

async function checkNotices({ http }: Scene, live: string, stage: Conductor): Promise<void> {
  const viewer = stage.viewer('none');
  const ids = {
    follow: stage.say((head) => followDraft(head, viewer, 100)),
    share: stage.say((head) => shareDraft(head, viewer, '112')),
    fansclub: stage.say((head) => fansclubDraft(head, viewer, 2, '加入了粉丝团')),
  };
  for (const [type, id] of Object.entries(ids)) {
    await until(type, LIMIT_MS, async () => {
      const answer = await http.get(`/api/im/notifications/notif_${live}_${id}`);
      return at(answer.json, 'data.type') === type;
    });
  }
  const content = `/api/im/contents/cont_${live}_${stage.room.roomId}`;
  // What the room counted before is in its first total.
  const before = number((await http.get(content)).json, 'data.stats.likes');
  for (const total of [before + 100, 5_200]) {
    stage.say((head) => likeDraft(head, viewer, 10, total));
    await until(
      `${total} likes`,
      LIMIT_MS,
      async () => number((await http.get(content)).json, 'data.stats.likes') === total,
    );
  }
  const step = `/api/im/notifications/notif_${live}_${stage.room.roomId}_like_5000`;
  await until('a step of likes', LIMIT_MS, async () => (await http.get(step)).status === 200);
  const like = await http.get(step);
  same('the step', [at(like.json, 'data.type'), at(like.json, 'data.value')], ['like', 5000]);
}

async function checkLimit({ http }: Scene, live: string, stage: Conductor): Promise<void> {
  const last = several(MOST + 4, () => stage.viewer('none'));
  for (const viewer of last) stage.say((head) => chatDraft(head, viewer, '最后一句'));
  const path = `/api/im/conversations?account_id=${live}&count=1000`;
  // The platform tells whole seconds: which of those who spoke in the same one are newest is not known.
  const expected = new Set(last.map(({ key }) => `conv_${live}_${key}`));
  await until('the newest viewers', LIMIT_MS, async () => {
    const ids = column(await http.list(path, 'conversations'), 'conversation_id');
    return ids.length === MOST && ids.every((id) => expected.has(String(id)));
  });
  same('conversations', (await http.list(path, 'conversations')).length, MOST);
}

export const LIVE_CHECKS: readonly Check[] = [
  {
    number: 39,
    title: 'a live room becomes account, content, discussions, conversations, gifts',
    run: liveReplay,
  },
];
