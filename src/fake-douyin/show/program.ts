import type Long from 'long';
import type { Chance } from '../random.ts';
import type { Draft, Head } from './draft.ts';
import {
  fansclubDraft,
  followDraft,
  likeDraft,
  memberDraft,
  shareDraft,
  socialDraft,
} from './crowd-drafts.ts';
import { bindingGiftDraft, giftDraft } from './gift-drafts.ts';
import { GiftDesk } from './gift-desk.ts';
import type { ComboRun } from './facts.ts';
import type { GiftPacket } from './combos.ts';
import { Interludes } from './interludes.ts';
import type { MessageIds } from './message-ids.ts';
import { PkStage } from './pk-stage.ts';
import type { BattleTruth } from './pk-stage.ts';
import {
  controlDraft,
  fanTicketDraft,
  FOREIGN_METHODS,
  foreignDraft,
  introDraft,
  noticeDraft,
  roomStatsDraft,
  userSeqDraft,
} from './room-drafts.ts';
import type { Act, Scenario } from './scenarios.ts';
import { chatDraft, emojiDraft, privilegeChatDraft, screenChatDraft, voiceDraft } from './talk-drafts.ts';
import { inventAnchorLine, inventEmote, inventLine, inventQuestion, WELCOME } from './texts.ts';
import { createViewer, createViewers } from './viewers.ts';
import type { Viewer } from './viewers.ts';

/** The exact audience figures come this often, ms. */
const AUDIENCE_EVERY_MS = 3_000;
/** As many as the list of the best givers shows. */
const BEST_GIVERS = 10;

/** What a room says of itself over HTTP. */
export interface RoomFigures {
  readonly online: number;
  readonly totalViewers: number;
  readonly likeTotal: number;
  readonly followers: number;
}

/**
 * The endless script of one room: `next` makes up the next message. The same scenario, seed, ids and
 * times give the same messages, byte for byte.
 */
export class Program {
  readonly anchor: Viewer;
  readonly #scenario: Scenario;
  readonly #chance: Chance;
  readonly #ids: MessageIds;
  readonly #roomId: Long;
  readonly #viewers: readonly Viewer[];
  readonly #gifts: GiftDesk;
  readonly #pk: PkStage | null;
  readonly #interludes: Interludes;
  /** Items of a run told so far; weak, so that a run is forgotten with its last packet. */
  readonly #told = new WeakMap<ComboRun, number>();
  readonly #givers = new Map<Viewer, number>();
  #lastChat: Long | null = null;
  #lastAudienceMs: number | null = null;
  #online: number;
  #totalViewers: number;
  #likeTotal: number;
  #followers: number;
  #tickets = 0;

  constructor(scenario: Scenario, chance: Chance, roomId: Long, ids: MessageIds) {
    this.#scenario = scenario;
    this.#chance = chance;
    this.#roomId = roomId;
    this.#ids = ids;
    const clubName = `${scenario.anchorName.slice(-2)}的小屋`;
    const staff = { chance: chance.fork('staff'), taken: new Set<string>(), mask: 'none', clubName } as const;
    const anchor = createViewer({ ...staff, index: 900_001 });
    this.anchor = {
      ...anchor,
      name: scenario.anchorName,
      user: { ...anchor.user, nickname: scenario.anchorName },
    };
    this.#viewers = createViewers(chance.fork('viewers'), scenario.viewers, clubName);
    const coHost = createViewer({ ...staff, index: 900_002 });
    this.#gifts = new GiftDesk(chance.fork('gifts'), coHost);
    this.#pk = scenario.pk === null ? null : new PkStage(scenario.pk, chance.fork('pk'), this.anchor, coHost);
    this.#interludes = new Interludes(chance.fork('interludes'), {
      viewers: this.#viewers,
      coHost,
      best: () => this.#best(),
      lastChat: () => this.#lastChat,
    });
    this.#online = scenario.online;
    this.#totalViewers = scenario.online * 7;
    this.#likeTotal = scenario.likesBefore;
    this.#followers = 2_000 + scenario.online;
  }

  get figures(): RoomFigures {
    return {
      online: this.#online,
      totalViewers: this.#totalViewers,
      likeTotal: this.#likeTotal,
      followers: this.#followers,
    };
  }

  /** What a newcomer is shown first: the welcome, the host's introduction and some earlier chat. */
  prologue(atMs: number, chats: number): readonly Draft[] {
    const opening = [
      noticeDraft(this.#head(atMs), WELCOME),
      introDraft(this.#head(atMs), this.anchor, this.#scenario.title),
    ];
    const earlier = Array.from({ length: chats }, (_, at) =>
      chatDraft(this.#head(atMs - (chats - at) * 900), this.#viewer(), inventLine(this.#chance)),
    );
    return [...opening, ...earlier];
  }

  next(atMs: number): Draft {
    if (this.#lastAudienceMs === null || atMs - this.#lastAudienceMs >= AUDIENCE_EVERY_MS) {
      this.#lastAudienceMs = atMs;
      this.#wander();
      return userSeqDraft(this.#head(atMs), this.#online, this.#totalViewers, this.#best());
    }
    const battle = this.#pk?.next(() => this.#head(atMs), atMs) ?? null;
    if (battle !== null) return battle;
    return this.#acts[this.#chance.weighted(this.#scenario.mix)](this.#head(atMs), this.#viewer());
  }

  /** Battles so far, the running one among them. */
  battles(): readonly BattleTruth[] {
    return this.#pk?.truth() ?? [];
  }

  control(atMs: number, action: number, tips?: string): Draft {
    return controlDraft(this.#head(atMs), action, tips);
  }

  readonly #acts: Readonly<Record<Act, (head: Head, viewer: Viewer) => Draft>> = {
    chat: (head, viewer) => {
      this.#lastChat = head.id;
      return chatDraft(head, viewer, inventLine(this.#chance), this.#chance.happens(0.004));
    },
    emoji: (head, viewer) => emojiDraft(head, viewer, inventEmote(this.#chance)),
    'special-chat': (head, viewer) => {
      const make = this.#chance.pick([screenChatDraft, privilegeChatDraft, voiceDraft]);
      return make(head, viewer, inventQuestion(this.#chance));
    },
    'anchor-chat': (head) => chatDraft(head, this.anchor, inventAnchorLine(this.#chance)),
    enter: (head, viewer) => {
      this.#totalViewers += 1;
      return memberDraft(head, viewer, { action: 1, online: this.#online });
    },
    like: (head, viewer) => {
      const count = this.#chance.between(1, 16);
      this.#likeTotal += count;
      return likeDraft(head, viewer, count, this.#chance.happens(0.9) ? this.#likeTotal : null);
    },
    gift: (head) => {
      const packet = this.#gifts.next(this.#viewers, this.anchor, head.atMs);
      this.#account(packet);
      return this.#chance.happens(0.02) ? bindingGiftDraft(head, packet) : giftDraft(head, packet);
    },
    follow: (head, viewer) => {
      this.#followers += 1;
      return followDraft(head, viewer, this.#followers);
    },
    share: (head, viewer) =>
      this.#chance.happens(0.1)
        ? socialDraft(head, viewer, 7)
        : shareDraft(head, viewer, this.#chance.pick(['112', '1', '2', '3', '4', '5'])),
    fansclub: (head, viewer) =>
      this.#chance.happens(0.5)
        ? fansclubDraft(head, viewer, 2, `${viewer.name} 加入了粉丝团`)
        : fansclubDraft(head, viewer, 1, `${viewer.name} 粉丝团等级提升到 ${this.#chance.between(2, 15)} 级`),
    moderation: (head, viewer) =>
      memberDraft(head, viewer, { action: 3, online: this.#online, operator: this.anchor, says: '被禁言' }),
    notice: (head) => noticeDraft(head, '请勿相信刷单、兼职等信息，谨防上当受骗。'),
    'room-stats': (head) =>
      this.#chance.happens(0.6) ? roomStatsDraft(head, this.#online) : fanTicketDraft(head, this.#tickets),
    interlude: (head) => this.#interludes.next(head),
    foreign: (head) => foreignDraft(head, this.#chance.pick(FOREIGN_METHODS)),
  };

  #head(atMs: number): Head {
    return { id: this.#ids.next(), roomId: this.#roomId, atMs };
  }

  /** What a packet adds, for whoever counts diamonds: the income counter, the best givers, a battle. */
  #account({ run, items, sender }: GiftPacket): void {
    const before = this.#told.get(run) ?? 0;
    if (items <= before) return;
    this.#told.set(run, items);
    const diamonds = (items - before) * (run.unitDiamonds ?? 0);
    this.#pk?.gave(sender, diamonds, run.toOther);
    if (run.toOther) return;
    this.#tickets += diamonds;
    this.#givers.set(sender, (this.#givers.get(sender) ?? 0) + diamonds);
  }

  #best(): readonly (readonly [Viewer, number])[] {
    return [...this.#givers]
      .filter(([, diamonds]) => diamonds > 0)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, BEST_GIVERS);
  }

  #viewer(): Viewer {
    return this.#chance.pick(this.#viewers);
  }

  /** A walk that is drawn back to the scenario's figure. */
  #wander(): void {
    const { online } = this.#scenario;
    const pull = (online - this.#online) * 0.08;
    const step = (this.#chance.next() - 0.5) * online * 0.06;
    this.#online = Math.max(1, Math.round(this.#online + pull + step));
  }
}
