/** What the room's page does besides signing and listening. */
export interface PageBehaviour {
  /** Shows a slider puzzle instead of the room: no socket opens. */
  readonly slider: boolean;
  /** Nobody moved the mouse for this long: the page pauses until somebody does, ms. */
  readonly idleAfterMs: number | null;
  /** The page loads itself anew after this long, ms. */
  readonly reloadAfterMs: number | null;
  /** Asks for messages again and again instead of opening a socket. */
  readonly polls: boolean;
}

const ORDINARY: PageBehaviour = { slider: false, idleAfterMs: null, reloadAfterMs: null, polls: false };

export interface PageCounts {
  /** Pages handed out; a challenge is none. */
  readonly visits: number;
  /** Asked for by a page's video, pictures or player. */
  readonly mediaRequests: number;
}

/** What one room knows of its page. */
export class PageDesk {
  #behaviour = ORDINARY;
  #visits = 0;
  #mediaRequests = 0;

  get behaviour(): PageBehaviour {
    return this.#behaviour;
  }

  /** Holds for pages that are handed out from now on. */
  change(changes: Partial<PageBehaviour>): void {
    this.#behaviour = { ...this.#behaviour, ...changes };
  }

  visited(): void {
    this.#visits += 1;
  }

  mediaAsked(): void {
    this.#mediaRequests += 1;
  }

  counts(): PageCounts {
    return { visits: this.#visits, mediaRequests: this.#mediaRequests };
  }
}
