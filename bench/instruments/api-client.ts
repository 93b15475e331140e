import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { WireMessage } from '#shared/wire.ts';

/** `/api/live/health` as far as the benches read it. */
export interface WireHealth {
  readonly epoch: string;
  readonly rss_bytes: number;
  readonly latency_ms: { readonly p50: number | null; readonly p99: number | null };
  readonly loop_delay_ms: { readonly p99: number; readonly max: number };
  readonly storage: {
    readonly mode: string;
    readonly queued: number;
    readonly written: number;
    readonly dropped_by_reason: Readonly<Record<string, number>>;
  };
}

/** `/api/live/status` likewise. */
export interface WireStatus {
  readonly state: string;
  readonly phase: string;
  readonly session_id: string | null;
  readonly end_reason: string | null;
  readonly frames: {
    readonly received: number;
    readonly messages: number;
    readonly heartbeats: number;
    readonly other: number;
    readonly bad: Readonly<Record<string, number>>;
  };
  readonly messages: {
    readonly received: number;
    readonly delivered: number;
    readonly duplicates: number;
    readonly undecodable: number;
    readonly unknown: Readonly<Record<string, number>>;
    readonly dropped: Readonly<Record<string, number>>;
  };
}

/** One row of `/api/live/rooms` likewise. */
export interface WireMonitor extends Pick<WireStatus, 'frames' | 'messages'> {
  readonly live_id: string;
  readonly messages_per_minute: number;
  readonly dropped_frames: Readonly<Record<string, number>>;
  readonly is_sampled: boolean;
}

export interface WireRooms {
  readonly monitors: readonly WireMonitor[];
  readonly share: number;
}

/** The token that may do everything, from the file the engine keeps it in. */
export function controlToken(dataDir: string): string {
  const file = JSON.parse(readFileSync(join(dataDir, 'api-tokens.json'), 'utf8')) as { control: string };
  return file.control;
}

/** A tool that talks to the engine's API. */
export class ApiClient {
  readonly #baseUrl: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(baseUrl: string, token: string) {
    this.#baseUrl = baseUrl;
    this.#headers = { Authorization: `Bearer ${token}` };
  }

  health(): Promise<WireHealth> {
    return this.#ask<WireHealth>('GET', '/health');
  }

  status(): Promise<WireStatus> {
    return this.#ask<WireStatus>('GET', '/status');
  }

  get<T>(path: string): Promise<T> {
    return this.#ask<T>('GET', path);
  }

  async start(liveId: string): Promise<void> {
    await this.#ask('POST', '/start', { live_id: liveId });
  }

  rooms(): Promise<WireRooms> {
    return this.#ask<WireRooms>('GET', '/rooms');
  }

  /** Watches one more room. */
  async watch(liveId: string): Promise<void> {
    await this.#ask('POST', '/rooms', { live_id: liveId });
  }

  async stop(): Promise<void> {
    await this.#ask('POST', '/stop', {});
  }

  /** The stream for tools. Resolves when it is subscribed; answers with the function that ends it. */
  async follow(onMessage: (message: WireMessage) => void): Promise<() => void> {
    const frames = await this.openSocket('/ws', (text) => {
      const frame = JSON.parse(text) as { type: string; data: WireMessage };
      if (frame.type === 'message') onMessage(frame.data);
    });
    frames.send('{"op":"subscribe"}');
    return () => frames.terminate();
  }

  /** Any of the WebSockets below `/api/live`. The engine may die while it is open; that is no error. */
  async openSocket(path: string, onText: (text: string) => void): Promise<WebSocket> {
    const socket = new WebSocket(`${this.#baseUrl.replace('http:', 'ws:')}/api/live${path}`, {
      headers: this.#headers,
    });
    socket.on('message', (data: Buffer) => onText(data.toString('utf8')));
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    socket.on('error', () => {});
    return socket;
  }

  async #ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.#baseUrl}/api/live${path}`, {
      method,
      headers: { ...this.#headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer = (await response.json()) as { success: boolean; message: string; data: T };
    if (!answer.success) throw new Error(`${method} ${path}: ${answer.message}`);
    return answer.data;
  }
}
