import { join } from 'node:path';
import { addWorker, startAppProcess } from '../instruments/im/app-process.ts';
import type { AppProcess, AppStart, WorkerBinding } from '../instruments/im/app-process.ts';
import { Exchanges } from '../instruments/im/exchanges.ts';
import { ImClient } from '../instruments/im/im-client.ts';
import { text } from '../instruments/im/json.ts';
import { MonitorClient } from '../instruments/im/monitor-client.ts';
import { SseStream, WsStream } from '../instruments/im/stream-clients.ts';
import { WorkerClient } from '../instruments/im/worker-client.ts';
import { until } from '../instruments/wait.ts';

/** One running app with everything a check does to it; what was opened is closed with it. */
export class Scene {
  readonly app: AppProcess;
  /** With the control token, and with the one that may only read. */
  readonly http: ImClient;
  readonly reader: ImClient;
  /** Of workers: `W` for `acc-1` alone; `wide` and `other` for every account that is not live. */
  readonly tokens: { readonly W: string; readonly wide: string; readonly other: string };
  readonly #exchanges: Exchanges;
  #opened: { close(): void }[] = [];

  constructor(app: AppProcess, tokens: Scene['tokens'], exchanges: Exchanges) {
    this.app = app;
    this.tokens = tokens;
    this.#exchanges = exchanges;
    this.http = new ImClient(app.baseUrl, app.tokens.control, exchanges);
    this.reader = new ImClient(app.baseUrl, app.tokens.read, exchanges);
  }

  async worker(token: string | null = this.tokens.wide, id = 'crawler-1'): Promise<WorkerClient> {
    return this.#open(await WorkerClient.connect(this.app.baseUrl, token, id, this.#exchanges));
  }

  async monitor(token: string | null = this.app.tokens.control): Promise<MonitorClient> {
    return this.#open(await MonitorClient.connect(this.app.baseUrl, token, this.#exchanges));
  }

  async events(query = '', headers: Record<string, string> = {}): Promise<SseStream> {
    const all = { Authorization: `Bearer ${this.app.tokens.read}`, ...headers };
    return this.#open(await SseStream.open(this.app.baseUrl, `/api/im/events${query}`, all));
  }

  async frames(query = ''): Promise<WsStream> {
    const headers = { Authorization: `Bearer ${this.app.tokens.read}` };
    return this.#open(await WsStream.open(this.app.baseUrl, `/api/im/ws${query}`, headers));
  }

  /** Internal id of the room that is followed. */
  async live(): Promise<string> {
    let id = '';
    await until('a live account', 20_000, async () => {
      const [account] = await this.http.list('/api/im/accounts?source=live', 'users');
      id = text(account, 'account_id');
      return id !== '';
    });
    return id;
  }

  closeClients(): void {
    for (const each of this.#opened) each.close();
    this.#opened = [];
  }

  #open<T extends { close(): void }>(client: T): T {
    this.#opened.push(client);
    return client;
  }
}

/** Where the checks run: one app in demo mode for most, and others for those that need their own. */
export class Stage {
  readonly log: (line: string) => void;
  readonly exchanges = new Exchanges();
  readonly #folder: string;
  #shared: Promise<Scene> | null = null;
  #own: Scene[] = [];
  #accounts = 0;
  #folders = 0;

  constructor(folder: string, log: (line: string) => void) {
    this.#folder = folder;
    this.log = log;
  }

  /** The app that checks share; it shows the demo, so it has a live account. */
  scene(): Promise<Scene> {
    this.#shared ??= this.#start({ dataDir: this.folder(), command: 'demo', flags: ['--scenario', 'calm'] });
    return this.#shared;
  }

  /** An app for this check alone. `dataDir`: one that was there before. */
  async own(start: Partial<AppStart> = {}): Promise<Scene> {
    const scene = await this.#start({ dataDir: this.folder(), ...start });
    this.#own.push(scene);
    return scene;
  }

  /** The same data folder once more. */
  async restarted(scene: Scene): Promise<Scene> {
    const app = await startAppProcess({ dataDir: scene.app.dataDir });
    const again = new Scene(app, scene.tokens, this.exchanges);
    this.#own.push(again);
    return again;
  }

  /** An account id nobody has used. */
  account(): string {
    this.#accounts += 1;
    return `acc-t${this.#accounts}`;
  }

  folder(): string {
    this.#folders += 1;
    return join(this.#folder, `data-${this.#folders}`);
  }

  /** After each check: nothing of it may disturb the next. */
  async tidy(): Promise<void> {
    (await this.#shared?.catch(() => null))?.closeClients();
    for (const scene of this.#own.splice(0)) {
      scene.closeClients();
      await scene.app.stop();
    }
  }

  async close(): Promise<void> {
    await this.tidy();
    const shared = await this.#shared?.catch(() => null);
    await shared?.app.stop();
  }

  async #start(start: AppStart): Promise<Scene> {
    const { dataDir } = start;
    const add = (name: string, accounts: string): Promise<string> =>
      addWorker(dataDir, { name, accounts, allowCreate: true } satisfies WorkerBinding);
    const tokens = {
      W: await add('t', 'acc-1'),
      wide: await add('wide', '*'),
      other: await add('other', '*'),
    };
    return new Scene(await startAppProcess(start), tokens, this.exchanges);
  }
}
