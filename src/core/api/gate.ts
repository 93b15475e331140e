import type { IncomingMessage } from 'node:http';
import { AppError } from '#shared/errors.ts';
import { ImError } from '#shared/im-errors.ts';
import type { Clock, Logger } from '../ports.ts';
import { FORBIDDEN, SECURITY_HEADERS } from './answer.ts';
import type { Answer } from './answer.ts';
import { PAUSE_MS } from './authenticator.ts';
import type { Authenticator, Credential } from './authenticator.ts';
import { preflightHeaders, sourceHeaders } from './cors.ts';
import { errorAnswer } from './envelope.ts';
import { asImError, imErrorAnswer, isImPath } from './im/im-answer.ts';
import { judgeSource, readSource, valuesOf } from './guard.ts';
import type { SourcePolicy } from './guard.ts';
import { RefusalCount } from './refusal-count.ts';
import type { Scope } from './scopes.ts';
import type { Tickets } from './tickets.ts';

/** `scope` is null where no token was asked for and none was shown. */
export type Decision =
  | { readonly pass: true; readonly scope: Scope | null; readonly headers: Readonly<Record<string, string>> }
  | { readonly pass: false; readonly answer: Answer };

export interface GateOptions {
  /** As it is now, the same object while it says the same: the user may allow or remove an origin meanwhile. */
  readonly policy: SourcePolicy | (() => SourcePolicy);
  readonly authenticator: Authenticator;
  readonly tickets: Tickets;
  /** Paths on which `?ticket=` counts. */
  readonly ticketPaths: ReadonlySet<string>;
  /** Paths of a protocol that asks for tokens itself: behind Host and Origin, the gate looks at none. */
  readonly asksItself?: (path: string) => boolean;
  /** Whether this may be read without a token just now. */
  readonly isLegacyOpen?: (method: string, path: string) => boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Begins the ids of requests that bring none; other in every process, so that ids do not repeat. */
  readonly requestIdPrefix?: string;
}

/** The longest request target that is looked at, characters. */
const MAX_TARGET = 8192;
const CLIENT_REQUEST_ID = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * The one gate in front of every route and every upgrade, before anything is routed. In order:
 * Host, Origin, preflight, token. A path that does not exist is refused like one that does.
 */
export class Gate {
  readonly refusals: RefusalCount;
  readonly #options: GateOptions;
  #requests = 0;
  #admitted = new WeakMap<object, Admitted>();

  constructor(options: GateOptions) {
    this.#options = options;
    this.refusals = new RefusalCount(options.clock, options.logger);
  }

  /** `isOpen` says on which paths a token is not asked for; a wrong one is refused there too. */
  judge(request: IncomingMessage, isOpen: (path: string) => boolean): Decision {
    const target = request.url ?? '';
    const policy = this.#policy();
    const again = this.#admittedBefore(request, target, policy);
    if (again !== null) return again;
    const verdict = judgeSource(readSource(target, request.rawHeaders), policy);
    if (!verdict.allowed) {
      this.refusals.add(verdict.reason);
      return { pass: false, answer: FORBIDDEN };
    }

    const headers = {
      ...SECURITY_HEADERS,
      ...sourceHeaders(verdict.origin),
      'X-Request-Id': this.#requestId(request),
    };
    if (target.length > MAX_TARGET) {
      return this.#refuse(request, 414, 'E302', 'This address is too long.', headers, 'URI_TOO_LONG');
    }
    if (verdict.origin !== null && isPreflight(request)) {
      return {
        pass: false,
        answer: { status: 204, headers: { ...headers, ...preflightHeaders(request) }, body: '' },
      };
    }

    const url = splitTarget(target);
    if (this.#options.asksItself?.(url.path) === true) return { pass: true, scope: null, headers };
    const credential = this.#credential(request, url);
    if (credential === null && isOpen(url.path)) return { pass: true, scope: null, headers };
    if (credential === null && this.#options.isLegacyOpen?.(request.method ?? '', url.path) === true) {
      return { pass: true, scope: 'read', headers };
    }
    if (credential === 'read' || credential === 'control') {
      if (request.headers.authorization !== undefined) this.#remember(request, credential, headers, policy);
      return { pass: true, scope: credential, headers };
    }
    if (credential === 'worker') {
      const message =
        'A worker token is for pushing over Socket.IO; this needs the read or the control token.';
      return this.#refuse(request, 403, 'E503', message, headers, 'WORKER_TOKEN');
    }
    if (credential === 'limited') {
      const wait = { 'Retry-After': String(PAUSE_MS / 1000) };
      const message = 'Too many wrong tokens. Wait a minute; the right token works at any time.';
      return this.#refuse(request, 429, 'E502', message, { ...headers, ...wait }, 'TOO_MANY_FAILURES');
    }
    const challenge = { 'WWW-Authenticate': 'Bearer realm="api"' };
    const message = 'Missing or unknown token: send "Authorization: Bearer <token>".';
    return this.#refuse(request, 401, 'E501', message, { ...headers, ...challenge }, 'UNAUTHORIZED');
  }

  /** Null when the request shows nothing. A header goes before a ticket. */
  #credential(request: IncomingMessage, url: Target): Credential | null {
    const { authenticator, tickets, ticketPaths } = this.#options;
    const [authorization, ...others] = valuesOf(request.rawHeaders, 'authorization');
    if (authorization !== undefined) {
      const token = /^Bearer (\S{1,200})$/i.exec(authorization)?.[1];
      return token === undefined || others.length > 0 ? authenticator.fail() : authenticator.check(token);
    }
    const ticket = ticketPaths.has(url.path) ? url.query.get('ticket') : null;
    if (ticket === null) return null;
    return tickets.redeem(ticket) ? 'read' : authenticator.fail();
  }

  /**
   * A client that keeps its connection sends the same headers with every request: what they were
   * worth a moment ago they still are, until tokens or origins change.
   */
  #admittedBefore(request: IncomingMessage, target: string, policy: SourcePolicy): Decision | null {
    const admitted = this.#admitted.get(request.socket);
    if (admitted === undefined || admitted.policy !== policy) return null;
    if (target.length > MAX_TARGET || !target.startsWith('/')) return null;
    if (!isSameList(request.rawHeaders, admitted.rawHeaders) || isPreflight(request)) return null;
    if (this.#options.asksItself?.(splitTarget(target).path) === true) return null;
    const headers = { ...admitted.headers, 'X-Request-Id': this.#requestId(request) };
    return { pass: true, scope: admitted.scope, headers };
  }

  #remember(
    request: IncomingMessage,
    scope: Scope,
    headers: Readonly<Record<string, string>>,
    policy: SourcePolicy,
  ): void {
    this.#admitted.set(request.socket, { rawHeaders: request.rawHeaders, scope, headers, policy });
  }

  #policy(): SourcePolicy {
    const { policy } = this.#options;
    return typeof policy === 'function' ? policy() : policy;
  }

  /** Tokens are others now: everybody is asked again. */
  forgetAdmitted(): void {
    this.#admitted = new WeakMap();
  }

  #refuse(
    request: IncomingMessage,
    status: number,
    code: 'E302' | 'E501' | 'E502' | 'E503',
    message: string,
    headers: Readonly<Record<string, string>>,
    reason: string,
  ): Decision {
    this.refusals.add(reason);
    const error = new AppError(code, message, code === 'E503' ? { required: 'read' } : {});
    if (isImPath(splitTarget(request.url ?? '').path)) {
      const inIm = status === 414 ? new ImError('URI_TOO_LONG', message) : asImError(error);
      return { pass: false, answer: imErrorAnswer(inIm, headers) };
    }
    return { pass: false, answer: errorAnswer(status, error, headers, this.#options.clock.now()) };
  }

  #requestId(request: IncomingMessage): string {
    const [sent] = valuesOf(request.rawHeaders, 'x-request-id');
    if (sent !== undefined && CLIENT_REQUEST_ID.test(sent)) return sent;
    this.#requests += 1;
    return `${this.#options.requestIdPrefix ?? 'rq'}-${this.#requests.toString(36)}`;
  }
}

interface Admitted {
  readonly rawHeaders: readonly string[];
  readonly scope: Scope;
  readonly headers: Readonly<Record<string, string>>;
  /** Which origins were allowed then: the same object as now, or it is judged anew. */
  readonly policy: SourcePolicy;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}

interface Target {
  readonly path: string;
  readonly query: URLSearchParams;
}

function splitTarget(target: string): Target {
  const mark = target.indexOf('?');
  if (mark < 0) return { path: target, query: new URLSearchParams() };
  return { path: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) };
}

function isPreflight(request: IncomingMessage): boolean {
  return request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
}
