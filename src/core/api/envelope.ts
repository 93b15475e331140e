import type { AppError, ErrorCode, ErrorJson } from '#shared/errors.ts';
import type { Answer } from './answer.ts';

/** The form of every answer of `/api/live` after the gate. */
export interface Envelope {
  readonly success: boolean;
  readonly code: 'OK' | ErrorCode;
  readonly message: string;
  /** What was asked for, in snake_case; the error's own fields when `success` is false. */
  readonly data: unknown;
  /** Seconds since 1970 UTC with fraction, as the `timestamp` of a message. */
  readonly timestamp: number;
}

export function successEnvelope(data: unknown, nowMs: number): Envelope {
  return { success: true, code: 'OK', message: 'OK', data, timestamp: nowMs / 1000 };
}

export function errorEnvelope(error: ErrorJson, nowMs: number): Envelope {
  return {
    success: false,
    code: error.error_code,
    message: error.error_message,
    data: error,
    timestamp: nowMs / 1000,
  };
}

/** The same as a whole answer, for what is refused before a route is asked. */
export function errorAnswer(
  status: number,
  error: AppError,
  headers: Readonly<Record<string, string>>,
  nowMs: number,
): Answer {
  return {
    status,
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(errorEnvelope(error.toJSON(), nowMs)),
  };
}
