/** The errors of the IM interface: their names are part of its contract and appear as `error_code`. */
export const IM_ERRORS = {
  INVALID_JSON: 400,
  INVALID_BODY: 400,
  MISSING_PARAMETER: 400,
  INVALID_PARAMETER: 400,
  INVALID_CURSOR: 400,
  UNAUTHORIZED: 401,
  INSUFFICIENT_SCOPE: 403,
  ROUTE_NOT_FOUND: 404,
  ACCOUNT_NOT_FOUND: 404,
  CONVERSATION_NOT_FOUND: 404,
  MESSAGE_NOT_FOUND: 404,
  CONTENT_NOT_FOUND: 404,
  DISCUSSION_NOT_FOUND: 404,
  NOTIFICATION_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMEOUT: 408,
  ALREADY_EXISTS: 409,
  AMBIGUOUS_ID: 409,
  SEND_NOT_SUPPORTED: 409,
  WORKER_OFFLINE: 409,
  SEND_IN_PROGRESS: 409,
  REQUEST_ID_REUSED: 409,
  REVISION_TOO_OLD: 410,
  PAYLOAD_TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  HEADERS_TOO_LARGE: 431,
  INTERNAL: 500,
  STARTING: 503,
  SHUTTING_DOWN: 503,
  OVERLOADED: 503,
} as const satisfies Record<string, number>;

export type ImErrorCode = keyof typeof IM_ERRORS;

/** A refusal of the IM interface: `message` says what is wrong, `details` which parameter and what is allowed. */
export class ImError extends Error {
  readonly code: ImErrorCode;
  readonly details: Readonly<Record<string, unknown>> | null;

  constructor(code: ImErrorCode, message: string, details: Readonly<Record<string, unknown>> | null = null) {
    super(message);
    this.name = code;
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return IM_ERRORS[this.code];
  }
}
