import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands in for Douyin's login page, and the login that it gives out. */
export interface FakeLogin {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The values of its cookies: whoever looks for a leak looks for these. */
  readonly secrets: readonly string[];
  close(): Promise<void>;
}

const LIFETIME_SECONDS = 60 * 86_400;

/** Names as the service gives them out at a login; the last one is nobody's business. */
const COOKIES = [
  'ttwid',
  'passport_csrf_token',
  'odin_tt',
  'sid_guard',
  'uid_tt',
  'sid_tt',
  'sessionid',
  'sessionid_ss',
  'tracking_of_the_page',
] as const;

/** Every address shows the login page; sending its form logs in. `seed` tells one run's login from another's. */
export async function startFakeLogin(seed: string): Promise<FakeLogin> {
  const values = new Map(COOKIES.map((name) => [name, `fake-${name.replaceAll('_', '-')}-${seed}`]));
  const http = createServer((request, response) => {
    request.resume();
    answer(request, response, values);
  });
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    secrets: [...values.values()],
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => {
        http.close(resolve);
      });
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  values: ReadonlyMap<string, string>,
): void {
  const isLogin = request.method === 'POST' && request.url === '/passport/fake/login/';
  if (isLogin) {
    response.setHeader(
      'set-cookie',
      [...values].map(
        ([name, value]) =>
          `${name}=${value}; Domain=.douyin.com; Path=/; Max-Age=${LIFETIME_SECONDS}; HttpOnly; Secure; SameSite=None`,
      ),
    );
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(isLogin ? LOGGED_IN : FORM);
}

/** The title pretends to be another site: no page may choose what the window says about it. */
const FORM = `<!doctype html><html lang="zh"><title>www.example.com</title>
<h1>登录（演示）</h1>
<form method="post" action="/passport/fake/login/"><button id="log-in">登录</button></form>
<a id="elsewhere" href="https://www.example.com/">别的网站</a>
<a id="new-window" href="https://www.example.com/" target="_blank" rel="opener">新窗口</a></html>`;

const LOGGED_IN = '<!doctype html><html lang="zh"><title>抖音</title><p>登录成功（演示）</p></html>';
