import { peekRoomId } from '#core/douyin/decode.ts';
import { readFrame } from '#core/douyin/frame.ts';
import { Intake } from '#core/live/intake.ts';
import { createTallies, tally } from '#core/store/tallies.ts';
import type { Tallies } from '#core/store/tallies.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { MessageAccount } from '#shared/session.ts';
import type { RecordedFrame, RecordedRoom } from './read-recording.ts';

const SESSION_ID = 'replay';

/**
 * Puts recorded frames through the same way as a live room. Time is the recording's own, so that
 * combos settle as they did, however fast it runs.
 */
export class Replayer {
  readonly tallies: Tallies = createTallies();
  #intake: Intake | null = null;
  readonly #anchorId: string | null;
  #room: RecordedRoom | null = null;
  #seq = 0;
  #lastMs = 0;

  /** `anchorId` as the caller knows it goes before what the recording says. */
  constructor(anchorId: string | null = null) {
    this.#anchorId = anchorId;
  }

  /** Only before the first frame: a recording is of one room. */
  setRoom(room: RecordedRoom): void {
    this.#room ??= room;
  }

  /** The new messages of one frame, settled combos among them. */
  accept({ bytes, atMs }: RecordedFrame): readonly LiveMessage[] {
    this.#intake ??= new Intake(this.#identify(bytes), () => ++this.#seq);
    // Recorders' clocks may step back; time for combos may not.
    this.#lastMs = Math.max(this.#lastMs, atMs);
    return this.#count(this.#intake.accept(bytes, atMs, this.#lastMs).messages);
  }

  /** What is still open settles at the end. */
  finish(): readonly LiveMessage[] {
    return this.#count(this.#intake?.flush(this.#lastMs) ?? []);
  }

  account(): MessageAccount {
    return (this.#intake ?? new Intake(this.#identify(new Uint8Array(0)), () => 0)).messages();
  }

  #count(messages: readonly LiveMessage[]): readonly LiveMessage[] {
    for (const message of messages) tally(this.tallies, message);
    return messages;
  }

  #identify(bytes: Uint8Array): RecordedRoom & { sessionId: string } {
    const room = this.#room;
    const frame = readFrame(bytes);
    const [first] = frame.kind === 'messages' ? frame.messages : [];
    const roomId = room?.roomId || (first === undefined ? null : peekRoomId(first.payload)) || '';
    const anchorId = this.#anchorId ?? room?.anchorId ?? null;
    return { liveId: room?.liveId ?? '', roomId, anchorId, sessionId: SESSION_ID };
  }
}
