import { Agent, get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_ROUTES } from './public-routes.ts';
import type { RouteFacts } from './running-api.ts';
import { call, envelopeOf, sendRaw, upgradeRequest } from './test-support/raw-http.ts';
import { startTestApi } from './test-support/test-api.ts';
import type { TestApi } from './test-support/test-api.ts';

const FORBIDDEN = '{"data":null,"status_code":403,"status_msg":"Forbidden"}';

let test: TestApi;
beforeAll(async () => {
  test = await startTestApi();
});
afterAll(() => test.stop());

/** The pattern with something in its parameters. */
function pathOf(route: RouteFacts): string {
  return route.path.replaceAll(/:\w+/g, '7001').replace('*', 'x.js');
}

/** The Host lines that must be refused: everything but our three names with our port, once. */
function foreignHosts(port: number): (readonly string[])[] {
  const p = String(port);
  return [
    ['Host: evil.example'],
    [`Host: evil.example:${p}`],
    [`Host: 127.0.0.1.evil.example:${p}`],
    [`Host: localhost.evil.example:${p}`],
    [`Host: x.localhost:${p}`],
    [`Host: localhost.:${p}`],
    ['Host:'],
    [],
    [`Host: 127.0.0.1:${p}`, 'Host: evil.example'],
    [`Host: 127.0.0.1:${p}`, `Host: 127.0.0.1:${p}`],
    [`Host: 0.0.0.0:${p}`],
    [`Host: [::]:${p}`],
    [`Host: 127.1:${p}`],
    [`Host: 2130706433:${p}`],
    [`Host: 127.0.0.1:${String(port + 1)}`],
    ['Host: 127.0.0.1'],
    ['Host: localhost'],
    [`Host: 127.0.0.1 :${p}`],
    [`Host: 127.0.0.1\t:${p}`],
    [`Host: 127.0.0.1: ${p}`],
    [`Host: 127.0.0.1:${p}, evil.example`],
    [`Host: user@127.0.0.1:${p}`],
    [`Host: LOCALHOST:${p}`],
  ];
}

function requestText(route: RouteFacts, target: string, lines: readonly string[]): string {
  const upgrade = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  ];
  const rest = route.kind === 'upgrade' ? upgrade : ['Connection: close'];
  return `${[`${route.method} ${target} HTTP/1.1`, ...lines, ...rest].join('\r\n')}\r\n\r\n`;
}

describe('Host', () => {
  // Catches: a route or upgrade that DNS rebinding reaches, because it was registered beside the gate.
  it('refuses 24 foreign hosts on every route and upgrade with the same bytes, before any handler', async () => {
    const { api, engine, tokens } = test;
    const token = `Authorization: Bearer ${tokens.control}`;
    const variants = [
      ...foreignHosts(api.port).map((hosts) => ({ prefix: '', hosts })),
      { prefix: `http://127.0.0.1:${String(api.port)}`, hosts: [`Host: 127.0.0.1:${String(api.port)}`] },
    ];
    expect(variants).toHaveLength(24);
    expect(api.routes().length).toBeGreaterThan(30);
    const callsBefore = engine.calls.length;
    for (const route of api.routes()) {
      const answers = await Promise.all(
        variants.map(({ prefix, hosts }) =>
          sendRaw(api.port, requestText(route, prefix + pathOf(route), [...hosts, token])),
        ),
      );
      for (const answer of answers) {
        expect(`${route.path} ${String(answer.status)}`).toBe(`${route.path} 403`);
        expect(answer.body).toBe(route.method === 'HEAD' ? '' : FORBIDDEN);
        expect(answer.headers.has('x-request-id')).toBe(false);
      }
    }
    expect(engine.calls.length).toBe(callsBefore);
  });

  // Catches: Node answering "100 Continue" to a rebinding page before the gate has looked.
  it('says nothing before the gate has: no 100, no 417', async () => {
    const { api } = test;
    for (const expectation of ['100-continue', 'something-else']) {
      const lines = [
        'Host: evil.example',
        `Expect: ${expectation}`,
        'Content-Length: 2',
        'Connection: close',
      ];
      const answer = await sendRaw(
        api.port,
        `POST /api/live/stop HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n{}`,
      );
      expect(answer.status).toBe(403);
    }
  });

  it('lets the three loopback names in', async () => {
    const { api, tokens } = test;
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      const headers = { Host: `${name}:${String(api.port)}` };
      const answer = await call(api.port, 'GET', '/api/live/status', { token: tokens.read, headers });
      expect(answer.status).toBe(200);
    }
  });
});

describe('Origin', () => {
  const foreign = [
    ['Origin: https://evil.example'],
    ['Origin: null'],
    ['Origin: file://'],
    ['Origin: chrome-extension://x'],
    ['Origin: http://127.0.0.1'],
    ['Origin:'],
    ['Origin: app://danmudeck', 'Origin: https://evil.example'],
    ['Sec-Fetch-Site: cross-site'],
    ['Sec-Fetch-Site: same-site'],
    ['Sec-Fetch-Site: none', 'Sec-Fetch-Site: none'],
  ];

  // Catches: a WebSocket that a foreign page opens with a stolen or first-frame token.
  it('refuses foreign pages on every route, and before the 101 of every upgrade', async () => {
    const { api, engine, tokens } = test;
    const callsBefore = engine.calls.length;
    const host = `Host: 127.0.0.1:${String(api.port)}`;
    for (const route of api.routes()) {
      const answers = await Promise.all(
        foreign.map((lines) =>
          sendRaw(
            api.port,
            requestText(route, pathOf(route), [host, `Authorization: Bearer ${tokens.control}`, ...lines]),
          ),
        ),
      );
      for (const answer of answers) {
        expect(answer.status).toBe(403);
        expect(answer.body).toBe(route.method === 'HEAD' ? '' : FORBIDDEN);
      }
    }
    expect(engine.calls.length).toBe(callsBefore);
  });

  // Catches: answers that tell existing paths from others, which lets a page find out what runs here.
  it('looks the same on 50 paths that do and do not exist', async () => {
    const { api } = test;
    const paths = Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? `/x${String(n)}` : '/api/live/status'));
    const answers = await Promise.all(
      paths.map((path) => call(api.port, 'GET', path, { headers: { Origin: 'https://evil.example' } })),
    );
    const shapes = new Set(answers.map((answer) => answer.text.replace(/\r\nDate: [^\r]*/, '')));
    expect(shapes.size).toBe(1);
    expect(FORBIDDEN.length).toBeLessThanOrEqual(64);
    expect([...shapes][0]).not.toMatch(/danmu|x-powered-by|\r\nserver:/i);
  });

  it('lets a page of ours in and tells its browser so; others get no CORS header', async () => {
    const { api, tokens } = test;
    const ours = { Origin: `http://localhost:${String(api.port)}`, 'Sec-Fetch-Site': 'same-site' };
    const answer = await call(api.port, 'GET', '/api/live/status', { token: tokens.read, headers: ours });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(ours.Origin);
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    const tool = await call(api.port, 'GET', '/api/live/status', { token: tokens.read });
    expect(tool.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('answers a preflight of an allowed origin without a token and of no other', async () => {
    const { api } = test;
    const ask = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Private-Network': 'true' };
    const ours = await call(api.port, 'OPTIONS', '/api/live/start', {
      headers: { ...ask, Origin: 'app://danmudeck' },
    });
    expect(ours.status).toBe(204);
    expect(ours.headers.get('access-control-allow-private-network')).toBe('true');
    const theirs = await call(api.port, 'OPTIONS', '/api/live/start', {
      headers: { ...ask, Origin: 'https://evil.example' },
    });
    expect(theirs.status).toBe(403);
  });
});

describe('token', () => {
  // Catches: a new route that forgets its scope, and a public list that grows unnoticed.
  it('is needed everywhere but on the public routes, also where nothing is', async () => {
    const { api, engine } = test;
    const routes = api.routes().filter((route) => route.kind === 'http');
    const publicPaths = routes.filter((route) => route.scope === 'public').map((route) => route.path);
    expect(new Set(publicPaths)).toEqual(new Set(['/']));
    // The rest is there with the IM interface: whether the app is there, and its description.
    expect(PUBLIC_ROUTES).toEqual([
      '/',
      '/assets/*',
      '/assets/api-docs.js',
      '/assets/api-docs.css',
      '/assets/api-docs.svg',
      '/health',
      '/api/im/health',
      '/api/im/version',
      '/api/openapi.json',
      '/api/docs',
    ]);
    const callsBefore = engine.calls.length;
    for (const route of routes) {
      const answer = await call(api.port, route.method, pathOf(route));
      if (route.scope === 'public') expect(answer.status).toBe(404);
      else expect(`${route.method} ${route.path} ${String(answer.status)}`).toMatch(/ 401$/);
    }
    for (const path of [
      '/nothing',
      '/API/live/status',
      '/%61pi/live/status',
      '//api/live/status',
      '/assets',
    ]) {
      expect((await call(api.port, 'GET', path)).status).toBe(401);
    }
    expect(engine.calls.length).toBe(callsBefore);
  });

  // Catches: an upgrade path that answers 101 or 404 to a stranger.
  it('is needed for an upgrade where no WebSocket is, and then it is 404', async () => {
    const { api, tokens } = test;
    const host = `127.0.0.1:${String(api.port)}`;
    expect((await sendRaw(api.port, upgradeRequest('/api/live/status', host))).status).toBe(401);
    const bearer = [`Authorization: Bearer ${tokens.control}`];
    expect((await sendRaw(api.port, upgradeRequest('/nowhere', host, bearer))).status).toBe(404);
    const wrong = ['Authorization: Bearer ddr_wrong'];
    expect((await sendRaw(api.port, upgradeRequest('/api/live/ws', host, wrong))).status).toBe(401);
    expect((await sendRaw(api.port, upgradeRequest('/api/live/ws?ticket=ddt_x', host))).status).toBe(401);
  });

  // Catches: a read token, which tools are given freely, being able to act.
  it('of the read kind is refused on every control route', async () => {
    const { api, engine, tokens } = test;
    const callsBefore = engine.calls.length;
    const control = api.routes().filter((route) => route.scope === 'control');
    expect(control.length).toBeGreaterThan(0);
    for (const route of control) {
      const answer = await call(api.port, route.method, pathOf(route), { token: tokens.read, body: {} });
      expect(answer.status).toBe(403);
      expect(envelopeOf(answer).code).toBe('E503');
    }
    expect(engine.calls.length).toBe(callsBefore);
  });

  it('is never in a URL or in the log', async () => {
    const { api, tokens, logger } = test;
    expect((await call(api.port, 'GET', `/api/live/status?token=${tokens.control}`)).status).toBe(401);
    expect((await call(api.port, 'GET', `/api/live/status?ticket=${tokens.control}`)).status).toBe(401);
    expect(logger.lines.join('\n')).not.toMatch(/dd[rct]_/);
  });
});

describe('after the gate', () => {
  it('404 and 405 are ours, with Allow', async () => {
    const { api, tokens } = test;
    const missing = await call(api.port, 'GET', '/nothing', { token: tokens.read });
    expect([missing.status, envelopeOf(missing).code]).toEqual([404, 'E304']);
    const wrong = await call(api.port, 'PATCH', '/api/live/status', { token: tokens.control });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('every answer carries the protective headers and none names the server', async () => {
    const { api, tokens } = test;
    const answers = await Promise.all([
      call(api.port, 'GET', '/api/live/status', { token: tokens.read }),
      call(api.port, 'GET', '/api/live/status'),
      call(api.port, 'GET', '/nothing', { token: tokens.read }),
      call(api.port, 'GET', '/', { headers: { Host: 'evil.example' } }),
      call(api.port, 'GET', '/'),
    ]);
    for (const { headers } of answers) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.has('server') || headers.has('x-powered-by')).toBe(false);
    }
  });

  it('echoes a proper request id and replaces any other', async () => {
    const { api, tokens } = test;
    const ask = async (id: string) =>
      (
        await call(api.port, 'GET', '/api/live/status', {
          token: tokens.read,
          headers: { 'X-Request-Id': id },
        })
      ).headers.get('x-request-id');
    expect(await ask('mine-1')).toBe('mine-1');
    expect(await ask('no spaces')).toMatch(/^rq-/);
  });
});

describe('what is not HTTP', () => {
  // Catches: Node's own error page, which has another form and closes without a word.
  it('is answered with small JSON', async () => {
    const { api } = test;
    const broken = await sendRaw(api.port, 'this is not http\r\n\r\n');
    expect([broken.status, broken.body]).toEqual([
      400,
      '{"data":null,"status_code":400,"status_msg":"Bad Request"}',
    ]);
    const long = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${String(api.port)}\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`;
    const overflow = await sendRaw(api.port, long);
    expect([overflow.status, overflow.body.length > 0]).toEqual([431, true]);
    expect((await call(api.port, 'GET', `/${'x'.repeat(9000)}`)).status).toBe(414);
  });
});

describe('a kept connection', () => {
  /** Several requests over one connection, as a page or tool makes them. */
  function keptConnection(port: number, headers: Readonly<Record<string, string>>) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = (path = '/api/live/status'): Promise<{ status: number; isReused: boolean }> =>
      new Promise((resolve, reject) => {
        const request = get({ host: '127.0.0.1', port, path, agent, headers }, (answer) => {
          answer.resume();
          answer.once('end', () =>
            resolve({ status: answer.statusCode ?? 0, isReused: request.reusedSocket }),
          );
        });
        request.once('error', reject);
      });
    return { ask, close: () => agent.destroy() };
  }

  it('is judged anew when an origin is no longer allowed', async () => {
    // Catches: a page whose origin the user took away, and that goes on over the connection it has.
    let origins: readonly string[] = ['http://localhost:5173'];
    const own = await startTestApi({ corsOrigins: () => origins });
    const { ask, close } = keptConnection(own.api.port, {
      Origin: 'http://localhost:5173',
      Authorization: `Bearer ${own.tokens.read}`,
    });
    try {
      expect(await ask()).toEqual({ status: 200, isReused: false });
      expect(await ask()).toEqual({ status: 200, isReused: true });
      origins = [];
      expect((await ask()).status).toBe(403);
    } finally {
      close();
      await own.stop();
    }
  });

  it('is judged anew when its token was replaced', async () => {
    // Catches: a token that was rotated because somebody saw it, and that goes on working.
    const own = await startTestApi();
    const { ask, close } = keptConnection(own.api.port, { Authorization: `Bearer ${own.tokens.read}` });
    try {
      expect((await ask()).status).toBe(200);
      expect(await ask()).toEqual({ status: 200, isReused: true });
      await own.api.admin.rotate('read');
      own.clock.advance(1);
      expect((await ask()).status).toBe(401);
    } finally {
      close();
      await own.stop();
    }
  });

  it('keeps every other rule', async () => {
    // Catches: a verdict that is remembered for a connection whatever is asked over it.
    const own = await startTestApi();
    const { ask, close } = keptConnection(own.api.port, { Authorization: `Bearer ${own.tokens.read}` });
    try {
      expect((await ask()).status).toBe(200);
      expect((await ask('/api/live/nothing')).status).toBe(404);
      expect((await ask(`/${'x'.repeat(9000)}`)).status).toBe(414);
    } finally {
      close();
      await own.stop();
    }
  });
});
