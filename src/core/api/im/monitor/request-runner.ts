import type { Logger } from '../../../ports.ts';
import { acknowledgeOf } from '../sockets/socket-types.ts';
import type { RootData, RootSocket } from '../sockets/socket-types.ts';
import type { Lanes } from './lanes.ts';
import type { MonitorRequest, Needs } from './monitor-request.ts';
import { INTERNAL, NEEDS_CONTROL, refusalOf } from './refusal-texts.ts';

/**
 * Runs the requests of one socket, one after another, so that answers come in the order of the
 * questions. Nothing a client sends makes this throw.
 */
export class RequestRunner {
  readonly #lanes: Lanes;
  readonly #logger: Logger;

  constructor(lanes: Lanes, logger: Logger) {
    this.#lanes = lanes;
    this.#logger = logger;
  }

  serve(socket: RootSocket, requests: Readonly<Record<string, MonitorRequest>>): void {
    for (const [event, request] of Object.entries(requests)) {
      socket.on(event, (...args: unknown[]) => this.#take(socket, event, request, args));
    }
  }

  #take(socket: RootSocket, event: string, request: MonitorRequest, args: readonly unknown[]): void {
    const acknowledge = acknowledgeOf(args);
    const [payload] = args[0] === acknowledge ? [] : args;
    this.#lanes.start(`socket ${socket.id}`, this.#taskOf(socket, event, request, payload, acknowledge));
  }

  /** The payload is looked at now; later only what was asked for is still held. */
  #taskOf(
    socket: RootSocket,
    event: string,
    request: MonitorRequest,
    payload: unknown,
    acknowledge: ((...args: unknown[]) => void) | undefined,
  ): () => Promise<void> {
    const prepared = request.prepare(payload);
    const isAllowedHere = isAllowed(socket.data.scope, request.needs);
    const answer = async (): Promise<unknown> => {
      if (!isAllowedHere) return prepared.refuse(socket, NEEDS_CONTROL);
      try {
        return await prepared.run(socket);
      } catch (thrown) {
        const refusal = refusalOf(thrown);
        if (refusal === null) this.#logger.error('a monitor request failed', { event, error: thrown });
        return prepared.refuse(socket, refusal ?? INTERNAL);
      }
    };
    return async () => {
      // Nobody is there any more to look at an answer; what was to be done is done all the same.
      if (!socket.connected && request.needs === 'nothing') return;
      const result = await answer();
      acknowledge?.(result);
    };
  }
}

function isAllowed(scope: RootData['scope'], needs: Needs): boolean {
  if (needs === 'nothing' || scope === 'control') return true;
  return scope === 'legacy' && needs === 'control';
}
