import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { plainRefusal, sendAnswer, sendRawAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Gate } from './gate.ts';
import { isPublicPath } from './public-routes.ts';
import type { Scope } from './scopes.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** A Node server with bounds on everything a client can hold open; it answers nothing yet. */
export function createBoundedServer(): Server {
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 5000,
    requestTimeout: 15_000,
    keepAliveTimeout: 72_000,
    // How often the timeouts above are looked at; Node's own 30 s would let a slow one stay that long.
    connectionsCheckingInterval: 1000,
    // A missing Host gets the gate's 403, not a 400 of Node's that looks different.
    requireHostHeader: false,
    // Java's and other clients offer h2c on ordinary requests; only WebSockets are upgrades to us.
    shouldUpgradeCallback: (request) => request.headers.upgrade?.toLowerCase() === 'websocket',
  });
  server.maxConnections = 512;
  server.on('clientError', refuseBrokenBytes);
  return server;
}

/** What the gate decided, for those who go on from there. */
export interface GateWitness {
  readonly onAdmitted: (request: IncomingMessage, scope: Scope | null) => void;
  readonly onRefused: (request: IncomingMessage, answer: Answer) => void;
}

/** Answers what it can at once, before anything is routed; false leaves it to the router. */
export type FastLane = (
  request: IncomingMessage,
  response: ServerResponse,
  scope: Scope | null,
  headers: Readonly<Record<string, string>>,
) => boolean;

/** Puts the gate in front of `handle` for every way Node hands out a request. */
export function serveThroughGate(
  server: Server,
  gate: Gate,
  handle: Handle,
  { onAdmitted, onRefused }: GateWitness,
  lane: FastLane = () => false,
): void {
  const admit = (request: IncomingMessage, response: ServerResponse): boolean => {
    const decision = gate.judge(request, isPublicPath);
    if (!decision.pass) {
      sendAnswer(response, decision.answer);
      onRefused(request, decision.answer);
      return false;
    }
    if (lane(request, response, decision.scope, decision.headers)) return false;
    for (const [name, value] of Object.entries(decision.headers)) response.setHeader(name, value);
    onAdmitted(request, decision.scope);
    return true;
  };
  const serve: Handle = (request, response) => {
    if (admit(request, response)) handle(request, response);
  };
  server.on('request', serve);
  // Without these two Node itself answers 100 or 417, before the gate has spoken.
  server.on('checkContinue', (request, response) => {
    if (!admit(request, response)) return;
    response.writeContinue();
    handle(request, response);
  });
  server.on('checkExpectation', serve);
}

const PARSER_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What is not HTTP, or too slow, or too long: a short answer if none has begun on this connection. */
export function refuseBrokenBytes(error: NodeJS.ErrnoException, socket: Duplex & Partial<Socket>): void {
  const hasAnswered = (socket.bytesWritten ?? 0) > 0;
  if (error.code === 'ECONNRESET' || !socket.writable || hasAnswered) {
    socket.destroy();
    return;
  }
  sendRawAnswer(socket, plainRefusal(PARSER_STATUS[error.code ?? ''] ?? 400));
}
