/** Together more than a page receives in the time that two refused handshakes take. */
const MAX_FRAMES = 4_000;
const MAX_BYTES = 32 * 1024 * 1024;

/** Frames that nobody takes yet, oldest first. Beyond the limits the oldest are dropped. */
export class KeptFrames {
  #frames: Uint8Array[] = [];
  #bytes = 0;

  /** Says how many had to go for it. */
  add(frame: Uint8Array): number {
    this.#frames.push(frame);
    this.#bytes += frame.length;
    let dropped = 0;
    for (; this.#frames.length > MAX_FRAMES || this.#bytes > MAX_BYTES; dropped += 1) {
      this.#bytes -= this.#frames.shift()?.length ?? 0;
    }
    return dropped;
  }

  /** Hands over all of them and keeps none. */
  take(): readonly Uint8Array[] {
    const frames = this.#frames;
    this.#frames = [];
    this.#bytes = 0;
    return frames;
  }
}
