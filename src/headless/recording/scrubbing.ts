import { randomBytes } from 'node:crypto';
import { FrameScrubber } from '#core/douyin/scrub/frame-scrubber.ts';
import { Pseudonyms } from '#core/douyin/scrub/pseudonyms.ts';
import type { ScrubAccount } from '#core/douyin/scrub/frame-scrubber.ts';
import type { RecordedRoom } from '../replay/read-recording.ts';
import { version } from '../version.ts';
import type { RecordingMeta } from './recording-writer.ts';

/** Nobody's room. */
const DEMO_ROOM = /^demo:[a-z-]{1,20}$/;

/** Makes one recording fit to be given away. Its key exists only here and is never written. */
export class Scrubbing {
  readonly #pseudonyms = new Pseudonyms(randomBytes(32));
  readonly #frames: FrameScrubber;
  readonly #keepText: boolean;

  constructor(keepText: boolean) {
    this.#keepText = keepText;
    this.#frames = new FrameScrubber({ pseudonyms: this.#pseudonyms, keepText });
  }

  get account(): ScrubAccount {
    return this.#frames.account;
  }

  frame(bytes: Uint8Array): Uint8Array {
    return this.#frames.scrub(bytes);
  }

  /** The anchor's name and the title are left out; ids are those that the frames use. */
  meta(room: RecordedRoom): RecordingMeta {
    return {
      live_id: DEMO_ROOM.test(room.liveId) ? room.liveId : this.#pseudonyms.id(room.liveId),
      room_id: this.#pseudonyms.id(room.roomId),
      anchor_id: room.anchorId === null ? null : this.#pseudonyms.id(room.anchorId),
      scrubbed: { by: 'danmudeck', version, text: this.#keepText ? 'kept' : 'neutral' },
    };
  }

  /** What a person should know about what was left out, in one sentence. */
  summary(): string {
    const { droppedBytes, emptied, unreadable } = this.account;
    return (
      `Names, ids, addresses${this.#keepText ? '' : ', texts'} were replaced; left out: ` +
      `${droppedBytes} bytes that this version does not know, the content of ${emptied} messages of unknown methods ` +
      `and of ${unreadable} that cannot be read. Times, gifts and counts are as they were: whoever was there may ` +
      `recognise the evening by them.`
    );
  }
}
