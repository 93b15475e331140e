interface ErrorBody {
  readonly status_msg?: string;
  readonly error_code?: string;
  readonly request_id?: string;
  readonly details?: unknown;
}

/** The app refused a request, and said why. */
export class ImRequestError extends Error {
  readonly status: number;
  /** E.g. `ACCOUNT_NOT_FOUND`; empty when the answer had none. */
  readonly code: string;
  readonly details: unknown;
  readonly requestId: string | null;
  /** How long the app asks to wait before the next try. */
  readonly retryAfterMs: number | null;

  constructor(status: number, body: ErrorBody, retryAfter: string | null) {
    super(body.status_msg ?? `The app answered ${String(status)}.`);
    this.name = 'ImRequestError';
    this.status = status;
    this.code = body.error_code ?? '';
    this.details = body.details ?? null;
    this.requestId = body.request_id ?? null;
    const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
    this.retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : null;
  }

  static async from(response: Response): Promise<ImRequestError> {
    const body: unknown = await response.json().catch(() => null);
    const isBody = typeof body === 'object' && body !== null;
    return new ImRequestError(response.status, isBody ? body : {}, response.headers.get('Retry-After'));
  }
}
