import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Spread } from '../percentile.ts';

const CHILD = fileURLToPath(new URL('answer-probe-child.ts', import.meta.url));

/** From another process: how long the app leaves the smallest of requests waiting, ms. */
export interface AnswerProbe {
  stop(): Promise<Spread>;
}

export async function startAnswerProbe(baseUrl: string): Promise<AnswerProbe> {
  const child = fork(CHILD, [`${baseUrl}/health`]);
  const gone = once(child, 'exit');
  const end = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  await once(child, 'message');
  return {
    stop: async () => {
      const answer = once(child, 'message') as Promise<[Spread]>;
      child.send('stop');
      const [spread] = await answer;
      end();
      await gone;
      process.off('exit', end);
      return spread;
    },
  };
}
