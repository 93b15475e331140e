import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { ImClient } from './im-client.ts';
import type { StreamSignal } from './event-stream.ts';
import { SseParser } from './sse-parser.ts';

type Serve = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A server that the test answers for, and a client of it. */
async function connect(serve: Serve): Promise<ImClient> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => (body += text));
    request.on('end', () => serve(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return new ImClient({ baseUrl: `http://127.0.0.1:${String(port)}`, token: 'ddr_test' });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function listen(response: ServerResponse, ...seqs: number[]): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  for (const seq of seqs) {
    const data = JSON.stringify({ epoch: 'e1', seq, type: 'message.created', data: {} });
    response.write(`id: e1:${String(seq)}\nevent: message.created\ndata: ${data}\n\n`);
  }
}

async function take(signals: AsyncGenerator<StreamSignal>, count: number): Promise<StreamSignal[]> {
  const taken: StreamSignal[] = [];
  for await (const signal of signals) {
    taken.push(signal);
    if (taken.length === count) break;
  }
  return taken;
}

test('a list is read to its end by its cursors, with the filter on every page', async () => {
  const asked: string[] = [];
  const client = await connect((request, response) => {
    asked.push(request.url ?? '');
    const isFirst = !(request.url ?? '').includes('cursor=');
    answer(response, 200, {
      data: {
        messages: [{ msg_id: isFirst ? 'm1' : 'm2' }],
        has_more: isFirst,
        next_cursor: isFirst ? 'c_1' : null,
        revision: 5,
      },
      status_code: 0,
    });
  });
  const ids: string[] = [];
  for await (const row of client.rows('GET /api/im/conversations/{id}/messages', {
    params: { id: 'u/1' },
    query: { direction: 'inbound' },
  })) {
    ids.push(row.msg_id);
  }
  expect(ids).toEqual(['m1', 'm2']);
  expect(asked).toEqual([
    '/api/im/conversations/u%2F1/messages?direction=inbound',
    '/api/im/conversations/u%2F1/messages?direction=inbound&cursor=c_1',
  ]);
});

test('changes of several pages are one answer, with what was deleted and where to go on', async () => {
  const client = await connect((request, response) => {
    const isFirst = (request.url ?? '').includes('since_revision=7');
    answer(response, 200, {
      data: {
        deleted: isFirst ? [{ id: 'm0', reason: 'removed', revision: 8 }] : [],
        messages: isFirst ? [] : [{ msg_id: 'm9' }],
        has_more: isFirst,
        next_cursor: null,
        revision: isFirst ? 8 : 9,
      },
      status_code: 0,
    });
  });
  const changes = await client.changes('GET /api/im/messages', {}, 7);
  expect(changes).toEqual({
    rows: [{ msg_id: 'm9' }],
    deleted: [{ id: 'm0', reason: 'removed', revision: 8 }],
    revision: 9,
  });
});

test('a send carries its key, and a refusal comes back with its code', async () => {
  const client = await connect((request, response, body) => {
    expect(request.headers).toMatchObject({ 'idempotency-key': 'k-1', authorization: 'Bearer ddr_test' });
    expect(JSON.parse(body)).toEqual({ conversation_id: 'c1', content: 'hello' });
    response.setHeader('Retry-After', '3');
    answer(response, 409, {
      data: null,
      status_code: 409,
      status_msg: 'no',
      error_code: 'SEND_NOT_SUPPORTED',
    });
  });
  await expect(client.send({ conversation_id: 'c1', content: 'hello' }, 'k-1')).rejects.toMatchObject({
    status: 409,
    code: 'SEND_NOT_SUPPORTED',
    retryAfterMs: 3000,
  });
});

test('after a break the stream goes on from the last event, and nothing comes twice', async () => {
  const shown: (string | undefined)[] = [];
  const client = await connect((request, response) => {
    const header = request.headers['last-event-id'];
    shown.push(typeof header === 'string' ? header : undefined);
    if (shown.length === 1) {
      listen(response, 1, 2);
      response.end();
    } else {
      listen(response, 3);
    }
  });
  const signals = await take(client.events(), 3);
  expect(signals.map((signal) => signal.kind === 'event' && signal.event.seq)).toEqual([1, 2, 3]);
  expect(shown).toEqual([undefined, 'e1:2']);
});

test('lost events are told as such', async () => {
  const client = await connect((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const data = {
      epoch: 'e2',
      seq: 9,
      type: 'resync_required',
      data: { reason: 'epoch_changed', revision: 4 },
    };
    response.write(`id: e2:9\nevent: resync_required\ndata: ${JSON.stringify(data)}\n\n`);
    listenOn(response);
  });
  expect(await take(client.events({ lastEventId: 'e1:5' }), 1)).toEqual([
    { kind: 'resync', reason: 'epoch_changed' },
  ]);
});

/** Leaves the stream open. */
function listenOn(response: ServerResponse): void {
  response.write(': ping\n\n');
}

test('a wrong token ends the stream instead of being tried for ever', async () => {
  const client = await connect((_request, response) =>
    answer(response, 401, { data: null, status_code: 401, status_msg: 'who?', error_code: 'UNAUTHORIZED' }),
  );
  await expect(take(client.events(), 1)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('an event that arrives in pieces is one event', () => {
  const parser = new SseParser();
  expect(parser.push('id: e1:1\neve')).toEqual([]);
  expect(parser.push('nt: hello\ndata: {"a":')).toEqual([]);
  expect(parser.push('1}\n')).toEqual([]);
  expect(parser.push('\n: ping\n\n')).toEqual([{ id: 'e1:1', event: 'hello', data: '{"a":1}' }]);
});
