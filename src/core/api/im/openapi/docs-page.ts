import type { FastifyInstance } from 'fastify';
import type { ImRoute } from '../routes/route-row.ts';
import { IM_EVENT_TYPES } from '../events/event-types.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** A page for people: what can be asked, what is told, how to get a token. It never shows one. */
export function registerDocs(
  app: FastifyInstance,
  routes: readonly ImRoute[],
  document: Readonly<Record<string, unknown>>,
): void {
  const text = JSON.stringify(document);
  app.get('/api/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(text));
  const page = pageOf(routes);
  app.get('/api/docs', (_request, reply) =>
    reply.header('Content-Security-Policy', CSP).type('text/html; charset=utf-8').send(page),
  );
  app.get('/assets/api-docs.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  app.get('/assets/api-docs.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(SCRIPT),
  );
  app.get('/assets/api-docs.svg', (_request, reply) => reply.type('image/svg+xml').send(ICON));
}

/** All of it is our own text, from the table of routes: nothing in it came from outside. */
function pageOf(routes: readonly ImRoute[]): string {
  const rows = routes.map(
    ({ method, path, scope, summary, query = [] }) =>
      `<tr data-row><td><code>${method}</code></td><td><code>${escape(path)}</code></td><td>${scope}</td><td>${escape(summary)}${
        query.length === 0 ? '' : `<br><small>${query.map(({ name }) => escape(name)).join(', ')}</small>`
      }</td></tr>`,
  );
  const events = [...IM_EVENT_TYPES].map((name) => `<li><code>${escape(name)}</code></li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>DanmuDeck: local interface</title>
<link rel="icon" href="/assets/api-docs.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/api-docs.css"><script src="/assets/api-docs.js" defer></script></head>
<body><main><h1>Local interface</h1>
<p>Every call but the public ones needs <code>Authorization: Bearer &lt;token&gt;</code>. The read and the control
token are on the API screen of the app, and in <code>api-tokens.json</code> in its data folder. A worker token
is made there too, or with <code>danmudeck tokens worker add</code>. The machine-readable description is
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
<label>Search <input id="search" type="search" autocomplete="off"></label>
<table><thead><tr><th>Method</th><th>Path</th><th>Token</th><th>What</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<h2>Events</h2>
<p><code>GET /api/im/events</code> (server-sent events) and <code>/api/im/ws</code> (WebSocket) carry the same events with
the same numbers. <code>Last-Event-ID</code> goes on where a stream ended; <code>resync_required</code> says that everything
has to be loaded again. Pages that cannot send a header ask <code>POST /api/im/stream-ticket</code> first.</p>
<ul>${events.join('')}</ul>
<h2>Workers</h2>
<p>Socket.IO 4, namespace <code>/worker</code>, worker token. Send <code>message</code> with
<code>{type, version:"v1", payload, timestamp, requestId?}</code>: <code>worker:register</code>,
<code>worker:heartbeat</code> every 10 s, <code>worker:data:sync</code> with a snapshot or a delta, answered by
<code>WORKER_DATA_SYNC_ACK</code>. Sends come as <code>master:reply:request</code> and are answered with
<code>worker:reply:result</code>.</p>
<h2>Monitors</h2>
<p>Socket.IO 4, root namespace, read or control token: <code>monitor:register</code>,
<code>monitor:request_topics</code>, <code>monitor:request_messages</code>, <code>monitor:reply</code>; new lines come as
<code>channel:message</code>.</p>
</main></body></html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Named in the page, or browsers ask for /favicon.ico, which needs a token like anything unknown. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#1b1c22"/>
<path d="M4 5.5h5M4 8.5h8M4 11.5h6" stroke="#f3b64b" stroke-width="1.5" stroke-linecap="round"/></svg>
`;

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{margin:0}main{max-width:70rem;margin:0 auto;padding:1.5rem}
table{border-collapse:collapse;width:100%;margin-top:1rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #8884}
code{font:13px ui-monospace,monospace}input{font:inherit;padding:.3rem .5rem}small{opacity:.8}
`;

const SCRIPT = `const search = document.getElementById('search');
search.addEventListener('input', () => {
  const wanted = search.value.toLowerCase();
  for (const row of document.querySelectorAll('[data-row]')) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
  }
});
`;
