import type { Line, LineEnd, LineListener } from '../../ports.ts';

/** The frames of a page as a line: first those that were kept, then those that come. */
export class TapLine implements Line {
  readonly #listener: LineListener;
  readonly #onClose: () => void;
  /** Null once the line is open: from then on nothing waits. */
  #waiting: Uint8Array[] | null;
  #isOver = false;

  /** `onClose` is called when whoever listens has had enough, not when the line ends by itself. */
  constructor(listener: LineListener, kept: readonly Uint8Array[], onClose: () => void) {
    this.#listener = listener;
    this.#waiting = [...kept];
    this.#onClose = onClose;
  }

  /** The page is connected. Only the first time is told: what follows is the page's own affair. */
  start(): void {
    const waiting = this.#waiting;
    if (waiting === null || this.#isOver) return;
    this.#waiting = null;
    this.#listener.onOpen();
    for (const bytes of waiting) this.frame(bytes);
  }

  frame(bytes: Uint8Array): void {
    if (this.#isOver) return;
    if (this.#waiting === null) this.#listener.onFrame(bytes);
    else this.#waiting.push(bytes);
  }

  end(end: LineEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#listener.onEnd(end);
  }

  /** The page has acknowledged already. */
  send(): void {}

  close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onClose();
  }
}
