import { Intake } from '#core/live/intake.ts';
import { richFrames } from '../instruments/rich-frames.ts';
import { total } from '../instruments/total.ts';

const PER_FRAME = 3;

/** One room's intake that is fed bad frames and good ones in turns, and says what became of the good ones. */
export class MixedStream {
  readonly #good: readonly Uint8Array[];
  readonly #intake: Intake;
  #at = 0;
  #seq = 0;
  #pushed = 0;
  goodDelivered = 0;
  thrown = 0;

  constructor(seed: number, goodFrames: number) {
    const { frames, roomId } = richFrames({ seed: `${seed}/good`, frames: goodFrames, perFrame: PER_FRAME });
    this.#good = frames;
    const room = { liveId: '1', roomId, sessionId: 'bombs', anchorId: null };
    this.#intake = new Intake(room, () => ++this.#seq);
  }

  bad(bytes: Uint8Array): void {
    this.#push(bytes);
  }

  /** The next good frame of the room; counts when all of it comes out. */
  good(): void {
    const frame = this.#good[this.#at];
    if (frame === undefined) throw new RangeError('no good frame is left');
    this.#at += 1;
    this.goodDelivered += this.#push(frame) === PER_FRAME ? 1 : 0;
  }

  get goodSent(): number {
    return this.#at;
  }

  /** Frames and messages that no counter knows of; 0 when everything is accounted for. */
  get unaccounted(): number {
    const frames = this.#intake.frames();
    const messages = this.#intake.messages();
    const placed = frames.messages + frames.heartbeats + frames.other + total(frames.bad);
    const told = messages.delivered + messages.duplicates + messages.undecodable + total(messages.unknown);
    return (
      Math.abs(this.#pushed - frames.received) +
      Math.abs(frames.received - placed) +
      Math.abs(messages.received - told - total(messages.dropped))
    );
  }

  get badByReason(): Readonly<Record<string, number>> {
    return this.#intake.frames().bad;
  }

  #push(bytes: Uint8Array): number {
    this.#pushed += 1;
    try {
      return this.#intake.accept(bytes, 0, this.#pushed).messages.filter(({ kind }) => kind !== 'combo')
        .length;
    } catch {
      this.thrown += 1;
      return 0;
    }
  }
}
