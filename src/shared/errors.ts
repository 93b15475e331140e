/**
 * Every error a person can act on has a code. The codes are the API: they appear as `error_code`
 * over HTTP, IPC, in logs and on screen. Anything thrown without one is a bug.
 */

interface ErrorRow {
  readonly name: string;
  /** Whether trying again by itself can help. */
  readonly retryable: boolean;
  /** The HTTP status of an answer that carries it. */
  readonly http: number;
}

export const ERRORS = {
  E001: { name: 'CONNECTION_FAILED', retryable: true, http: 502 },
  E002: { name: 'CONNECTION_TIMEOUT', retryable: true, http: 504 },
  E003: { name: 'CONNECTION_LOST', retryable: true, http: 502 },
  E004: { name: 'CONNECTION_STALLED', retryable: true, http: 502 },
  E101: { name: 'AUTH_FAILED', retryable: true, http: 502 },
  E102: { name: 'INVALID_LIVE_ID', retryable: false, http: 400 },
  E103: { name: 'ROOM_NOT_LIVE', retryable: false, http: 409 },
  E104: { name: 'ROOM_NOT_FOUND', retryable: false, http: 404 },
  E105: { name: 'SIGNATURE_REJECTED', retryable: true, http: 502 },
  E106: { name: 'RATE_LIMITED', retryable: true, http: 503 },
  E107: { name: 'NOT_POSSIBLE_HERE', retryable: false, http: 501 },
  E201: { name: 'PARSE_MESSAGE_FAILED', retryable: false, http: 502 },
  E202: { name: 'INVALID_MESSAGE_FORMAT', retryable: false, http: 502 },
  E301: { name: 'INVALID_CONFIG', retryable: false, http: 400 },
  E302: { name: 'MISSING_REQUIRED_PARAM', retryable: false, http: 400 },
  E303: { name: 'ALREADY_RUNNING', retryable: false, http: 409 },
  E304: { name: 'NOT_FOUND', retryable: false, http: 404 },
  E401: { name: 'STORAGE_FAILED', retryable: true, http: 503 },
  E402: { name: 'CACHE_FAILED', retryable: true, http: 503 },
  E501: { name: 'API_UNAUTHORIZED', retryable: false, http: 401 },
  E502: { name: 'API_RATE_LIMITED', retryable: true, http: 429 },
  E503: { name: 'API_FORBIDDEN', retryable: false, http: 403 },
  E900: { name: 'INTERNAL', retryable: false, http: 500 },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

export type ErrorDetails = Readonly<Record<string, unknown>>;

/** What crosses a process or network border. */
export interface ErrorJson {
  readonly error_code: ErrorCode;
  readonly error_name: string;
  readonly error_message: string;
  readonly error_details: ErrorDetails;
  readonly retryable: boolean;
}

/**
 * An error a person can act on: `message` says what happened and what to do next.
 * Text form: `[E103] …`.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = ERRORS[code].name;
    this.code = code;
    this.details = details;
  }

  get retryable(): boolean {
    return ERRORS[this.code].retryable;
  }

  override toString(): string {
    return `[${this.code}] ${this.message}`;
  }

  toJSON(): ErrorJson {
    return {
      error_code: this.code,
      error_name: ERRORS[this.code].name,
      error_message: this.message,
      error_details: this.details,
      retryable: this.retryable,
    };
  }
}

/** Wraps whatever was thrown. A foreign error becomes E900 and keeps its cause for the log. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError('E900', 'Something went wrong inside the app; the log has the details.', {}, thrown);
}
