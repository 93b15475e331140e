import type { Clock, FrameTap, HandshakeOutcome, Logger, ResumePoint, SocketAddress } from '../../ports.ts';
import type { LineCounts } from './line-counts.ts';
import { PageRelay } from './page-relay.ts';
import type { RoomPage, RoomPageOptions } from './room-page.ts';
import { resumedUrl } from './signed-address.ts';
import type { SignedAddress } from './signed-address.ts';

/** Turned down so often in a row, a socket of our own is not tried again. */
const MAX_BLOCKED = 2;
/** After this long it is, once: then a single refusal decides. */
const FORGIVE_MS = 60 * 60_000;
/** A network that did not carry our handshakes: then a fresh page shows whether it carries anything. */
const MAX_FAILED = 3;

/** The ways to the frames of one broadcast, and which of them is taken. */
export class RoomLines {
  readonly #pages: PageRelay;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #counts: LineCounts;
  readonly #liveId: string;
  /** Good for any number of connections: the signature knows no time. */
  #signed: SignedAddress | null = null;
  /** Its address was turned down: the next has to come from another page. */
  #spent: RoomPage | null = null;
  #blocked = 0;
  #blockedMs = 0;
  #blockedBy: HandshakeOutcome = 'refused';
  #failed = 0;

  constructor(options: RoomPageOptions, logger: Logger, counts: LineCounts) {
    this.#pages = new PageRelay(options, logger, counts);
    this.#clock = options.clock;
    this.#logger = logger;
    this.#counts = counts;
    this.#liveId = options.liveId;
  }

  /** Whether a page is open for this broadcast. */
  get isBusy(): boolean {
    return this.#pages.newest !== null;
  }

  async findLine(resume: ResumePoint | null, signal: AbortSignal): Promise<SocketAddress | FrameTap> {
    this.#forgive();
    this.#pages.asked();
    return this.#blocked < MAX_BLOCKED ? this.#findAddress(resume, signal) : this.#findTap(signal);
  }

  /** The cookies behind the address have changed. */
  forgetAddress(): void {
    this.#signed = null;
    this.#spent = this.#pages.newest;
  }

  close(): void {
    this.#pages.close();
  }

  async #findAddress(resume: ResumePoint | null, signal: AbortSignal): Promise<SocketAddress | FrameTap> {
    const { newest } = this.#pages;
    if (this.#signed === null && (newest === null || newest === this.#spent)) this.#pages.open();
    const found =
      this.#signed ??
      (await this.#pages.until(signal, () => {
        const page = this.#pages.newest;
        return page?.signed ?? (page?.isPollingOnly === true ? 'nothing' : null);
      }));
    if (found === 'nothing') {
      return this.#tap('Douyin’s page holds no connection now, so what it asks for again and again is read.');
    }
    this.#signed = found;
    const { url, headers } = found;
    return {
      kind: 'address',
      url: resumedUrl(url, resume),
      headers,
      told: (outcome) => {
        this.#told(outcome);
      },
    };
  }

  async #findTap(signal: AbortSignal): Promise<FrameTap> {
    if (this.#pages.newest === null) this.#pages.open();
    await this.#pages.until(signal, () => (this.#pages.isUp ? true : null));
    return this.#tap(
      this.#blockedBy === 'refused'
        ? 'Douyin refused our own connection, so the messages are read from its page.'
        : 'Our own connection does not get through here, so the messages are read from Douyin’s page.',
    );
  }

  #tap(reason: string): FrameTap {
    return { kind: 'tap', reason, open: (listener) => this.#pages.tap(listener) };
  }

  #told(outcome: HandshakeOutcome): void {
    this.#counts.handshakes[outcome] += 1;
    if (outcome === 'open') {
      this.#blocked = this.#failed = 0;
      this.#pages.close();
      return;
    }
    // Where the page gets through and we do not, it is us who are kept out.
    if (outcome === 'refused' || this.#pages.isUp) {
      this.#blocked += 1;
      this.#blockedMs = this.#clock.monotonic();
      this.#blockedBy = outcome;
      const fields = { live_id: this.#liveId, outcome, times: this.#blocked };
      this.#logger.warn('our own socket was turned down', fields);
      this.forgetAddress();
    } else if (++this.#failed >= MAX_FAILED) {
      this.#failed = 0;
      this.forgetAddress();
    }
  }

  #forgive(): void {
    if (this.#blocked < MAX_BLOCKED || this.#clock.monotonic() - this.#blockedMs < FORGIVE_MS) return;
    this.#blocked = MAX_BLOCKED - 1;
    this.forgetAddress();
  }
}
