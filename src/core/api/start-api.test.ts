import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { get } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_PORT } from './listen.ts';
import { call, openSocket } from './test-support/raw-http.ts';
import { SseClient, WsClient } from './test-support/stream-clients.ts';
import { startTestApi } from './test-support/test-api.ts';
import { until } from './test-support/until.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

async function occupy(port: number): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  cleanUps.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}

describe('the port', () => {
  // Catches: an app that does not start because another program has the default port.
  it('is the next free one when the default is taken', async () => {
    await occupy(DEFAULT_PORT).catch(() => DEFAULT_PORT);
    const { api, stop } = await startTestApi({ port: null });
    cleanUps.push(stop);
    expect(api.port).toBeGreaterThan(DEFAULT_PORT);
    expect(api.port).toBeLessThanOrEqual(DEFAULT_PORT + 20);
  });

  // Catches: a tool that was told one port and is silently served on another.
  it('that was chosen and is taken is an error that says what to do', async () => {
    const port = await occupy(0);
    await expect(startTestApi({ port })).rejects.toMatchObject({ code: 'E301' });
    await expect(startTestApi({ port })).rejects.toThrow(/Choose another/);
  });

  it('answers on both loopback addresses, the gate in front of both', async () => {
    // Catches: a second address that is let in without being judged, or that keeps the app from closing.
    const { api, tokens, stop } = await startTestApi();
    cleanUps.push(stop);
    const ask = (token: string, host: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const headers = { Host: host, Authorization: `Bearer ${token}` };
        get({ host: '::1', port: api.port, path: '/api/live/status', headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        }).once('error', reject);
      });
    const own = `[::1]:${String(api.port)}`;
    const hasV6 = Object.values(networkInterfaces()).some((list) =>
      list?.some(({ address }) => address === '::1'),
    );
    if (hasV6) {
      expect(await ask(tokens.read, own)).toBe(200);
      expect(await ask('ddr_wrong', own)).toBe(401);
      expect(await ask(tokens.read, `evil.test:${String(api.port)}`)).toBe(403);
    } else {
      await expect(ask(tokens.read, own)).rejects.toThrow();
    }
  });

  it('refuses origins that would open it to everyone', async () => {
    for (const origin of ['*', 'null', 'https://x.example/', 'http://*.example']) {
      await expect(startTestApi({ corsOrigins: [origin] })).rejects.toMatchObject({ code: 'E301' });
    }
  });
});

describe('the runtime file', () => {
  it('says where we are, to this user only, and goes with us', async () => {
    const { api, folder, engine, stop } = await startTestApi();
    cleanUps.push(stop);
    const file = join(folder, 'runtime.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      pid: 4242,
      port: api.port,
      base_url: api.baseUrl,
      epoch: engine.epoch,
      started_at: 1_790_000_000_000,
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await api.close();
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  // Catches: an old instance that, closing late, hides the new one from every tool.
  it('of another instance stays', async () => {
    const { api, folder, stop } = await startTestApi();
    cleanUps.push(stop);
    const file = join(folder, 'runtime.json');
    const other = (await readFile(file, 'utf8')).replace('4242', '4343');
    await writeFile(file, other);
    await api.close();
    expect(await readFile(file, 'utf8')).toBe(other);
  });
});

describe('closing', () => {
  // Catches: a quit that hangs on a client which keeps its connection, and streams cut without a word.
  it('tells the streams and does not wait longer than 3 s for anyone', async () => {
    const { api, clock, tokens, stop } = await startTestApi();
    cleanUps.push(stop);
    const headers = { Authorization: `Bearer ${tokens.read}` };
    const sse = await SseClient.open(api.port, '/api/live/stream', headers);
    const ws = await WsClient.open(api.port, '/api/live/ws', headers);
    const stuck = await openSocket(api.port);
    stuck.write('GET / HT');
    const stuckClosed = new Promise((resolve) => stuck.once('close', resolve));
    stuck.on('error', () => {});
    await until(() => sse.named('hello').length === 1);
    const closed = api.close();
    await until(() => sse.isClosed && ws.closeCode !== null);
    expect(sse.named('shutdown')).toHaveLength(1);
    expect(ws.where('type', 'shutdown')).toHaveLength(1);
    expect(ws.closeCode).toBe(1001);
    clock.advance(3000);
    await Promise.all([closed, stuckClosed]);
  });
});

describe('the dashboard', () => {
  async function withDashboard() {
    const folder = await mkdtemp(join(tmpdir(), 'dashboard-'));
    const dashboard = join(folder, 'renderer');
    await mkdir(join(dashboard, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'SECRET');
    await mkdir(join(folder, 'renderer-evil'));
    await writeFile(join(folder, 'renderer-evil', 'a.js'), 'SECRET');
    await writeFile(join(dashboard, 'private.json'), 'SECRET');
    await writeFile(join(dashboard, 'index.html'), '<title>page</title>');
    await writeFile(join(dashboard, 'assets', 'app-1a2b.js'), 'run()');
    await symlink('app-1a2b.js', join(dashboard, 'assets', '.hidden'));
    const test = await startTestApi({ dashboard });
    cleanUps.push(test.stop, () => rm(folder, { recursive: true, force: true }));
    return test;
  }

  it('is served without a token, under its own policy', async () => {
    const { api, tokens } = await withDashboard();
    const page = await call(api.port, 'GET', '/', { headers: { 'Sec-Fetch-Site': 'none' } });
    expect([page.status, page.body]).toEqual([200, '<title>page</title>']);
    expect(page.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    const script = await call(api.port, 'GET', '/assets/app-1a2b.js');
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    expect(api.dashboardUrl).toBe(`${api.baseUrl}/#k=${tokens.control}`);
    const routes = api.routes().filter((route) => route.scope === 'public');
    expect(new Set(routes.map((route) => route.path))).toEqual(new Set(['/', '/assets/*']));
  });

  // Catches: files outside the assets reached through the one route that needs no token.
  it('gives nothing from outside its assets', async () => {
    const { api } = await withDashboard();
    const climbs = [
      '..',
      '%2e%2e',
      '.%2e',
      '%252e%252e',
      '....',
      '..;',
      '%c0%ae%c0%ae',
      '..%00',
      '%5c..',
      '..\\',
    ];
    const slashes = ['/', '%2f', '%5c', '\\', '%252f', '//'];
    const ends = ['private.json', 'index.html', '../secret.txt', '../renderer-evil/a.js'];
    const paths = climbs.flatMap((climb) =>
      slashes.flatMap((slash) => ends.map((end) => `/assets/${climb}${slash}${end}`)),
    );
    expect(paths.length).toBeGreaterThan(60);
    for (const path of [
      ...paths,
      '/assets/',
      '/assets/.hidden',
      '/assets/C:/a',
      '/assets/app-1a2b.js::$DATA',
    ]) {
      const answer = await call(api.port, 'GET', path);
      expect(`${path} ${String(answer.status)}`).toMatch(/ 4\d\d$/);
      expect(answer.body).not.toMatch(/SECRET|<title>/);
    }
  });

  it('says what to do when it is not built', async () => {
    const { api, stop } = await startTestApi();
    cleanUps.push(stop);
    const answer = await call(api.port, 'GET', '/');
    expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('npm run build')]);
  });
});
