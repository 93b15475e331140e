import { readFrame } from '#core/douyin/frame.ts';
import { openLine } from '#core/douyin/open-line.ts';
import { ConnectBudget, retryDelayMs } from '#core/live/retry.ts';
import { sleep } from '#core/live/wait.ts';
import type { Clock, FrameTap, Line, ResumePoint, SocketAddress, Upstream } from '#core/ports.ts';
import { asAppError } from '#shared/errors.ts';
import type { AppError } from '#shared/errors.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { RecordingWriter } from './recording-writer.ts';

export interface RecorderParts {
  readonly upstream: Upstream;
  readonly room: RoomInfo;
  readonly writer: RecordingWriter;
  /** What is written of a frame. */
  readonly prepare: (bytes: Uint8Array) => Uint8Array;
  readonly clock: Clock;
  /** Why a connection ended; the next one is tried by itself. */
  readonly tell: (error: AppError) => void;
}

/** How one connection ended: by us, by the service, or because the disk takes no more. */
type Ending = { readonly by: 'us' } | { readonly by: 'service' | 'disk'; readonly error: AppError };

/** Writes what comes, whatever it is: reading it is the replay's business. */
export class Recorder {
  readonly #parts: RecorderParts;
  #resume: ResumePoint | null = null;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  /**
   * Connection after connection, until `signal` aborts. Rejects with E401 when the disk takes no more, and with
   * what the upstream says when it finds no way to the room, unless frames have come before and it may find one
   * later.
   */
  async run(signal: AbortSignal): Promise<void> {
    const { writer, clock, tell } = this.#parts;
    const budget = new ConnectBudget();
    let failures = 0;
    while (!signal.aborted) {
      budget.spend(clock.monotonic());
      const before = writer.frames;
      const ending = await this.#connectOnce(signal);
      if (ending.by === 'us') return;
      if (ending.by === 'disk') throw ending.error;
      tell(ending.error);
      failures = writer.frames > before ? 1 : failures + 1;
      const delayMs = retryDelayMs(failures, Math.random);
      await sleep(clock, Math.max(delayMs, budget.waitMs(clock.monotonic())), signal);
    }
  }

  async #connectOnce(signal: AbortSignal): Promise<Ending> {
    const { upstream, room, writer } = this.#parts;
    try {
      return await this.#listen(await upstream.findLine(room, this.#resume, signal), signal);
    } catch (thrown) {
      if (signal.aborted) return { by: 'us' };
      const error = asAppError(thrown);
      if (writer.frames > 0 && error.retryable) return { by: 'service', error };
      throw error;
    }
  }

  async #listen(source: SocketAddress | FrameTap, signal: AbortSignal): Promise<Ending> {
    const over = Promise.withResolvers<Ending>();
    const line = openLine(source, this.#parts.clock, {
      onOpen: () => {},
      onFrame: (bytes) => {
        this.#keep(bytes, line).catch((thrown: unknown) => {
          over.resolve({ by: 'disk', error: asAppError(thrown) });
        });
      },
      onEnd: ({ error }) => {
        over.resolve({ by: 'service', error });
      },
    });
    const stop = (): void => {
      over.resolve({ by: 'us' });
    };
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    const ending = await over.promise;
    signal.removeEventListener('abort', stop);
    line.close();
    return ending;
  }

  /** Acknowledged only once the disk has it: the service holds further messages back until then. */
  async #keep(bytes: Uint8Array, line: Line): Promise<void> {
    const { writer, prepare, clock } = this.#parts;
    await writer.frame(clock.now(), prepare(bytes));
    const frame = readFrame(bytes);
    if (frame.kind !== 'messages') return;
    this.#resume = frame.resume ?? this.#resume;
    if (frame.ack !== null) line.send(frame.ack);
  }
}
