import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Figures } from '../bench.ts';
import { requestText, sendRaw } from './raw-request.ts';
import type { Source } from './sources.ts';

/** The reference: how many of the evil Hosts a plain Node server answers with 200. */
export async function bareServerLetsIn(sources: (port: number) => readonly Source[]): Promise<Figures> {
  const server = createServer((_request, response) => {
    response.end('ok');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const list = sources(port);
    const answers = await Promise.all(
      list.map(({ prefix, lines }) => sendRaw(port, requestText('http', 'GET', `${prefix}/`, lines))),
    );
    return {
      bare_node_http_hosts: list.length,
      bare_node_http_let_in: answers.filter(({ status }) => status === 200).length,
    };
  } finally {
    server.close();
  }
}
