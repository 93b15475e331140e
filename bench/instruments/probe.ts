import Long from 'long';
import type { FakeRoom } from '#fake-douyin/fake-room.ts';
import { createChance } from '#fake-douyin/random.ts';
import { chatDraft } from '#fake-douyin/show/talk-drafts.ts';
import { createViewer } from '#fake-douyin/show/viewers.ts';

/** Sends chat lines of the bench's own into a fake room, whose ids and times it knows. */
export class Probe {
  readonly #room: FakeRoom;
  readonly #roomId: Long;
  readonly #viewer;

  constructor(room: FakeRoom, seed: number) {
    this.#room = room;
    this.#roomId = Long.fromString(room.roomId, true);
    this.#viewer = createViewer({
      chance: createChance(`${seed}/probe`),
      taken: new Set(),
      index: 700_001,
      mask: 'none',
      clubName: '小屋',
    });
  }

  /** Goes out at once in a frame of its own. Answers with the message's id. */
  send(text: string): string {
    const id = this.#room.nextId();
    this.#room.send([chatDraft({ id, roomId: this.#roomId, atMs: Date.now() }, this.#viewer, text)]);
    return id.toString();
  }
}
