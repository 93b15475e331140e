import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImAnswer } from '../instruments/im/im-client.ts';

const CHILD = fileURLToPath(new URL('reference-child.ts', import.meta.url));
/** Node writes these itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

export const REFERENCES = ['bytes', 'stringify', 'express'] as const;
export type ReferenceName = (typeof REFERENCES)[number];

export interface ReferenceServer {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** A bare server in a process of its own that gives the same answer as ours did. */
export async function startReference(
  name: ReferenceName,
  answer: ImAnswer,
  folder: string,
): Promise<ReferenceServer> {
  const file = join(folder, `${name}.json`);
  const headers = Object.fromEntries(Object.entries(answer.headers).filter(([key]) => !OWN_HEADERS.has(key)));
  writeFileSync(file, JSON.stringify({ headers, body: answer.body }));
  const child = fork(CHILD, [name, file]);
  const gone = once(child, 'exit');
  const end = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  const [port] = (await Promise.race([
    once(child, 'message'),
    gone.then(() => Promise.reject(new Error(`the reference ${name} did not start`))),
  ])) as [number];
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: async () => {
      end();
      await gone;
      process.off('exit', end);
    },
  };
}
