import { z } from 'zod';
import type { RootSocket } from '../sockets/socket-types.ts';
import type { Refusal } from './refusal-texts.ts';

/** One event sent to the caller. */
export interface Answer {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who may call: everybody; whoever may write; or only who has shown a control token. */
export type Needs = 'nothing' | 'control' | 'control-token';

export interface RequestRow<P> {
  readonly needs: Needs;
  readonly schema: z.ZodType<P>;
  /** The payload is not understood. */
  readonly invalid: (details: string) => Answer;
  /** It was refused or failed; `payload` is null where it was not understood. */
  readonly failed: (refusal: Refusal, payload: P | null) => readonly Answer[];
  /** Sends everything that belongs to the answer; the result goes to the caller's acknowledgement. */
  readonly handle: (socket: RootSocket, payload: P) => Promise<unknown>;
  /** Answers a caller that may not, where that takes more than `failed`. */
  readonly refuse?: (socket: RootSocket, refusal: Refusal, payload: P | null) => Promise<unknown>;
}

/** A request whose payload has been looked at: no more is kept of it than was asked for. */
export interface PreparedRequest {
  /** Resolves with what the acknowledgement gets. */
  readonly run: (socket: RootSocket) => Promise<unknown>;
  readonly refuse: (socket: RootSocket, refusal: Refusal) => Promise<unknown>;
}

export interface MonitorRequest {
  readonly needs: Needs;
  prepare(payload: unknown): PreparedRequest;
}

export function monitorRequest<P>(row: RequestRow<P>): MonitorRequest {
  return {
    needs: row.needs,
    prepare: (given) => {
      const parsed = row.schema.safeParse(given);
      const payload = parsed.success ? parsed.data : null;
      const invalid = parsed.success ? null : row.invalid(detailsOf(parsed.error));
      return {
        run: async (socket) =>
          parsed.success ? row.handle(socket, parsed.data) : invalid && say(socket, [invalid]),
        refuse: async (socket, refusal) =>
          row.refuse === undefined
            ? say(socket, row.failed(refusal, payload))
            : row.refuse(socket, refusal, payload),
      };
    },
  };
}

function say(socket: RootSocket, answers: readonly Answer[]): unknown {
  for (const { event, payload } of answers) socket.emit(event, payload);
  return answers.at(-1)?.payload;
}

function detailsOf(error: z.ZodError): string {
  const issues = error.issues.slice(0, 5);
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`.slice(0, 200)).join('; ');
}

/** An id as it may come in: internal or of the platform. */
export const idSchema = z
  .string()
  .max(256)
  .regex(/^\P{Cc}+$/u);
/** One that may be missing; what is no id counts as missing. */
export const maybeIdSchema = idSchema.nullish().catch(null);
export const anythingSchema = z.unknown();

export function errorAnswer(message: string, details?: string): Answer {
  return { event: 'error', payload: details === undefined ? { message } : { message, details } };
}

/** The form most events fail in. */
export function failedAs(event: string): (refusal: Refusal) => readonly Answer[] {
  return (refusal) => [{ event, payload: { success: false, ...refusal } }];
}
