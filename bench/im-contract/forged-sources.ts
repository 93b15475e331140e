import { requestText, sendRaw } from '../gate/raw-request.ts';
import type { AppProcess } from '../instruments/im/app-process.ts';
import type { Item } from '../instruments/im/json.ts';

/** Requests sent at once. */
const AT_ONCE = 24;
const METHODS = ['get', 'post', 'put', 'delete'] as const;

export interface ForgedAnswer {
  readonly request: string;
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

interface Target {
  readonly kind: 'http' | 'upgrade';
  readonly method: string;
  readonly path: string;
}

/** Every route of the document, some that do not exist and every upgrade, asked by forged sources. */
export async function forgedSources(app: AppProcess, paths: unknown): Promise<readonly ForgedAnswer[]> {
  const { port, tokens } = app;
  const ours = `Host: 127.0.0.1:${port}`;
  const sources = [
    [`Host: evil.test:${port}`],
    [`Host: 127.0.0.1:${port === 65_535 ? port - 1 : port + 1}`],
    [ours, 'Origin: https://evil.test'],
    [ours, 'Origin: null'],
    [ours, 'Sec-Fetch-Site: cross-site'],
  ];
  const cells = targets(paths).flatMap((target) =>
    sources.flatMap((lines) => [
      { target, lines },
      { target, lines: [...lines, `Authorization: Bearer ${tokens.control}`] },
    ]),
  );
  const answers: ForgedAnswer[] = [];
  for (let from = 0; from < cells.length; from += AT_ONCE) {
    const some = cells.slice(from, from + AT_ONCE).map(async ({ target, lines }) => {
      const { kind, method, path } = target;
      const { status, head, body } = await sendRaw(port, requestText(kind, method, path, lines));
      const request = `${kind} ${method} ${path} [${lines.join(' | ').replaceAll(tokens.control, '…')}]`;
      return { request, status, head, body: body.toString('utf8') };
    });
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}

function targets(paths: unknown): readonly Target[] {
  const known = Object.entries((paths ?? {}) as Readonly<Record<string, Item>>).flatMap(([path, methods]) =>
    METHODS.filter((method) => method in methods).map((method) => ({
      kind: 'http' as const,
      method: method.toUpperCase(),
      path: path.replaceAll(/\{\w+\}/g, 'x1'),
    })),
  );
  const others = ['/', '/api/im/nothing-here', '/favicon.ico', '/socket.io/?EIO=4&transport=polling'].map(
    (path) => ({ kind: 'http' as const, method: 'GET', path }),
  );
  const upgrades = ['/api/im/ws', '/socket.io/?EIO=4&transport=websocket', '/nothing-here'].map((path) => ({
    kind: 'upgrade' as const,
    method: 'GET',
    path,
  }));
  return [...known, ...others, ...upgrades];
}
