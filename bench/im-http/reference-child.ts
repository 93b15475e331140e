import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import express from 'express';

/** One of the servers that the app is compared with. Arguments: which one, and the answer it is to give. */

interface Answer {
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

interface ListBody {
  readonly data: {
    readonly conversations: readonly {
      readonly conversation_id: string;
      readonly account_id: string;
      readonly update_time: number;
    }[];
  };
}

const [kind = '', file = ''] = process.argv.slice(2);
const answer = JSON.parse(readFileSync(file, 'utf8')) as Answer;

/** The same bytes as ours, which are there already. */
function bytes(): RequestListener {
  const body = Buffer.from(answer.body);
  return (_request, response) => {
    response.writeHead(200, answer.headers);
    response.end(body);
  };
}

/** The same value, made into text for each request. */
function stringify(): RequestListener {
  const value: unknown = JSON.parse(answer.body);
  return (_request, response) => {
    response.writeHead(200, answer.headers);
    response.end(JSON.stringify(value));
  };
}

/** What one would begin with: a framework, and a table that is asked for each request. */
function expressAndSqlite(): RequestListener {
  const db = new Database(':memory:');
  db.exec(`CREATE TABLE conversations (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL, sort_time INTEGER NOT NULL, json TEXT NOT NULL);
    CREATE INDEX by_time ON conversations (account_id, sort_time DESC)`);
  const { data, ...rest } = JSON.parse(answer.body) as ListBody;
  const { conversations, ...paging } = data;
  const insert = db.prepare('INSERT INTO conversations VALUES (?, ?, ?, ?)');
  for (const [at, row] of conversations.entries()) {
    insert.run(row.conversation_id, row.account_id, 1_000_000 - at, JSON.stringify(row));
  }
  const select = db
    .prepare<[string, number], string>(
      'SELECT json FROM conversations WHERE account_id = ? ORDER BY sort_time DESC LIMIT ?',
    )
    .pluck();
  const app = express();
  app.disable('x-powered-by');
  const [first] = conversations;
  app.get('/api/im/conversations', (request, response) => {
    const count = Number(request.query['count']);
    const rows = select.all(first?.account_id ?? '', count).map((json) => JSON.parse(json) as unknown);
    response.json({ data: { conversations: rows, ...paging }, ...rest });
  });
  return app;
}

const handler = { bytes, stringify, express: expressAndSqlite }[kind];
if (handler === undefined) throw new Error(`there is no reference named ${kind}`);
const server = createServer(handler());
server.keepAliveTimeout = 72_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.once('disconnect', () => process.exit());
