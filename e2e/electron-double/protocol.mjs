// `protocol`: custom schemes. Chromium cannot load `app://danmudeck/x`, so the page is really at
// `https://danmudeck.app.invalid/x`: a secure origin of its own that no resolver will ever answer.
// Both forms are translated here and nowhere else; the app only ever sees its own.
const schemes = new Set();
const handlers = new Map();

export const protocol = {
  registerSchemesAsPrivileged(list) {
    for (const { scheme } of list) schemes.add(scheme);
  },
  handle(scheme, handler) {
    if (!schemes.has(scheme)) throw new Error(`the stand-in serves registered schemes only, not ${scheme}:`);
    handlers.set(scheme, handler);
  },
};

/** `app://danmudeck/x` → `https://danmudeck.app.invalid/x`; other addresses stay as they are. */
export function toPageUrl(url) {
  const { protocol: scheme, host, pathname, search, hash } = new URL(url);
  if (!schemes.has(scheme.slice(0, -1))) return url;
  return `https://${host}.${scheme.slice(0, -1)}.invalid${pathname}${search}${hash}`;
}

/** The other way round. */
export function toAppUrl(url) {
  const parsed = URL.parse(url);
  const match = /^(.+)\.([a-z]+)\.invalid$/.exec(parsed?.hostname ?? '');
  if (match === null || !schemes.has(match[2])) return url;
  return `${match[2]}://${match[1]}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

/** What Electron reports as a frame's origin. */
export function toAppOrigin(url) {
  const { protocol: scheme, host, origin } = new URL(toAppUrl(url));
  return schemes.has(scheme.slice(0, -1)) ? `${scheme}//${host}` : origin;
}

/** Answers a routed request through the app's own handler, or lets it go to the network. */
export async function serve(route) {
  const url = toAppUrl(route.request().url());
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  return handler === undefined ? route.continue() : answerWith(handler, route);
}

/** Answers a routed request with what a handler of a scheme makes of it. */
export async function answerWith(handler, route) {
  const request = route.request();
  const response = await handler(
    new Request(toAppUrl(request.url()), {
      method: request.method(),
      headers: request.headers(),
      body: request.postDataBuffer(),
    }),
  );
  const headers = Object.fromEntries(response.headers);
  // Several of one name are told apart by line ends.
  const cookies = response.headers.getSetCookie().join('\n');
  return route.fulfill({
    status: response.status,
    headers: cookies === '' ? headers : { ...headers, 'set-cookie': cookies },
    body: Buffer.from(await response.arrayBuffer()),
  });
}
