import { AppError } from '#shared/errors.ts';
import { IM_ERRORS, ImError } from '#shared/im-errors.ts';
import type { ImErrorCode } from '#shared/im-errors.ts';
import type { Answer } from '../answer.ts';

/** Paths beside `/api/im` whose refusals have the form of this interface. */
const OTHER_PATHS: ReadonlySet<string> = new Set([
  '/health',
  '/api/openapi.json',
  '/api/docs',
  '/api/v1/status',
  '/api/v1/accounts',
]);

/** Whether refusals on a path (without its query) have the form of this interface. */
export function isImPath(path: string): boolean {
  return path.startsWith('/api/im/') || path === '/api/im' || OTHER_PATHS.has(path.replace(/\/$/, ''));
}

/** The body of everything that did not work. */
export function imErrorBody(error: ImError, requestId: string): string {
  return JSON.stringify({
    data: null,
    status_code: error.status,
    status_msg: error.message,
    error_code: error.code,
    request_id: requestId,
    details: error.details,
  });
}

/** The same as a whole answer, for what is refused before a route is asked. */
export function imErrorAnswer(error: ImError, headers: Readonly<Record<string, string>>): Answer {
  return {
    status: error.status,
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
    body: imErrorBody(error, headers['X-Request-Id'] ?? ''),
  };
}

const BY_APP_CODE: Readonly<Partial<Record<AppError['code'], ImErrorCode>>> = {
  E501: 'UNAUTHORIZED',
  E502: 'RATE_LIMITED',
  E503: 'INSUFFICIENT_SCOPE',
  E304: 'ROUTE_NOT_FOUND',
  E401: 'OVERLOADED',
};
const BY_STATUS: Readonly<Record<number, ImErrorCode>> = {
  400: 'INVALID_BODY',
  404: 'ROUTE_NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  431: 'HEADERS_TOO_LARGE',
};

/** Whatever was thrown, in the words of this interface. `status`: one that was chosen already. */
export function asImError(thrown: unknown, status = 0): ImError {
  if (thrown instanceof ImError) return thrown;
  const {
    message = '',
    code = '',
    statusCode = 0,
  } = thrown as Partial<Record<'message' | 'code', string>> & {
    statusCode?: number;
  };
  if (thrown instanceof AppError) {
    const known = status === 405 ? 'METHOD_NOT_ALLOWED' : BY_APP_CODE[thrown.code];
    if (known !== undefined) return new ImError(known, message, detailsOf(thrown));
  } else if (
    code === 'FST_ERR_CTP_INVALID_JSON_BODY' ||
    (thrown instanceof SyntaxError && statusCode === 400)
  ) {
    // A body with prototype keys is JSON; it is refused all the same.
    const isForbidden = message.includes('prototype');
    return new ImError(
      isForbidden ? 'INVALID_BODY' : 'INVALID_JSON',
      isForbidden ? message : 'The body is not JSON',
    );
  } else {
    const known = BY_STATUS[statusCode];
    if (known !== undefined && IM_ERRORS[known] === statusCode) return new ImError(known, message);
  }
  return new ImError('INTERNAL', 'Something went wrong inside the app; the log has the details');
}

function detailsOf({ details }: AppError): Readonly<Record<string, unknown>> | null {
  return Object.keys(details).length === 0 ? null : details;
}
